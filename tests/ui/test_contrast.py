"""Contrast, measured on the screen itself: every word of the window against the ground it really stands on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import OpenWindow

from letterstall.ui.look.appearance import Appearance
from letterstall.ui.main_window import MainWindow
from letterstall.ui.preferences.window import PreferencesWindow

LEAST = 4.5
"""WCAG 2.2, criterion 1.4.3, for text below 18 pt."""
_WORDS = (QLabel, QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)


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
        is_whole = widget.visibleRegion().boundingRect().size() == widget.size()
        if isinstance(widget, _WORDS) and is_whole and widget.isEnabled() and _words(widget).strip():
            yield widget


def _words(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def measured(widget: QWidget, screen: QImage, window: QWidget) -> float:
    """Return the contrast of the strongest ink of a widget against what most of it is painted with."""
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(3, 3, -3, -3)
    pixels = Counter(
        screen.pixel(x, y) for x in range(box.left(), box.right() + 1) for y in range(box.top(), box.bottom() + 1)
    )
    if not pixels:
        return 21.0
    ground = QColor.fromRgba(pixels.most_common(1)[0][0])
    return max(contrast(ground, QColor.fromRgba(pixel)) for pixel in pixels)


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


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_all_words_of_the_writing_view_can_be_read(
    open_window: OpenWindow, qtbot: QtBot, look: Appearance, theme: str
) -> None:
    window = open_window("zhumatai")
    with_findings(window, qtbot)
    look.change_theme(theme)  # type: ignore[arg-type]
    window.actions_["replace"].trigger()
    qtbot.wait(50)
    assert len(list(with_words(window))) > 30
    assert weak(window) == []


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_all_words_of_ready_to_send_and_of_the_preferences_can_be_read(
    open_window: OpenWindow, qtbot: QtBot, look: Appearance, theme: str
) -> None:
    window = open_window("zhumatai")
    look.change_theme(theme)  # type: ignore[arg-type]
    window.actions_["ready"].trigger()
    qtbot.wait(50)
    assert weak(window) == []
    panel = PreferencesWindow(window.session, window)
    panel.show()
    qtbot.waitExposed(panel)
    found = weak(panel)
    panel.close()
    assert found == []
