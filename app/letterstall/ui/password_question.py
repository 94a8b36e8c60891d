"""The question for the password of a PDF."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from letterstall.desk.shown_text import shown
from letterstall.ui.look.wardrobe import em, space
from letterstall.ui.parts.buttons import plain_button, primary_button
from letterstall.ui.parts.elided import ElidedWords
from letterstall.ui.parts.words import Words


class PasswordQuestion(QDialog):
    """Asks once, for the file of this name; what is typed is not seen and not kept. `is_again`: one was wrong."""

    answered = Signal(str)

    def __init__(self, name: str, is_again: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Password"))
        asks = self.tr("This PDF asks for a password.")
        self.words = Words(self.tr("This password does not open it. Please type it again.") if is_again else asks)
        self.name = ElidedWords(shown(name), ink="text2")
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
        self.field.setAccessibleName(self.words.text())
        self.open_button, self.leave = primary_button(self.tr("Open")), plain_button(self.tr("Cancel"))
        self.open_button.setDefault(True)
        self.open_button.setEnabled(False)
        self._lay_out()
        self.field.textChanged.connect(lambda text: self.open_button.setEnabled(bool(text)))
        self.open_button.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column = space(QVBoxLayout(self), (24, 20, 24, 20), 12)
        column.addWidget(self.name)
        column.addWidget(self.words)
        column.addWidget(self.field)
        row = space(QHBoxLayout(), between=8)
        row.addStretch()
        row.addWidget(self.leave)
        row.addWidget(self.open_button)
        column.addLayout(row)
        self.setMinimumWidth(round(26 * em()))

    def accept(self) -> None:
        """Give the password to who asked, then go."""
        self.answered.emit(self.field.text())
        super().accept()
