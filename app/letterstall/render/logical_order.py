"""The runs of a line, which stand from left to right, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Sequence

from letterstall.typeset.page import Line


def logical_runs(line: Line) -> list[int]:
    """Return the indexes of the line's runs in the order of reading, found by laying their texts along the line's.

    Where the same text stands twice, runs of one direction keep together.
    """
    texts = [run.text for run in line.runs]
    turned = _turned([not run.is_rtl for run in line.runs])[::-1]
    straight = _turned([run.is_rtl for run in line.runs])
    for guess in (straight, turned):
        if line.text.startswith("".join(texts[index] for index in guess).rstrip()):
            return guess
    return _laid(line.text, texts, turned) or straight


def blocks(order: Sequence[int], *, is_turned: bool) -> list[list[int]]:
    """Cut an order of reading where no run before stands behind one after, seen from the page's own direction.

    `is_turned` is for a page from right to left. Runs of one block stand in another order than the page's.
    """
    found, start, last = [], 0, len(order) - 1
    reached = -1
    for place, index in enumerate(order):
        reached = max(reached, last - index if is_turned else index)
        if reached == place:
            found.append(list(order[start : place + 1]))
            start = place + 1
    return found


def _turned(is_turned: Sequence[bool]) -> list[int]:
    """Return the indexes with each stretch of turned ones reversed."""
    order: list[int] = []
    start = 0
    for index in range(1, len(is_turned) + 1):
        if index == len(is_turned) or is_turned[index] != is_turned[start]:
            stretch = range(start, index)
            order += reversed(stretch) if is_turned[start] else stretch
            start = index
    return order


def _laid(text: str, texts: Sequence[str], preference: Sequence[int]) -> list[int]:
    order: list[int] = []
    rest = text
    waiting = list(preference)
    while waiting:
        fitting = [index for index in waiting if rest.startswith(texts[index])]
        if not fitting:
            return []
        order.append(fitting[0])
        waiting.remove(fitting[0])
        rest = rest[len(texts[fitting[0]]) :]
    return order
