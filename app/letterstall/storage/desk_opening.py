"""Opening the desk's files: the key, the database, and what takes its place when it is damaged or half changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from letterstall.core.errors import DamagedDesk, LockedDesk
from letterstall.storage.aside import aside_name
from letterstall.storage.atomic import give_second_name, sync_folder, write_file
from letterstall.storage.desk_backup import Backup, Backups
from letterstall.storage.desk_file import DamagedFile, DatabaseError, SpoiltUnused, copied, discard, opened
from letterstall.storage.desk_key import (
    DamagedKey,
    DeskKey,
    copy_of,
    has_copy,
    is_forgotten,
    new_key,
    read_key,
    write_key,
)
from letterstall.storage.desk_order import newer_backup, set_writes
from letterstall.storage.desk_rebuilding import rebuilt
from letterstall.storage.desk_rescue import rescue
from letterstall.storage.forgetting import forget_everything
from letterstall.storage.paths import Paths


@dataclass(frozen=True, slots=True)
class OpenedDesk:
    """An open, checked database, its key, and what was found damaged on the way."""

    connection: Any
    key: DeskKey
    damage: DamagedDesk | None


def open_desk(paths: Paths, secret: str = "") -> OpenedDesk:
    """Open the desk; a damaged one is set aside, a backup takes its place, and what can be read of it is added.

    A change of the key and a forgetting that were cut off are brought to their end. Raises LockedDesk, DeskInUse,
    NewerDesk, OSError, DatabaseError.
    """
    if is_forgotten(paths.key_file):
        forget_everything(paths)
    discard(_part_file(paths))
    key, damage = _key(paths, secret)
    connection, found = _connection(paths, key)
    if key.previous:
        key = finish_key_change(paths, connection, key)
    return OpenedDesk(connection, key, found or damage)


def change_key(paths: Paths, connection: Any, old: DeskKey, new: DeskKey) -> Any:
    """Encrypt the desk with another key, and give a new connection; the old connection is closed.

    Killed at any moment it leaves a desk that opens with the old secret or the new one, and goes on at the next start.
    Raises OSError, DatabaseError; then the old key still stands.
    """
    part = _part_file(paths)
    try:
        copied(connection, new.key, part)
        write_key(paths.key_file, DeskKey(new.key, old.key, new.locks))
    except BaseException:
        discard(part)
        raise
    connection.close()
    _swap_in(part, paths.desk_file)
    fresh = opened(paths.desk_file, new.key)
    finish_key_change(paths, fresh, new)
    return fresh


def finish_key_change(paths: Paths, connection: Any, key: DeskKey) -> DeskKey:
    """Make the backups anew under the new key, then forget the previous one; what fails is done at the next start.

    Return the key as it stands in its file now.
    """
    done = DeskKey(key.key, "", key.locks)
    with suppress(OSError, DatabaseError, DamagedFile):
        Backups(paths.backups_folder, key.key).renew(connection)
    try:
        write_key(paths.key_file, done)
    except OSError:
        return key
    return done


def put_back(paths: Paths, backup: bytes, key: str, writes: int) -> None:
    """Put a backup in the place of the closed database, as what was written last.

    Raises OSError, DatabaseError, DamagedFile; then the database stands.
    """
    _put_in_place(paths, backup, key, lambda connection: set_writes(connection, writes))


def _put_in_place(paths: Paths, backup: bytes, key: str, change: Callable[[Any], object]) -> None:
    discard(part := _part_file(paths))
    try:
        write_file(part, backup, is_private=True)
        with closing(opened(part, key)) as connection:
            change(connection)
        _swap_in(part, paths.desk_file)
    except BaseException:
        discard(part)
        raise


def set_aside(file: Path, why: str = "damaged") -> Path | None:
    """Rename a file that cannot be read, with its journal, which must never be played into another.

    Return its new name, None when there was no such file. Raises OSError.
    """
    _move_journal(file, aside := aside_name(file, why))
    return file.rename(aside) if file.exists() else None


def _key(paths: Paths, secret: str) -> tuple[DeskKey, DamagedDesk | None]:
    """Return the key; a file that holds none is set aside, and all it would have opened with it.

    Nothing can be rescued of that, nor read by anybody, unless an old copy of the key is found: it stays.
    """
    try:
        if paths.key_file.exists() or copy_of(paths.key_file).exists() or not paths.desk_file.exists():
            return _key_or_new(paths, secret), None
    except DamagedKey:
        set_aside(paths.key_file)
        set_aside(copy_of(paths.key_file))
    set_aside(paths.backups_folder, "keyless")
    damage = DamagedDesk(paths.desk_file, set_aside(paths.desk_file, "keyless"))
    return _key_or_new(paths, secret), damage


def _key_or_new(paths: Paths, secret: str) -> DeskKey:
    file = paths.key_file
    try:
        key = read_key(file, secret)
    except FileNotFoundError:
        key = DeskKey(new_key())
        write_key(file, key)
    if not has_copy(file):
        key = key if key.is_locked else _right_one(paths, key)
        write_key(file, key)
    return key


def _right_one(paths: Paths, key: DeskKey) -> DeskKey:
    """Return the key, or that of its copy where this one opens the desk: a single bit may make another key of it."""
    with suppress(OSError, DamagedKey, DamagedFile, DatabaseError, LockedDesk):
        other = read_key(copy_of(paths.key_file))
        if other != key and paths.desk_file.exists():
            opened(paths.desk_file, other.key).close()
            return other
    return key


def _connection(paths: Paths, key: DeskKey) -> tuple[Any, DamagedDesk | None]:
    keys = tuple(filter(None, (key.key, key.previous)))
    copies = [backup for one in keys if (backup := Backups(paths.backups_folder, one)).all()]
    is_gone = bool(copies) and not (paths.desk_file.exists() and paths.desk_file.stat().st_size)
    for one in () if is_gone else keys:
        with suppress(DamagedFile):
            return _newest(paths, _under(paths, _opened(paths, one), one, key.key), key)
    return _mended(paths, keys)


def _newest(paths: Paths, connection: Any, key: DeskKey) -> tuple[Any, DamagedDesk | None]:
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

    _put_in_place(paths, newer.file.read_bytes(), key.key, note)
    return opened(paths.desk_file, key.key), damage


def _opened(paths: Paths, key: str) -> Any:
    try:
        return opened(paths.desk_file, key)
    except SpoiltUnused:  # nobody is told, for nothing is lost
        discard(part := _part_file(paths))
        rebuilt(paths.desk_file, key, part)
        _swap_in(part, paths.desk_file)
        return opened(paths.desk_file, key)


def _under(paths: Paths, connection: Any, its_key: str, wanted: str) -> Any:
    """Return a connection under the wanted key: a change of the key had been cut off before the file was swapped."""
    if its_key == wanted:
        return connection
    copied(connection, wanted, _part_file(paths))
    connection.close()
    _swap_in(_part_file(paths), paths.desk_file)
    return opened(paths.desk_file, wanted)


def _mended(paths: Paths, keys: tuple[str, ...]) -> tuple[Any, DamagedDesk]:
    """Put the newest good backup, and what can be read of the damaged file, in its place, which is set aside.

    A crash on the way leaves the damaged file, or none, beside the backups, and the next start goes on from there.
    """
    backup, its_key = next(_good_backups(paths, keys), (None, keys[0]))
    part, file = _part_file(paths), paths.desk_file
    discard(part)
    if backup is not None:
        write_file(part, backup.file.read_bytes(), is_private=True)
    connection = _under_key(part, its_key, keys[0])
    rescued = max((_rescued(file, one, connection) for one in keys), default=0)
    aside = aside_name(file, "damaged")
    damage = DamagedDesk(file, aside if file.exists() else None, backup.made_at if backup else None, rescued)
    note_damage(connection, damage)
    connection.close()
    _move_journal(file, aside)
    _second_name(file, aside)
    _swap_in(part, file)
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
    _swap_in(other, part)
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


def _part_file(paths: Paths) -> Path:
    return paths.desk_file.with_name("desk.db.part")


def _swap_in(file: Path, place: Path) -> None:
    file.chmod(0o600)
    file.replace(place)
    sync_folder(place.parent)


def _move_journal(file: Path, aside: Path) -> None:
    with suppress(FileNotFoundError):
        file.with_name(f"{file.name}-journal").rename(aside.with_name(f"{aside.name}-journal"))


def _second_name(file: Path, aside: Path) -> None:
    if file.exists():
        give_second_name(file, aside)
