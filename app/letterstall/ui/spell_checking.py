"""The spelling of the letter in hand, looked at beside the typing: one worker, only the newest answer counts."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from letterstall.core.findings import CLOSING, SALUTATION
from letterstall.core.misspelling import Misspelling
from letterstall.desk.spelling import languages_of
from letterstall.ui.session import Session


class Misspelt(NamedTuple):
    """A word that no dictionary knows, in a block of the letter as `Finding.block` counts them."""

    block: int
    word: Misspelling


class _Relay(QObject):
    made = Signal(int, object)


class _Job(QRunnable):
    def __init__(self, number: int, session: Session, relay: _Relay) -> None:
        super().__init__()
        assert session.case is not None and session.letter is not None
        self._number, self._speller, self._relay = number, session.desk.spelling, relay
        self._letter, self._case = session.letter, session.case
        self._others = session.desk.settings.spelling_languages

    def run(self) -> None:
        """Look at every paragraph that is not the case's own; whatever goes wrong, nothing is called wrong."""
        languages = languages_of(self._letter.language, self._case, self._others)
        given = {block.text for model in self._case.letters for block in model.blocks}
        texts = [(SALUTATION, self._letter.salutation), *enumerate(block.text for block in self._letter.blocks)]
        found: list[Misspelt] = []
        try:
            for block, text in (*texts, (CLOSING, self._letter.closing)):
                if text and text not in given:
                    words = self._speller.misspelt(text, languages, self._case, self._letter.sender)
                    found += (Misspelt(block, word) for word in words)
        except Exception:  # a thread has nobody to raise to, and a letter is written without a dictionary as well
            found = []
        self._relay.made.emit(self._number, tuple(found))


class SpellChecking(QObject):
    """Looks at the letter again after each change."""

    checked = Signal(object)
    """The words that are wrong, in the order of the letter."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._newest = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._relay = _Relay()
        self._relay.made.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._start)

    @property
    def is_on(self) -> bool:
        """Whether spelling is looked at in this letter: it is wanted, and there is a dictionary."""
        letter = self._session.letter
        is_wanted = "spelling" not in self._session.desk.settings.checks_off
        return is_wanted and letter is not None and self._session.desk.spelling.covers(letter.language)

    def ask(self) -> None:
        """Look at the letter once the events of this moment are done."""
        self._soon.start()

    def _start(self) -> None:
        case, letter = self._session.case, self._session.letter
        self._newest += 1
        self._pool.clear()
        if case is None or letter is None:
            return
        if not self.is_on:
            self.checked.emit(())
            return
        self._pool.start(_Job(self._newest, self._session, self._relay))

    def _take(self, number: int, found: tuple[Misspelt, ...]) -> None:
        if number == self._newest:
            self.checked.emit(found)

    def wait(self) -> None:
        """Wait for the worker: before the window closes."""
        self._soon.stop()
        self._pool.clear()
        self._pool.waitForDone()
