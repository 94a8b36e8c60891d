"""Earlier states of the desk beside it, and what is set aside when it is damaged."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from letterstall.core.errors import DeskInUse, NewerDesk
from letterstall.storage.aside import aside_name
from letterstall.storage.atomic import give_second_name, make_private_folder, write_file
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

    def restore(self, target: Path) -> tuple[Path | None, datetime | None]:
        """Set the damaged file aside and put the newest good generation in its place.

        Return where the damaged one is (None: no file), and when the copy was made (None: no good one). A crash
        on the way leaves the damaged file, or none, beside the generations, and the next start goes on from there.
        """
        good = next((file for file in self._generations if file.exists() and self._is_good(file)), None)
        if good is None:
            return set_aside(target), None
        _move_journal(target, aside := aside_name(target, "damaged"))
        kept_as = _second_name(target, aside)
        write_file(target, good.read_bytes(), is_private=True)
        return kept_as, datetime.fromtimestamp(good.stat().st_mtime, UTC)

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
    _move_journal(file, aside := aside_name(file, "damaged"))
    return file.rename(aside) if file.exists() else None


def _move_journal(file: Path, aside: Path) -> None:
    with suppress(FileNotFoundError):
        file.with_name(f"{file.name}-journal").rename(aside.with_name(f"{aside.name}-journal"))


def _second_name(file: Path, aside: Path) -> Path | None:
    if not file.exists():
        return None
    give_second_name(file, aside)
    return aside
