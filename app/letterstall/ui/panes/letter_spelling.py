"""Spelling in your letter: wrong words underlined, suggestions in the menu, one's own words kept."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from letterstall.core.errors import StorageError
from letterstall.core.misspelling import Misspelling
from letterstall.ui.look.wardrobe import redress
from letterstall.ui.parts.letter_editor import LetterEditor
from letterstall.ui.parts.letter_selections import Underline
from letterstall.ui.parts.paragraph_edits import replace_words
from letterstall.ui.places import Place, Places
from letterstall.ui.session import Session
from letterstall.ui.spell_checking import Misspelt


class LetterSpelling(QObject):
    """Shows what is misspelt, and what it may have been meant to be."""

    words_changed = Signal()
    """The person's own words are others: look again."""

    def __init__(self, session: Session, editor: LetterEditor) -> None:
        super().__init__(editor)
        self._session, self._editor = session, editor
        self._found: tuple[Misspelt, ...] = ()
        editor.menu_opening.connect(self._fill)
        editor.cursorPositionChanged.connect(self._underline)

    @property
    def count(self) -> int:
        """How many words no dictionary knows."""
        return len(self._found)

    def show_misspelt(self, found: tuple[Misspelt, ...]) -> None:
        """Underline these words."""
        self._found = found
        self._underline()

    def _places(self) -> Iterator[tuple[Place, Misspelling]]:
        """Yield where the words stand now; one that was typed over meanwhile stands nowhere."""
        letter = self._session.letter
        if letter is None or not self._found:
            return
        places = Places(self._editor.text(), letter)
        for one in self._found:
            place = places.at(one.block, (one.word.start, one.word.end))
            if place is not None and self._editor.line_text(place.line)[place.start : place.end] == one.word.word:
                yield place, one.word

    def _underline(self) -> None:
        """Underline all but the word that is just being written."""
        here = self._editor.place_in_line
        shown = [place for place, _ in self._places() if (place.line, place.end) != here]
        underlines = [Underline(one.line, one.start, one.end, "spelling") for one in shown]
        self._editor.show_underlines(underlines, "spelling")

    def _at_cursor(self) -> tuple[Place, Misspelling] | None:
        line, at = self._editor.place_in_line
        return next((one for one in self._places() if one[0].line == line and one[0].start <= at <= one[0].end), None)

    def go_to_next(self) -> None:
        """Select the next wrong word behind the cursor and offer what it may have been meant to be."""
        found = [place for place, _ in self._places()]
        if not found:
            return
        here = self._editor.place_in_line
        place = next((one for one in found if (one.line, one.start) >= here and (one.line, one.end) != here), found[0])
        self._editor.show_place(place.line, place.start, place.end)
        menu = QMenu(self._editor)
        self._fill(menu)
        redress(menu)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
            rect = self._editor.cursorRect()
            menu.popup(self._editor.viewport().mapToGlobal(QPoint(rect.left(), rect.bottom() + 4)))

    def _fill(self, menu: QMenu) -> None:
        """Put what can be done about the word at the cursor first into a menu."""
        found = self._at_cursor()
        if found is None:
            return
        before = menu.actions()[0] if menu.actions() else None
        actions = list(self._ways(*found, menu))
        if before is None:
            menu.addActions(actions)
        else:
            menu.insertActions(before, actions)
            menu.insertSeparator(before)

    def _ways(self, place: Place, word: Misspelling, menu: QMenu) -> Iterator[QAction]:
        desk, letter, case = self._session.desk, self._session.letter, self._session.case
        assert letter is not None
        for suggestion in desk.spelling.suggestions(word.word, word.language, case, letter.sender):
            action = QAction(suggestion, menu)
            action.triggered.connect(lambda _checked=False, text=suggestion: self._use(place, text))
            yield action
        if not desk.spelling.suggestions(word.word, word.language, case, letter.sender):
            nothing = QAction(self.tr("No suggestions"), menu)
            nothing.setEnabled(False)
            yield nothing
        add = QAction(self.tr("“{word}” is right: add it to my words").format(word=word.word), menu)
        add.triggered.connect(lambda: self._add(word))
        yield add

    def _use(self, place: Place, text: str) -> None:
        replace_words(self._editor, place.line, place.start, place.end, text)

    def _add(self, word: Misspelling) -> None:
        try:
            self._session.desk.spelling.add_word(word.word, word.language)
        except (StorageError, ValueError) as error:
            self._session.problem_found.emit(error)
        self.words_changed.emit()
