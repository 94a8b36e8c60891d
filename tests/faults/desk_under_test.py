"""The desk as the faults see it: numbered letters. Whoever changes the storage changes this module alone."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from letterstall.core.case import Block
from letterstall.core.errors import DeskInUse, LockedDesk, StorageError
from letterstall.core.letter import Letter
from letterstall.storage import forgetting
from letterstall.storage.desk_database import DeskDatabase, Draft
from letterstall.storage.desk_key import DeskKey, lock, new_key
from letterstall.storage.paths import Paths

REFUSALS = (StorageError, OSError)
"""What a refusal may be; anything else that is raised is a fault."""
IN_USE, LOCKED = DeskInUse, LockedDesk
LETTERS = 4
"""So many letters lie on the desk; each number takes the place of the one before it in the same letter."""
OLD_VERSIONS = ("version-1", "version-2")
_OLD_DESKS = Path(__file__).parents[1] / "storage" / "old_desks"


class WrongText(Exception):
    """A letter came back that nobody wrote."""


class DeskUnderTest:
    """An open desk in a folder. Raises `REFUSALS`."""

    def __init__(self, folder: Path, secret: str = "") -> None:
        self._desk = DeskDatabase.open(Paths.in_folder(folder), secret)

    @property
    def has_damage(self) -> bool:
        """Whether something damaged was found on opening, and told."""
        return self._desk.damage is not None

    def keep(self, number: int, at: datetime | None = None, words: str = "") -> None:
        """Keep the letter of this number; on return it is acknowledged."""
        letter = Letter(slot_of(number), "en", "Dear Secretary,", (Block("paragraph", text_of(number) + words),))
        self._desk.keep(Draft(letter, number, at or datetime.now(UTC)))

    def numbers(self) -> list[int]:
        """Return the numbers of all letters, the newest first as the desk thinks, each read to the last character."""
        return [_number(one) for one in self._desk.drafts()]

    def letters(self) -> list[str]:
        """Return which letters there are, whatever is in them."""
        return [one.letter.case_id for one in self._desk.drafts()]

    def all_words(self) -> list[str]:
        """Return every letter to the last word, whoever wrote it."""
        return sorted(repr((one.letter, one.cursor, one.kept_at)) for one in self._desk.drafts())

    def forget_all(self) -> None:
        """Forget every letter; on return it is gone."""
        for case_id in self.letters():
            self._desk.forget(case_id)

    def go_back(self, name: str) -> None:
        """Put the backup of this file name in the place of what there is; on return it is."""
        self._desk.restore(next(one for one in self._desk.backups.all() if one.file.name == name))

    def change_of_lock(self, secret: str) -> Callable[[], None]:
        """Return what locks the desk with this passphrase or, with none, for good unlocks it; the slow part is done."""
        old = self._desk.key
        if not secret:
            return partial(self._desk.use_key, DeskKey(old.key))
        if old.is_locked:
            return partial(self._desk.use_key, DeskKey(old.key, old.previous, (lock(old.key, secret, "passphrase"),)))
        key = new_key()
        return partial(self._desk.use_key, DeskKey(key, "", (lock(key, secret, "passphrase"),)))

    def close(self) -> None:
        """Close as the program does at its end; the desk is copied to its backups on the way."""
        self._desk.close()


def slot_of(number: int) -> str:
    """Return which letter a number belongs to."""
    return f"letter-{number % LETTERS}"


def text_of(number: int) -> str:
    """Return the text of a number: of changing length, unlike any other, and such that packing does not help."""
    return f"{number} {random.Random(number).randbytes(number % 50 * 100).hex()}"


def must_be_there(newest: int) -> set[int]:
    """Return the numbers that the desk holds when this one was kept last."""
    return set(range(max(1, newest - LETTERS + 1), newest + 1))


def forget_everything(folder: Path) -> None:
    """Forget all that is kept of this person, the key first; the desk must be closed."""
    forgetting.forget_everything(Paths.in_folder(folder))


def desk_file(folder: Path) -> Path:
    """Return the file of the letters."""
    return Paths.in_folder(folder).desk_file


def journal_file(folder: Path) -> Path:
    """Return the file that lets a change be taken back."""
    return desk_file(folder).with_name("desk.db-journal")


def key_file(folder: Path) -> Path:
    """Return the file of the key."""
    return Paths.in_folder(folder).key_file


def backup_files(folder: Path) -> list[Path]:
    """Return the copies of the desk, the newest first."""
    copies = Paths.in_folder(folder).backups_folder.glob("*")
    return sorted((file for file in copies if file.is_file()), key=lambda file: -file.stat().st_mtime_ns)


def put_old_desk(folder: Path, version: str) -> None:
    """Put a desk of an earlier version into the folder."""
    paths = Paths.in_folder(folder)
    paths.data.mkdir(parents=True)
    shutil.copy(_OLD_DESKS / f"{version}.db", paths.desk_file)
    shutil.copy(_OLD_DESKS / f"{version}.key", paths.key_file)


def files_of(folder: Path) -> Iterable[tuple[str, bytes, int]]:
    """Return all files of the desk, with what is in them and when they were changed."""
    return sorted((str(one), one.read_bytes(), one.stat().st_mtime_ns) for one in folder.rglob("*") if one.is_file())


def _number(draft: Draft) -> int:
    number, letter = draft.cursor, draft.letter
    if letter.case_id != slot_of(number) or [one.text for one in letter.blocks] != [text_of(number)]:
        raise WrongText(f"{number} in {letter.case_id}")
    return number
