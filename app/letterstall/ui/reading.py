"""Reading documents beside the window's thread: one at a time, and it can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from letterstall.desk.desk import Desk
from letterstall.desk.importing import Imported


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document to read: a file, or what was pasted."""

    file: Path | None = None
    text: str = ""
    html: str = ""
    password: str = ""

    @property
    def name(self) -> str:
        """The file's name without its folder, "" for what was pasted."""
        return self.file.name if self.file is not None else ""


class Reading(QObject):
    """Reads; its answer comes in the window's thread, the error as an exception that nobody raised."""

    done = Signal(object, object)
    """The Wanted and its Imported."""
    failed = Signal(object, object)
    """The Wanted and the exception."""
    _answered = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._cancel = Event()
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def begin(self, wanted: Wanted) -> None:
        """Read a document."""
        self._cancel = Event()
        cancel = self._cancel
        self._pool.start(lambda: self._read(wanted, cancel))

    def stop(self) -> None:
        """Give up what is being read; that is told like any other failure."""
        self._cancel.set()

    def wait(self) -> None:
        """Give up what is being read, and wait until it is: before the window goes."""
        self.stop()
        self._pool.waitForDone()

    def _take(self, wanted: Wanted, answer: Imported | Exception) -> None:
        tell = self.done if isinstance(answer, Imported) else self.failed
        tell.emit(wanted, answer)

    # in the worker's thread

    def _read(self, wanted: Wanted, cancel: Event) -> None:
        try:
            answer: Imported | Exception = self._reader(wanted)(cancel)
        except Exception as error:  # a thread has nobody to raise to
            answer = error
        self._answered.emit(wanted, answer)

    def _reader(self, wanted: Wanted) -> Callable[[Event], Imported]:
        importing, file = self._desk.importing, wanted.file
        if file is None:
            return lambda cancel: importing.read_pasted(wanted.text, wanted.html, cancel)
        return lambda cancel: importing.read_document(file, wanted.password, cancel)
