"""Whether the case still wants letters: its deadline, and whether it is closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from letterstall.core.case import Case
from letterstall.core.findings import Finding


def state_of(case: Case, language: str, today: date) -> Iterator[Finding]:
    """Yield a finding when the case is closed, which stops the letter, or when its deadline has passed."""
    if case.status == "closed":
        closed_on = case.closed_on.isoformat() if case.closed_on else ""
        reason = case.closed_reason.best(language)
        yield Finding("case_closed", stops=True, facts=(("closed_on", closed_on), ("reason", reason)))
    elif case.deadline is not None and case.is_past_deadline(today):
        advice = case.after_deadline.best(language)
        yield Finding("past_deadline", stops=False, facts=(("deadline", case.deadline.isoformat()), ("advice", advice)))
