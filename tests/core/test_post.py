"""What the tables say is told as it stands there; what they do not say is None."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterstall.core.case import Case
from letterstall.core.languages import ByLanguage
from letterstall.core.post import (
    INLAND,
    MOST_DAYS,
    PostTables,
    PostTime,
    Suspension,
    arrival,
    days_on_the_way,
    last_day,
    list_date,
    may_be_late,
    post_time,
    suspension,
)

AS_OF = date(2026, 11, 26)
FRIDAY = date(2026, 11, 27)
DAYS = st.tuples(st.integers(1, MOST_DAYS), st.integers(1, MOST_DAYS)).map(lambda pair: (min(pair), max(pair)))
DATES = st.dates()


def row(sender: str, to: str, least: int, most: int = 30, *, is_own: bool = False) -> PostTime:
    return PostTime(sender, to, least, most, AS_OF, is_own=is_own)


def stop(to: str, as_of: date, *, is_over: bool = False, is_own: bool = False) -> Suspension:
    return Suspension("US", to, as_of, "a list", is_over, is_own)


TABLES = PostTables(
    times=(
        row("europe", "asia", 6),
        row("europe", "CN", 7),
        row("AT", "asia", 8),
        row("europe", INLAND, 1),
        row("europe", "europe", 2),
    ),
    suspensions=(stop("IR", date(2026, 3, 3)), stop("CU", date(2026, 3, 3))),
    regions=(("AT", "europe"), ("DE", "europe"), ("CN", "asia"), ("JP", "asia")),
)


@pytest.mark.parametrize(
    ("sender", "to", "least"),
    [("DE", "JP", 6), ("DE", "CN", 7), ("AT", "JP", 8), ("AT", "CN", 8), ("AT", "AT", 1), ("AT", "DE", 2)],
)
def test_the_closest_description_of_a_way_is_taken(sender: str, to: str, least: int) -> None:
    assert days_on_the_way(TABLES, sender, to) == (least, 30)


@pytest.mark.parametrize(("sender", "to"), [("AT", "AQ"), ("AQ", "AT"), ("CN", "AT"), ("", "CN"), ("AT", ""), ("", "")])
def test_a_way_that_no_table_knows_has_no_days(sender: str, to: str) -> None:
    assert days_on_the_way(TABLES, sender, to) is None


def test_ones_own_row_goes_before_a_shipped_one_and_leaves_the_others() -> None:
    own = PostTables(times=(row("AT", "CN", 12, is_own=True), row("europe", "europe", 5, is_own=True)))
    both = TABLES.with_own(own)
    assert post_time(both, "AT", "CN") == own.times[0]
    assert days_on_the_way(both, "DE", "AT") == (5, 30)
    assert days_on_the_way(both, "DE", "JP") == (6, 30)
    assert both.regions == TABLES.regions


def by_counting(day: date, count: int) -> date:
    """The slow way: one day after another."""
    while day.weekday() > 4:
        day += timedelta(days=1)
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


@given(st.dates(max_value=date(9990, 1, 1)), DAYS)
def test_working_days_are_what_counting_them_one_by_one_gives(posted_on: date, days: tuple[int, int]) -> None:
    assert arrival(posted_on, days) == (by_counting(posted_on, days[0]), by_counting(posted_on, days[1]))


@given(DATES, DAYS)
def test_no_date_is_too_late_in_the_calendar_to_be_counted_from(posted_on: date, days: tuple[int, int]) -> None:
    first, last = arrival(posted_on, days)
    assert posted_on <= first <= last


def test_what_is_posted_at_a_weekend_leaves_on_monday() -> None:
    saturday, monday = FRIDAY + timedelta(days=1), FRIDAY + timedelta(days=3)
    assert arrival(saturday, (2, 9)) == arrival(saturday + timedelta(days=1), (2, 9)) == arrival(monday, (2, 9))
    assert arrival(FRIDAY, (1, 1)) == (monday, monday)


@pytest.mark.parametrize(
    ("last", "outlook"),
    [
        (date(2026, 12, 11), "in_time"),
        (date(2026, 12, 10), "may_be_late"),
        (date(2026, 12, 4), "may_be_late"),
        (date(2026, 12, 3), "too_late"),
        (None, None),
    ],
)
def test_a_letter_is_late_as_its_first_and_last_day_of_arrival_say(last: date | None, outlook: str | None) -> None:
    assert may_be_late(last, FRIDAY, (5, 10)) == outlook


def test_without_days_only_a_deadline_that_has_passed_is_known_to_be_missed() -> None:
    assert may_be_late(FRIDAY, FRIDAY, None) is None
    assert may_be_late(FRIDAY - timedelta(days=1), FRIDAY, None) == "too_late"


@given(DATES, DATES, DAYS)
def test_no_later_deadline_makes_a_letter_later(posted_on: date, last: date, days: tuple[int, int]) -> None:
    ranks = ["too_late", "may_be_late", "in_time"]
    later = min(last, date.max - timedelta(days=40)) + timedelta(days=40)
    if later >= last:
        first, second = may_be_late(last, posted_on, days), may_be_late(later, posted_on, days)
        assert first is not None and second is not None
        assert ranks.index(first) <= ranks.index(second)


def test_the_last_day_of_a_deadline_is_the_day_before_when_the_case_says_before() -> None:
    case = Case("a", ByLanguage(), deadline=FRIDAY)
    assert last_day(case) == FRIDAY
    assert last_day(Case("a", ByLanguage(), deadline=FRIDAY, deadline_kind="before")) == date(2026, 11, 26)
    assert last_day(Case("a", ByLanguage())) is None
    assert last_day(Case("a", ByLanguage(), deadline=date.min, deadline_kind="before")) == date.min


def test_only_a_stop_that_a_list_names_is_a_stop() -> None:
    found = suspension(TABLES, "US", "IR")
    assert found is not None and (found.as_of, found.source) == (date(2026, 3, 3), "a list")
    assert suspension(TABLES, "US", "CN") is None
    assert suspension(TABLES, "AT", "IR") is None
    assert suspension(TABLES, "", "") is None


def test_of_two_entries_about_one_way_the_later_holds_and_of_one_day_ones_own() -> None:
    over = stop("IR", date(2026, 11, 1), is_over=True, is_own=True)
    assert suspension(TABLES.with_own(PostTables(suspensions=(over,))), "US", "IR") is None
    old = stop("IR", date(2026, 3, 2), is_over=True, is_own=True)
    assert suspension(TABLES.with_own(PostTables(suspensions=(old,))), "US", "IR") == TABLES.suspensions[0]
    same_day = stop("IR", date(2026, 3, 3), is_over=True, is_own=True)
    assert suspension(TABLES.with_own(PostTables(suspensions=(same_day,))), "US", "IR") is None


def test_single_rows_of_ones_own_are_not_called_a_list() -> None:
    own = PostTables(suspensions=(Suspension("AT", "RU", AS_OF, "the counter", is_own=True),))
    both = TABLES.with_own(own)
    assert list_date(both, "AT") is None
    assert list_date(both, "US") == date(2026, 3, 3)
    assert suspension(both, "AT", "RU") == own.suspensions[0]
