"""The ring round the control that has the keyboard: 2 px wide, 2 px away, outside the control itself."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)


class FocusRing(QObject):
    """Follows the focus: fields, large cards and texts to read always wear the ring, buttons once a key was used.

    A text one writes in shows its caret.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: QFocusFrame | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        wears = now is not None and _wears_ring(now)
        if self._frame is not None and not shiboken6.isValid(self._frame):
            self._frame = None
        if self._frame is None:
            if not wears:
                return
            self._frame = QFocusFrame(now)
        self._frame.setWidget(now if wears else None)  # type: ignore[arg-type]  # Qt takes null


def _wears_ring(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit | QAbstractSpinBox):
        return widget.hasFrame()
    if isinstance(widget, QPlainTextEdit):
        return widget.isReadOnly() or widget.frameShape() != QFrame.Shape.NoFrame
    if widget.property("wears_ring"):
        return True
    is_control = isinstance(widget, QAbstractButton | QComboBox)
    return is_control and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
