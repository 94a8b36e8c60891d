"""Will the post go, and will it arrive in time: what the tables of `resources/post/` and one's own say, as facts.

What is not in a table is None here, never a guess.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from letterstall.core.case import Case

INLAND = "inland"
"""The destination of a row about letters that stay in the sender's country."""

MOST_DAYS = 366
"""More working days than this are no time of a letter but a slip of the pen."""

Outlook = Literal["in_time", "may_be_late", "too_late"]

_MONDAY_OF_WEEKEND = {5: 2, 6: 1}  # days from Saturday and Sunday to the Monday after
_WORKING_DAYS = 5  # Monday to Friday; other countries' weekends and all holidays are not known here


@dataclass(frozen=True, slots=True)
class PostTime:
    """How many working days a letter is on its way: from `least` to `most`.

    `sender` and `to` are ISO 3166 codes or regions of the table. Without a `source` the days are an estimate.
    """

    sender: str
    to: str
    least: int
    most: int
    as_of: date
    source: str = ""
    is_own: bool = False

    @property
    def days(self) -> tuple[int, int]:
        """The fewest and the most working days."""
        return self.least, self.most


@dataclass(frozen=True, slots=True)
class Suspension:
    """The post of one country takes no letters to another, or does so again (`is_over`), as of a day, by a source."""

    sender: str
    to: str
    as_of: date
    source: str
    is_over: bool = False
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class PostTables:
    """All rows that are known, and pairs of a country and the region it counts to."""

    times: tuple[PostTime, ...] = ()
    suspensions: tuple[Suspension, ...] = ()
    regions: tuple[tuple[str, str], ...] = ()

    def with_own(self, own: PostTables) -> PostTables:
        """Return these tables with rows of one's own, which go before like ones."""
        return replace(self, times=own.times + self.times, suspensions=own.suspensions + self.suspensions)


def post_time(tables: PostTables, sender: str, to: str) -> PostTime | None:
    """Return the row that describes the way from one country to another most closely, or None when there is none."""
    rows = {(row.sender, row.to): row for row in reversed(tables.times)}
    return next((rows[way] for way in _ways(tables, sender, to) if way in rows), None)


def days_on_the_way(tables: PostTables, sender_country: str, to_country: str) -> tuple[int, int] | None:
    """Return the fewest and the most working days a letter takes, or None when no table says it."""
    row = post_time(tables, sender_country, to_country)
    return row.days if row else None


def arrival(posted_on: date, days: tuple[int, int]) -> tuple[date, date]:
    """Return the first and the last day on which a letter may arrive.

    Working days are counted from the day of posting; what is posted at a weekend leaves on Monday.

    >>> arrival(date(2026, 11, 27), (1, 6))  # a Friday
    (datetime.date(2026, 11, 30), datetime.date(2026, 12, 7))
    """
    least, most = days
    return _after_working_days(posted_on, least), _after_working_days(posted_on, most)


def last_day(case: Case) -> date | None:
    """Return the last day that is in time for a case: its deadline, or the day before when it says "before"."""
    if case.deadline is None or case.deadline_kind == "until" or case.deadline == date.min:
        return case.deadline
    return case.deadline - timedelta(days=1)


def may_be_late(last: date | None, posted_on: date, days: tuple[int, int] | None) -> Outlook | None:
    """Say whether a letter posted on a day arrives by the last day (`last_day`); None when that cannot be known.

    A letter posted after the last day is too late however fast the post is.
    """
    if last is None:
        return None
    if posted_on > last:
        return "too_late"
    if days is None:
        return None
    first, latest = arrival(posted_on, days)
    if first > last:
        return "too_late"
    return "may_be_late" if latest > last else "in_time"


def suspension(tables: PostTables, sender: str, to: str) -> Suspension | None:
    """Return that post from one country to another is stopped, by the row with the latest date, or None.

    None only says that no table names a stop: see `list_date`.
    """
    about = [row for row in tables.suspensions if (row.sender, row.to) == (sender, to)]
    newest = max(about, key=lambda row: row.as_of, default=None)  # of two of one day the first, which is one's own
    return None if newest is None or newest.is_over else newest


def list_date(tables: PostTables, sender: str) -> date | None:
    """Return the day of the shipped list of stops for a sender's country, or None when there is no such list.

    Single rows of one's own make no list: nobody may conclude from them that post goes everywhere else.
    """
    return min((row.as_of for row in tables.suspensions if row.sender == sender and not row.is_own), default=None)


def _ways(tables: PostTables, sender: str, to: str) -> Iterator[tuple[str, str]]:
    """Yield the pairs under which a way may be described, the closest first; none when a country is not known."""
    if not sender or not to:
        return
    region_of = dict(tables.regions)
    wider = INLAND if sender == to else region_of.get(to, "")
    for one in (sender, region_of.get(sender, "")):
        yield one, to
        yield one, wider


def _after_working_days(day: date, count: int) -> date:
    """Return the working day so many working days after a day; the calendar's last day when it goes beyond."""
    start = day.toordinal() + _MONDAY_OF_WEEKEND.get(day.weekday(), 0)
    weeks, rest = divmod(count, _WORKING_DAYS)
    end = start + 7 * weeks + rest
    if (start - 1) % 7 + rest >= _WORKING_DAYS:  # ordinal 1 is a Monday
        end += 2
    return date.fromordinal(min(end, date.max.toordinal()))
