"""What is kept of letters: each with its states by time, and what became of it on its way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

LetterState = Literal["to_finish", "printed", "posted", "replied"]
"""How far a letter has come."""
EventKind = Literal["saved", "printed", "posted", "replied"]
"""What can happen to a letter; "saved" is a PDF."""
VersionMark = Literal["", "by_hand", "before", "saved", "printed", "posted"]
"""Why a version stays for good: kept by hand, just before it was replaced as a whole, or what went out."""

Kind = Literal["letters", "history", "happenings", "answers", "own_words"]
"""What is kept, kind by kind; each can be switched off and deleted. "happenings": printed, posted, replied; "answers":
what was said before a letter was sent."""

KINDS: tuple[Kind, ...] = ("letters", "history", "happenings", "answers", "own_words")
STATES: tuple[LetterState, ...] = ("to_finish", "printed", "posted", "replied")


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened to a letter on a day; `version` is the version it happened to (0: not known).

    `checksum` is the SHA-256 of the PDF in hex. `answer` says of a reply what is to be done with it.
    """

    kind: EventKind
    on: date
    note: str = ""
    answer: str = ""
    pages: int = 0
    language: str = ""
    checksum: str = ""
    version: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """A letter in the list of all: its number, its case, who it is about and to whom, and what happened to it.

    `follows` is the number of the letter this one follows up, 0 for none. Times have a time zone.
    """

    number: int
    case_id: str
    about: str
    addressee: str
    begun_at: datetime
    kept_at: datetime
    follows: int = 0
    happenings: tuple[Happening, ...] = ()

    @property
    def state(self) -> LetterState:
        """How far it has come, by the last thing that happened in the order of a letter's way."""
        kinds = {one.kind for one in self.happenings}
        if "replied" in kinds:
            return "replied"
        if "posted" in kinds:
            return "posted"
        return "printed" if kinds & {"printed", "saved"} else "to_finish"

    def last(self, *kinds: EventKind) -> Happening | None:
        """Return the newest happening of these kinds, or None."""
        return next((one for one in reversed(self.happenings) if one.kind in kinds), None)


TiesAnswer = Literal["ties", "none", "skipped"]
"""What was said of ties to the country of a case; asked once a case."""


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """One state of a letter: its number counts through all letters, and is the order whatever the clock says."""

    number: int
    letter: int
    begun_at: datetime
    kept_at: datetime
    mark: VersionMark = ""
