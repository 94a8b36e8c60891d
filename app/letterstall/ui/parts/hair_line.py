"""A line one pixel high between two things."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from letterstall.ui.look.wardrobe import tokens_now


class HairLine(QWidget):
    """A horizontal line in the colour of a token."""

    def __init__(self, ink: str = "line") -> None:
        super().__init__()
        self.setProperty("line_ink", ink)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One pixel high."""
        return QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        QPainter(self).fillRect(self.rect(), tokens_now().colour(self.property("line_ink")))
