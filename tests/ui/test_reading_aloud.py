"""Reading aloud in the window, with a real program where the voice would be."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.conftest import OpenWindow

from letterstall.core.sentences import sentences

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the voices of Linux")


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a program in the voice's place notes all it is given, a line for each sentence."""
    file, folder = tmp_path / "heard", tmp_path / "bin"
    folder.mkdir()
    program = folder / "espeak-ng"
    program.write_text(f"#!/bin/sh\n(cat; echo) >> {file}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return file


def test_the_letter_is_read_sentence_by_sentence_to_its_end(open_window: OpenWindow, qtbot: QtBot, heard: Path) -> None:
    window = open_window("zhumatai")
    editor = window.letter_pane.editor
    editor.setFocus()
    editor.place_cursor(len(editor.text()) - 300)
    rest = "\n".join(editor.text().split("\n")[editor.cursor_line :])
    window.actions_["read_aloud"].trigger()
    assert window.actions_["read_aloud"].isChecked()
    qtbot.waitUntil(lambda: not window.reading_aloud.is_reading, timeout=20_000)
    assert heard.read_text("utf-8").splitlines() == [rest[start:end] for start, end in sentences(rest)]
    assert not window.actions_["read_aloud"].isChecked()
    assert not editor._underlines["reading"]


def test_the_case_is_read_where_the_case_has_the_focus(open_window: OpenWindow, qtbot: QtBot, heard: Path) -> None:
    window = open_window("zhumatai")
    window.case_pane.text.summary.setFocus()
    window.reading_aloud.switch()
    qtbot.waitUntil(lambda: heard.exists() and len(heard.read_text("utf-8").splitlines()) > 2, timeout=20_000)
    window.reading_aloud.switch()
    assert not window.reading_aloud.is_reading
    case = window.session.case
    assert case is not None
    assert heard.read_text("utf-8").splitlines()[0] in case.title.best("en")


def test_without_a_voice_a_sentence_says_what_to_do(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window("zhumatai")
    monkeypatch.setenv("PATH", str(tmp_path))
    window.actions_["read_aloud"].trigger()
    assert not window.actions_["read_aloud"].isChecked()
    assert "espeak-ng" in window.notice._words.text()


def test_a_voice_that_does_not_know_the_language_ends_the_reading_with_a_sentence(
    open_window: OpenWindow, qtbot: QtBot, heard: Path
) -> None:
    program = heard.parent / "bin" / "espeak-ng"
    program.write_text(f"#!/bin/sh\n(cat; echo) >> {heard}\nexit 1\n")
    window = open_window("zhumatai")
    window.letter_pane.editor.setFocus()
    window.letter_pane.editor.place_cursor(0)
    window.actions_["read_aloud"].trigger()
    qtbot.waitUntil(lambda: not window.reading_aloud.is_reading, timeout=20_000)
    assert len(heard.read_text("utf-8").splitlines()) == 1
    assert "could not read this" in window.notice._words.text()
    assert not window.actions_["read_aloud"].isChecked()


def test_the_voice_is_silent_when_the_window_is_closed(open_window: OpenWindow, qtbot: QtBot, heard: Path) -> None:
    (heard.parent / "bin" / "espeak-ng").write_text("#!/bin/sh\nexec sleep 60\n")
    window = open_window("zhumatai")
    window.letter_pane.editor.setFocus()
    window.actions_["read_aloud"].trigger()
    child = window.reading_aloud._voice._child
    assert child is not None and child.poll() is None
    window.close()
    assert child.poll() is not None
