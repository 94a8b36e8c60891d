"""Your letter: the editor, how much of it is your own, and what to check in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal

from letterstall.core.languages import is_right_to_left
from letterstall.ui.actions import Actions
from letterstall.ui.panes.letter_checks import LetterChecks
from letterstall.ui.panes.pane import Pane
from letterstall.ui.parts.buttons import icon_button, primary_button
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
        self.rows = FindingRows()
        self.checks = LetterChecks(session, self.editor, self.rows)
        self.ready = primary_button(self.tr("Ready to send…"))
        self.rows.tools.addWidget(self.ready)
        self.ready.hide()
        self._undo, self._redo = icon_button("undo-2", self.tr("Undo")), icon_button("redo-2", self.tr("Redo"))
        self._cursor_soon = QTimer(self, singleShot=True, interval=0)
        for part in (self.own_words, self.editor, self.rows):
            self.column.addWidget(part, 1 if part is self.editor else 0)
        self._connect(actions)

    def _connect(self, actions: Actions) -> None:
        editor = self.editor
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

    # words

    def show_letter(self) -> None:
        """Show the letter in hand, the cursor where it stood."""
        session = self._session
        if session.letter is not None:
            self.follow_language()
            self.editor.show_text(session.letter.text, session.cursor)
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
        is_whole = all(fate.state != "left_out" for fate in self._session.origins.model)
        marks: list[Mark] = [""] * places.line_count
        for block, origin in enumerate(origins):
            line = places.line_of(block)
            if line is not None:
                marks[line] = _MARKS[origin.state]
        self.editor.show_marks(marks)
        own = sum(origin.state == "own" for origin in origins)
        is_as_it_stands = is_whole and all(origin.state == "same" for origin in origins)
        self.own_words.show_words(self._sentence_about(own, len(origins), is_as_it_stands), own > 0)

    def _sentence_about(self, own: int, count: int, is_as_it_stands: bool) -> str:
        if count and own == count:
            return self.tr("All of it is yours")
        if own:
            return self.tr("%n paragraphs are yours", "", own)
        if is_as_it_stands and count:
            return self.tr("This is the model letter as it stands. That is a good letter too.")
        return self.tr("You have changed the model letter.") if count else ""

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
        self.editor.setFocus()

    def _tell_text(self) -> None:
        self.text_changed.emit(self.editor.text(), self.editor.cursor_place)

    def _tell_cursor(self) -> None:
        if self._session.letter is not None:
            self.cursor_moved.emit(self.editor.text(), self.editor.cursor_place)
            self.paragraph_entered.emit(self.editor.cursor_line, self.places())
