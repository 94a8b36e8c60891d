"""The archive: every letter that is kept, its states by time, what became of it, and how all of it is deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from letterstall.core.case import Case
from letterstall.core.kept import Happening, KeptLetter, KeptVersion, Kind, TiesAnswer, VersionMark
from letterstall.core.letter import Letter
from letterstall.core.searching import folded
from letterstall.storage.desk_backup import Backup
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.kept_letters import KeptLetters
from letterstall.storage.letter_rows import Draft
from letterstall.storage.own_words import OwnWords
from letterstall.storage.paths import Paths


@dataclass(frozen=True, slots=True)
class Amount:
    """How much is kept of one kind."""

    kind: Kind
    count: int


class Archive:
    """The kept letters of an open desk. `keeps` says of a kind whether the user wants it kept."""

    def __init__(self, database: DeskDatabase, keeps: Callable[[Kind], bool]) -> None:
        self.database, self._keeps = database, keeps
        self._letters, self._own_words = KeptLetters(database), OwnWords(database)
        self._texts: dict[int, str] | None = None
        self.follow_settings()

    def follow_settings(self) -> None:
        """Hear that something else is to be kept from now on."""
        self.database.has_history = self._keeps("history")

    # writing

    def keep(self, letter: Letter, cursor: int, number: int, case: Case | None = None, mark: VersionMark = "") -> int:
        """Keep the letter as it stands; return its number. `number` 0 stands for the newest of its case, or a first.

        Raises NotKept; the letter itself is in the caller's hands and loses nothing.
        """
        if not self._keeps("letters"):
            return number
        kept = self.database.keep(_draft(letter, cursor, number, case), mark)
        if self._texts is not None:
            about = self.database.rows("SELECT about FROM letters WHERE number = ?", kept)[0][0]
            self._texts[kept] = _searched(letter, about)
        return kept

    def begin(self, letter: Letter, cursor: int, case: Case, follows: int = 0) -> int:
        """Keep another letter of the case; return its number. Raises NotKept."""
        if not self._keeps("letters"):
            return 0
        self._texts = None
        return self.database.begin(_draft(letter, cursor, 0, case), follows)

    # reading

    def newest(self, case_id: str) -> Draft | None:
        """Return the letter of this case that was written in last, or None. Raises StorageError."""
        return self.database.newest(case_id)

    def draft(self, number: int) -> Draft | None:
        """Return the letter of this number as it stands, or None. Raises StorageError."""
        return self.database.draft(number)

    def letters(self) -> tuple[KeptLetter, ...]:
        """Return every letter, the one written in last first. Raises StorageError."""
        return self._letters.all()

    def letter(self, number: int) -> KeptLetter | None:
        """Return what is known of one letter, or None. Raises StorageError."""
        return self._letters.one(number)

    def versions(self, number: int) -> tuple[KeptVersion, ...]:
        """Return the states of a letter, the newest first. Raises StorageError."""
        return self._letters.versions(number)

    def letter_at(self, version: int) -> Letter:
        """Return the letter as it stood in a version. Raises StorageError."""
        return self._letters.letter_at(version)

    def found(self, words: str) -> frozenset[int]:
        """Return the numbers of the letters that have all these words in them, whatever capitals and accents.

        The texts are held in memory while they are searched: there is no index on the disk that would have to be
        forgotten. Raises StorageError.
        """
        if self._texts is None:
            self._texts = {one.number: _searched(one.letter, one.about) for one in self.database.all_drafts()}
        wanted = folded(words).split()
        return frozenset(number for number, text in self._texts.items() if all(word in text for word in wanted))

    # what happened

    def note(self, numbers: Iterable[int], happening: Happening) -> None:
        """Note of these letters that this happened to them. Raises NotKept."""
        if self._keeps("happenings"):
            self._letters.note(numbers, happening)

    def take_back(self, happening: Happening) -> None:
        """Delete what was noted by mistake. Raises NotKept."""
        self._letters.take_back(happening.number)

    def answer(self, case_id: str) -> TiesAnswer | None:
        """Return what was said of ties to the country of this case, or None. Raises StorageError."""
        rows = self.database.rows("SELECT answer FROM answers WHERE case_id = ?", case_id)
        return rows[0][0] if rows else None

    def keep_answer(self, case_id: str, answer: TiesAnswer) -> None:
        """Keep what was said of ties. Raises NotKept."""
        if self._keeps("answers"):
            query = "INSERT OR REPLACE INTO answers VALUES (?, ?)"
            self.database.write(lambda connection: connection.execute(query, (case_id, answer)))

    # deleting

    def delete(self, numbers: Iterable[int]) -> None:
        """Delete letters for good, with all their states, here and in the backups. Raises NotKept."""
        self._letters.delete(numbers)
        self._texts = None

    def amounts(self) -> tuple[Amount, ...]:
        """Return how much is kept of each kind. Raises StorageError."""
        return tuple(Amount(kind, int(self.database.rows(query)[0][0])) for kind, query in _COUNTS.items())

    def delete_kind(self, kind: Kind) -> None:
        """Delete all of one kind for good, here and in the backups. Raises NotKept."""
        ways: dict[Kind, Callable[[], Any]] = {
            "letters": lambda: self.delete([one.number for one in self.letters()]),
            "history": self._letters.delete_history,
            "happenings": self._letters.delete_happenings,
            "answers": lambda: self.database.erase(lambda connection: connection.execute("DELETE FROM answers")),
            "own_words": self._own_words.forget_all,
        }
        ways[kind]()

    # backups

    def backups(self) -> tuple[Backup, ...]:
        """Return the backups there are, the newest first."""
        return self.database.backups.all()

    def restore(self, backup: Backup) -> None:
        """Go back to a backup; how everything is now becomes the newest backup. Raises NotKept."""
        self.database.restore(backup)
        self._texts = None


_COUNTS: dict[Kind, str] = {
    "letters": "SELECT count(*) FROM letters",
    "history": "SELECT count(*) - (SELECT count(*) FROM letters) FROM versions",
    "happenings": "SELECT count(*) FROM happenings",
    "answers": "SELECT count(*) FROM answers",
    "own_words": "SELECT count(*) FROM own_words",
}


def open_archive(paths: Paths, keeps: Callable[[Kind], bool], secret: str = "") -> Archive:
    """Open the desk database and its archive. Raises StorageError: see `DeskDatabase.open`."""
    return Archive(DeskDatabase.open(paths, secret), keeps)


def _draft(letter: Letter, cursor: int, number: int, case: Case | None) -> Draft:
    about, addressee = (_about(case), _addressee(case)) if case else ("", "")
    return Draft(letter, cursor, datetime.now().astimezone(), number, about, addressee)


def _about(case: Case) -> str:
    return " · ".join(person.name for person in case.people if person.name) or case.title.best("en")


def _addressee(case: Case) -> str:
    return case.target.shown_name if case.target else ""


def _searched(letter: Letter, about: str) -> str:
    return folded(f"{about}\n{letter.subject}\n{letter.text}")
