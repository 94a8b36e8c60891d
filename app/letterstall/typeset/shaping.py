"""From items to glyphs at positions, by HarfBuzz."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Any

import uharfbuzz as hb

from letterstall.core.manuscript import Phrase
from letterstall.typeset.characters import settable
from letterstall.typeset.fonts import FontBook
from letterstall.typeset.items import Item, Itemised, Writing, itemise
from letterstall.typeset.phrases import Span, find_phrases

_ON_THE_BASE_LINE = (0.0, 0.0)
_UNSAFE_TO_BREAK = 1
_CLUSTER_LEVEL = hb.BufferClusterLevel.MONOTONE_CHARACTERS
_REMEMBERED = 256


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """The glyphs of text[start:end] from left to right, all lengths in pt.

    `clusters` are indexes into the paragraph's text: rising in a run from left to right, else falling.
    """

    item: Item
    start: int
    end: int
    size: float
    glyphs: tuple[int, ...]
    clusters: tuple[int, ...]
    advances: tuple[float, ...]
    offsets: tuple[tuple[float, float], ...]
    infos: Any

    @property
    def is_rtl(self) -> bool:
        """Whether it runs from right to left."""
        return bool(self.item.level % 2)

    @property
    def width(self) -> float:
        """The sum of its advances, in pt."""
        return sum(self.advances)


@dataclass(frozen=True, slots=True, eq=False)
class ShapedText:
    """A paragraph, shaped on one endless line.

    `pen` has one entry more than the text: the width in pt of everything before a character, in the order of reading.
    """

    text: str
    size: float
    itemised: Itemised
    spans: tuple[Span, ...]
    shaped: tuple[Shaped, ...]
    pen: tuple[float, ...]

    @property
    def is_rtl(self) -> bool:
        """Whether the paragraph runs from right to left."""
        return self.itemised.base == 1


class Shaper:
    """Shapes text with the fonts of a book, and remembers what it shaped last."""

    def __init__(self, book: FontBook) -> None:
        self.book = book
        self.shape = lru_cache(maxsize=_REMEMBERED)(self._shape)

    def _shape(self, text: str, writing: Writing, size: float, phrases: tuple[Phrase, ...] = ()) -> ShapedText:
        text = settable(text)
        spans = find_phrases(text, phrases)
        itemised = itemise(text, writing, spans, self.book)
        shaped = tuple([self.part(text, item, item.start, item.end, size) for item in itemised.items])
        return ShapedText(text, size, itemised, spans, shaped, _pen(shaped, len(text)))

    def part(self, text: str, item: Item, start: int, end: int, size: float) -> Shaped:
        """Shape a part of an item; what stands around it in `text` still joins with it. Raises MissingFont."""
        font = self.book.font(item.font)
        buffer = hb.Buffer()
        buffer.add_str(text, start, end - start)
        buffer.direction = "rtl" if item.level % 2 else "ltr"
        buffer.script = item.script
        buffer.language = item.language
        buffer.cluster_level = _CLUSTER_LEVEL
        hb.shape(font.shaper, buffer)
        infos, size = buffer.glyph_infos, round(size * font.scale, 2)
        scale = size / font.upem
        advances, offsets = _positions(buffer.glyph_positions, scale)
        glyphs = tuple([info.codepoint for info in infos])
        clusters = tuple([info.cluster for info in infos])
        return Shaped(item, start, end, size, glyphs, clusters, advances, offsets, infos)

    def cut(self, whole: ShapedText, shaped: Shaped, start: int, end: int) -> Shaped:
        """Return the part of a shaped item that stands in text[start:end], shaped anew where its edges demand it."""
        start, end = max(start, shaped.start), min(end, shaped.end)
        if (start, end) == (shaped.start, shaped.end):
            return shaped
        first, last = _bounds(shaped, start, end)
        if first is None or last is None:
            return self.part(whole.text, shaped.item, start, end, whole.size)
        return Shaped(
            shaped.item,
            start,
            end,
            shaped.size,
            shaped.glyphs[first:last],
            shaped.clusters[first:last],
            shaped.advances[first:last],
            shaped.offsets[first:last],
            shaped.infos[first:last],
        )


def _positions(positions: Any, scale: float) -> tuple[tuple[float, ...], tuple[tuple[float, float], ...]]:
    advances = tuple([one.x_advance * scale for one in positions])
    offsets = tuple(
        [
            (one.x_offset * scale, one.y_offset * scale) if one.x_offset or one.y_offset else _ON_THE_BASE_LINE
            for one in positions
        ]
    )
    return advances, offsets


def _pen(shaped: tuple[Shaped, ...], length: int) -> tuple[float, ...]:
    widths = [0.0] * (length + 1)
    for run in shaped:
        for cluster, advance in zip(run.clusters, run.advances, strict=True):
            widths[cluster + 1] += advance
    return tuple(accumulate(widths))


def _bounds(shaped: Shaped, start: int, end: int) -> tuple[int | None, int | None]:
    """Return from which to which glyph text[start:end] is drawn; None for an edge that cannot be cut as it is."""
    if shaped.is_rtl:
        rising = shaped.clusters[::-1]
        count = len(rising)
        last, first = _edge(shaped, rising, start, True), _edge(shaped, rising, end, True)
        return None if first is None else count - first, None if last is None else count - last
    return _edge(shaped, shaped.clusters, start, False), _edge(shaped, shaped.clusters, end, False)


def _edge(shaped: Shaped, rising: Sequence[int], at: int, is_turned: bool) -> int | None:
    """Return how many glyphs stand before the character `at` in the order of reading, None where no cut is safe."""
    if at in (shaped.start, shaped.end):
        return 0 if at == shaped.start else len(rising)
    index = bisect_left(rising, at)
    if index == len(rising) or rising[index] != at:
        return None
    info = shaped.infos[len(rising) - 1 - index if is_turned else index]
    return None if int(info.flags) & _UNSAFE_TO_BREAK else index
