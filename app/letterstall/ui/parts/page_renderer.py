"""Pages of a PDF as pictures, drawn by PDFium in one thread: PDFium may not be used from two."""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import c_ubyte, c_void_p, cast
from dataclasses import dataclass
from threading import Lock
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtGui import QAccessible, QImage

_PDFIUM = Lock()
"""Held while PDFium works: it may not be used from two threads, and a window may have two page views."""


@dataclass(frozen=True, slots=True)
class PageJob:
    """One page, counted from 0 through all files, and the size of its picture in device pixels."""

    index: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as it was drawn: of which proof (`number`), for which job; its words where somebody listens."""

    number: int
    job: PageJob
    image: QImage
    words: str = ""


class PageRenderer(QObject):
    """Draws pages beside the window's thread. Only the newest question is answered."""

    drawn = Signal(object)
    """A PagePicture."""
    failed = Signal(int)
    """The files of this number cannot be drawn."""
    _answered = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._newest = 0
        self._open: tuple[int, list[Any]] | None = None
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def ask(self, number: int, files: Sequence[bytes], jobs: Sequence[PageJob]) -> None:
        """Draw these pages of the files that are proof `number`; what was asked before and is not begun is dropped."""
        self._newest += 1
        question, proof, wanted = self._newest, tuple(files), tuple(jobs)
        self._pool.clear()
        self._pool.start(lambda: self._draw_all(question, number, proof, wanted))

    def wait(self) -> None:
        """Drop what is not begun, and wait for the rest: before the window goes."""
        self._newest += 1
        self._pool.clear()
        self._pool.start(self._close_alone)
        self._pool.waitForDone()

    def _take(self, question: int, answer: PagePicture | int) -> None:
        if question != self._newest:
            return
        if isinstance(answer, PagePicture):
            self.drawn.emit(answer)
        else:
            self.failed.emit(answer)

    # in the worker's thread

    def _draw_all(self, question: int, number: int, files: tuple[bytes, ...], jobs: tuple[PageJob, ...]) -> None:
        try:
            for job in jobs:
                if question != self._newest:
                    return
                with _PDFIUM:
                    place = self._place(number, files, job.index)
                    picture = draw_page(*place, job)
                    words = words_of_page(*place) if QAccessible.isActive() else ""
                self._answered.emit(question, PagePicture(number, job, picture, words))
        except Exception:  # a broken file; a thread has nobody to raise to
            self._answered.emit(question, number)

    def _place(self, number: int, files: tuple[bytes, ...], index: int) -> tuple[Any, int]:
        """Return the document that holds this page of all files, and the page's place in it."""
        for document in self._documents(number, files):
            if index < len(document):
                return document, index
            index -= len(document)
        raise IndexError(index)

    def _documents(self, number: int, files: tuple[bytes, ...]) -> list[Any]:
        if self._open is None or self._open[0] != number:
            self._close()
            self._open = (number, [])
            for file in files:
                self._open[1].append(pypdfium2.PdfDocument(file))
        return self._open[1]

    def _close_alone(self) -> None:
        with _PDFIUM:
            self._close()

    def _close(self) -> None:
        for document in self._open[1] if self._open is not None else ():
            document.close()
        self._open = None


def draw_page(document: Any, index: int, job: PageJob) -> QImage:
    """Return a page as a picture of exactly this size, on white."""
    image = QImage(job.width, job.height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    page = document[index]
    try:
        buffer = pdfium.FPDFBitmap_CreateEx(
            job.width, job.height, pdfium.FPDFBitmap_BGRx, _address(image), image.bytesPerLine()
        )
        try:
            pdfium.FPDF_RenderPageBitmap(buffer, page, 0, 0, job.width, job.height, 0, pdfium.FPDF_ANNOT)
        finally:
            pdfium.FPDFBitmap_Destroy(buffer)
    finally:
        page.close()
    return image


def words_of_page(document: Any, index: int) -> str:
    """Return the words of a page, as any reader of the PDF finds them."""
    page = document[index]
    text = page.get_textpage()
    try:
        return " ".join(text.get_text_range().split())
    finally:
        text.close()
        page.close()


def _address(image: QImage) -> Any:
    bits = image.bits()
    return cast((c_ubyte * len(bits)).from_buffer(bits), c_void_p)
