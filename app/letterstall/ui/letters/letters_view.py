"""The rows of the letters: several can be chosen; Return or a double click opens one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView

from letterstall.ui.letters.entry import LetterEntry
from letterstall.ui.letters.list_model import LettersModel
from letterstall.ui.letters.row_delegate import LetterDelegate
from letterstall.ui.look.wardrobe import dress, em

_Flag = QItemSelectionModel.SelectionFlag


class LettersView(QListView):
    """Shows a model of letters. All rows are of one height, so that however many there are none is measured."""

    open_asked = Signal()
    choice_changed = Signal()

    def __init__(self, model: LettersModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(LetterDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        dress(self, ground="paper")
        self.doubleClicked.connect(lambda _index: self.open_asked.emit())
        self.selectionModel().selectionChanged.connect(lambda _now, _before: self.choice_changed.emit())

    @property
    def chosen(self) -> tuple[LetterEntry, ...]:
        """The letters that are chosen, in the order in which they are shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._model.rows[row] for row in rows)

    def choose(self, numbers: Iterable[int]) -> None:
        """Choose these letters, as far as they are shown; the first row where none of them is."""
        selection, indexes = self.selectionModel(), self._model.indexes_of(numbers)
        if not indexes and self._model.rows:
            indexes = [self._model.index(0)]
        all_at_once = QItemSelection()
        for index in indexes:
            all_at_once.select(index, index)
        selection.blockSignals(True)
        if indexes and selection.currentIndex() not in indexes:
            selection.setCurrentIndex(indexes[0], _Flag.NoUpdate)
        selection.select(all_at_once, _Flag.ClearAndSelect)
        selection.blockSignals(False)
        self.viewport().update()
        self.choice_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens a letter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.open_asked.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return the height of one letter in a narrow window, and of a part of the next."""
        return QSize(round(16 * em()), round(6 * em()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the letter that is chosen in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out again when the type has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.scheduleDelayedItemsLayout()
