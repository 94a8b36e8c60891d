"""Nothing typed is ever lost: the letter is kept soon after each change, before any "Save"."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from letterstall.core.errors import StorageError
from letterstall.core.kept import VersionMark
from letterstall.ui.session import Session

PAUSE = 800
"""ms without a key after which the letter is kept; the promise is 2 s."""
CEILING = 2000
"""ms of typing without a pause after which it is kept all the same; the promise is 5 s."""
RETRY = 5000
"""ms after which a letter that could not be kept is tried again."""


class KeptState(Enum):
    """What became of the newest words."""

    SAVED = "saved"
    SAVING = "saving"
    NOT_SAVED = "not saved"


class Keeping(QObject):
    """Keeps the letter in hand of a session."""

    state_changed = Signal()
    failed = Signal(object)
    """The letter could not be kept; told once until it succeeds again."""
    recovered = Signal()
    """It is kept again after it had failed."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.state = KeptState.SAVED
        self.kept_at: datetime | None = None
        self._pause = self._timer(PAUSE)
        self._ceiling = self._timer(CEILING)
        self._retry = self._timer(RETRY)

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(lambda: self.keep_now())
        return timer

    def note_change(self) -> None:
        """Hear that the letter is another; keep it soon."""
        self._pause.start()
        if not self._ceiling.isActive():
            self._ceiling.start()
        if self.state is KeptState.SAVED:
            self._enter(KeptState.SAVING)

    def keep_now(self, mark: VersionMark = "") -> bool:
        """Keep the letter, with a mark as a version that stays; say whether it was possible."""
        self.stop()
        if self._session.letter is None:
            return True
        try:
            self._session.keep(mark)
        except StorageError as error:
            self._fail(error)
            return False
        self._succeed()
        return True

    def keep_if_changed(self) -> bool:
        """Keep what is not kept yet, before another case is opened or the window closes."""
        return self.state is KeptState.SAVED or self.keep_now()

    def start_clean(self) -> None:
        """Hear that another letter is in hand, exactly as it is kept."""
        self._pause.stop()
        self._ceiling.stop()
        self.kept_at = None
        self._enter(KeptState.SAVED)

    def stop(self) -> None:
        """Keep nothing more by itself: the window closes."""
        for timer in (self._pause, self._ceiling, self._retry):
            timer.stop()

    def _fail(self, error: StorageError) -> None:
        is_news = self.state is not KeptState.NOT_SAVED
        self._retry.start()
        self._enter(KeptState.NOT_SAVED)
        if is_news:
            self.failed.emit(error)

    def _succeed(self) -> None:
        had_failed = self.state is KeptState.NOT_SAVED
        self.kept_at = datetime.now().astimezone()
        self._enter(KeptState.SAVED)
        if had_failed:
            self.recovered.emit()

    def _enter(self, state: KeptState) -> None:
        self.state = state
        self.state_changed.emit()
