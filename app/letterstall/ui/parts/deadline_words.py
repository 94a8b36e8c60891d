"""How long there is still time for a case, in words: in the list of cases and wherever a case stands in a list."""

from __future__ import annotations

from datetime import date

from letterstall.ui.parts.case_entry import CaseEntry
from letterstall.ui.parts.dates import long_date, row_date
from letterstall.ui.translation import translate

SOON = 30
"""Days below which the days left are counted rather than the date given."""


def time_left(entry: CaseEntry, today: date) -> str:
    """Return what stands at the end of a row: "6 days left", or the date; "" without a deadline."""
    if entry.deadline is None:
        return ""
    if entry.group == "open" and entry.days_left is not None and entry.days_left < SOON:
        return _days_left(entry.days_left)
    return row_date(entry.deadline, today)


def deadline_sentence(entry: CaseEntry) -> str:
    """Return the same for those who hear it: "The deadline passed on 15 May 2023."."""
    if entry.group == "closed":
        return translate("CaseListModel", "Closed")
    if entry.deadline is None:
        return ""
    if entry.group == "passed":
        return translate("CaseListModel", "The deadline passed on {date}.").format(date=long_date(entry.deadline))
    if entry.days_left is not None and entry.days_left < SOON:
        return _days_left(entry.days_left)
    return translate("CaseListModel", "Deadline {date}.").format(date=long_date(entry.deadline))


def _days_left(days: int) -> str:
    if days == 0:
        return translate("CaseListModel", "Last day")
    if days == 1:
        return translate("CaseListModel", "1 day left")
    return translate("CaseListModel", "%n days left", "", days)
