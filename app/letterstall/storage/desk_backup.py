"""Earlier states of the desk beside it, and what is set aside when it is damaged."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from letterstall.core.errors import DeskInUse, NewerDesk
from letterstall.storage.atomic import make_private_folder, write_file
from letterstall.storage.desk_file import DamagedFile, DatabaseError, copied, opened


@dataclass(frozen=True, slots=True)
class Backups:
    """Two generations of copies in `folder`, encrypted with the desk's own key."""

    folder: Path
    key: str

    @property
    def exist(self) -> bool:
        """Whether there is any copy."""
        return any(file.exists() for file in self._generations)

    def add(self, connection: Any) -> None:
        """Copy the open desk as the newest generation. Raises OSError, DatabaseError; then the old ones stand."""
        newest, older = self._generations
        make_private_folder(self.folder)
        fresh = self._fresh_copy(connection)
        if newest.exists():
            newest.replace(older)
        fresh.replace(newest)

    def renew_all(self, connection: Any) -> None:
        """Put the open desk's present state in place of each generation: what was deleted is in none of them."""
        for file in self._generations:
            if file.exists():
                self._fresh_copy(connection).replace(file)

    def restore(self, target: Path) -> datetime | None:
        """Write the newest good generation to `target`; return when it was made, or None when there is none."""
        for file in self._generations:
            if file.exists() and self._is_good(file):
                write_file(target, file.read_bytes(), is_private=True)
                return datetime.fromtimestamp(file.stat().st_mtime, UTC)
        return None

    @property
    def _generations(self) -> tuple[Path, Path]:
        return self.folder / "desk.db.1", self.folder / "desk.db.2"

    def _fresh_copy(self, connection: Any) -> Path:
        fresh = self.folder / "desk.db.new"
        try:
            copied(connection, self.key, fresh)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        return fresh

    def _is_good(self, file: Path) -> bool:
        if not file.stat().st_size:
            return False
        try:
            opened(file, self.key).close()
        except (DamagedFile, DatabaseError, DeskInUse, NewerDesk):
            return False
        return True


def set_aside(file: Path) -> Path | None:
    """Rename a damaged file, with its journal, which must never be played into another; return its new name.

    None when there was no such file. Raises OSError.
    """
    name = f"{file.name}.damaged-{datetime.now():%Y-%m-%d-%H%M%S}"
    endings = ("", *(f"-{number}" for number in range(2, 1000)))
    aside = next(free for ending in endings if not (free := file.with_name(name + ending)).exists())
    journal = file.with_name(f"{file.name}-journal")
    with suppress(FileNotFoundError):
        journal.rename(aside.with_name(f"{aside.name}-journal"))
    try:
        return file.rename(aside)
    except FileNotFoundError:
        return None
