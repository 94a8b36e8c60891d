"""Where lines end: the edge of a column, and whether the next word had found room before it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from letterstall.core.document import Word
from letterstall.intake.reading.pdf_laid import Laid

_NEAR = 2.2
"""Lines that end within this many sizes of the edge speak for it."""
_OVERHANG = 3.0
"""A single line may reach this many sizes farther than the edge that others agree on."""
_BETWEEN = 5.0
"""The usual distance of columns, in mm."""
_UNUSED = 9.0
"""Where no line of a column comes so near to its neighbour, in mm, none of them was full."""
_SPACE = 0.25
"""The width of a space in sizes."""
_IDEOGRAPHS = ((0x2E80, 0xA4CF), (0xAC00, 0xD7AF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF))
_SPACELESS = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF))
"""Thai, Lao, Burmese and Khmer break inside what has no space; a word there has about this many sizes:"""
_SPACELESS_WORD = 4.0


class Measure:
    """The edges at which the lines of each column end."""

    def __init__(self, lines: Sequence[Laid], limits: Mapping[int, float]) -> None:
        ends: dict[tuple[int, bool], list[Laid]] = defaultdict(list)
        for line in lines:
            ends[line.flow].append(line)
        self._edges = {flow: _edge(of_flow) for flow, of_flow in ends.items()}
        main = self._edges.get((0, False))
        for (flow, is_reversed), (edge, _) in list(self._edges.items()):
            limit = limits[flow] - _BETWEEN if flow in limits else main[0] if main and flow > 0 else edge
            if not is_reversed and limit - edge > _UNUSED:
                self._edges[flow, is_reversed] = limit, 0
        self._starts = {flow: min(line.start for line in of_flow) for flow, of_flow in ends.items()}

    def width(self, line: Laid) -> float:
        """Return the width of the column of a line, in mm."""
        return self._edges[line.flow][0] - self._starts[line.flow]

    def start(self, line: Laid) -> float:
        """Return where the column of a line begins."""
        return self._starts[line.flow]

    def support(self, line: Laid) -> int:
        """Return how many lines end at the edge of the column of a line."""
        return self._edges[line.flow][1]

    def spare(self, last: Laid, line: Laid) -> float:
        """Return the room in mm that was left on a line when the first word of the next stood there too.

        A centred line has its room on both sides.
        """
        edge = self._edges[last.flow][0]
        room = edge - last.end
        if self.is_centred(last) and self.is_centred(line):
            room += last.start - self.start(last)
        return room - first_word(line) - _SPACE * last.strip.em

    def is_centred(self, line: Laid) -> bool:
        """Whether a line stands in the middle of its column, away from both edges."""
        left, right = line.start - self.start(line), self._edges[line.flow][0] - line.end
        return left > 3 * line.strip.em and abs(left - right) < 1.2 * line.strip.em


def _edge(lines: Sequence[Laid]) -> tuple[float, int]:
    """Return the edge of a column and how many lines speak for it: the farthest that two lines agree on, if any do."""
    ends = sorted((line.end for line in lines), reverse=True)
    em = max(line.strip.em for line in lines)
    for end in ends:
        count = sum(end - _NEAR * em <= other <= end for other in ends)
        if count >= 2 and ends[0] - end < _OVERHANG * em:
            return end, count
    return ends[0], 1


def first_word(line: Laid) -> float:
    """Return the width in mm of what of a line could have stood on the line before it."""
    words = line.reading.words
    if not words:
        return 0.0
    word = words[0]
    text = line.text[word.start : word.end]
    em = line.strip.em
    if _is_among(text[0], _IDEOGRAPHS):
        return min(word.w, 2 * em)
    if _is_among(text[0], _SPACELESS):
        return min(word.w, _SPACELESS_WORD * em)
    return _up_to_hyphen(word, text)


def _up_to_hyphen(word: Word, text: str) -> float:
    places = [text.find(sign, 1) for sign in "-–—/"]
    place = min((one for one in places if 0 < one < len(text) - 1), default=len(text) - 1)
    return word.w * (place + 1) / len(text)


def _is_among(letter: str, ranges: Sequence[tuple[int, int]]) -> bool:
    return any(first <= ord(letter) <= last for first, last in ranges)
