"""Asks for which day a reminder is to be written, and makes it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from letterstall.core.calendar_reminder import Reminder, random_uid
from letterstall.ui.letters.asking import Asking, DayField
from letterstall.ui.letters.entry import LetterEntry
from letterstall.ui.letters.letter_words import state_line
from letterstall.ui.parts.dates import long_date
from letterstall.ui.parts.words import Words

WEEKS = (3, 6, 8)
"""After so many weeks one may ask what became of a letter."""
_BEFORE_DEADLINE = 7
"""Days before a deadline on which a calendar speaks up; a letter still has to be posted then."""


class ReminderQuestion(Asking):
    """The deadline of the case, some weeks from now, or a day of choice."""

    answered = Signal(object)
    """The Reminder to be written."""

    def __init__(self, entry: LetterEntry, today: date, parent: QWidget | None = None) -> None:
        words = self.tr("A calendar file that your calendar can open: a reminder of your letter for {name}.")
        name = entry.name
        super().__init__(
            self.tr("Reminder"), words.format(name=name), self.tr("Save the reminder…"), self.tr("Cancel"), parent
        )
        self._entry, self._today = entry, today
        self.day = DayField(today + timedelta(weeks=WEEKS[0]), first=today)
        self.day.setAccessibleName(self.tr("Day of my choice"))
        self.choices = self._choices()
        self._group = QButtonGroup(self)
        for button in self.choices.values():
            self._group.addButton(button)
            self.column.addWidget(button)
        self.column.addWidget(self.day)
        self.column.addWidget(Words(self._advice(), "small", "text2"))
        self.day.setEnabled(False)
        self.choices["own"].toggled.connect(self.day.setEnabled)
        first = next(iter(self.choices.values()))
        first.setChecked(True)
        first.setFocus()

    def _choices(self) -> dict[str, QRadioButton]:
        choices: dict[str, QRadioButton] = {}
        if (deadline := self._deadline()) is not None:
            text = self.tr("For the deadline, {date}").format(date=long_date(deadline))
            choices["deadline"] = QRadioButton(text)
        for weeks in WEEKS:
            text = self.tr("To ask again in %n weeks, on {date}", "", weeks)
            day = self._today + timedelta(weeks=weeks)
            choices[str(weeks)] = QRadioButton(text.format(date=long_date(day)))
        choices["own"] = QRadioButton(self.tr("On a day of my choice"))
        return choices

    def _deadline(self) -> date | None:
        case = self._entry.case
        return case.deadline if case is not None and case.group == "open" else None

    def _advice(self) -> str:
        return self.tr(
            "The file names {name}. Whoever can see your calendar can read that; many calendars are kept on the "
            "computers of a company."
        ).format(name=self._entry.name)

    def reminder(self) -> Reminder:
        """Return the reminder as it is chosen."""
        name = self._entry.name
        if self._is_chosen("deadline"):
            day, title = self._deadline() or self._today, self.tr("Last day to write for {name}")
            before = min(_BEFORE_DEADLINE, (day - self._today).days)
            return Reminder(random_uid(), day, title.format(name=name), self._note(), before)
        title = self.tr("Ask again for {name}").format(name=name)
        return Reminder(random_uid(), self._chosen_day(), title, self._note())

    def _chosen_day(self) -> date:
        weeks = next((weeks for weeks in WEEKS if self._is_chosen(str(weeks))), 0)
        return self._today + timedelta(weeks=weeks) if weeks else self.day.day()

    def _is_chosen(self, name: str) -> bool:
        return name in self.choices and self.choices[name].isChecked()

    def _note(self) -> str:
        to = self._entry.kept.addressee
        line = self.tr("Your letter to {addressee}: {state}") if to else "{state}"
        return line.format(addressee=to, state=state_line(self._entry))

    def accept(self) -> None:
        """Tell the reminder, then go."""
        self.answered.emit(self.reminder())
        super().accept()
