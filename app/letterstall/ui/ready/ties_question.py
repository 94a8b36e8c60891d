"""Before a letter is sent, once a case: ties to its country, or plans to travel there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from letterstall.core.errors import StorageError
from letterstall.core.kept import TiesAnswer
from letterstall.core.letter import SenderLevel
from letterstall.desk.names import name_of_country
from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.buttons import link_button, plain_button
from letterstall.ui.parts.flow import FlowLayout
from letterstall.ui.parts.words import Sign, Words
from letterstall.ui.session import Session
from letterstall.ui.translation import interface_language


class TiesQuestion(QWidget):
    """A question with three answers; afterwards what follows from the answer. Nothing waits for it."""

    other_case_asked = Signal()
    """Somebody would rather write for a person in another country."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._answers: dict[str, TiesAnswer] = {}
        self.words = Words()
        self.yes, self.no = plain_button(self.tr("Yes")), plain_button(self.tr("No"))
        self.skip = link_button(self.tr("I would rather not say"))
        self.other, self.again = link_button(self.tr("Choose another case")), link_button(self.tr("Ask me again"))
        self._lay_out()
        for button, answer in ((self.yes, "ties"), (self.no, "none"), (self.skip, "skipped")):
            button.clicked.connect(lambda _checked=False, answer=answer: self._take(answer))
        self.other.clicked.connect(self.other_case_asked)
        self.again.clicked.connect(self._ask_again)

    def _lay_out(self) -> None:
        row = space(QHBoxLayout(self), (2, 2, 0, 0), 8)
        row.addWidget(Sign("shield-check"), 0, Qt.AlignmentFlag.AlignTop)
        column = space(QVBoxLayout(), between=6)
        column.addWidget(self.words)
        buttons = QWidget()
        flow = space(FlowLayout(buttons), between=8)
        for button in (self.yes, self.no, self.skip, self.other, self.again):
            flow.addWidget(button)
        column.addWidget(buttons)
        row.addLayout(column, 1)

    def show_letter(self) -> None:
        """Show the question, or what follows from its answer; nothing where the country is not known or invented."""
        case = self._session.case
        country = name_of_country(case.country, interface_language()) if case else ""
        self.setVisible(case is not None and bool(country) and not case.is_practice)
        if case is None or not country:
            return
        answer = self._answer(case.id)
        self.words.setText(self._sentence(answer).format(country=country))
        for button in (self.yes, self.no, self.skip):
            button.setVisible(answer is None)
            button.setAccessibleDescription(self.words.text())
        self.other.setVisible(answer in ("ties", "skipped"))
        self.again.setVisible(answer is not None)

    def _sentence(self, answer: TiesAnswer | None) -> str:
        if answer is None:
            return self.tr(
                "Do you, or people close to you, have ties to {country}, or plans to travel there? You are asked this "
                "once for each case."
            )
        if answer == "none":
            return self.tr("You said that you have no ties to {country}, and no plans to travel there.")
        if answer == "ties" and self._is_careful():
            return self.tr(
                "Ties to {country}: the letter shows initials and town at most. You can also write for somebody else."
            )
        if answer == "ties":
            return self.tr("Ties to {country}, or plans to travel there? Initials and town are safer.")
        return self.tr(
            "Then initials and town are the safer choice. You can also write for someone in another country."
        )

    def _is_careful(self) -> bool:
        letter = self._session.letter
        return letter is not None and letter.sender_level in (SenderLevel.INITIALS_AND_TOWN, SenderLevel.NONE)

    def _answer(self, case_id: str) -> TiesAnswer | None:
        archive = self._session.desk.archive
        if case_id not in self._answers and archive is not None:
            try:
                kept = archive.answer(case_id)
            except StorageError:
                kept = None
            if kept is not None:
                self._answers[case_id] = kept
        return self._answers.get(case_id)

    def _take(self, answer: TiesAnswer) -> None:
        case, archive = self._session.case, self._session.desk.archive
        if case is None:
            return
        self._answers[case.id] = answer
        if archive is not None:
            try:
                archive.keep_answer(case.id, answer)
            except StorageError as error:
                self._session.problem_found.emit(error)
        if answer == "ties" and not self._is_careful():
            self._session.show_sender(SenderLevel.INITIALS_AND_TOWN)
        self.show_letter()
        self.again.setFocus()

    def _ask_again(self) -> None:
        case, archive = self._session.case, self._session.desk.archive
        if case is not None:
            self._answers.pop(case.id, None)
            if archive is not None:
                try:
                    archive.forget_answer(case.id)
                except StorageError as error:
                    self._session.problem_found.emit(error)
            self.show_letter()
            self.yes.setFocus()
