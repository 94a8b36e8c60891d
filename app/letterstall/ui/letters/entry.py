"""What the list of letters shows of a letter, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from letterstall.core.case import Case
from letterstall.core.kept import Happening, KeptLetter, LetterState
from letterstall.desk.names import name_of_language
from letterstall.ui.parts.case_entry import CaseEntry, entry_of

Order = Literal["newest", "person", "deadline"]
ORDERS: tuple[Order, ...] = ("newest", "person", "deadline")


@dataclass(frozen=True, slots=True)
class LetterEntry:
    """One row. `case` is None where the case is not known any more; `language` is the letter's own name of it."""

    kept: KeptLetter
    name: str
    language: str
    case: CaseEntry | None = None

    @property
    def number(self) -> int:
        """The number of the letter in the archive."""
        return self.kept.number

    @property
    def state(self) -> LetterState:
        """How far the letter has come."""
        return self.kept.state

    @property
    def reached(self) -> Happening | None:
        """What brought it into its state, None for a letter that is to be finished."""
        match self.kept.state:
            case "replied" | "posted" as state:
                return self.kept.last(state)
            case "printed":
                return self.kept.last("printed") or self.kept.last("saved")
        return None


def entries_of(
    letters: Iterable[KeptLetter],
    languages: Mapping[int, str],
    cases: Iterable[Case],
    today: date,
    spoken: str = "en",
) -> tuple[LetterEntry, ...]:
    """Return the rows of all letters; `spoken` is the language of the window."""
    known = {case.id: entry_of(case, today, spoken) for case in cases}
    return tuple(_entry(letter, languages.get(letter.number, ""), known.get(letter.case_id)) for letter in letters)


def _entry(letter: KeptLetter, language: str, case: CaseEntry | None) -> LetterEntry:
    name = letter.about or (case.name if case else letter.case_id)
    return LetterEntry(letter, name, name_of_language(language) if language else "", case)


def in_order(entries: Iterable[LetterEntry], order: Order) -> tuple[LetterEntry, ...]:
    """Return the entries, which come with the newest first, by person, or by the deadline that is nearest."""
    match order:
        case "person":
            return tuple(sorted(entries, key=lambda entry: entry.name.casefold()))
        case "deadline":
            return tuple(sorted(entries, key=_days_left))
    return tuple(entries)


def _days_left(entry: LetterEntry) -> tuple[bool, int]:
    """Open cases first, the nearest deadline before the others; then those for which there is no hurry any more."""
    case = entry.case
    if case is None or case.group != "open" or case.days_left is None:
        return True, 0
    return False, case.days_left
