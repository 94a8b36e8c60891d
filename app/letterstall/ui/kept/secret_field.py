"""A line for a secret: not seen unless one wants to, and kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.words import Words
from letterstall.ui.translation import translate


class SecretField(QWidget):
    """A label, the line, and a box that shows what is typed."""

    typed = Signal()

    def __init__(self, name: str, has_box: bool = True) -> None:
        super().__init__()
        self.label = Words(name, ink="text2", wraps=False)
        self.line = QLineEdit()
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
        self.line.setAccessibleName(name)
        self.label.setBuddy(self.line)
        self.box = QCheckBox(translate("SecretField", "Show what I type"))
        self.box.setVisible(has_box)
        column = space(QVBoxLayout(self), between=4)
        for part in (self.label, self.line, self.box):
            column.addWidget(part)
        self.box.toggled.connect(self.show_text)
        self.line.textChanged.connect(lambda _text: self.typed.emit())
        self.show_text(False)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def show_text(self, is_shown: bool) -> None:
        """Show what is typed, or dots."""
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    def take_focus(self) -> None:
        """Let the next key be typed here."""
        self.line.setFocus()
        self.line.selectAll()

    def clear(self) -> None:
        """Forget what was typed."""
        self.line.clear()
