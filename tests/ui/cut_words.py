"""Which words of a window have not the room they need."""

from __future__ import annotations

import re
from contextlib import suppress

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as PytestQtTimeout
from pytestqt.qtbot import QtBot

from letterstall.ui.first_run import WayIn
from letterstall.ui.parts.elided import ElidedWords
from letterstall.ui.parts.envelope_choice import EnvelopeCard

_PATIENCE = 30_000
"""Milliseconds; waited to their end only when something is cut."""


def cut(window: QWidget) -> list[str]:
    """Return every shown text that has not the room it needs."""
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}: “{_text(widget)}” {missing}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and _text(widget) and (missing := _missing(widget))
    ]


def cut_when_settled(qtbot: QtBot, window: QWidget) -> list[str]:
    """Give the layouts time (a slow machine needs several seconds at twice the size), then return what is cut still."""
    with suppress(PytestQtTimeout):
        qtbot.waitUntil(lambda: not cut(window), timeout=_PATIENCE)
    return cut(window)


def _text(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    kinds = (QLabel, QPushButton, QCheckBox, QRadioButton, EnvelopeCard, ElidedWords, WayIn)
    return widget.text() if isinstance(widget, kinds) else ""


def _missing(widget: QWidget) -> str:
    if isinstance(widget, ElidedWords):
        return "" if widget.toolTip() == widget.text() else "is shortened, and its tooltip has not the whole"
    if isinstance(widget, WayIn):
        return "is shortened, and has no tooltip" if widget.is_cut() and not widget.toolTip() else ""
    needed = _needed_width(widget)
    if needed > widget.width() + 1:
        return f"needs {needed} px in width and has {widget.width()}"
    needed = _needed_height(widget)
    if needed > widget.height() + 1:
        return f"needs {needed} px in height and has {widget.height()}"
    seen = widget.visibleRegion().boundingRect().width()
    return f"is {widget.width()} px wide, {seen} seen" if 0 < seen < widget.width() - 1 else ""


def _needed_height(widget: QWidget) -> int:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width())
    return 0 if isinstance(widget, EnvelopeCard) else widget.sizeHint().height()


def _needed_width(widget: QWidget) -> int:
    advance = widget.fontMetrics().horizontalAdvance(_text(widget))
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
        return widget.width() - room.width() + advance
    if isinstance(widget, EnvelopeCard):
        label = widget.label_box(widget.fontMetrics()).toRect()
        needed = widget.fontMetrics().boundingRect(label, Qt.TextFlag.TextWordWrap, widget.text())
        return widget.width() + max(needed.width() - label.width(), label.height() - widget.height() * 2 // 3)
    if isinstance(widget, QLabel):
        words = re.split(r"[\s\-]+", widget.text()) if widget.wordWrap() else ()
        longest = max((widget.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        return (longest if widget.wordWrap() else advance) + 2 * widget.margin()
    return widget.sizeHint().width()
