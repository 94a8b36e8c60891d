"""What can still be read out of a damaged desk: row by row, each page proved by its own code, so nothing wrong."""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from letterstall.storage.desk_file import DatabaseError, opened_to_read
from letterstall.storage.letter_record import letter_from_record, unpacked
from letterstall.storage.letter_rows import Draft, draft_of_case, keep

_COLUMNS = {
    "letters": ("number", "case_id", "about", "addressee", "begun_at", "follows", "turn"),
    "versions": ("number", "letter", "begun_at", "kept_at", "cursor", "mark", "record"),
    "happenings": ("number", "letter", "kind", "day", "facts"),
    "answers": ("case_id", "answer"),
    "details": ("name", "value"),
    "own_words": ("language", "word"),
    "drafts": ("case_id", "letter", "cursor", "kept_at"),
}
"""What is looked for; `drafts` held the letters before version 3."""
_AS_THEY_ARE = ("happenings", "answers", "details", "own_words")
_PATIENCE = 4.0
"""Seconds for one table; a start should not take longer than the damage is worth."""
_BEYOND = 50
"""How many numbers past the highest one seen are tried when it cannot be read how many there were."""

Row = tuple[Any, ...]


def rescue(damaged: Path, key: str, into: Any) -> int:
    """Put what the damaged file still holds into the database `into`; return how many states of letters were new.

    A page that was changed fails its code and is left out; a state that is no letter is left out too. A state that
    `into` has in the same form is not counted. Raises DatabaseError for `into` alone.
    """
    found = {table: _rows(damaged, key, table) for table in _COLUMNS}
    versions = [row for row in found["versions"].values() if _is_letter(row[6])]
    into.execute("BEGIN IMMEDIATE")
    known = dict(into.execute("SELECT number, kept_at FROM versions").fetchall())
    fresh = [row for row in versions if known.get(row[0], "") != row[3]]
    _put(into, "versions", fresh)
    _put(into, "letters", [*_letters_of(fresh, found["letters"], into), *found["letters"].values()])
    for table in _AS_THEY_ARE:
        _put(into, table, found[table].values())
    count = len(fresh) + _keep_drafts(into, found["drafts"].values())
    _drop_what_lost_its_letter(into)
    _keep_counting(into)
    into.execute("COMMIT")
    return count


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


def _keep_drafts(into: Any, drafts: Iterable[Row]) -> int:
    """Keep the letters of a desk that was damaged before it was brought up to version 3; return how many were new."""
    count = 0
    for case_id, record, cursor, kept_at in sorted(drafts, key=lambda row: row[3]):
        if _is_letter(record):
            draft = Draft(letter_from_record(record), cursor, datetime.fromisoformat(kept_at))
            if draft_of_case(into, case_id) != draft:
                keep(into, draft, "", has_history=True)
                count += 1
    return count


def _drop_what_lost_its_letter(into: Any) -> None:
    """A letter none of whose states can be read would only stand in the way of those that can."""
    into.execute("DELETE FROM letters WHERE number NOT IN (SELECT letter FROM versions)")
    into.execute("DELETE FROM happenings WHERE letter NOT IN (SELECT number FROM letters)")


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
    query = f"SELECT rowid, {', '.join(_COLUMNS[table])} FROM {table}"
    found: dict[int, Row] = {}
    if not _read(file, key, f"{query} LIMIT 0", found):  # no such table, or the first page is lost and all with it
        return found
    for order in ("ASC", "DESC"):
        if _read(file, key, f"{query} ORDER BY rowid {order}", found):
            return found
    until = time.monotonic() + _PATIENCE
    for number in range(1, _highest(file, key, table, max(found, default=0)) + 1):
        if number not in found:
            _read(file, key, f"{query} WHERE rowid = {number}", found)
        if time.monotonic() > until:
            break
    return found


def _highest(file: Path, key: str, table: str, seen: int) -> int:
    """Return the highest number worth trying: the database counts those it gives, if that can still be read."""
    counted: dict[int, Row] = {}
    can_be_read = _read(file, key, f"SELECT rowid, seq FROM sqlite_sequence WHERE name = '{table}'", counted)
    highest: int = max((seen, *(row[0] for row in counted.values())))
    return highest if can_be_read else highest + _BEYOND


def _read(file: Path, key: str, query: str, found: dict[int, Row]) -> bool:
    """Add the rows of a query as far as they can be read; say whether all could.

    Each query has a connection of its own: one that has met a bad page reads nothing more.
    """
    with suppress(DatabaseError), closing(opened_to_read(file, key)) as connection:
        for number, *row in connection.execute(query):
            found[number] = tuple(row)
        return True
    return False
