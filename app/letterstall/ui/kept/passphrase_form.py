"""Two lines for a new passphrase: what a good one is, and whether both say the same."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from letterstall.ui.kept.secret_field import SecretField
from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.buttons import plain_button
from letterstall.ui.parts.flow import in_a_row
from letterstall.ui.parts.words import Words

SHORTEST = 8
"""Characters; a shorter one is found by trying, Argon2id or not."""


class PassphraseForm(QWidget):
    """Hidden until it is begun, and when it has ended; nothing that was typed stays in it then."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        text = self.tr(
            "Several words that only you would put together are easiest to remember and hardest to guess. At least "
            "eight signs. Nobody can tell you the passphrase if you forget it: print the recovery key that comes next."
        )
        self.first = SecretField(self.tr("New passphrase"))
        self.second = SecretField(self.tr("Once more"), has_box=False)
        self.said = Words(ink="stop")
        self.use = plain_button(self.tr("Use this passphrase"))
        self.leave = plain_button(self.tr("Leave it as it is"))
        column = space(QVBoxLayout(self), (0, 4, 0, 4), 8)
        for part in (Words(text, "small", "text2"), self.first, self.second):
            column.addWidget(part)
        column.addWidget(in_a_row(self.use, self.leave))
        column.addWidget(self.said)
        self.said.hide()
        self._connect()

    def _connect(self) -> None:
        for field in (self.first, self.second):
            field.typed.connect(self._compare)
        self.first.box.toggled.connect(self.second.show_text)
        self.use.clicked.connect(self._choose)
        self.leave.clicked.connect(self.end)

    def begin(self) -> None:
        """Ask for a passphrase."""
        self.show()
        self._compare()
        self.first.take_focus()

    def end(self) -> None:
        """Forget what was typed, and go."""
        self.first.clear()
        self.second.clear()
        self.hide()

    def _choose(self) -> None:
        given = self.first.text
        self.end()
        self.chosen.emit(given)

    def _compare(self) -> None:
        first, second = self.first.text, self.second.text
        is_long = len(first) >= SHORTEST
        self.use.setEnabled(is_long and first == second)
        self.said.setText(self.tr("The two are not the same."))
        self.said.setVisible(is_long and bool(second) and not first.startswith(second))
