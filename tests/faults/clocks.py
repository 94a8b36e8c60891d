"""A clock that jumps: ten years back, ten years on, another zone, a 29 February. The order is that of the keeping."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from tests.faults.desk_under_test import LETTERS, DeskUnderTest, must_be_there
from tests.faults.figures import Case, Cases, Figures, Verdict

FULL = 100
_TEN_YEARS = timedelta(days=3653)
_NOW = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=2)))
"""Half past two on the night when summer time ends in Europe: an hour later it is half past two once more."""
_TIMES = (
    _NOW,
    _NOW.replace(tzinfo=timezone(timedelta(hours=1))),
    _NOW - _TEN_YEARS,
    _NOW + _TEN_YEARS,
    datetime(2028, 2, 29, 23, 59, 59, 999_999, tzinfo=timezone(timedelta(hours=-11))),
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2038, 1, 19, 3, 14, 8, tzinfo=timezone(timedelta(hours=14))),
)


def run(cases: Cases) -> list[Figures]:
    """Return the figures of desks whose letters were kept by such a clock."""
    figures = Figures("clock set back and forward", remarks="newest and order told right after reopening")
    for case in cases:
        figures.note(case, _kept_by_a_jumping_clock(case))
    return [figures]


def _kept_by_a_jumping_clock(case: Case) -> Verdict:
    last = LETTERS * 3
    for number in range(1, last + 1, LETTERS):
        desk = DeskUnderTest(case.folder)
        for one in range(number, number + LETTERS):
            desk.keep(one, case.dice.choice(_TIMES))
        desk.close()
    desk = DeskUnderTest(case.folder)
    numbers, has_damage = desk.numbers(), desk.has_damage
    desk.close()
    wanted = must_be_there(last)
    told = "" if numbers == sorted(wanted, reverse=True) else f"{numbers} is the order told"
    return Verdict(has_damage, len(wanted - set(numbers)), numbers[0], told)
