from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterstall.typeset.flow import Block, Frame, Strip, fill, place, strips_of
from letterstall.typeset.fonts import shipped_fonts
from letterstall.typeset.items import Writing
from letterstall.typeset.paragraph import ParagraphSetter, SetParagraph, Style

SETTER = ParagraphSetter(shipped_fonts())
STYLE = Style(Writing("en"), 10.0, 1.0)
FRAME, LATER = Frame(0, 0, 100), Frame(0, 0, 120)


def paragraph(lines: int) -> SetParagraph:
    whole = SETTER.set("\n".join("line" for _ in range(lines)), STYLE, 300)
    assert whole.line_count == lines
    return whole


def pages_of(blocks: list[Block]) -> list[list[tuple[int, int]]]:
    return [[(strip.block, strip.line) for strip in page] for page in fill(strips_of(blocks), FRAME, LATER)]


BLOCKS = st.lists(
    st.builds(
        Block,
        st.integers(1, 30).map(paragraph),
        st.floats(0, 20),
        st.integers(0, 2),
        st.sampled_from((0.0, 0.0, 30.0)),
    ),
    min_size=1,
    max_size=25,
)


@settings(max_examples=150, deadline=None)
@given(BLOCKS)
def test_every_line_is_on_one_page_and_no_page_is_too_full(blocks: list[Block]) -> None:
    strips = strips_of(blocks)
    pages = fill(strips, FRAME, LATER)
    assert [strip for page in pages for strip in page] == strips
    for page, frame in zip(pages, (FRAME, *[LATER] * len(pages)), strict=False):
        height = sum(strip.height + strip.gap for strip in page) - page[0].gap
        assert len(page) == 1 or height <= frame.bottom - frame.top + 1e-6


@settings(max_examples=150, deadline=None)
@given(st.lists(st.integers(1, 30).map(lambda lines: Block(paragraph(lines))), min_size=1, max_size=25))
def test_no_line_of_a_paragraph_is_left_alone(blocks: list[Block]) -> None:
    for page in pages_of(blocks)[1:]:
        block, line = page[0]
        count = blocks[block].paragraph.line_count
        assert line == 0 or (line >= 2 and count - line >= 2)


@pytest.mark.parametrize("before", range(1, 40))
def test_a_closing_takes_at_least_two_lines_along(before: int) -> None:
    blocks = [Block(paragraph(before)), Block(paragraph(1)), Block(paragraph(1), 5, 2, 30), Block(paragraph(1), 0, 1)]
    for page in pages_of(blocks):
        if (2, 0) in page:
            assert (1, 0) in page
            assert (3, 0) in page
            assert page.index((2, 0)) >= 2


def test_a_part_that_goes_over_is_marked_and_the_gap_at_the_top_is_left_out() -> None:
    blocks = [Block(paragraph(6)), Block(paragraph(6), 10), Block(paragraph(2), 10)]
    first, second = fill(strips_of(blocks), FRAME, LATER)
    (whole, begun), (rest, last) = place(first, blocks, FRAME, SETTER), place(second, blocks, LATER, SETTER)
    assert whole.element is blocks[0].paragraph.element
    assert (begun.continues, rest.continues, last.continues) == (False, True, False)
    assert len(begun.element.lines) + len(rest.element.lines) == 6
    assert (begun.y, rest.y, last.y) == (70, 0, pytest.approx(len(rest.element.lines) * 10 + 10))


def test_a_strip_higher_than_the_page_has_one_of_its_own() -> None:
    high = [Strip(index, 0, 0.0, 300.0, False) for index in range(3)]
    assert [len(page) for page in fill(high, FRAME, LATER)] == [1, 1, 1]


def test_nothing_makes_no_page() -> None:
    assert fill(strips_of([]), FRAME, LATER) == []
