"""All kept letters of an open desk: the list, what happened to each, its earlier states."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Any

from letterstall.core.errors import DamagedDesk, NotKept
from letterstall.core.kept import Happening, KeptLetter, KeptVersion
from letterstall.core.letter import Letter
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.letter_record import letter_from_record, unpacked
from letterstall.storage.letter_rows import delete, delete_states

_AT_ONCE = 50
"""So many states are deleted in one transaction: its journal must find room on a full disk."""
_SHOWN = "l.number, case_id, about, addressee, l.begun_at, kept_at, follows"
_WITH_NEWEST_STATE = (
    "letters l JOIN versions v ON v.number = (SELECT max(number) FROM versions WHERE letter = l.number)"
)
_FACTS = ("note", "answer", "pages", "language", "checksum", "version")


@dataclass(frozen=True, slots=True)
class KeptLetters:
    """The letters of an open desk."""

    database: DeskDatabase

    def all(self) -> tuple[KeptLetter, ...]:
        """Return every letter, the one written in last first. Raises DamagedDesk."""
        happenings = self._happenings()
        query = f"SELECT {_SHOWN} FROM {_WITH_NEWEST_STATE} ORDER BY turn DESC, l.number DESC"
        return tuple(_kept_letter(row, happenings.get(row[0], ())) for row in self.database.rows(query))

    def one(self, number: int) -> KeptLetter | None:
        """Return the letter of this number, or None. Raises DamagedDesk."""
        rows = self.database.rows(f"SELECT {_SHOWN} FROM {_WITH_NEWEST_STATE} WHERE l.number = ?", number)
        return _kept_letter(rows[0], self._happenings("WHERE letter = ?", number).get(number, ())) if rows else None

    def latest(self) -> datetime | None:
        """Return the latest moment at which a letter was kept as it is now, by its clock. Raises DamagedDesk."""
        ((latest,),) = self.database.rows(f"SELECT max(kept_at) FROM {_WITH_NEWEST_STATE}")
        return _moment(latest) if latest else None

    def versions(self, letter: int) -> tuple[KeptVersion, ...]:
        """Return the states of a letter, the newest first. Raises DamagedDesk."""
        query = "SELECT number, letter, begun_at, kept_at, mark FROM versions WHERE letter = ? ORDER BY number DESC"
        return tuple(
            KeptVersion(row[0], row[1], _moment(row[2]), _moment(row[3]), row[4])
            for row in self.database.rows(query, letter)
        )

    def letter_at(self, version: int) -> Letter:
        """Return the letter as it stood in a version. Raises DamagedDesk, also when there is none."""
        rows = self.database.rows("SELECT record FROM versions WHERE number = ?", version)
        try:
            return letter_from_record(unpacked(rows[0][0]))
        except (ValueError, IndexError) as error:
            raise DamagedDesk(self.database.file, None) from error

    def note(self, letters: Iterable[int], happening: Happening) -> None:
        """Note of these letters that this happened to them. Raises NotKept."""

        def work(connection: Any) -> None:
            for letter in letters:
                version = connection.execute("SELECT max(number) FROM versions WHERE letter = ?", (letter,)).fetchone()
                facts = json.dumps(_facts(replace(happening, version=happening.version or version[0] or 0)))
                connection.execute(  # a letter that is not kept, or was deleted meanwhile, has nothing noted of it
                    "INSERT INTO happenings (letter, kind, day, facts) SELECT number, ?, ?, ? FROM letters"
                    " WHERE number = ?",
                    (happening.kind, happening.on.isoformat(), facts, letter),
                )

        self.database.write(work)

    def take_back(self, *happenings: int) -> None:
        """Delete what was noted by mistake, all of it or nothing. Raises NotKept."""
        rows = [(number,) for number in happenings]
        self.database.write(lambda connection: connection.executemany("DELETE FROM happenings WHERE number = ?", rows))

    def delete(self, letters: Iterable[int]) -> None:
        """Delete letters for good, here and in the backups. Raises NotKept."""
        numbers = tuple(letters)
        try:
            self.database.erase(lambda connection: delete(connection, numbers))
        except NotKept as error:
            if not error.is_full:
                raise
            for number in numbers:  # a few states at once need less room than all together
                self._erase_by_and_by(f"letter = {number:d}")
            self.database.erase(*(partial(delete, numbers=[number]) for number in numbers))

    def delete_history(self) -> None:
        """Delete all earlier states, here and in the backups; each letter stays as it is now. Raises NotKept."""
        self._erase_by_and_by("number NOT IN (SELECT max(number) FROM versions GROUP BY letter)")

    def delete_happenings(self) -> None:
        """Delete what was noted of all letters, here and in the backups. Raises NotKept."""
        self.database.erase(lambda connection: connection.execute("DELETE FROM happenings"))

    def _erase_by_and_by(self, which: str) -> None:
        ((count,),) = self.database.rows(f"SELECT count(*) FROM versions WHERE {which}")
        piece = partial(delete_states, which=which, most=_AT_ONCE)
        self.database.erase(*[piece] * (-(-count // _AT_ONCE)))

    def _happenings(self, where: str = "", *values: int) -> dict[int, tuple[Happening, ...]]:
        found: dict[int, tuple[Happening, ...]] = {}
        query = f"SELECT letter, number, kind, day, facts FROM happenings {where} ORDER BY number"
        for row in self.database.rows(query, *values):
            found[row[0]] = (*found.get(row[0], ()), _happening(row[1:]))
        return found


def _facts(happening: Happening) -> dict[str, Any]:
    return {name: value for name in _FACTS if (value := getattr(happening, name))}


def _happening(row: tuple[Any, ...]) -> Happening:
    number, kind, day, facts = row
    known = {name: value for name, value in json.loads(facts).items() if name in _FACTS}
    return Happening(kind, date.fromisoformat(day), **known, number=number)


def _kept_letter(row: tuple[Any, ...], happenings: tuple[Happening, ...]) -> KeptLetter:
    number, case_id, about, addressee, begun_at, kept_at, follows = row
    return KeptLetter(number, case_id, about, addressee, _moment(begun_at), _moment(kept_at), follows, happenings)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
