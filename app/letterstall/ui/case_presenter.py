"""Cases: how one is opened, shown and left, and what is told of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from letterstall.core.errors import DamagedDesk, LetterstallError, NotKept
from letterstall.desk.desk import OpenedLetter
from letterstall.ui.panes.case_pane import is_notice_read
from letterstall.ui.parts.case_entry import entry_of
from letterstall.ui.translation import interface_language

if TYPE_CHECKING:
    from letterstall.ui.main_window import MainWindow


class CasePresenter(QObject):
    """Shows the shelf and the case in hand."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.ask_for_folder = _ask_for_folder
        self._has_told_recovery = False

    def begin(self) -> None:
        """Show the letter that was written last, or the first page."""
        self._session.list_cases()
        self._window.presenter.show_appearance()
        self._window.presenter.show_marks(self._session.desk.settings.marks_shown)
        self._tell_what_was_found()
        newest = self._newest_case()
        if newest:
            self.open_case(newest)
        else:
            self._window.views.setCurrentWidget(self._window.first_run)
            self._window.first_run.write.setFocus()
            self._show_title()
            self._window.kept.show_kept()
            self._window.commands.follow()

    def _newest_case(self) -> str:
        known = {case.id for case in self._session.cases}
        try:
            drafts = self._session.desk.drafts()
        except DamagedDesk as error:
            self._window.kept.tell(error)
            return ""
        return next((one.letter.case_id for one in drafts if one.letter.case_id in known), "")

    def _tell_what_was_found(self) -> None:
        desk = self._session.desk
        problems = [desk.damage, desk.broken_settings, *(shelved.problem for shelved in self._session.shelf)]
        told = next((one for one in problems if one is not None), None)
        if told is not None:
            self._window.kept.tell(told)

    def show_cases(self) -> None:
        """Show the shelf."""
        desk, today = self._session.desk, self._session.desk.today()
        try:
            begun = {draft.letter.case_id for draft in desk.drafts()}
        except DamagedDesk:
            begun = set()
        entries = [entry_of(case, today, interface_language(), case.id in begun) for case in self._session.cases]
        self._window.shelf.show_entries(entries, today)
        self._window.first_run.show_cases()

    def open_case(self, reference: str) -> None:
        """Keep the letter in hand, then open another case; say why where that cannot be."""
        if self._session.case is not None and self._session.case.id == reference:
            self._window.presenter.show_writing()
            return
        self._window.keeping.keep_if_changed()
        try:
            self._session.open_case(reference)
        except LetterstallError as error:
            self._window.kept.tell(error)

    def open_folder(self) -> None:
        """Ask for a case folder and open it."""
        folder = self.ask_for_folder(self._window)
        if folder is not None:
            self.open_case(str(folder))

    def show_case(self) -> None:
        """Show the case and the letter in hand, everywhere."""
        window, session = self._window, self._session
        assert session.case is not None
        window.keeping.start_clean()
        window.proofing.discard()
        window.page_pane.clear()
        window.ready.show_case()
        window.shelf.choose(session.case.id)
        window.case_pane.show_case()
        window.model_column.show_case()
        window.letter_pane.show_letter()
        self._window.presenter.show_details()
        self._window.presenter.show_word_count()
        self._show_title()
        self._tell_about_case()
        self._window.kept.show_kept()
        self._window.presenter.show_writing()
        QTimer.singleShot(0, window.letter_pane.reveal_cursor)
        window.commands.follow()
        window.proofing.ask()

    def _show_title(self) -> None:
        case = self._session.case
        if case is None:
            self._window.setWindowTitle("Letterstall")
            return
        name = case.people[0].name if case.people else case.title.best(interface_language())
        text = self.tr("{name} (practice) – Letterstall") if case.is_practice else self.tr("{name} – Letterstall")
        self._window.setWindowTitle(text.format(name=name))

    def _tell_about_case(self) -> None:
        session, notices = self._session, self._window.notices
        case, opened = session.case, session.opened
        assert case is not None
        notices.take_away("deadline", "closed", "practice", "recovered", "deleted")
        if case.status == "closed":
            notices.tell_closed(self._window.case_pane.focus_first, self.search)
        elif case.is_past_deadline(session.desk.today()) and not is_notice_read(session, "deadline"):
            notices.tell_deadline(case, lambda: self._file_notice("deadline"))
        elif case.is_practice and not is_notice_read(session, "practice"):
            notices.tell_practice(lambda: self._file_notice("practice"))
        if opened is not None and opened.recovered_at is not None and not self._has_told_recovery:
            notices.tell_recovered(opened.recovered_at)
        self._has_told_recovery = True

    def _file_notice(self, kind: str) -> None:
        case = self._session.case
        if case is not None and not is_notice_read(self._session, kind):
            read = self._session.desk.settings.read_notices
            self._session.remember(read_notices=(*read, f"{case.id}:{kind}"))
            self._window.case_pane.show_case()

    def search(self) -> None:
        """Go to the search of the cases, wherever the list is."""
        if self._session.case is None:
            self._window.views.setCurrentWidget(self._window.writing)
        self._window.writing.show_pane("case")
        if not self._window.shelf.isVisible():
            self._window.case_pane.shelf_button.showPopup()
        self._window.shelf.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.shelf.search.selectAll()

    def practise(self) -> None:
        """Open the invented case."""
        practice = next((case for case in self._session.cases if case.is_practice), None)
        if practice is not None:
            self.open_case(practice.id)

    def delete_letter(self) -> None:
        """Delete what is kept of this letter; it can be brought back until the next one is opened."""
        case, letter = self._session.case, self._session.letter
        if case is None or letter is None:
            return
        self._window.keeping.stop()
        try:
            self._session.desk.forget(case.id)
        except NotKept as error:
            self._window.kept.tell(error)
            return
        self._session.show_case(case, OpenedLetter(self._session.desk.new_letter(case, letter.language)))
        self._window.notices.tell_deleted(lambda: self._session.text_proposed.emit(letter.text))


def _ask_for_folder(window: QWidget) -> Path | None:
    name = QFileDialog.getExistingDirectory(window, QCoreApplication.translate("Presenter", "Open a case folder"))
    return Path(name) if name else None
