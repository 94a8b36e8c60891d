"""One sentence at the end, or in place of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from letterstall.ui.look.wardrobe import em, redress, space
from letterstall.ui.parts.buttons import primary_button
from letterstall.ui.parts.words import Words


class LastWord(QDialog):
    """One sentence and "Close", for when there is nothing else to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setWindowTitle("Letterstall")
        self.words = Words(sentence)
        self.close_button = primary_button(QCoreApplication.translate("Start", "Close"))
        self.close_button.clicked.connect(self.accept)
        column = space(QVBoxLayout(self), (24, 20, 24, 20), 16)
        column.addWidget(self.words)
        row = space(QHBoxLayout())
        row.addStretch()
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.setFixedWidth(round(28 * em()))
        redress(self)
        self.close_button.setFocus()
