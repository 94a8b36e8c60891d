from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.typeset.placing import bottom, only, parts

from letterstall.compose.words import words
from letterstall.core.geometry import PT_PER_MM, Box
from letterstall.core.layout import Layout, clear_box
from letterstall.core.manuscript import Manuscript
from letterstall.core.stationery import Face, Stationery
from letterstall.storage.layouts import load_layouts
from letterstall.typeset.clearance import inked_boxes
from letterstall.typeset.fonts import shipped_fonts
from letterstall.typeset.page import Page
from letterstall.typeset.pages import Typesetter
from letterstall.typeset.paragraph import ParagraphSetter

Maker = Callable[..., Manuscript]
LAYOUTS = load_layouts()


@pytest.mark.parametrize("layout", [one for one in LAYOUTS if one.has_window], ids=lambda layout: layout.id)
def test_nothing_but_the_address_shows_in_the_window(typesetter: Typesetter, manuscript: Maker, layout: Layout) -> None:
    window = layout.window_on_sheet
    assert window is not None
    made = manuscript(1, copy_note=("Copy", "The original was sent to:", "Ma Lindgren"), banner="Practice letter")
    for placed in typesetter.set_letter(made, Stationery(layout)).pages[0].placed:
        if placed.element.role in ("address", "return_line"):
            continue
        for line in placed.element.lines:
            left, base = (placed.x + line.x) / PT_PER_MM, (placed.y + line.baseline) / PT_PER_MM
            is_beside = left >= window.right or left + line.width / PT_PER_MM <= window.x
            assert is_beside or base <= window.y or base - 3 >= window.bottom, (placed.element.role, line.text)


