"""A line of a page while it is not yet known how it stands to the one before it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from letterstall.intake.reading.pdf_lines import Strip
from letterstall.intake.reading.pdf_text import Reading


@dataclass
class Laid:
    """A line: where it stands, what it says, on which page, and whether it belongs to the page and not to the text.

    `angle` is the direction of its text, as `Ink.angle`.
    """

    strip: Strip
    reading: Reading
    page: int
    angle: int
    is_furniture: bool = False

    @property
    def text(self) -> str:
        """What it says."""
        return self.reading.text

    @cached_property
    def start(self) -> float:
        """Where a reader begins, in mm; from the right edge of the world for text that is read from the right."""
        return -self.strip.right if self.reading.from_the_right else self.strip.x

    @cached_property
    def end(self) -> float:
        """Where a reader ends, in the same measure; a greater end is nearer to the edge where lines break."""
        return -self.strip.x if self.reading.from_the_right else self.strip.right

    @property
    def flow(self) -> tuple[int, bool]:
        """The column it runs in, and which way."""
        return self.strip.flow, self.reading.from_the_right
