"""Numbered letters as plain files: written as the house writes files, and as many programs do, for comparison."""

from __future__ import annotations

from pathlib import Path

from tests.faults.desk_under_test import WrongText, slot_of, text_of

from letterstall.storage.atomic import write_all, write_file


class WeakWriter:
    """Writes beside and renames, but never syncs: what it loses shows that a power cut here is a real one."""

    has_damage = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, number: int) -> None:
        """Keep the letter of this number, in the memory of the system."""
        fresh = self._folder / "new"
        fresh.write_text(text_of(number), "utf-8")
        fresh.replace(self._file(number))

    def numbers(self) -> list[int]:
        """Return the numbers of all letters. Raises WrongText."""
        return [_number(file.read_text("utf-8")) for file in self._folder.glob("letter-*.txt")]

    def close(self) -> None:
        """Do nothing: nothing is open."""

    def _file(self, number: int) -> Path:
        return self._folder / f"{slot_of(number)}.txt"


class WholeFiles(WeakWriter):
    """Writes each file whole."""

    def keep(self, number: int) -> None:
        """Keep the letter of this number, on the disk."""
        write_file(self._file(number), text_of(number).encode())


class FilesTogether(WeakWriter):
    """Writes each letter together with a note of the newest number: both, or none when one is refused."""

    @property
    def has_damage(self) -> bool:
        """Whether letters and note do not go together."""
        note = int(self._note.read_text("utf-8")) if self._note.exists() else 0
        return note != max(self.numbers(), default=0)

    def keep(self, number: int) -> None:
        """Keep the letter of this number and the note, on the disk."""
        write_all({self._file(number): text_of(number).encode(), self._note: f"{number}".encode()})

    @property
    def _note(self) -> Path:
        return self._folder / "newest"


def _number(text: str) -> int:
    number = text.partition(" ")[0]
    if not number.isdigit() or text != text_of(int(number)):
        raise WrongText(text[:40])
    return int(number)
