"""Writes that fail: in one life of a desk after the other, the next change to a file fails, once or from then on.

`run` starts this module once more as a process with the failing library in it.
"""

from __future__ import annotations

import errno
import json
import os
import random
import subprocess
import sys
from collections import Counter
from dataclasses import asdict
from functools import partial
from itertools import product
from pathlib import Path

from tests.faults.children import RAISED, Child, say
from tests.faults.desk_under_test import LETTERS, REFUSALS, DeskUnderTest
from tests.faults.failing_calls import Failure, arm, counted, disarm, library
from tests.faults.figures import Case, Cases, Figures
from tests.faults.possible import Possible

FULL = 100
"""Percent of all calls: how many there are depends on the storage."""
IN_MEMORY = True
_HOW = (
    *((errno.ENOSPC, stays, False) for stays in (False, True)),
    *((errno.EIO, stays, half) for stays in (False, True) for half in (False, True)),
)


def run(cases: Cases) -> list[Figures]:
    """Return the figures of all failing calls."""
    environment = {**os.environ, "LD_PRELOAD": str(library(cases.folder))}
    told = json.dumps([cases.count, cases.seed, str(cases.folder), cases.only])
    command = [sys.executable, "-m", __spec__.name, told]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return [Figures(**one) for one in json.loads(done.stdout)]


def inside(cases: Cases) -> list[Figures]:
    """Try the failing calls, in the process that has the library."""
    figures, refusals = Figures("failing write, sync, rename…"), Counter[str]()
    trials = list(_trials(cases.folder))
    chosen = random.Random(cases.seed).sample(range(len(trials)), max(1, len(trials) * cases.count // FULL))
    for case in cases.of(sorted(chosen)):
        has_letters, failure = trials[case.number]
        refusals += _trial(case, figures, has_letters, failure)
    figures.remarks = f"of {len(trials)}; " + ", ".join(f"{count} × {what}" for what, count in refusals.items())
    return [figures]


def _trials(folder: Path) -> list[tuple[bool, Failure]]:
    """Return each call of a life that can fail, in each way, on an empty desk and on one with letters."""
    found = []
    for has_letters, (error, stays, half) in product((False, True), _HOW):
        place = folder / f"count-{len(found)}"
        place.mkdir()
        child = _child(place, place.with_name("counted"), has_letters, Failure(0, error))
        child.end()
        calls = int(child.lines()[-1].split()[1])
        found += [(has_letters, Failure(call, error, stays, half)) for call in range(1, calls + 1)]
    return found


def _child(folder: Path, said: Path, has_letters: bool, failure: Failure) -> Child:
    if has_letters:
        desk = DeskUnderTest(folder)
        for number in range(1, LETTERS + 1):
            desk.keep(number)
        desk.close()
    return Child(partial(_life, folder, failure), said)


def _trial(case: Case, figures: Figures, has_letters: bool, failure: Failure) -> Counter[str]:
    child = _child(case.folder, case.beside("said"), has_letters, failure)
    status, lines = child.end(), child.lines()
    possible = Possible(range(1, LETTERS + 1) if has_letters else ())
    possible.after(lines)
    verdict = possible.look(case.folder)
    what = f"{failure} ({lines[-1] if lines else 'silent'}):"
    figures.note(case, verdict, what)
    if status < 0 or status == RAISED:
        figures.fault(case, f"{what} ended with {status}: {' / '.join(lines)}")
    if "damage" in lines:
        figures.fault(case, f"{what} the desk was taken for damaged")
    return possible.oddities


def _life(folder: Path, failure: Failure) -> None:
    """Open, keep three letters, forget all, keep one more, close; what was refused is said, and life goes on."""
    arm(folder, failure)
    try:
        desk = _opened(folder)
        for number in (5, 6, 7):
            _try(f"{number}", f"refused {number}", partial(desk.keep, number))
        _try("forgotten", "forgetting refused", desk.forget_all)
        _try("9", "refused 9", partial(desk.keep, 9))
        desk.close()
    finally:
        disarm()
        say("calls {} {}".format(*counted()))


def _opened(folder: Path) -> DeskUnderTest:
    """Open the desk; a refusal is answered as a person would, by trying once more."""
    try:
        desk = DeskUnderTest(folder)
    except REFUSALS as error:
        say(f"opening refused: {type(error).__name__}")
        desk = DeskUnderTest(folder)
    if desk.has_damage:
        say("damage")
    return desk


def _try(done: str, refused: str, task: partial[None]) -> None:
    try:
        task()
    except REFUSALS:
        say(refused)
    else:
        say(done)


if __name__ == "__main__":
    count, seed, place, only = json.loads(sys.argv[1])
    print(json.dumps([asdict(one) for one in inside(Cases("failing_writes", count, seed, Path(place), only))]))
