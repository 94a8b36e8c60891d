"""Above the letters: what is searched for, which state is shown, in which order."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from letterstall.core.kept import STATES, LetterState
from letterstall.ui.letters.entry import ORDERS, Order
from letterstall.ui.letters.letter_words import state_words
from letterstall.ui.look.icons import icon
from letterstall.ui.look.wardrobe import dress, space
from letterstall.ui.parts.flow import FlowLayout
from letterstall.ui.parts.labelled import ChoiceBox
from letterstall.ui.parts.words import Words


class LettersHead(QWidget):
    """A search field, and below it two choices that go on in a second line where the window is narrow."""

    searched = Signal(str)
    state_chosen = Signal()
    order_chosen = Signal()
    list_asked = Signal()
    """Down was pressed in the search: the letters are to have the focus."""

    def __init__(self) -> None:
        super().__init__()
        dress(self, ground="frame")
        self.search, self._states, self._orders = QLineEdit(), ChoiceBox(), ChoiceBox()
        self._dress_search()
        self._fill()
        column = space(QVBoxLayout(self), (20, 12, 20, 12), 10)
        column.addWidget(self.search)
        choices = space(FlowLayout(), between=16)
        choices.addWidget(_pair(self.tr("Show"), self._states))
        choices.addWidget(_pair(self.tr("Order"), self._orders))
        column.addLayout(choices)
        self._states.currentIndexChanged.connect(lambda _index: self.state_chosen.emit())
        self._orders.currentIndexChanged.connect(lambda _index: self.order_chosen.emit())

    def _dress_search(self) -> None:
        name = self.tr("Search your letters")
        glass = self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        glass.setText(name)  # Qt makes a button of it, which needs a name
        self.search.setAccessibleName(name)
        self.search.setPlaceholderText(name)
        self.search.textChanged.connect(self.searched)
        self.search.installEventFilter(self)

    def _fill(self) -> None:
        for state in (None, *STATES):
            self._states.addItem("", state)
        words: dict[Order, str] = {
            "newest": self.tr("Newest first"),
            "person": self.tr("By person"),
            "deadline": self.tr("By deadline"),
        }
        for order in ORDERS:
            self._orders.addItem(words[order], order)
        self.show_counts(Counter())

    def show_counts(self, counts: Counter[LetterState]) -> None:
        """Say how many letters there are of each state."""
        for row, state in enumerate((None, *STATES)):
            words, count = (state_words(state), counts[state]) if state else (self.tr("All"), counts.total())
            self._states.setItemText(row, self.tr("{state} ({count})").format(state=words, count=count))
        self._states.updateGeometry()

    @property
    def state(self) -> LetterState | None:
        """The state that is shown, None for all."""
        chosen: LetterState | None = self._states.currentData()
        return chosen

    @property
    def order(self) -> Order:
        """The order of the letters."""
        chosen: Order = self._orders.currentData()
        return chosen

    def choose_state(self, state: LetterState | None) -> None:
        """Show the letters of this state alone, or all."""
        self._states.setCurrentIndex((None, *STATES).index(state))

    def show_all(self) -> None:
        """Search for nothing and show all states."""
        self.choose_state(None)
        self.search.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search: down goes to the letters, Return as well, Escape empties it."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list_asked.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)


def _pair(name: str, box: ChoiceBox) -> QWidget:
    pair = QWidget()
    box.setAccessibleName(name)
    label = Words(name, ink="text2", wraps=False)
    label.setBuddy(box)
    row = space(FlowLayout(pair), between=8)
    row.addWidget(label)
    row.addWidget(box)
    return pair
