"""What stands in the place of the letters where there are none to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import dress, space
from letterstall.ui.parts.buttons import link_button
from letterstall.ui.parts.words import Words


class Nothing(QWidget):
    """A sentence, and the way back to all letters where there are others."""

    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        dress(self, ground="paper")
        self.words, self.all = Words(), link_button(self.tr("Show all letters"))
        self.all.clicked.connect(self.all_asked)
        column = space(QVBoxLayout(self), (20, 20, 20, 20), 8)
        column.addWidget(self.words)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        self.say_nothing_kept()

    def say_nothing_kept(self) -> None:
        """Say that there is no letter yet."""
        self._say(
            self.tr("There is no letter yet. Open a case and write: what you write is kept by itself, and is here.")
        )

    def say_locked(self) -> None:
        """Say that the letters could not be opened."""
        text = self.tr(
            "Your letters could not be opened, so they cannot be shown. They are still on this computer: close "
            "Letterstall and open it again. The line at the top of the main window says more."
        )
        self._say(text)

    def say_problem(self, sentence: str) -> None:
        """Say why the letters cannot be read."""
        self._say(sentence)

    def say_nothing_found(self, words: str) -> None:
        """Say that no letter is in this state, or has these words in it."""
        found = self.tr("No letter here has “{words}” in it.").format(words=words)
        self._say(found if words.strip() else self.tr("No letter is in this state."), has_others=True)

    def _say(self, sentence: str, has_others: bool = False) -> None:
        self.words.setText(sentence)
        self.all.setVisible(has_others)
