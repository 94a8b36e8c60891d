"""How far the ink of glyphs reaches: what a window must show, what the next line must not touch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from letterstall.typeset.fonts import FontBook
from letterstall.typeset.page import Run


class Extent(NamedTuple):
    """The inked rectangle, in pt: left and right from the origin, top and bottom above the base line."""

    left: float
    right: float
    top: float
    bottom: float


class Ink:
    """Measures ink, and remembers what single glyphs measure."""

    def __init__(self, book: FontBook) -> None:
        self._book = book
        self._glyphs: dict[tuple[str, int], Extent | None] = {}

    def extent(self, runs: Iterable[Run]) -> Extent | None:
        """Return the rectangle that the runs of a line ink, from the line's own origin; None when there is no ink."""
        inked = list(self._inked(runs))
        if not inked:
            return None
        return Extent(
            min(one.left for one in inked),
            max(one.right for one in inked),
            max(one.top for one in inked),
            min(one.bottom for one in inked),
        )

    def distance(self, upper: Iterable[Run], lower: Iterable[Run], grain: float) -> float:
        """Return how far apart the base lines of two lines must be, in pt, that no ink of one touches the other's.

        They are compared in strips `grain` pt wide: a mark above one letter does not mind a tail below another.
        """
        falls = self._skyline(((one.left, one.right, -one.bottom) for one in self._inked(upper)), grain)
        rises = self._skyline(((one.left, one.right, one.top) for one in self._inked(lower)), grain)
        return max((falls[strip] + rises[strip] for strip in falls.keys() & rises.keys()), default=0.0)

    @staticmethod
    def _skyline(inked: Iterable[tuple[float, float, float]], grain: float) -> dict[int, float]:
        """Return the highest of (left, right, height) in each strip."""
        highest: dict[int, float] = {}
        for left, right, height in inked:
            for strip in range(int(left // grain), int(right // grain) + 1):
                highest[strip] = max(height, highest.get(strip, height))
        return highest

    def _inked(self, runs: Iterable[Run]) -> Iterator[Extent]:
        for run in runs:
            scale, pen = run.size / self._book.font(run.font).upem, run.x
            for glyph, advance, (dx, dy) in zip(run.glyphs, run.advances, run.offsets, strict=True):
                ink = self._glyph(run.font, glyph)
                if ink:
                    x = pen + dx
                    yield Extent(
                        x + ink.left * scale, x + ink.right * scale, dy + ink.top * scale, dy + ink.bottom * scale
                    )
                pen += advance

    def _glyph(self, key: str, glyph: int) -> Extent | None:
        """Return what one glyph inks, in units of its font's em."""
        if (key, glyph) not in self._glyphs:
            found = self._book.font(key).shaper.get_glyph_extents(glyph)
            left, top = found.x_bearing, found.y_bearing
            has_ink = found.width and found.height
            self._glyphs[key, glyph] = Extent(left, left + found.width, top, top + found.height) if has_ink else None
        return self._glyphs[key, glyph]
