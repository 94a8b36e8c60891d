"""Damaged files that were set aside, and what becomes of them: what could be read of them is in the desk already."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from letterstall.storage.atomic import erase
from letterstall.storage.paths import Paths

_NAME = "desk.db.damaged-*"


def all_of(paths: Paths) -> tuple[Path, ...]:
    """Return the files that lie beside the desk since they were found damaged."""
    return tuple(sorted(file for file in paths.data.glob(_NAME) if file.is_file() and not file.is_symlink()))


def delete(paths: Paths) -> None:
    """Overwrite and delete them: they hold, encrypted, letters that were deleted since.

    Never raises; one that the disk does not give up is still told by `all_of`, and goes with the next deletion.
    """
    for file in all_of(paths):
        with suppress(OSError):
            if _is_desk(file, paths):  # a second name, left by a start that was killed while it mended the desk
                file.unlink()
            else:
                erase(file)


def _is_desk(file: Path, paths: Paths) -> bool:
    return paths.desk_file.exists() and file.samefile(paths.desk_file)
