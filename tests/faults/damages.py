"""Files damaged at random while the desk was closed: the letters come back exactly, or the damage is told."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.faults.desk_under_test import (
    LETTERS,
    DeskUnderTest,
    backup_files,
    desk_file,
    key_file,
    must_be_there,
)
from tests.faults.figures import Case, Cases, Figures, Verdict

FULL = 1_000
IN_MEMORY = True
_IN_THE_BACKUP, _NEWEST = 41, 49
"""The newest backup holds the letters up to the first number, the desk those up to the second."""
_PAGE = 4096


@dataclass
class _Damage:
    """A way to damage a desk, and what came back of it."""

    name: str
    to: Callable[[Path, random.Random], None]
    told: int = 0
    exact: int = 0
    older: int = 0

    def remarks(self, count: int) -> str:
        """Return how often it was told, and how many letters came back as they were last."""
        last, earlier = (one / max(1, count) for one in (self.exact, self.older))
        return (
            f"{self.told} told; of {LETTERS} letters {last:.2f} came back on average, {earlier:.2f} in an older state"
        )


def run(cases: Cases) -> list[Figures]:
    """Return the figures of each way of damaging."""
    models = cases.folder / "whole"
    _make_models(models)
    rows = {one.name: (Figures(one.name), one) for one in _damages(models / "old.db")}
    for case in cases:
        figures, damage = list(rows.values())[case.number % len(rows)]
        shutil.copytree(models / "desk", case.folder, dirs_exist_ok=True)
        damage.to(case.folder, case.dice)
        figures.note(case, _reopened(case, damage))
    for figures, damage in rows.values():
        figures.remarks = damage.remarks(figures.count)
    return [figures for figures, _ in rows.values() if figures.count]


def _make_models(folder: Path) -> None:
    """Make a desk as a crash leaves it, with a backup some letters older, and a yet older copy of its file."""
    place = folder / "open"
    place.mkdir(parents=True)
    for first, last in ((1, LETTERS * 5), (LETTERS * 5 + 1, _IN_THE_BACKUP)):
        desk = DeskUnderTest(place)
        for number in range(first, last + 1):
            desk.keep(number)
        desk.close()
        if last < _IN_THE_BACKUP:
            shutil.copy(desk_file(place), folder / "old.db")
    desk = DeskUnderTest(place)
    for number in range(_IN_THE_BACKUP + 1, _NEWEST + 1):
        desk.keep(number)
    shutil.copytree(place, folder / "desk")
    desk.close()


def _damages(old: Path) -> list[_Damage]:
    return [
        _Damage("damage: bits", lambda folder, dice: _flip(desk_file(folder), dice)),
        _Damage("damage: cut short", lambda folder, dice: _cut(desk_file(folder), dice)),
        _Damage("damage: a page of noughts", lambda folder, dice: _blank(desk_file(folder), dice)),
        _Damage("damage: an older copy", lambda folder, _: shutil.copy(old, desk_file(folder)) and None),
        _Damage("damage: bits, backup too", _flip_both),
        _Damage("damage: the key", lambda folder, dice: dice.choice((_flip, _cut, _blank))(key_file(folder), dice)),
    ]


def _flip(file: Path, dice: random.Random) -> None:
    data = bytearray(file.read_bytes())
    for _ in range(dice.randint(1, 64)):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    file.write_bytes(data)


def _cut(file: Path, dice: random.Random) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: dice.randrange(len(data))])


def _blank(file: Path, dice: random.Random) -> None:
    data = bytearray(file.read_bytes())
    start = dice.randrange(len(data)) // _PAGE * _PAGE
    data[start : start + _PAGE] = bytes(len(data[start : start + _PAGE]))
    file.write_bytes(data)


def _flip_both(folder: Path, dice: random.Random) -> None:
    _flip(desk_file(folder), dice)
    _flip(backup_files(folder)[0], dice)


def _reopened(case: Case, damage: _Damage) -> Verdict:
    """Open the damaged desk: wrong text, letters missing in silence, or no desk at all is what must not be."""
    try:
        desk = DeskUnderTest(case.folder)
        numbers, has_damage = set(desk.numbers()), desk.has_damage
        desk.keep(_NEWEST + 1)
        desk.close()
    except Exception as error:
        return Verdict(True, 0, 0, f"reopening: {type(error).__name__}: {error}")
    last = must_be_there(_NEWEST)
    damage.told += has_damage
    damage.exact += len(numbers & last)
    damage.older += len(numbers - last)
    if numbers == last or has_damage:
        return Verdict()
    return Verdict(True, len(last - numbers), 0, f"nothing was told, and {sorted(numbers)} came back")
