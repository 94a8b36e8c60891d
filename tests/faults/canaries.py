"""What was forgotten is searched in the bytes of a whole disk: a word of the letters, and the key of the desk."""

from __future__ import annotations

import base64
import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.faults.children import Child, say
from tests.faults.desk_under_test import LETTERS, DeskUnderTest, forget_everything, key_file
from tests.faults.disks import disk_image, mounted
from tests.faults.figures import Case, Cases, Figures, Verdict
from tests.faults.worker import trouble

FULL = 20
_CANARY = "Wachtelschlag-im-Kornfeld"
_LONGEST = 0.03  # s; mostly much less, since all is done in some milliseconds


def run(cases: Cases) -> list[Figures]:
    """Return the figures of forgotten letters and keys, each killed on the way too, and of plain files to compare."""
    words, killed = Figures("words left after forgetting"), Figures("  the same, killed on the way")
    keys, killed_key = Figures("key left after forgetting all"), Figures("  the same, killed on the way")
    control = Figures("  the same, plain files deleted", is_control=True)
    for case in cases:
        for is_killed, of_words, of_keys in ((False, words, keys), (True, killed, killed_key)):
            _search(case, of_words, partial(_letters_forgotten, case, is_killed))
            _search(case, of_keys, partial(_all_forgotten, case, is_killed))
        _search(case, control, partial(_plain_forgotten, case))
    if control.lost < control.count * len(_forms(_CANARY)):
        control.findings.append("canaries: not every form of a deleted plain file was found: the search proves nothing")
    words.remarks = f"searched in {len(_forms(_CANARY))} forms: small, large, UTF-8, UTF-16, base64; without the key"
    control.remarks = f"as it should be: {control.lost} forms found"
    return [words, killed, keys, killed_key, control]


def _search(case: Case, figures: Figures, write: Callable[[], tuple[list[str], dict[str, bytes]]]) -> None:
    """Write to a disk of its own, take it off, and search each byte of it for what should be gone."""
    with disk_image() as image:
        with mounted(image, case.folder):
            lines, gone = write()
        disk = image.read_bytes()
        found = [name for name, form in gone.items() if form in disk]
        # What is found of letters is no letter lost; of the control, it is counted to see that the search works.
        lost = len(found) if figures.is_control else 0
        figures.note(case, Verdict(bool(found), lost, told=", ".join(found)), "found:", image)
        if told := trouble(lines):
            figures.fault(case, told, image)


def _forms(word: str) -> dict[str, bytes]:
    """Return the word as it may stand on a disk; of base64, at each alignment, what does not hang on its neighbours."""
    forms: dict[str, bytes] = {}
    for name, text in (("as it is", word), ("small", word.lower()), ("large", word.upper())):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            forms[f"{name}, {encoding}"] = text.encode(encoding)
    for before in range(3):
        data = bytes(before) + word.encode()
        forms[f"base64, {before}"] = base64.b64encode(data)[4 if before else 0 : len(data) // 3 * 4]
    return forms


def _letters_forgotten(case: Case, is_killed: bool) -> tuple[list[str], dict[str, bytes]]:
    return _ended(case, partial(_write_and_forget, case.folder), is_killed), _forms(_CANARY)


def _write_and_forget(folder: Path) -> None:
    """Keep letters with the word, so that backups hold it too, then forget them all, and close."""
    os.environ.update(dict.fromkeys(("HOME", "TMPDIR", "SQLITE_TMPDIR"), str(folder)))
    for first in (1, LETTERS + 1):
        desk = DeskUnderTest(folder)
        for number in range(first, first + LETTERS):
            desk.keep(number, words=f" {_CANARY}" * number)
        desk.close()
    desk = DeskUnderTest(folder)
    desk.keep(LETTERS * 2 + 1, words=f" {_CANARY}")
    say("forgetting")
    desk.forget_all()
    desk.close()


def _all_forgotten(case: Case, is_killed: bool) -> tuple[list[str], dict[str, bytes]]:
    """Forget everything, start once more, and return the old key, unless nothing was forgotten yet."""
    desk = DeskUnderTest(case.folder)
    desk.keep(1)
    desk.close()
    key = key_file(case.folder).read_bytes().strip()
    lines = _ended(case, partial(_forget_everything, case.folder), is_killed)
    desk = DeskUnderTest(case.folder)
    is_forgotten, has_damage = not desk.numbers(), desk.has_damage
    desk.close()
    if has_damage:
        lines.append("raised: a forgotten desk is told to be damaged")
    return lines, {"in letters": key, "in bytes": bytes.fromhex(key.decode())} if is_forgotten else {}


def _forget_everything(folder: Path) -> None:
    say("forgetting")
    forget_everything(folder)


def _ended(case: Case, task: Callable[[], None], is_killed: bool) -> list[str]:
    child = Child(task, case.beside("said"))
    if is_killed:
        child.wait_for_words()
        time.sleep(case.dice.random() ** 3 * _LONGEST)
        child.kill()
    elif status := child.end():
        return [*child.lines(), f"raised: ended with {status}"]
    return child.lines()


def _plain_forgotten(case: Case) -> tuple[list[str], dict[str, bytes]]:
    file = case.folder / "letter.txt"
    with file.open("wb") as stream:
        for form in _forms(_CANARY).values():
            stream.write(b"I write to you about " + form)
        stream.flush()
        os.fsync(stream.fileno())
    file.unlink()
    return [], _forms(_CANARY)
