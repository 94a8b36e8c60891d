from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.typeset.placing import bottom, only, parts

from letterstall.compose.letter import first_letter
from letterstall.compose.manuscript import manuscript as compose
from letterstall.core.errors import MissingFont
from letterstall.core.geometry import PT_PER_MM
from letterstall.core.layout import Layout
from letterstall.core.letter import Supporter
from letterstall.core.manuscript import Manuscript, Passage, Phrase
from letterstall.core.resources import resource, shipped_cases
from letterstall.core.stationery import Face, Stationery
from letterstall.storage.case_folder import open_case
from letterstall.storage.layouts import layout_by_id, load_layouts
from letterstall.typeset.fonts import FontBook, shipped_fonts
from letterstall.typeset.page import SetLetter
from letterstall.typeset.pages import Typesetter

Maker = Callable[..., Manuscript]
Texts = Callable[[SetLetter], list[list[str]]]
LAYOUTS = load_layouts()
BODY = ("salutation", "paragraph", "ask", "closing", "signature", "enclosures", "copy_to", "subject")


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


@pytest.mark.parametrize("layout_id", ["din5008_b", "din5008_a", "nf", "jp_chou3", "uk_c5", "plain_a4"])
def test_the_letter_and_the_copy_of_the_shipped_case_fit_one_page_each(typesetter: Typesetter, layout_id: str) -> None:
    case = open_case(shipped_cases() / "zhumatai")
    sender = Supporter("Ruth Keller", ("Lindengasse 8", "1070 Vienna"), "Vienna", "AT")
    letter = replace(first_letter(case, "en", sender), place="Vienna", written_on=date(2026, 11, 22))
    layout = layout_by_id(layout_id)
    (copied,) = case.copy_addressees
    for made in (compose(letter, case), compose(letter, case, copied, case.target)):
        done = typesetter.set_letter(made, Stationery(layout))
        (page,) = done.pages
        assert max(fit.overflow for fit in done.address) == 0
        assert done.missing == ()
        assert done.lines_on_later_pages == 0
        assert all(run.size == 10.5 for placed in parts(page, "paragraph") for run in placed.element.lines[0].runs)


def test_a_letter_that_needs_a_lost_font_file_says_which(
    tmp_path: Path, manuscript: Maker, stationery: Stationery
) -> None:
    for name in ("fonts.toml", "NotoSerif-Regular.ttf"):
        shutil.copy(resource("fonts", name), tmp_path)
    plain = manuscript(phrases=(), body=(Passage("paragraph", "Plain."),))
    assert Typesetter(FontBook(tmp_path)).set_letter(plain, stationery).missing == ()
    with pytest.raises(MissingFont) as caught:
        Typesetter(FontBook(tmp_path)).set_letter(manuscript(), stationery)
    assert caught.value.file == tmp_path / "NotoSerifCJK-Regular.ttc"
