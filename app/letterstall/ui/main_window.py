"""The window: what it is made of, and in one block which part hears which."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from letterstall.desk.desk import Desk
from letterstall.ui.actions import Actions
from letterstall.ui.announcer import Announcer
from letterstall.ui.arrangement import LEAST_WINDOW, is_very_low
from letterstall.ui.case_presenter import CasePresenter
from letterstall.ui.commands import Commands
from letterstall.ui.first_run import FirstRun
from letterstall.ui.keeping import Keeping
from letterstall.ui.kept_presenter import KeptPresenter
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.wardrobe import em, redress, space
from letterstall.ui.notices import Notices
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
from letterstall.ui.ready_to_send import ReadyToSend
from letterstall.ui.session import Session
from letterstall.ui.window_size import restore_size, state_of
from letterstall.ui.writing_view import WritingView

_FRAME = 48
"""px left to the system for its title bar and edges."""


class MainWindow(QMainWindow):
    """Menu bar, notice, one of three views, status line."""

    closed = Signal()

    def __init__(self, desk: Desk, appearance: Appearance) -> None:
        super().__init__()
        self.desk, self.appearance = desk, appearance
        self.session = Session(desk)
        self.keeping = Keeping(self.session)
        self.proofing = Proofing(self.session)
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self._make_views()
        self._lay_out()
        self.notices = Notices(self.notice)
        self.presenter, self.cases, self.kept = Presenter(self), CasePresenter(self), KeptPresenter(self)
        self.commands = Commands(self)
        self.announcer = Announcer(self, self.letter_pane.rows)
        self._connect()
        self.setAcceptDrops(True)
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

    def _lay_out(self) -> None:
        self.views = QStackedWidget()
        self.views.setMinimumSize(1, 1)
        for view in (self.first_run, self.writing, self.ready):
            self.views.addWidget(view)
        central = QWidget()
        column = space(QVBoxLayout(central))
        for part in (HairLine(), self.notice):
            column.addWidget(part)
        column.addWidget(self.views, 1)
        column.addWidget(HairLine())
        column.addWidget(self.status)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        """All wiring: requests go to the session, announcements come from it."""
        session, show, cases, kept = self.session, self.presenter, self.cases, self.kept
        self.shelf.chosen.connect(cases.open_case)
        self.first_run.case_chosen.connect(cases.open_case)
        self.first_run.folder_asked.connect(cases.open_folder)
        self.model_column.pane.taken.connect(session.take)
        self.model_column.pane.left.connect(session.leave_out)
        self.model_column.pane.brought_back.connect(session.bring_back)
        self.model_column.pane.all_taken.connect(session.take_all)
        self.model_column.language_chosen.connect(session.show_model_in)
        self.letter_pane.text_changed.connect(session.rewrite)
        self.letter_pane.cursor_moved.connect(session.move_cursor)
        self.letter_pane.paragraph_entered.connect(self.model_column.mark_partner)
        self.letter_pane.ready_asked.connect(show.show_ready)
        self.page_pane.ready_asked.connect(show.show_ready)
        self.page_pane.details_asked.connect(show.ask_details)
        self.ready.back_asked.connect(show.show_writing)
        self.ready.details_asked.connect(show.ask_details)
        self.ready.my_window_asked.connect(show.ask_my_window)
        self.ready.finding_shown.connect(show.show_finding)
        self.page_pane.marks_switched.connect(show.show_marks)
        self.ready.marks_switched.connect(show.show_marks)

        session.cases_listed.connect(cases.show_cases)
        session.case_opened.connect(cases.show_case)
        session.words_changed.connect(self.keeping.note_change)
        session.words_changed.connect(self.proofing.ask)
        session.words_changed.connect(show.show_words)
        session.details_changed.connect(self.keeping.note_change)
        session.details_changed.connect(self.proofing.ask)
        session.details_changed.connect(show.show_details)
        session.model_changed.connect(show.show_words)
        session.text_proposed.connect(self.letter_pane.replace_text)
        session.problem_found.connect(kept.tell)
        self.keeping.state_changed.connect(kept.show_kept)
        self.keeping.failed.connect(kept.tell_not_kept)
        self.keeping.recovered.connect(kept.forget_not_kept)
        self.proofing.proofed.connect(show.show_proof)
        self.proofing.failed.connect(show.tell_no_page)
        self.ready.saved.connect(self.announcer.tell_saved)
        self.keeping.failed.connect(self.announcer.tell_not_kept)
        self.proofing.proofed.connect(self.announcer.note_findings)
        session.words_changed.connect(self.announcer.wait_for_pause)
        self.writing.rearranged.connect(self.commands.follow)
        self.writing.rearranged.connect(self.order_stops)
        self.appearance.changed.connect(show.follow_appearance)

    # the window itself

    def set_least_size(self) -> None:
        """Take the least size from the text size, but never more than the screen has."""
        room = self.screen().availableSize()
        width, height = (round(length * em()) for length in LEAST_WINDOW)
        self.setMinimumSize(min(width, room.width() - _FRAME), min(height, room.height() - _FRAME))

    def order_stops(self) -> None:
        """Let Tab come from the notice to the search and the cases, wherever these stand now."""
        if self.shelf.window() is self:
            stops = (*self.notice.findChildren(QAbstractButton), self.shelf.search, self.shelf.view)
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a case folder."""
        if _folder_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the case folder that was dropped."""
        folder = _folder_in(event)
        if folder is not None:
            self.cases.open_case(str(folder))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything, then go; a letter that cannot be kept keeps the window open once."""
        if not self.kept.may_close():
            event.ignore()
            return
        self.kept.stop()
        self.proofing.wait()
        self.page_pane.page.wait()
        self.ready.pages.wait()
        self.desk.keep_window_state(state_of(self, self.writing.shares))
        self.desk.close()
        super().closeEvent(event)
        self.closed.emit()


def _folder_in(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    folder = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return folder if folder is not None and folder.is_dir() else None
