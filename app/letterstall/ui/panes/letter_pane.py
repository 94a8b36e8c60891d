"""Your letter: the editor, how much of it is your own, and what to check in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent

from letterstall.core.languages import is_right_to_left
from letterstall.core.own_words import OwnWords, own_words
from letterstall.ui.actions import Actions
from letterstall.ui.panes.changes_view import ChangesView
from letterstall.ui.panes.ideas import Ideas
from letterstall.ui.panes.letter_checks import LetterChecks
from letterstall.ui.panes.letter_search import LetterSearch
from letterstall.ui.panes.letter_spelling import LetterSpelling
from letterstall.ui.panes.pane import Pane
from letterstall.ui.parts.buttons import icon_button, primary_button
from letterstall.ui.parts.do_not_write import DoNotWrite
from letterstall.ui.parts.finding_rows import FindingRows
from letterstall.ui.parts.letter_editor import LetterEditor
from letterstall.ui.parts.mark_margin import Mark
from letterstall.ui.parts.sub_line import SubLine
from letterstall.ui.places import Places
from letterstall.ui.session import Session

_MARKS: dict[str, Mark] = {"same": "", "changed": "changed", "own": "own"}


class LetterPane(Pane):
    """The one pane that is always there."""

    text_changed = Signal(str, int)
    """The text, and the characters before the cursor."""
    cursor_moved = Signal(str, int)
    paragraph_entered = Signal(int, object)
    ready_asked = Signal()

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__("letter", self.tr("Your letter"), "paper")
        self._session = session
        self.editor = LetterEditor()
        self.own_words = SubLine(lead=30)
        self.notes = DoNotWrite()
        self.changes = ChangesView()
        self.ideas = Ideas(session, self.editor)
        self.spelling = LetterSpelling(session, self.editor)
        self.search = LetterSearch(self.editor, self.replace_text)
        self.rows = FindingRows()
        self.checks = LetterChecks(session, self.editor, self.rows)
        self.ready = primary_button(self.tr("Ready to send…"))
        self.rows.tools.addWidget(self.ready)
        self.ready.hide()
        self._undo, self._redo = icon_button("undo-2", self.tr("Undo")), icon_button("redo-2", self.tr("Redo"))
        self._cursor_soon = QTimer(self, singleShot=True, interval=0)
        for part in (self.own_words, self.notes, self.editor, self.changes, self.search.bar, self.rows):
            self.column.addWidget(part, 1 if part in (self.editor, self.changes) else 0)
        self.changes.hide()
        self._connect(actions)

    def _connect(self, actions: Actions) -> None:
        editor = self.editor
        self.head.tools.addWidget(self.ideas.button)
        for button, name, can in (
            (self._undo, "undo", editor.undoAvailable),
            (self._redo, "redo", editor.redoAvailable),
        ):
            self.head.tools.addWidget(button)
            button.clicked.connect(actions[name].trigger)
            button.setEnabled(False)
            can.connect(button.setEnabled)
        editor.text_changed_by_user.connect(self._tell_text)
        editor.cursorPositionChanged.connect(self._cursor_soon.start)
        self._cursor_soon.timeout.connect(self._tell_cursor)
        self.ready.clicked.connect(self.ready_asked)
        self.own_words.link_chosen.connect(actions["changes"].trigger)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the head within the pane."""
        super().resizeEvent(event)
        self.ideas.fit(self.width(), self.head.sizeHint().width())

    # words

    def show_letter(self) -> None:
        """Show the letter in hand, the cursor where it stood."""
        session = self._session
        if session.letter is not None:
            self.follow_language()
            self.editor.show_text(session.letter.text, session.cursor)
            self.notes.show_notes(session.case.notes if session.case else ())
            self.show_origins()

    def follow_language(self) -> None:
        """Begin the lines where the letter's language begins them."""
        letter = self._session.letter
        is_rtl = letter is not None and is_right_to_left(letter.language)
        self.editor.set_direction(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)

    def reveal_cursor(self) -> None:
        """Scroll to the cursor from the top, now that the pane has its size."""
        self.editor.verticalScrollBar().setValue(0)
        self.editor.ensureCursorVisible()

    def replace_text(self, text: str) -> None:
        """Put another text into the editor, as one step that undo takes back."""
        self.editor.replace_all_text_undoably(text)
        self._tell_text()

    def places(self) -> Places:
        """Return where the parts of the letter stand in the editor."""
        assert self._session.letter is not None
        return Places(self.editor.text(), self._session.letter)

    def show_origins(self) -> None:
        """Mark what was changed and what is the writer's own."""
        places, origins = self.places(), self._session.origins.letter
        marks: list[Mark] = [""] * places.line_count
        for block, origin in enumerate(origins):
            line = places.line_of(block)
            if line is not None:
                marks[line] = _MARKS[origin.state]
        self.editor.show_marks(marks)
        model_blocks = self._session.model_blocks
        self.show_own_words(own_words(self._session.blocks, model_blocks, self._session.origins))
        if not self.changes.isHidden():
            self.changes.show_changes(self._session.blocks, model_blocks)

    def show_own_words(self, own: OwnWords) -> None:
        """Say how much is the writer's own, and offer to show what was changed."""
        is_said = self._session.desk.settings.own_words_shown
        self.own_words.show_words(
            self._sentence_about(own) if is_said else "", is_said and own.paragraphs + own.sentences > 0
        )
        is_model = own.is_model or not self._session.blocks
        back, show = self.tr("Back to writing"), self.tr("Show changes")
        self.own_words.show_link(back if not self.changes.isHidden() else "" if is_model else show)

    def show_changes(self, are_shown: bool) -> None:
        """Show the letter and the model word by word in place of the editor, or the editor again."""
        self.changes.setVisible(are_shown)
        self.editor.setVisible(not are_shown)
        self.show_origins()
        (self.changes.text if are_shown else self.editor).setFocus()

    def _sentence_about(self, own: OwnWords) -> str:
        if own.is_all:
            return self.tr("All of it is yours")
        if own.is_model:
            return self.tr("This is the model letter as it stands. That is a good letter too.")
        if own.paragraphs and own.sentences:
            return self.tr("%n paragraphs are yours, and sentences in others", "", own.paragraphs)
        if own.paragraphs:
            return self.tr("%n paragraphs are yours", "", own.paragraphs)
        if own.sentences:
            return self.tr("%n sentences are yours", "", own.sentences)
        return self.tr("You have changed the model letter.") if self._session.blocks else ""

    # the window

    def set_low(self, is_low: bool) -> None:
        """Leave the sub-line out and fold the checks, or bring both back."""
        self.own_words.setVisible(not is_low)
        self.rows.fold(is_low)

    def follow_column(self) -> None:
        """Carry "Ready to send…" where the page is behind a tab."""
        self.ready.setVisible(self.head.has_tabs)
        if self.head.has_tabs:
            self.rows.fold(True)

    def focus_first(self) -> None:
        """Go to the editor."""
        (self.editor if self.changes.isHidden() else self.changes.text).setFocus()

    def _tell_text(self) -> None:
        self.text_changed.emit(self.editor.text(), self.editor.cursor_place)

    def _tell_cursor(self) -> None:
        if self._session.letter is not None:
            self.cursor_moved.emit(self.editor.text(), self.editor.cursor_place)
            self.paragraph_entered.emit(self.editor.cursor_line, self.places())
