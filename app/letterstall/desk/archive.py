"""The archive: every letter that is kept, its states by time, what became of it, and how all of it is deleted."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from letterstall.core.case import Case
from letterstall.core.kept import Happening, KeptLetter, KeptVersion, Kind, TiesAnswer, VersionMark
from letterstall.core.letter import Letter
from letterstall.core.searching import folded
from letterstall.desk.letter_lock import LetterLock
from letterstall.storage import set_aside_files
from letterstall.storage.desk_backup import Backup
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.kept_letters import KeptLetters
from letterstall.storage.letter_rows import Draft
from letterstall.storage.own_words import OwnWords
from letterstall.storage.paths import Paths

__all__ = ["Amount", "Archive", "Backup", "open_archive"]


@dataclass(frozen=True, slots=True)
class Amount:
    """How much is kept of one kind."""

    kind: Kind
    count: int


class _Read(NamedTuple):
    """What is held in memory of a letter: all its text, and its language."""

    text: str
    language: str


class Archive:
    """The kept letters of an open desk. `keeps` says of a kind whether the user wants it kept."""

    def __init__(self, database: DeskDatabase, keeps: Callable[[Kind], bool]) -> None:
        self.database, self._keeps = database, keeps
        self.lock = LetterLock(database)
        self._letters, self._own_words = KeptLetters(database), OwnWords(database)
        self._read: dict[int, _Read] | None = None
        self._folded: dict[int, tuple[str, str]] = {}
        self._changes, self._holding = 0, threading.Lock()
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
        if self._read is not None:
            about = self.database.rows("SELECT about FROM letters WHERE number = ?", kept)[0][0]
            self._has_changed((kept, _read(letter, about)))
        else:
            self._has_changed()
        return kept

    def begin(self, letter: Letter, cursor: int, case: Case, follows: int = 0) -> int:
        """Keep another letter of the case; return its number. Raises NotKept."""
        if not self._keeps("letters"):
            return 0
        number = self.database.begin(_draft(letter, cursor, 0, case), follows)
        self._has_changed()
        return number

    # reading

    def newest(self, case_id: str) -> Draft | None:
        """Return the letter of this case that was written in last, or None. Raises StorageError."""
        return self.database.newest(case_id)

    def draft(self, number: int) -> Draft | None:
        """Return the letter of this number as it stands, or None. Raises StorageError."""
        return self.database.draft(number)

    def latest(self) -> datetime | None:
        """Return the latest moment at which anything was kept, by the clock of then. Raises StorageError."""
        return self._letters.latest()

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
        wanted = folded(words).split()
        texts = self.searched_texts()
        return frozenset(number for number, text in texts.items() if all(word in text for word in wanted))

    def searched_texts(self) -> dict[int, str]:
        """Return what is searched, by the letters' numbers; may be called ahead, from another thread."""
        return {number: self._folded_text(number, one.text) for number, one in self._all_read().items()}

    def fold_ahead(self, count: int) -> bool:
        """Prepare some more texts for being searched; say whether all of them are. Raises StorageError."""
        missing = [
            (number, one.text) for number, one in self._all_read().items() if not self._is_folded(number, one.text)
        ]
        for number, text in missing[:count]:
            self._folded_text(number, text)
        return len(missing) <= count

    def _folded_text(self, number: int, text: str) -> str:
        if not self._is_folded(number, text):
            self._folded[number] = (text, folded(text))
        return self._folded[number][1]

    def _is_folded(self, number: int, text: str) -> bool:
        return number in self._folded and self._folded[number][0] is text

    def languages(self) -> dict[int, str]:
        """Return the language of every letter by its number. Raises StorageError."""
        return {number: one.language for number, one in self._all_read().items()}

    def _all_read(self) -> dict[int, _Read]:
        if (held := self._read) is not None:
            return held
        before = self._changes
        fresh = {one.number: _read(one.letter, one.about) for one in self.database.all_drafts()}
        with self._holding:
            if before == self._changes:  # else it was read while another thread kept or deleted something
                self._read = fresh
        return fresh

    def _has_changed(self, *letters: tuple[int, _Read]) -> None:
        """Hold the texts of these letters as they are now; without any, read all anew when they are needed."""
        with self._holding:
            self._changes += 1
            self._read = {**self._read, **dict(letters)} if self._read is not None and letters else None

    # what happened

    def note(self, numbers: Iterable[int], happening: Happening) -> None:
        """Note of these letters that this happened to them. Raises NotKept."""
        if self._keeps("happenings"):
            self._letters.note(numbers, happening)

    def take_back(self, *happenings: Happening) -> None:
        """Delete what was noted by mistake. Raises NotKept."""
        self._letters.take_back(*(one.number for one in happenings))

    def answer(self, case_id: str) -> TiesAnswer | None:
        """Return what was said of ties to the country of this case, or None. Raises StorageError."""
        rows = self.database.rows("SELECT answer FROM answers WHERE case_id = ?", case_id)
        return rows[0][0] if rows else None

    def keep_answer(self, case_id: str, answer: TiesAnswer) -> None:
        """Keep what was said of ties. Raises NotKept."""
        if self._keeps("answers"):
            query = "INSERT OR REPLACE INTO answers VALUES (?, ?)"
            self.database.write(lambda connection: connection.execute(query, (case_id, answer)))

    def forget_answer(self, case_id: str) -> None:
        """Delete what was said of ties to the country of this case, here and in the backups. Raises NotKept."""
        self.database.erase(lambda connection: connection.execute("DELETE FROM answers WHERE case_id = ?", (case_id,)))

    # deleting

    def delete(self, numbers: Iterable[int]) -> None:
        """Delete letters for good, with all their states, here and in the backups. Raises NotKept."""
        self._letters.delete(numbers)
        self._has_changed()
        self._folded = {}

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

    @property
    def set_aside(self) -> int:
        """How many damaged files lie beside the letters; they go with the next deletion."""
        return len(set_aside_files.all_of(self.database.paths))

    def letters_in(self, backup: Backup) -> int | None:
        """Return how many letters a backup holds, or None when it cannot be read."""
        return self.database.backups.letters_in(backup)

    def restore(self, backup: Backup) -> None:
        """Go back to a backup; how everything is now becomes the newest backup.

        Raises NotKept, and DamagedDesk for a backup that is no good; then nothing changed.
        """
        self.database.restore(backup)
        self._has_changed()


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


def _read(letter: Letter, about: str) -> _Read:
    return _Read(f"{about}\n{letter.subject}\n{letter.text}", letter.language)
