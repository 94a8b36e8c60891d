"""The system's keyring, asked beside the window's thread: it may ask the person for its password first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from letterstall.core.errors import NoKeyring

if TYPE_CHECKING:
    from letterstall.desk.letter_lock import LetterLock


class KeyringQuestion(QObject):
    """Puts a secret into the keyring; changes nothing else."""

    kept = Signal(object)
    """The KeyringSecret."""
    failed = Signal(object)
    """The NoKeyring that says why not."""
    _answered = Signal(object)

    def __init__(self, lock: LetterLock, parent: QObject) -> None:
        super().__init__(parent)
        self._lock, self.is_waiting = lock, False
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def ask(self) -> None:
        """Begin; one of the two signals comes within a minute or so."""
        self.is_waiting = True
        QThreadPool.globalInstance().start(self._run)

    def _run(self) -> None:
        try:
            self._answered.emit(self._lock.put_into_keyring())
        except NoKeyring as error:
            self._answered.emit(error)

    def _take(self, answer: object) -> None:
        self.is_waiting = False
        (self.failed if isinstance(answer, NoKeyring) else self.kept).emit(answer)
