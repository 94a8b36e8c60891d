"""Kill -9 at random moments while letters are kept."""

from __future__ import annotations

import time
from functools import partial

from tests.faults.children import Child
from tests.faults.desk_under_test import DeskUnderTest
from tests.faults.figures import Case, Cases, Figures
from tests.faults.file_writers import WholeFiles
from tests.faults.looking import look
from tests.faults.worker import Keeper, acknowledged, expected, keep_on, trouble

FULL = 200
"""Lives of a desk, each of `_KILLS` kills: 2,000."""
_KILLS = 10
_WHILE_OPENING = 0.2
"""The share of kills that are timed from the very start, and so come while the desk is opened."""
_LONGEST = 0.06  # s


def run(cases: Cases) -> list[Figures]:
    """Return the figures of all kills."""
    rows = [
        (Figures("kill -9 while keeping"), DeskUnderTest, cases.count),
        (Figures("kill -9 while writing files"), WholeFiles, max(1, cases.count // 4)),
    ]
    for figures, kind, count in rows:
        letters = sum(_life(case, figures, kind) for case in cases.of(range(count)))
        figures.remarks = f"{letters} letters acknowledged"
    return [figures for figures, _, _ in rows]


def _life(case: Case, figures: Figures, kind: type[Keeper]) -> int:
    """Kill a desk's writer again and again, and return how many letters it acknowledged."""
    known = letters = 0
    for kill in range(_KILLS):
        child = Child(partial(keep_on, case.folder, kind), case.beside("said"))
        if case.dice.random() > _WHILE_OPENING:
            child.wait_for_words(2)
        time.sleep(case.dice.random() * _LONGEST)
        child.kill()
        lines = child.lines()
        verdict = look(case.folder, acknowledged(lines, known), expected(lines, known), kind)
        figures.note(case, verdict, f"kill {kill}:")
        if trouble(lines):
            figures.fault(case, f"kill {kill}: {trouble(lines)}")
        if not verdict.is_well:
            break
        known, letters = verdict.newest, letters + sum(line.isdigit() for line in lines)
    return letters
