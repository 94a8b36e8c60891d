"""Disks that fill up while letters are kept, and folders that may not be written to."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.faults.children import RAISED, REFUSED, Child, say
from tests.faults.desk_under_test import LETTERS, REFUSALS, DeskUnderTest, must_be_there
from tests.faults.disks import disk_image, fill, mounted, small_disk_in_memory
from tests.faults.figures import Case, Cases, Figures, NotHere
from tests.faults.looking import look
from tests.faults.possible import Possible

FULL = 100
"""Lives of a disk that fills up; as many of a folder that is read only."""
IN_MEMORY = True
_NOBODY = 65534
_TRIES = 45
"""Numbers up to that whose letters are the longest, so that what is refused is what is looked at last."""


def run(cases: Cases) -> list[Figures]:
    """Return the figures of full disks, without and with room put by, and of read-only folders."""
    rows = {
        4: Figures("full disk, small"),
        24: Figures("full disk, where room was put by"),
        0: Figures("read-only folder"),
    }
    return [_on_all(size, cases, figures) for size, figures in rows.items()]


def _on_all(megabytes: int, cases: Cases, figures: Figures) -> Figures:
    said = Counter[str]()
    try:
        for case in cases:
            said += _case_on(megabytes, case, figures)
    except NotHere as reason:
        figures.remarks = f"left out: {reason}"
    else:
        figures.remarks = ", ".join(f"{count} × {what}" for what, count in sorted(said.items()))
    return figures


def _case_on(megabytes: int, case: Case, figures: Figures) -> Counter[str]:
    """Do a case on a disk of its own: of ext4 or in memory, in turn."""
    if not megabytes:
        return _read_only(case, figures)
    if case.number % 3:
        with small_disk_in_memory(case.folder, megabytes << 10):
            return _filled_up(case, figures)
    with disk_image(megabytes) as image, mounted(image, case.folder):
        return _filled_up(case, figures)


def _filled_up(case: Case, figures: Figures) -> Counter[str]:
    """Let a child keep letters until they are refused, make room, and look; return what was refused and forgotten."""
    child = Child(partial(_until_it_is_full, case.folder, case.dice.randrange(30_000)), case.beside("said"))
    status, lines = child.end(), child.lines()
    (case.folder / "filler").unlink(missing_ok=True)
    possible = Possible(())
    possible.after(lines)
    figures.note(case, possible.look(case.folder), " / ".join(lines))
    if status:
        figures.fault(case, f"ended with {status}: {' / '.join(lines)}")
    return Counter(line.rstrip("0123456789 ") for line in lines if not line.isdigit())


def _until_it_is_full(folder: Path, room: int) -> None:
    """Keep letters on a disk that has so many bytes left, then forget them, then keep one more."""
    desk = DeskUnderTest(folder)
    number = _kept(desk, 1, LETTERS)
    fill(folder, room)
    number = _kept(desk, number, _TRIES)
    if set(desk.numbers()) != must_be_there(number - 1):
        raise AssertionError(f"{desk.numbers()} stand after {number} was refused")
    _try(desk.forget_all, "forgotten", "forgetting refused")
    _try(partial(desk.keep, number), f"{number}", f"refused {number}")
    desk.close()


def _kept(desk: DeskUnderTest, first: int, count: int) -> int:
    """Keep so many letters, or until one is refused; return the number of the next one."""
    for number in range(first, first + count):
        if not _try(partial(desk.keep, number), f"{number}", f"refused {number}"):
            return number
    return first + count


def _try(task: Callable[[], None], done: str, refused: str) -> bool:
    try:
        task()
    except REFUSALS:
        say(refused)
        return False
    say(done)
    return True


def _read_only(case: Case, figures: Figures) -> Counter[str]:
    """Let somebody open a desk that may be read, but not written to; then look whether all is as it was."""
    desk = DeskUnderTest(case.folder)
    for number in range(1, LETTERS + 1):
        desk.keep(number)
    desk.close()
    _set_modes(case.folder, 0o500, 0o400)
    child = Child(partial(_as_somebody, case.folder), case.beside("said"))
    status, lines = child.end(), child.lines()
    _set_modes(case.folder, 0o700, 0o600)
    if status < 0 or status == RAISED:
        figures.fault(case, f"ended with {status}: {' / '.join(lines)}")
    figures.note(case, look(case.folder, LETTERS, LETTERS), " / ".join(lines))
    return Counter(" ".join(line.rstrip("0123456789 ").split()[:2]) for line in lines)


def _as_somebody(folder: Path) -> None:
    if os.geteuid() == 0:  # root may write anywhere
        os.setgroups([])
        os.setgid(_NOBODY)
        os.setuid(_NOBODY)
    _kept(DeskUnderTest(folder), LETTERS + 1, 1)
    os._exit(REFUSED)


def _set_modes(folder: Path, of_folders: int, of_files: int) -> None:
    for one in (folder, *folder.rglob("*")):
        if os.geteuid() == 0:
            os.chown(one, _NOBODY if of_folders == 0o500 else 0, -1)
        one.chmod(of_folders if one.is_dir() else of_files)
