"""The small line below a pane's head: what this pane is for, or what it counted."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QWidget

from letterstall.ui.look.wardrobe import em, px, space, tokens_now
from letterstall.ui.parts.buttons import link_button
from letterstall.ui.parts.elided import ElidedWords

_HEIGHT = 1.9  # em
_MARK = (4, 13)  # px: width, height of the mark of own words


class OwnMark(QWidget):
    """The broad line which marks a paragraph of the writer's own, as a sign beside words about it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the mark in the margin."""
        return QSize(px(_MARK[0]), px(_MARK[1]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        QPainter(self).fillRect(self.rect(), tokens_now().accent)


class BoxSpace(QWidget):
    """Room as wide as a check box, and `more` px, so that words without one begin where those with one do."""

    def __init__(self, more: int = 0) -> None:
        super().__init__()
        self._more = more
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The width of a check box."""
        return QSize(self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + px(self._more), 1)


class SubLine(QWidget):
    """Small words, with a link at the end where there is something to do. `lead` is in px at 100 %."""

    link_chosen = Signal()

    def __init__(self, lead: int = 16, is_behind_box: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._mark = OwnMark()
        self._mark.hide()
        self._words = ElidedWords(role="small", ink="text2")
        self._link = link_button("")
        self._link.setProperty("role", "small")
        self._link.clicked.connect(self.link_chosen)
        layout = space(QHBoxLayout(self), (lead, 0, 16, 0), 6)
        if is_behind_box:
            layout.addWidget(BoxSpace(4))
        layout.addWidget(self._mark)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._link, 0, Qt.AlignmentFlag.AlignVCenter)
        self._link.hide()

    def show_words(self, text: str, has_mark: bool = False) -> None:
        """Say this; `has_mark` puts the mark of own words before it."""
        self._words.setText(text)
        self._mark.setVisible(has_mark)

    def show_link(self, text: str) -> None:
        """Offer this, or nothing."""
        self._link.setText(text)
        self._link.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        """The same height in every pane, so that their first lines stand on one line."""
        return QSize(super().sizeHint().width(), round(_HEIGHT * em()))

    def minimumSizeHint(self) -> QSize:
        """In width it gives way."""
        return QSize(round(8 * em()), round(_HEIGHT * em()))
