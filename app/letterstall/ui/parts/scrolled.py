"""A column of a window that scrolls where the screen is too low for it, so that its buttons stay in reach."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from letterstall.ui.look.wardrobe import dress, em

_FRAME = 48
"""px left to the system for a window's title bar and edges."""
_LEAST = 10
"""em; the height below which a column cannot be read."""


class Scrolled(QScrollArea):
    """Shows a column in the width there is; what is in it are the stops of the Tab key, not it."""

    def __init__(self, body: QWidget, ground: str = "frame") -> None:
        super().__init__()
        self._body = dress(body, ground=ground)
        dress(self, ground=ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)

    def sizeHint(self) -> QSize:
        """The whole column, and room for the bar beside it: nothing wraps for it that would not without."""
        return self._body.sizeHint() + QSize(self.verticalScrollBar().sizeHint().width(), 0)

    def minimumSizeHint(self) -> QSize:
        """As wide as the column must be, and high enough to read a little of it."""
        width = self._body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, round(_LEAST * em()))

    def height_at(self, width: int) -> int:
        """Return the height in px of the whole column at this width."""
        return max(self._body.heightForWidth(width), self._body.sizeHint().height())

    def measure_again(self) -> None:
        """Hear what the parts need now; while a window is not shown, they do not tell by themselves."""
        for part in (*reversed(self._body.findChildren(QWidget)), self._body):
            if (layout := part.layout()) is not None:
                layout.activate()
        self.updateGeometry()


def fit_to_screen(dialog: QDialog, column: Scrolled) -> None:
    """Make a dialog high enough for its column, and never higher than its screen."""
    column.measure_again()
    room = dialog.screen().availableSize()
    width = min(max(dialog.sizeHint().width(), dialog.minimumWidth()), max(room.width(), dialog.minimumWidth()))
    around = dialog.sizeHint().height() - column.sizeHint().height()
    dialog.resize(width, min(around + column.height_at(width), room.height() - _FRAME))
