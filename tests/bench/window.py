"""Measures the window on the display that is there, of 1440 × 900 at least; prints JSON for `run.py`.

python tests/bench/window.py                 all
python tests/bench/window.py starts          its start alone
python tests/bench/window.py start STARTED   one start, of a process that began at the time STARTED
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from letterstall.desk.desk import Desk
from letterstall.main import open_beside_loading
from letterstall.storage.paths import Paths
from letterstall.storage.window_state import WindowState

if TYPE_CHECKING:
    from letterstall.ui.main_window import MainWindow

STARTS, KEYS = 7, 200
WORDS = "one more word of my own "
OWN = (
    "Paragraph {number}: I sing in a choir of forty voices, and in May 2024 we learnt a song from the other end of the "
    "world. Since then I think of Zhanargul Zhumatai, of her mother’s house, and of the doctor whom she does not see. "
    "It should not take {number} letters until somebody who collects songs may go home."
)


class FirstPaint(QObject):
    """Notes when a window is painted for the first time."""

    at: float | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note the time of the first paint event and let it through."""
        if self.at is None and event.type() == QEvent.Type.Paint:
            self.at = time.time()
        return False


def start(started: float) -> None:
    """Open the window as the program does, and print how long window and page took since `started`."""
    desk = Desk(Paths.of_this_user())
    open_beside_loading(desk)
    from letterstall.ui.start import make_appearance, make_application, open_window

    app = make_application(["letterstall"])
    first = FirstPaint()
    app.installEventFilter(first)
    window = open_window(desk, make_appearance(app, desk))

    def page_is_there(_number: int) -> None:
        page = time.time()
        print(json.dumps({"window": (first.at - started) * 1000, "page": (page - started) * 1000}), flush=True)
        QTimer.singleShot(0, window.close)

    window.page_pane.page.painted.connect(page_is_there)
    QTimer.singleShot(20_000, app.quit)
    app.exec()


def starts() -> dict[str, float]:
    """Return the medians of several starts, each in a process of its own, with a letter begun before."""
    desk = Desk(Paths.of_this_user())
    desk.keep_window_state(WindowState((0, 0, 1440, 900), False, {}))
    desk.keep(desk.new_letter(desk.open_case("zhumatai")))
    desk.close()
    runs = []
    for _ in range(STARTS + 1):
        command = [sys.executable, __file__, "start", repr(time.time())]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ)
        runs.append(json.loads(done.stdout.splitlines()[-1]))
    window, page = ([run[name] for run in runs[1:]] for name in ("window", "page"))
    return {"window shown after start": statistics.median(window), "and with the page": statistics.median(page)}


class Painting(QObject):
    """Notes when the text of an editor is painted."""

    at: float | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note the time of a paint event once it is done."""
        if event.type() == QEvent.Type.Paint and self.at is None:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        if self.at is None:
            self.at = time.perf_counter()


def keys() -> dict[str, float]:
    """Return p50 and p95 from a key press until the character, and the page with it, have been painted.

    First in the seed letter, then in one of five pages; all checks and spelling are on.
    """
    from letterstall.ui.start import make_appearance, make_application, open_window

    desk = Desk(Paths.of_this_user())
    desk.open_drafts()
    app = make_application(["letterstall"])
    window = open_window(desk, make_appearance(app, desk))
    painted: list[float] = []
    window.page_pane.page.painted.connect(lambda _number: painted.append(time.perf_counter()))
    _wait(app, lambda: bool(painted))
    found = _typed(app, window, painted, "seed letter")
    _lengthen(app, window)
    found |= _typed(app, window, painted, "five pages")
    window.close()
    return found


def _lengthen(app: QApplication, window: MainWindow) -> None:
    """Make the letter one of five pages, of the model's words and of others."""
    pane = window.letter_pane
    salutation, *body, closing = pane.editor.text().split("\n")
    own = [OWN.format(number=number) for number in range(1, 31)]
    pane.replace_text("\n".join((salutation, *body, *own, closing)))
    _wait(app, lambda: window.proofing.is_current)
    assert window.proofing.proof.sheets[0].page_count == 5, window.proofing.proof.sheets[0].page_count
    pane.editor.place_cursor(len(pane.editor.text()) // 2)
    _rest(app, 1.0)


def _typed(app: QApplication, window: MainWindow, painted: list[float], name: str) -> dict[str, float]:
    editor, seen = window.letter_pane.editor, Painting()
    editor.setFocus()
    editor.viewport().installEventFilter(seen)
    drawn, pages = [], []
    for number in range(KEYS):
        _rest(app, 0.05)
        painted.clear()
        seen.at = None
        pressed = time.perf_counter()
        QTest.keyClicks(editor, WORDS[number % len(WORDS)])
        _wait(app, lambda: bool(painted) and seen.at is not None)
        drawn.append((seen.at - pressed) * 1000)
        pages.append((painted[0] - pressed) * 1000)
    editor.viewport().removeEventFilter(seen)
    return {
        f"{name}: key press to {what} {part}": value
        for what, times in (("character", drawn), ("new page", pages))
        for part, value in (("p50", statistics.median(times)), ("p95", statistics.quantiles(times, n=20)[-1]))
    }


def _rest(app: QApplication, seconds: float) -> None:
    """Let time pass as it does for an idle window. QTest.qWait would keep the worker threads from running."""
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        app.processEvents()
        time.sleep(0.002)


def _wait(app: QApplication, is_done: Callable[[], bool]) -> None:
    ends = time.perf_counter() + 10
    while not is_done():
        app.processEvents()
        if time.perf_counter() > ends:
            raise SystemExit("no page was painted within ten seconds")


if __name__ == "__main__":
    if sys.argv[1:2] == ["start"]:
        start(float(sys.argv[2]))
    elif sys.argv[1:] == ["starts"]:
        print(json.dumps(starts()))
    else:
        print(json.dumps({**starts(), **keys()}))
