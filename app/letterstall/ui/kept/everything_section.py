"""Forgetting everything: letters, versions, backups, cases, settings. The one thing that is asked about twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.buttons import plain_button
from letterstall.ui.parts.words import Words
from letterstall.ui.preferences.switches import Section
from letterstall.ui.session import Session


class EverythingSection(Section):
    """A button, then what it means and the button that does it."""

    forget_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Forget everything"), self._about(session))
        self.ask = plain_button(self.tr("Forget everything…"))
        self.sure = plain_button(self.tr("Delete all of it and close Letterstall"))
        self.leave = plain_button(self.tr("Leave everything as it is"))
        self._question = self._made_question()
        row = space(QHBoxLayout())
        row.addWidget(self.ask)
        row.addStretch()
        self.column.addLayout(row)
        self.column.addWidget(self._question)
        self._question.hide()
        self.ask.clicked.connect(self._show_question)
        self.leave.clicked.connect(self._hide_question)
        self.sure.clicked.connect(self.forget_asked)

    def _about(self, session: Session) -> str:
        text = self.tr(
            "All that Letterstall keeps of you lies in {folder}: letters, versions, backups, your cases, your "
            "settings. PDFs that you saved elsewhere are not among it, nor what a printer keeps."
        )
        folders = dict.fromkeys((str(session.desk.paths.data), str(session.desk.paths.config)))
        return text.format(folder=" · ".join(folders))

    def _made_question(self) -> QWidget:
        question = QWidget()
        column = space(QVBoxLayout(question), between=8)
        text = self.tr(
            "First the key is overwritten, so that nothing can be read any more; then every file is deleted. This "
            "cannot be undone. A disk may keep old blocks for a while: without the key they say nothing."
        )
        column.addWidget(Words(text))
        row = space(QHBoxLayout(), between=8)
        for button in (self.leave, self.sure):
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        return question

    def _show_question(self) -> None:
        self._question.show()
        self.leave.setFocus()

    def _hide_question(self) -> None:
        self._question.hide()
        self.ask.setFocus()
