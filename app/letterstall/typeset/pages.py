"""Manuscript and stationery to pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from letterstall.core.geometry import PT_PER_MM
from letterstall.core.manuscript import Manuscript
from letterstall.core.stationery import Stationery
from letterstall.typeset.column import Column, Spacing
from letterstall.typeset.flow import Block, Strip, fill, place, strips_of
from letterstall.typeset.fonts import FontBook
from letterstall.typeset.page import Page, Placed, SetLetter
from letterstall.typeset.paragraph import ParagraphSetter
from letterstall.typeset.sheet import Head, SheetSetter

_LEAST_BOTTOM = 17.0
"""mm below the text at least: what inkjet printers leave free at worst."""

_SPACINGS = (
    Spacing(paragraph=0.75, ask=0.35, signature=4.0),
    Spacing(paragraph=0.6, ask=0.25, signature=3.5),
    Spacing(paragraph=0.5, ask=0.2, signature=3.0, leading=0.97, bottom=_LEAST_BOTTOM),
    Spacing(paragraph=0.45, ask=0.12, signature=3.0, leading=0.94, bottom=_LEAST_BOTTOM),
)
"""The first with which the letter fits one page is taken; when none does, the first of all."""

_HEADS_REMEMBERED = 32

_HOPELESS = 1.22
"""A letter this many times as high as the page's room fits with no spacing."""


class Typesetter:
    """Sets letters with the fonts of a book; what comes again, in one letter or the next, is the same object."""

    def __init__(self, book: FontBook) -> None:
        self._setter = ParagraphSetter(book)
        self._head = lru_cache(maxsize=_HEADS_REMEMBERED)(self._set_head)

    def set_letter(self, manuscript: Manuscript, stationery: Stationery) -> SetLetter:
        """Set a manuscript on the stationery's layout. Raises MissingFont."""
        sheet = SheetSetter(manuscript, stationery, self._setter)
        head = self._head(replace(manuscript, title="", body=(), phrases=(), copy_to=()), stationery)
        column = Column(sheet, head)
        spacing, blocks, dealt = _pour(column)
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


def _pour(column: Column) -> tuple[Spacing, list[Block], list[Sequence[Strip]]]:
    """Return the spacing that is taken, the blocks set with it, and the strips of each page."""
    tried = []
    for spacing in _SPACINGS:
        blocks = column.blocks(spacing)
        strips = strips_of(blocks)
        frame = column.first_frame(spacing)
        dealt = fill(strips, frame, column.later_frame(spacing))
        if len(dealt) <= 1:
            return spacing, blocks, dealt
        tried.append((spacing, blocks, dealt))
        if sum(strip.height + strip.gap for strip in strips) > (frame.bottom - frame.top) * _HOPELESS:
            break
    return tried[0]
