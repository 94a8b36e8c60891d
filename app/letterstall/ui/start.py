"""The start of the window: the application, its look, its language, and the way problems are told."""

from __future__ import annotations

import sys

from PySide6.QtCore import QLoggingCategory, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from letterstall.core.errors import DeskInUse, LockedDesk, NewerDesk, StorageError
from letterstall.core.resources import resource
from letterstall.desk.desk import Desk
from letterstall.ui.last_word import LastWord
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.main_window import MainWindow
from letterstall.ui.problems import Problems, sentence_of
from letterstall.ui.translation import install_translation, locale_of

_SWITCH = 0.0005
"""s; a key must not wait five milliseconds, Python's usual, until the thread that sets the page lets go."""


def run(desk: Desk, problem: StorageError | None, argv: list[str]) -> int:
    """Show the window and stay until it is closed; 1 when another Letterstall has the letters."""
    # Qt's own file dialog notes the folders it was in; let that lie with our files, and go when they go.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(desk.paths.config / "dialogs"))
    app = make_application(argv, desk.settings.interface_language)
    appearance = make_appearance(app, desk)
    if isinstance(problem, LockedDesk):
        from letterstall.ui.kept.unlock import UnlockQuestion

        question = UnlockQuestion(desk, problem.has_keyring)
        if not question.exec():
            return 0
        problem = question.problem
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
