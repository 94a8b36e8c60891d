"""The safe and the clear box, worked out against a sheet that is really slid about."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterstall.core.geometry import Box
from letterstall.core.layout import A4, Envelope, Layout, Margins, clear_box, safe_box

DL = Envelope("DL", 220, 110, Box(20, 50, 90, 45))
FORM_A = Envelope("C6/5", 229, 114, Box(20, 54, 90, 45))


def layout(*envelopes: Envelope, folds: tuple[float, ...] = (105, 210), packet_top: float = 0) -> Layout:
    return Layout(
        "x",
        "X",
        (),
        A4,
        Box(20, 45, 85, 45),
        5,
        62.7,
        None,
        folds,
        packet_top,
        103,
        109,
        Margins(25, 20, 18, 20),
        envelopes,
    )


def window_on_the_sheet(envelope: Envelope, packet_top: float, right: float, down: float) -> Box:
    """Where the window lies over the sheet when the packet is pushed this far from the top left corner."""
    assert envelope.window is not None
    window = envelope.window
    return Box(window.x - right, window.y - down + packet_top, window.w, window.h)


@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from([(DL, 0.0), (FORM_A, -18.0)]))
def test_the_safe_box_is_seen_and_the_clear_box_covers_all_that_is_seen(right, down, chosen):
    envelope, packet_top = chosen
    packet = (210.0, 105.0)
    slack = (envelope.w - packet[0], envelope.h - packet[1])
    seen = window_on_the_sheet(envelope, packet_top, right * slack[0], down * slack[1])
    assert seen.overflow(safe_box(envelope, packet, packet_top)) < 1e-9
    assert clear_box(envelope, packet, packet_top).overflow(seen) < 1e-9


def test_no_larger_box_would_be_safe():
    packet = (210.0, 105.0)
    safe, slack = safe_box(DL, packet, 0), (10, 5)
    views = [window_on_the_sheet(DL, 0, right, down) for right, down in product((0, slack[0]), (0, slack[1]))]
    for grown in (Box(safe.x - 1, safe.y, safe.w + 1, safe.h), Box(safe.x, safe.y, safe.w, safe.h + 1)):
        assert max(view.overflow(grown) for view in views) >= 1


def test_several_envelopes_leave_what_all_of_them_show():
    assert layout(DL, FORM_A).safe_box == Box(20, 54, 71, 36)


def test_without_a_window_the_address_field_itself_is_the_safe_box():
    plain = layout()
    assert not plain.has_window
    assert plain.safe_box == plain.address
    assert plain.window_on_sheet is None


def test_the_packet_of_form_a_hangs_above_the_sheets_edge():
    form_a = layout(FORM_A, folds=(87, 192), packet_top=-18)
    assert form_a.packet == (210, 105)
    assert form_a.safe_box == Box(20, 36, 71, 36)
    assert form_a.window_on_sheet == Box(20, 36, 90, 45)


@pytest.mark.parametrize(("folds", "height"), [((), 297), ((148.5,), 148.5), ((99, 198), 99), ((116, 232), 116)])
def test_the_packet_is_as_high_as_its_highest_panel(folds, height):
    assert layout(DL, folds=folds).packet == (210, height)
