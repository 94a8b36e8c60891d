"""Damaged files that were set aside, and what becomes of them: what could be read of them is in the desk already."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from letterstall.storage.atomic import erase
from letterstall.storage.paths import Paths

_NAMES = (
    "desk.db.damaged-*",
    "desk.key.damaged-*",
    "desk.key.copy.damaged-*",
    "backups.damaged-*",
    "backups.damaged-*/*",
)


def all_of(paths: Paths) -> tuple[Path, ...]:
    """Return the files that lie beside the desk since they were found damaged."""
    found = {file for name in _NAMES for file in paths.data.glob(name) if file.is_file() and not file.is_symlink()}
    return tuple(sorted(found))


def delete(paths: Paths) -> None:
    """Overwrite and delete them: they hold, encrypted, letters that were deleted since. Never raises."""
    for file in all_of(paths):
        with suppress(OSError):
            if _is_desk(file, paths):  # a second name, left by a start that was killed while it mended the desk
                file.unlink()
            else:
                erase(file)
    for folder in paths.data.glob("backups.damaged-*"):
        with suppress(OSError):
            folder.rmdir()


def _is_desk(file: Path, paths: Paths) -> bool:
    return paths.desk_file.exists() and file.samefile(paths.desk_file)
