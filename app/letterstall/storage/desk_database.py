"""The letters on the desk, kept as they are written, encrypted, whole through crashes and power cuts."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

from letterstall.core.errors import DeskInUse, NewerDesk, NotKept, StorageError
from letterstall.core.kept import VersionMark
from letterstall.storage import letter_rows, reserve, set_aside_files
from letterstall.storage.atomic import make_private_folder
from letterstall.storage.desk_backup import Backup, Backups
from letterstall.storage.desk_file import DamagedFile, DatabaseError, is_open, opened
from letterstall.storage.desk_key import DeskKey, write_key
from letterstall.storage.desk_lock import DeskLock
from letterstall.storage.desk_mending import noted_damage, put_back
from letterstall.storage.desk_opening import OpenedDesk, change_key, open_desk
from letterstall.storage.desk_order import writes_of
from letterstall.storage.letter_rows import Draft
from letterstall.storage.paths import Paths
from letterstall.storage.transactions import Transactions

__all__ = ["DeskDatabase", "Draft"]

T = TypeVar("T")
_BACKUP_EVERY = 300.0  # s; no more than five minutes of writing stand between the desk and its newest backup
_BREATH = 0.0005  # s; what a backup leaves to others between its steps
_FAILURES = (OSError, DatabaseError, DamagedFile)


class DeskDatabase(Transactions):
    """The kept letters. May be used from any thread, one call at a time.

    `damage` tells what was found when it was opened; `was_closed_cleanly` is False when the last user of the desk kept
    something and then did not come to `close`. `has_history` says whether earlier states of a letter stay.
    """

    def __init__(self, paths: Paths, lock: DeskLock, desk: OpenedDesk) -> None:
        super().__init__(paths, desk.connection)
        self._lock = lock
        self.key = desk.key
        self.damage = desk.damage or noted_damage(paths.desk_file, self.state("damage"))
        self.has_history = True
        self._backed_up_at = time.monotonic()
        self._copying: threading.Thread | None = None
        self._is_closed = False
        self.was_closed_cleanly = self.state("closed_cleanly") != "no"
        self._is_marked_open = not self.was_closed_cleanly

    @classmethod
    def open(cls, paths: Paths, secret: str = "") -> DeskDatabase:
        """Open the desk, checked; see `desk_opening.open_desk` for what becomes of a damaged one.

        Raises DeskInUse within a second when another process has it, LockedDesk when it needs the passphrase or the
        recovery key, NewerDesk, and NotKept when the disk refuses.
        """
        try:
            make_private_folder(paths.data)
            lock = DeskLock(paths.lock_file)
        except OSError as error:
            raise NotKept(error) from error
        try:
            desk = cls(paths, lock, open_desk(paths, secret))
        except _FAILURES as error:
            lock.release()
            raise NotKept(error) from error
        except BaseException:
            lock.release()
            raise
        desk._settle()
        return desk

    # letters

    def keep(self, draft: Draft, mark: VersionMark = "") -> int:
        """Keep this state of the letter; on return it is on the disk. Return the letter's number.

        Raises NotKept; then the state before stands, and a later call may succeed. On a full disk the room put by is
        used first.
        """
        return self._keep(lambda connection: letter_rows.keep(connection, draft, mark, self.has_history))

    def begin(self, draft: Draft, follows: int = 0) -> int:
        """Keep another letter of its case, which may follow up an earlier one; return its number. Raises NotKept."""
        return self._keep(lambda connection: letter_rows.keep_another(connection, draft, follows))

    def _keep(self, work: Callable[[Any], int]) -> int:
        def marked(connection: Any) -> int:
            if not self._is_marked_open:
                connection.execute("INSERT OR REPLACE INTO state VALUES ('closed_cleanly', 'no')")
            return work(connection)

        number = self.write(marked)
        self._is_marked_open = True
        if time.monotonic() - self._backed_up_at > _BACKUP_EVERY:
            self._back_up_soon()
        return number

    def newest(self, case_id: str) -> Draft | None:
        """Return the letter of this case that was written in last, or None. Raises DamagedDesk."""
        return self.read(lambda connection: letter_rows.draft_of_case(connection, case_id))

    def draft(self, number: int) -> Draft | None:
        """Return the letter of this number, or None. Raises DamagedDesk."""
        return self.read(lambda connection: letter_rows.draft_of_letter(connection, number))

    def drafts(self) -> tuple[Draft, ...]:
        """Return for each case the letter that was written in last, the newest first. Raises DamagedDesk."""
        return self.read(letter_rows.newest_drafts)

    def all_drafts(self) -> tuple[Draft, ...]:
        """Return the newest state of every letter. Raises DamagedDesk."""
        return self.read(letter_rows.all_drafts)

    def forget(self, case_id: str) -> None:
        """Delete all letters of this case, here and in the backups. Raises NotKept when the disk refuses."""
        self.erase(lambda connection: letter_rows.delete_case(connection, case_id))

    # transactions

    def erase(self, *works: Callable[[Any], object]) -> None:
        """Do work that deletes, each in one transaction, and make the backups anew, so that it is gone there too.

        Killed between the two, the next start makes them anew. Works on a full disk. Raises NotKept.
        """
        for work in works:
            self.with_room(partial(_deleting, work=work), reversed(self.paths.reserve_files))
        self.renew_backups()

    # backups

    @property
    def backups(self) -> Backups:
        """The earlier states of the desk."""
        return Backups(self.paths.backups_folder, self.key.key)

    def renew_backups(self) -> None:
        """Make the backups as the desk is now: what was deleted is in none of them, nor set aside. Raises NotKept."""
        self._wait_for_copy()
        with suppress(*_FAILURES):  # without room for a copy there is none, and nothing deleted in one
            self.backups.renew(self.connection, self.turn, self._let_others)
        set_aside_files.delete(self.paths)
        with self.writing() as connection:
            connection.execute("DELETE FROM state WHERE name = 'backups_hold_deleted'")

    def restore(self, backup: Backup) -> None:
        """Go back to a backup; how the desk is now becomes the newest backup.

        Raises NotKept, and DamagedDesk for a backup that is no good; then nothing changed.
        """
        self._wait_for_copy()
        is_renewal_due = bool(self.state("backups_hold_deleted"))
        try:
            with self.turn:
                data = self.backups.content(backup)
                self.backups.add(self.connection)
                writes = writes_of(self.connection)
                self.connection.close()
                try:
                    put_back(self.paths, data, self.key.key, writes + 1)
                finally:
                    self.connection = opened(self.file, self.key.key)
        except _FAILURES as error:
            raise NotKept(error) from error
        self._note_restored(is_renewal_due)

    def _note_restored(self, is_renewal_due: bool) -> None:
        """Note what holds of the desk now, whatever held when the backup was made; else its backups might go."""
        with suppress(NotKept), self.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO state VALUES ('closed_cleanly', 'no')")
            if not is_renewal_due:
                connection.execute("DELETE FROM state WHERE name = 'backups_hold_deleted'")
        self._is_marked_open = True
        self._backed_up_at = -math.inf  # a copy of what was put back is due

    def _settle(self) -> None:
        """Do what may wait a moment after the opening: backups that are due, and the room put by. Never raises."""
        with suppress(StorageError, OSError):  # on a full disk the letters can be read all the same
            made_at = next((one.made_at for one in self.backups.all()), None)
            if self.state("backups_hold_deleted"):
                self.renew_backups()
            elif not self.was_closed_cleanly or made_at is None or made_at.date() != datetime.now(UTC).date():
                self._back_up_soon()
        for file in self.paths.reserve_files:
            reserve.put_by(file)

    def _back_up_soon(self) -> None:
        self._backed_up_at = time.monotonic()
        if self._copying is None or not self._copying.is_alive():
            self._copying = threading.Thread(target=self._back_up, name="backup", daemon=True)
            self._copying.start()

    def _back_up(self) -> None:
        """Try to copy the desk; without room for it the desk itself goes on."""
        self._backed_up_at = time.monotonic()
        with suppress(*_FAILURES):
            self.backups.add(self.connection, self.turn, self._let_others)

    def _let_others(self) -> None:
        """Let another thread write: a key press never waits for a backup."""
        self.turn.release()
        time.sleep(_BREATH)
        self.turn.acquire()

    def _wait_for_copy(self) -> None:
        self._backed_up_at = time.monotonic()  # so that none begins meanwhile
        if self._copying is not None:
            self._copying.join()

    # the key, the end

    def use_key(self, key: DeskKey) -> None:
        """Open from now on with this key, or with other locks of the same one. Raises NotKept; then the old stands."""
        self._wait_for_copy()
        try:
            with self.turn:
                if key.key == self.key.key:
                    write_key(self.paths.key_file, key)
                else:
                    self.connection = change_key(self.paths, self.connection, self.key, key)
                self.key = key
        except _FAILURES as error:
            self._reopen(key)
            raise NotKept(error) from error

    def _reopen(self, other: DeskKey) -> None:
        """After a change of the key that failed: go on under the key that opens the file, if the old one was closed."""
        for key in (self.key, other):
            with suppress(*_FAILURES, NewerDesk, DeskInUse), self.turn:
                if not is_open(self.connection):
                    self.connection, self.key = opened(self.file, key.key), key

    def close(self) -> None:
        """Note that nothing was interrupted, and give the desk back. Never raises; a second time does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        self._wait_for_copy()
        if self._is_marked_open:
            with suppress(NotKept), self.writing() as connection:
                connection.execute("INSERT OR REPLACE INTO state VALUES ('closed_cleanly', 'yes')")
        if self.damage is not None:  # it was told when the desk was opened
            with suppress(NotKept), self.writing() as connection:
                connection.execute("DELETE FROM state WHERE name = 'damage'")
        if self.has_changed:
            self._back_up()
        with self.turn:
            self.connection.close()
            self._lock.release()


def _deleting(connection: Any, work: Callable[[Any], object]) -> None:
    work(connection)
    connection.execute("INSERT OR REPLACE INTO state VALUES ('backups_hold_deleted', 'yes')")
