"""A column of blocks poured into pages: no line left alone, nothing kept together torn apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from letterstall.typeset.page import Placed
from letterstall.typeset.paragraph import ParagraphSetter, SetParagraph

_FEWEST_LINES = 2
"""The least number of lines of one paragraph on either side of a page break."""


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """One paragraph of the column: `gap` (pt) above it unless it begins a page, `after` (pt) kept free below it.

    `needs_lines` is how many lines before it must stand on the same page.
    """

    paragraph: SetParagraph
    gap: float = 0.0
    needs_lines: int = 0
    after: float = 0.0


class Frame(NamedTuple):
    """Where a page takes the column, in pt from its top left corner."""

    x: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        """How much of the column it takes."""
        return self.bottom - self.top


class Strip(NamedTuple):
    """One line of one block: the finest thing that is moved to the next page."""

    block: int
    line: int
    gap: float
    height: float
    may_begin_page: bool


def strips_of(blocks: Sequence[Block]) -> list[Strip]:
    """Take the column apart into lines, and say before which of them a page may end."""
    strips = [strip for index, block in enumerate(blocks) for strip in _strips_of(index, block)]
    held: set[int] = set()
    for at, strip in enumerate(strips):
        if strip.line == 0:
            needed = blocks[strip.block].needs_lines
            held.update(range(max(0, at - needed + 1), at + 1) if needed else ())
    return [_held(strip) if at in held else strip for at, strip in enumerate(strips)]


def _held(strip: Strip) -> Strip:
    return Strip(strip.block, strip.line, strip.gap, strip.height, False)


def _strips_of(index: int, block: Block) -> Iterator[Strip]:
    tops, count = block.paragraph.tops, block.paragraph.line_count
    for line in range(count):
        may_begin = line == 0 or (line >= _FEWEST_LINES and count - line >= _FEWEST_LINES)
        height = tops[line + 1] - tops[line] + (block.after if line == count - 1 else 0.0)
        yield Strip(index, line, 0.0 if line else block.gap, height, may_begin)


def fill(strips: Sequence[Strip], first: Frame, later: Frame) -> list[Sequence[Strip]]:
    """Deal the strips out to pages; a first page with no room for a beginning gets none."""
    pages: list[Sequence[Strip]] = []
    start, frame = 0, first
    beginning = strips[:_FEWEST_LINES]
    if sum(strip.height for strip in beginning) > first.height and later.top < first.top:
        pages.append(())
        frame = later
    while start < len(strips):
        end = _end_of_page(strips, start, frame)
        pages.append(strips[start:end])
        start, frame = end, later
    return pages


def _end_of_page(strips: Sequence[Strip], start: int, frame: Frame) -> int:
    y = frame.top
    for at in range(start, len(strips)):
        y += strips[at].height + (strips[at].gap if at > start else 0.0)
        if y > frame.bottom and at > start:
            best = at
            while best > start and not strips[best].may_begin_page:
                best -= 1
            return best if best > start else at
    return len(strips)


def place(
    strips: Sequence[Strip], blocks: Sequence[Block], frame: Frame, setter: ParagraphSetter
) -> tuple[Placed, ...]:
    """Return the elements of one page in their places, a paragraph that goes over in parts."""
    placed: list[Placed] = []
    y = frame.top
    for index, group in groupby(strips, lambda strip: strip.block):
        lines = list(group)
        paragraph = blocks[index].paragraph
        y += lines[0].gap if placed else 0.0
        element = setter.part(paragraph, lines[0].line, lines[-1].line + 1)
        placed.append(Placed(element, frame.x, y, continues=lines[0].line > 0))
        y += sum(line.height for line in lines)
    return tuple(placed)
