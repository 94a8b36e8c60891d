"""One line of a shaped paragraph: cut out, put in its order from left to right, placed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from letterstall.typeset.bidi import line_levels, visual_runs
from letterstall.typeset.breaks import (
    SOFT_HYPHEN,
    Break,
    break_opportunities,
    grapheme_boundaries,
    line_offsets,
)
from letterstall.typeset.items import Item
from letterstall.typeset.line_fit import Stop, fit_lines
from letterstall.typeset.page import Run
from letterstall.typeset.shaping import Shaped, ShapedText, Shaper

_WIDEST_PHRASE = 0.6
"""A phrase is kept whole unless it is wider than this part of the measure: a longer one would leave a hole."""

_CUT_SHORT = 0.985
"""How much of a line a word that fits on none may fill: at the cut its letters, shaped anew, may be wider."""


class Cut(NamedTuple):
    """A line as a stretch text[start:end] of the paragraph, and what stands between it and the next."""

    start: int
    end: int
    separator: str
    is_hyphen: bool = False


def cut_lines(whole: ShapedText, language: str, width: float, shaper: Shaper) -> list[Cut]:
    """Cut a paragraph into lines that are at most `width` pt wide."""
    if not whole.text:
        return []
    if whole.pen[-1] <= width and "\n" not in whole.text:
        return [Cut(0, len(whole.text), "")]
    breaks = _with_emergency_breaks(_breaks(whole, language, width), whole, language, width)
    pen, hyphen = whole.pen, _hyphen_width(whole, shaper)
    stops = [
        Stop(pen[one.text_end] + (hyphen if one.is_hyphen else 0.0), pen[one.offset], one.is_mandatory, one.is_hyphen)
        for one in breaks
    ]
    cuts, start = [], 0
    for index in fit_lines(stops, width):
        one = breaks[index]
        cuts.append(Cut(start, one.text_end, one.separator, one.is_hyphen and one.offset < len(whole.text)))
        start = one.offset
    return cuts


def _breaks(whole: ShapedText, language: str, width: float) -> tuple[Break, ...]:
    widest, pen = width * _WIDEST_PHRASE, whole.pen
    kept = tuple([(span.start, span.end) for span in whole.spans if pen[span.end] - pen[span.start] <= widest])
    return break_opportunities(whole.text, language, kept)


def _with_emergency_breaks(breaks: Sequence[Break], whole: ShapedText, language: str, width: float) -> Sequence[Break]:
    """Add breaks inside what fits on no line: where Unicode lets a line end, else between two characters."""
    pen, start = whole.pen, 0
    added: list[Break] = []
    every: list[Sequence[int]] = []
    for one in breaks:
        if pen[one.text_end] - pen[start] > width:
            every = every or [line_offsets(whole.text, language), grapheme_boundaries(whole.text)]
            added += _emergency(whole, every, start, one.text_end, width * _CUT_SHORT)
        start = one.offset
    return sorted((*breaks, *added)) if added else breaks


def _emergency(whole: ShapedText, every: list[Sequence[int]], start: int, end: int, width: float) -> Iterator[Break]:
    pen = whole.pen
    while pen[end] - pen[start] > width:
        reach = bisect_right(pen, pen[start] + width, start, end) - 1
        at = next((found for offsets in every if (found := _last_before(offsets, start, reach))), 0)
        if not at:
            # Not even one character fits: it stands alone, wider than the line.
            at = every[1][bisect_right(every[1], start)]
            if at >= end:
                return
        text_end = at
        while text_end > start + 1 and whole.text[text_end - 1] == " ":
            text_end -= 1
        yield Break(at, False, False, text_end, whole.text[text_end:at])
        start = at


def _last_before(offsets: Sequence[int], start: int, reach: int) -> int:
    index = bisect_right(offsets, reach) - 1
    return offsets[index] if index >= 0 and offsets[index] > start else 0


def _hyphen_width(whole: ShapedText, shaper: Shaper) -> float:
    places = [index for index, letter in enumerate(whole.text) if letter == SOFT_HYPHEN]
    fonts = {_item_at(whole, max(0, index - 1)).font: index for index in places}
    return max((sum(hyphen(whole, index, shaper).advances) for index in fonts.values()), default=0.0)


def hyphen(whole: ShapedText, index: int, shaper: Shaper) -> Shaped:
    """Return the hyphen that is printed for the soft hyphen at `index`, in the font of the letter before it."""
    item = _item_at(whole, max(0, index - 1))
    font = shaper.book.font(item.font)
    sign = "\u2010" if font.has("\u2010") else "-"
    key = item.font if font.has(sign) else shaper.book.choose(sign, "Latn", item.language) or item.font
    made = shaper.part(sign, item._replace(start=0, end=1, font=key), 0, 1, whole.size)
    return replace(made, start=index, end=index + 1, clusters=(index,) * len(made.clusters))


def _item_at(whole: ShapedText, index: int) -> Item:
    return whole.shaped[bisect_right(whole.shaped, index, key=_start_of) - 1].item


def visual_parts(whole: ShapedText, cut: Cut, shaper: Shaper) -> list[Shaped]:
    """Return the parts of a line from left to right; the hyphen for a soft one at its end is a part of its own."""
    base, levels = whole.itemised.base, whole.itemised.levels
    if not base and not any(levels[cut.start : cut.end]):
        parts = list(_parts(whole, cut.start, cut.end, shaper))
    else:
        parts = list(_turned_parts(whole, cut, shaper))
    if cut.is_hyphen:
        made = hyphen(whole, cut.end, shaper)
        parts.insert(0 if base else len(parts), made)
    return parts


def _turned_parts(whole: ShapedText, cut: Cut, shaper: Shaper) -> Iterator[Shaped]:
    line = line_levels(whole.text, whole.itemised.levels, cut.start, cut.end, whole.itemised.base)
    for start, end, level in visual_runs(line):
        parts = list(_parts(whole, cut.start + start, cut.start + end, shaper))
        yield from reversed(parts) if level % 2 else parts


def _parts(whole: ShapedText, start: int, end: int, shaper: Shaper) -> Iterator[Shaped]:
    index = bisect_right(whole.shaped, start, key=_start_of) - 1
    while index < len(whole.shaped) and whole.shaped[index].start < end:
        yield shaper.cut(whole, whole.shaped[index], start, end)
        index += 1


def _start_of(shaped: Shaped) -> int:
    return shaped.start


def placed_runs(whole: ShapedText, parts: Sequence[Shaped], x: float) -> tuple[Run, ...]:
    """Return the parts of a line as runs side by side, the first one's pen at x pt."""
    runs = []
    for part in parts:
        start = part.start
        clusters = part.clusters if not start else tuple([cluster - start for cluster in part.clusters])
        runs.append(
            Run(
                part.item.font,
                part.size,
                x,
                part.glyphs,
                part.advances,
                part.offsets,
                clusters,
                whole.text[start : part.end],
                part.is_rtl,
                part.item.language,
            )
        )
        x += part.width
    return tuple(runs)
