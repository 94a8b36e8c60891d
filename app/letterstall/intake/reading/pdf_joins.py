"""How each line stands to the one before it, told by where both stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from letterstall.core.document import Join
from letterstall.intake.reading.pdf_bullets import has_bullet
from letterstall.intake.reading.pdf_continuing import continues, ends_a_sentence
from letterstall.intake.reading.pdf_laid import Laid
from letterstall.intake.reading.pdf_leading import PART, Leading
from letterstall.intake.reading.pdf_measure import Measure

_OTHER_SIZE = 0.07
_INDENT = 0.7
"""A line that begins this many sizes farther in than the one before it begins a paragraph, and one that begins as
much farther out ends a list."""
_OTHER_SCRIPT = 1.35
"""Lines with letters of another script stand this many usual distances apart without a paragraph between them."""
_CLOSE = 1.2
"""Room for a word and less than this many sizes beside may be chance."""
_WEIGHED = 0.08
"""Programs that weigh the lines of a whole paragraph leave so much of a column empty where one more word had room."""
_LONG = 0.5
"""A line longer than this part of its column may be prose."""
_BROKEN_AT_LEAST, _BROKEN_SHARE = 3, 0.12
"""So many breaks within sentences that were not needed, and such a share of all, and the lines were broken before
they came to the page."""

_PAPER = 4
"""In lines that were broken before, so many more must end at the edge of a column to make it the edge of the paper."""


def joins_of(lines: Sequence[Laid], limits: Mapping[int, float]) -> list[Join]:
    """Return the join of each line, in their order; running heads and feet stand for themselves.

    `limits` are those of `PageOrder`.
    """
    body = [line for line in lines if not line.is_furniture]
    joins = _Joins(body, limits)
    found: dict[int, Join] = {}
    for line, join in zip(body, joins.all(), strict=True):
        found[id(line)] = join
    return [found.get(id(line), "paragraph") for line in lines]


class _Joins:
    def __init__(self, lines: Sequence[Laid], limits: Mapping[int, float]) -> None:
        self._lines = lines
        self._measure = Measure(lines, limits) if lines else None
        pairs = [pair for pair in pairwise(lines) if _is_next(*pair)]
        self._leading = Leading(pairs)
        self._begins = [True] * len(lines)
        self._is_broken = self._was_broken_before(pairs)

    def all(self) -> list[Join]:
        """Return the join of each line."""
        joins: list[Join] = ["paragraph"] * len(self._lines)
        for number in range(1, len(self._lines)):
            joins[number] = self._of(self._lines[number - 1], self._lines[number], number)
            self._begins[number] = joins[number] == "paragraph"
        for start, end in _blocks(joins):
            if any(joins[k] == "line" and not ends_a_sentence(self._lines[k - 1].text) for k in range(start + 1, end)):
                self._doubt_wraps(joins, start, end)
        return joins

    def _doubt_wraps(self, joins: list[Join], start: int, end: int) -> None:
        """Where a line of a block was broken on purpose, others may have been that are full by chance."""
        for k in range(start + 1, end):
            last, line = self._lines[k - 1], self._lines[k]
            if joins[k] == "wrap" and not continues(last.text, line.text) and last.strip.flow:
                joins[k] = "unsure" if line.strip.flow == last.strip.flow else "paragraph"

    def _was_broken_before(self, pairs: Sequence[tuple[Laid, Laid]]) -> bool:
        assert self._measure or not pairs
        going_on = [pair for pair in pairs if continues(pair[0].text, pair[1].text) and self._is_near(*pair)]
        needless = sum(self._spare(*pair) > self._much(pair[0]) for pair in going_on)
        return needless >= _BROKEN_AT_LEAST and needless >= _BROKEN_SHARE * len(going_on)

    def _spare(self, last: Laid, line: Laid) -> float:
        assert self._measure
        return self._measure.spare(last, line)

    def _much(self, line: Laid) -> float:
        """Return how much room is more than a typesetter leaves who weighs whole paragraphs, in mm."""
        assert self._measure
        return max(_CLOSE * line.strip.em, _WEIGHED * self._measure.width(line))

    def _is_near(self, last: Laid, line: Laid) -> bool:
        part = _OTHER_SCRIPT if _mixes_scripts(last.text) or _mixes_scripts(line.text) else PART
        return line.strip.baseline - last.strip.baseline < part * self._leading.loose(line)

    def _of(self, last: Laid, line: Laid, number: int) -> Join:
        if has_bullet(line.text) or _differs(last, line):
            return "paragraph"
        if line.page != last.page:
            is_new = line.strip.is_bold != last.strip.is_bold and not continues(last.text, line.text)
            return "paragraph" if is_new else self._after_a_jump(last, line)
        if line.strip.cell != last.strip.cell:
            return _between_cells(last, line)
        if line.strip.flow != last.strip.flow and self._follows(last, line):
            return "wrap" if self._spare(last, line) < self._much(last) else "unsure"
        if not _is_next(last, line):
            join = self._after_a_jump(last, line)
            return join if join == "wrap" and line.strip.baseline < last.strip.baseline else "paragraph"
        if not self._is_near(last, line):
            return "paragraph"
        if self._is_other_weight(last, line) or self._is_indented(last, line, number):
            return "paragraph"
        return self._by_room(last, line)

    def _after_a_jump(self, last: Laid, line: Laid) -> Join:
        """On the next page or at the head of the next column a sentence may go on, if its line was full."""
        if continues(last.text, line.text) or last.text.endswith("-"):
            return "wrap"
        is_full = self._spare(last, line) < 0
        return "wrap" if is_full and not ends_a_sentence(last.text) and not self._is_broken else "unsure"

    def _follows(self, last: Laid, line: Laid) -> bool:
        """Whether a line goes on below a narrower column, as text beside a box does."""
        is_below = line.strip.baseline - last.strip.baseline > 0 and self._is_near(last, line)
        return is_below and abs(line.start - last.start) < 1 and not ends_a_sentence(last.text)

    def _is_other_weight(self, last: Laid, line: Laid) -> bool:
        """A bold line after others begins something; so does prose after a bold line, but not the lines of an address
        after a name."""
        if last.strip.is_bold == line.strip.is_bold:
            return False
        return line.strip.is_bold or self._is_long(line) or self._spare(last, line) < 0

    def _is_long(self, line: Laid) -> bool:
        assert self._measure
        return line.end - line.start > _LONG * self._measure.width(line)

    def _is_indented(self, last: Laid, line: Laid, number: int) -> bool:
        assert self._measure
        if self._measure.is_centred(line) or self._measure.is_centred(last) or _ends_alike(last, line):
            return False
        step = (line.start - last.start) / line.strip.em
        if has_bullet(last.text):
            return step < -_INDENT
        if step > _INDENT:
            return True
        return step < -_INDENT and not self._begins[number - 1]

    def _by_room(self, last: Laid, line: Laid) -> Join:
        assert self._measure
        em = line.strip.em
        spare = self._spare(last, line)
        goes_on = continues(last.text, line.text)
        if spare < 0.1 * em:
            support = self._measure.support(last)
            if self._is_broken:
                support = 0 if ends_a_sentence(last.text) else support - _PAPER
            return "wrap" if goes_on or support >= 2 else "unsure"
        if goes_on and not self._is_broken and spare < self._much(last):
            return "wrap"
        if self._is_broken or spare < _CLOSE * em or (goes_on and self._is_long(last)):
            return "unsure"
        return "line"


def _blocks(joins: Sequence[Join]) -> Iterator[tuple[int, int]]:
    """Yield first line and end of each run of lines that no paragraph parts."""
    starts = [number for number, join in enumerate(joins) if join == "paragraph"]
    yield from pairwise([*starts, len(joins)])


def _is_next(last: Laid, line: Laid) -> bool:
    """Whether a line stands below the other, in one column of one page."""
    same = (last.page, last.angle, last.strip.flow) == (line.page, line.angle, line.strip.flow)
    return same and line.strip.baseline > last.strip.baseline


def _differs(last: Laid, line: Laid) -> bool:
    one, other = last.strip.size, line.strip.size
    return abs(one - other) > _OTHER_SIZE * max(one, other)


def _between_cells(last: Laid, line: Laid) -> Join:
    one, other = last.strip.cell, line.strip.cell
    return "line" if one and other and one[:2] == other[:2] else "paragraph"


def _ends_alike(last: Laid, line: Laid) -> bool:
    """Whether two lines end at one place and begin at different ones, as the lines of a sender on the right do."""
    return abs(last.end - line.end) < 0.3 and abs(last.start - line.start) > 2 * line.strip.em


def _mixes_scripts(text: str) -> bool:
    far = sum(ord(letter) > 0x2E7F for letter in text)
    return 0 < far < 0.7 * len(text)
