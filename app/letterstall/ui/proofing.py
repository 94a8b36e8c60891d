"""Proofs made beside the typing: one worker, numbered jobs, only the newest answer counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from letterstall.core.letter import Letter
from letterstall.desk.proof import Cuts, Proof
from letterstall.ui.session import Session


class _Relay(QObject):
    """Carries answers from the worker to the window's thread."""

    made = Signal(int, object)
    failed = Signal(int, object)


class _Job(QRunnable):
    def __init__(self, number: int, make: Callable[[], object], relay: _Relay) -> None:
        super().__init__()
        self._number, self._make, self._relay = number, make, relay

    def run(self) -> None:
        """Make what is asked for; whatever goes wrong is told, never raised into Qt's thread."""
        try:
            made = self._make()
        except Exception as error:  # a thread has nobody to raise to
            self._relay.failed.emit(self._number, error)
        else:
            self._relay.made.emit(self._number, made)


class Proofing(QObject):
    """Makes the proof of the letter in hand again after each change."""

    proofed = Signal(int, object)
    """The number of the job and the proof of the letter as it stands now."""
    failed = Signal(object)
    cuts_found = Signal(object, object)
    """The letter as it stands now, and what could be left out of it so that it fits one page."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.newest = 0
        self.proof: Proof | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._relay = _Relay()
        self._relay.made.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._relay.failed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._cuts_relay = _Relay()
        self._cuts_relay.made.connect(self._take_cuts, Qt.ConnectionType.QueuedConnection)
        self._cuts_relay.failed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._start)

    def ask(self) -> None:
        """Make a new proof once the events of this moment are done."""
        self._soon.start()

    def discard(self) -> None:
        """Forget the proof: another case is in hand."""
        self.proof = None
        self.newest += 1

    @property
    def is_current(self) -> bool:
        """Whether the proof is of the letter as it stands."""
        return self.proof is not None and self._proofed == self.newest and not self._soon.isActive()

    _proofed = 0

    def _start(self) -> None:
        session = self._session
        case, letter = session.case, session.letter
        if case is None or letter is None:
            return
        self.newest += 1
        self._pool.clear()
        stationery, copies, desk = session.stationery, session.copies, session.desk
        unwanted = desk.settings.checks_off
        self._pool.start(_Job(self.newest, lambda: desk.proof(letter, case, stationery, copies, unwanted), self._relay))

    def ask_cuts(self) -> None:
        """Find what could be left out, behind the proofs that are being made; a change of the letter forgets it."""
        session, desk = self._session, self._session.desk
        case, letter, stationery = session.case, session.letter, session.stationery
        if case is not None and letter is not None:
            find = _Job(self.newest, lambda: (letter, desk.cuts(letter, case, stationery)), self._cuts_relay)
            self._pool.start(find)

    def _take_cuts(self, number: int, found: tuple[Letter, Cuts]) -> None:
        if number == self.newest:
            self.cuts_found.emit(*found)

    def _take(self, number: int, proof: Proof) -> None:
        if number == self.newest:
            self.proof, self._proofed = proof, number
            self.proofed.emit(number, proof)

    def _tell(self, number: int, error: Exception) -> None:
        if number == self.newest:
            self.failed.emit(error)

    def wait(self) -> None:
        """Wait for the worker: before the window closes."""
        self._soon.stop()
        self._pool.clear()
        self._pool.waitForDone()
