"""`letterstall cases`: which cases there are."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from typing import Any

from letterstall.cli.terminal import say, say_json, tell
from letterstall.core.case import Case
from letterstall.desk.desk import Desk
from letterstall.desk.messages import error_sentence
from letterstall.desk.shelf import ShelvedCase


def run(chosen: Namespace) -> int:
    """Print the cases, the nearest open deadline first; a folder that cannot be opened is told on standard error."""
    desk = Desk.of_this_user()
    shelf = desk.cases()
    today = desk.today()
    cases = sorted((one.case for one in shelf if one.case), key=lambda case: _urgency(case, today))
    if chosen.json:
        say_json([_as_json(case, today) for case in cases])
    else:
        _print_table(cases, today)
    return _tell_problems(shelf)


def _tell_problems(shelf: Sequence[ShelvedCase]) -> int:
    problems = [one.problem for one in shelf if one.problem is not None]
    for problem in problems:
        tell(error_sentence(problem))
    return 2 if problems else 0


def _urgency(case: Case, today: date) -> tuple[bool, date, str]:
    is_over = case.status == "closed" or case.is_past_deadline(today)
    return is_over, case.deadline or date.max, case.id


def _print_table(cases: Sequence[Case], today: date) -> None:
    width = max((len(case.id) for case in cases), default=0)
    for case in cases:
        say(f"{case.id:{width}}  {_deadline(case, today):26}  {case.title.best('en')}")


def _deadline(case: Case, today: date) -> str:
    if case.status == "closed":
        return "closed"
    if case.deadline is None:
        return "no deadline"
    if case.is_past_deadline(today):
        return f"{case.deadline} (passed)"
    return f"{case.deadline} (days left: {case.days_left(today)})"


def _as_json(case: Case, today: date) -> dict[str, Any]:
    return {
        "id": case.id,
        "title": case.title.best("en"),
        "country": case.country,
        "status": case.status,
        "deadline": case.deadline.isoformat() if case.deadline else None,
        "is_past_deadline": case.is_past_deadline(today),
        "days_left": case.days_left(today),
        "is_practice": case.is_practice,
        "people": [person.name for person in case.people],
        "letter_languages": [letter.language for letter in case.letters],
    }
