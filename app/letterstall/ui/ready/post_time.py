"""How long letters take by one's own experience: two numbers of days."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from letterstall.core.post import MOST_DAYS
from letterstall.desk.names import name_of_country
from letterstall.desk.post import PostAdvice
from letterstall.ui.look.wardrobe import em, space
from letterstall.ui.parts.buttons import plain_button, primary_button
from letterstall.ui.parts.words import Words
from letterstall.ui.translation import interface_language

_USUAL = (5, 20)
"""Working days to begin from where nothing is known."""


class PostTimePanel(QDialog):
    """Asks for the fewest and the most days between two countries."""

    said = Signal(int, int)

    def __init__(self, advice: PostAdvice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How long the post takes"))
        least, most = advice.time.days if advice.time else _USUAL
        self.least = self._days(self.tr("At least, in working days"), least)
        self.most = self._days(self.tr("At most, in working days"), most)
        self.use, self.leave = primary_button(self.tr("Use these days")), plain_button(self.tr("Leave it as it was"))
        self._lay_out(advice)
        self.use.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)

    def _days(self, name: str, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, MOST_DAYS)
        box.setValue(value)
        box.setAccessibleName(name)
        box.setMinimumWidth(round(6 * em()))
        return box

    def _lay_out(self, advice: PostAdvice) -> None:
        column = space(QVBoxLayout(self), (24, 20, 24, 20), 12)
        text = self.tr("Letters from {sender} to {to}, from posting to arrival, by what you have seen:")
        language = interface_language()
        names = {"sender": name_of_country(advice.sender, language), "to": name_of_country(advice.to, language)}
        column.addWidget(Words(text.format(**names)))
        form = space(QFormLayout(), between=6)
        for box in (self.least, self.most):
            label = Words(box.accessibleName(), ink="text2", wraps=False)
            label.setBuddy(box)
            form.addRow(label, box)
        column.addLayout(form)
        row = space(QHBoxLayout(), between=8)
        row.addStretch()
        row.addWidget(self.leave)
        row.addWidget(self.use)
        column.addLayout(row)
        self.setMinimumWidth(round(28 * em()))

    def accept(self) -> None:
        """Give both numbers, the smaller one first."""
        low, high = sorted((self.least.value(), self.most.value()))
        self.said.emit(low, high)
        super().accept()
