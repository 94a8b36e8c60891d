"""The question for the password of a PDF; it is shown to nobody and kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import em, space
from letterstall.ui.parts.buttons import plain_button, primary_button
from letterstall.ui.parts.words import Words


class PasswordPanel(QDialog):
    """One sentence, one field, two buttons."""

    def __init__(self, name: str, was_wrong: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("This PDF asks for a password"))
        self.words = Words(self.tr("This PDF asks for a password: {file}.").format(file=name), role="strong")
        self.wrong = Words(self.tr("That password does not open it. Please try again."), ink="stop")
        self.wrong.setVisible(was_wrong)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
        self.field.setAccessibleName(self.tr("Password"))
        self.field.setMaxLength(256)
        self.cancel, self.use = plain_button(self.tr("Cancel")), primary_button(self.tr("Open the PDF"))
        self.use.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.use.clicked.connect(self.accept)
        self._lay_out()

    def _lay_out(self) -> None:
        column = space(QVBoxLayout(self), (24, 20, 24, 20), 12)
        for part in (self.words, self.wrong, self.field):
            column.addWidget(part)
        row = space(QHBoxLayout(), between=8)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.use)
        column.addLayout(row)
        self.setMinimumWidth(round(30 * em()))
        self.field.setFocus()
