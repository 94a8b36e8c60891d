"""What the shipped layouts promise: the address in the window, and nothing else."""

from __future__ import annotations

from itertools import pairwise

import pytest

from letterstall.core.geometry import Box
from letterstall.core.layout import Layout, clear_box, safe_box
from letterstall.storage.layouts import load_layouts

LAYOUTS = {layout.id: layout for layout in load_layouts()}
WITH_WINDOW = [layout for layout in LAYOUTS.values() if layout.has_window]
IDS = [layout.id for layout in WITH_WINDOW]
SIX_LINES = 5 * 12 * 25.4 / 72 + 3.7  # mm; six lines of 10.5 on 12 pt, from the first ascender to the last descender
SENDER_LINE = 10.5 * 1.36 * 25.4 / 72  # mm; a line of the letter at its usual size
RIGHT_COLUMN = 125.0  # mm; where DIN 5008 and GOV.UK Notify begin what stands on the right
ACCENTS = 3.6  # mm; how far a 10.5 pt line reaches above its base line


def test_every_promised_layout_is_there():
    promised = "din5008_a din5008_b sn_right sn_left nf uk_c5 no_left us10 us9 jp_chou3 plain_a4 plain_letter"
    assert set(promised.split()) <= set(LAYOUTS)


@pytest.mark.parametrize(
    ("layout_id", "envelope", "box"),
    [
        ("din5008_b", "DL", (20, 50, 100, 90)),
        ("din5008_b", "C6/5", (20, 54, 91, 90)),
        ("din5008_a", "DL", (20, 32, 100, 72)),
        ("de_c5", "C5", (20, 57, 91, 88.5)),
        ("sn_right", "C5", (122, 45, 193, 71.5)),
        ("sn_left", "C5", (20, 52, 101, 83.5)),
        ("nf", "DL", (100, 45, 190, 79)),
        ("uk_c5", "C5", (24.6, 39.5, 106, 66.2)),
        ("no_left", "DL", (15, 40, 100, 65)),
        ("no_left", "C6/5", (15, 39, 96, 65)),
        ("us10", "US no. 10", (22.22, 63.5, 111.1, 88.9)),
        ("us9", "US no. 9", (22.22, 57.15, 127, 82.55)),
        ("jp_chou3", "Chou 3", (23, 13, 88, 54)),
    ],
)
def test_what_is_seen_in_each_envelope_is_what_the_arithmetic_says(layout_id, envelope, box):
    layout = LAYOUTS[layout_id]
    chosen = next(one for one in layout.envelopes if one.name == envelope)
    safe = safe_box(chosen, layout.packet, layout.packet_top)
    assert (safe.x, safe.y, safe.right, safe.bottom) == pytest.approx(box, abs=0.06)


@pytest.mark.parametrize(
    ("layout_id", "height"),
    [
        ("din5008_a", 105),
        ("din5008_b", 105),
        ("nf", 99),
        ("us10", 101.6),
        ("us9", 95.25),
        ("jp_chou3", 116),
        ("sn_left", 148.5),
    ],
)
def test_the_packet_is_as_high_as_its_highest_panel(layout_id, height):
    assert LAYOUTS[layout_id].packet[1] == pytest.approx(height)


@pytest.mark.parametrize("layout", WITH_WINDOW, ids=IDS)
def test_the_packet_goes_into_the_envelope_and_is_a_folded_sheet(layout: Layout):
    width, height = layout.packet
    assert all(width <= one.w and height <= one.h for one in layout.envelopes)
    edges = (0, *layout.folds, layout.paper.h)
    assert all(upper < lower for upper, lower in pairwise(edges))
    assert layout.packet_top == pytest.approx(layout.folds[0] - height)


@pytest.mark.parametrize("layout", WITH_WINDOW, ids=IDS)
def test_a_window_shows_six_lines_of_an_address_however_the_sheet_slides(layout: Layout):
    safe = layout.safe_box
    assert safe.h >= SIX_LINES
    assert safe.right - max(safe.x, layout.address.x + layout.text_indent) >= 60
    assert safe.y <= layout.recipient_top <= safe.bottom - SIX_LINES + 0.1


@pytest.mark.parametrize("layout", WITH_WINDOW, ids=IDS)
def test_a_return_line_is_always_seen_and_above_the_addressee(layout: Layout):
    if layout.return_line is not None:
        assert layout.safe_box.overflow(layout.return_line) == pytest.approx(0)
        assert layout.return_line.bottom <= layout.recipient_top


@pytest.mark.parametrize("layout", WITH_WINDOW, ids=IDS)
def test_nothing_but_the_address_can_show_through_a_window(layout: Layout):
    for envelope in layout.envelopes:
        clear = clear_box(envelope, layout.packet, layout.packet_top)
        for name, box in _other_boxes(layout).items():
            seen = clear.intersection(box)
            assert seen.w * seen.h == pytest.approx(0), (name, envelope.name, seen)


def _other_boxes(layout: Layout) -> dict[str, Box]:
    margins, paper = layout.margins, layout.paper
    width = paper.w - margins.left - margins.right
    sender_x = RIGHT_COLUMN if layout.sender_on_right else margins.left
    sender_w = paper.w - margins.right - RIGHT_COLUMN if layout.sender_on_right else 65
    return {
        "sender": Box(sender_x, margins.top, sender_w, 5 * SENDER_LINE),
        "date": Box(margins.left, layout.reference_y - ACCENTS, width, ACCENTS + 1.2),
        "body": Box(margins.left, layout.body_top, width, paper.h - layout.body_top - margins.bottom),
    }


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))
def test_text_keeps_clear_of_edges_printers_cannot_reach_and_of_the_date(layout: Layout):
    margins = layout.margins
    assert min(margins.left, margins.right, margins.top) >= 6.35
    assert margins.bottom >= 17
    assert layout.body_top > layout.reference_y + 2
    assert layout.source
    assert layout.confidence in {"source", "derived", "secondary"}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))
def test_no_fold_runs_through_the_date_or_the_first_line_of_the_letter(layout: Layout):
    for fold in layout.folds:
        assert not layout.reference_y - ACCENTS < fold < layout.reference_y + 1
        assert not layout.body_top < fold < layout.body_top + SENDER_LINE


def test_titles_tell_the_layouts_apart():
    titles = [layout.title for layout in LAYOUTS.values()]
    assert len(set(titles)) == len(titles)
