"""Boxes on a sheet or an envelope. All lengths in mm, from the top left corner."""

from __future__ import annotations

from dataclasses import dataclass

PT_PER_MM = 72 / 25.4
"""Points in a millimetre; a point is 1/72 of an inch of 25.4 mm (ISO 32000-1, 8.3.2.3)."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in mm: left edge, top edge, width, height."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The bottom edge."""
        return self.y + self.h

    def intersection(self, other: Box) -> Box:
        """Return the box that both cover; its width or height is 0 where they do not meet."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        return Box(x, y, max(0.0, min(self.right, other.right) - x), max(0.0, min(self.bottom, other.bottom) - y))

    def overflow(self, other: Box) -> float:
        """Return by how many mm `other` sticks out of this box on its worst side; 0 when it lies inside."""
        sides = (self.x - other.x, other.right - self.right, self.y - other.y, other.bottom - self.bottom)
        return max(0.0, *sides)
