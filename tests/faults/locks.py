"""Kill -9 and power cuts while the desk is locked with a passphrase, while that changes, and while it is taken away."""

from __future__ import annotations

import os
import shutil
import time
from collections import Counter
from functools import partial
from pathlib import Path

from tests.faults.children import Child, say
from tests.faults.desk_under_test import LETTERS, LOCKED, DeskUnderTest, key_file, must_be_there
from tests.faults.disks import copy_at_once, disk_image, mounted
from tests.faults.figures import Case, Cases, Figures, NotHere, Verdict
from tests.faults.worker import trouble

FULL = 100
IN_MEMORY = True
_LONGEST = 0.05  # s; most kills come much sooner, since a change takes some milliseconds
_CHANGES = (("", "first"), ("first", "second"), ("first", ""))
"""The passphrase before and after; none is an open desk."""


def run(cases: Cases) -> list[Figures]:
    """Return the figures of kills and of power cuts."""
    models = cases.folder / "models"
    for secret in ("", "first"):
        _make_model(models / f"locked-{secret}", secret)
    killed, cut = Figures("kill while locking, unlocking"), Figures("power cut while locking, unlocking")
    for figures, task in ((killed, _killed), (cut, _cut_off)):
        ends = Counter[str]()
        try:
            for case in cases:
                old, new = _CHANGES[case.number % len(_CHANGES)]
                ends[task(case, figures, models / f"locked-{old}", (old, new))] += 1
        except NotHere as reason:
            figures.remarks = f"left out: {reason}"
            continue
        figures.remarks = ", ".join(f"{count} × {end}" for end, count in sorted(ends.items()))
    return [killed, cut]


def _make_model(folder: Path, secret: str) -> None:
    folder.mkdir(parents=True)
    desk = DeskUnderTest(folder)
    for number in range(1, LETTERS + 1):
        desk.keep(number)
    if secret:
        desk.change_of_lock(secret)()
    desk.close()


def _killed(case: Case, figures: Figures, model: Path, secrets: tuple[str, str]) -> str:
    shutil.copytree(model, case.folder, dirs_exist_ok=True)
    child = _changing(case, secrets)
    child.kill()
    return _looked_at(case, figures, case.folder, child.lines(), secrets)


def _cut_off(case: Case, figures: Figures, model: Path, secrets: tuple[str, str]) -> str:
    with disk_image() as image, mounted(image, case.folder):
        shutil.copytree(model, case.folder, dirs_exist_ok=True)
        os.sync()
        child = _changing(case, secrets)
        child.stop()
        lines = child.lines()
        copy_at_once(image, image.with_name("cut.img"))
        child.kill()
        plain_key = key_file(model).read_bytes().strip()
        if "changed" in lines and not secrets[0] and plain_key in image.with_name("cut.img").read_bytes():
            figures.fault(
                case, "the key that lay open is still on the disk of a locked desk", image.with_name("cut.img")
            )
        with mounted(image.with_name("cut.img"), case.beside("tried")) as place:
            return _looked_at(case, figures, place, lines, secrets)


def _changing(case: Case, secrets: tuple[str, str]) -> Child:
    """Return a child that is changing the lock since a random moment."""
    child = Child(partial(_change, case.folder, *secrets), case.beside("said"))
    child.wait_for_words()
    time.sleep(case.dice.random() ** 3 * _LONGEST)
    return child


def _change(folder: Path, old: str, new: str) -> None:
    desk = DeskUnderTest(folder, old)
    change = desk.change_of_lock(new)
    say("changing")
    change()
    say("changed")
    time.sleep(60)


def _looked_at(case: Case, figures: Figures, folder: Path, lines: list[str], secrets: tuple[str, str]) -> str:
    """Open with either passphrase: once the change was acknowledged, with the new one alone. Return how it ended."""
    old, new = secrets
    end = "changed" if "changed" in lines else "cut off"
    try:
        desk = _opened(folder, (new,) if end == "changed" else (new, old))
        numbers, has_damage = set(desk.numbers()), desk.has_damage
        desk.close()
    except Exception as error:
        figures.note(case, Verdict(True, LETTERS, 0, f"{secrets} {lines}: {type(error).__name__}: {error}"), "", folder)
        return end
    lost = must_be_there(LETTERS) - numbers
    told = f"{secrets}: {numbers} came back, damage told: {has_damage}" if lost or has_damage else trouble(lines)
    figures.note(case, Verdict(has_damage, len(lost), LETTERS, told), "", folder)
    return end


def _opened(folder: Path, secrets: tuple[str, ...]) -> DeskUnderTest:
    """Open with the first passphrase that opens; an open desk takes any."""
    for secret in secrets[:-1]:
        try:
            return DeskUnderTest(folder, secret)
        except LOCKED:
            pass
    return DeskUnderTest(folder, secrets[-1])
