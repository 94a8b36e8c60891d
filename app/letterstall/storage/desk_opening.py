"""Opening the desk's files: the key and the database, and bringing a change of the key to its end."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from letterstall.core.errors import DamagedDesk, LockedDesk
from letterstall.storage.desk_backup import Backups
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
from letterstall.storage.desk_mending import mended, newest
from letterstall.storage.desk_rebuilding import rebuilt
from letterstall.storage.desk_swapping import part_file, set_aside, swap_in
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
    discard(part_file(paths))
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
    part = part_file(paths)
    try:
        copied(connection, new.key, part)
        write_key(paths.key_file, DeskKey(new.key, old.key, new.locks))
    except BaseException:
        discard(part)
        raise
    connection.close()
    swap_in(part, paths.desk_file)
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
            return newest(paths, _under(paths, _opened(paths, one), one, key.key), key)
    return mended(paths, keys)


def _opened(paths: Paths, key: str) -> Any:
    try:
        return opened(paths.desk_file, key)
    except SpoiltUnused:  # nobody is told, for nothing is lost
        discard(part := part_file(paths))
        rebuilt(paths.desk_file, key, part)
        swap_in(part, paths.desk_file)
        return opened(paths.desk_file, key)


def _under(paths: Paths, connection: Any, its_key: str, wanted: str) -> Any:
    """Return a connection under the wanted key: a change of the key had been cut off before the file was swapped."""
    if its_key == wanted:
        return connection
    copied(connection, wanted, part_file(paths))
    connection.close()
    swap_in(part_file(paths), paths.desk_file)
    return opened(paths.desk_file, wanted)
