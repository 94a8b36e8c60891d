"""Reading a document beside the window's thread, until it is read, refused, or no longer wanted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

from letterstall.core.errors import ReadingCancelled

if TYPE_CHECKING:
    from letterstall.desk.desk import Desk
    from letterstall.desk.importing import Imported

_LONG = 300
"""ms; what is read sooner is not announced."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document to be read: a file, or the text and the HTML that the clipboard held."""

    file: Path | None = None
    text: str = ""
    html: str = ""
    password: str = ""

    @property
    def name(self) -> str:
        """The file's name without its folder, "" for the clipboard."""
        return self.file.name if self.file is not None else ""


class DocumentReading(QObject):
    """Reads one document at a time. Nothing is written anywhere."""

    read = Signal(object, object)
    """What was Wanted, and the Imported it gave."""
    failed = Signal(object, object)
    """What was Wanted, and the exception that says why it gives nothing."""
    lasting = Signal(object)
    """It takes longer than a person waits without being told."""
    _answered = Signal(int, object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._number = 0
        self._cancelled = Event()
        self._wanted: Wanted | None = None
        self._patience = QTimer(self, singleShot=True, interval=_LONG)
        self._patience.timeout.connect(lambda: self.lasting.emit(self._wanted))
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a document is being read."""
        return self._wanted is not None

    def begin(self, wanted: Wanted) -> None:
        """Read this document, and no longer the one before."""
        self.cancel()
        self._number += 1
        self._wanted, self._cancelled = wanted, Event()
        number, cancelled = self._number, self._cancelled
        self._patience.start()
        self._pool.start(lambda: self._read(number, wanted, cancelled))

    def cancel(self) -> None:
        """Let go of the document in hand; its process is ended at once, and no answer comes."""
        self._cancelled.set()
        self._patience.stop()
        self._wanted = None

    def wait(self) -> None:
        """Cancel, and wait until nothing is read any more: before the window goes."""
        self.cancel()
        self._pool.waitForDone()

    def _take(self, number: int, wanted: Wanted, answer: object) -> None:
        if number != self._number or not self.is_busy:
            return
        self._patience.stop()
        self._wanted = None
        (self.failed if isinstance(answer, Exception) else self.read).emit(wanted, answer)

    # in the worker's thread

    def _read(self, number: int, wanted: Wanted, cancelled: Event) -> None:
        try:
            answer: object = self._imported(wanted, cancelled)
        except ReadingCancelled:
            return
        except Exception as error:  # a thread has nobody to raise to
            answer = error
        if not cancelled.is_set():
            self._answered.emit(number, wanted, answer)

    def _imported(self, wanted: Wanted, cancelled: Event) -> Imported:
        if wanted.file is None:
            return self._desk.importing.read_pasted(wanted.text, wanted.html, cancelled)
        return self._desk.importing.read_document(wanted.file, wanted.password, cancelled)
