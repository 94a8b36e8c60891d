"""The few choices about the page: envelope, your address, copies. One line where the window is low."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from letterstall.core.case import Case
from letterstall.core.stationery import Copies
from letterstall.ui.envelopes import short_name, title
from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.buttons import link_button
from letterstall.ui.parts.labelled import ChoiceBox, add_choice, choice_rows
from letterstall.ui.parts.words import Words
from letterstall.ui.ready.sender_section import LEVELS, level_name
from letterstall.ui.session import Session


class PageDetails(QWidget):
    """Three combo boxes, or one line that says what they say."""

    change_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.envelope, self.address, self.copies = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._boxes, self._line = QWidget(), QWidget()
        self._lay_out_boxes()
        self.summary = Words()
        self.change = link_button(self.tr("Change"))
        self.change.clicked.connect(self.change_asked)
        line = space(QHBoxLayout(self._line), between=8)
        line.addWidget(self.summary, 1)
        line.addWidget(self.change)
        column = space(QVBoxLayout(self))
        column.addWidget(self._boxes)
        column.addWidget(self._line)
        self.set_low(False)

    def _lay_out_boxes(self) -> None:
        rows = choice_rows()
        self._boxes.setLayout(rows)
        names = (self.tr("Envelope"), self.tr("Your address"), self.tr("Copies"))
        boxes = (self.envelope, self.address, self.copies)
        self._labels = [add_choice(rows, name, box) for name, box in zip(names, boxes, strict=True)]
        session = self._session
        self.envelope.activated.connect(
            lambda _row: session.use_layout(session.desk.layout(self.envelope.currentData()))
        )
        self.address.activated.connect(lambda _row: session.show_sender(self.address.currentData()))
        self.copies.activated.connect(lambda _row: session.make_copies(self.copies.currentData()))

    def set_low(self, is_low: bool) -> None:
        """Become one line, or three boxes."""
        self._boxes.setVisible(not is_low)
        self._line.setVisible(is_low)

    def show_letter(self) -> None:
        """Show what is chosen for the letter in hand."""
        letter, case, layout = self._session.letter, self._session.case, self._session.stationery.layout
        if letter is None or case is None:
            return
        _fill(self.envelope, [(title(one), one.id) for one in self._session.desk.layouts()], layout.id)
        _fill(self.address, [(level_name(level), level) for level in LEVELS], letter.sender_level)
        self._fill_copies(case)
        self.summary.setText(f"{short_name(layout)} · {level_name(letter.sender_level)}")

    def _fill_copies(self, case: Case) -> None:
        count = len(case.copy_addressees)
        for widget in (self.copies, self._labels[2]):
            widget.setVisible(count > 0)
        _fill(
            self.copies,
            [
                (self.tr("%n, in the same PDF", "", count), Copies.WITH),
                (self.tr("%n, in separate files", "", count), Copies.SEPARATE),
                (self.tr("The copies alone"), Copies.ONLY),
                (self.tr("None"), Copies.WITHOUT),
            ],
            self._session.copies,
        )


def _fill(box: QComboBox, entries: list[tuple[str, object]], chosen: object) -> None:
    box.clear()
    for text, data in entries:
        box.addItem(text, data)
    box.setCurrentIndex(next((n for n, (_, data) in enumerate(entries) if data == chosen), 0))
    widest = max((box.fontMetrics().horizontalAdvance(text) for text, _ in entries), default=0)
    box.view().setMinimumWidth(widest + 40)
    box.view().setTextElideMode(Qt.TextElideMode.ElideNone)
