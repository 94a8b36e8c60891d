"""What was kept, and what was not."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from letterstall.core.errors import StorageError
from letterstall.ui.keeping import Keeping, KeptState
from letterstall.ui.notices import Notices
from letterstall.ui.parts.status_line import StatusLine
from letterstall.ui.session import Session
from letterstall.ui.status_words import kept_words, next_change


class KeptPresenter(QObject):
    """Says in the status line and the notice how safe the letter is."""

    def __init__(self, session: Session, keeping: Keeping, status: StatusLine, notices: Notices) -> None:
        super().__init__(status)
        self._session, self._keeping = session, keeping
        self._status, self._notices = status, notices
        self._ago = QTimer(self, singleShot=True)
        self._ago.timeout.connect(self.show_kept)
        self._may_lose_letter = False

    def show_kept(self) -> None:
        """Say what was kept, and say it again when it is longer ago."""
        keeping = self._keeping
        if self._session.case is None:
            self._status.show_kept("none", self.tr("No case open"))
            return
        if "letters" in self._session.desk.settings.not_kept:
            self._status.show_kept("none", self.tr("Not kept here, as you chose"))
            return
        ago = (datetime.now().astimezone() - keeping.kept_at).total_seconds() if keeping.kept_at else None
        self._status.show_kept(*kept_words(keeping.state, ago))
        if keeping.state is KeptState.SAVED and ago is not None:
            self._ago.start(round(1000 * next_change(ago)))

    def tell_not_kept(self, error: StorageError) -> None:
        """Tell that the letter cannot be saved, with two ways out."""

        def try_again() -> None:
            if not self._keeping.keep_now():
                self.tell_not_kept(error)

        self._notices.tell_not_kept(error, self._copy_text, try_again)

    def _copy_text(self) -> None:
        if self._session.letter is not None:
            QGuiApplication.clipboard().setText(self._session.letter.text)

    def forget_not_kept(self) -> None:
        """The letter is kept again."""
        self._may_lose_letter = False
        self._notices.take_away("not_kept")

    def may_close(self) -> bool:
        """Keep the letter; say whether the window may close. One that cannot be kept holds it open once."""
        keeping, opened = self._keeping, self._session.opened
        is_new = opened is None or (opened.is_new and keeping.kept_at is None and keeping.state is KeptState.SAVED)
        if is_new or keeping.keep_now() or self._may_lose_letter:
            return True
        self._may_lose_letter = True
        return False

    def stop(self) -> None:
        """Show nothing more."""
        self._ago.stop()
        self._keeping.stop()
