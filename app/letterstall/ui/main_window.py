"""The window: what it is made of, and in one block which part hears which."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, SignalInstance
from PySide6.QtGui import QCloseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QVBoxLayout, QWidget

from letterstall.desk.desk import Desk
from letterstall.ui.actions import Actions
from letterstall.ui.announcer import Announcer
from letterstall.ui.arrangement import LEAST_WINDOW, is_very_low
from letterstall.ui.case_presenter import CasePresenter
from letterstall.ui.commands import HelpCommands, LetterCommands, PaperCommands, bind_case_commands, bind_page_commands
from letterstall.ui.drops import Drops
from letterstall.ui.edit_commands import EditCommands
from letterstall.ui.first_run import FirstRun
from letterstall.ui.forgetting import forget_everything
from letterstall.ui.history_presenter import HistoryPresenter
from letterstall.ui.importing_presenter import ImportingPresenter
from letterstall.ui.keeping import Keeping
from letterstall.ui.kept_presenter import KeptPresenter
from letterstall.ui.letters_presenter import LettersPresenter
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.wardrobe import em, redress, space
from letterstall.ui.navigator import Navigator
from letterstall.ui.notices import Notices
from letterstall.ui.one_page import OnePage
from letterstall.ui.panes.case_pane import CasePane, ListPane
from letterstall.ui.panes.letter_pane import LetterPane
from letterstall.ui.panes.model_column import ModelColumn
from letterstall.ui.panes.page_pane import PagePane
from letterstall.ui.parts.case_list import CaseList
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.notice import Notice
from letterstall.ui.parts.status_line import StatusLine
from letterstall.ui.presenter import Presenter
from letterstall.ui.proofing import Proofing
from letterstall.ui.reading_aloud import ReadingAloud
from letterstall.ui.ready_to_send import ReadyToSend
from letterstall.ui.sent_presenter import SentPresenter
from letterstall.ui.session import Session
from letterstall.ui.spell_checking import SpellChecking
from letterstall.ui.view_commands import LookCommands, PaneCommands
from letterstall.ui.views import Views
from letterstall.ui.window_size import restore_size, state_of
from letterstall.ui.writing_view import WritingView

_FRAME = 48
"""px left to the system for its title bar and edges."""


class MainWindow(QMainWindow):
    """Menu bar, notice, one of three views, status line."""

    def __init__(self, desk: Desk, appearance: Appearance) -> None:
        super().__init__()
        self.desk, self.appearance, self.is_forgetting = desk, appearance, False
        self.session = Session(desk)
        self.keeping = Keeping(self.session)
        self.proofing = Proofing(self.session)
        self.spell_checking = SpellChecking(self.session)
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self._make_views()
        self._lay_out()
        self._make_presenters()
        self._bind_actions()
        self._connect_requests()
        self._connect_announcements()
        self.presenter.show_appearance()
        self.presenter.show_marks(desk.settings.marks_shown)
        self.kept.show_kept()
        self.pane_commands.follow()
        self.set_least_size()

    def _make_views(self) -> None:
        session = self.session
        self.notice, self.status, self.shelf = Notice(), StatusLine(), CaseList()
        self.case_pane = CasePane(session, self.shelf)
        self.model_column = ModelColumn(session)
        self.letter_pane = LetterPane(session, self.actions_)
        self.page_pane = PagePane(session)
        panes = (ListPane(self.shelf), self.case_pane, self.model_column, self.letter_pane, self.page_pane)
        self.writing = WritingView({pane.name: pane for pane in panes}, self.desk.window_state().panes)
        self.first_run = FirstRun(session)
        self.ready = ReadyToSend(session)
        self.views = Views(self.first_run, self.writing, self.ready)

    def _lay_out(self) -> None:
        central = QWidget()
        column = space(QVBoxLayout(central))
        for part in (HairLine(), self.notice):
            column.addWidget(part)
        column.addWidget(self.views, 1)
        column.addWidget(HairLine())
        column.addWidget(self.status)
        self.setCentralWidget(central)

    def _make_presenters(self) -> None:
        session, keeping, status, views = self.session, self.keeping, self.status, self.views
        self.notices = Notices(self.notice)
        self.presenter = Presenter(session, self.appearance, status, self.notices)
        self.kept = KeptPresenter(session, keeping, status, self.notices)
        self.cases = CasePresenter(self, session, keeping, views, self.shelf, self.case_pane, self.notices)
        self.navigator = Navigator(self, session, keeping, views, self.letter_pane, self.notices)
        self.history = HistoryPresenter(self, session, keeping, self.cases, self.notices)
        self.letters = LettersPresenter(self, session, keeping, self.navigator, self.notices)
        self.sent = SentPresenter(session, keeping, self.ready, self.notices)
        self.importing = ImportingPresenter(self, self.desk, self.notices)
        self.announcer = Announcer(self, self.letter_pane.rows)
        self.drops = Drops(self)
        self.reading_aloud = ReadingAloud(session, self.letter_pane, self.case_pane)
        self.one_page = OnePage(session, self.proofing)
        self.letter_pane.checks.helpers.append(self.one_page.with_ways_out)

    def _bind_actions(self) -> None:
        actions, session, go = self.actions_, self.session, self.navigator
        LetterCommands(actions, session, self.keeping, go, self.views, self)
        actions.on("kept", partial(go.ask_what_is_kept, self.forget_everything))
        actions.on("versions", self.history.show_versions)
        actions.on("backups", self.history.show_backups)
        EditCommands(actions, session, self.letter_pane, self.model_column, go)
        self.letters.bind(actions)
        bind_case_commands(actions, self.cases, self.importing, self.shelf)
        bind_page_commands(actions, self.presenter, go, self.page_pane)
        self.paper_commands = PaperCommands(actions, session, self.one_page)
        self.pane_commands = PaneCommands(actions, session, self.views)
        self.look_commands = LookCommands(actions, session, self.appearance, self)
        HelpCommands(actions, self)

    def _connect_requests(self) -> None:
        """All wiring, the first half: what is asked for goes to the session, or to who shows it."""
        session, go, cases, importing = self.session, self.navigator, self.cases, self.importing
        self.notice.focus_left.connect(self.views.focus_view)
        self.shelf.chosen.connect(cases.open_case)
        self.first_run.case_chosen.connect(cases.open_case)
        self.first_run.folder_asked.connect(cases.open_folder)
        for place in (self.first_run, self.shelf):
            place.document_asked.connect(importing.open_document)
            place.paste_asked.connect(importing.paste)
        self.drops.folder_dropped.connect(cases.open_case)
        self.drops.files_dropped.connect(importing.read_files)
        self.model_column.pane.taken.connect(session.take)
        self.model_column.pane.left.connect(session.leave_out)
        self.model_column.pane.brought_back.connect(session.bring_back)
        self.model_column.pane.all_taken.connect(session.take_all)
        self.model_column.language_chosen.connect(session.show_model_in)
        self.letter_pane.text_changed.connect(session.rewrite)
        self.letter_pane.cursor_moved.connect(session.move_cursor)
        self.letter_pane.paragraph_entered.connect(self.model_column.mark_partner)
        self.letter_pane.ready_asked.connect(go.show_ready)
        self.letter_pane.checks.ask_shown.connect(self.model_column.show_paragraph)
        self.letter_pane.rows.remedy_chosen.connect(self.one_page.go)
        self.page_pane.fit_asked.connect(self.one_page.fit)
        self.ready.fit_asked.connect(self.one_page.fit)
        self.page_pane.ready_asked.connect(go.show_ready)
        self.page_pane.details_asked.connect(go.ask_details)
        self.ready.back_asked.connect(go.show_writing)
        self.ready.details_asked.connect(go.ask_details)
        self.ready.my_window_asked.connect(go.ask_my_window)
        self.ready.finding_shown.connect(go.show_finding)
        self.ready.other_case_asked.connect(go.show_writing)
        self.ready.other_case_asked.connect(cases.search)
        self.pane_commands.letter_asked.connect(go.show_writing)
        self.page_pane.marks_switched.connect(self.presenter.show_marks)
        self.ready.marks_switched.connect(self.presenter.show_marks)
        self.look_commands.language_changed.connect(self.notices.tell_language)

    def _connect_announcements(self) -> None:
        """All wiring, the second half: who hears what happened, in this order."""
        session, show, cases, kept = self.session, self.presenter, self.cases, self.kept
        _tell(session.cases_listed, cases.show_cases)
        _tell(session.case_opened, self.keeping.start_clean, self.proofing.discard, self.page_pane.clear)
        _tell(session.case_opened, self.ready.show_case, self.case_pane.show_case, self.model_column.show_case)
        _tell(session.case_opened, self.letter_pane.show_letter, self.page_pane.show_choices, self.ready.show_choices)
        _tell(session.case_opened, show.show_word_count, cases.show_case, kept.show_kept, self.navigator.show_writing)
        _tell(session.case_opened, self.letters.show_case)
        _tell(self.letters.deleted, cases.show_cases)
        _tell(session.case_opened, partial(QTimer.singleShot, 0, self.letter_pane.reveal_cursor))
        _tell(session.case_opened, self.pane_commands.follow, self.paper_commands.follow, self.proofing.ask)
        _tell(cases.returned, self.navigator.show_writing)
        _tell(self.history.brought_back, self.navigator.show_writing)
        _tell(self.importing.case_saved, cases.show_saved)
        _tell(cases.titled, self.setWindowTitle)
        _tell(session.words_changed, self.keeping.note_change, self.proofing.ask)
        for changed in (session.words_changed, session.model_changed):
            _tell(changed, self.model_column.show_states, self.letter_pane.show_origins, show.show_word_count)
        for changed in (session.case_opened, session.words_changed, session.details_changed, session.checks_changed):
            _tell(changed, self.spell_checking.ask)
        _tell(self.letter_pane.spelling.words_changed, self.spell_checking.ask)
        _tell(self.spell_checking.checked, self.letter_pane.spelling.show_misspelt, show.show_spelling)
        _tell(session.words_changed, self.announcer.wait_for_pause)
        self.actions_.on("read_aloud", self.reading_aloud.switch)
        self.reading_aloud.going.connect(self.actions_["read_aloud"].setChecked)
        self.letter_pane.search.said.connect(self.announcer.tell_found)
        self.sent.said.connect(self.announcer.tell_found)
        _tell(session.checks_changed, self.proofing.ask, self.letter_pane.show_origins)
        _tell(session.details_changed, self.keeping.note_change, self.proofing.ask, self.letter_pane.follow_language)
        _tell(session.details_changed, self.page_pane.show_choices, self.ready.show_choices, self.paper_commands.follow)
        _tell(session.text_proposed, self.letter_pane.replace_text)
        _tell(session.problem_found, self.notices.tell_error)
        _tell(self.keeping.state_changed, kept.show_kept)
        _tell(self.keeping.failed, kept.tell_not_kept, self.announcer.tell_not_kept)
        _tell(self.keeping.recovered, kept.forget_not_kept)
        _tell(
            self.proofing.proofed,
            self.page_pane.show_proof,
            self.ready.take_proof,
            self.letter_pane.checks.show_findings,
        )
        _tell(self.proofing.proofed, show.show_fits, self.announcer.note_findings, self.one_page.follow)
        _tell(self.one_page.remedies_changed, self.letter_pane.checks.show_anew)
        _tell(self.proofing.failed, show.tell_no_page)
        _tell(show.page_missed, self.page_pane.page.show_problem, self.ready.show_no_proof)
        _tell(show.marks_shown, self.page_pane.show_marks, self.ready.show_marks)
        _tell(self.ready.saved, self.announcer.tell_saved, self.sent.note_saved)
        _tell(self.writing.rearranged, self.pane_commands.follow, self.order_stops)
        _tell(self.appearance.changed, self.set_least_size, self.writing.arrange, show.show_appearance)

    # the window itself

    def set_least_size(self) -> None:
        """Take the least size from the text size, but never more than the screen has."""
        room = self.screen().availableSize()
        width, height = (round(length * em()) for length in LEAST_WINDOW)
        self.setMinimumSize(min(width, room.width() - _FRAME), min(height, room.height() - _FRAME))

    def order_stops(self) -> None:
        """Let Tab come from the notice to the search and the cases, wherever these stand now."""
        if self.shelf.window() is self:
            stops = (*self.notice.findChildren(QAbstractButton), *self.shelf.stops)
            for before, behind in pairwise(stops):
                self.setTabOrder(before, behind)

    def show_restored(self) -> None:
        """Show the window as it was left."""
        redress(self)
        restore_size(self, self.desk.window_state())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the notice give way with the height."""
        super().resizeEvent(event)
        self.notice.set_short(is_very_low(self.height() / em()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, change the text size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.actions_["larger" if event.angleDelta().y() > 0 else "smaller"].trigger()
        else:
            super().wheelEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything, then go; a letter that cannot be kept keeps the window open once."""
        if not (self.is_forgetting or (self.importing.may_close() and self.kept.may_close())):
            event.ignore()
            return
        self.kept.stop()
        self.letters.close()
        self.importing.stop()
        self.reading_aloud.stop()
        self.proofing.wait()
        self.spell_checking.wait()
        self.page_pane.page.wait()
        self.ready.pages.wait()
        if self.is_forgetting:
            forget_everything(self, self.desk)
        else:
            self.desk.keep_window_state(state_of(self, self.writing.shares))
            self.desk.close()
        super().closeEvent(event)

    def forget_everything(self) -> None:
        """Delete all that is kept, and close."""
        self.keeping.rest()
        self.is_forgetting = True
        self.close()


def _tell(news: SignalInstance, *hearers: Callable[..., object]) -> None:
    for hearer in hearers:
        news.connect(hearer)
