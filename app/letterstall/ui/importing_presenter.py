"""Urgent Actions that come in: opened, pasted or dropped, read, checked by the person, saved as a case."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from letterstall.core.case import Case
from letterstall.core.errors import DocumentError, UnreadableDocument
from letterstall.desk.desk import Desk
from letterstall.ui.document_reading import DocumentReading, Wanted
from letterstall.ui.drops import files_in
from letterstall.ui.look.wardrobe import redress
from letterstall.ui.notices import Notices
from letterstall.ui.password_question import PasswordQuestion
from letterstall.ui.translation import translate

if TYPE_CHECKING:
    from letterstall.desk.importing import Imported
    from letterstall.ui.review.window import ReviewWindow

_ENDINGS = ("pdf", "docx", "odt", "rtf", "eml", "html", "htm", "txt")


class ImportingPresenter(QObject):
    """Takes documents one after the other. `window` is where its questions open; it never waits for a document."""

    case_saved = Signal(object)
    """A case that was checked and saved, or closed by an outcome."""

    def __init__(self, window: QWidget, desk: Desk, notices: Notices) -> None:
        super().__init__(window)
        self._window, self._desk, self._notices = window, desk, notices
        self.ask_for_file: Callable[[QWidget, Path], Path | None] = _ask_for_file
        self._folder = _first_folder()
        self.reading = DocumentReading(desk, self)
        self.review: ReviewWindow | None = None
        self.question: PasswordQuestion | None = None
        self._waiting: deque[Wanted] = deque()
        self._saved: Case | None = None
        self.reading.lasting.connect(lambda wanted: notices.tell_reading(wanted.name, self.cancel))
        self.reading.read.connect(self._check)
        self.reading.failed.connect(self._refuse)

    # ways in

    def open_document(self) -> None:
        """Ask for a file and read it; the next one is looked for in its folder, as long as the window is open."""
        file = self.ask_for_file(self._window, self._folder)
        if file is not None:
            self._folder = file.parent
            self.read_files((file,))

    def read_files(self, files: Sequence[Path]) -> None:
        """Read these files, one after the other: the next when the one before is checked."""
        self._want(*(Wanted(file) for file in files))

    def paste(self) -> None:
        """Read what the clipboard holds: words, or files that were copied."""
        held = QGuiApplication.clipboard().mimeData()
        files = files_in(held)
        if files:
            self.read_files(files)
        else:
            self._want(Wanted(text=held.text(), html=held.html()))

    def _want(self, *documents: Wanted) -> None:
        self._notices.forget_documents()
        self._waiting.extend(documents)
        self._go_on()

    def _go_on(self) -> None:
        """Begin the next document, or show what is asked about the one in hand."""
        in_front = self.question or self.review
        if in_front is not None:
            in_front.raise_()
            in_front.activateWindow()
        elif self._waiting and not self.reading.is_busy:
            self.reading.begin(self._waiting.popleft())

    def cancel(self) -> None:
        """Read no more of what was asked for."""
        self._waiting.clear()
        self.reading.cancel()
        self._notices.take_away("reading")

    # what becomes of them

    def _check(self, wanted: Wanted, imported: Imported) -> None:
        self._notices.take_away("reading")
        self.review = _review_window(self._desk, imported, wanted.password)
        self.review.saved.connect(self._note_saved)
        self.review.ended.connect(self._end_review)
        self.review.show_fitting()

    def _note_saved(self, case: Case) -> None:
        self._saved = case

    def _end_review(self) -> None:
        assert self.review is not None
        self.review.deleteLater()
        self.review = None
        saved, self._saved = self._saved, None
        if saved is not None:
            self._window.activateWindow()
            self.case_saved.emit(saved)
        self._go_on()

    def _refuse(self, wanted: Wanted, error: Exception) -> None:
        self._notices.take_away("reading")
        problem = error.problem if isinstance(error, UnreadableDocument) else ""
        if problem in ("needs_password", "wrong_password"):
            self._ask_password(wanted, is_again=problem == "wrong_password")
            return
        if isinstance(error, DocumentError):
            self._notices.tell_document(error)
        else:
            self._notices.tell_error(error)
        self._go_on()

    def _ask_password(self, wanted: Wanted, is_again: bool) -> None:
        self.question = PasswordQuestion(wanted.name, is_again, self._window)
        self.question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.question.answered.connect(lambda password: self._waiting.appendleft(replace(wanted, password=password)))
        self.question.finished.connect(self._end_question)
        redress(self.question)
        self.question.open()

    def _end_question(self) -> None:
        self.question = None
        self._go_on()

    # the end

    def may_close(self) -> bool:
        """Say whether the main window may close: not while a case is being changed in the check."""
        self._waiting.clear()
        if self.review is None or self.review.close():
            return True
        self._go_on()
        return False

    def stop(self) -> None:
        """Read nothing more, and wait for what was begun."""
        self.cancel()
        self.reading.wait()


def _review_window(desk: Desk, imported: Imported, password: str) -> ReviewWindow:
    """Return the window of the check, which is loaded when it is first needed."""
    from letterstall.ui.review.window import ReviewWindow

    return ReviewWindow(desk, imported, password)


def _first_folder() -> Path:
    """Return where what came by mail or from the web usually lies."""
    downloads = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
    return downloads if downloads.is_dir() else Path.home()


def _ask_for_file(window: QWidget, folder: Path) -> Path | None:
    title = translate("Importing", "Open an Urgent Action")
    kinds = (
        (translate("Importing", "Urgent Actions"), " ".join(f"*.{ending}" for ending in _ENDINGS)),
        (translate("Importing", "All files"), "*"),
    )
    filters = ";;".join(f"{name} ({patterns})" for name, patterns in kinds)
    name, _ = QFileDialog.getOpenFileName(window, title, str(folder), filters)
    return Path(name) if name else None
