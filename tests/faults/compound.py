"""A second crash on top of the first: kill -9 while a start mends what the one before left behind."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable
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
_RECOVERY = 0.006  # s
_KILLS = 3
_JOURNAL_MARK = bytes.fromhex("d9d505f920a163d7")
"""What a journal begins with while a change is half done (sqlite.org/fileformat2.html, 3)."""


def run(cases: Cases) -> list[Figures]:
    """Return the figures of the three."""
    recovering, restoring, migrating = (
        Figures(f"kill while {what}") for what in ("recovering", "restoring", "migrating")
    )
    to_restore = seconds_of_a_start(damaged_desk, cases.folder / "damaged")
    to_migrate = seconds_of_a_start(partial(put_old_desk, version=OLD_VERSIONS[0]), cases.folder / "old")
    half_done = told = 0
    for case in cases:
        half_done += _recovering(_part(case, "recovering"), recovering)
        told += _restoring(_part(case, "restoring"), restoring, to_restore)
        _migrating(_part(case, "migrating"), migrating, to_migrate)
    recovering.remarks = f"{half_done} of them with a change half done"
    restoring.remarks = f"in {told} some start came to tell of the damage"
    return [recovering, restoring, migrating]


def seconds_of_a_start(prepare: Callable[[Path], None], place: Path) -> float:
    """Return how long a start takes that nobody cuts off."""
    place.mkdir()
    prepare(place)
    begun = time.monotonic()
    DeskUnderTest(place).close()
    return time.monotonic() - begun


def moment(dice: random.Random, seconds: float) -> float:
    """Return a random moment of what takes so long: half of them about its end, where files change places."""
    return seconds * (dice.random() * 1.1 if dice.random() < 0.5 else 0.8 + dice.random() * 0.3)


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
    _kill_starts(case, figures, _RECOVERY)
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


def _restoring(case: Case, figures: Figures, seconds: float) -> bool:
    """Damage a desk of which there is a full backup, and kill the starts that restore it; return whether it is told."""
    damaged_desk(case.folder)
    is_told = _kill_starts(case, figures, seconds)
    desk = DeskUnderTest(case.folder)
    has_damage = desk.has_damage
    desk.close()
    figures.note(case, look(case.folder, LETTERS, LETTERS))
    return is_told or has_damage


def _migrating(case: Case, figures: Figures, seconds: float) -> None:
    version = case.dice.choice(OLD_VERSIONS)
    put_old_desk(case.folder, version)
    known = words_of(version, case.beside("known"))
    _kill_starts(case, figures, seconds)
    found = words_at(case.folder)
    wrong = Verdict(True, 1, 0, f"{version}: {found} instead of {known}")
    figures.note(case, Verdict() if found == known and known else wrong)


def words_of(version: str, place: Path) -> list[str]:
    """Return what is in the old desk of a version, opened in peace at a place that is free."""
    place.mkdir()
    put_old_desk(place, version)
    found = words_at(place)
    shutil.rmtree(place)
    return found


def words_at(folder: Path) -> list[str]:
    """Return what is in a desk, nothing when it is told to be damaged."""
    desk = DeskUnderTest(folder)
    found = [] if desk.has_damage else desk.all_words()
    desk.close()
    return found


def damaged_desk(folder: Path) -> None:
    """Make a desk of which half is rubbish, and the backup whole."""
    desk = DeskUnderTest(folder)
    for number in range(1, LETTERS + 1):
        desk.keep(number)
    desk.close()
    data = desk_file(folder).read_bytes()
    half = len(data) // 2
    desk_file(folder).write_bytes(data[:half] + random.Random(half).randbytes(len(data) - half))


def _kill_starts(case: Case, figures: Figures, seconds: float) -> bool:
    """Start up to three times, and kill each start at a random moment; return whether one told of damage."""
    is_told = False
    for _ in range(case.dice.randint(1, _KILLS)):
        child = Child(partial(open_once, case.folder), case.beside("said"))
        child.wait_for_words()
        time.sleep(moment(case.dice, seconds))
        child.kill()
        is_told = is_told or "damage" in child.lines()
        if told := trouble(child.lines()):
            figures.fault(case, told)
    return is_told
