"""Power cuts: what has reached a disk at some moment is mounted anew, without what the system still had in memory.

The disk is the image behind a loop device. It takes what it is given in order, without a memory of its own: a missing
sync is noticed, a disk that lies about having written is not.
"""

from __future__ import annotations

import shutil
import time
from functools import partial
from pathlib import Path

from tests.faults.children import Child
from tests.faults.desk_under_test import DeskUnderTest
from tests.faults.disks import copy_at_once, disk_image, mounted
from tests.faults.figures import Case, Cases, Figures, Verdict
from tests.faults.file_writers import WeakWriter, WholeFiles
from tests.faults.looking import look
from tests.faults.worker import Keeper, acknowledged, expected, keep_on, trouble

FULL = 50
"""Lives of a disk, each of `_CUTS` cuts: 500."""
_CUTS = 10
_WHILE_OPENING = 0.2
_LONGEST = 0.06  # s


def run(cases: Cases) -> list[Figures]:
    """Return the figures of all cuts, and those of a writer that ought to lose letters."""
    figures, files = Figures("power cut while keeping"), Figures("power cut while writing files")
    control = Figures("  the same, without any syncing", is_control=True)
    for case in cases:
        _life(case, figures, DeskUnderTest)
        if case.number % 5 == 0:
            _life(case, files, WholeFiles)
            _life(case, control, WeakWriter)
    is_telling = bool(control.lost or control.corrupt)
    if not is_telling:
        control.findings.append("power cuts: a writer that never syncs lost nothing: they prove nothing")
    control.remarks = "as it should be: these cuts tell good from bad" if is_telling else "this proves nothing"
    return [figures, files, control]


def _life(case: Case, figures: Figures, kind: type[Keeper]) -> None:
    with disk_image() as image, mounted(image, case.folder):
        known = 0
        for cut in range(_CUTS):
            lines = _cut(case, image, kind)
            as_cut = image.with_name("cut.img")
            figures.note(case, _after_the_cut(case, as_cut, kind, lines, known), f"cut {cut}:", as_cut)
            if trouble(lines):
                figures.fault(case, f"cut {cut}: {trouble(lines)}", as_cut)
            known = acknowledged(lines, known)


def _cut(case: Case, image: Path, kind: type[Keeper]) -> list[str]:
    """Let a child keep letters, copy the disk at a random moment, and return what was acknowledged until then."""
    child = Child(partial(keep_on, case.folder, kind), case.beside("said"))
    if case.dice.random() > _WHILE_OPENING:
        child.wait_for_words(2)
    time.sleep(case.dice.random() * _LONGEST)
    child.stop()
    lines = child.lines()
    copy_at_once(image, image.with_name("cut.img"))
    child.kill()
    return lines


def _after_the_cut(case: Case, as_cut: Path, kind: type[Keeper], lines: list[str], known: int) -> Verdict:
    tried = shutil.copy(as_cut, as_cut.with_name("tried.img"))
    with mounted(tried, case.beside("tried")) as place:
        return look(place, acknowledged(lines, known), expected(lines, known), kind)
