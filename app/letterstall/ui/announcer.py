"""What changes out of focus is said to screen readers: politely after a pause, at once when it must be known."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from letterstall.core.errors import StorageError
from letterstall.ui.parts.finding_rows import FindingRows
from letterstall.ui.problems import sentence_of

_PAUSE = 2000
"""ms without typing before a finding is said."""
_Politeness = QAccessible.AnnouncementPoliteness


class Announcer(QObject):
    """Speaks for the window. `spoken` is what was said last."""

    def __init__(self, window: QWidget, rows: FindingRows) -> None:
        super().__init__(window)
        self._window, self._rows = window, rows
        self._said_count = 0
        self.spoken = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._say_findings)

    def wait_for_pause(self) -> None:
        """Hear that somebody types: say nothing now."""
        if self._pause.isActive():
            self._pause.start()

    def note_findings(self) -> None:
        """Hear that the letter was looked over anew."""
        if self._rows.count != self._said_count and not self._pause.isActive():
            self._pause.start()

    def tell_saved(self) -> None:
        """Say that the PDF is saved."""
        self._say(self.tr("The PDF is saved."))

    def tell_not_kept(self, error: StorageError) -> None:
        """Say at once that the letter cannot be kept."""
        self._say(sentence_of(error), _Politeness.Assertive)

    def tell_found(self, sentence: str) -> None:
        """Say what a search has found."""
        self._say(sentence)

    def _say_findings(self) -> None:
        count = self._rows.count
        if count != self._said_count:
            self._said_count = count
            self._say(self.tr("What to check, {count}").format(count=count) if count else self.tr("Nothing to check."))

    def _say(self, text: str, politeness: QAccessible.AnnouncementPoliteness = _Politeness.Polite) -> None:
        self.spoken = text
        event = QAccessibleAnnouncementEvent(self._window, text)
        event.setPoliteness(politeness)
        QAccessible.updateAccessibility(event)
