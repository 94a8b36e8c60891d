"""What the list of cases shows of a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from letterstall.core.case import Case

Group = Literal["open", "passed", "closed"]
GROUPS: tuple[Group, ...] = ("open", "passed", "closed")


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """One row. `line` is its second line; `words` is what the search looks into, in lower case."""

    id: str
    name: str
    line: str
    group: Group
    deadline: date | None = None
    days_left: int | None = None
    has_draft: bool = False
    words: str = ""

    def matches(self, words: str) -> bool:
        """Say whether every one of these words stands somewhere in the entry."""
        return all(word in self.words for word in words.casefold().split())


def entry_of(case: Case, today: date, language: str = "en", has_draft: bool = False) -> CaseEntry:
    """Return the row of a case."""
    title = case.title.best(language)
    name = next((person.name for person in case.people if person.name), title)
    people = " ".join(f"{person.name} {person.native_name}" for person in case.people)
    officials = " ".join(f"{one.name} {one.office}" for one in case.addressees)
    searched = " ".join((people, title, officials, case.country, case.id, case.reference.ua_number))
    return CaseEntry(
        id=case.id,
        name=name,
        line=title if name != title else "",
        group=_group(case, today),
        deadline=case.deadline,
        days_left=case.days_left(today),
        has_draft=has_draft,
        words=searched.casefold(),
    )


def _group(case: Case, today: date) -> Group:
    if case.status == "closed":
        return "closed"
    return "passed" if case.is_past_deadline(today) else "open"


def in_order(entries: tuple[CaseEntry, ...]) -> tuple[CaseEntry, ...]:
    """Return the entries by group, then by deadline: the nearest first, the one that passed last first."""
    return tuple(sorted(entries, key=_place))


def _place(entry: CaseEntry) -> tuple[int, int, str]:
    far = date.max.toordinal()
    day = entry.deadline.toordinal() if entry.deadline else far
    return GROUPS.index(entry.group), day if entry.group == "open" else far - day, entry.name
