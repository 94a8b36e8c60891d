"""What is asked before a letter is marked as posted, a reply is noted, or letters are deleted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from letterstall.core.kept import Happening
from letterstall.ui.details import SeveralLines
from letterstall.ui.letters.asking import Asking, DayField
from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.words import Words


class PostedQuestion(Asking):
    """Asks on which day letters were posted; today is offered, and no day to come."""

    answered = Signal(object)
    """The happening to be noted."""

    def __init__(self, count: int, today: date, parent: QWidget | None = None) -> None:
        title = self.tr("Posted")
        words = self.tr("When did you post it?") if count == 1 else self.tr("When did you post these %n?", "", count)
        super().__init__(title, words, self.tr("Mark as posted"), self.tr("Cancel"), parent)
        self.day = DayField(today, last=today)
        self.add_field(self.tr("Day"), self.day)
        self.day.setFocus()

    def accept(self) -> None:
        """Tell the day, then go."""
        self.answered.emit(Happening("posted", self.day.day()))
        super().accept()


class ReplyQuestion(Asking):
    """Asks for the day of a reply, a note, and what is to be done with it."""

    answered = Signal(object)
    """The happening to be noted."""

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        words = self.tr("A reply to your letter for {name}").format(name=name)
        super().__init__(self.tr("Log a reply"), words, self.tr("Note the reply"), self.tr("Cancel"), parent)
        self.day, self.note = DayField(today, last=today), SeveralLines(3)
        self.add_field(self.tr("When it came"), self.day)
        self.add_field(self.tr("What it says, as a note for yourself"), self.note)
        self.choices = self._choices()
        self.column.addWidget(Words(self.tr("What happens with it"), ink="text2"))
        rows = space(QVBoxLayout(), between=6)
        for button in self.choices.values():
            rows.addWidget(button)
        self.column.addLayout(rows)
        self.column.addWidget(Words(self._advice(), "small", "text2"))
        self.day.setFocus()

    def _choices(self) -> dict[str, QRadioButton]:
        choices = {
            "sent_on": QRadioButton(self.tr("I sent it on to the office")),
            "will_answer": QRadioButton(self.tr("I will answer")),
            "nothing": QRadioButton(self.tr("Nothing to do")),
        }
        self._group = QButtonGroup(self)
        for button in choices.values():
            self._group.addButton(button)
        choices["nothing"].setChecked(True)
        return choices

    def _advice(self) -> str:
        return self.tr(
            "Please send replies on to the office that published the case: it can tell what they mean. "
            "It does not need copies of your own letters."
        )

    def accept(self) -> None:
        """Tell what was noted, then go."""
        answer = next(name for name, button in self.choices.items() if button.isChecked())
        note = self.note.toPlainText().strip()
        self.answered.emit(Happening("replied", self.day.day(), note, answer))
        super().accept()


class DeleteQuestion(Asking):
    """Asks before letters are deleted for good: it is the one thing that cannot be taken back."""

    confirmed = Signal()

    def __init__(self, count: int, name: str, parent: QWidget | None = None) -> None:
        words = (
            self.tr("Your letter for {name} is deleted for good.").format(name=name)
            if count == 1
            else self.tr("%n letters are deleted for good.", "", count)
        )
        super().__init__(self.tr("Delete letters"), words, self.tr("Delete for good"), self.tr("Keep them"), parent)
        more = self.tr(
            "So are their earlier versions and what was noted of them, on this computer and in the backups that "
            "Letterstall keeps. This cannot be taken back. PDFs that you saved stay where they are."
        )
        self.column.addWidget(Words(more))
        if count == 1:
            self.leave.setText(self.tr("Keep it"))
        self.do.setDefault(False)
        self.leave.setDefault(True)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Tell it, then go."""
        self.confirmed.emit()
        super().accept()
