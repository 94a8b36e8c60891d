"""Letters and their states by time, as rows of the desk database. Each function works in its caller's transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from letterstall.core.kept import VersionMark
from letterstall.core.letter import Letter
from letterstall.storage.letter_record import letter_from_record, packed, unpacked

VERSION_LASTS = timedelta(minutes=2)
"""So long the newest state is written over; then it stays as a version, and a new one begins."""
MOST_VERSIONS = 200
"""States of one letter; of more, the one nearest to its neighbours goes."""
_DRAFT = "SELECT v.record, v.cursor, v.kept_at, l.number, l.about, l.addressee FROM letters l, versions v"
_NEWEST_STATE = "v.number = (SELECT max(number) FROM versions WHERE letter = l.number)"


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter as it stood: the cursor's place in its text, and when it was kept (with time zone).

    `number` is that of the letter; 0 stands for the newest letter of its case, or a first one. `about` and
    `addressee` are what a list shows of it.
    """

    letter: Letter
    cursor: int
    kept_at: datetime
    number: int = field(default=0, compare=False)
    about: str = field(default="", compare=False)
    addressee: str = field(default="", compare=False)


def keep(connection: Any, draft: Draft, mark: VersionMark, has_history: bool) -> int:
    """Keep this state; return the number of the letter. With a mark the state stays as a version of its own."""
    number = draft.number or newest_number(connection, draft.letter.case_id) or begin(connection, draft)
    _touch(connection, number, draft)
    newest = _newest_version(connection, number)
    moment, record = utc(draft.kept_at), packed(draft.letter)
    if newest is not None and (not has_history or _goes_on(newest, draft.kept_at)):
        connection.execute(
            "UPDATE versions SET kept_at = ?, cursor = ?, mark = ?, record = ? WHERE number = ?",
            (moment, draft.cursor, mark, record, newest[0]),
        )
    else:
        connection.execute(
            "INSERT INTO versions (letter, begun_at, kept_at, cursor, mark, record) VALUES (?, ?, ?, ?, ?, ?)",
            (number, moment, moment, draft.cursor, mark, record),
        )
        _thin(connection, number)
    return number


def begin(connection: Any, draft: Draft, follows: int = 0) -> int:
    """Begin another letter of the case, which has no state yet; return its number."""
    values = (draft.letter.case_id, draft.about, draft.addressee, utc(draft.kept_at), follows)
    done = connection.execute(
        "INSERT INTO letters (case_id, about, addressee, begun_at, follows, turn) VALUES (?, ?, ?, ?, ?, 0)", values
    )
    return int(done.lastrowid)


def keep_another(connection: Any, draft: Draft, follows: int) -> int:
    """Begin another letter of the case, and keep it as it stands; return its number."""
    number = begin(connection, draft, follows)
    return keep(connection, replace(draft, number=number), "", has_history=True)


def newest_number(connection: Any, case_id: str) -> int:
    """Return the number of the letter of this case that was written in last, 0 for none."""
    query = "SELECT number FROM letters WHERE case_id = ? ORDER BY turn DESC, number DESC LIMIT 1"
    row = connection.execute(query, (case_id,)).fetchone()
    return int(row[0]) if row else 0


def draft_of_case(connection: Any, case_id: str) -> Draft | None:
    """Return the letter of this case that was written in last, or None. Raises ValueError."""
    query = f"{_DRAFT} WHERE l.case_id = ? AND {_NEWEST_STATE} ORDER BY l.turn DESC, l.number DESC LIMIT 1"
    row = connection.execute(query, (case_id,)).fetchone()
    return _draft(row) if row else None


def draft_of_letter(connection: Any, number: int) -> Draft | None:
    """Return the letter of this number, or None. Raises ValueError."""
    row = connection.execute(f"{_DRAFT} WHERE l.number = ? AND {_NEWEST_STATE}", (number,)).fetchone()
    return _draft(row) if row else None


