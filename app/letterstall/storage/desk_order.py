"""Whether this is the newest desk there is: every write counts, so a backup that counts further tells of an older file.

A file comes back as it was days ago when a folder is synced between computers, or taken from a stick or a snapshot.
What was written after the newest backup cannot be told this way, some minutes at most.
"""

from __future__ import annotations

from contextlib import closing, suppress
from typing import Any

from letterstall.storage.desk_backup import Backup, Backups
from letterstall.storage.desk_file import DatabaseError, opened_to_read

_COUNT = "INSERT INTO state VALUES ('writes', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1"


def count_write(connection: Any) -> None:
    """Count one more write, within its transaction."""
    connection.execute(_COUNT)


def writes_of(connection: Any) -> int:
    """Return how many writes the desk has seen; 0 for one that nobody has counted for."""
    row = connection.execute("SELECT value FROM state WHERE name = 'writes'").fetchone()
    return int(row[0]) if row else 0


def set_writes(connection: Any, writes: int) -> None:
    """Let the desk count on from here: an earlier state that is put back on purpose is the newest from then on."""
    connection.execute("INSERT OR REPLACE INTO state VALUES ('writes', ?)", (str(writes),))


def newer_backup(connection: Any, backups: Backups) -> Backup | None:
    """Return the newest good backup if it has seen more writes than this desk, else None. Raises DatabaseError."""
    own = writes_of(connection)
    for backup in backups.all():
        known = _writes_in(backup, backups.key)
        if known is not None and known <= own:
            return None
        if known is not None and backups.is_good(backup.file):
            return backup
    return None


def _writes_in(backup: Backup, key: str) -> int | None:
    with suppress(DatabaseError, ValueError), closing(opened_to_read(backup.file, key)) as connection:
        return writes_of(connection)
    return None
