"""The question for the passphrase or the recovery key, before anything else is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from letterstall.core.errors import LockedDesk, StorageError
from letterstall.desk.desk import Desk
from letterstall.ui.kept.secret_field import SecretField
from letterstall.ui.look.wardrobe import em, redress, space
from letterstall.ui.parts.buttons import link_button, plain_button, primary_button
from letterstall.ui.parts.flow import in_a_row
from letterstall.ui.parts.grown import grow
from letterstall.ui.parts.words import Words
from letterstall.ui.problems import sentence_of


class UnlockQuestion(QDialog):
    """Asks until the desk is open, or the person leaves. `problem` is what else kept it from opening."""

    def __init__(self, desk: Desk, has_keyring: bool = False) -> None:
        """`has_keyring`: the keyring of the system should have opened the letters, and may be asked again."""
        super().__init__()
        self.setWindowTitle("Letterstall")
        self._desk, self._has_keyring = desk, has_keyring
        self.problem: StorageError | None = None
        self.has_forgotten = False
        self.field = SecretField(self.tr("Recovery key") if has_keyring else self.tr("Passphrase or recovery key"))
        self.said = Words(ink="stop")
        self.open_button, self.leave = primary_button(self.tr("Open my letters")), plain_button(self.tr("Close"))
        self.ask_again = plain_button(self.tr("Ask the keyring again"))
        self.forget = link_button(self.tr("I have neither of them any more"))
        self._anew = self._offer_anew()
        self._lay_out()
        self.open_button.setDefault(True)
        self.field.typed.connect(lambda: self.open_button.setEnabled(bool(self.field.text)))
        self.open_button.setEnabled(False)
        self.open_button.clicked.connect(self.try_to_open)
        self.leave.clicked.connect(self.reject)
        self.ask_again.clicked.connect(self._ask_again)
        self.forget.clicked.connect(lambda: self._show(self._anew))
        redress(self)
        self.field.take_focus()

    def _lay_out(self) -> None:
        column = self._column = space(QVBoxLayout(self), (24, 20, 24, 20), 12)
        column.addWidget(Words(sentence_of(LockedDesk(Path(), has_keyring=self._has_keyring)), "title"))
        if self._has_keyring:
            column.addWidget(Words(self._about_keyring(), ink="text2"))
            column.addWidget(in_a_row(self.ask_again))
        column.addWidget(self.field)
        column.addWidget(self.said)
        self.said.hide()
        row = space(QHBoxLayout(), between=8)
        row.addStretch()
        row.addWidget(self.leave)
        row.addWidget(self.open_button)
        column.addLayout(row)
        column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._anew)
        self._anew.hide()
        self.setMinimumWidth(round(32 * em()))

    def _about_keyring(self) -> str:
        return self.tr(
            "Perhaps it is still locked, or this is another computer or another account. The recovery key opens them "
            "too."
        )

    def _offer_anew(self) -> QWidget:
        offer = QWidget()
        column = space(QVBoxLayout(offer), between=8)
        text = self.tr(
            "Without what locks them, and without the recovery key, nobody can read these letters, and we cannot "
            "either. You can delete them all and begin anew. This cannot be undone."
        )
        column.addWidget(Words(text, ink="text2"))
        self.anew = plain_button(self.tr("Delete everything and begin anew"))
        self.anew.clicked.connect(self._begin_anew)
        row = space(QHBoxLayout())
        row.addWidget(self.anew)
        row.addStretch()
        column.addLayout(row)
        return offer

    def showEvent(self, event: QShowEvent) -> None:
        """Make room for all words."""
        super().showEvent(event)
        grow(self, self._column)

    def try_to_open(self) -> None:
        """Try what was typed; say so where it does not open the desk."""
        self._try(self.field.text)

    def _ask_again(self) -> None:
        self._try("")

    def _try(self, secret: str) -> None:
        try:
            self._desk.open_drafts(secret)
        except LockedDesk as error:
            self.said.setText(sentence_of(error))
            self._show(self.said)
            self.field.take_focus()
            return
        except StorageError as error:
            self.problem = error
        self.accept()

    def _show(self, part: QWidget) -> None:
        """Show a part, and make room for it: wrapped words tell their height by their width alone."""
        part.show()
        grow(self, self._column)

    def _begin_anew(self) -> None:
        self._desk.forget_everything()
        self.has_forgotten = True
        self.try_to_open()
