"""Pictures of a document's pages, asked for beside the window's thread; the drawing itself is a process's work."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

from letterstall.core.errors import DocumentError
from letterstall.desk.importing import Imported
from letterstall.desk.page_pictures import picture_of_page
from letterstall.ui.parts.page_renderer import PageJob


class PagePictures(QObject):
    """Gives one page after the other; only the newest question is answered."""

    drawn = Signal(object, object)
    """A PageJob and its QImage."""
    failed = Signal()
    """There are no pictures of this document."""
    _answered = Signal(object, object)

    def __init__(self, imported: Imported, password: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._imported, self._password = imported, password
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._newest: PageJob | None = None
        self._stopped = Event()
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def ask(self, job: PageJob) -> None:
        """Draw a page; what was asked before and is not begun is dropped."""
        self._newest = job
        self._pool.clear()
        self._pool.start(lambda: self._draw(job))

    def stop(self) -> None:
        """Draw nothing more, and wait for what was begun: before the window goes."""
        self._stopped.set()
        self._pool.clear()
        self._pool.waitForDone()

    def _take(self, job: PageJob, pixels: bytes | None) -> None:
        if self._stopped.is_set() or job != self._newest:
            return
        if pixels is None:
            self.failed.emit()
            return
        image = QImage(pixels, job.width, job.height, 4 * job.width, QImage.Format.Format_RGB32)
        self.drawn.emit(job, image.copy())

    # in the worker's thread

    def _draw(self, job: PageJob) -> None:
        try:
            pixels: bytes | None = picture_of_page(
                self._imported, job.index, job.width, job.height, self._password, self._stopped
            )
        except (DocumentError, OSError):
            pixels = None
        if not self._stopped.is_set():
            self._answered.emit(job, pixels)
