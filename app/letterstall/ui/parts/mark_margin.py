"""The margin beside the letter: nothing where a paragraph is the model's, a double line where it was changed, a broad
one where the words are the writer's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, Protocol

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from letterstall.ui.look.wardrobe import tokens_now

Mark = Literal["", "changed", "own"]
MARGIN = 26
"""px; the width of the margin."""
_FROM_TEXT = 19
"""px from the marks' outer edge to the words."""
_BROAD, _THIN, _BETWEEN = 5, 2, 4  # px: the broad line; each line of the double one, and the distance between them


class MarkedText(Protocol):
    """What the margin needs to know of the editor."""

    def marked_spans(self) -> Iterator[tuple[Mark, int, int]]:
        """Yield mark, top and height in px of each paragraph in sight."""
        ...


class MarkMargin(QWidget):
    """Paints the marks; on the right in a mirrored window."""

    def __init__(self, parent: QWidget, text: MarkedText) -> None:
        super().__init__(parent)
        self._text = text
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the width of the margin."""
        return QSize(MARGIN, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the marks of what is in sight."""
        painter, colour = QPainter(self), tokens_now().accent
        for mark, top, height in self._text.marked_spans():
            for x, width in _LINES[mark]:
                left = self.width() - _FROM_TEXT + x
                if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                    left = self.width() - left - width
                painter.fillRect(QRect(left, top, width, height), colour)


_LINES: dict[Mark, tuple[tuple[int, int], ...]] = {
    "": (),
    "changed": ((0, _THIN), (_THIN + _BETWEEN, 1)),
    "own": ((0, _BROAD),),
}
