"""The status line: at its leading side what was kept, at the other the facts of the letter."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from letterstall.ui.look.wardrobe import dress, em, space
from letterstall.ui.parts.words import Sign, Words

Kept = Literal["none", "saved", "saving", "not_saved"]
_HEIGHT = 1.9  # em
_SIGNS = {"saved": ("check", "ok"), "saving": ("loader-circle", "text2"), "not_saved": ("octagon-x", "stop")}


class StatusLine(QWidget):
    """One line at the foot of the window. What is empty takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        dress(self, ground="frame")
        self._sign = Sign("check", "ok", "small")
        self._kept = Words(role="small", ink="text2", wraps=False)
        self._facts = {
            name: Words(role="small", ink="text2", wraps=False) for name in ("words", "fits", "spelling", "size")
        }
        kept = space(QHBoxLayout(), between=4)
        kept.addWidget(self._sign)
        kept.addWidget(self._kept)
        layout = space(QHBoxLayout(self), (16, 0, 16, 0), 24)
        layout.addLayout(kept)
        layout.addStretch()
        for words in self._facts.values():
            layout.addWidget(words)
            words.hide()
        self.show_kept("none", "")

    def show_kept(self, kept: Kept, text: str) -> None:
        """Say what was kept: "Saved 3 s ago". It changes often, so it is never announced."""
        self._sign.setVisible(kept != "none")
        if kept != "none":
            self._sign.show_icon(*_SIGNS[kept])
        self._kept.setText(text)

    def show_words(self, text: str) -> None:
        """Say how many words the letter has."""
        self._show("words", text)

    def show_fits(self, text: str) -> None:
        """Say whether the letter fits on its page."""
        self._show("fits", text)

    def show_spelling(self, text: str) -> None:
        """Say in which language spelling is looked at, and what was found."""
        self._show("spelling", text)

    def show_text_size(self, text: str) -> None:
        """Say the text size: "Text 100 %"."""
        self._show("size", text)

    def _show(self, name: str, text: str) -> None:
        self._facts[name].setText(text)
        self._facts[name].setVisible(bool(text))

    def sizeHint(self) -> QSize:
        """1.9 em high, and more where the script of the window's language needs it, as Arabic does in large type."""
        needed = super().sizeHint()
        return QSize(needed.width(), max(round(_HEIGHT * em()), needed.height()))

    def minimumSizeHint(self) -> QSize:
        """The same height; in width it gives way."""
        return QSize(round(20 * em()), self.sizeHint().height())
