"""Whether the post goes and arrives in time: estimates by row, and days that are counted right."""

from __future__ import annotations

from datetime import date

import pytest

from letterstall.core.post import PostTables, PostTime, Suspension, arrival, verdict

DAY = date(2026, 11, 26)
TABLES = PostTables(
    (
        PostTime("AT", "CN", 9, 20, DAY, is_own=True),
        PostTime("*", "same", 1, 5, DAY),
        PostTime("europe", "asia", 10, 25, DAY),
        PostTime("*", "*", 12, 40, DAY),
    ),
    (Suspension("US", "IR", DAY, "USPS"),),
    (("europe", frozenset({"AT", "FR"})), ("asia", frozenset({"CN"}))),
)


@pytest.mark.parametrize(
    ("sender", "to", "days"),
    [
        ("AT", "CN", (9, 20)),
        ("FR", "CN", (10, 25)),
        ("AT", "AT", (1, 5)),
        ("BR", "CN", (12, 40)),
        ("", "CN", None),
        ("AT", "", None),
    ],
)
def test_the_first_row_that_fits_is_taken_and_nothing_is_said_of_nowhere(
    sender: str, to: str, days: tuple[int, int] | None
) -> None:
    time = TABLES.time(sender, to)
    assert (None if time is None else (time.least, time.most)) == days


def test_without_a_row_nothing_is_known() -> None:
    assert PostTables().time("AT", "CN") is None and PostTables().suspension("US", "IR") is None


def test_a_stop_holds_for_its_own_direction_alone() -> None:
    assert TABLES.suspension("US", "IR") == Suspension("US", "IR", DAY, "USPS")
    assert TABLES.suspension("IR", "US") is None and TABLES.suspension("AT", "IR") is None
    assert TABLES.suspensions_of("US") == (Suspension("US", "IR", DAY, "USPS"),)


@pytest.mark.parametrize(
    ("deadline", "until", "said"),
    [
        (date(2026, 12, 16), True, "in_time"),
        (date(2026, 12, 16), False, "may_be_late"),
        (date(2026, 12, 5), True, "may_be_late"),
        (date(2026, 12, 5), False, "too_late"),
        (date(2026, 12, 4), True, "too_late"),
    ],
)
def test_an_until_day_counts_and_a_before_day_does_not(deadline: date, until: bool, said: str) -> None:
    time = PostTime("AT", "CN", 9, 20, DAY)
    assert arrival(time, DAY) == (date(2026, 12, 5), date(2026, 12, 16))
    assert verdict(time, DAY, deadline, until) == said
