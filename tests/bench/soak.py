"""Lets a window write for a long time over an archive of many letters; prints JSON, a line of figures a minute.

python tests/bench/soak.py MINUTES [LETTERS]      on Linux, which tells the memory and the open files of a process

Types, looks at the page, changes the case and the letter, opens "My letters" and the history, and begins letters: what
grows with time, and not with the letters, is a leak.
"""

from __future__ import annotations

import gc
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from letterstall.core.letter import Letter
from letterstall.desk.desk import Desk
from letterstall.storage.letter_record import packed
from letterstall.storage.paths import Paths
from letterstall.ui.main_window import MainWindow
from letterstall.ui.start import make_appearance, make_application, open_window

_CASES = ("zhumatai", "practice")
_PAGE = os.sysconf("SC_PAGE_SIZE")


def fill(desk: Desk, letters: int) -> None:
    """Put so many letters of one state each into the desk."""
    first = [desk.new_letter(desk.open_case(case)) for case in _CASES]
    database = desk.open_drafts().database
    database.write(lambda connection: [_put(connection, number, first[number % 2]) for number in range(1, letters + 1)])


def _put(connection: object, number: int, letter: Letter) -> None:
    moment = f"2026-01-01T00:00:00.{number:06}+00:00"
    row = (number, letter.case_id, "Somebody", "An office", moment, 0, number)
    state = (number, number, moment, moment, 0, "", packed(letter))
    connection.execute("INSERT INTO letters VALUES (?, ?, ?, ?, ?, ?, ?)", row)  # type: ignore[attr-defined]
    connection.execute("INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?, ?)", state)  # type: ignore[attr-defined]


class Soak:
    """One window, and what is done in it again and again."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self._app, self._window, self._chance = app, window, random.Random(1)
        self.saves: list[float] = []

    def round(self) -> None:
        """Do everything once."""
        self._window.cases.open_case(self._chance.choice(_CASES))
        for _ in range(3):
            QTest.keyClicks(self._window.letter_pane.editor, "A few words of my own. ")
            self._keep()
        self._look_at("my_letters")
        self._look_at("versions")
        self._window.navigator.show_ready()
        self._wait(0.2)
        self._window.navigator.show_writing()
        if self._chance.random() < 0.1:
            self._window.actions_["another_letter"].trigger()
        self._wait(0.1)

    def _keep(self) -> None:
        begun = time.perf_counter()
        self._window.keeping.keep_now()
        self.saves.append((time.perf_counter() - begun) * 1000)
        self._wait(0.05)

    def _look_at(self, action: str) -> None:
        self._window.actions_[action].trigger()
        self._wait(0.1)
        for shown in self._app.topLevelWidgets():
            if isinstance(shown, QDialog) and shown.isVisible():
                shown.close()
        self._wait(0.05)

    def _wait(self, seconds: float) -> None:
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            self._app.processEvents()
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as a running event loop does
            time.sleep(0.002)


def figures(soak: Soak, rounds: int) -> dict[str, float]:
    """Return what the process takes now, in MB and in number, and how long saves took since the last time, in ms."""
    gc.collect()
    saves, soak.saves = sorted(soak.saves) or [0.0], []
    resident = int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE / 1e6
    files = len(list(Path("/proc/self/fd").iterdir()))
    slow = saves[int(len(saves) * 0.95)]
    return {"rounds": rounds, "MB": round(resident, 1), "files": files, "p50": statistics.median(saves), "p95": slow}


def main() -> None:
    """Run for the minutes asked for."""
    minutes, letters = float(sys.argv[1]), int(next(iter(sys.argv[2:]), "1000"))
    desk = Desk(Paths.of_this_user())
    fill(desk, letters)
    desk.close()
    begun, opening = time.monotonic(), _timed(desk.open_drafts)
    app = make_application(["letterstall"])
    window = open_window(desk, make_appearance(app, desk))
    soak, rounds = Soak(app, window), 0
    print(json.dumps({"letters": letters, "opening (ms)": opening, "MB at first": figures(soak, 0)["MB"]}), flush=True)
    told = time.monotonic()
    while time.monotonic() - begun < minutes * 60:
        soak.round()
        rounds += 1
        if time.monotonic() - told > 60:
            told = time.monotonic()
            print(json.dumps(figures(soak, rounds)), flush=True)
    window.close()


def _timed(do: Callable[[], object]) -> float:
    begun = time.perf_counter()
    do()
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    main()