def newest_drafts(connection: Any) -> tuple[Draft, ...]:
    """Return the letter of each case that was written in last, the newest first. Raises ValueError."""
    of_case = (
        "l.number = (SELECT number FROM letters WHERE case_id = l.case_id ORDER BY turn DESC, number DESC LIMIT 1)"
    )
    query = f"{_DRAFT} WHERE {_NEWEST_STATE} AND {of_case} ORDER BY l.turn DESC, l.number DESC"
    return tuple(map(_draft, connection.execute(query)))


def all_drafts(connection: Any) -> tuple[Draft, ...]:
    """Return the newest state of every letter. Raises ValueError."""
    return tuple(map(_draft, connection.execute(f"{_DRAFT} WHERE {_NEWEST_STATE}")))


def delete(connection: Any, numbers: Iterable[int]) -> None:
    """Delete letters, with their states and what happened to them."""
    for number in numbers:
        for table, column in (("happenings", "letter"), ("versions", "letter"), ("letters", "number")):
            connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (number,))


def delete_states(connection: Any, which: str, most: int) -> None:
    """Delete some of the states that a condition is true of, the oldest first."""
    connection.execute(
        f"DELETE FROM versions WHERE number IN (SELECT number FROM versions WHERE {which} ORDER BY number LIMIT ?)",
        (most,),
    )


def delete_case(connection: Any, case_id: str) -> None:
    """Delete all letters of a case."""
    rows = connection.execute("SELECT number FROM letters WHERE case_id = ?", (case_id,)).fetchall()
    delete(connection, [number for (number,) in rows])


def utc(moment: datetime) -> str:
    """Return a moment as it is stored."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _touch(connection: Any, number: int, draft: Draft) -> None:
    turn = "(SELECT ifnull(max(turn), 0) + 1 FROM letters)"
    is_newest = "turn = (SELECT max(turn) FROM letters) AND turn > 0"
    connection.execute(
        f"UPDATE letters SET turn = CASE WHEN {is_newest} THEN turn ELSE {turn} END,"
        " about = CASE ? WHEN '' THEN about ELSE ? END, addressee = CASE ? WHEN '' THEN addressee ELSE ? END"
        " WHERE number = ?",
        (draft.about, draft.about, draft.addressee, draft.addressee, number),
    )


def _newest_version(connection: Any, letter: int) -> tuple[int, str, str] | None:
    query = "SELECT number, begun_at, mark FROM versions WHERE letter = ? ORDER BY number DESC LIMIT 1"
    return connection.execute(query, (letter,)).fetchone()  # type: ignore[no-any-return]


def _goes_on(version: tuple[int, str, str], moment: datetime) -> bool:
    """Whether the newest state may be written over: it has no mark, and began a short time ago by this clock."""
    return not version[2] and timedelta(0) <= moment - datetime.fromisoformat(version[1]) < VERSION_LASTS


def _thin(connection: Any, letter: int) -> None:
    query = "SELECT number, begun_at, mark FROM versions WHERE letter = ? ORDER BY number"
    rows = connection.execute(query, (letter,)).fetchall()
    if len(rows) <= MOST_VERSIONS:
        return
    begun = [datetime.fromisoformat(row[1]) for row in rows]
    gaps = [  # a clock that was set back makes a wide gap too, not one below nothing
        (abs(begun[at] - begun[at - 1]) + abs(begun[at + 1] - begun[at]), rows[at][0])
        for at in range(1, len(rows) - 1)
        if not rows[at][2]
    ]
    if gaps:
        connection.execute("DELETE FROM versions WHERE number = ?", (min(gaps)[1],))


def _draft(row: tuple[Any, ...]) -> Draft:
    record, cursor, kept_at, number, about, addressee = row
    letter = letter_from_record(unpacked(record))
    return Draft(letter, cursor, datetime.fromisoformat(kept_at), number, about, addressee)
