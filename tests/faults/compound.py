"""A second crash on top of the first: kill -9 while a start mends what the one before left behind."""

from __future__ import annotations

import shutil
import time
from functools import partial
from pathlib import Path

from tests.faults.children import Child
from tests.faults.desk_under_test import (
    LETTERS,
    OLD_VERSIONS,
    DeskUnderTest,
    desk_file,
    journal_file,
    put_old_desk,
)
from tests.faults.figures import Case, Cases, Figures, Verdict
from tests.faults.looking import look
from tests.faults.worker import acknowledged, expected, keep_on, open_once, trouble

FULL = 200
"""Cases of each: killed while recovering, while restoring, while bringing an old desk up to today."""
_LONGEST = 0.03  # s; mostly much less, since all is done in some milliseconds
_KILLS = 3
_JOURNAL_MARK = bytes.fromhex("d9d505f920a163d7")
"""What a journal begins with while a change is half done (sqlite.org/fileformat2.html, 3)."""


def run(cases: Cases) -> list[Figures]:
    """Return the figures of the three."""
    names = ("kill while recovering", "kill while restoring", "kill while migrating")
    rows = [Figures(name) for name in names]
    half_done = told = 0
    for case in cases:
        for figures, task in zip(rows, (_recovering, _restoring, _migrating), strict=True):
            answer = task(_part(case, figures.kind), figures)
            half_done += answer and figures is rows[0]
            told += answer and figures is rows[1]
    rows[0].remarks = f"{half_done} of them with a change half done"
    rows[1].remarks = f"the last start told of the damage in {told}"
    return rows


def _part(case: Case, name: str) -> Case:
    folder = case.folder / name.replace(" ", "-")
    folder.mkdir()
    return Case(case.kind, case.number, case.dice, folder, case.seed)


def _recovering(case: Case, figures: Figures) -> bool:
    """Kill a child in the middle of keeping, then those that recover; return whether a change was half done."""
    child = Child(partial(keep_on, case.folder), case.beside("said"))
    child.wait_for_words(5)
    is_half_done = _stopped_in_the_middle(child, journal_file(case.folder), case)
    child.kill()
    lines = child.lines()
    _kill_starts(case, figures)
    figures.note(case, look(case.folder, acknowledged(lines), expected(lines, 0)))
    return is_half_done


def _stopped_in_the_middle(child: Child, journal: Path, case: Case) -> bool:
    for _ in range(100):
        time.sleep(case.dice.random() * 0.002)
        child.stop()
        if journal.exists() and journal.read_bytes()[:8] == _JOURNAL_MARK:
            return True
        child.go_on()
    return False


def _restoring(case: Case, figures: Figures) -> bool:
    """Damage a desk of which there is a full backup, and kill the starts that restore it; return whether it is told."""
    _kept(case.folder)
    data = bytearray(desk_file(case.folder).read_bytes())
    data[len(data) // 2 :] = case.dice.randbytes(len(data) - len(data) // 2)
    desk_file(case.folder).write_bytes(data)
    _kill_starts(case, figures)
    desk = DeskUnderTest(case.folder)
    has_damage = desk.has_damage
    desk.close()
    figures.note(case, look(case.folder, LETTERS, LETTERS))
    return has_damage


def _migrating(case: Case, figures: Figures) -> bool:
    version = case.dice.choice(OLD_VERSIONS)
    put_old_desk(case.folder, version)
    known = _words_of(version, case.beside("known"))
    _kill_starts(case, figures)
    found = _words(case.folder)
    wrong = Verdict(True, 1, 0, f"{version}: {found} instead of {known}")
    figures.note(case, Verdict() if found == known and known else wrong)
    return True


def _words_of(version: str, place: Path) -> list[str]:
    place.mkdir()
    put_old_desk(place, version)
    found = _words(place)
    shutil.rmtree(place)
    return found


def _words(folder: Path) -> list[str]:
    desk = DeskUnderTest(folder)
    found = [] if desk.has_damage else desk.all_words()
    desk.close()
    return found


def _kept(folder: Path) -> None:
    desk = DeskUnderTest(folder)
    for number in range(1, LETTERS + 1):
        desk.keep(number)
    desk.close()


def _kill_starts(case: Case, figures: Figures) -> None:
    """Start up to three times, and kill each start at a random moment."""
    for _ in range(case.dice.randint(1, _KILLS)):
        child = Child(partial(open_once, case.folder), case.beside("said"))
        child.wait_for_words()
        time.sleep(case.dice.random() ** 3 * _LONGEST)
        child.kill()
        if told := trouble(child.lines()):
            figures.fault(case, told)
