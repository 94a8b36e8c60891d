"""The shelf of cases behind a button, where a window has no height for both list and case."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import dress, em, space, tokens_now
from letterstall.ui.parts.case_list import CaseList


class _Popup(QWidget):
    """The ground of the list, with an edge."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the edge."""
        painter = QPainter(self)
        painter.setPen(tokens_now().edge)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class ShelfButton(QComboBox):
    """A drop-down that unfolds the list of cases with its search."""

    def __init__(self, shelf: CaseList) -> None:
        super().__init__()
        self._shelf = shelf
        self._popup = _Popup(self, Qt.WindowType.Popup)
        dress(self._popup, ground="case")
        self._column = space(QVBoxLayout(self._popup), (1, 1, 1, 1))
        shelf.chosen.connect(lambda _case: self._popup.hide())
        shelf.model.modelReset.connect(self._count)

    def take_shelf(self) -> None:
        """Hold the list in the popup."""
        self._column.addWidget(self._shelf)
        self._shelf.show()
        self._count()

    def showPopup(self) -> None:
        """Unfold the list below the button."""
        width = max(self.width(), round(20 * em()))
        rows = self._shelf.view.sizeHint().height() + round(4 * em())
        self._popup.setFixedSize(QSize(width, min(rows, round(24 * em()))))
        corner = self.rect().bottomLeft()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = QPoint(self.rect().right() - width, self.rect().bottom())
        self._popup.move(self.mapToGlobal(corner))
        self._popup.show()
        self._shelf.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def hidePopup(self) -> None:
        """Fold the list."""
        self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold with Enter, Space or Down."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Down):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def _count(self) -> None:
        count = len(self._shelf.model.entries)
        self.clear()
        self.addItem(self.tr("All %n cases", "", count))
        self.setAccessibleName(self.itemText(0))
