"""How far apart the lines of a document stand: what is usual, and what parts paragraphs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from letterstall.core.geometry import PT_PER_MM
from letterstall.intake.reading.pdf_continuing import may_continue
from letterstall.intake.reading.pdf_laid import Laid

PART = 1.22
"""A distance of this many usual ones parts paragraphs."""
_STEP = 0.15
"""Distances within this many mm are one."""
_LEAST, _MOST = 0.9, 2.6
"""Distances of lines in sizes that may be the usual one: less is one line over another, more is empty room."""
_LONG = 0.6
"""A line shorter than this part of the longest does not tell whether its sentence goes on."""
_AIRY = 1.75
"""Lines of a paragraph stand no more sizes apart, unless sentences go on from one to the next."""
_GUESS = 1.25
"""The usual distance in sizes, where a document has too few lines to tell."""
_SHARE = 0.06
"""A distance that so small a part of all lines has is no rule."""


class Leading:
    """The usual distance of lines for each size of letters, in mm."""

    def __init__(self, pairs: Sequence[tuple[Laid, Laid]]) -> None:
        by_size: dict[float, list[tuple[float, bool]]] = defaultdict(list)
        widest = max((last.end - last.start for last, _ in pairs), default=0.0)
        for last, line in pairs:
            distance = line.strip.baseline - last.strip.baseline
            if abs(last.strip.size - line.strip.size) < 0.05 * line.strip.size:
                is_continuing = last.end - last.start > _LONG * widest and may_continue(last.text, line.text)
                by_size[_key(line)].append((distance, is_continuing))
        self._usual = {size: _usual(size, distances) for size, distances in by_size.items()}

    def tight(self, line: Laid) -> float:
        """Return the distance of the lines of one paragraph."""
        return self._usual.get(_key(line), (_guess(line), _guess(line)))[0]

    def loose(self, line: Laid) -> float:
        """Return the distance up to which a line may still continue the one before it.

        It is more than `tight` where each line was made a paragraph of its own: lines that far apart go on in the
        middle of sentences.
        """
        return self._usual.get(_key(line), (_guess(line), _guess(line)))[1]


def _key(line: Laid) -> float:
    return round(line.strip.size * 2) / 2


def _guess(line: Laid) -> float:
    return _GUESS * line.strip.em


def _usual(size: float, distances: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    em = size / PT_PER_MM
    steps: Counter[int] = Counter()
    continuing: Counter[int] = Counter()
    for distance, is_continuing in distances:
        if _LEAST * em < distance < _MOST * em:
            steps[round(distance / _STEP)] += 1
            continuing[round(distance / _STEP)] += is_continuing
    if not steps:
        return _GUESS * em, _GUESS * em
    tight = _smallest(steps)
    if tight * _STEP > _AIRY * em and continuing[tight] < 2:
        tight = round(_GUESS * em / _STEP)
    loose = tight
    for step in sorted(steps):
        count = sum(steps[near] for near in (step - 1, step, step + 1))
        going_on = sum(continuing[near] for near in (step - 1, step, step + 1))
        if step > tight and going_on >= 4 and going_on >= 0.2 * count:
            loose = step
    return tight * _STEP, loose * _STEP


def _smallest(steps: Counter[int]) -> int:
    """Return the smallest distance that is a rule, or else the most common one."""
    total = sum(steps.values())
    for step in sorted(steps):
        near = {one: steps[one] for one in (step - 1, step, step + 1)}
        if sum(near.values()) >= max(2, _SHARE * total):
            return max(near, key=lambda one: near[one])
    return steps.most_common(1)[0][0]
