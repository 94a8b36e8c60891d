"""The bar for finding and replacing: a field for what is sought, one for what comes in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from letterstall.core.searching import Query
from letterstall.ui.look.wardrobe import dress, space
from letterstall.ui.parts.buttons import icon_button, plain_button
from letterstall.ui.parts.flow import FlowLayout
from letterstall.ui.parts.words import Words


class FindBar(QWidget):
    """Asks for what its user wants; who knows the letter answers with a sentence."""

    sought = Signal(object)
    """A `Query`, at each change of it."""
    step_asked = Signal(int)
    """1 for the next place, -1 for the one before."""
    replace_asked = Signal(str)
    replace_all_asked = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        dress(self, ground="frame")
        self.field, self.by = _field(self.tr("Find in your letter")), _field(self.tr("Replace by"))
        self.exact = QCheckBox(self.tr("Capitals and accents count"))
        self.whole = QCheckBox(self.tr("Whole words"))
        for box in (self.exact, self.whole):
            dress(box, "small")  # a box cannot wrap, and in German its words are as wide as a narrow pane in large type
        self.found = Words(role="small", ink="text2", wraps=False)
        self.before = icon_button("chevron-up", self.tr("Place before"))
        self.next = icon_button("chevron-down", self.tr("Next place"))
        self.replace = plain_button(self.tr("Replace"))
        self.replace_all = plain_button(self.tr("Replace all"))
        self._close = icon_button("x", self.tr("Close the search"))
        column = space(QVBoxLayout(self), (16, 8, 10, 8), 6)
        column.addLayout(self._first_row())
        self._second = self._second_row()
        column.addWidget(self._second)
        column.addLayout(self._choices())
        self._connect()
        self.hide()

    def _first_row(self) -> QHBoxLayout:
        row = space(QHBoxLayout(), between=6)
        row.addWidget(self.field, 1)
        for part in (self.before, self.next, self._close):
            row.addWidget(part)
        return row

    def _second_row(self) -> QWidget:
        body = QWidget()
        row = space(QHBoxLayout(body), between=6)
        row.addWidget(self.by, 1)
        for part in (self.replace, self.replace_all):
            row.addWidget(part)
        return body

    def _choices(self) -> FlowLayout:
        row = FlowLayout()
        for part in (self.exact, self.whole, self.found):
            row.addWidget(part)
        return row

    def _connect(self) -> None:
        self.field.textChanged.connect(self._seek)
        self.exact.toggled.connect(self._seek)
        self.whole.toggled.connect(self._seek)
        self.before.clicked.connect(lambda: self.step_asked.emit(-1))
        self.next.clicked.connect(lambda: self.step_asked.emit(1))
        self.replace.clicked.connect(lambda: self.replace_asked.emit(self.by.text()))
        self.replace_all.clicked.connect(lambda: self.replace_all_asked.emit(self.by.text()))
        self._close.clicked.connect(self.closed)

    @property
    def query(self) -> Query:
        """What is sought now."""
        return Query(self.field.text(), self.exact.isChecked(), self.whole.isChecked())

    def open(self, text: str, with_replace: bool) -> None:
        """Show the bar, with these words in its field unless there are none."""
        self._second.setVisible(with_replace)
        self.show()
        if text:
            self.field.setText(text)
        self.field.setFocus()
        self.field.selectAll()
        self._seek()

    def say(self, sentence: str, can_go: bool) -> None:
        """Tell what was found; without a place there is nowhere to go."""
        self.found.setText(sentence)
        self.field.setAccessibleDescription(sentence)
        for button in (self.before, self.next, self.replace, self.replace_all):
            button.setEnabled(can_go)

    def _seek(self) -> None:
        self.sought.emit(self.query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes to the next place, with Shift to the one before; Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.by.hasFocus():
            self.replace_asked.emit(self.by.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_asked.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field
