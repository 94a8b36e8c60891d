"""Type of twice the size, in German with its long words and in Arabic: whoever needs it reads every word."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import OpenWindow, Speak
from tests.ui.cut_words import cut_when_settled
from tests.ui.review.conftest import SEED

from letterstall.ui.details import DetailsPanel
from letterstall.ui.help_window import TextWindow, help_text
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.wardrobe import redress
from letterstall.ui.main_window import MainWindow
from letterstall.ui.password_question import PasswordQuestion
from letterstall.ui.preferences.window import PreferencesWindow
from letterstall.ui.ready.my_window import MyWindowPanel
from letterstall.ui.review.window import ReviewWindow

TWICE = 200
WRONG = "Zhanargul Zhumatai was detained on 10 March 2023, you liar. [your name]"
LANGUAGES = pytest.mark.parametrize("language", ["de", "ar"])
SIZES = pytest.mark.parametrize(("width", "height"), [(1280, 720), (1440, 900), (1920, 1080)])


def writing(window: MainWindow, qtbot: QtBot) -> None:
    """A letter with things to check, and one ask lost."""
    lines = window.letter_pane.editor.text().split("\n")
    lost = next(number for number, line in enumerate(lines) if "release" in line.lower())
    window.letter_pane.replace_text("\n".join((lines[0], WRONG, *lines[1:lost], *lines[lost + 1 :])))
    qtbot.waitUntil(lambda: window.letter_pane.rows.count >= 3, timeout=10_000)
    QTest.qWait(50)


def changes(window: MainWindow, _qtbot: QtBot) -> None:
    window.actions_["changes"].trigger()


def search(window: MainWindow, _qtbot: QtBot) -> None:
    window.actions_["changes"].trigger()
    window.actions_["replace"].trigger()
    QTest.keyClicks(window.letter_pane.search.bar.field, "the")


def ready(window: MainWindow, _qtbot: QtBot) -> None:
    window.navigator.show_ready()


def saved(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.proofing.is_current, timeout=10_000)
    window.ready.save()


@LANGUAGES
@SIZES
def test_no_word_of_the_window_is_cut_on_the_way_of_a_letter(
    open_window: OpenWindow, qtbot: QtBot, look: Appearance, speak: Speak, language: str, width: int, height: int
) -> None:
    speak(language)
    look.change_text_size(TWICE)
    window = open_window("zhumatai", width, height)
    window.resize(width, height)
    found = {}
    for view in (writing, changes, search, ready, saved):
        view(window, qtbot)
        found[view.__name__] = cut_when_settled(qtbot, window)
    assert {view: cut for view, cut in found.items() if cut} == {}


@LANGUAGES
@SIZES
def test_no_word_of_the_first_page_is_cut(
    open_window: OpenWindow, qtbot: QtBot, look: Appearance, speak: Speak, language: str, width: int, height: int
) -> None:
    speak(language)
    look.change_text_size(TWICE)
    window = open_window("", width, height)
    window.resize(width, height)
    assert cut_when_settled(qtbot, window) == []


def _panel(kind: type[QWidget], window: MainWindow) -> QWidget:
    if kind is PasswordQuestion:
        return PasswordQuestion("Torshavn.pdf", True, window)
    if kind is TextWindow:
        return TextWindow("?", help_text(), window)
    if kind is ReviewWindow:
        return ReviewWindow(window.desk, window.desk.importing.read_document(SEED))
    return kind(window.session, window)  # type: ignore[call-arg, arg-type]


@LANGUAGES
@pytest.mark.parametrize(
    "kind", [DetailsPanel, MyWindowPanel, PreferencesWindow, PasswordQuestion, TextWindow, ReviewWindow]
)
def test_no_word_of_the_other_windows_is_cut(
    open_window: OpenWindow, qtbot: QtBot, look: Appearance, speak: Speak, language: str, kind: type[QWidget]
) -> None:
    speak(language)
    look.change_text_size(TWICE)
    window = open_window("zhumatai")
    shown = _panel(kind, window)
    redress(shown)
    if isinstance(shown, QDialog):
        shown.open()
    else:
        shown.show_fitting()  # type: ignore[attr-defined]
    found = cut_when_settled(qtbot, shown)
    room, size = shown.screen().availableSize(), shown.size()
    shown.close()
    shown.deleteLater()
    assert found == []
    assert size.height() <= room.height(), "its buttons are below the screen"
