"""Manuscript and stationery to pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from letterstall.core.geometry import PT_PER_MM
from letterstall.core.manuscript import Manuscript
from letterstall.core.stationery import Stationery
from letterstall.typeset.column import Column
from letterstall.typeset.flow import Block, Strip, fill, place, strips_of
from letterstall.typeset.fonts import FontBook
from letterstall.typeset.page import Page, Placed, SetLetter
from letterstall.typeset.paragraph import ParagraphSetter
from letterstall.typeset.sheet import Head, SheetSetter
from letterstall.typeset.spacing import USUAL, Spacing

_HEADS_REMEMBERED = 96

_HOPELESS = 1.22
"""A letter this many times as high as the page's room fits with no spacing."""


class Typesetter:
    """Sets letters with the fonts of a book; what comes again, in one letter or the next, is the same object."""

    def __init__(self, book: FontBook) -> None:
        self._setter = ParagraphSetter(book)
        self._head = lru_cache(maxsize=_HEADS_REMEMBERED)(self._set_head)

    def set_letter(
        self, manuscript: Manuscript, stationery: Stationery, spacings: Sequence[Spacing] = USUAL
    ) -> SetLetter:
        """Set a manuscript on the stationery's layout. Raises MissingFont.

        The first of the spacings with which it fits one page is taken, and where none does the first of all.
        """
        sheet, head, column = self._begin(manuscript, stationery)
        spacing, blocks, dealt = _pour(column, spacings)
        pages = [self._first_page(sheet, head, column, spacing, blocks, dealt)]
        pages += [
            self._later_page(sheet, number, place(strips, blocks, column.later_frame(spacing), self._setter))
            for number, strips in enumerate(dealt[1:], start=2)
        ]
        return SetLetter(
            title=manuscript.title,
            language=manuscript.language,
            pages=tuple(pages),
            address=head.address.fits if head.address else (),
            missing=tuple(dict.fromkeys((*head.missing, *sheet.missing))),
            lines_on_later_pages=sum(map(len, dealt[1:])),
        )

    def lines_over(self, manuscript: Manuscript, stationery: Stationery, spacing: Spacing) -> int:
        """Return how many lines would stand on later pages with this spacing; 0 where it fits one page."""
        dealt = _dealt(self._begin(manuscript, stationery)[2], spacing)[1]
        return sum(map(len, dealt[1:]))

    def _begin(self, manuscript: Manuscript, stationery: Stationery) -> tuple[SheetSetter, Head, Column]:
        sheet = SheetSetter(manuscript, stationery, self._setter)
        head = self._head(replace(manuscript, title="", body=(), phrases=(), copy_to=()), stationery)
        return sheet, head, Column(sheet, head)

    def _set_head(self, manuscript: Manuscript, stationery: Stationery) -> Head:
        return SheetSetter(manuscript, stationery, self._setter).head()

    def _first_page(
        self,
        sheet: SheetSetter,
        head: Head,
        column: Column,
        spacing: Spacing,
        blocks: Sequence[Block],
        dealt: Sequence[Sequence[Strip]],
    ) -> Page:
        text = place(dealt[0], blocks, column.first_frame(spacing), self._setter) if dealt else ()
        paper = sheet.layout.paper
        return Page(paper.w * PT_PER_MM, paper.h * PT_PER_MM, (*head.placed, *text), sheet.fold_marks())

    def _later_page(self, sheet: SheetSetter, number: int, text: tuple[Placed, ...]) -> Page:
        paper = sheet.layout.paper
        banner = tuple(sheet.banner("artifact"))
        placed = (*banner, *sheet.running_head(number, banner), *text)
        return Page(paper.w * PT_PER_MM, paper.h * PT_PER_MM, placed)


def _pour(column: Column, spacings: Sequence[Spacing]) -> tuple[Spacing, list[Block], list[Sequence[Strip]]]:
    """Return the spacing that is taken, the blocks set with it, and the strips of each page."""
    tried = []
    for spacing in spacings:
        blocks, dealt = _dealt(column, spacing)
        if len(dealt) <= 1:
            return spacing, blocks, dealt
        tried.append((spacing, blocks, dealt))
        frame = column.first_frame(spacing)
        if sum(strip.height + strip.gap for strips in dealt for strip in strips) > frame.height * _HOPELESS:
            break
    return tried[0]


def _dealt(column: Column, spacing: Spacing) -> tuple[list[Block], list[Sequence[Strip]]]:
    """Return the blocks set with this spacing, and the strips of each page."""
    blocks = column.blocks(spacing)
    return blocks, fill(strips_of(blocks), column.first_frame(spacing), column.later_frame(spacing))
