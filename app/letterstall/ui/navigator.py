"""The ways about the window: from view to view, to a finding's place, to the panels."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from letterstall.core.findings import Finding
from letterstall.ui.keeping import Keeping
from letterstall.ui.look.wardrobe import redress
from letterstall.ui.notices import Notices
from letterstall.ui.panes.letter_pane import LetterPane
from letterstall.ui.ready.my_window import MyWindowPanel
from letterstall.ui.session import Session
from letterstall.ui.views import Views


class Navigator(QObject):
    """Brings what is asked for to the front. `window` is where the panels open; each is loaded when it is asked for."""

    def __init__(
        self, window: QWidget, session: Session, keeping: Keeping, views: Views, letter: LetterPane, notices: Notices
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._keeping = window, session, keeping
        self._views, self._letter, self._notices = views, letter, notices

    def show_writing(self) -> None:
        """Show the writing view, the cursor in the letter."""
        self._views.show_writing()
        self._notices.leave_to_view()
        self._letter.focus_first()

    def show_ready(self) -> None:
        """Show "Ready to send", where there is a case."""
        if self._session.case is not None:
            self._keeping.keep_if_changed()
            self._notices.leave_to_view("deadline", "closed", "practice")
            self._views.show_ready()

    def show_finding(self, finding: Finding) -> None:
        """Go to the place of a finding in the letter."""
        self.show_writing()
        self._letter.checks.show_finding(finding)

    def ask_details(self) -> None:
        """Open the panel of the letter's details, where there is a case."""
        if self._session.case is not None:
            from letterstall.ui.details import DetailsPanel

            self._open(DetailsPanel(self._session, self._window))

    def ask_my_window(self) -> None:
        """Open the panel of one's own envelope."""
        self._open(MyWindowPanel(self._session, self._window))

    def ask_preferences(self) -> None:
        """Open the preferences."""
        from letterstall.ui.preferences.window import PreferencesWindow

        self._open(PreferencesWindow(self._session, self._window))

    def ask_what_is_kept(self, forget: Callable[[], object]) -> None:
        """Open the window of all that is kept; `forget` deletes everything and closes."""
        from letterstall.ui.kept.window import KeptWindow

        panel = KeptWindow(self._session, self._keeping.keep_now, self._window)
        panel.forget_asked.connect(lambda: forget())
        self._open(panel)

    def _open(self, panel: QDialog) -> None:
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        redress(panel)
        panel.open()
