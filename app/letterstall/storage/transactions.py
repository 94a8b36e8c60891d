"""The one connection to the desk database, used by one thread at a time: reading and writing, all or nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from letterstall.core.errors import DamagedDesk, NotKept
from letterstall.storage import reserve
from letterstall.storage.desk_file import DatabaseError, is_damage
from letterstall.storage.desk_order import count_write
from letterstall.storage.paths import Paths

T = TypeVar("T")


class Transactions:
    """Whoever holds `turn` has the connection alone. `has_changed` says whether anything was written.

    `paths` says where everything of this user is.
    """

    def __init__(self, paths: Paths, connection: Any) -> None:
        self.paths, self.connection, self.turn = paths, connection, threading.Lock()
        self.has_changed = False

    @property
    def file(self) -> Path:
        """The file of the database."""
        return self.paths.desk_file

    def write(self, work: Callable[[Any], T]) -> T:
        """Do work in one transaction: all of it happens, or nothing. Raises NotKept."""
        return self.with_room(work, self.paths.reserve_files[:1])

    def with_room(self, work: Callable[[Any], T], put_by: Iterable[Path]) -> T:
        """Do work in one transaction; on a full disk with the room that was put by, file after file. Raises NotKept."""
        room = map(reserve.free, put_by)
        while True:
            try:
                with self.writing() as connection:
                    return work(connection)
            except NotKept as error:
                if not (error.is_full and any(room)):
                    raise

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """Give the connection for one transaction: all that is done with it happens, or nothing. Raises NotKept."""
        with self.turn:
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                yield self.connection
                count_write(self.connection)
                self.connection.execute("COMMIT")
                self.has_changed = True
            except BaseException as error:
                with suppress(DatabaseError):
                    self.connection.execute("ROLLBACK")
                if isinstance(error, DatabaseError):
                    raise NotKept(error) from error
                raise

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Return what a query finds. Raises DamagedDesk."""
        return self.read(lambda connection: list(connection.execute(query, values).fetchall()))

    def read(self, work: Callable[[Any], T]) -> T:
        """Do work that only reads. Raises DamagedDesk, and NotKept when the disk refuses."""
        with self.turn:
            try:
                return work(self.connection)
            except DatabaseError as error:
                raise (DamagedDesk(self.file, None) if is_damage(error) else NotKept(error)) from error
            except ValueError as error:
                raise DamagedDesk(self.file, None) from error

    def state(self, name: str) -> str:
        """Return what is noted of the desk itself under this name, "" for nothing."""
        rows = self.rows("SELECT value FROM state WHERE name = ?", name)
        return str(rows[0][0]) if rows else ""
