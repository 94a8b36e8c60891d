"""Earlier states of the desk beside it: made while people write, proved by opening them, thinned with age."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from contextlib import AbstractContextManager, closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from letterstall.core.errors import DamagedDesk, DeskInUse, NewerDesk
from letterstall.storage.atomic import give_second_name, make_private_folder, sync_folder
from letterstall.storage.desk_file import (
    NOT_SHARED,
    DamagedFile,
    DatabaseError,
    copied,
    discard,
    opened,
    opened_to_read,
)

_NAME = re.compile(r"desk-(\d{6,9})-(\d{8}T\d{6}Z)\.db")
_EARLIER_NAMES = ("desk.db.2", "desk.db.1")
"""How the two copies of the first Letterstall are called, the older one first."""
_LETTERS_BEFORE_3 = "drafts"
"""The table of letters before version 3 of the desk, when there was one letter to a case."""
_NEWEST, _DAYS, _WEEKS = 3, 7, 4
"""So many newest copies stay, so many days with the last copy of each, and so many weeks."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy: its place in the order in which copies were made, and when that was by the clock of then."""

    file: Path
    order: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Backups:
    """Copies of the desk in `folder`, encrypted with the desk's own key."""

    folder: Path
    key: str

    def all(self) -> tuple[Backup, ...]:
        """Return the copies, the newest first."""
        if not self.folder.is_dir():
            return ()
        found = (backup for file in self.folder.iterdir() if (backup := _backup(file)) is not None)
        return tuple(sorted(found, key=lambda one: one.order, reverse=True))

    def add(
        self,
        connection: Any,
        turn: AbstractContextManager[object] = NOT_SHARED,
        between: Callable[[], object] = lambda: None,
    ) -> Backup:
        """Copy the open desk, prove the copy by opening it, and thin the earlier ones.

        The connection is used while `turn` is held; `between` is called again and again meanwhile, so that others may
        write. Raises OSError, DatabaseError, DamagedFile; then the earlier copies stand.
        """
        make_private_folder(self.folder)
        order = max((one.order for one in self.all()), default=0) + 1
        fresh = self.folder / "desk.new"
        try:
            copied(connection, self.key, fresh, turn, between)
            fresh.chmod(0o600)
            opened(fresh, self.key).close()
            made_at = datetime.now(UTC)
            backup = Backup(fresh.replace(self._file(order, made_at)), order, made_at)
        except BaseException:
            discard(fresh)
            raise
        sync_folder(self.folder)
        for old in too_many(self.all()):
            old.file.unlink(missing_ok=True)
        return backup

    def add_before(self, newest: Backup, older: Path) -> None:
        """Let an older desk be a backup too, as the one before the newest; its file stays under its own name as well.

        Raises OSError.
        """
        made_at = datetime.fromtimestamp(older.stat().st_mtime, UTC)
        newest.file.rename(self._file(newest.order + 1, newest.made_at))
        give_second_name(older, self._file(newest.order, made_at))
        sync_folder(self.folder)

    def _file(self, order: int, made_at: datetime) -> Path:
        return self.folder / f"desk-{order:06}-{made_at:%Y%m%dT%H%M%SZ}.db"

    def renew(
        self,
        connection: Any,
        turn: AbstractContextManager[object] = NOT_SHARED,
        between: Callable[[], object] = lambda: None,
    ) -> None:
        """Copy the open desk, then delete all other copies: what was deleted in it is in none of them.

        Raises OSError, DatabaseError, DamagedFile; the other copies are gone all the same.
        """
        others = self.all()
        try:
            self.add(connection, turn, between)
        finally:
            for other in others:
                other.file.unlink(missing_ok=True)
            sync_folder(self.folder)

    def newest_good(self) -> Backup | None:
        """Return the newest copy that opens and passes its check, or None."""
        return next((one for one in self.all() if self.is_good(one.file)), None)

    def is_good(self, file: Path) -> bool:
        """Whether the copy opens with the key and passes its check."""
        if not file.stat().st_size:
            return False
        try:
            opened(file, self.key).close()
        except (DamagedFile, DatabaseError, DeskInUse, NewerDesk):
            return False
        return True

    def content(self, backup: Backup) -> bytes:
        """Return the bytes of a copy that is good. Raises DamagedDesk when it is not, OSError."""
        if not self.is_good(backup.file):
            raise DamagedDesk(backup.file, None)
        return backup.file.read_bytes()

    def letters_in(self, backup: Backup) -> int | None:
        """Return how many letters a copy holds, or None when it cannot be read. Nothing is written."""
        try:
            with closing(opened_to_read(backup.file, self.key)) as connection:
                version = connection.execute("PRAGMA user_version").fetchone()[0]
                table = "letters" if version >= 3 else _LETTERS_BEFORE_3
                return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        except (OSError, DatabaseError):
            return None


def too_many(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """Return those that need not stay: not among the newest, nor the last of one of the last days or weeks."""
    by_age = sorted(backups, key=lambda one: one.order, reverse=True)
    staying = set(by_age[:_NEWEST])
    staying.update(_firsts(by_age, _DAYS, lambda one: one.made_at.date()))
    staying.update(_firsts(by_age, _WEEKS, lambda one: one.made_at.isocalendar()[:2]))
    return tuple(one for one in by_age if one not in staying)


def _firsts(by_age: list[Backup], count: int, kind: Callable[[Backup], Hashable]) -> list[Backup]:
    first: dict[Hashable, Backup] = {}
    for backup in by_age:
        first.setdefault(kind(backup), backup)
    return list(first.values())[:count]


def _backup(file: Path) -> Backup | None:
    if named := _NAME.fullmatch(file.name):
        with suppress(ValueError):
            made_at = datetime.strptime(named[2], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            return Backup(file, int(named[1]), made_at)
    if file.name in _EARLIER_NAMES:
        made_at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        return Backup(file, _EARLIER_NAMES.index(file.name) - 1, made_at)
    return None
