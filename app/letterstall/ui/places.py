"""Where the parts of a letter stand in the editor's text: its empty lines are no part of the letter."""

from __future__ import annotations

from dataclasses import dataclass

from letterstall.core.direction import says_nothing, without_marks
from letterstall.core.findings import CLOSING, SALUTATION, Finding
from letterstall.core.letter import Letter


@dataclass(frozen=True, slots=True)
class Place:
    """Characters `start` to `end` of paragraph `line` of the editor, all counted from 0."""

    line: int
    start: int
    end: int


class Places:
    """The lines of one text of the editor and the parts of the letter that was read from it."""

    def __init__(self, text: str, letter: Letter) -> None:
        self._lines = text.split("\n")
        self._letter = letter
        filled = [number for number, line in enumerate(self._lines) if not says_nothing(line)]
        first = 1 if letter.salutation else 0
        self._salutation = filled[0] if letter.salutation and filled else None
        self._closing = filled[-1] if letter.closing and filled else None
        self._blocks = filled[first : first + len(letter.blocks)]
        self._block_of = {line: block for block, line in enumerate(self._blocks)}

    def line_of(self, block: int) -> int | None:
        """Return the line of a block, of the salutation or of the closing."""
        if block == SALUTATION:
            return self._salutation
        if block == CLOSING:
            return self._closing
        return self._blocks[block] if 0 <= block < len(self._blocks) else None

    def block_at(self, line: int) -> int | None:
        """Return the block in this line, None for salutation, closing and empty lines."""
        return self._block_of.get(line)

    @property
    def line_count(self) -> int:
        """The number of lines, empty ones included."""
        return len(self._lines)

    def of(self, finding: Finding) -> Place | None:
        """Return where a finding points to, if it points to a place."""
        return None if finding.block is None else self.at(finding.block, finding.span)

    def at(self, block: int, span: tuple[int, int] | None = None) -> Place | None:
        """Return where these characters of a block stand, or all of it; None where there is no such block."""
        line = self.line_of(block)
        if line is None:
            return None
        text = self._text_of(block)
        begin = _begin(self._lines[line], text)
        start, end = span or (0, len(text))
        return Place(line, begin + start, begin + end)

    def _text_of(self, block: int) -> str:
        if block == SALUTATION:
            return self._letter.salutation
        return self._letter.closing if block == CLOSING else self._letter.blocks[block].text


def _begin(line: str, text: str) -> int:
    """Return where a block's text begins in its line; a mark of direction may stand before the bullet there."""
    found = line.find(text)
    bare = without_marks(text)
    return found if found >= 0 else max(0, line.find(bare) - (len(text) - len(bare)))
