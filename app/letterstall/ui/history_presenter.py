"""What was before: opens its windows, brings a version back, goes back to a backup."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from letterstall.core.errors import DamagedDesk, StorageError
from letterstall.core.letter import Letter
from letterstall.desk.archive import Backup
from letterstall.desk.going_back import go_back
from letterstall.ui.case_presenter import CasePresenter
from letterstall.ui.keeping import Keeping
from letterstall.ui.look.wardrobe import redress
from letterstall.ui.notices import Notices
from letterstall.ui.session import Session

if TYPE_CHECKING:
    from letterstall.ui.history.backups_window import BackupsWindow
    from letterstall.ui.history.window import HistoryWindow


class HistoryPresenter(QObject):
    """Does what the windows of versions and backups ask for. `window` is where they open."""

    brought_back = Signal()
    """The letter in hand has the words of an earlier version."""

    def __init__(
        self, window: QWidget, session: Session, keeping: Keeping, cases: CasePresenter, notices: Notices
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._keeping = window, session, keeping
        self._cases, self._notices = cases, notices

    def show_versions(self) -> None:
        """Open the earlier versions of the letter in hand, which is kept first: its newest version is how it is now."""
        if self._session.case is None:
            return
        self._keeping.keep_if_changed()
        from letterstall.ui.history.window import HistoryWindow  # few starts come to it

        panel = HistoryWindow(self._session, self._window)
        panel.bring_back_asked.connect(lambda letter, at: self._bring_back(panel, letter, at))
        _open(panel)

    def _bring_back(self, panel: HistoryWindow, letter: Letter, at: datetime) -> None:
        if not self._session.replace_words(letter, self._keeping.keep_now):
            panel.say(self._not_kept(), "stop")
            return
        panel.accept()
        self.brought_back.emit()
        self._notices.tell_brought_back(at)

    def _not_kept(self) -> str:
        return self.tr("Your letter cannot be saved now, so nothing was changed. It is still here.")

    def show_backups(self) -> None:
        """Open the backups."""
        from letterstall.ui.history.backups_window import BackupsWindow

        panel = BackupsWindow(self._session, self._window)
        panel.go_back_asked.connect(lambda backup: self._go_back(panel, backup))
        _open(panel)

    def _go_back(self, panel: BackupsWindow, backup: Backup) -> None:
        if not self._keeping.keep_if_changed():
            panel.say(self._not_kept())
            return
        self._keeping.stop()
        try:
            go_back(self._session.desk, backup)
        except DamagedDesk:
            panel.say(self.tr("This backup is damaged. Nothing was changed. Please choose another one."))
        except StorageError:
            panel.say(self.tr("It was not possible to go back, so nothing was changed. Please choose another backup."))
        else:
            panel.accept()
            self._cases.begin_again()
            self._notices.tell_gone_back(backup.made_at.astimezone(), self.show_backups)


def _open(panel: QDialog) -> None:
    panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    redress(panel)
    panel.open()
