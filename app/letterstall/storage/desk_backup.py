"""Earlier states of the desk beside it: made while people write, proved by opening them, thinned with age."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from letterstall.core.errors import DeskInUse, NewerDesk
from letterstall.storage.atomic import make_private_folder, sync_folder
from letterstall.storage.desk_file import DamagedFile, DatabaseError, Others, copied, discard, opened

_NAME = re.compile(r"desk-(\d{6,9})-(\d{8}T\d{6}Z)\.db")
_EARLIER_NAMES = ("desk.db.2", "desk.db.1")
"""How the two copies of the first Letterstall are called, the older one first."""
HOLD_DELETED = "backups_hold_deleted"
"""The state of a desk in which something was deleted that its backups may still have."""
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

    def add(self, connection: Any, others: Others = nullcontext) -> Backup:
        """Copy the open desk, prove the copy by opening it, and thin the earlier ones.

        `others` is entered again and again on the way, and while the copy is proved, so that others may write. Raises
        OSError, DatabaseError, DamagedFile; then the earlier copies stand.
        """
        backup = self._add(connection, others, holds_deleted=True)
        for old in too_many(self.all()):
            old.file.unlink(missing_ok=True)
        return backup

    def _add(self, connection: Any, others: Others, holds_deleted: bool) -> Backup:
        make_private_folder(self.folder)
        order = max((one.order for one in self.all()), default=0) + 1
        fresh = self.folder / "desk.new"
        try:
            copied(connection, self.key, fresh, others)
            fresh.chmod(0o600)
            with others():
                self._prove(fresh, holds_deleted)
            made_at = datetime.now(UTC)
            file = fresh.replace(self.folder / f"desk-{order:06}-{made_at:%Y%m%dT%H%M%SZ}.db")
        except BaseException:
            discard(fresh)
            raise
        sync_folder(self.folder)
        return Backup(file, order, made_at)

    def _prove(self, file: Path, holds_deleted: bool) -> None:
        """Open a copy. Put back one day, one that was made for a deletion must not ask for new backups once more."""
        copy = opened(file, self.key)
        try:
            if not holds_deleted:
                copy.execute("DELETE FROM state WHERE name = ?", (HOLD_DELETED,))
        finally:
            copy.close()

    def renew(self, connection: Any, others: Others = nullcontext) -> None:
        """Copy the open desk, then delete all other copies: what was deleted in it is in none of them.

        Raises OSError, DatabaseError, DamagedFile; the other copies are gone all the same.
        """
        earlier = self.all()
        try:
            self._add(connection, others, holds_deleted=False)
        finally:
            for one in earlier:
                one.file.unlink(missing_ok=True)
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
