"""Nothing typed is ever lost: the letter is kept soon after each change, before any "Save"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

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


class _Job:
    """One keeping on another thread."""

    def __init__(self, work: Callable[[], int]) -> None:
        self._work, self._ended = work, Event()
        self.outcome: int | BaseException | None = None

    def run(self) -> None:
        """Do the work; its number or its error is the outcome."""
        try:
            self.outcome = self._work()
        except BaseException as error:
            self.outcome = error
        finally:
            self._ended.set()

    def wait(self) -> None:
        """Wait for the end."""
        self._ended.wait()


class Keeping(QObject):
    """Keeps the letter in hand of a session."""

    state_changed = Signal()
    failed = Signal(object)
    """The letter could not be kept; told once until it succeeds again."""
    recovered = Signal()
    """It is kept again after it had failed."""
    _ended = Signal(object)
    """A job has come to its end. Told from its thread, heard on ours, perhaps when another one runs already."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.state = KeptState.SAVED
        self.kept_at: datetime | None = None
        self._job: _Job | None = None
        self._ended.connect(self._finish)
        self._pause = self._timer(PAUSE)
        self._ceiling = self._timer(CEILING)
        self._retry = self._timer(RETRY)

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(self.keep_soon)
        return timer

    def note_change(self) -> None:
        """Hear that the letter is another; keep it soon."""
        self._pause.start()
        if not self._ceiling.isActive():
            self._ceiling.start()
        if self.state is KeptState.SAVED:
            self._enter(KeptState.SAVING)

    def keep_soon(self) -> None:
        """Keep the letter as it is now, on another thread: no key waits for the disk."""
        if self._job is not None:  # what came meanwhile is kept after it
            self._pause.start()
            return
        self.stop()
        if self._session.letter is None or self._session.case is None:
            return
        try:
            self._job = _Job(self._session.keeping_job())
        except StorageError as error:
            self._fail(error)
            return
        QThreadPool.globalInstance().start(partial(self._run, self._job))

    def _run(self, job: _Job) -> None:
        job.run()
        self._ended.emit(job)

    def keep_now(self, mark: VersionMark = "") -> bool:
        """Keep the letter before all else, with a mark as a version that stays; say whether it was possible."""
        self._wait()
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

    def _wait(self) -> None:
        """Let the other thread come to its end; its news counts here and now."""
        if self._job is not None:
            self._job.wait()
            self._finish(self._job)

    def _finish(self, job: _Job) -> None:
        if job is not self._job:  # it was waited for, and its news were heard then
            return
        self._job = None
        if isinstance(job.outcome, int):
            self._session.number = job.outcome
            self._succeed(is_newest=not self._ceiling.isActive())
        elif isinstance(job.outcome, StorageError):
            self._fail(job.outcome)
        elif job.outcome is not None:
            raise job.outcome

    def keep_if_changed(self) -> bool:
        """Keep what is not kept yet, before another case is opened or the window closes."""
        return self.state is KeptState.SAVED or self.keep_now()

    def start_clean(self) -> None:
        """Hear that another letter is in hand, exactly as it is kept."""
        self._wait_quietly()
        self._pause.stop()
        self._ceiling.stop()
        self.kept_at = None
        self._enter(KeptState.SAVED)

    def _wait_quietly(self) -> None:
        """Let the other thread come to its end; it kept a letter that is not in hand any more."""
        if self._job is not None:
            self._job.wait()
            self._job = None

    def rest(self) -> None:
        """Keep nothing more of the letter in hand, and let what is being kept come to its end: it is to be deleted."""
        self._wait()
        self.stop()

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

    def _succeed(self, *, is_newest: bool = True) -> None:
        had_failed = self.state is KeptState.NOT_SAVED
        self.kept_at = datetime.now().astimezone()
        self._enter(KeptState.SAVED if is_newest else KeptState.SAVING)
        if had_failed:
            self.recovered.emit()

    def _enter(self, state: KeptState) -> None:
        self.state = state
        self.state_changed.emit()
