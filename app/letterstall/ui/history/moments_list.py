"""The list of moments: one stop of the Tab key, the arrows go from moment to moment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView

from letterstall.ui.history.moments import MOMENT_ROLE, Moment, MomentModel
from letterstall.ui.history.moments_delegate import MomentDelegate
from letterstall.ui.look.wardrobe import dress, em


class MomentList(QListView):
    """Moments by day. `chosen` gives the key of the one that is chosen now."""

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.moments = MomentModel(self)
        self.setModel(self.moments)
        self.setItemDelegate(MomentDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(name)
        dress(self, ground="case")
        self.selectionModel().currentChanged.connect(lambda index: self._tell(index.data(MOMENT_ROLE)))

    def show_moments(self, moments: Sequence[Moment], today: date, chosen: int = 0) -> None:
        """Show these moments and choose the one with this number in their order, or the last."""
        self.moments.show_moments(moments, today)
        if moments:
            self.choose(moments[min(chosen, len(moments) - 1)].key)

    def choose(self, key: int) -> None:
        """Choose a moment."""
        self.setCurrentIndex(self.moments.index_of(key))

    @property
    def chosen_moment(self) -> Moment | None:
        """The moment that is chosen."""
        return self.currentIndex().data(MOMENT_ROLE) if self.currentIndex().isValid() else None

    def _tell(self, moment: Moment | None) -> None:
        if moment is not None:
            self.chosen.emit(moment.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Home go to the first moment; Qt would try the day above it, which cannot be chosen."""
        if event.key() == Qt.Key.Key_Home and self.moments.moments:
            self.choose(self.moments.moments[0].key)
            self.scrollToTop()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return a width in which most sentences stand in one line; to measure hundreds of rows would take too long."""
        return QSize(round(19 * em()), round(24 * em()))

    def minimumSizeHint(self) -> QSize:
        """Return the height of a day and two moments."""
        return QSize(round(12 * em()), round(9 * em()))

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out again when the type has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
