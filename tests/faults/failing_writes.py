"""Writes that fail: in one life of a desk after the other, the next change to a file fails, once or from then on.

`run` starts this module once more as a process with the failing library in it.
"""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from itertools import product
from pathlib import Path
from typing import NamedTuple

from tests.faults.children import RAISED, Child, say
from tests.faults.desk_under_test import LETTERS, REFUSALS, DeskUnderTest
from tests.faults.failing_calls import Failure, arm, counted, disarm, library
from tests.faults.figures import Case, Cases, Figures
from tests.faults.file_writers import FilesTogether, WholeFiles
from tests.faults.possible import Possible
from tests.faults.worker import Keeper

FULL = 100
"""Percent of all calls: how many there are depends on the storage."""
IN_MEMORY = True
_KEPT = range(LETTERS + 1, LETTERS * 2 + 1)
_HOW = (
    *((errno.ENOSPC, stays, False, False) for stays in (False, True)),
    *((errno.EIO, stays, half, False) for stays in (False, True) for half in (False, True)),
    *((errno.EIO, stays, False, True) for stays in (False, True)),
)


class _Start(NamedTuple):
    kind: type[Keeper]
    has_letters: bool


_STARTS = (_Start(DeskUnderTest, False), _Start(DeskUnderTest, True), _Start(FilesTogether, True))


def run(cases: Cases) -> list[Figures]:
    """Return the figures of all failing calls."""
    environment = {**os.environ, "LD_PRELOAD": str(library(cases.folder))}
    told = json.dumps([cases.count, cases.seed, str(cases.folder), cases.only])
    command = [sys.executable, "-m", __spec__.name, told]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return [Figures(**one) for one in json.loads(done.stdout)]


def inside(cases: Cases) -> list[Figures]:
    """Try the failing calls, in the process that has the library."""
    rows = [
        Figures(name) for name in ("failing write, sync, rename…", "  the same, while writing files", "failing read")
    ]
    oddities = {figures.kind: Counter[str]() for figures in rows}
    for kind in (DeskUnderTest, FilesTogether):
        _make_model(cases.folder / kind.__name__, kind)
    trials = list(_trials(cases.folder))
    chosen = random.Random(cases.seed).sample(range(len(trials)), max(1, len(trials) * cases.count // FULL))
    for case in cases.of(sorted(chosen)):
        start, failure = trials[case.number]
        figures = rows[2 if failure.reads else start.kind is FilesTogether]
        oddities[figures.kind] += _trial(case, figures, start, failure)
    for figures in rows:
        figures.remarks = ", ".join(f"{count} × {what}" for what, count in oddities[figures.kind].items())
    rows[0].remarks += f"; all three are of {len(trials)}"
    return rows


def _trials(folder: Path) -> list[tuple[_Start, Failure]]:
    """Return each call of a life that can fail, in each way, from each start."""
    found: list[tuple[_Start, Failure]] = []
    for start, (error, stays, half, reads) in product(_STARTS, _HOW):
        place = folder / f"count-{len(found)}"
        place.mkdir()
        child = _child(place, place.with_name("counted"), start, Failure(0, error, reads=reads))
        child.end()
        calls = int(child.lines()[-1].split()[1])
        found += [(start, Failure(call, error, stays, half, reads)) for call in range(1, calls + 1)]
    return found


def _make_model(folder: Path, kind: type[Keeper]) -> None:
    """Make a desk with letters as a crash leaves it: half of them are newer than its backup."""
    place = folder.with_name(f"{folder.name}-open")
    place.mkdir(parents=True)
    for numbers in (range(1, LETTERS + 1), _KEPT):
        desk = kind(place)
        for number in numbers:
            desk.keep(number)
        if numbers is not _KEPT:
            desk.close()
    shutil.copytree(place, folder)
    desk.close()


def _child(folder: Path, said: Path, start: _Start, failure: Failure) -> Child:
    if start.has_letters:
        shutil.copytree(folder.parent / start.kind.__name__, folder, dirs_exist_ok=True)
    return Child(partial(_life, folder, start.kind, failure), said)


def _trial(case: Case, figures: Figures, start: _Start, failure: Failure) -> Counter[str]:
    child = _child(case.folder, case.beside("said"), start, failure)
    status, lines = child.end(), child.lines()
    possible = Possible(_KEPT if start.has_letters else ())
    possible.after(lines)
    # Where nothing can be written any more, nothing can be put back: then letter and note need not go together.
    is_hopeless = failure.stays and start.kind is FilesTogether
    verdict = possible.look(case.folder, WholeFiles if is_hopeless else start.kind)
    what = f"{failure} ({lines[-1] if lines else 'silent'}):"
    figures.note(case, verdict, what)
    if status < 0 or status == RAISED:
        figures.fault(case, f"{what} ended with {status}: {' / '.join(lines)}")
    if "damage" in lines and failure.reads:  # what cannot be read is damaged, and told so
        possible.oddities["taken for damage"] += 1
    elif "damage" in lines and not is_hopeless:
        figures.fault(case, f"{what} the desk was taken for damaged")
    return possible.oddities


def _life(folder: Path, kind: type[Keeper], failure: Failure) -> None:
    """Open, keep three letters, forget all, keep one more, close; what was refused is said, and life goes on."""
    arm(folder, failure)
    try:
        desk = _opened(folder, kind)
        for number in (9, 10, 11):
            _try(f"{number}", f"refused {number}", partial(desk.keep, number))
        if isinstance(desk, DeskUnderTest):
            _try("forgotten", "forgetting refused", desk.forget_all)
        _try("13", "refused 13", partial(desk.keep, 13))
        desk.close()
    finally:
        disarm()
        say("calls {} {}".format(*counted()))


def _opened(folder: Path, kind: type[Keeper]) -> Keeper:
    """Open the desk; a refusal is answered as a person would, by trying once more."""
    try:
        desk = kind(folder)
    except REFUSALS as error:
        say(f"opening refused: {type(error).__name__}")
        desk = kind(folder)
    if desk.has_damage:
        say("damage")
    return desk


def _try(done: str, refused: str, task: Callable[[], None]) -> None:
    try:
        task()
    except REFUSALS:
        say(refused)
    else:
        say(done)


if __name__ == "__main__":
    count, seed, place, only = json.loads(sys.argv[1])
    print(json.dumps([asdict(one) for one in inside(Cases("failing_writes", count, seed, Path(place), only))]))
