"""Forgetting everything: the key first, after which nothing can be read, then every file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from letterstall.storage import system_keyring
from letterstall.storage.atomic import erase, sync_folder
from letterstall.storage.desk_key import copy_of, note_forgotten
from letterstall.storage.paths import Paths


def forget_everything(paths: Paths) -> tuple[Path, ...]:
    """Delete all that Letterstall keeps of this user, settings and cases too; return what could not be deleted.

    The desk must be closed. Killed on the way, the next opening of the desk goes on: the key is overwritten where it
    lies before anything else, and its file goes last, after its entry in the keyring. Plain files are overwritten
    before they go. Never raises.
    """
    entry = ""
    with suppress(OSError):
        entry = note_forgotten(paths.key_file)
    left = [file for file in _files(paths) if not _is_gone(file)]
    for folder in (paths.backups_folder, paths.cases_folder):
        shutil.rmtree(folder, ignore_errors=True)
    for folder in {paths.data, paths.config}:
        sync_folder(folder)
    if entry:
        system_keyring.delete(entry)
    left += [file for file in (copy_of(paths.key_file), paths.key_file) if not _is_gone(file)]
    return tuple(file for file in left if file.exists())


def _files(paths: Paths) -> Iterator[Path]:
    """Yield every file but the key, and the lock, which is held."""
    for folder in (paths.data, paths.config):
        for file in sorted(folder.rglob("*")) if folder.is_dir() else ():
            is_staying = file in (paths.key_file, copy_of(paths.key_file), paths.lock_file)
            if (file.is_file() or file.is_symlink()) and not is_staying:
                yield file


def _is_gone(file: Path) -> bool:
    try:
        if file.is_symlink():  # what a link points to is not ours
            file.unlink()
        else:
            erase(file)
    except OSError:
        return False
    return not file.exists()
