"""Contrast, measured on the screen itself: every word of the window against the ground it really stands on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain, groupby

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.conftest import OpenWindow

from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.tokens import THEME_NAMES, ThemeName, tokens_of_theme
from letterstall.ui.main_window import MainWindow
from letterstall.ui.parts.case_list import CaseView
from letterstall.ui.parts.elided import ElidedWords
from letterstall.ui.preferences.window import PreferencesWindow

LEAST, MOST = 4.5, 21.0
"""WCAG 2.2, criterion 1.4.3, for text below 18 pt."""
_WORDS = (QLabel, QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, ElidedWords, CaseView, QMenuBar)
_LEAST_HIGH = 6
"""px; what is lower is a line, the dots under a word or the top of a bar, and no words."""
THEMES = pytest.mark.parametrize("theme", THEME_NAMES)


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour, as WCAG defines it."""
    parts = (one / 255 for one in (colour.red(), colour.green(), colour.blue()))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def with_words(window: QWidget) -> Iterator[QWidget]:
    """Yield what shows words now and is not switched off."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, _WORDS) and widget.isEnabled() and _words(widget).strip() and _is_whole(widget):
            yield widget


def _is_whole(widget: QWidget) -> bool:
    """Say whether all of a widget is seen; where it scrolls, what is painted is its viewport."""
    painted = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    return painted.visibleRegion().boundingRect().size() == painted.size()


def _words(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, CaseView | QMenuBar):
        return type(widget).__name__
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | ElidedWords) else ""


def measured(widget: QWidget, screen: QImage, window: QWidget) -> float:
    """Return the contrast of a widget's weakest line: its strongest ink against what most of the line stands on."""
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(3, 3, -3, -3)
    rows = [[screen.pixel(x, y) for x in range(box.left(), box.right() + 1)] for y in range(box.top(), box.bottom())]
    lines = (list(line) for is_inked, line in groupby(rows, lambda row: len(set(row)) > 1) if is_inked)
    return min((_contrast_of(line) for line in lines if len(line) >= _LEAST_HIGH), default=MOST)


def _contrast_of(rows: list[list[int]]) -> float:
    pixels = Counter(chain.from_iterable(rows))
    ground = QColor.fromRgba(pixels.most_common(1)[0][0])
    return max(contrast(ground, QColor.fromRgba(pixel)) for pixel in pixels)


def wear(look: Appearance, theme: ThemeName) -> None:
    """Put a theme on, the dark one of high contrast too, which only a dark system gives."""
    look.style.tokens = tokens_of_theme(theme)
    look._apply()


def weak(window: QWidget) -> list[str]:
    """Return what has less contrast than it must have, with the figure."""
    screen = window.grab().toImage()
    found = ((widget, measured(widget, screen, window)) for widget in with_words(window))
    return [f"{type(one).__name__} “{_words(one)[:40]}” {ratio:.2f}" for one, ratio in found if ratio < LEAST]


def with_findings(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.letter_pane.editor
    editor.show_place(1, 0, 0)
    editor.insertPlainText("Zhanargul Zhumatai was detained on 10 March 2023, you liar. [your name]\n")
    rows = window.letter_pane.rows
    qtbot.waitUntil(lambda: rows.count >= 3, timeout=10_000)


def test_a_weak_line_is_found_beside_a_strong_one(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    for words, colour in (("A strong line", "#000000"), ("A weak line", "#999999")):
        label = QLabel(words)
        made = QPalette()
        made.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        made.setColor(QPalette.ColorRole.Window, QColor("#FFFFFF"))
        label.setAutoFillBackground(True)
        label.setPalette(made)
        column.addWidget(label)
    window.show()
    qtbot.waitExposed(window)
    found = weak(window)
    window.close()
    assert len(found) == 1 and "A weak line" in found[0]


@THEMES
def test_all_words_of_the_writing_view_can_be_read(
    open_window: OpenWindow, qtbot: QtBot, look: Appearance, theme: ThemeName
) -> None:
    window = open_window("zhumatai")
    with_findings(window, qtbot)
    wear(look, theme)
    window.actions_["replace"].trigger()
    qtbot.wait(50)
    assert len(list(with_words(window))) > 30
    assert weak(window) == []


@THEMES
def test_all_words_of_ready_to_send_and_of_the_preferences_can_be_read(
    open_window: OpenWindow, qtbot: QtBot, look: Appearance, theme: ThemeName
) -> None:
    window = open_window("zhumatai")
    wear(look, theme)
    window.actions_["ready"].trigger()
    qtbot.wait(50)
    assert weak(window) == []
    panel = PreferencesWindow(window.session, window)
    panel.show()
    qtbot.waitExposed(panel)
    found = weak(panel)
    panel.close()
    assert found == []


@THEMES
def test_all_words_of_the_first_page_and_of_the_changes_can_be_read(
    open_window: OpenWindow, qtbot: QtBot, look: Appearance, theme: ThemeName
) -> None:
    window = open_window(width=1920, height=1080)  # wide enough for the list of cases
    wear(look, theme)
    qtbot.wait(50)
    assert weak(window) == []
    window.cases.open_case("zhumatai")
    with_findings(window, qtbot)
    window.actions_["changes"].trigger()
    qtbot.wait(50)
    assert any(isinstance(one, CaseView) for one in with_words(window))
    assert weak(window) == []
