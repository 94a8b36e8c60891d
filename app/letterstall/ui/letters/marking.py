"""What is noted of letters, taken back, and deleted, each after its question where it needs one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from letterstall.core.errors import LetterstallError
from letterstall.core.kept import EventKind, Happening
from letterstall.desk.archive import Archive
from letterstall.ui.letters.entry import LetterEntry
from letterstall.ui.letters.questions import DeleteQuestion, PostedQuestion, ReplyQuestion
from letterstall.ui.parts.dates import long_date
from letterstall.ui.problems import sentence_of
from letterstall.ui.session import Session

Entries = tuple[LetterEntry, ...]


class Marking(QObject):
    """Writes to the archive of a session. `window` is where the questions open."""

    marked = Signal(str)
    """Something was noted, which can be taken back; the sentence says what."""
    taken_back = Signal(str)
    deleted = Signal(object, str)
    """Letters, by their numbers, are gone."""
    failed = Signal(str)
    """It could not be done; the sentence says why."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.last_marked: tuple[int, ...] = ()

    def mark_printed(self, entries: Entries) -> None:
        """Note that these letters were printed today."""
        self._note(entries, Happening("printed", self._session.desk.today()))

    def ask_posted(self, entries: Entries) -> None:
        """Ask on which day these letters were posted, and note it."""
        question = PostedQuestion(len(entries), self._session.desk.today(), self._window)
        question.answered.connect(lambda happening: self._note(entries, happening))
        question.ask()

    def ask_reply(self, entry: LetterEntry) -> None:
        """Ask for the reply to this letter, and note it."""
        question = ReplyQuestion(entry.name, self._session.desk.today(), self._window)
        question.answered.connect(lambda happening: self._note((entry,), happening))
        question.ask()

    def take_back(self, numbers: Iterable[int]) -> None:
        """Take back what was noted last of each of these letters."""
        archive, wanted = self._archive(), set(numbers)
        if archive is None:
            return
        try:
            kept = [one for one in archive.letters() if one.number in wanted and one.happenings]
            archive.take_back(*(one.happenings[-1] for one in kept))
        except LetterstallError as error:
            self.failed.emit(sentence_of(error))
        else:
            self.last_marked = ()
            self.taken_back.emit(self.tr("Taken back."))

    def take_back_last(self) -> None:
        """Take back what was noted last in this window."""
        if self.last_marked:
            self.take_back(self.last_marked)

    def ask_delete(self, entries: Entries) -> None:
        """Ask whether these letters are to be deleted for good, and delete them."""
        question = DeleteQuestion(len(entries), entries[0].name, self._window)
        question.confirmed.connect(lambda: self._delete(entries))
        question.ask()

    def _delete(self, entries: Entries) -> None:
        archive, numbers = self._archive(), tuple(entry.number for entry in entries)
        if archive is None:
            return
        try:
            archive.delete(numbers)
        except LetterstallError as error:
            self.failed.emit(sentence_of(error))
            return
        one = self.tr("Your letter for {name} is deleted.").format(name=entries[0].name)
        self.deleted.emit(numbers, one if len(numbers) == 1 else self.tr("%n letters are deleted.", "", len(numbers)))

    def _note(self, entries: Entries, happening: Happening) -> None:
        archive, numbers = self._archive(), tuple(entry.number for entry in entries)
        if archive is None:
            return
        if "happenings" in self._session.desk.settings.not_kept:
            self.failed.emit(self.tr("Nothing was noted: your settings say that such marks are not kept."))
            return
        try:
            archive.note(numbers, happening)
        except LetterstallError as error:
            self.failed.emit(sentence_of(error))
            return
        self.last_marked = numbers
        sentence = self._of_one(happening.kind) if len(entries) == 1 else self._of_many(happening.kind, len(entries))
        self.marked.emit(sentence.format(name=entries[0].name, date=long_date(happening.on)))

    def _archive(self) -> Archive | None:
        return self._session.desk.archive

    def _of_one(self, kind: EventKind) -> str:
        match kind:
            case "posted":
                return self.tr("Your letter for {name} is marked as posted on {date}.")
            case "replied":
                return self.tr("The reply to your letter for {name} is noted.")
        return self.tr("Your letter for {name} is marked as printed.")

    def _of_many(self, kind: EventKind, count: int) -> str:
        if kind == "posted":
            return self.tr("%n letters are marked as posted on {date}.", "", count)
        return self.tr("%n letters are marked as printed.", "", count)
