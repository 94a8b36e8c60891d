"""Will the post go, and will it arrive in time: what the desk can say of a letter for a case, as facts alone.

`desk.post_sentences` makes sentences of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from letterstall.core.case import Addressee, Case
from letterstall.core.errors import BrokenPostTable, NotRemembered
from letterstall.core.post import (
    Outlook,
    PostTables,
    PostTime,
    Suspension,
    arrival,
    last_day,
    list_date,
    may_be_late,
    post_time,
    suspension,
)
from letterstall.storage.paths import Paths
from letterstall.storage.post_tables import load_post_tables, save_own_time


@dataclass(frozen=True, slots=True)
class PostAdvice:
    """What is known of a letter from one country to an addressee, posted on a day.

    `time` and `arrives` (first and last day) are None where no table knows the way, `outlook` also without a deadline;
    `list_of` is the day of the shipped list of stops for the sender's country, None without one. `deadline` is the last
    day that is in time. `embassy` is the embassy the case names, in the sender's country as far as the case says where.
    """

    sender: str
    to: str
    posted_on: date
    addressee: Addressee | None = None
    deadline: date | None = None
    time: PostTime | None = None
    arrives: tuple[date, date] | None = None
    outlook: Outlook | None = None
    suspension: Suspension | None = None
    list_of: date | None = None
    embassy: Addressee | None = None

    @property
    def is_inland(self) -> bool:
        """Whether the letter stays in the sender's country."""
        return bool(self.sender) and self.sender == self.to

    @property
    def is_past(self) -> bool:
        """Whether the deadline has passed on the day of posting."""
        return self.deadline is not None and self.posted_on > self.deadline

    @property
    def has_quicker_way(self) -> bool:
        """Whether the case gives an e-mail address or a fax number of the addressee."""
        return self.addressee is not None and any(one.kind in ("email", "fax") for one in self.addressee.channels)


def post_advice(
    tables: PostTables, case: Case, sender_country: str, posted_on: date, addressee: Addressee | None = None
) -> PostAdvice:
    """Return what the tables say of a letter for a case, to its target or to another addressee, posted on a day."""
    whom = addressee or case.target
    sender, to = sender_country.upper(), whom.country.upper() if whom else ""
    time, last = post_time(tables, sender, to), last_day(case)
    stop = suspension(tables, sender, to)
    return PostAdvice(
        sender=sender,
        to=to,
        posted_on=posted_on,
        addressee=whom,
        deadline=last,
        time=time,
        arrives=arrival(posted_on, time.days) if time and not stop else None,
        outlook=None if stop else may_be_late(last, posted_on, time.days if time else None),
        suspension=stop,
        list_of=list_date(tables, sender),
        embassy=_embassy(case, sender),
    )


def _embassy(case: Case, sender: str) -> Addressee | None:
    """Return the case's embassy in the sender's country, else one of which the case does not say where it is."""
    embassies = [one for one in case.addressees if one.kind == "embassy"]
    there = [one for one in embassies if one.country and one.country.upper() == sender]
    return next(iter((*there, *(one for one in embassies if not one.country))), None)


class Post:
    """The tables about post of one desk, read when they are first asked for."""

    def __init__(self, paths: Paths, today: Callable[[], date] = date.today) -> None:
        self._paths = paths
        self._today = today
        self._tables: PostTables | None = None
        self._broken: tuple[BrokenPostTable, ...] = ()

    @property
    def tables(self) -> PostTables:
        """The shipped tables with one's own rows before them."""
        if self._tables is None:
            self._tables, self._broken = load_post_tables(self._paths)
        return self._tables

    @property
    def broken(self) -> tuple[BrokenPostTable, ...]:
        """What was wrong with the tables, if anything was."""
        return self._broken if self.tables else ()

    def advice(self, case: Case, sender_country: str, addressee: Addressee | None = None) -> PostAdvice:
        """Return what is known of a letter that is posted today: see `post_advice`."""
        return post_advice(self.tables, case, sender_country, self._today(), addressee)

    def note_days(self, sender: str, to: str, least: int, most: int, source: str = "") -> None:
        """Keep in one's own table how many working days post takes from one country to another.

        Raises ValueError for what is no country or no number of days, and NotRemembered when it cannot be written: it
        is used all the same until the program ends.
        """
        row = PostTime(sender, to, least, most, self._today(), source, is_own=True)
        tables = self.tables.with_own(PostTables(times=(row,)))
        try:
            save_own_time(self._paths, row)
        except OSError as cause:
            self._tables = tables
            raise NotRemembered(cause) from cause
        self._tables = tables
