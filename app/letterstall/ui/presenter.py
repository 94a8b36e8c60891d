"""What the window shows of the session: each method answers one announcement or one request."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from letterstall.core.errors import DamagedDesk, LetterstallError, NotKept, StorageError
from letterstall.core.findings import Finding
from letterstall.desk.desk import OpenedLetter
from letterstall.desk.proof import Proof
from letterstall.ui.details import DetailsPanel
from letterstall.ui.keeping import KeptState
from letterstall.ui.look.wardrobe import redress
from letterstall.ui.panes.case_pane import is_notice_read
from letterstall.ui.parts.case_entry import entry_of
from letterstall.ui.parts.numbers import figure
from letterstall.ui.problems import sentence_of
from letterstall.ui.ready.my_window import MyWindowPanel
from letterstall.ui.status_words import kept_words, next_change, words_in
from letterstall.ui.translation import interface_language

if TYPE_CHECKING:
    from letterstall.ui.main_window import MainWindow


class Presenter(QObject):
    """Shows what the session announces, in all views at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.ask_for_folder = _ask_for_folder
        self._ago = QTimer(self, singleShot=True)
        self._ago.timeout.connect(self.show_kept)
        self._has_told_recovery = False
        self._may_lose_letter = False

    # the beginning

    def begin(self) -> None:
        """Show the letter that was written last, or the first page."""
        self._session.list_cases()
        self.show_appearance()
        self.show_marks(self._session.desk.settings.marks_shown)
        self._tell_what_was_found()
        newest = self._newest_case()
        if newest:
            self.open_case(newest)
        else:
            self._window.views.setCurrentWidget(self._window.first_run)
            self._window.first_run.write.setFocus()
            self._show_title()
            self.show_kept()
            self._window.commands.follow()

    def _newest_case(self) -> str:
        known = {case.id for case in self._session.cases}
        try:
            drafts = self._session.desk.drafts()
        except DamagedDesk as error:
            self.tell(error)
            return ""
        return next((one.letter.case_id for one in drafts if one.letter.case_id in known), "")

    def _tell_what_was_found(self) -> None:
        desk = self._session.desk
        problems = [desk.damage, desk.broken_settings, *(shelved.problem for shelved in self._session.shelf)]
        told = next((one for one in problems if one is not None), None)
        if told is not None:
            self.tell(told)

    # cases

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
            self.show_writing()
            return
        self._window.keeping.keep_if_changed()
        try:
            self._session.open_case(reference)
        except LetterstallError as error:
            self.tell(error)

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
        self._show_choices()
        self._show_word_count()
        self._show_title()
        self._tell_about_case()
        self.show_kept()
        self.show_writing()
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
            self.tell(error)
            return
        self._session.show_case(case, OpenedLetter(self._session.desk.new_letter(case, letter.language)))
        self._window.notices.tell_deleted(lambda: self._session.text_proposed.emit(letter.text))

    # words and details

    def show_words(self) -> None:
        """Show what became of each paragraph, and how many words there are."""
        self._window.model_column.show_states()
        self._window.letter_pane.show_origins()
        self._show_word_count()

    def show_details(self) -> None:
        """Show the choices about the page, and the direction of the language."""
        self._window.letter_pane.follow_language()
        self._show_choices()

    def _show_choices(self) -> None:
        self._window.page_pane.show_choices()
        self._window.ready.show_choices()

    def _show_word_count(self) -> None:
        count = words_in(self._session.letter) if self._session.letter else 0
        self._window.status.show_words(self.tr("%n words", "", count))

    # the proof

    def show_proof(self, number: int, proof: Proof) -> None:
        """Show the newest page, and what was found in it."""
        self._window.page_pane.show_proof(number, proof)
        self._window.ready.take_proof(number, proof)
        self._window.letter_pane.show_findings(proof)
        pages = proof.sheets[0].page_count if proof.sheets else 0
        text = self.tr("Fits on one page") if pages == 1 else self.tr("%n pages", "", pages)
        self._window.status.show_fits(text)
        self._window.notices.take_away("problem:page")

    def tell_no_page(self, error: Exception) -> None:
        """Tell that the page cannot be made: over the last one, and where it would be saved."""
        sentence = sentence_of(error)
        self._window.page_pane.page.show_problem(sentence)
        self._window.ready.show_no_proof(sentence)
        self.say(sentence)

    def show_marks(self, are_shown: bool) -> None:
        """Draw envelope, folds and margins over all pages, or over none."""
        self._window.page_pane.show_marks(are_shown)
        self._window.ready.show_marks(are_shown)
        self._window.actions_["marks"].setChecked(are_shown)
        if are_shown != self._session.desk.settings.marks_shown:
            self._session.remember(marks_shown=are_shown)

    def show_finding(self, finding: Finding) -> None:
        """Go to the place of a finding in the letter."""
        self.show_writing()
        self._window.letter_pane.show_finding(finding)

    # views

    def show_writing(self) -> None:
        """Show the writing view, the cursor in the letter."""
        self._window.views.setCurrentWidget(self._window.writing)
        self._window.notices.leave_to_view()
        self._window.letter_pane.focus_first()

    def show_ready(self) -> None:
        """Show "Ready to send"; there, the same request saves the PDF."""
        if self._session.case is None:
            return
        self._window.keeping.keep_if_changed()
        self._window.views.setCurrentWidget(self._window.ready)
        self._window.notices.leave_to_view("deadline", "closed", "practice")
        self._window.ready.focus_first()

    @property
    def is_ready_shown(self) -> bool:
        """Whether "Ready to send" is in front."""
        return self._window.views.currentWidget() is self._window.ready

    def ask_details(self) -> None:
        """Open the panel of the letter's details."""
        if self._session.case is not None:
            self._open(DetailsPanel(self._session, self._window))

    def ask_my_window(self) -> None:
        """Open the panel of one's own envelope."""
        self._open(MyWindowPanel(self._session, self._window))

    def _open(self, panel: DetailsPanel | MyWindowPanel) -> None:
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        redress(panel)
        panel.open()

    def follow_appearance(self) -> None:
        """Fit the window to other colours or another text size."""
        self._window.set_least_size()
        self._window.writing.arrange()
        self.show_appearance()

    def show_appearance(self) -> None:
        """Say the text size."""
        text = self.tr("Text {percent} %").format(percent=figure(self._window.appearance.text_size))
        self._window.status.show_text_size(text)

    # what was kept, and problems

    def show_kept(self) -> None:
        """Say what was kept, and say it again when it is longer ago."""
        keeping = self._window.keeping
        if self._session.case is None:
            self._window.status.show_kept("none", self.tr("No case open"))
            return
        ago = (datetime.now().astimezone() - keeping.kept_at).total_seconds() if keeping.kept_at else None
        self._window.status.show_kept(*kept_words(keeping.state, ago))
        if keeping.state is KeptState.SAVED and ago is not None:
            self._ago.start(round(1000 * next_change(ago)))

    def tell_not_kept(self, error: StorageError) -> None:
        """Tell that the letter cannot be saved, with two ways out."""
        keeping = self._window.keeping

        def try_again() -> None:
            if not keeping.keep_now():
                self.tell_not_kept(error)

        self._window.notices.tell_not_kept(error, self._copy_text, try_again)

    def _copy_text(self) -> None:
        if self._session.letter is not None:
            QGuiApplication.clipboard().setText(self._session.letter.text)

    def forget_not_kept(self) -> None:
        """The letter is kept again."""
        self._may_lose_letter = False
        self._window.notices.take_away("not_kept")

    def tell(self, error: BaseException) -> None:
        """Tell a problem in a sentence."""
        self.say(sentence_of(error))

    def say(self, sentence: str) -> None:
        """Tell a problem that is a sentence already."""
        self._window.notices.tell_problem(sentence)

    # the end

    def may_close(self) -> bool:
        """Keep the letter; say whether the window may close. One that cannot be kept holds it open once."""
        keeping = self._window.keeping
        opened = self._session.opened
        is_new = opened is None or (opened.is_new and keeping.kept_at is None and keeping.state is KeptState.SAVED)
        if is_new or keeping.keep_now() or self._may_lose_letter:
            return True
        self._may_lose_letter = True
        return False

    def stop(self) -> None:
        """Show nothing more."""
        self._ago.stop()
        self._window.keeping.stop()


def _ask_for_folder(window: QWidget) -> Path | None:
    name = QFileDialog.getExistingDirectory(window, QCoreApplication.translate("Presenter", "Open a case folder"))
    return Path(name) if name else None
