"""Cases: how one is opened, shown and left, and what is told of it."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from letterstall.core.case import Case
from letterstall.core.errors import LetterstallError, NotKept, StorageError
from letterstall.desk.opened_letter import OpenedLetter
from letterstall.ui.keeping import Keeping
from letterstall.ui.notices import Notices
from letterstall.ui.panes.case_pane import CasePane, is_notice_read
from letterstall.ui.parts.case_entry import entry_of
from letterstall.ui.parts.case_list import CaseList
from letterstall.ui.session import Session
from letterstall.ui.translation import interface_language
from letterstall.ui.views import Views

_A_DAY = timedelta(days=1)
"""Between two time zones the same moment may bear two dates."""


class CasePresenter(QObject):
    """Shows the shelf and says which case is in hand. `window` is where the question for a folder opens."""

    titled = Signal(str)
    """What the window's title bar is to say."""
    returned = Signal()
    """The case in hand was chosen again."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        keeping: Keeping,
        views: Views,
        shelf: CaseList,
        pane: CasePane,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._keeping = window, session, keeping
        self._views, self._shelf, self._pane, self._notices = views, shelf, pane, notices
        self.ask_for_folder = _ask_for_folder
        self._has_told_recovery = False

    def begin(self) -> None:
        """Show the letter that was written last, or the first page."""
        self._session.list_cases()
        self._tell_what_was_found()
        self._show_newest(self._newest_case())

    def begin_again(self) -> None:
        """Show what is kept now, after going back to a backup: other letters, but nothing new to tell of them.

        The letter in hand is no longer one of those that are kept, and makes way.
        """
        self._has_told_recovery = True
        self._session.forget_number()
        self._session.list_cases()
        case = self._session.case
        self._show_newest(self._newest_case() or (case.id if case else ""))

    def _show_newest(self, case_id: str) -> None:
        if case_id:
            self._open(case_id)
        else:
            self._views.show_first_run()
            self._say_title()

    def _newest_case(self) -> str:
        known = {case.id for case in self._session.cases}
        try:
            drafts = self._session.desk.drafts()
        except StorageError as error:
            self._notices.tell_error(error)
            return ""
        return next((one.letter.case_id for one in drafts if one.letter.case_id in known), "")

    def _tell_what_was_found(self) -> None:
        desk = self._session.desk
        problems = [desk.damage, desk.broken_settings, *(shelved.problem for shelved in self._session.shelf)]
        told = next((one for one in problems if one is not None), None)
        if told is not None:
            self._notices.tell_error(told)
        self._tell_of_the_clock()

    def _tell_of_the_clock(self) -> None:
        desk = self._session.desk
        with suppress(StorageError):  # what cannot be read is told where the newest letter is looked for
            latest = desk.archive.latest() if desk.archive else None
            if latest is not None and latest.astimezone().date() > desk.today() + _A_DAY:
                self._notices.tell_clock(desk.today(), latest.astimezone().date())

    def show_cases(self) -> None:
        """Show the shelf."""
        desk, today = self._session.desk, self._session.desk.today()
        try:
            begun = {draft.letter.case_id for draft in desk.drafts()}
        except StorageError:
            begun = set()
        entries = [entry_of(case, today, interface_language(), case.id in begun) for case in self._session.cases]
        self._shelf.show_entries(entries, today)
        self._views.first_run.show_cases()

    def open_case(self, reference: str) -> None:
        """Keep the letter in hand, then open another case; say why where that cannot be.

        A letter that cannot be kept stays in hand: its notice says so, and how to save its words.
        """
        if self._session.case is not None and self._session.case.id == reference:
            self.returned.emit()
            return
        if not self._keeping.keep_if_changed():
            self._choose_again()
            return
        self._open(reference)

    def _open(self, reference: str) -> None:
        try:
            self._session.open_case(reference)
        except LetterstallError as error:
            self._choose_again()
            self._notices.tell_error(error)

    def show_saved(self, case: Case) -> None:
        """List the cases anew and open the one that came in; say so where it was closed instead."""
        self._session.list_cases()
        if case.status != "closed":
            self.open_case(case.id)
            return
        self._notices.tell_case_closed(_called(case))
        is_in_hand = self._session.case is not None and self._session.case.id == case.id
        if is_in_hand and self._keeping.keep_if_changed():
            self._open(case.id)

    def _choose_again(self) -> None:
        self._shelf.choose(self._session.case.id if self._session.case else "")

    def open_folder(self) -> None:
        """Ask for a case folder and open it."""
        folder = self.ask_for_folder(self._window)
        if folder is not None:
            self.open_case(str(folder))

    def show_case(self) -> None:
        """Say which case is in hand, and what is to be known of it."""
        assert self._session.case is not None
        self._shelf.choose(self._session.case.id)
        self._say_title()
        self._tell_about_case()

    def _say_title(self) -> None:
        case = self._session.case
        if case is None:
            self.titled.emit("Letterstall")
            return
        name = _called(case)
        text = self.tr("{name} (practice) – Letterstall") if case.is_practice else self.tr("{name} – Letterstall")
        self.titled.emit(text.format(name=name))

    def _tell_about_case(self) -> None:
        session, notices = self._session, self._notices
        case, opened = session.case, session.opened
        assert case is not None
        notices.take_away("deadline", "closed", "practice", "recovered", "deleted", "brought_back")
        if case.status == "closed":
            notices.tell_closed(self._pane.focus_first, self.search)
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
            self._pane.show_case()

    def search(self) -> None:
        """Go to the search of the cases, wherever the list is."""
        if self._session.case is None:
            self._views.show_writing()
        self._views.writing.show_pane("case")
        if not self._shelf.isVisible():
            self._pane.shelf_button.showPopup()
        self._shelf.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._shelf.search.selectAll()

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
        self._keeping.rest()
        try:
            self._delete_letter_in_hand()
        except NotKept as error:
            self._notices.tell_error(error)
            return
        self._session.show_case(case, OpenedLetter(self._session.desk.new_letter(case, letter.language)))
        self._notices.tell_deleted(lambda: self._session.text_proposed.emit(letter.text))

    def _delete_letter_in_hand(self) -> None:
        archive = self._session.desk.archive
        if archive is not None and self._session.number:
            archive.delete([self._session.number])


def _called(case: Case) -> str:
    return case.people[0].name if case.people else case.title.best(interface_language())


def _ask_for_folder(window: QWidget) -> Path | None:
    name = QFileDialog.getExistingDirectory(window, QCoreApplication.translate("Presenter", "Open a case folder"))
    return Path(name) if name else None
