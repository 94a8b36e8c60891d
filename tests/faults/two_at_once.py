"""Several starts at the same desk at the same moment: one has it, the others are told at once and write nothing."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from tests.faults.children import Child, say
from tests.faults.desk_under_test import IN_USE, DeskUnderTest, files_of
from tests.faults.figures import Case, Cases, Figures
from tests.faults.looking import look
from tests.faults.worker import trouble
from tests.pace import pace

FULL = 100
_RACERS = 4
_LONGEST = 1.0  # s, until the others are told
_LEAD = 0.03  # s, in which all get to the line


def run(cases: Cases) -> list[Figures]:
    """Return the figures of all races, and of a late start that must not change a byte."""
    figures = Figures("racing starts")
    slowest = 0.0
    for case in cases:
        slowest = max(slowest, _race(case, figures))
    figures.remarks = f"one winner of {_RACERS} each time; the slowest of the others was told after {slowest:.2f} s"
    return [figures]


def _race(case: Case, figures: Figures) -> float:
    if case.number % 2:  # every other race is for a desk that is there already
        DeskUnderTest(case.folder).close()
    off = time.monotonic() + _LEAD
    racers = [Child(partial(_start, case.folder, off), case.beside(f"said-{one}")) for one in range(_RACERS)]
    for one in racers:
        one.wait_for_words()
    waited = _late_start(case, figures)
    for one in racers:
        one.kill()
    lines = [one.lines() for one in racers]
    waits = [float(line) for one in lines for line in one if line[0].isdigit()] + [waited]
    winners = sum("won" in one for one in lines)
    if winners != 1 or len(waits) != _RACERS or max(waits) > _LONGEST * pace() or any(map(trouble, lines)):
        figures.fault(case, f"{winners} won; {lines}")
    figures.note(case, look(case.folder, 1, 1))
    return max(waits)


def _start(folder: Path, off: float) -> None:
    """Start at the given moment; the winner keeps a letter and stays, another says how long it waited to be told."""
    time.sleep(max(0.0, off - time.monotonic()))
    begun = time.monotonic()
    try:
        desk = DeskUnderTest(folder)
    except IN_USE:
        say(f"{time.monotonic() - begun:.3f}")
        return
    desk.keep(1)
    say("won")
    time.sleep(_LONGEST * 60)


def _late_start(case: Case, figures: Figures) -> float:
    """Start once more while the winner rests, and see that no file changes; return how long it took to be told."""
    before, begun = _at_rest(case.folder), time.monotonic()
    try:
        DeskUnderTest(case.folder).close()
        figures.fault(case, "a late start was let in")
    except IN_USE:
        pass
    waited = time.monotonic() - begun
    if files_of(case.folder) != before:
        figures.fault(case, "a late start changed files")
    return waited


def _at_rest(folder: Path) -> object:
    """Return the files once the winner's own backup is made, too."""
    seen = files_of(folder)
    for _ in range(100):
        time.sleep(0.05)
        if (again := files_of(folder)) == seen:
            break
        seen = again
    return seen
