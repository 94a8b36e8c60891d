"""Which copies are made, and in how many files."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from letterstall.core.stationery import Copies
from letterstall.ui.look.wardrobe import space
from letterstall.ui.panes.case_text import in_one_line
from letterstall.ui.parts.labelled import ChoiceBox, add_choice, choice_rows
from letterstall.ui.parts.words import Words
from letterstall.ui.ready.sections import Section
from letterstall.ui.session import Session


class CopiesSection(Section):
    """One tick for the copies, one choice of how they are saved."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Copies"))
        self._session = session
        self.copies = QCheckBox()
        self.copies.clicked.connect(self._make_copies)
        self._name = Words()
        self.save_as = ChoiceBox()
        self.save_as.activated.connect(lambda _index: session.make_copies(self.save_as.currentData()))
        self.who = Words(ink="text2")
        row = choice_rows(10)
        add_choice(row, self.tr("Save as"), self.save_as)
        tick = space(QHBoxLayout(), between=8)
        tick.addWidget(self.copies, 0, Qt.AlignmentFlag.AlignTop)
        tick.addWidget(self._name, 1)
        self.column.addLayout(tick)
        self.column.addWidget(self.who)
        self.column.addLayout(row)

    def _make_copies(self, wanted: bool) -> None:
        self._session.make_copies(Copies.WITH if wanted else Copies.WITHOUT)

    def show_letter(self) -> None:
        """Show the copies of the case in hand and what is chosen."""
        case = self._session.case
        if case is None:
            return
        addressees = case.copy_addressees
        self.setVisible(bool(addressees))
        if not addressees:
            return
        self._name_copies([in_one_line(one) for one in addressees])
        self.copies.setChecked(self._session.copies is not Copies.WITHOUT)
        self._fill(len(addressees))

    def _name_copies(self, names: list[str]) -> None:
        if len(names) == 1:
            text = self.tr("Copy for: {name}").format(name=names[0])
        else:
            text = self.tr("%n copies", "", len(names))
        self._name.setText(text)
        self.copies.setAccessibleName(text)
        self.who.setText("; ".join(names))
        self.who.setVisible(len(names) > 1)

    def _fill(self, count: int) -> None:
        self.save_as.clear()
        if self._session.copies is Copies.WITHOUT:
            self.save_as.addItem(self.tr("One PDF, no copies"), Copies.WITHOUT)
        self.save_as.addItem(self.tr("One PDF with %n copies", "", count), Copies.WITH)
        self.save_as.addItem(self.tr("Separate files"), Copies.SEPARATE)
        self.save_as.addItem(self.tr("The copies alone"), Copies.ONLY)
        self.save_as.setCurrentIndex(self.save_as.findData(self._session.copies))
