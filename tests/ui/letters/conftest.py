"""The window "My letters" over a real desk with letters in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.conftest import OpenWindow

from letterstall.core.case import Block
from letterstall.core.kept import EventKind, Happening
from letterstall.desk.archive import Archive
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths
from letterstall.ui.letters.window import LettersWindow
from letterstall.ui.main_window import MainWindow

DAY = date(2026, 11, 3)
Keep = Callable[..., int]


@pytest.fixture
def keep(own_desk: Path) -> Iterator[Keep]:
    """Keep a letter of a case, as another start of the program would have; return its number."""

    def keep_(words: str, case_id: str = "zhumatai", *kinds: EventKind, language: str = "en", day: date = DAY) -> int:
        desk = Desk(Paths.in_folder(own_desk))
        archive, case = desk.open_drafts(), desk.open_case(case_id)
        letter = replace(desk.new_letter(case, language), blocks=(Block("paragraph", words),))
        number = archive.begin(letter, 0, case)
        archive.keep(letter, 0, number, case)
        for kind in kinds:
            archive.note((number,), Happening(kind, day))
        desk.close()
        return number

    return keep_


@pytest.fixture
def letters(open_window: OpenWindow, qtbot: QtBot) -> Callable[[], LettersWindow]:
    """Open the program and its window "My letters"."""

    def open_() -> LettersWindow:
        window = open_window()
        return shown_letters(window, qtbot)

    return open_


def shown_letters(window: MainWindow, qtbot: QtBot) -> LettersWindow:
    window.actions_["my_letters"].trigger()
    shown = window.letters.shown
    assert shown is not None
    qtbot.waitExposed(shown)
    focus_rows(shown, qtbot)
    return shown


def focus_rows(shown: LettersWindow, qtbot: QtBot) -> None:
    """Keys of actions are heard in the active window alone."""
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.view.setFocus()


def archive_of(window: MainWindow) -> Archive:
    archive = window.desk.archive
    assert archive is not None
    return archive


def names(shown: LettersWindow) -> list[str]:
    return [entry.name for entry in shown.model.rows]


def main_window(shown: LettersWindow) -> MainWindow:
    window = shown.parent()
    assert isinstance(window, MainWindow)
    return window
