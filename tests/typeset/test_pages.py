from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterstall.core.geometry import PT_PER_MM
from letterstall.core.layout import Layout
from letterstall.core.manuscript import Manuscript, Passage, Phrase
from letterstall.core.stationery import Face, Stationery
from letterstall.storage.layouts import layout_by_id, load_layouts
from letterstall.typeset.fonts import shipped_fonts
from letterstall.typeset.page import Page, Placed, SetLetter
from letterstall.typeset.pages import Typesetter

Maker = Callable[..., Manuscript]
Texts = Callable[[SetLetter], list[list[str]]]
LAYOUTS = load_layouts()
BODY = ("salutation", "paragraph", "ask", "closing", "signature", "enclosures", "copy_to", "subject")


def parts(page: Page, *roles: str) -> list[Placed]:
    return [placed for placed in page.placed if placed.element.role in roles]


def only(page: Page, role: str) -> Placed:
    (placed,) = parts(page, role)
    return placed


def bottom(placed: Placed) -> float:
    return (placed.y + placed.element.height) / PT_PER_MM


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.id)
@pytest.mark.parametrize("paragraphs", [1, 12])
def test_everything_stands_inside_the_margins_of_every_layout(
    typesetter: Typesetter, manuscript: Maker, layout: Layout, paragraphs: int
) -> None:
    letter = typesetter.set_letter(
        manuscript(paragraphs, copy_note=("Copy", "The original was sent to:", "Ma Lindgren")), Stationery(layout)
    )
    for page in letter.pages:
        for placed in page.placed:
            for line in placed.element.lines:
                assert (placed.x + line.x) / PT_PER_MM >= 15
                assert (placed.x + line.x + line.width) / PT_PER_MM <= layout.paper.w - layout.margins.right + 0.01
            if placed.element.role in BODY:
                assert bottom(placed) <= layout.paper.h - 17 + 0.01


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


