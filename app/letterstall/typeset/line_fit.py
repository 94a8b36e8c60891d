"""Which of the places where a line may end are taken: as few lines as can be, and of these ways the least ragged.

Total fit after Knuth and Plass, "Breaking paragraphs into lines" (1981), for text that is not justified: the badness
of a line is the square of what it leaves empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

_HYPHEN = 0.02
"""What a hyphen at a line's end costs: as much as leaving a seventh of the line empty."""

_SHORT_LAST_LINE = 0.16
_SHORT_LAST_LINE_COST = 0.05


class Stop(NamedTuple):
    """A place where a line may end: where its ink ends and where the next line's begins, in pt on one endless line."""

    ink_end: float
    next_start: float
    is_mandatory: bool
    is_hyphen: bool


def fit_lines(stops: Sequence[Stop], width: float) -> list[int]:
    """Return the indexes of the stops that end the lines, in order, the last included.

    A stretch between neighbouring stops that is wider than `width` (pt) becomes a line of its own.
    """
    chosen: list[int] = []
    first = 0
    for index, stop in enumerate(stops):
        if stop.is_mandatory:
            start = stops[first - 1].next_start if first else 0.0
            chosen += _fit(stops[first : index + 1], start, width, first)
            first = index + 1
    return chosen


def _fit(stops: Sequence[Stop], start: float, width: float, offset: int) -> list[int]:
    """Fit one paragraph, of which only the last stop is mandatory; `offset` is added to the indexes."""
    if stops[-1].ink_end - start <= width:
        return [offset + len(stops) - 1]
    starts = [start, *(stop.next_start for stop in stops)]
    lines, costs, came_from = [0], [0.0], [0]
    low = 0
    for index, stop in enumerate(stops, start=1):
        while low < index - 1 and stop.ink_end - starts[low] > width:
            low += 1
        is_last = index == len(stops)
        best, cost = _best(starts, lines, costs, low, index, stop, width, is_last)
        lines.append(lines[best] + 1)
        costs.append(cost)
        came_from.append(best)
    return [offset + index - 1 for index in _path(came_from)]


def _best(
    starts: list[float],
    lines: list[int],
    costs: list[float],
    low: int,
    index: int,
    stop: Stop,
    width: float,
    is_last: bool,
) -> tuple[int, float]:
    """Return after which break the line to `stop` best begins, and what all lines to it cost."""
    fewest, end = lines[low], stop.ink_end
    best, least = low, float("inf")
    for at in range(low, index):
        if lines[at] > fewest:
            break
        empty = (width - end + starts[at]) / width
        cost = costs[at] + (_last_cost(empty) if is_last else empty * empty)
        if cost < least:
            best, least = at, cost
    return best, least + (_HYPHEN if stop.is_hyphen else 0.0)


def _last_cost(empty: float) -> float:
    return _SHORT_LAST_LINE_COST if empty > 1 - _SHORT_LAST_LINE else 0.0


def _path(came_from: list[int]) -> list[int]:
    path, at = [], len(came_from) - 1
    while at > 0:
        path.append(at)
        at = came_from[at]
    return path[::-1]
