"""My letters and what it asks, in every size, theme and direction: nothing is cut, all can be read and reached."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.cut_words import cut_when_settled
from tests.ui.letters.conftest import Keep, archive_of, focus_rows, main_window
from tests.ui.test_contrast import THEMES, weak, wear
from tests.ui.test_longer_words import long_words as long_words

from letterstall.core.kept import Happening
from letterstall.ui.letters.asking import Asking, DayField
from letterstall.ui.letters.window import LettersWindow
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.tokens import ThemeName

OpenLetters = Callable[[], LettersWindow]
QUESTIONS = ("posted", "replied", "reminder", "delete")


def three_letters(keep: Keep) -> None:
    keep("First.", "zhumatai", "posted", "replied")
    keep("Second.", "practice", "saved", language="ar")
    keep("Third.", "practice")


def test_a_long_note_leaves_the_buttons_in_sight_and_is_whole_in_its_tooltip(
    keep: Keep, letters: OpenLetters, qtbot: QtBot, look: Appearance
) -> None:
    number = keep("First.", "zhumatai", "posted")
    look.change_text_size(200)
    shown = letters()
    note = "They say that she is well. " * 40
    archive_of(main_window(shown)).note((number,), Happening("replied", date(2026, 11, 20), note))
    shown.show_letters()
    shown.resize(760, 740)
    assert cut_when_settled(qtbot, shown) == []
    bottom = shown.foot.more.mapTo(shown, shown.foot.more.rect().bottomLeft()).y()
    assert bottom < shown.height()
    assert note.strip() in shown.foot.story.toolTip()


def asked(shown: LettersWindow, name: str) -> Asking:
    shown.actions_[name].trigger()  # type: ignore[index]
    return next(one for one in shown.findChildren(Asking) if one.isVisible())


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize(("width", "text_size"), [(760, 100), (480, 100), (1200, 200), (800, 200)])
def test_no_text_of_the_window_is_cut(
    keep: Keep, letters: OpenLetters, qtbot: QtBot, look: Appearance, width: int, text_size: int
) -> None:
    three_letters(keep)
    look.change_text_size(text_size)
    shown = letters()
    shown.resize(width, 700 if text_size == 100 else 1000)
    assert cut_when_settled(qtbot, shown) == []
    shown.actions_["printed"].trigger()
    assert cut_when_settled(qtbot, shown) == []
    shown.head.choose_state("posted")
    assert cut_when_settled(qtbot, shown) == []


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize("name", QUESTIONS)
@pytest.mark.parametrize("text_size", [100, 200])
def test_no_text_of_the_questions_is_cut_and_their_buttons_are_on_the_screen(
    keep: Keep, letters: OpenLetters, qtbot: QtBot, look: Appearance, name: str, text_size: int
) -> None:
    three_letters(keep)
    look.change_text_size(text_size)
    shown = letters()
    question = asked(shown, name)
    found = cut_when_settled(qtbot, question)
    is_on_screen = question.height() <= question.screen().availableSize().height()
    question.reject()
    assert found == []
    assert is_on_screen


@THEMES
def test_all_words_can_be_read(
    keep: Keep, letters: OpenLetters, qtbot: QtBot, look: Appearance, theme: ThemeName
) -> None:
    three_letters(keep)
    wear(look, theme)
    shown = letters()
    qtbot.wait(50)
    assert weak(shown) == []
    for name in QUESTIONS:
        question = asked(shown, name)
        qtbot.wait(50)
        found = weak(question)
        question.reject()
        assert found == [], name


def stops(window: QWidget) -> list[QWidget]:
    first = window.focusWidget()
    found = [first]
    for _ in range(40):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is first:
            return found
        found.append(window.focusWidget())
    raise AssertionError("Tab never comes round")


def test_every_control_is_reached_with_the_tab_key_and_has_a_name(
    keep: Keep, letters: OpenLetters, qtbot: QtBot
) -> None:
    three_letters(keep)
    shown = letters()
    focus_rows(shown, qtbot)
    reached = stops(shown)
    assert shown.head.search in reached and shown.foot.more in reached
    windows = [reached]
    for name in QUESTIONS:
        question = asked(shown, name)
        windows.append(stops(question))
        question.reject()
    for found in windows:
        for stop in found:
            face = QAccessible.queryAccessibleInterface(stop)
            assert face is not None and face.text(QAccessible.Text.Name), stop


def test_the_bar_of_a_chosen_letter_is_mirrored_where_text_runs_from_right_to_left(
    keep: Keep, letters: OpenLetters, qapp: QApplication
) -> None:
    three_letters(keep)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown = letters()
    QApplication.processEvents()
    shown.view.clearFocus()  # no ring over the bar
    image = shown.view.viewport().grab(shown.view.visualRect(shown.view.currentIndex())).toImage()
    tint = image.pixelColor(image.width() // 2, image.height() // 2)
    sides = [image.pixelColor(x, image.height() // 2) for x in (9, image.width() - 10)]
    assert sides[1] != tint and sides[0] == tint


def test_a_day_in_arabic_is_written_as_in_a_text(qtbot: QtBot, qapp: QApplication) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = DayField(date(2026, 11, 3))
    qtbot.addWidget(field)
    QLocale.setDefault(before)
    assert field.text().split() == ["٣", "نوفمبر", "٢٠٢٦"]
    assert field.day() == date(2026, 11, 3)


def test_the_name_of_a_person_has_its_own_line_in_a_narrow_window(keep: Keep, letters: OpenLetters) -> None:
    three_letters(keep)
    shown = letters()
    shown.resize(760, 600)
    QApplication.processEvents()
    wide = shown.view.visualRect(shown.model.index(0)).height()
    shown.resize(420, 600)
    QApplication.processEvents()
    assert shown.view.visualRect(shown.model.index(0)).height() > wide
