"""What can still be read out of a damaged desk: row by row, each page proved by its own code, so nothing wrong."""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from letterstall.storage.desk_file import DatabaseError, unlock
from letterstall.storage.letter_record import letter_from_record, unpacked

_COLUMNS = {
    "letters": ("number", "case_id", "about", "addressee", "begun_at", "follows", "turn"),
    "versions": ("number", "letter", "begun_at", "kept_at", "cursor", "mark", "record"),
    "happenings": ("number", "letter", "kind", "day", "facts"),
}
_PATIENCE = 4.0
"""Seconds for one table; a start should not take longer than the damage is worth."""
_BEYOND = 200
"""How many numbers past the highest one seen are tried."""

Row = tuple[Any, ...]


def rescue(damaged: Path, key: str, into: Any) -> int:
    """Put what the damaged file still holds into the database `into`; return how many states of letters were new.

    A page that was changed fails its code and is left out; a state that is no letter is left out too. A state that
    `into` has in the same form is not counted. Raises DatabaseError for `into` alone.
    """
    found = {table: _rows(damaged, key, table) for table in _COLUMNS}
    versions = {row[0]: row for row in found["versions"].values() if _is_letter(row[6])}
    into.execute("BEGIN IMMEDIATE")
    known = dict(into.execute("SELECT number, kept_at FROM versions").fetchall())
    fresh = [row for row in versions.values() if known.get(row[0], "") != row[3]]
    _put(into, "versions", fresh)
    _put(into, "letters", [*_letters_of(fresh, found["letters"], into), *found["letters"].values()])
    _put(into, "happenings", found["happenings"].values())
    _keep_counting(into)
    into.execute("COMMIT")
    return len(fresh)


def _letters_of(versions: list[Row], letters: dict[int, Row], into: Any) -> list[Row]:
    """Return a row for each letter whose states were found, but not itself."""
    known = {number for (number,) in into.execute("SELECT number FROM letters")} | set(letters)
    made: dict[int, Row] = {}
    for row in versions:
        if row[1] not in known:
            case_id = letter_from_record(unpacked(row[6])).case_id
            made[row[1]] = (row[1], case_id, "", "", row[2], 0, row[0])
    return list(made.values())


def _put(into: Any, table: str, rows: Iterable[Row]) -> None:
    columns = _COLUMNS[table]
    marks = ", ".join("?" * len(columns))
    into.executemany(f"INSERT OR REPLACE INTO {table} ({', '.join(columns)}) VALUES ({marks})", list(rows))


def _keep_counting(into: Any) -> None:
    """The order is that of the numbers: no later letter may stand before a rescued one."""
    newest = "ifnull((SELECT max(number) FROM versions WHERE letter = letters.number), 0)"
    into.execute(f"UPDATE letters SET turn = max(turn, {newest})")


def _is_letter(record: object) -> bool:
    try:
        letter_from_record(unpacked(record))
    except ValueError:
        return False
    return True


def _rows(file: Path, key: str, table: str) -> dict[int, Row]:
    """Return the readable rows by number: from the start, from the end, then one by one what lies between."""
    found: dict[int, Row] = {}
    for order in ("ASC", "DESC"):
        if _read(file, key, f"SELECT {', '.join(_COLUMNS[table])} FROM {table} ORDER BY number {order}", found):
            return found
    until = time.monotonic() + _PATIENCE
    query = f"SELECT {', '.join(_COLUMNS[table])} FROM {table} WHERE number = "
    for number in range(1, max(found, default=0) + _BEYOND):
        if number not in found:
            _read(file, key, f"{query}{number}", found)
        if time.monotonic() > until:
            break
    return found


def _read(file: Path, key: str, query: str, found: dict[int, Row]) -> bool:
    """Add the rows of a query as far as they can be read; say whether all could.

    Each query has a connection of its own: one that has met a bad page reads nothing more.
    """
    connection = dbapi2.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", isolation_level=None, uri=True)
    try:
        unlock(connection, key)
        for row in connection.execute(query):
            found[row[0]] = row
    except DatabaseError:
        return False
    finally:
        with suppress(DatabaseError):
            connection.close()
    return True
