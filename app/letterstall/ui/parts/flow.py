"""A layout that sets widgets one after the other, like words, and goes on in the next line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from letterstall.ui.look.wardrobe import space


class FlowLayout(QLayout):
    """Rows of widgets in the order of reading; its height follows its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove an item and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Fewer widgets fit a narrower line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._lay(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        """Set every widget."""
        super().setGeometry(rect)
        self._lay(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        """Return the size of all widgets in one line."""
        hints = [item.sizeHint() for item in self._shown()]
        margins, gap = self.contentsMargins(), max(0, self.spacing())
        width = sum(hint.width() + gap for hint in hints) - (gap if hints else 0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Return the size of the widest and the highest widget."""
        margins, size = self.contentsMargins(), QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, rect: QRect, is_trial: bool) -> int:
        margins, gap = self.contentsMargins(), max(0, self.spacing())
        room = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        y = room.top()
        for line in self._lines(room.width(), gap):
            height, x = max(item.sizeHint().height() for item in line), room.left()
            for item in line:
                size = item.sizeHint().boundedTo(QSize(max(1, room.width()), height))
                if not is_trial:
                    box = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                    item.setGeometry(QStyle.visualRect(self._direction(), room, box))
                x += size.width() + gap
            y += height + gap // 2
        return y - (gap // 2 if self._shown() else 0) - rect.top() + margins.bottom()

    def _lines(self, width: int, gap: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if lines and used + gap + needed <= width:
                lines[-1].append(item)
                used += gap + needed
            else:
                lines.append([item])
                used = needed
        return lines

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight


def in_a_row(*widgets: QWidget, between: int = 8) -> QWidget:
    """Return widgets side by side, in as many lines as they need."""
    row = QWidget()
    flow = space(FlowLayout(row), between=between)
    for widget in widgets:
        flow.addWidget(widget)
    return row
