"""Where things stand on a page: PDFium's points from the bottom left, and millimetres as a reader sees them."""

from __future__ import annotations

from dataclasses import dataclass

from letterstall.core.geometry import PT_PER_MM, Box

Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top in the page's own points, y upwards (ISO 32000-1, 7.9.5)."""

_SMALLEST_SIDE, _LARGEST_SIDE = 1.0, 10_000.0
"""mm; between them lies the side of any page, of which most are A4:"""
_USUAL_SIDES = 210.0, 297.0
_FARTHEST = 2 * _LARGEST_SIDE * PT_PER_MM
"""pt; what a damaged file puts farther away is held here, so that lengths stay such as can be told."""


def sensible(shown: Rectangle) -> Rectangle:
    """Return what is shown of a page; an edge out of all bounds becomes 0, and a side that no page has that of A4."""
    left, bottom, right, top = (edge if abs(edge) < _FARTHEST else 0.0 for edge in shown)
    w, h = _side(right - left, _USUAL_SIDES[0]), _side(top - bottom, _USUAL_SIDES[1])
    return left, bottom, left + w, bottom + h


def _held(edges: Rectangle) -> Rectangle:
    a, b, c, d = (min(max(-_FARTHEST, edge), _FARTHEST) for edge in edges)  # in this order: no number becomes one
    return a, b, c, d


def _side(length: float, usual: float) -> float:
    return length if _SMALLEST_SIDE < length / PT_PER_MM < _LARGEST_SIDE else usual * PT_PER_MM


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: what of it is shown, in its own points, and by how many degrees clockwise it is turned for that."""

    shown: Rectangle
    turned: int = 0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in mm as shown."""
        left, bottom, right, top = self.shown
        w, h = (right - left) / PT_PER_MM, (top - bottom) / PT_PER_MM
        return (h, w) if self.turned in (90, 270) else (w, h)

    def seen(self, rectangle: Rectangle, angle: int) -> tuple[float, float, float, float]:
        """Return left, top, right, bottom in mm for a reader who holds the page so that `angle` is upright.

        `angle` is the direction of the text in the page's own points, in degrees counterclockwise. For text that is
        upright as the page is shown it equals `turned`.
        """
        left, bottom, right, top = self.shown
        x0, y0, x1, y1 = rectangle
        if angle == 0:
            seen = (x0 - left, top - y1, x1 - left, top - y0)
        elif angle == 90:
            seen = (y0 - bottom, x0 - left, y1 - bottom, x1 - left)
        elif angle == 180:
            seen = (right - x1, y0 - bottom, right - x0, y1 - bottom)
        else:
            seen = (top - y1, right - x1, top - y0, right - x0)
        if not sum(map(abs, seen)) < _FARTHEST:  # also where one is no number
            seen = _held(seen)
        return (seen[0] / PT_PER_MM, seen[1] / PT_PER_MM, seen[2] / PT_PER_MM, seen[3] / PT_PER_MM)

    def box(self, seen: tuple[float, float, float, float], angle: int) -> Box:
        """Return the box on the page as shown of what `seen` gave for text in this direction."""
        x0, y0, x1, y1 = seen
        if angle != self.turned:
            x0, y0, x1, y1 = self.seen(self._unseen(seen, angle), self.turned)
        return Box(round(x0, 3), round(y0, 3), round(x1 - x0, 3), round(y1 - y0, 3))

    def _unseen(self, seen: tuple[float, float, float, float], angle: int) -> Rectangle:
        left, bottom, right, top = self.shown
        x0, y0, x1, y1 = (value * PT_PER_MM for value in seen)
        if angle == 0:
            return left + x0, top - y1, left + x1, top - y0
        if angle == 90:
            return left + y0, bottom + x0, left + y1, bottom + x1
        if angle == 180:
            return right - x1, bottom + y0, right - x0, bottom + y1
        return right - y1, top - x1, right - y0, top - x0
