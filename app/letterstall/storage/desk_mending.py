"""What takes the place of a desk that is damaged or older than its backups, and how that is told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from letterstall.core.errors import DamagedDesk
from letterstall.storage.aside import aside_name
from letterstall.storage.atomic import give_second_name, write_file
from letterstall.storage.desk_backup import Backup, Backups
from letterstall.storage.desk_file import DatabaseError, copied, discard, opened
from letterstall.storage.desk_key import DeskKey
from letterstall.storage.desk_order import newer_backup, set_writes
from letterstall.storage.desk_rescue import rescue
from letterstall.storage.desk_swapping import move_journal, part_file, put_in_place, swap_in
from letterstall.storage.paths import Paths


def put_back(paths: Paths, backup: bytes, key: str, writes: int) -> None:
    """Put a backup in the place of the closed database, as what was written last.

    Raises OSError, DatabaseError, DamagedFile; then the database stands.
    """
    put_in_place(paths, backup, key, lambda connection: set_writes(connection, writes))


def newest(paths: Paths, connection: Any, key: DeskKey) -> tuple[Any, DamagedDesk | None]:
    """Return the desk, or its newest backup in its place when that is newer; the older desk becomes a backup then.

    It is not mixed into the newer one: letters deleted since would come back. Killed on the way, the next start
    begins anew. While the key is being changed, backups wait for their new key.
    """
    backups = Backups(paths.backups_folder, key.key)
    newer = None if key.previous else newer_backup(connection, backups)
    if newer is None:
        return connection, None
    connection.close()
    damage = DamagedDesk(paths.desk_file, None, newer.made_at, is_older=True)

    def note(fresh: Any) -> None:
        note_damage(fresh, damage)
        backups.add_before(newer, paths.desk_file)  # last: on a full disk the older file does not come to this

    put_in_place(paths, newer.file.read_bytes(), key.key, note)
    return opened(paths.desk_file, key.key), damage


def mended(paths: Paths, keys: tuple[str, ...]) -> tuple[Any, DamagedDesk]:
    """Put the newest good backup, and what can be read of the damaged file, in its place, which is set aside.

    A crash on the way leaves the damaged file, or none, beside the backups, and the next start goes on from there.
    """
    backup, its_key = next(_good_backups(paths, keys), (None, keys[0]))
    part, file = part_file(paths), paths.desk_file
    discard(part)
    if backup is not None:
        write_file(part, backup.file.read_bytes(), is_private=True)
    connection = _under_key(part, its_key, keys[0])
    rescued = max((_rescued(file, one, connection) for one in keys), default=0)
    aside = aside_name(file, "damaged")
    damage = DamagedDesk(file, aside if file.exists() else None, backup.made_at if backup else None, rescued)
    note_damage(connection, damage)
    connection.close()
    move_journal(file, aside)
    _second_name(file, aside)
    swap_in(part, file)
    return opened(file, keys[0]), damage


def note_damage(connection: Any, damage: DamagedDesk) -> None:
    """Note in the mended desk itself what was found: should nobody be there to be told, the next start tells it."""
    kept_as, when = damage.kept_as, damage.restored_from
    facts = [str(kept_as) if kept_as else None, when.isoformat() if when else None, damage.rescued, damage.is_older]
    connection.execute("INSERT OR REPLACE INTO state VALUES ('damage', ?)", (json.dumps(facts),))


def noted_damage(file: Path, noted: str) -> DamagedDesk | None:
    """Return what was noted, or None."""
    if not noted:
        return None
    kept_as, when, *others = json.loads(noted)
    return DamagedDesk(
        file, Path(kept_as) if kept_as else None, datetime.fromisoformat(when) if when else None, *others
    )


def _good_backups(paths: Paths, keys: tuple[str, ...]) -> Iterator[tuple[Backup, str]]:
    for key in keys:
        if good := Backups(paths.backups_folder, key).newest_good():
            yield good, key


def _under_key(part: Path, its_key: str, wanted: str) -> Any:
    connection = opened(part, its_key)
    if its_key == wanted:
        return connection
    other = part.with_name(f"{part.name}.key")
    copied(connection, wanted, other)
    connection.close()
    swap_in(other, part)
    return opened(part, wanted)


def _rescued(file: Path, key: str, into: Any) -> int:
    if not file.exists():
        return 0
    try:
        return rescue(file, key, into)
    except DatabaseError:
        with suppress(DatabaseError):
            into.execute("ROLLBACK")
        return 0


def _second_name(file: Path, aside: Path) -> None:
    if file.exists():
        give_second_name(file, aside)
