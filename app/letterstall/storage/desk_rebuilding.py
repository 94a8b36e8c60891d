"""A desk whose pages in use are sound and others are not, written anew without those.

Left alone, such a page would be met by the next backup or the next letter, and a connection that has met one reads and
writes nothing more.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from letterstall.storage.desk_file import opened, opened_to_read

_COUNTERS = "sqlite_sequence"
"""Where the database itself keeps the highest number ever given in each table."""


def rebuilt(file: Path, key: str, target: Path) -> None:
    """Write every row of the database into a new one. Raises DatabaseError, OSError; the database stays as it is."""
    with closing(opened(target, key)) as into, closing(opened_to_read(file, key)) as source:
        into.execute("BEGIN IMMEDIATE")
        tables = {name for (name,) in into.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for table in sorted(tables - {_COUNTERS}):
            _copy(source, into, table)
        _copy(source, into, _COUNTERS)  # last: they count on where they stood, though the newest rows were deleted
        into.execute("COMMIT")


def _copy(source: Any, into: Any, table: str) -> None:
    rows = source.execute(f"SELECT * FROM {table}")
    marks = ", ".join("?" * len(rows.description))
    into.execute(f"DELETE FROM {table}")
    into.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
