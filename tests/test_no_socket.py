"""No socket of any kind is opened: not by Python, and not by a library underneath."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

_EXPORT = ("-m", "letterstall", "export", "zhumatai", "--to")
_GUARDED = """
import sys
def refuse(event, arguments):
    if event.startswith("socket."):
        raise SystemExit("a socket was opened: " + event)
sys.addaudithook(refuse)
from letterstall.cli import main
sys.exit(main(sys.argv[1:]))
"""

_WINDOW = """
import sys
import time
from PySide6.QtTest import QTest
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths
from letterstall.ui.start import make_appearance, make_application, open_window

desk = Desk(Paths.of_this_user())
desk.open_drafts()
app = make_application(["letterstall"])
window = open_window(desk, make_appearance(app, desk))
window.cases.open_case("zhumatai")
QTest.keyClicks(window.letter_pane.editor, "My own words. ")

def wait(seconds, is_done=lambda: False):  # QTest.qWait would keep the worker from running
    ends = time.monotonic() + seconds
    while time.monotonic() < ends and not is_done():
        app.processEvents()
        time.sleep(0.005)

wait(60, lambda: window.proofing.is_current)
window.navigator.show_ready()
wait(0.3)
made = window.proofing.is_current
window.close()
sys.exit(0 if made else "no proof was made")
"""
"""A short visit to the window: a case, some typing, the page, ready to send."""


def _can_trace() -> bool:
    """Whether strace is here and allowed; in some containers it may not attach."""
    if shutil.which("strace") is None:
        return False
    return (
        subprocess.run(["strace", "-f", "-e", "trace=socket", "true"], capture_output=True, check=False).returncode == 0
    )


def test_the_guard_of_all_tests_refuses_a_socket() -> None:
    with pytest.raises(BaseException, match="socket"):
        socket.socket()


def test_a_command_opens_no_socket_in_python(tmp_path: Path) -> None:
    for arguments in (("export", "zhumatai", "--to", str(tmp_path / "letter.pdf")), ("cases",), ("show", "practice")):
        command = [sys.executable, "-c", _GUARDED, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not _can_trace(), reason="strace is not here, or not allowed")
def test_an_export_asks_the_system_for_no_socket(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    command = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=socket,connect,bind,sendto"]
    subprocess.run([*command, sys.executable, *_EXPORT, str(tmp_path / "letter.pdf")], check=True, capture_output=True)
    calls = [line for line in log.read_text("utf-8").splitlines() if "(" in line and "+++" not in line]
    assert calls == []


@pytest.mark.skipif(not _can_trace(), reason="strace is not here, or not allowed")
def test_the_window_asks_the_system_for_no_socket_but_those_of_the_desktop(tmp_path: Path) -> None:
    """A desktop speaks to its programs through AF_UNIX; nothing else may be asked for."""
    log = tmp_path / "calls"
    command = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=socket"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    visit = [*command, sys.executable, "-c", _WINDOW]
    done = subprocess.run(visit, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    assert [line for line in log.read_text("utf-8").splitlines() if "socket(" in line and "AF_UNIX" not in line] == []


@pytest.mark.skipif(not _can_trace(), reason="strace is not here, or not allowed")
def test_strace_would_see_a_socket(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    code = "import socket; socket.socket().close()"
    subprocess.run(
        ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=socket", sys.executable, "-c", code],
        check=True,
        capture_output=True,
        env=os.environ,
    )
    assert "socket(" in log.read_text("utf-8")
