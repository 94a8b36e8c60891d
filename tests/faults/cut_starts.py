"""Power cuts while a start restores a damaged desk, or brings an old one up to today."""

from __future__ import annotations

import os
import shutil
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.faults.children import Child
from tests.faults.compound import damaged_desk, moment, seconds_of_a_start, words_at, words_of
from tests.faults.desk_under_test import LETTERS, OLD_VERSIONS, DeskUnderTest, must_be_there, put_old_desk
from tests.faults.disks import copy_at_once, disk_image, mounted
from tests.faults.figures import Case, Cases, Figures, Verdict
from tests.faults.worker import open_once, trouble

FULL = 100
"""Cuts of each of the two."""
IN_MEMORY = True


def run(cases: Cases) -> list[Figures]:
    """Return the figures of both."""
    restoring, migrating = Figures("power cut while restoring"), Figures("power cut while migrating")
    ends = {restoring.kind: Counter[str](), migrating.kind: Counter[str]()}
    for case in cases:
        version = case.dice.choice(OLD_VERSIONS)
        prepare_old = partial(put_old_desk, version=version)
        known = words_of(version, case.beside("known"))
        for figures, prepare, look in (
            (restoring, damaged_desk, _restored),
            (migrating, prepare_old, partial(_migrated, known=known)),
        ):
            ends[figures.kind][_cut(case, figures, prepare, look)] += 1
    for figures in (restoring, migrating):
        figures.remarks = ", ".join(f"{count} × {end}" for end, count in sorted(ends[figures.kind].items()))
    return [restoring, migrating]


def _cut(case: Case, figures: Figures, prepare: Callable[[Path], None], look: Callable[[Path], Verdict]) -> str:
    """Cut a start off at a random moment, look, and return how far it had come."""
    with disk_image() as image, mounted(image, case.folder):
        after = moment(case.dice, seconds_of_a_start(prepare, case.beside("timed")))
        shutil.rmtree(case.beside("timed"))
        prepare(case.folder)
        os.sync()
        child = Child(partial(open_once, case.folder), case.beside("said"))
        child.wait_for_words()
        time.sleep(after)
        child.stop()
        lines, as_cut = child.lines(), image.with_name("cut.img")
        copy_at_once(image, as_cut)
        child.kill()
        with mounted(as_cut, case.beside("tried")) as place:
            figures.note(case, look(place), " / ".join(lines), place)
        if trouble(lines):
            figures.fault(case, trouble(lines))
    return "opened" if len(lines) > 1 else "still opening"


def _restored(place: Path) -> Verdict:
    try:
        desk = DeskUnderTest(place)
        numbers = set(desk.numbers())
        desk.close()
    except Exception as error:
        return Verdict(True, LETTERS, 0, f"{type(error).__name__}: {error}")
    lost = must_be_there(LETTERS) - numbers
    return Verdict(False, len(lost), 0, f"{numbers} came back" if lost else "")


def _migrated(place: Path, known: list[str]) -> Verdict:
    try:
        found = words_at(place)
    except Exception as error:
        return Verdict(True, 1, 0, f"{type(error).__name__}: {error}")
    return Verdict() if found == known and known else Verdict(True, 1, 0, f"{found} instead of {known}")
