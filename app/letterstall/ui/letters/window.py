"""My letters: all that were ever kept, how far each has come, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from letterstall.core.errors import LetterstallError
from letterstall.ui.letters.entry import LetterEntry, entries_of
from letterstall.ui.letters.foot import LettersFoot
from letterstall.ui.letters.head import LettersHead
from letterstall.ui.letters.letter_actions import LetterActions, Name
from letterstall.ui.letters.letters_view import LettersView
from letterstall.ui.letters.list_model import LettersModel
from letterstall.ui.letters.marking import Marking
from letterstall.ui.letters.nothing import Nothing
from letterstall.ui.letters.saving import LetterFiles
from letterstall.ui.look.wardrobe import dress, em, space
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.problems import sentence_of
from letterstall.ui.session import Session
from letterstall.ui.translation import interface_language

_WIDTH, _HEIGHT = 54, 46  # em
_IN_VIEW = Qt.ShortcutContext.WidgetShortcut
_FRAME = 48
"""px left to the system for a window's title bar and edges."""


class LettersWindow(QDialog):
    """Search and filter, the letters, and below them what can be done with those that are chosen."""

    opened = Signal(int)
    """This letter is to come into the main window."""
    follow_up_asked = Signal(int)
    """A letter that follows this one up is to be begun."""
    deleted = Signal(object)
    """The letters of these numbers are gone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("My letters"))
        self.model = LettersModel(self)
        self.view = LettersView(self.model)
        self.view.setAccessibleName(self.tr("My letters"))
        self.actions_ = LetterActions(self.view)
        self.head, self.nothing, self.foot = LettersHead(), Nothing(), LettersFoot(self.actions_)
        self.marking, self.files = Marking(session, self), LetterFiles(session, self)
        self._lay_out()
        self._bind()
        self.show_letters()
        room = self.screen().availableSize()
        self.resize(min(round(_WIDTH * em()), room.width()), min(round(_HEIGHT * em()), room.height() - _FRAME))
        (self.view if self.model.rows else self.head.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        rows = dress(QWidget(), ground="paper")
        space(QVBoxLayout(rows), (0, 6, 0, 6)).addWidget(self.view)
        self._rows = rows
        self._stack.addWidget(rows)
        self._stack.addWidget(self.nothing)
        column = space(QVBoxLayout(self))
        column.addWidget(self.head)
        column.addWidget(HairLine())
        column.addWidget(self._stack, 1)
        column.addWidget(HairLine())
        column.addWidget(self.foot)

    def _bind(self) -> None:
        self.head.searched.connect(self._search)
        self.head.state_chosen.connect(self._show_state)
        self.head.order_chosen.connect(self._show_in_order)
        self.head.list_asked.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.nothing.all_asked.connect(self.head.show_all)
        self.view.choice_changed.connect(self._follow)
        self.view.open_asked.connect(self.actions_["open"].trigger)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self._bind_actions()
        self.marking.marked.connect(self._say_marked)
        self.marking.taken_back.connect(self._say_done)
        self.marking.deleted.connect(self._say_deleted)
        self.files.saved.connect(self.foot.say)
        for worker in (self.marking, self.files):
            worker.failed.connect(self.foot.say_problem)
        self.foot.back_asked.connect(self._take_back)
        QShortcut(QKeySequence.StandardKey.Undo, self.view, self._take_back, context=_IN_VIEW)

    def _bind_actions(self) -> None:
        on, marking, files, view = self.actions_.on, self.marking, self.files, self.view
        on("open", lambda: self._leave_for("open", view.chosen[0].number))
        on("follow_up", lambda: self._leave_for("follow_up", view.chosen[0].number))
        on("printed", lambda: marking.mark_printed(view.chosen))
        on("posted", lambda: marking.ask_posted(view.chosen))
        on("replied", lambda: marking.ask_reply(view.chosen[0]))
        on("take_back", lambda: marking.take_back(entry.number for entry in view.chosen))
        on("reminder", lambda: files.ask_reminder(view.chosen[0]))
        on("table", lambda: files.save_table(self.model.rows))
        on("delete", lambda: marking.ask_delete(view.chosen))

    def _leave_for(self, what: Name, number: int) -> None:
        """Go, so that the main window with the letter is not behind this one."""
        self.accept()
        (self.opened if what == "open" else self.follow_up_asked).emit(number)

    # what it shows

    def show_letters(self) -> None:
        """Read all letters anew; those that were chosen stay so."""
        chosen = [entry.number for entry in self.view.chosen]
        self.model.show_entries(self._entries(), self._session.desk.today())
        self.head.show_counts(self.model.counts)
        self._search(self.head.search.text())
        self.view.choose(chosen)

    def _entries(self) -> tuple[LetterEntry, ...]:
        archive, session = self._session.desk.archive, self._session
        if archive is None:
            self.nothing.say_locked()
            return ()
        try:
            letters, languages = archive.letters(), archive.languages()
        except LetterstallError as error:
            self.nothing.say_problem(sentence_of(error))
            return ()
        self.nothing.say_nothing_kept()
        return entries_of(letters, languages, session.cases, session.desk.today(), interface_language())

    def _search(self, words: str) -> None:
        archive = self._session.desk.archive
        found = archive.found(words) if archive is not None and words.strip() else None
        self._change(lambda: self.model.show_found(found))

    def _show_state(self) -> None:
        self._change(lambda: self.model.show_state(self.head.state))

    def _show_in_order(self) -> None:
        self._change(lambda: self.model.show_in(self.head.order))

    def _change(self, change: Callable[[], None]) -> None:
        chosen = [entry.number for entry in self.view.chosen]
        change()
        self.view.choose(chosen)
        if not self.model.is_empty:
            self.nothing.say_nothing_found(self.head.search.text())
        self._stack.setCurrentWidget(self._rows if self.model.rows else self.nothing)
        self._follow()

    def _follow(self) -> None:
        self.actions_.follow(self.view.chosen, bool(self.model.rows))
        self.foot.show_count(len(self.model.rows), len(self.view.chosen))

    def _say_marked(self, sentence: str) -> None:
        self.show_letters()
        self.foot.say(sentence, can_go_back=True)

    def _say_done(self, sentence: str) -> None:
        self.show_letters()
        self.foot.say(sentence)

    def _say_deleted(self, numbers: tuple[int, ...], sentence: str) -> None:
        self._say_done(sentence)
        self.deleted.emit(numbers)

    def _take_back(self) -> None:
        self.marking.take_back_last()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_menu(self, place: QPoint) -> None:
        self.actions_.menu(self.view).popup(self.view.viewport().mapToGlobal(place))

    def changeEvent(self, event: QEvent) -> None:
        """Read the letters anew when the window comes to the front: meanwhile one may have been written."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self.show_letters()
