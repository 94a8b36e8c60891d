"""A letter on its way out: that it became a PDF is noted by itself, that it was posted when its writer says so."""

from __future__ import annotations

from PySide6.QtCore import QObject

from letterstall.core.errors import StorageError
from letterstall.core.kept import Happening
from letterstall.desk.archive import Archive
from letterstall.desk.archive_files import saved_as_pdf
from letterstall.ui.keeping import Keeping
from letterstall.ui.notices import Notices
from letterstall.ui.ready_to_send import ReadyToSend
from letterstall.ui.session import Session


class SentPresenter(QObject):
    """Hears of "Ready to send" and writes to the archive."""

    def __init__(self, session: Session, keeping: Keeping, ready: ReadyToSend, notices: Notices) -> None:
        super().__init__(ready)
        self._session, self._keeping, self._ready, self._notices = session, keeping, ready, notices
        ready.foot.posted_asked.connect(self.switch_posted)

    def note_saved(self) -> None:
        """Keep the letter as it was saved, and note that it was."""
        letter, proof = self._session.letter, self._ready.proof
        if letter is None or proof is None or not self._keeping.keep_now("saved"):
            return
        archive = self._archive()
        self._ready.foot.posted.setVisible(archive is not None)
        if archive is not None:
            self._write(archive, saved_as_pdf(proof, letter, self._session.desk.today()))

    def switch_posted(self, is_posted: bool) -> None:
        """Note that the letter in hand was posted today, or take that back."""
        archive = self._archive()
        if archive is None:
            self._ready.foot.show_posted(False)
        elif is_posted:
            is_noted = self._write(archive, Happening("posted", self._session.desk.today()))
            self._ready.foot.show_posted(is_noted)
        else:
            self._take_back(archive)

    def _take_back(self, archive: Archive) -> None:
        try:
            kept = archive.letter(self._session.number)
            posted = kept.last("posted") if kept else None
            if posted is not None:
                archive.take_back(posted)
        except StorageError as error:
            self._notices.tell_error(error)
            return
        self._ready.foot.show_posted(False)

    def _archive(self) -> Archive | None:
        """Return the archive where it holds the letter in hand and is to know of such things."""
        is_kept = self._session.number and "happenings" not in self._session.desk.settings.not_kept
        return self._session.desk.archive if is_kept else None

    def _write(self, archive: Archive, happening: Happening) -> bool:
        try:
            archive.note((self._session.number,), happening)
        except StorageError as error:
            self._notices.tell_error(error)
            return False
        return True
