"""The recovery key, shown once: to be printed or written down, and put away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from letterstall.core.errors import TargetNotWritten
from letterstall.desk.sheets import save_sheet
from letterstall.ui.look.wardrobe import dress, space
from letterstall.ui.parts.buttons import plain_button
from letterstall.ui.parts.flow import in_a_row
from letterstall.ui.parts.words import Words
from letterstall.ui.problems import sentence_of
from letterstall.ui.ready.saving import ask_for_file
from letterstall.ui.session import Session
from letterstall.ui.translation import interface_language

AskForFile = Callable[[QWidget, Path], Path | None]


class RecoveryCard(QFrame):
    """A key, what it is for, and a sheet of paper for it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._desk = session.desk
        self.ask_for_file: AskForFile = ask_for_file
        self.setAutoFillBackground(True)
        dress(self, ground="ok_tint")
        self.key, self.said = Words(role="title", is_selectable=True), Words(ink="text2")
        self.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.save = plain_button(self.tr("Save a sheet to print…"), "printer")
        self.save.clicked.connect(self._save)
        self.done = plain_button(self.tr("I have put it away"))
        self.done.clicked.connect(self._put_away)
        column = space(QVBoxLayout(self), (16, 12, 16, 14), 8)
        for part in (Words(self._about()), self.key, self.said):
            column.addWidget(part)
        self.said.hide()
        column.addWidget(in_a_row(self.save, self.done))

    def _about(self) -> str:
        return self.tr(
            "This recovery key opens your letters if you forget the passphrase, or if the keyring is lost. It is shown "
            "this once. Print it or write it down, and put it where you put what must not be lost, not beside this "
            "computer."
        )

    def show_key(self, key: str) -> None:
        """Show a key; "" shows nothing."""
        self.key.setText(key)
        self.key.setAccessibleName(" ".join(key))
        self.said.hide()
        self.setVisible(bool(key))

    def _put_away(self) -> None:
        self.key.clear()
        self.hide()

    def _save(self) -> None:
        name = self.tr("Letterstall recovery key") + ".pdf"
        target = self.ask_for_file(self, self._desk.paths.documents / name)
        if target is None:
            return
        try:
            save_sheet(
                self._desk, self.tr("Letterstall: recovery key"), self._paragraphs(), interface_language(), target
            )
        except TargetNotWritten as error:
            self._say(sentence_of(error))
            return
        self._say(self.tr("Saved. Print it, then delete the file: whoever has it can open your letters."))

    def _paragraphs(self) -> tuple[str, ...]:
        return (
            self.key.text(),
            self.tr("This key opens the letters in Letterstall if the passphrase is forgotten or the keyring is lost."),
            self.tr("Type it where Letterstall asks for it. Capitals, spaces and dashes do not matter."),
            self.tr("Whoever has this sheet and the computer can read the letters. Keep the two apart."),
        )

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()
