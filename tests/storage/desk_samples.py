"""Letters to keep, desks with letters in them, and a look into every table of every file of a desk."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from letterstall.core.case import Block
from letterstall.core.letter import Letter
from letterstall.storage.desk_database import Draft
from letterstall.storage.letter_record import letter_from_record, unpacked
from letterstall.storage.paths import Paths

NOON = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)
LONG_AGO, FAR_AHEAD = NOON - timedelta(days=3653), NOON + timedelta(days=3653)
ANY_TEXTS = (
    "'; DROP TABLE letters; --",
    '"quoted"',
    "🕊️ 👩‍👧",
    "加娜古丽",
    "a\x00b",
    "\u202eright to left",
    "\ud800",
    "%s {x}",
)


def letter(text: str = "I write.", case_id: str = "zhumatai") -> Letter:
    """Return a letter of one paragraph."""
    return Letter(case_id, "en", "Dear Secretary,", (Block("paragraph", text),))


def draft(
    text: str = "I write.", at: datetime = NOON, number: int = 0, case_id: str = "zhumatai", cursor: int = 0
) -> Draft:
    """Return a letter of one paragraph as it stood at a time."""
    return Draft(letter(text, case_id), cursor, at, number)


def text_of(kept: Draft | Letter | None) -> str:
    """Return the one paragraph of such a letter."""
    assert kept is not None
    whole = kept.letter if isinstance(kept, Draft) else kept
    return whole.blocks[0].text


def minutes(count: float) -> timedelta:
    """Return so many minutes."""
    return timedelta(minutes=count)


@contextmanager
def raw(file: Path, key: str) -> Iterator[Any]:
    """Give a connection to a file of a desk, past everything that is tested."""
    with closing(dbapi2.connect(file, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA key=\"x'{key}'\"")
        yield connection


def rows_of(file: Path, key: str) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table of a file; a letter's record is unpacked, so that its words can be seen."""
    with raw(file, key) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            table: [tuple(map(_readable, row)) for row in connection.execute(f"SELECT * FROM {table}")]
            for table in tables
        }


def files_of(paths: Paths) -> list[Path]:
    """Return the desk and every file beside its backups, also what a kill left there."""
    left = sorted(paths.backups_folder.iterdir()) if paths.backups_folder.is_dir() else []
    return [paths.desk_file, *(file for file in left if not file.name.endswith("-journal"))]


def files_that_say(paths: Paths, words: str) -> list[str]:
    """Return the names of the files of a desk in whose tables these words stand."""
    key = paths.key_file.read_text().strip()
    return [file.name for file in files_of(paths) if words in repr(rows_of(file, key))]


def texts_by_version(connection: Any) -> dict[int, str]:
    """Return the text of every state in a database."""
    rows = connection.execute("SELECT number, record FROM versions").fetchall()
    return {number: text_of(letter_from_record(unpacked(record))) for number, record in rows}


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """Give a file system of its own that can be filled; skips where there is no mounting."""
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder], capture_output=True).returncode:
        pytest.skip("no mounting here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def _readable(value: Any) -> Any:
    if not isinstance(value, bytes):
        return value
    return text_of(letter_from_record(unpacked(value)))
