"""What is dropped on the window: a case folder is opened as a case, every other file is read as a document."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow

_COMING = (QEvent.Type.DragEnter, QEvent.Type.DragMove)
_DRAGS = (*_COMING, QEvent.Type.Drop)


def files_in(data: QMimeData) -> list[Path]:
    """Return the files and folders of this computer that are dragged or were copied; no address of elsewhere."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class Drops(QObject):
    """Hears what comes over the window, wherever it is let go. Files are only ever copied from."""

    folder_dropped = Signal(str)
    files_dropped = Signal(list)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        for field in window.findChildren(QLineEdit):  # it would take a file for the words of its address
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files; leave words to the fields, and files that come over a field to the window."""
        if event.type() not in _DRAGS:
            return False
        assert isinstance(event, QDropEvent)
        files = files_in(event.mimeData())
        if watched is not self._window and event.mimeData().hasUrls():
            event.ignore()
            return True
        if watched is not self._window or not files:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() not in _COMING:
            self._take(files)
        return True

    def _take(self, files: list[Path]) -> None:
        if len(files) == 1 and files[0].is_dir():
            self.folder_dropped.emit(str(files[0]))
        else:
            self.files_dropped.emit(files)
