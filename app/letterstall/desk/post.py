"""Whether the post goes, and arrives in time, for one letter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from letterstall.core.case import Case
from letterstall.core.letter import Letter
from letterstall.core.post import PostTime, Suspension, Verdict, arrival, verdict
from letterstall.storage.paths import Paths
from letterstall.storage.post_tables import load_post_tables, save_own_time


@dataclass(frozen=True, slots=True)
class PostAdvice:
    """What is known of the post for a letter posted on a day; None and "" where nothing is.

    `is_by_embassy`: it goes to an embassy in the sender's own country. `stops_listed_on` is the newest day of the list
    of stops for the sender's country, which does not name the other one.
    """

    sender: str
    to: str
    time: PostTime | None = None
    first: date | None = None
    last: date | None = None
    deadline: date | None = None
    verdict: Verdict | None = None
    suspension: Suspension | None = None
    stops_listed_on: date | None = None
    is_by_embassy: bool = False


def post_advice(paths: Paths, letter: Letter, case: Case, usual_country: str, today: date) -> PostAdvice:
    """Return what is known of the post from the sender's country, or `usual_country`, to the addressee's."""
    tables, _ = load_post_tables(paths)
    sender = letter.sender.country or usual_country
    to = sender if letter.embassy else (case.target.country if case.target else "")
    advice = PostAdvice(sender, to, suspension=tables.suspension(sender, to), is_by_embassy=bool(letter.embassy))
    listed = max((one.as_of for one in tables.suspensions_of(sender)), default=None)
    time = tables.time(sender, to)
    advice = replace(advice, stops_listed_on=None if advice.suspension else listed)
    if time is None:
        return advice
    first, last = arrival(time, today)
    advice = replace(advice, time=time, first=first, last=last)
    if case.deadline is None or case.is_past_deadline(today):
        return advice
    is_in_time = verdict(time, today, case.deadline, case.deadline_kind == "until")
    return replace(advice, deadline=case.deadline, verdict=is_in_time)


def keep_own_time(paths: Paths, advice: PostAdvice, least: int, most: int, today: date) -> None:
    """Keep how long letters take between these two countries by the user's own experience. Raises OSError."""
    save_own_time(paths, PostTime(advice.sender, advice.to, least, most, today, is_own=True))
