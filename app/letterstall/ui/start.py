"""The start of the window: the application, its look, its language, and the way problems are told."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QLoggingCategory, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from letterstall.core.errors import DeskInUse, NewerDesk, StorageError
from letterstall.core.resources import resource
from letterstall.desk.desk import Desk
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.wardrobe import em, redress, space
from letterstall.ui.main_window import MainWindow
from letterstall.ui.parts.buttons import primary_button
from letterstall.ui.parts.words import Words
from letterstall.ui.problems import Problems, sentence_of
from letterstall.ui.translation import install_translation, locale_of

_SWITCH = 0.0005
"""s; a key must not wait five milliseconds, Python's usual, until the thread that sets the page lets go."""


def run(desk: Desk, problem: StorageError | None, argv: list[str]) -> int:
    """Show the window and stay until it is closed; 1 when another Letterstall has the letters."""
    app = make_application(argv, desk.settings.interface_language)
    appearance = make_appearance(app, desk)
    if isinstance(problem, DeskInUse | NewerDesk):
        LastWord(sentence_of(problem)).exec()
        return 1
    window = open_window(desk, appearance, problem)
    problems = Problems(window.keeping.keep_if_changed)
    problems.told.connect(window.notices.tell_problem, Qt.ConnectionType.QueuedConnection)
    problems.install()
    try:
        return app.exec()
    finally:
        problems.uninstall()


def make_application(argv: list[str], language: str = "") -> QApplication:
    """Return the application, in this language or in the system's, where we speak it."""
    sys.setswitchinterval(_SWITCH)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    # Which of our faces has no Bengali is no news: the next face in the row has it. Each would be told for each script.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    app = QApplication(argv)
    app.setApplicationName("letterstall")
    app.setApplicationDisplayName("Letterstall")
    app.setDesktopFileName("letterstall")
    app.setWindowIcon(QIcon(str(resource("ui", "letterstall.svg"))))
    install_translation(app, locale_of(language))
    return app


def make_appearance(app: QApplication, desk: Desk) -> Appearance:
    """Return the look the settings ask for."""
    settings = desk.settings
    return Appearance(app, settings.theme, settings.text_scale, settings.easy_reading_face)


def open_window(desk: Desk, appearance: Appearance, problem: StorageError | None = None) -> MainWindow:
    """Return the window, shown, with the letter that was written last."""
    window = MainWindow(desk, appearance)
    window.show_restored()
    window.cases.begin()
    if problem is not None:
        window.notices.tell_error(problem)
    return window


class LastWord(QDialog):
    """One sentence and "Close", for when there is nothing else to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setWindowTitle("Letterstall")
        self.words = Words(sentence)
        self.close_button = primary_button(QCoreApplication.translate("Start", "Close"))
        self.close_button.clicked.connect(self.accept)
        column = space(QVBoxLayout(self), (24, 20, 24, 20), 16)
        column.addWidget(self.words)
        row = space(QHBoxLayout())
        row.addStretch()
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.setFixedWidth(round(28 * em()))
        redress(self)
        self.close_button.setFocus()
