"""Folders that appear whole: made beside, synced, then named."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from letterstall.storage.atomic import sync_folder


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """Give an empty hidden folder beside `folder`; when the block ends well it takes the place of `folder`.

    When the block fails, or a name cannot be changed, `folder` is as it was. Raises OSError.
    """
    beside = folder.with_name(f".{folder.name[:80]}.{os.urandom(4).hex()}.new")
    beside.mkdir(mode=0o700)
    try:
        yield beside
        for place in (*(path for path in beside.rglob("*") if path.is_dir()), beside):
            sync_folder(place)
        _take_place(beside, folder)
        sync_folder(folder.parent)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def copy_folder(source: Path, target: Path) -> None:
    """Copy the ordinary files of a folder, and of the folders in it; links are left out. Raises OSError."""
    for path in sorted(source.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)


def _take_place(beside: Path, folder: Path) -> None:
    """Swap names. A folder cannot be renamed over a full one, so the old one steps aside, and back when that fails."""
    if not folder.exists():
        beside.replace(folder)
        return
    aside = beside.with_suffix(".old")
    folder.replace(aside)
    try:
        beside.replace(folder)
    except OSError:
        with suppress(OSError):
            aside.replace(folder)
        raise
    shutil.rmtree(aside, ignore_errors=True)
