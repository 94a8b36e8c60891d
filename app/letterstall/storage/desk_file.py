"""The encrypted file under the desk: opening, checking and copying it. SQLCipher, with a raw random key.

The pragmas are those that lost nothing acknowledged in simulated power cuts: a rollback journal that is deleted,
and synchronous=EXTRA, which syncs the folder after the deletion too (sqlite.org/pragma.html#pragma_synchronous).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from letterstall.core.errors import DeskInUse, NewerDesk
from letterstall.storage.atomic import PRIVATE, sync_file
from letterstall.storage.desk_schema import SCHEMA_VERSION, TABLES, bring_up

DatabaseError = dbapi2.Error
"""What the database raises when anything fails."""

NOT_SHARED: AbstractContextManager[object] = nullcontext()
"""The turn of who has a connection alone."""

_WAIT = 0.5  # s; how long a lock of another process is waited for
_PAGES_AT_ONCE = 64
_BUSY = (5, 6)  # SQLITE_BUSY, SQLITE_LOCKED
_NO_DATABASE = (11, 26)  # SQLITE_CORRUPT, SQLITE_NOTADB
_PRAGMAS = (
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "locking_mode=EXCLUSIVE",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
)


class DamagedFile(Exception):
    """The file is no database of ours, or not as it was written."""


class SpoiltUnused(DamagedFile):
    """Only pages that are not in use are not as they were written: every row can be read."""


def opened(file: Path, key: str) -> Any:
    """Return a connection to the database, checked to the last page and locked; an empty file becomes a new one.

    Raises DeskInUse, NewerDesk, DamagedFile, DatabaseError.
    """
    _make_private(file)
    connection = dbapi2.connect(file, isolation_level=None, timeout=_WAIT, check_same_thread=False)
    try:
        _prepare(connection, file, key)
    except DatabaseError as error:
        connection.close()
        if _code(error) in _BUSY:
            raise DeskInUse(file) from error
        if is_damage(error):
            raise DamagedFile(file) from error
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def opened_to_read(file: Path, key: str) -> Any:
    """Return a connection to a database that nobody writes to: unchecked, unlocked, and the file stays as it is.

    Raises DatabaseError, at the first reading too.
    """
    connection = dbapi2.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    unlock(connection, key)
    return connection


def is_damage(error: Exception) -> bool:
    """Whether the file is at fault, and not the disk or another process."""
    return _code(error) in _NO_DATABASE


def is_open(connection: Any) -> bool:
    """Whether the connection has not been closed."""
    try:
        connection.execute("SELECT 1")
    except dbapi2.ProgrammingError:
        return False
    return True


def copied(
    connection: Any,
    key: str,
    target: Path,
    turn: AbstractContextManager[object] = NOT_SHARED,
    between: Callable[[], object] = lambda: None,
) -> None:
    """Write the database's present state into a new file, encrypted with `key`. Raises DatabaseError, OSError.

    The connection is used while `turn` is held. `between` is called after each quarter of a megabyte; what is written
    to the database meanwhile, through the same connection, is in the copy too (sqlite.org/backup.html). The file itself
    is never opened a second time: closing it again would drop the database's own lock (sqlite.org/howtocorrupt.html,
    2.2).
    """
    discard(target)
    copy = dbapi2.connect(target, isolation_level=None)
    try:
        unlock(copy, key)
        copy.execute("PRAGMA journal_mode=OFF")  # half a copy is thrown away, never brought to its end
        copy.execute("PRAGMA synchronous=OFF")  # it is synced below, when nobody waits for the turn any more
        with turn:
            connection.backup(copy, pages=_PAGES_AT_ONCE, progress=lambda *_: between(), sleep=0)
    finally:
        copy.close()
    sync_file(target)


def discard(file: Path) -> None:
    """Delete a database that is not needed, with a journal that would be played into the next one of its name."""
    for one in (file, file.with_name(f"{file.name}-journal")):
        one.unlink(missing_ok=True)


def _prepare(connection: Any, file: Path, key: str) -> None:
    unlock(connection, key)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN EXCLUSIVE")  # takes the lock, and rolls back what a crash left half done
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    is_new = version == 0 and not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if is_new:
        bring_up(connection, 0)
    connection.execute("COMMIT")
    if version > SCHEMA_VERSION:
        raise NewerDesk(file)
    if not is_new:
        _check(connection, file, version)
        if version < SCHEMA_VERSION:
            connection.execute("BEGIN EXCLUSIVE")
            bring_up(connection, version)
            connection.execute("COMMIT")


def unlock(connection: Any, key: str) -> None:
    """Let the connection read and write with this key."""
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key}'\"")


def _check(connection: Any, file: Path, version: int) -> None:
    """Check the structure, for which every page in use is read, and its authentication code with it; then all others.

    A page not in use that was half written when a disk failed holds nothing of a letter, but a backup reads it too.
    Raises SpoiltUnused, DamagedFile, DatabaseError.
    """
    answer = connection.execute("PRAGMA quick_check").fetchall()
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    if answer != [("ok",)] or version < 1 or not TABLES[version - 1] <= tables:
        raise DamagedFile(file)
    if connection.execute("PRAGMA cipher_integrity_check").fetchall():
        raise SpoiltUnused(file) if version == SCHEMA_VERSION else DamagedFile(file)


def _code(error: Exception) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _make_private(file: Path) -> None:
    """Let only its owner read the file; its journal takes over the mode. Raises DatabaseError through the opening."""
    with suppress(OSError):
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, PRIVATE))
        if file.stat().st_mode & 0o777 != PRIVATE:
            file.chmod(PRIVATE)
