"""The passphrase: what it means to have one or none, how it is set, changed and taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from letterstall.core.errors import StorageError
from letterstall.desk.archive import Archive
from letterstall.ui.kept.recovery_card import RecoveryCard
from letterstall.ui.kept.secret_field import SecretField
from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.buttons import Button, plain_button
from letterstall.ui.parts.words import Words
from letterstall.ui.preferences.switches import Section
from letterstall.ui.problems import sentence_of
from letterstall.ui.session import Session

SHORTEST = 8
"""Characters; a shorter one is found by trying, Argon2id or not."""


class LockSection(Section):
    """Says how safe the letters are from others at this computer, and lets that be changed."""

    changed = Signal()

    def __init__(self, session: Session, archive: Archive) -> None:
        super().__init__(self.tr("Passphrase"))
        self._archive = archive
        self.about = Words(ink="text2")
        self.set_button = plain_button(self.tr("Set a passphrase…"), "lock")
        self.change_button = plain_button(self.tr("Another passphrase…"))
        self.recovery_button = plain_button(self.tr("A new recovery key"))
        self.remove_button = plain_button(self.tr("Do without a passphrase"))
        self.said = Words(ink="stop")
        self.form = self._form()
        self.card = RecoveryCard(session)
        self._lay_out()
        self.show_state()

    def _lay_out(self) -> None:
        self.column.addWidget(self.about)
        row = space(QHBoxLayout(), between=8)
        for button, do in self._ways():
            row.addWidget(button)
            button.clicked.connect(lambda _checked=False, do=do: do())
        row.addStretch()
        self.column.addLayout(row)
        for part in (self.form, self.said, self.card):
            self.column.addWidget(part)
            part.hide()

    def _ways(self) -> tuple[tuple[Button, Callable[[], None]], ...]:
        return (
            (self.set_button, self._ask),
            (self.change_button, self._ask),
            (self.recovery_button, self._make_recovery_key),
            (self.remove_button, lambda: self._do(self._archive.take_lock_away)),
        )

    def _form(self) -> QWidget:
        form = QWidget()
        column = space(QVBoxLayout(form), (0, 4, 0, 4), 8)
        text = self.tr(
            "Several words that only you would put together are easiest to remember and hardest to guess. At least "
            "eight signs. Nobody can tell you the passphrase if you forget it: print the recovery key that comes next."
        )
        column.addWidget(Words(text, "small", "text2"))
        self.first = SecretField(self.tr("New passphrase"))
        self.second = SecretField(self.tr("Once more"), has_box=False)
        self.first.box.toggled.connect(self.second.show_text)
        self.use = plain_button(self.tr("Use this passphrase"))
        self.leave = plain_button(self.tr("Leave it as it is"))
        row = space(QHBoxLayout(), between=8)
        for button in (self.use, self.leave):
            row.addWidget(button)
        row.addStretch()
        for part in (self.first, self.second):
            column.addWidget(part)
            part.typed.connect(self._compare)
        column.addLayout(row)
        self.use.clicked.connect(self._use)
        self.leave.clicked.connect(self._close_form)
        return form

    def show_state(self) -> None:
        """Say whether there is a passphrase, and what that means."""
        is_locked = self._archive.is_locked
        self.about.setText(self._locked() if is_locked else self._open())
        for button, _ in self._ways():
            button.setVisible((button is not self.set_button) == is_locked)

    def _open(self) -> str:
        return self.tr(
            "There is none. Your letters are encrypted, and the key lies beside them: whoever can use your account on "
            "this computer, or takes its disk, can read them."
        )

    def _locked(self) -> str:
        return self.tr(
            "Your letters open only with your passphrase or the recovery key. While Letterstall is open, whoever sits "
            "at this computer can read them."
        )

    def _ask(self) -> None:
        self.card.hide()
        self.said.hide()
        self.form.show()
        self._compare()
        self.first.take_focus()

    def _compare(self) -> None:
        is_long = len(self.first.text) >= SHORTEST
        is_same = self.first.text == self.second.text
        self.use.setEnabled(is_long and is_same)
        if is_long and self.second.text and not is_same and not self.first.text.startswith(self.second.text):
            self._say(self.tr("The two are not the same."))
        else:
            self.said.hide()

    def _use(self) -> None:
        given = self.first.text
        self._close_form()
        self._do(lambda: self.card.show_key(self._archive.lock(given)))

    def _make_recovery_key(self) -> None:
        self._do(lambda: self.card.show_key(self._archive.new_recovery_key()))

    def _close_form(self) -> None:
        self.first.clear()
        self.second.clear()
        self.form.hide()
        self.said.hide()

    def _do(self, change: Callable[[], object]) -> None:
        self.card.hide()
        try:
            change()
        except StorageError as error:
            self._say(sentence_of(error))
        self.show_state()
        self.changed.emit()

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()
