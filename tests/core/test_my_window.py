"""My own envelope: what is measured becomes a layout whose address is seen however the sheet slides."""

import math
from dataclasses import replace

import pytest

from letterstall.core.errors import BadMeasurement
from letterstall.core.geometry import Box
from letterstall.core.layout import Layout, clear_box
from letterstall.core.my_window import MY_WINDOW_ID, MyWindow, layout_from_measurements

DL = MyWindow(220, 110, 20, 15, 90, 45)  # DIN 680: 20 from the left, 15 up
FORM_A = replace(DL, folds=(87.0, 192.0))
C65_RIGHT = MyWindow(229, 114, 124, 30, 90, 40)  # Swiss, new window
CHOU_3 = MyWindow(235, 120, 23, 62, 90, 45, (116.0, 232.0))
US_10 = MyWindow(241.3, 104.775, 22.225, 12.7, 114.3, 28.575, (101.6, 203.2), "Letter")
C4 = MyWindow(324, 229, 20, 100, 100, 45, (), "A4")
ALL = [DL, FORM_A, C65_RIGHT, CHOU_3, US_10]


@pytest.mark.parametrize(
    ("window", "safe"),
    [
        (DL, (20, 50, 100, 90)),
        (FORM_A, (20, 32, 100, 72)),
        (C65_RIGHT, (124, 44, 195, 75)),
        (CHOU_3, (23, 13, 88, 54)),
        (US_10, (22.225, 63.5, 111.125, 88.9)),
    ],
)
def test_the_safe_box_is_that_of_the_same_envelope_in_the_books(window: MyWindow, safe: tuple[float, ...]) -> None:
    box = layout_from_measurements(window).safe_box
    assert (box.x, box.y, box.right, box.bottom) == pytest.approx(safe, abs=0.01)


@pytest.mark.parametrize("window", ALL)
def test_the_address_stands_in_the_safe_box_and_the_rest_where_no_window_shows_it(window: MyWindow) -> None:
    layout = layout_from_measurements(window)
    assert layout.id == MY_WINDOW_ID
    assert layout.safe_box.overflow(layout.address) == pytest.approx(0)
    clear = clear_box(layout.envelopes[0], layout.packet, layout.packet_top)
    assert clear.bottom <= layout.reference_y - 3.6
    assert layout.body_top > layout.reference_y + 2
    assert _sender(layout).intersection(clear).w == 0 or _sender(layout).intersection(clear).h == 0
    for fold in layout.folds:
        assert not layout.reference_y - 3.6 < fold < layout.reference_y + 1
        assert not layout.body_top < fold < layout.body_top + 5


def _sender(layout: Layout) -> Box:
    return Box(125 if layout.sender_on_right else layout.margins.left, layout.margins.top, 65, 25)


def test_a_sheet_that_is_not_folded_is_a_packet_as_high_as_the_paper() -> None:
    with pytest.raises(BadMeasurement) as caught:
        layout_from_measurements(C4)
    assert caught.value.field == "envelope_h"
    assert layout_from_measurements(replace(C4, envelope_h=324, envelope_w=229)).packet == (210, 297)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"envelope_w": 22}, "envelope_w"),
        ({"envelope_w": 2200}, "envelope_w"),
        ({"envelope_h": 104}, "envelope_h"),
        ({"envelope_h": 0}, "envelope_h"),
        ({"window_left": -1}, "window_left"),
        ({"window_left": 131}, "window_w"),
        ({"window_w": math.nan}, "window_w"),
        ({"window_w": math.inf}, "window_w"),
        ({"window_w": 10}, "window_w"),
        ({"window_h": 5}, "window_h"),
        ({"window_h": 96}, "window_h"),
        ({"window_bottom": 66}, "window_h"),
        ({"folds": (210.0, 105.0)}, "folds"),
        ({"folds": (0.0,)}, "folds"),
        ({"folds": (300.0,)}, "folds"),
        ({"folds": (math.nan,)}, "folds"),
        ({"folds": (-5.0,)}, "folds"),
    ],
)
def test_measures_that_cannot_be_are_told_by_name(changes: dict[str, object], field: str) -> None:
    with pytest.raises(BadMeasurement) as caught:
        layout_from_measurements(replace(DL, **changes))  # type: ignore[arg-type]
    assert caught.value.field == field
