"""A letter kept to one page: the loosest setting with which it fits, found by setting it.

First the spacing gives way, step by step, then the size, down to 10.5 pt. Large print keeps its size: it is there for
eyes. The letter and its copies are set alike; where only a copy does not fit, it alone takes a second page.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from letterstall.core.manuscript import Manuscript
from letterstall.core.stationery import Face, Stationery
from letterstall.typeset.page import Fitting, SetLetter
from letterstall.typeset.pages import Typesetter
from letterstall.typeset.spacing import CLOSER, USUAL, Spacing

LEAST_SIZE = 10.5
"""pt; no letter is set smaller so that it fits: officials read it, and often on a copy of a copy."""

_SIZE_STEP = 0.25
"""pt; a smaller step changes no more than a line or two."""

_SPACINGS = (*USUAL, *CLOSER)


class _Step(NamedTuple):
    """One way to set a letter."""

    stationery: Stationery
    spacing: Spacing


def set_on_one_page(
    typesetter: Typesetter, manuscripts: Sequence[Manuscript], stationery: Stationery
) -> tuple[list[SetLetter], Fitting | None]:
    """Set the letter, the first of `manuscripts`, and its copies on one page each, and say how.

    None where the usual spacing does; where nothing does, they are set as usual, and it is said how much remains over.
    """
    letter = manuscripts[0]
    least = _Step(_sizes(stationery)[-1], _SPACINGS[-1])
    left = typesetter.lines_over(letter, *least)
    if left:
        leading = stationery.leading
        usual = [typesetter.set_letter(one, stationery) for one in manuscripts]
        return usual, Fitting("too_long", stationery.size, leading, left)
    together = tuple(manuscripts)
    if any(typesetter.lines_over(one, *least) for one in together[1:]):
        together = (letter,)
    step = _loosest(stationery, lambda step: not any(typesetter.lines_over(one, *step) for one in together))
    done = [typesetter.set_letter(one, step.stationery, (step.spacing,)) for one in manuscripts]
    return done, _fitting(step, stationery)


def _sizes(stationery: Stationery) -> list[Stationery]:
    """Return the stationery in every size that may be tried, the largest first."""
    size = stationery.size
    if stationery.face is Face.LARGE_PRINT or size <= LEAST_SIZE:
        return [stationery]
    count = int((size - LEAST_SIZE) / _SIZE_STEP)
    sizes = dict.fromkeys((*(size - number * _SIZE_STEP for number in range(count + 1)), LEAST_SIZE))
    return [replace(stationery, size=one) for one in sizes]


def _loosest(stationery: Stationery, fits: Callable[[_Step], bool]) -> _Step:
    """Return the loosest step that fits; the closest of all is known to."""
    sizes = _sizes(stationery)
    if len(sizes) == 1 or fits(_Step(stationery, _SPACINGS[0])):
        size = stationery
    else:
        at = bisect_left(sizes[:-1], True, key=lambda one: fits(_Step(one, _SPACINGS[-1])))
        size = sizes[at]
    at = bisect_left(_SPACINGS[:-1], True, key=lambda one: fits(_Step(size, one)))
    return _Step(size, _SPACINGS[at])


def _fitting(step: _Step, stationery: Stationery) -> Fitting | None:
    leading = stationery.leading * step.spacing.leading
    if step.stationery.size < stationery.size:
        return Fitting("smaller", step.stationery.size, leading)
    return Fitting("closer", stationery.size, leading) if step.spacing in CLOSER else None
