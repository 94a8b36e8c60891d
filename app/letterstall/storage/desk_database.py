"""The letters on the desk, kept as they are written, encrypted, whole through crashes and power cuts."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from letterstall.core.errors import DamagedDesk, NotKept
from letterstall.core.letter import Letter
from letterstall.storage.atomic import make_private_folder
from letterstall.storage.desk_backup import Backups, set_aside
from letterstall.storage.desk_file import DamagedFile, DatabaseError, key_at, opened
from letterstall.storage.desk_lock import DeskLock
from letterstall.storage.letter_record import letter_from_record, record_of_letter
from letterstall.storage.paths import Paths

_BACKUP_EVERY = 300.0  # s; no more than five minutes of writing stand between the desk and its newest backup


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter as it stood: the cursor's place in its text, and when it was kept (with time zone)."""

    letter: Letter
    cursor: int
    kept_at: datetime


class DeskDatabase:
    """The kept letters. May be used from any thread, one call at a time.

    `damage` tells what was found when it was opened; `was_closed_cleanly` is False when the last user of the desk kept
    something and then did not come to `close`.
    """

    def __init__(self, paths: Paths, lock: DeskLock, connection: Any, key: str, damage: DamagedDesk | None) -> None:
        self._lock, self._connection, self._turn = lock, connection, threading.Lock()
        self._backups = Backups(paths.backups_folder, key)
        self._file = paths.desk_file
        self._backed_up_at = time.monotonic()
        self._is_closed = False
        self.damage = damage
        self.was_closed_cleanly = self._state("closed_cleanly") != "no"
        self._is_marked_open = not self.was_closed_cleanly
        self._has_changed = False

    @classmethod
    def open(cls, paths: Paths) -> DeskDatabase:
        """Open the desk, checked; a damaged one is set aside and the newest good backup takes its place.

        Raises DeskInUse within a second when another process has it, NewerDesk, and NotKept when the disk refuses.
        """
        try:
            make_private_folder(paths.data)
            lock = DeskLock(paths.lock_file)
        except OSError as error:
            raise NotKept(error) from error
        try:
            key, damage = _key(paths)
            connection, found = _connection(paths, key)
            desk = cls(paths, lock, connection, key, found or damage)
        except (OSError, DatabaseError) as error:
            lock.release()
            raise NotKept(error) from error
        except BaseException:
            lock.release()
            raise
        if not desk.was_closed_cleanly or not desk._backups.exist:
            desk._back_up()
        return desk

    def keep(self, draft: Draft) -> None:
        """Keep this state of the letter in place of the one before; on return it is on the disk.

        Raises NotKept; then the state before stands, and a later call may succeed.
        """
        row = (draft.letter.case_id, record_of_letter(draft.letter), draft.cursor, _utc(draft.kept_at))
        with self.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?)", row)
            if not self._is_marked_open:
                connection.execute("INSERT OR REPLACE INTO state VALUES ('closed_cleanly', 'no')")
        self._is_marked_open = True
        if time.monotonic() - self._backed_up_at > _BACKUP_EVERY:
            self._back_up()

    def newest(self, case_id: str) -> Draft | None:
        """Return the kept letter of this case, or None. Raises DamagedDesk."""
        rows = self.rows("SELECT letter, cursor, kept_at FROM drafts WHERE case_id = ?", case_id)
        return self._draft(rows[0]) if rows else None

    def drafts(self) -> tuple[Draft, ...]:
        """Return the kept letter of each case, the newest first. Raises DamagedDesk."""
        return tuple(map(self._draft, self.rows("SELECT letter, cursor, kept_at FROM drafts ORDER BY kept_at DESC")))

    def forget(self, case_id: str) -> None:
        """Delete the letter of this case here and in the backups. Raises NotKept when the disk refuses."""
        with self.writing() as connection:
            connection.execute("DELETE FROM drafts WHERE case_id = ?", (case_id,))
        self.renew_backups()

    def renew_backups(self) -> None:
        """Make the backups as the desk is now: what was deleted is in none of them. Raises NotKept."""
        try:
            with self._turn:
                self._backups.renew_all(self._connection)
        except (OSError, DatabaseError) as error:
            raise NotKept(error) from error

    def close(self) -> None:
        """Note that nothing was interrupted, and give the desk back. Never raises; a second time does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        if self._is_marked_open:
            with suppress(NotKept), self.writing() as connection:
                connection.execute("INSERT OR REPLACE INTO state VALUES ('closed_cleanly', 'yes')")
        if self._has_changed:
            self._back_up()
        with self._turn:
            self._connection.close()
            self._lock.release()

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """Give the connection for one transaction: all that is done with it happens, or nothing. Raises NotKept."""
        with self._turn:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield self._connection
                self._connection.execute("COMMIT")
                self._has_changed = True
            except DatabaseError as error:
                with suppress(DatabaseError):
                    self._connection.execute("ROLLBACK")
                raise NotKept(error) from error

    def rows(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        """Return what a query finds. Raises DamagedDesk."""
        with self._turn:
            try:
                return list(self._connection.execute(query, values).fetchall())
            except DatabaseError as error:
                raise DamagedDesk(self._file, None) from error

    def _draft(self, row: tuple[Any, ...]) -> Draft:
        try:
            return Draft(letter_from_record(row[0]), row[1], datetime.fromisoformat(row[2]))
        except ValueError as error:
            raise DamagedDesk(self._file, None) from error

    def _state(self, name: str) -> str:
        rows = self.rows("SELECT value FROM state WHERE name = ?", name)
        return str(rows[0][0]) if rows else ""

    def _back_up(self) -> None:
        """Try to copy the desk; without room for it the desk itself goes on."""
        self._backed_up_at = time.monotonic()
        with suppress(OSError, DatabaseError), self._turn:
            self._backups.add(self._connection)


def _key(paths: Paths) -> tuple[str, DamagedDesk | None]:
    """Return the key; a file that holds none is set aside, and all it would have opened with it."""
    try:
        if paths.key_file.exists() or not paths.desk_file.exists():
            return key_at(paths.key_file), None
    except DamagedFile:
        set_aside(paths.key_file)
    set_aside(paths.backups_folder)
    damage = DamagedDesk(paths.desk_file, set_aside(paths.desk_file))
    return key_at(paths.key_file), damage


def _connection(paths: Paths, key: str) -> tuple[Any, DamagedDesk | None]:
    backups = Backups(paths.backups_folder, key)
    is_gone = backups.exist and not (paths.desk_file.exists() and paths.desk_file.stat().st_size)
    with suppress(DamagedFile):
        if not is_gone:
            return opened(paths.desk_file, key), None
    kept_as, restored_from = backups.restore(paths.desk_file)
    return opened(paths.desk_file, key), DamagedDesk(paths.desk_file, kept_as, restored_from)


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
