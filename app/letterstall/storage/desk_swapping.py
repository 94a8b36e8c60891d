"""One file in the place of the desk: made beside it, then swapped in; what it takes the place of may be set aside."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from letterstall.storage.aside import aside_name
from letterstall.storage.atomic import sync_folder, write_file
from letterstall.storage.desk_file import discard, opened
from letterstall.storage.paths import Paths


def part_file(paths: Paths) -> Path:
    """Return where a desk is made that takes the place of the present one."""
    return paths.desk_file.with_name("desk.db.part")


def swap_in(file: Path, place: Path) -> None:
    """Put a finished file in the place of another, for good. Raises OSError."""
    file.chmod(0o600)
    file.replace(place)
    sync_folder(place.parent)


def put_in_place(paths: Paths, backup: bytes, key: str, change: Callable[[Any], object]) -> None:
    """Put a backup, changed, in the place of the closed desk.

    Raises OSError, DatabaseError, DamagedFile; then the desk stands.
    """
    discard(part := part_file(paths))
    try:
        write_file(part, backup, is_private=True)
        with closing(opened(part, key)) as connection:
            change(connection)
        swap_in(part, paths.desk_file)
    except BaseException:
        discard(part)
        raise


def set_aside(file: Path, why: str = "damaged") -> Path | None:
    """Rename a file that cannot be read, with its journal, which must never be played into another.

    Return its new name, None when there was no such file. Raises OSError.
    """
    move_journal(file, aside := aside_name(file, why))
    return file.rename(aside) if file.exists() else None


def move_journal(file: Path, aside: Path) -> None:
    """Rename the journal of a file as the file is renamed. Raises OSError."""
    with suppress(FileNotFoundError):
        file.with_name(f"{file.name}-journal").rename(aside.with_name(f"{aside.name}-journal"))
