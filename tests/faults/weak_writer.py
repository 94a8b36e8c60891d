"""A writer that does without syncing, as many programs do: what it loses shows that a power cut here is a real one."""

from __future__ import annotations

from pathlib import Path

from tests.faults.desk_under_test import LETTERS, WrongText, text_of


class WeakWriter:
    """Keeps numbered letters as plain files, written beside and renamed, never synced."""

    has_damage = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, number: int) -> None:
        """Keep the letter of this number, in the memory of the system."""
        fresh = self._folder / "new"
        fresh.write_text(text_of(number), "utf-8")
        fresh.replace(self._folder / f"letter-{number % LETTERS}.txt")

    def numbers(self) -> list[int]:
        """Return the numbers of all letters. Raises WrongText."""
        return [_number(file.read_text("utf-8")) for file in self._folder.glob("letter-*.txt")]

    def close(self) -> None:
        """Do nothing: nothing is open."""


def _number(text: str) -> int:
    number = text.partition(" ")[0]
    if not number.isdigit() or text != text_of(int(number)):
        raise WrongText(text[:40])
    return int(number)
