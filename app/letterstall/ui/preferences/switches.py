"""A check box with a line under it that says what it does, or why somebody may want it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.sub_line import BoxSpace
from letterstall.ui.parts.words import Words


class Switch(QWidget):
    """One choice between yes and no; the line under it is its description for those who hear the window."""

    chosen = Signal(bool)

    def __init__(self, words: str, reason: str = "") -> None:
        super().__init__()
        self.box = QCheckBox(words)
        self.box.clicked.connect(self.chosen)
        column = space(QVBoxLayout(self), between=2)
        column.addWidget(self.box)
        if reason:
            self.box.setAccessibleDescription(reason)
            under = space(QHBoxLayout())
            under.addWidget(BoxSpace(8))
            under.addWidget(Words(reason, "small", "text2"), 1)
            column.addLayout(under)


class Section(QWidget):
    """A title, a line about it, and what belongs to it."""

    def __init__(self, title: str, about: str = "") -> None:
        super().__init__()
        self.column = space(QVBoxLayout(self), between=10)
        self.column.addWidget(Words(title, "title"))
        if about:
            self.column.addWidget(Words(about, ink="text2"))
