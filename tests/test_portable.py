"""The portable folder: everything in it, nothing elsewhere on the machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from letterstall.core import resources
from letterstall.portable import NoFolderNamed, take_data_option
from letterstall.storage.paths import DATA_VARIABLE, PORTABLE_FOLDER, Paths

WALK = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from pathlib import Path
from PySide6.QtWidgets import QApplication, QDialog
from letterstall.core.resources import shipped_cases
CASE = next((shipped_cases() / "zhumatai" / "source").iterdir())
from letterstall import main
from letterstall.ui import start

opened = start.open_window
def open_and_write(desk, appearance, problem=None):
    window = opened(desk, appearance, problem)
    window.cases.open_case("zhumatai")
    QTest.keyClicks(window.letter_pane.editor, "Written on a borrowed computer. ")
    QTimer.singleShot(500, lambda: walk(window))
    return window

def walk(window):
    for name in ("details", "preferences", "kept", "my_letters", "versions", "backups", "help", "about", "licences"):
        window.actions_[name].trigger()
        QTest.qWait(150)
        for dialog in [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]:
            dialog.grab()
            dialog.close()
    window.importing.read_files([CASE])
    QTest.qWait(1500)
    for other in [one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible()]:
        other.close()
    window.cases.open_case("practice")
    window.cases.open_case("zhumatai")
    window.navigator.show_ready()
    for _ in range(600):  # a slow machine takes its time to set the pages
        if window.ready._proof is not None:
            break
        QTest.qWait(100)
    window.ready.save()
    print(*window.ready.files)
    window.session.keep("by_hand")
    window.close()
start.open_window = open_and_write
raise SystemExit(main.main(["--data", sys.argv[1]]))
"""


@pytest.mark.parametrize(
    ("given", "left", "folder"),
    [
        (["--data", "/stick", "cases"], ["cases"], "/stick"),
        (["--data=/stick"], [], "/stick"),
        (["cases", "--data"], ["cases", "--data"], None),
        ([], [], None),
    ],
)
def test_a_leading_data_option_names_the_folder(
    given: list[str], left: list[str], folder: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(DATA_VARIABLE)
    assert take_data_option(given) == left
    assert os.environ.get(DATA_VARIABLE) == folder


@pytest.mark.parametrize("given", [["--data"], ["--data="]])
def test_a_data_option_without_a_folder_is_refused(given: list[str]) -> None:
    with pytest.raises(NoFolderNamed):
        take_data_option(given)


def test_a_folder_named_so_beside_the_program_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(DATA_VARIABLE)
    monkeypatch.setattr("letterstall.storage.paths.shipped", lambda: tmp_path)
    assert not Paths.of_this_user().is_portable
    (tmp_path / PORTABLE_FOLDER).mkdir()
    paths = Paths.of_this_user()
    assert paths.is_portable and paths.data.is_relative_to(tmp_path) and paths.documents == tmp_path / PORTABLE_FOLDER
    assert resources.shipped_cases().is_dir()


def test_a_session_with_a_portable_folder_leaves_no_file_anywhere_else(tmp_path: Path) -> None:
    home, stick = tmp_path / "home", tmp_path / "stick"
    (home / "tmp").mkdir(parents=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_") and name != DATA_VARIABLE}
    environment = {
        **kept, "HOME": str(home), "TMPDIR": str(home / "tmp"), "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", WALK, str(stick)], env=environment, cwd=home, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert (stick / "data" / "desk.db").exists() and (stick / "config").is_dir()
    assert "Letter for Zhanargul Zhumatai.pdf" in done.stdout and list(stick.glob("*.pdf"))
    assert [str(file) for file in home.rglob("*") if file.is_file()] == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
def test_a_walk_through_the_window_opens_no_internet_socket(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    watched = ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", str(log)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*watched, sys.executable, "-c", WALK, str(tmp_path / "stick")],
        env=environment,
        capture_output=True,
        timeout=300,
    )
    if done.returncode and not log.exists():
        pytest.skip("nothing may be watched here")
    assert done.returncode == 0, done.stderr
    calls = log.read_text()
    assert "AF_INET" not in calls and "AF_NETLINK" not in calls
