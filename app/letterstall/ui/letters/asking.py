"""A short question in a window of its own: some words, a few fields, one way on and one way back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDateEdit, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import em, px, redress, space
from letterstall.ui.parts.buttons import plain_button, primary_button
from letterstall.ui.parts.dates import day_format
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.scrolled import Scrolled, fit_to_screen
from letterstall.ui.parts.words import Words

_WIDTH = 30  # em


class Asking(QDialog):
    """The question. `column` takes its fields; nothing happens until `do` is pressed."""

    def __init__(self, title: str, words: str, way_on: str, way_back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.do, self.leave = primary_button(way_on), plain_button(way_back)
        body = QWidget()
        self.column = space(QVBoxLayout(body), (24, 20, 24, 20), 12)
        self.column.addWidget(Words(words))
        self._scrolled = Scrolled(body)
        outer = space(QVBoxLayout(self))
        outer.addWidget(self._scrolled, 1)
        outer.addWidget(HairLine())
        outer.addLayout(self._foot())
        self.setMinimumWidth(round(_WIDTH * em()))

    def _foot(self) -> QHBoxLayout:
        row = space(QHBoxLayout(), (24, 12, 24, 12), 8)
        row.addStretch()
        row.addWidget(self.leave)
        row.addWidget(self.do)
        self.do.setDefault(True)
        self.do.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        return row

    def add_field(self, name: str, field: QWidget) -> None:
        """Add a field under its name, which is also what a screen reader calls it."""
        label = Words(name, ink="text2")
        label.setBuddy(field)
        field.setAccessibleName(name)
        pair = space(QVBoxLayout(), between=4)
        pair.addWidget(label)
        pair.addWidget(field)
        self.column.addLayout(pair)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need, and no higher than the screen."""
        if not event.spontaneous():
            fit_to_screen(self, self._scrolled)
        super().showEvent(event)

    def ask(self) -> None:
        """Show the question over its window; it is gone for good once it is answered."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        redress(self)
        self.open()


class DayField(QDateEdit):
    """A day: typed, stepped with the arrow keys, or chosen in a calendar."""

    def __init__(self, day: date, first: date | None = None, last: date | None = None) -> None:
        super().__init__(_qdate(day))
        self.setCalendarPopup(True)
        self.setDisplayFormat(day_format())
        if first is not None:
            self.setMinimumDate(_qdate(first))
        if last is not None:
            self.setMaximumDate(_qdate(last))
        self.setMinimumHeight(px(32))

    def day(self) -> date:
        """Return the day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
