"""What locks the letters: what it means to have a passphrase, the keyring or neither, and how that is changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from letterstall.core.errors import StorageError
from letterstall.desk.letter_lock import LetterLock
from letterstall.ui.kept.keyring_question import KeyringQuestion
from letterstall.ui.kept.passphrase_form import PassphraseForm
from letterstall.ui.kept.recovery_card import RecoveryCard
from letterstall.ui.parts.buttons import Button, plain_button
from letterstall.ui.parts.flow import in_a_row
from letterstall.ui.parts.words import Words
from letterstall.ui.preferences.switches import Section
from letterstall.ui.problems import sentence_of
from letterstall.ui.session import Session


class LockSection(Section):
    """Says how safe the letters are from others at this computer, and lets that be changed."""

    changed = Signal()
    waiting = Signal(bool)
    """The keyring is asked; the window should stay until it has answered, for a recovery key may have to be shown."""

    def __init__(self, session: Session, lock: LetterLock) -> None:
        super().__init__(self.tr("What locks your letters"))
        self._lock = lock
        self._is_portable = session.desk.paths.is_portable
        self._keyring = KeyringQuestion(lock, self)
        self.about = Words(ink="text2")
        self._make_buttons()
        self.said = Words(ink="stop")
        self.waits = Words(
            self.tr("Waiting for the keyring. It may ask for its password in a window of its own."), ink="text2"
        )
        self.form = PassphraseForm()
        self.card = RecoveryCard(session)
        self._lay_out()
        self._connect()
        self.show_state()

    def _make_buttons(self) -> None:
        self.set_button = plain_button(self.tr("Set a passphrase…"), "lock")
        self.change_button = plain_button(self.tr("Another passphrase…"))
        self.keyring_button = plain_button(self.tr("Use this computer’s keyring"))
        self.recovery_button = plain_button(self.tr("A new recovery key"))
        self.remove_button = plain_button(self.tr("Do without a passphrase"))
        self.take_out_button = plain_button(self.tr("Do without the keyring"))

    def _ways(self) -> tuple[tuple[Button, Callable[[], None], tuple[str, ...]], ...]:
        """Return each button, what it does, and the states in which it is there."""
        with_keyring = () if self._is_portable else ("", "passphrase", "keyring")
        return (
            (self.set_button, self._ask, ("", "keyring")),
            (self.change_button, self._ask, ("passphrase",)),
            (self.keyring_button, self._ask_keyring, with_keyring),
            (self.recovery_button, self._make_recovery_key, ("passphrase", "keyring")),
            (self.remove_button, self._take_away, ("passphrase",)),
            (self.take_out_button, self._take_away, ("keyring",)),
        )

    def _lay_out(self) -> None:
        self.column.addWidget(self.about)
        self.column.addWidget(in_a_row(*(button for button, _, _ in self._ways())))
        for part in (self.form, self.waits, self.said, self.card):
            self.column.addWidget(part)
            part.hide()

    def _connect(self) -> None:
        for button, do, _ in self._ways():
            button.clicked.connect(lambda _checked=False, do=do: do())
        self.form.chosen.connect(self._set_passphrase)
        self._keyring.kept.connect(lambda kept: self._do(lambda: self.card.show_key(self._lock.use_keyring(kept))))
        self._keyring.failed.connect(self._tell)

    def show_state(self) -> None:
        """Say what locks the letters, and what that means."""
        kind = self._lock.kind
        self.about.setText({"": self._open, "passphrase": self._locked, "keyring": self._by_keyring}[kind]())
        for button, _, states in self._ways():
            button.setVisible(kind in states)
        again, first = self.tr("Put the key into the keyring anew"), self.tr("Use this computer’s keyring")
        self.keyring_button.setText(again if kind == "keyring" else first)

    def _open(self) -> str:
        return self.tr(
            "Nothing does. Your letters are encrypted, and the key lies beside them: whoever can use your account on "
            "this computer, or takes its disk, can read them."
        )

    def _locked(self) -> str:
        return self.tr(
            "Your letters open only with your passphrase or the recovery key. While Letterstall is open, whoever sits "
            "at this computer can read them."
        )

    def _by_keyring(self) -> str:
        return self.tr(
            "The keyring of your account holds the key: your letters open by themselves while you are signed in to "
            "this computer, and then whoever sits at it can read them. Whoever takes its disk cannot, provided your "
            "account has a good password. Without the keyring they open with the recovery key."
        )

    def _ask(self) -> None:
        self.card.hide()
        self.said.hide()
        self.form.begin()

    def _set_passphrase(self, given: str) -> None:
        self._do(lambda: self.card.show_key(self._lock.set_passphrase(given)))

    def _ask_keyring(self) -> None:
        self.form.end()
        self.card.hide()
        self.said.hide()
        self._wait(True)
        self._keyring.ask()

    def _make_recovery_key(self) -> None:
        self._do(lambda: self.card.show_key(self._lock.new_recovery_key()))

    def _take_away(self) -> None:
        self._do(self._lock.take_away)

    def _do(self, change: Callable[[], object]) -> None:
        self._wait(False)
        self.card.hide()
        self.said.hide()
        try:
            change()
        except StorageError as error:
            self._tell(error)
        self.show_state()
        self.changed.emit()

    def _tell(self, error: StorageError) -> None:
        self._wait(False)
        self.said.setText(sentence_of(error))
        self.said.show()

    def _wait(self, is_waiting: bool) -> None:
        for button, _, _ in self._ways():
            button.setEnabled(not is_waiting)
        self.waits.setVisible(is_waiting)
        self.waiting.emit(is_waiting)
