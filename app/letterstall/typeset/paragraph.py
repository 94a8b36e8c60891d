"""Text to paragraphs: shaped, cut into lines, each line put in order and placed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Literal, NamedTuple

from letterstall.core.manuscript import Phrase
from letterstall.typeset.fonts import FontBook
from letterstall.typeset.ink import Ink
from letterstall.typeset.items import Writing
from letterstall.typeset.justify import is_filled, justified
from letterstall.typeset.lines import Cut, cut_lines, placed_runs, visual_parts
from letterstall.typeset.page import Element, Line, Run, Tag, Underline
from letterstall.typeset.shaping import Shaped, ShapedText, Shaper
from letterstall.typeset.underlines import underlines_of

Align = Literal["start", "left", "right", "center"]

_RISE, _FALL = 0.80, 0.25
"""How far most letters reach above and below the base line, in ems: what a line leaves free is halved around it."""

_AIR, _GRAIN = 0.06, 0.2
"""In ems: what stays free between the ink of two lines, and how finely they are compared along the line."""

_REMEMBERED = 512
"""Paragraphs; of a letter that is fitted to its page each is set with several leadings."""
_BLANKS = " \t\r\n"


class Style(NamedTuple):
    """How a paragraph is set: size in pt, least leading as a multiple of it, `indent` at the start of its lines in pt.

    `label` is set before the first line, `label_indent` pt from the edge.
    """

    writing: Writing
    size: float
    leading: float
    align: Align = "start"
    tag: Tag = "P"
    role: str = ""
    indent: float = 0.0
    label: str = ""
    label_indent: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class SetParagraph:
    """An element, where each line begins and the last ends (pt from its top), and the characters without glyph."""

    element: Element
    tops: tuple[float, ...]
    missing: tuple[tuple[str, int], ...]

    @property
    def line_count(self) -> int:
        """The number of lines."""
        return len(self.element.lines)


class _Row(NamedTuple):
    """One line before its height is known."""

    cut: Cut
    runs: tuple[Run, ...]
    x: float
    length: float
    underlines: tuple[Underline, ...]


class ParagraphSetter:
    """Sets paragraphs with the fonts of a book; the same text in the same style and width gives the same object."""

    def __init__(self, book: FontBook) -> None:
        self.book = book
        self.shaper = Shaper(book)
        self.ink = Ink(book)
        self.set = lru_cache(maxsize=_REMEMBERED)(self._set)
        self._rows = lru_cache(maxsize=_REMEMBERED)(self._set_rows)
        self.part = lru_cache(maxsize=_REMEMBERED)(self._part)

    def _set(self, text: str, style: Style, width: float, phrases: tuple[Phrase, ...] = ()) -> SetParagraph:
        """Set a paragraph in a measure of `width` pt. Raises MissingFont."""
        stripped = text.strip(_BLANKS)
        before = text.index(stripped)
        whole, rows, apart = self._rows(stripped, style.writing, style.size, style.align, style.indent, width, phrases)
        reach = self._reach([row.runs for row in rows], style, apart)
        tops = (0.0, *accumulate(up + down for up, down in reach))
        lines = tuple([_line(row, top + up, whole.text) for row, top, (up, _) in zip(rows, tops, reach, strict=False)])
        label = self._label(style, whole.is_rtl, width, lines[0].baseline) if style.label and lines else None
        element = Element(style.tag, lines, width, tops[-1], style.writing.language, label, style.role)
        missing = tuple([(text[before + index], before + index) for index in whole.itemised.missing])
        return SetParagraph(element, tops, missing)

    def _set_rows(
        self,
        text: str,
        writing: Writing,
        size: float,
        align: Align,
        indent: float,
        width: float,
        phrases: tuple[Phrase, ...],
    ) -> tuple[ShapedText, tuple[_Row, ...], dict[int, float]]:
        """Cut a text into lines and place their runs: all that does not depend on the leading.

        The last of the three is for remembering how far apart the ink of neighbouring lines keeps them.
        """
        whole = self.shaper.shape(text, writing, size, phrases)
        cuts = cut_lines(whole, writing.language, width - indent, self.shaper)
        fills = align == "start" and is_filled(writing.language)
        ends = (*(cut.separator == "\n" for cut in cuts[:-1]), True)
        rows = [
            self._row(whole, cut, align, indent, width, fills and not ends_here)
            for cut, ends_here in zip(cuts, ends, strict=False)
        ]
        return whole, tuple(rows), {}

    def _row(self, whole: ShapedText, cut: Cut, align: Align, indent: float, width: float, fills: bool) -> _Row:
        parts: Sequence[Shaped] = visual_parts(whole, cut, self.shaper)
        if fills:
            parts = justified(parts, width - indent - sum([part.width for part in parts]))
        length = sum([part.width for part in parts])
        x = _left_edge(align, whole.is_rtl, indent, width, length)
        return _Row(cut, placed_runs(whole, parts, x), x, length, underlines_of(parts, x, self.book))

    def _reach(
        self, rows: Sequence[tuple[Run, ...]], style: Style, apart: dict[int, float]
    ) -> list[tuple[float, float]]:
        """Return how much each line takes above and below its base line.

        A line moves down where its letters would touch those above; where most lines would, all do, for an even rhythm.
        """
        half = (style.leading - _RISE - _FALL) / 2 * style.size
        up, down = _RISE * style.size + half, _FALL * style.size + half
        pairs = enumerate(pairwise(rows))
        added = [0.0, *(self._lack(upper, lower, up + down, style.size, at, apart) for at, (upper, lower) in pairs)]
        if sum(extra > 0 for extra in added) * 2 > len(added):
            added = [0.0, *[max(added)] * (len(rows) - 1)]
        return [(up + extra, down) for extra in added]

    def _lack(
        self,
        upper: tuple[Run, ...],
        lower: tuple[Run, ...],
        pitch: float,
        size: float,
        at: int,
        apart: dict[int, float],
    ) -> float:
        """Return by how many pt two lines this far apart are too close."""
        fall = max((self.book.font(run.font).fall * run.size for run in upper), default=0.0)
        rise = max((self.book.font(run.font).rise * run.size for run in lower), default=0.0)
        if fall + rise <= pitch:
            return 0.0
        if at not in apart:
            apart[at] = self.ink.distance(upper, lower, _GRAIN * size)
        return max(0.0, apart[at] + _AIR * size - pitch)

    def _label(self, style: Style, is_rtl: bool, width: float, baseline: float) -> Line:
        whole = self.shaper.shape(style.label, style.writing, style.size)
        parts = visual_parts(whole, Cut(0, len(style.label), ""), self.shaper)
        length = sum(part.width for part in parts)
        x = width - style.label_indent - length if is_rtl else style.label_indent
        return Line(placed_runs(whole, parts, x), baseline, x, length, style.label, " ")

    def _part(self, whole: SetParagraph, first: int, last: int) -> Element:
        """Return the lines from `first` up to but without `last` as an element of their own."""
        element, top = whole.element, whole.tops[first]
        if (first, last) == (0, whole.line_count):
            return element
        lines = tuple(line._replace(baseline=line.baseline - top) for line in element.lines[first:last])
        label = element.label if first == 0 else None
        height = whole.tops[last] - top
        return Element(element.tag, lines, element.width, height, element.language, label, element.role)


def _line(row: _Row, baseline: float, text: str) -> Line:
    words = text[row.cut.start : row.cut.end]
    return Line(row.runs, baseline, row.x, row.length, words, row.cut.separator, row.underlines)


def _left_edge(align: Align, is_rtl: bool, indent: float, width: float, length: float) -> float:
    if align == "center":
        return (width - length) / 2
    left, right = (0.0, indent) if is_rtl else (indent, 0.0)
    is_at_left = align == "left" or (align == "start" and not is_rtl)
    return left if is_at_left else width - length - right
