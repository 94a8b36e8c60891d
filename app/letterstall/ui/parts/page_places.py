"""Where pages lie in a view of a given size."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Literal

from PySide6.QtCore import QRect, QSize

Mode = Literal["whole", "wide"]


@dataclass(frozen=True, slots=True)
class PlaceRules:
    """Lengths in px: around and between pages, below each for its caption; the least width of a page side by side."""

    margin: int
    gap: int
    caption: int
    least: int


def places(count: int, paper: tuple[float, float], view: QSize, mode: Mode, rules: PlaceRules) -> tuple[QRect, ...]:
    """Return the box of each page, from the top left of all of them; below the view's edge one has to scroll.

    "whole" shows as many pages side by side as lets each be largest, "wide" one below the other over the whole width.
    """
    if count == 0 or view.width() <= 2 * rules.margin:
        return ()
    if mode == "wide":
        return _grid(count, 1, view.width() - 2 * rules.margin, paper, view, rules)
    width, columns = max((_width(count, columns, paper, view, rules), columns) for columns in range(1, count + 1))
    if width < rules.least and count > 1:
        inner = view.width() - 2 * rules.margin + rules.gap
        columns = max(1, min(count, inner // (rules.least + rules.gap)))
        width = min(inner // columns - rules.gap, _width(1, 1, paper, view, rules))
    return _grid(count, columns, max(20, width), paper, view, rules)


def _width(count: int, columns: int, paper: tuple[float, float], view: QSize, rules: PlaceRules) -> int:
    rows = -(-count // columns)
    across = (view.width() - 2 * rules.margin - (columns - 1) * rules.gap) / columns
    down = (view.height() - 2 * rules.margin - (rows - 1) * rules.gap) / rows - rules.caption
    return int(min(across, down * paper[0] / paper[1]))


def _grid(
    count: int, columns: int, width: int, paper: tuple[float, float], view: QSize, rules: PlaceRules
) -> tuple[QRect, ...]:
    height = round(width * paper[1] / paper[0])
    rows = -(-count // columns)
    whole = QSize(columns * (width + rules.gap) - rules.gap, rows * (height + rules.caption + rules.gap) - rules.gap)
    left = max(rules.margin, (view.width() - whole.width()) // 2)
    top = max(rules.margin, (view.height() - whole.height()) // 2)
    cells = list(product(range(rows), range(columns)))[:count]
    return tuple(
        QRect(left + column * (width + rules.gap), top + row * (height + rules.caption + rules.gap), width, height)
        for row, column in cells
    )
