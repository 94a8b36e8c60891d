"""What the case asks not to write about, in sight while somebody writes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import dress, space
from letterstall.ui.parts.words import Sign, Words


class DoNotWrite(QWidget):
    """A tinted line for each note; nothing where the case has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, ground="warn_tint")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = space(QHBoxLayout(self), (16, 6, 16, 6), 10)
        row.addWidget(Sign("triangle-alert", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        self._column = space(QVBoxLayout(), between=2)
        row.addLayout(self._column, 1)
        self.hide()

    def show_notes(self, notes: Sequence[str]) -> None:
        """Show these notes of the case, word for word."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._column.addWidget(Words(self.tr("Please do not write about this:"), "small", "warn"))
        for note in notes:
            self._column.addWidget(Words(note, ink="warn", is_selectable=True))
        self.setAccessibleName(" ".join((self.tr("Please do not write about this:"), *notes)))
        self.setVisible(bool(notes))
