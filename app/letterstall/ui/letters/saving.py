"""Reminders and tables as files: where they go is asked, and why one was not written is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from letterstall.core.calendar_reminder import Reminder
from letterstall.core.errors import LetterstallError
from letterstall.desk.archive_files import write_reminder, write_table
from letterstall.desk.letters_table import LetterRow
from letterstall.ui.letters.entry import LetterEntry
from letterstall.ui.letters.letter_words import state_words
from letterstall.ui.letters.reminder_question import ReminderQuestion
from letterstall.ui.problems import sentence_of
from letterstall.ui.ready.saving import free_name, shown_path
from letterstall.ui.session import Session
from letterstall.ui.translation import translate

AskForFile = Callable[[QWidget, str, str, Path], Path | None]
"""Asks a person for a file: window, title, the kind of file as Qt writes it, the suggested file."""


class LetterFiles(QObject):
    """Writes files of what the archive knows. `window` is where the questions open."""

    saved = Signal(str)
    """A file was written; the sentence says where."""
    failed = Signal(str)

    def __init__(self, session: Session, window: QWidget, ask: AskForFile | None = None) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.ask_for_file = ask or ask_for_file

    def ask_reminder(self, entry: LetterEntry) -> None:
        """Ask for which day, then where to; write the calendar file."""
        question = ReminderQuestion(entry, self._session.desk.today(), self._window)
        question.answered.connect(self.save_reminder)
        question.ask()

    def save_reminder(self, reminder: Reminder) -> None:
        """Ask where to, and write a calendar file."""
        kind, name = self.tr("Calendar file (*.ics)"), self.tr("Reminder of a letter")
        self._save(self.tr("Save the reminder"), kind, f"{name}.ics", lambda target: write_reminder(target, reminder))

    def save_table(self, entries: tuple[LetterEntry, ...]) -> None:
        """Ask where to, and write a table of these letters."""
        kind, name, rows = self.tr("Table (*.csv)"), self.tr("My letters"), tuple(map(row_of, entries))
        self._save(self.tr("Save as a table"), kind, f"{name}.csv", lambda target: write_table(target, rows, translate))

    def _save(self, title: str, kind: str, name: str, write: Callable[[Path], None]) -> None:
        suggested = free_name(self._session.desk.paths.documents / name)
        chosen = self.ask_for_file(self._window, title, kind, suggested)
        if chosen is None:
            return
        try:
            write(chosen)
        except LetterstallError as error:
            self.failed.emit(sentence_of(error))
        else:
            self.saved.emit(self.tr("Saved: {file}").format(file=shown_path(chosen)))


def row_of(entry: LetterEntry) -> LetterRow:
    """Return a letter as a row of the table."""
    kept = entry.kept
    printed, posted, replied = kept.last("printed", "saved"), kept.last("posted"), kept.last("replied")
    saved = kept.last("saved")
    return LetterRow(
        person=entry.name,
        case=entry.case.line if entry.case else kept.case_id,
        addressee=kept.addressee,
        language=entry.language,
        state=state_words(entry.state),
        begun=kept.begun_at.astimezone().date(),
        printed=printed.on if printed else None,
        posted=posted.on if posted else None,
        replied=replied.on if replied else None,
        pages=saved.pages if saved else None,
        note=replied.note if replied else "",
    )


def ask_for_file(window: QWidget, title: str, kind: str, suggested: Path) -> Path | None:
    """Ask with the system's own dialog; a name without the ending gets it."""
    name, _ = QFileDialog.getSaveFileName(window, title, str(suggested), kind)
    if not name:
        return None
    chosen = Path(name)
    has_ending = chosen.suffix.lower() == suggested.suffix
    return chosen if has_ending else chosen.with_name(f"{chosen.name}{suggested.suffix}")
