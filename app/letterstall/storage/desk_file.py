"""The encrypted file under the desk: opening, checking and copying it. SQLCipher, with a raw random key.

The pragmas are those that lost nothing acknowledged in simulated power cuts: a rollback journal that is deleted,
and synchronous=EXTRA, which syncs the folder after the deletion too (sqlite.org/pragma.html#pragma_synchronous).
"""

from __future__ import annotations

import re
import secrets
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from letterstall.core.errors import DeskInUse, NewerDesk
from letterstall.storage.atomic import write_file

SCHEMA_VERSION = 2
"""The `user_version` of the database: an earlier one is brought up to it, a later one is left alone."""

DatabaseError = dbapi2.Error
"""What the database raises when anything fails."""

_WAIT = 0.5  # s; how long a lock of another process is waited for
_KEY = re.compile(r"[0-9a-f]{64}")
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
_STEPS = (
    (
        "CREATE TABLE drafts"
        " (case_id TEXT PRIMARY KEY, letter TEXT NOT NULL, cursor INTEGER NOT NULL, kept_at TEXT NOT NULL)",
        "CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    ),
    ("CREATE TABLE own_words (language TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (language, word))",),
)
"""What leads from each version to the next one, from none to `SCHEMA_VERSION`."""
_TABLES = ({"drafts", "state"}, {"drafts", "state", "own_words"})
"""The tables of each version."""


class DamagedFile(Exception):
    """The file is no database of ours, or not as it was written."""


def key_at(file: Path) -> str:
    """Return the key, 32 bytes in hex, made and written before anything else when there is none.

    Raises OSError, DamagedFile when the file holds no key.
    """
    try:
        key = file.read_text(encoding="ascii", errors="replace").strip()
    except FileNotFoundError:
        key = secrets.token_hex(32)
        write_file(file, f"{key}\n".encode(), is_private=True)
    if not _KEY.fullmatch(key):
        raise DamagedFile(file)
    return key


def opened(file: Path, key: str) -> Any:
    """Return a connection to the database, checked to the last page and locked; an empty file becomes a new one.

    Raises DeskInUse, NewerDesk, DamagedFile, DatabaseError.
    """
    connection = dbapi2.connect(file, isolation_level=None, timeout=_WAIT, check_same_thread=False)
    try:
        _prepare(connection, file, key)
    except DatabaseError as error:
        connection.close()
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _BUSY:
            raise DeskInUse(file) from error
        if code in _NO_DATABASE:
            raise DamagedFile(file) from error
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def copied(connection: Any, key: str, target: Path) -> None:
    """Write the database's present state into a new file, encrypted with the same key. Raises DatabaseError, OSError.

    The file itself is never opened a second time: closing it again would drop the database's own lock
    (sqlite.org/howtocorrupt.html, 2.2).
    """
    target.unlink(missing_ok=True)
    copy = dbapi2.connect(target, isolation_level=None)
    try:
        _unlock(copy, key)
        copy.execute("PRAGMA synchronous=FULL")
        connection.backup(copy)
    finally:
        copy.close()


def _prepare(connection: Any, file: Path, key: str) -> None:
    _unlock(connection, key)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN EXCLUSIVE")  # takes the lock, and rolls back what a crash left half done
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    is_new = version == 0 and not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if is_new:
        _bring_up(connection, 0)
    connection.execute("COMMIT")
    if version > SCHEMA_VERSION:
        raise NewerDesk(file)
    if not is_new:
        _check(connection, file, version)
        if version < SCHEMA_VERSION:
            connection.execute("BEGIN EXCLUSIVE")
            _bring_up(connection, version)
            connection.execute("COMMIT")


def _bring_up(connection: Any, version: int) -> None:
    """Take the steps from this version to the present one, within a transaction: all of them or none."""
    for step in _STEPS[version:]:
        for statement in step:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")


def _unlock(connection: Any, key: str) -> None:
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key}'\"")


def _check(connection: Any, file: Path, version: int) -> None:
    """Check each page's authentication code, then the structure. Raises DamagedFile."""
    bad_pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    answer = connection.execute("PRAGMA quick_check").fetchall()
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    if bad_pages or answer != [("ok",)] or version < 1 or not _TABLES[version - 1] <= tables:
        raise DamagedFile(file)
