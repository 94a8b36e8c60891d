"""Clusters composed into one glyph of a subset."""

from __future__ import annotations

import pytest
import uharfbuzz as hb

from letterstall.typeset.composed import Composed, with_composed
from letterstall.typeset.fonts import FontBook
from letterstall.typeset.sfnt import read_tables, write_tables
from letterstall.typeset.subset import FontSubset, subset

_A, _DOT = "a", "."


@pytest.fixture(scope="module")
def letters() -> tuple[FontSubset, int, int]:
    book = FontBook()
    a, dot = (book.font("serif").shaper.get_nominal_glyph(ord(character)) for character in (_A, _DOT))
    return subset(book, "serif", frozenset({a, dot})), a, dot


def _font(made: FontSubset) -> hb.Font:
    return hb.Font(hb.Face(hb.Blob(made.file)))


def test_the_ink_is_that_of_its_parts_in_their_places(letters) -> None:
    made, a, dot = letters
    more = with_composed(made, (Composed(((a, 0, 0), (dot, 700, 300)), 900),))
    old, new = _font(made), _font(more)
    number = len(made.glyphs)
    alone, moved = old.get_glyph_extents(made.glyphs[a]), old.get_glyph_extents(made.glyphs[dot])
    both = new.get_glyph_extents(number)
    assert both.x_bearing == alone.x_bearing
    assert both.x_bearing + both.width == 700 + moved.x_bearing + moved.width
    assert both.y_bearing == max(alone.y_bearing, 300 + moved.y_bearing)
    assert new.get_glyph_h_advance(number) == more.widths[number] == 900


def test_the_other_glyphs_stay_as_they_were(letters) -> None:
    made, a, dot = letters
    more = with_composed(made, (Composed(((a, 10, 10),), 5), Composed((), 250)))
    for glyph in (a, dot):
        number = made.glyphs[glyph]
        assert _font(more).get_glyph_extents(number) == _font(made).get_glyph_extents(number)
        assert _font(more).get_glyph_h_advance(number) == _font(made).get_glyph_h_advance(number)


def test_a_blank_has_a_width_and_no_ink(letters) -> None:
    more = with_composed(letters[0], (Composed((), 250),))
    number = len(letters[0].glyphs)
    assert _font(more).get_glyph_extents(number).width == 0
    assert _font(more).get_glyph_h_advance(number) == 250


def test_its_name_tells_what_was_composed(letters) -> None:
    made, a, _ = letters
    one, other = (with_composed(made, (Composed(((a, 0, up),), 500),)) for up in (1, 2))
    assert len({made.name, one.name, other.name}) == 3
    assert with_composed(made, ()) is made


def test_tables_come_back_as_they_were_written() -> None:
    tables = {"abcd": b"\x01\x02\x03", "head": bytes(54), "zzzz": b""}
    assert read_tables(write_tables(tables)) == tables


def test_marks_piled_up_by_the_hundred_and_a_glyph_without_end_still_make_a_font(letters) -> None:
    made, a, dot = letters
    pile = tuple((dot, -step, 400 * step) for step in range(300))
    more = with_composed(made, (Composed(((a, 0, 0), *pile), 900_000),))
    drawn = _font(more).get_glyph_extents(len(made.glyphs))
    assert 16_000 <= drawn.y_bearing < 2**15
