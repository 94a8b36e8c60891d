"""Kill -9 while somebody goes back to a backup: either all is as before, or all is as the backup has it."""

from __future__ import annotations

import shutil
import time
from collections import Counter
from functools import partial
from pathlib import Path

from tests.faults.children import Child, say
from tests.faults.desk_under_test import LETTERS, DeskUnderTest, backup_files, must_be_there
from tests.faults.figures import Case, Cases, Figures, Verdict
from tests.faults.worker import trouble

FULL = 200
_IN_THE_BACKUP, _NEWEST = LETTERS, LETTERS * 2
_LONGEST = 0.06  # s


def run(cases: Cases) -> list[Figures]:
    """Return the figures of all kills."""
    figures, ends = Figures("kill while going back to a backup"), Counter[str]()
    backup = _make_model(cases.folder / "open", cases.folder / "as-killed")
    for case in cases:
        shutil.copytree(cases.folder / "as-killed", case.folder, dirs_exist_ok=True)
        ends[_killed(case, figures, backup)] += 1
    figures.remarks = ", ".join(f"{count} × {end}" for end, count in sorted(ends.items()))
    return [figures]


def _make_model(place: Path, model: Path) -> str:
    """Make a desk as a crash leaves it, with letters newer than its backup; return the name of the backup."""
    place.mkdir()
    desk = DeskUnderTest(place)
    for number in range(1, _IN_THE_BACKUP + 1):
        desk.keep(number)
    desk.close()
    backup = backup_files(place)[0].name
    desk = DeskUnderTest(place)
    for number in range(_IN_THE_BACKUP + 1, _NEWEST + 1):
        desk.keep(number)
    shutil.copytree(place, model)
    desk.close()
    return backup


def _killed(case: Case, figures: Figures, backup: str) -> str:
    """Kill a child that goes back, and return where the desk is afterwards."""
    child = Child(partial(_go_back, case.folder, backup), case.beside("said"))
    child.wait_for_words()
    time.sleep(case.dice.random() * _LONGEST)
    child.kill()
    lines = child.lines()
    try:
        desk = DeskUnderTest(case.folder)
        numbers, has_damage = set(desk.numbers()), desk.has_damage
        desk.close()
    except Exception as error:
        figures.note(case, Verdict(True, LETTERS, 0, f"{type(error).__name__}: {error}"))
        return "not to be opened"
    is_back, is_there = numbers == must_be_there(_IN_THE_BACKUP), numbers == must_be_there(_NEWEST)
    is_well = not has_damage and (is_back or (is_there and "done" not in lines)) and not trouble(lines)
    lost = 0 if is_back or is_there else len(must_be_there(_NEWEST) - numbers)
    figures.note(case, Verdict(has_damage, lost, 0, "" if is_well else f"{sorted(numbers)} after {lines}"))
    return "back" if is_back else "as before"


def _go_back(folder: Path, backup: str) -> None:
    desk = DeskUnderTest(folder)
    say("going back")
    desk.go_back(backup)
    say("done")
    time.sleep(60)
