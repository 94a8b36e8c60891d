"""Fonts cut down: only what is asked for, always the same bytes, fit to be embedded."""

from __future__ import annotations

import re

import pytest
import uharfbuzz as hb

from letterstall.core.errors import MissingFont
from letterstall.typeset.fonts import FontBook
from letterstall.typeset.sfnt import read_tables
from letterstall.typeset.subset import subset


@pytest.fixture(scope="module")
def book() -> FontBook:
    return FontBook()


def _glyphs(book: FontBook, key: str, text: str) -> frozenset[int]:
    return frozenset(book.font(key).shaper.get_nominal_glyph(ord(character)) for character in text)


def test_a_true_type_subset_has_its_glyphs_with_their_outlines_and_widths(book: FontBook) -> None:
    glyphs = _glyphs(book, "serif", "Ag")
    made, whole = subset(book, "serif", glyphs), book.font("serif").shaper
    small = hb.Font(hb.Face(hb.Blob(made.file)))
    assert made.kind == "glyf"
    for glyph in glyphs:
        number = made.glyphs[glyph]
        assert small.get_glyph_extents(number) == whole.get_glyph_extents(glyph)
        assert made.widths[number] == round(whole.get_glyph_h_advance(glyph) * 1000 / made.upem)


def test_nothing_is_embedded_that_drawing_does_not_need(book: FontBook) -> None:
    made = subset(book, "serif", _glyphs(book, "serif", "Ag"))
    needed = {"cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"}
    assert read_tables(made.file).keys() <= needed
    assert len(made.file) < 3000


def test_a_cff_subset_is_bare_and_its_glyphs_keep_their_cids(book: FontBook) -> None:
    glyphs = _glyphs(book, "cjk-sc", "加娜")
    made = subset(book, "cjk-sc", glyphs)
    assert made.kind == "cff"
    assert made.file[:2] == b"\x01\x00", "no bare CFF table"
    assert all(made.glyphs[glyph] == glyph for glyph in glyphs)
    assert len(made.file) < 10_000


def test_the_same_glyphs_give_the_same_object_and_others_another_name(book: FontBook) -> None:
    one, two = _glyphs(book, "serif", "abc"), _glyphs(book, "serif", "abd")
    assert subset(book, "serif", one) is subset(book, "serif", frozenset(sorted(one, reverse=True)))
    names = {subset(book, "serif", glyphs).name for glyphs in (one, two)}
    assert len(names) == 2
    assert all(re.fullmatch(r"[A-Z]{6}\+NotoSerif-Regular", name) for name in names)


def test_another_book_gives_the_same_bytes(book: FontBook) -> None:
    glyphs = _glyphs(book, "serif-italic", "Zhumatai")
    here, there = subset(book, "serif-italic", glyphs), subset(FontBook(), "serif-italic", glyphs)
    assert here is not there
    assert (here.file, here.name) == (there.file, there.name)
    assert here.italic_angle < 0


def test_a_font_that_is_not_there_is_named(tmp_path) -> None:
    (tmp_path / "fonts.toml").write_text('[font]\ngone = { file = "Gone.ttf" }\n')
    with pytest.raises(MissingFont) as caught:
        subset(FontBook(tmp_path), "gone", frozenset({1}))
    assert caught.value.file == tmp_path / "Gone.ttf"
