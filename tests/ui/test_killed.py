"""kill -9 while somebody writes, and a second Letterstall beside the first: real processes."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths

TYPING = """
import sys, time
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths
from letterstall.ui.start import make_appearance, make_application, open_window

desk = Desk(Paths.of_this_user())
desk.open_drafts()
app = make_application(["letterstall"])
window = open_window(desk, make_appearance(app, desk))
window.cases.open_case("zhumatai")
editor = window.letter_pane.editor
editor.place_cursor(len("Dear Secretary,"))
QTest.keyClick(editor, Qt.Key.Key_Return)
number = 0
while True:
    QTest.keyClicks(editor, f"w{number} ")
    print(f"{number} {time.time()}", flush=True)
    number += 1
    QTest.qWait(30)
"""

OPENING = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from letterstall.main import main
from letterstall.ui.start import LastWord

def look():
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, LastWord)]
    if shown:
        print(shown[0].words.text(), flush=True)
        shown[0].close_button.click()

from letterstall.ui import start
usual = start.make_appearance
def later(app, desk):
    QTimer.singleShot(200, look)
    return usual(app, desk)
start.make_appearance = later
raise SystemExit(main([]))
"""


def _environment(desk: Path) -> dict[str, str]:
    return {**os.environ, "LETTERSTALL_DATA": str(desk), "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def typist(own_desk: Path):
    process = subprocess.Popen(
        [sys.executable, "-c", TYPING], stdout=subprocess.PIPE, text=True, env=_environment(own_desk)
    )
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def _type_for(process: subprocess.Popen, seconds: float) -> dict[int, float]:
    """Let the other process type; return when each word was there."""
    typed: dict[int, float] = {}
    end = None
    while end is None or time.time() < end:
        line = process.stdout.readline()
        assert line, "the typing process ended"
        number, moment = line.split()
        typed[int(number)] = float(moment)
        end = end or time.time() + seconds
    return typed


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
def test_kill_9_loses_at_most_five_seconds_of_typing_and_the_letter_is_back(
    typist, own_desk: Path, open_window
) -> None:
    typed = _type_for(typist, 8.0)
    os.kill(typist.pid, signal.SIGKILL)
    killed_at = time.time()
    typist.wait()
    window = open_window()
    assert window.notices.kind in ("deadline", "recovered")
    window.notices.take_away("deadline")
    assert window.notices.kind == "recovered"
    words = window.session.letter.blocks[0].text.split()
    assert words == [f"w{number}" for number in range(len(words))]
    first_lost = typed.get(len(words))
    assert first_lost is None or killed_at - first_lost < 5.0
    assert len(words) > 10


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
def test_kill_9_two_seconds_after_the_last_key_loses_nothing(own_desk: Path) -> None:
    # The loop of the program itself: QTest's holds Python back, and with it the thread that keeps the letter.
    pausing = TYPING.replace("while True:", "while number < 20:") + "\napp.exec()\n"
    process = subprocess.Popen(
        [sys.executable, "-c", pausing], stdout=subprocess.PIPE, text=True, env=_environment(own_desk)
    )
    with process:
        for _ in range(20):
            process.stdout.readline()
        time.sleep(2.0)
        process.kill()
    desk = Desk(Paths.in_folder(own_desk))
    desk.open_drafts()
    assert desk.drafts()[0].letter.blocks[0].text.split() == [f"w{number}" for number in range(20)]
    desk.close()


def test_a_second_letterstall_says_where_the_letters_are_and_goes(own_desk: Path) -> None:
    first = Desk(Paths.in_folder(own_desk))
    first.open_drafts()
    done = subprocess.run(
        [sys.executable, "-c", OPENING], capture_output=True, text=True, env=_environment(own_desk), timeout=60
    )
    first.close()
    assert done.returncode == 1, done.stderr
    assert done.stdout.strip() == "Letterstall is already open. Your letters are in that window."


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_one_sentence_says_so(own_desk: Path) -> None:
    environment = {
        name: value
        for name, value in _environment(own_desk).items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "letterstall.main"], capture_output=True, text=True, env=environment, timeout=60
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1 and "screen" in done.stderr
