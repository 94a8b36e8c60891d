"""Whether a letter can be posted from one country to another, and when it may arrive. Estimates, said as such."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Verdict = Literal["in_time", "may_be_late", "too_late"]
"""Whether a letter posted on a day arrives by its deadline: surely enough, perhaps, or hardly."""

SAME = "same"
ANYWHERE = "*"
LONGEST = 365
"""Days; an estimate beyond it is a slip of the finger."""


@dataclass(frozen=True, slots=True)
class PostTime:
    """How many days a letter takes. `sender` and `to` are ISO 3166 codes, names of regions, `ANYWHERE` or `SAME`."""

    sender: str
    to: str
    least: int
    most: int
    as_of: date
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Suspension:
    """The post of one country takes no letters to another, as of a day, as `source` said."""

    sender: str
    to: str
    as_of: date
    source: str


@dataclass(frozen=True, slots=True)
class PostTables:
    """What is known of the post: rows in the order in which they are asked, one's own before the shipped ones."""

    times: tuple[PostTime, ...] = ()
    suspensions: tuple[Suspension, ...] = ()
    regions: tuple[tuple[str, frozenset[str]], ...] = ()

    def time(self, sender: str, to: str) -> PostTime | None:
        """Return how long a letter takes between two countries, or None where nothing is known."""
        if not (sender and to):
            return None
        return next((one for one in self.times if self._fits(one, sender, to)), None)

    def suspension(self, sender: str, to: str) -> Suspension | None:
        """Return why no letter can be posted, or None where no stop is known."""
        return next((one for one in self.suspensions if (one.sender, one.to) == (sender, to)), None)

    def suspensions_of(self, sender: str) -> tuple[Suspension, ...]:
        """Return all stops known of the post of one country."""
        return tuple(one for one in self.suspensions if one.sender == sender)

    def _fits(self, time: PostTime, sender: str, to: str) -> bool:
        if time.to == SAME:
            return sender == to and self._is_in(sender, time.sender)
        return self._is_in(sender, time.sender) and self._is_in(to, time.to)

    def _is_in(self, country: str, where: str) -> bool:
        return where in (country, ANYWHERE) or country in dict(self.regions).get(where, frozenset())


def arrival(time: PostTime, posted_on: date) -> tuple[date, date]:
    """Return the days between which a letter posted on a day arrives, as estimated."""
    return posted_on + timedelta(days=time.least), posted_on + timedelta(days=time.most)


def verdict(time: PostTime, posted_on: date, deadline: date, is_last_day_in: bool = True) -> Verdict:
    """Return whether a letter arrives by the deadline. `is_last_day_in`: on the day itself it is still in time."""
    first, last = arrival(time, posted_on)
    final = deadline if is_last_day_in else deadline - timedelta(days=1)
    if first > final:
        return "too_late"
    return "may_be_late" if last > final else "in_time"
