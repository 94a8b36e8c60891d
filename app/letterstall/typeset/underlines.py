"""Lines under the names that are to stand out, from the parts of a line of text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, groupby

from letterstall.typeset.fonts import FontBook
from letterstall.typeset.items import EAST_ASIAN
from letterstall.typeset.page import Underline
from letterstall.typeset.shaping import Shaped

_UNDER_HAN = 0.14
"""Ems below the base line at least where the letters stand in squares: Han reaches 0.12 below it."""


def underlines_of(parts: Sequence[Shaped], x: float, book: FontBook) -> tuple[Underline, ...]:
    """Return the underlines of a line whose parts stand side by side from left to right, the first at x pt.

    What belongs to one name and stands together gets one line, at the place of the font that wants it lowest.
    """
    if not any(part.item.phrase for part in parts):
        return ()
    starts = accumulate((part.width for part in parts), initial=x)
    placed = zip(parts, starts, strict=False)
    groups = groupby(placed, key=lambda one: one[0].item.phrase)
    return tuple([_underline(list(group), book) for phrase, group in groups if phrase])


def _underline(group: Iterable[tuple[Shaped, float]], book: FontBook) -> Underline:
    placed = list(group)
    (_, x1), (last, x) = placed[0], placed[-1]
    wanted = [_place(part, book) for part, _ in placed]
    return Underline(x1, x + last.width, max(below for below, _ in wanted), max(thickness for _, thickness in wanted))


def _place(part: Shaped, book: FontBook) -> tuple[float, float]:
    below, thickness = book.font(part.item.font).underline
    if part.item.script in EAST_ASIAN:
        below = max(below, _UNDER_HAN)
    return below * part.size, thickness * part.size
