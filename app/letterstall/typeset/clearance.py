"""How the fixed parts of a sheet keep out of each other's way: what comes later stands lower. Boxes in mm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from letterstall.core.geometry import PT_PER_MM, Box
from letterstall.typeset.ink import Ink
from letterstall.typeset.page import Placed


def inked_boxes(parts: Iterable[Placed], ink: Ink) -> tuple[Box, ...]:
    """Return what each part inks on the sheet; a part without ink is left out."""
    return tuple(box for box in (_inked_box(part, ink) for part in parts) if box)


def way_down(boxes: Iterable[Box], obstacles: Iterable[Box], gap: float) -> float:
    """Return by how much boxes must go down together so that each is `gap` away from all obstacles.

    >>> way_down([Box(0, 10, 50, 5)], [Box(40, 0, 30, 12), Box(60, 12, 30, 9)], 1.0)
    3.0
    """
    moved, shift = tuple(boxes), 0.0
    for one in sorted(obstacles, key=lambda one: one.bottom):
        for box in moved:
            if _is_near(Box(box.x, box.y + shift, box.w, box.h), one, gap):
                shift = one.bottom + gap - box.y
    return shift


def _is_near(box: Box, other: Box, gap: float) -> bool:
    is_in_column = box.x < other.right and other.x < box.right
    return is_in_column and box.y < other.bottom + gap and other.y - gap < box.bottom


def _inked_box(part: Placed, ink: Ink) -> Box | None:
    edges = tuple(_edges_of_lines(part, ink))
    if not edges:
        return None
    lefts, tops, rights, bottoms = zip(*edges, strict=True)
    left, top = min(lefts), min(tops)
    return Box(left, top, max(rights) - left, max(bottoms) - top)


def _edges_of_lines(part: Placed, ink: Ink) -> Iterator[tuple[float, float, float, float]]:
    for line in part.element.lines:
        found = ink.extent(line.runs)
        if found:
            base = part.y + line.baseline
            edges = (part.x + found.left, base - found.top, part.x + found.right, base - found.bottom)
            left, top, right, bottom = (edge / PT_PER_MM for edge in edges)
            yield left, top, right, bottom