def test_place_and_date_stand_on_the_reference_line_at_the_right(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    placed = only(typesetter.set_letter(manuscript(), stationery).pages[0], "date")
    (line,) = placed.element.lines
    assert (placed.y + line.baseline) / PT_PER_MM == pytest.approx(stationery.layout.reference_y)
    assert (placed.x + line.x + line.width) / PT_PER_MM == pytest.approx(190)


def test_fold_marks_are_where_printers_print_and_where_the_sheet_folds(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    rules = typesetter.set_letter(manuscript(), stationery).pages[0].rules
    assert [rule.y1 / PT_PER_MM for rule in rules] == [pytest.approx(105), pytest.approx(210)]
    assert all(rule.x1 / PT_PER_MM >= 6.49 and 4 <= (rule.x2 - rule.x1) / PT_PER_MM <= 5 for rule in rules)
    without = replace(stationery, has_fold_marks=False)
    assert typesetter.set_letter(manuscript(), without).pages[0].rules == ()


def test_the_return_line_is_small_above_the_address(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    (page,) = typesetter.set_letter(
        manuscript(1, return_line="Ruth Keller, Lindengasse 8, 1070 Vienna"), stationery
    ).pages
    strip = only(page, "return_line")
    assert bottom(strip) <= stationery.layout.return_line.bottom  # type: ignore[union-attr]
    assert strip.y < only(page, "address").y
    assert {run.size for line in strip.element.lines for run in line.runs} <= {8.0, 7.5, 7.0, 6.5}


def test_the_banner_stands_on_every_page_and_is_read_once(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    letter = typesetter.set_letter(manuscript(20, banner="Practice letter, not to be posted"), stationery)
    banners = [only(page, "banner") for page in letter.pages]
    assert [banner.element.tag for banner in banners] == ["P", "artifact", "artifact"]
    assert all(banner.y / PT_PER_MM >= 6.35 for banner in banners)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.id)
def test_nothing_overlaps_on_the_first_page(typesetter: Typesetter, manuscript: Maker, layout: Layout) -> None:
    made = manuscript(1, copy_note=("Copy", "The original was sent to:", "Ma Lindgren"), banner="Practice letter")
    page = typesetter.set_letter(made, Stationery(layout)).pages[0]
    boxes = [
        (
            placed.element.role,
            placed.x + min(line.x for line in placed.element.lines),
            placed.y,
            placed.x + max(line.x + line.width for line in placed.element.lines),
            placed.y + placed.element.height,
        )
        for placed in page.placed
    ]
    for index, (role, left, top, right, end) in enumerate(boxes):
        for other, other_left, other_top, other_right, other_end in boxes[index + 1 :]:
            is_apart = right <= other_left or other_right <= left or end <= other_top + 1 or other_end <= top + 1
            assert is_apart, (role, other)


LONG_NAME = "Lieutenant-General (ret.) Dr. Maximilian Alexander von Hohenlohe-Waldenburg-Schillingsfürst"
LONG_ADDRESS = (
    LONG_NAME,
    "Minister of the Interior, Public Security and Territorial Administration",
    *("Building 7, Entrance B", "Fourth Floor", "479 Zhongshan Lu", "Tianshan Qu", "Urumqi", "830041", "CHINA"),
)
LONG_SENDER = ("Ruth Katharina Oberhollenzer-Mitterrutzner", "Block C", "Lindengasse 8", "1070 Vienna", "Austria")


def inked(page: Page) -> list[tuple[str, Box]]:
    ink = ParagraphSetter(shipped_fonts()).ink
    return [(placed.element.role, box) for placed in page.placed for box in inked_boxes((placed,), ink)]


def assert_apart(boxes: list[tuple[str, Box]]) -> None:
    for index, (role, box) in enumerate(boxes):
        for other_role, other in boxes[index + 1 :]:
            met = box.intersection(other)
            is_body = {role, other_role} <= {"salutation", "paragraph", "ask", "closing"}
            assert is_body or min(met.w, met.h) < 0.05, (role, other_role, box, other)


@pytest.mark.parametrize("language", ["en", "ar", "my", "ur"])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.id)
def test_long_names_in_large_print_push_what_follows_down(
    typesetter: Typesetter, manuscript: Maker, layout: Layout, language: str
) -> None:
    made = manuscript(
        8,
        language=language,
        address=LONG_ADDRESS,
        sender=LONG_SENDER,
        copy_note=("Copy", "The original was sent to:", ", ".join(LONG_ADDRESS[:2])),
        banner=words(language).practice,
        subject="For Ilan Dorvek",
        running_head=(f"{LONG_NAME}, {LONG_NAME}", "22 November 2026"),
    )
    letter = typesetter.set_letter(made, Stationery(layout, Face.LARGE_PRINT, 14.0))
    for page in letter.pages:
        boxes = inked(page)
        assert_apart(boxes)
        assert all(box.y >= 6.35 and box.bottom <= min(280.0, layout.paper.h - 16.9) for _, box in boxes)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("layout", [one for one in LAYOUTS if one.has_window], ids=lambda layout: layout.id)
def test_a_long_sender_in_large_print_stays_out_of_whatever_may_show_through_the_window(
    typesetter: Typesetter, manuscript: Maker, layout: Layout, language: str
) -> None:
    made = manuscript(1, language=language, sender=LONG_SENDER, banner="Practice letter")
    (page, *_) = typesetter.set_letter(made, Stationery(layout, Face.LARGE_PRINT, 14.0)).pages
    seen = [clear_box(one, layout.packet, layout.packet_top) for one in layout.envelopes if one.window]
    for role, box in inked(page):
        if role != "address":
            assert all(min(box.intersection(one).w, box.intersection(one).h) < 0.05 for one in seen), role


def test_an_address_without_end_leaves_the_text_to_the_next_page(typesetter: Typesetter, manuscript: Maker) -> None:
    plain = next(one for one in LAYOUTS if one.id == "plain_a4")
    letter = typesetter.set_letter(manuscript(1, address=("Line of an address",) * 61), Stationery(plain))
    first, second = letter.pages
    assert not parts(first, "salutation", "paragraph")
    assert parts(second, "salutation")
