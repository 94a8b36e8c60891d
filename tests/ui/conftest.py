"""Tests of the window run without a screen; a warning, a leftover window or an exception in a slot fails them."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.main_window import MainWindow
from letterstall.ui.translation import install_translation

OpenWindow = Callable[..., MainWindow]
Speak = Callable[[str], None]

_kept: list[Appearance] = []


def pytest_configure(config: pytest.Config) -> None:
    # The offscreen platform says so; it says nothing about us.
    for what in ("propagateSizeHints", "raise"):
        config.addinivalue_line("qt_log_ignore", f"This plugin does not support {what}")


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Appearance:
    """The appearance of the application: one in a process, as in the program."""
    if not _kept:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        _kept.append(Appearance(qapp, "light"))
    return _kept[0]


@pytest.fixture(autouse=True)
def plain_look(look: Appearance, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Appearance]:
    """Light, 100 %, from left to right before each test; no window left after it."""
    yield look
    left = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    look.change_theme("light")
    look.change_text_size(100)
    look.change_face(False)
    if "qtbot" in request.fixturenames:
        gc.collect()
    assert not left, f"windows left open: {left}"


@pytest.fixture
def open_window(look: Appearance, own_desk: Path, qtbot: QtBot) -> Iterator[OpenWindow]:
    """Open the program's window on the test's own desk; the windows are closed after the test."""
    opened: list[MainWindow] = []

    def open_(case: str = "", width: int = 1440, height: int = 900) -> MainWindow:
        desk = Desk(Paths.in_folder(own_desk))
        desk.open_drafts()
        window = MainWindow(desk, look)
        opened.append(window)
        window.resize(width, height)
        window.show()
        qtbot.waitExposed(window)
        window.cases.begin()
        if case:
            window.cases.open_case(case)
            qtbot.waitUntil(lambda: window.proofing.proof is not None, timeout=10_000)
        return window

    yield open_
    for window in opened:
        if window.isVisible() and not window.close():
            window.close()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Make the program speak a language; it speaks plain English again after the test."""
    before, installed = QLocale(), []

    def begin(locale: str) -> None:
        installed.extend(install_translation(qapp, QLocale(locale)))

    yield begin
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