def test_the_parts_stand_in_the_order_of_reading(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    made = manuscript(
        1,
        subject="Ilan Dorvek",
        enclosures=("Enclosure: a drawing",),
        copy_note=("Copy", "of a letter"),
        banner="Practice",
    )
    (page,) = typesetter.set_letter(made, stationery).pages
    roles = list(dict.fromkeys(placed.element.role for placed in page.placed))
    assert roles == [
        "banner", "sender", "address", "copy_note", "date", "subject", "salutation", "paragraph", "ask",
        "closing", "signature", "enclosures", "copy_to",
    ]  # fmt: skip


def test_place_and_date_stand_on_the_reference_line_at_the_right(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    placed = only(typesetter.set_letter(manuscript(), stationery).pages[0], "date")
    (line,) = placed.element.lines
    assert (placed.y + line.baseline) / PT_PER_MM == pytest.approx(stationery.layout.reference_y)
    assert (placed.x + line.x + line.width) / PT_PER_MM == pytest.approx(190)


def test_there_is_room_to_sign(typesetter: Typesetter, manuscript: Maker, stationery: Stationery) -> None:
    for paragraphs in range(1, 9):
        for page in typesetter.set_letter(manuscript(paragraphs), stationery).pages:
            if parts(page, "signature"):
                room = only(page, "signature").y - bottom(only(page, "closing")) * PT_PER_MM
                assert room >= 3 * stationery.size * 1.2


def test_there_is_room_to_sign_without_a_typed_name(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    (page,) = typesetter.set_letter(manuscript(1, signature=""), stationery).pages
    assert only(page, "copy_to").y - bottom(only(page, "closing")) * PT_PER_MM >= 3 * stationery.size * 1.2


@pytest.mark.parametrize("paragraphs", range(3, 16))
def test_a_closing_never_stands_alone(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery, paragraphs: int
) -> None:
    pages = typesetter.set_letter(manuscript(paragraphs), stationery).pages
    (page,) = [page for page in pages if parts(page, "closing")]
    before = [placed for placed in parts(page, "paragraph", "ask") if placed.y < only(page, "closing").y]
    assert sum(len(placed.element.lines) for placed in before) >= 2
    assert parts(page, "signature")


@pytest.mark.parametrize("paragraphs", range(3, 16))
def test_no_line_is_left_alone_at_a_page_break(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery, paragraphs: int
) -> None:
    pages = typesetter.set_letter(manuscript(paragraphs), stationery).pages
    for page, following in itertools.pairwise(pages):
        rest = parts(following, "paragraph", "ask", "closing")[:1]
        if rest and rest[0].continues:
            assert len(rest[0].element.lines) >= 2
            assert len(parts(page, "paragraph", "ask")[-1].element.lines) >= 2
        last = parts(page, "paragraph", "ask", "salutation")[-1]
        assert not last.element.lines[-1].text.endswith("urge you to:")


def test_later_pages_have_name_date_and_number_and_are_counted(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery, texts: Texts
) -> None:
    letter = typesetter.set_letter(manuscript(20), stationery)
    assert len(letter.pages) == 3
    for number, page in enumerate(texts(letter)[1:], start=2):
        assert page[:2] == ["Ma Lindgren · 22 November 2026", f"Page {number}"]
    later = [line for page in letter.pages[1:] for placed in parts(page, *BODY) for line in placed.element.lines]
    assert letter.lines_on_later_pages == len(later) > 0
    assert all(parts(page, "running_head")[0].element.tag == "artifact" for page in letter.pages[1:])
    assert [len(page.rules) for page in letter.pages] == [2, 0, 0]


def test_a_letter_on_one_page_has_no_running_head(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    letter = typesetter.set_letter(manuscript(), stationery)
    assert len(letter.pages) == 1
    assert not parts(letter.pages[0], "running_head")
    assert letter.lines_on_later_pages == 0


def test_a_letter_that_is_nearly_too_long_is_set_tighter_on_one_page(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    heights = []
    for paragraphs in range(3, 8):
        letter = typesetter.set_letter(manuscript(paragraphs), stationery)
        lines = parts(letter.pages[0], "paragraph")[0].element.lines
        heights.append((len(letter.pages), round(lines[1].baseline - lines[0].baseline, 2)))
    generous = round(10.5 * 1.36, 2)
    assert heights[0] == (1, generous)
    assert any(pages == 1 and pitch < generous for pages, pitch in heights)
    assert all(pitch >= generous * 0.93 for _, pitch in heights)
    assert heights[-1] == (2, generous)


def test_fold_marks_are_where_printers_print_and_where_the_sheet_folds(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    rules = typesetter.set_letter(manuscript(), stationery).pages[0].rules
    assert [rule.y1 / PT_PER_MM for rule in rules] == [pytest.approx(105), pytest.approx(210)]
    assert all(rule.x1 / PT_PER_MM >= 6.49 and 4 <= (rule.x2 - rule.x1) / PT_PER_MM <= 5 for rule in rules)
    without = replace(stationery, has_fold_marks=False)
    assert typesetter.set_letter(manuscript(), without).pages[0].rules == ()


def test_a_letter_from_right_to_left_is_mirrored_but_for_the_address(
    typesetter: Typesetter, samples: dict[str, Any], manuscript: Maker, stationery: Stationery
) -> None:
    sample = samples["ar"]
    body = (
        Passage("salutation", sample["salutation"]),
        *(Passage("paragraph", text) for text in sample["paragraphs"]),
        Passage("closing", sample["closing"]),
    )
    (page,) = typesetter.set_letter(manuscript(language="ar", body=body), stationery).pages
    right = 190 * PT_PER_MM
    for placed in parts(page, "sender", "salutation", "paragraph", "closing", "signature", "copy_to"):
        assert all(placed.x + line.x + line.width == pytest.approx(right) for line in placed.element.lines)
    assert only(page, "date").x + only(page, "date").element.lines[0].x == pytest.approx(25 * PT_PER_MM)
    assert only(page, "address").x == pytest.approx(25 * PT_PER_MM)


def test_identical_paragraphs_of_many_letters_are_the_same_objects(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    plain = manuscript()
    first = typesetter.set_letter(plain, stationery).pages[0]
    for number in range(300):
        own = Passage("paragraph", f"My own words, number {number}.")
        page = typesetter.set_letter(replace(plain, body=(plain.body[0], own, *plain.body[1:])), stationery).pages[0]
    for role in ("salutation", "ask", "closing", "address", "sender"):
        assert all(
            one.element is other.element for one, other in zip(parts(first, role), parts(page, role), strict=True)
        )


def test_every_missing_character_is_named_with_its_place(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    made = manuscript(
        1,
        address=("Director \U0001f54a", "CHINA"),
        sender=("Ruth", "Vienna \U0001f54a"),
        signature="R \U0001f54a",
        body=(Passage("salutation", "Dear"), Passage("paragraph", "a \U0001f54a\u200d\u2066\ufe0f b \ue000")),
        copy_to=("x", "\U0001f600"),
    )
    letter = typesetter.set_letter(made, stationery)
    assert {(one.character, one.where, one.index, one.offset) for one in letter.missing} == {
        ("\U0001f54a", "address", 0, 9),
        ("\U0001f54a", "sender", 1, 7),
        ("\U0001f54a", "signature", 0, 2),
        ("\U0001f54a", "body", 1, 2),
        ("\ue000", "body", 1, 9),
        ("\U0001f600", "copy_to", 1, 0),
    }
    assert typesetter.set_letter(made, stationery).missing == letter.missing


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


def test_large_print_is_large(typesetter: Typesetter, manuscript: Maker, layout: Layout) -> None:
    letter = typesetter.set_letter(manuscript(), Stationery(layout, Face.LARGE_PRINT, 16))
    run = parts(letter.pages[0], "paragraph")[0].element.lines[0].runs[0]
    assert (run.font, run.size) == ("large", 16)
    assert all(fit.overflow == 0 for fit in letter.address)


def test_hostile_text_is_set_as_text(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery, texts: Texts
) -> None:
    words = "<b>bold</b> {{ 7*7 }} {% if x %} \\n %s ${HOME}"
    letter = typesetter.set_letter(
        manuscript(1, body=(Passage("paragraph", words),), phrases=(Phrase("{{ 7*7 }}"),)), stationery
    )
    assert words in texts(letter)[0]


def test_forty_copies_and_an_empty_letter_are_set(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    lines = tuple(f"Director {number}, 4 Jingyi Lu, Urumqi, 830000" for number in range(40))
    letter = typesetter.set_letter(manuscript(copy_to=("Copies to:", *lines)), stationery)
    assert sum(len(parts(page, "copy_to")) for page in letter.pages) == 41
    empty = typesetter.set_letter(Manuscript("", "en", ()), stationery)
    assert len(empty.pages) == 1
    assert (empty.pages[0].placed, empty.address, empty.missing) == ((), (), ())


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.text(st.characters(codec=None), max_size=120), max_size=8),
    st.sampled_from(["en", "ar", "zh-Hans", "ur"]),
)
def test_any_text_is_set(paragraphs: list[str], language: str) -> None:
    body = tuple(Passage("paragraph", text) for text in paragraphs)
    typesetter = Typesetter(shipped_fonts())
    made = Manuscript("t", language, ("x",), body=body, phrases=tuple(Phrase(text[:9]) for text in paragraphs))
    letter = typesetter.set_letter(made, Stationery(layout_by_id("din5008_b")))
    assert letter.pages
