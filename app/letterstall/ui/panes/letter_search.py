"""Find and replace in your letter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from letterstall.core.searching import Query, places_of, replaced
from letterstall.ui.parts.find_bar import FindBar
from letterstall.ui.parts.letter_editor import LetterEditor
from letterstall.ui.parts.letter_selections import Underline
from letterstall.ui.parts.text_edits import units


class LetterSearch(QObject):
    """Finds while one types, shows all places, selects the one in hand. All replacements are one step of undo."""

    said = Signal(str)
    """A sentence about what was found or done, for those who hear the window."""

    def __init__(self, editor: LetterEditor, replace_text: Callable[[str], None]) -> None:
        super().__init__(editor)
        self.bar = FindBar()
        self._editor, self._replace_text = editor, replace_text
        self._places: tuple[tuple[int, int], ...] = ()
        self._at = -1
        self.bar.sought.connect(self._seek)
        self.bar.step_asked.connect(self.step)
        self.bar.replace_asked.connect(self._replace)
        self.bar.replace_all_asked.connect(self._replace_all)
        self.bar.closed.connect(self.close)
        self._soon = QTimer(self, singleShot=True, interval=0)  # an editor that is in the middle of a change breaks
        self._soon.timeout.connect(self._look_again)
        editor.textChanged.connect(self._soon.start)

    def open(self, with_replace: bool = False) -> None:
        """Open the bar for what is selected in the letter, or for what was sought before."""
        selected = self._editor.textCursor().selectedText()
        self.bar.open("" if "\u2029" in selected else selected, with_replace)

    def close(self) -> None:
        """Close the bar; the place in hand stays selected."""
        self.bar.hide()
        self._places = ()
        self._editor.show_underlines((), "search")
        self._editor.setFocus()

    def step(self, step: int) -> None:
        """Go to the next place or the one before, round the end of the letter; open the bar if it is closed."""
        start, end = self._span()
        if self.bar.isHidden():
            self.bar.open("", False) if self.bar.query.text else self.open()
        if self._places and step > 0:
            self._select(self._at_or_behind(end))
        elif self._places:
            before = [at for at, place in enumerate(self._places) if place[1] <= start]
            self._select(before[-1] if before else len(self._places) - 1)

    def _seek(self, query: Query) -> None:
        """Find anew, and select the first place at or behind where the cursor stands."""
        self._places = places_of(query, self._editor.text())
        if not self._places:
            self._at = -1
            self._tell()
            return
        self._select(self._at_or_behind(self._span()[0]))

    def _look_again(self) -> None:
        """The letter has changed under the search: that is shown, and not said to who is writing."""
        if not self.bar.isHidden():
            self._find_again()
            self._show()
            self.bar.say(self._sentence(), bool(self._places))

    def _find_again(self) -> None:
        self._soon.stop()
        self._places = places_of(self.bar.query, self._editor.text())
        at = self._at if self._at >= 0 else self._at_or_behind(self._span()[0])
        self._at = min(at, len(self._places) - 1)

    def _at_or_behind(self, here: int) -> int:
        """Return which place is the first from this character on, round the end of the letter."""
        return next((at for at, place in enumerate(self._places) if place[0] >= here), 0)

    def _span(self) -> tuple[int, int]:
        """Return start and end, in characters of the letter, of what is selected."""
        cursor, text = self._editor.textCursor(), self._editor.text().encode("utf-16-le")
        start, end = (
            len(text[: 2 * at].decode("utf-16-le", "ignore")) for at in (cursor.selectionStart(), cursor.selectionEnd())
        )
        return start, end

    def _select(self, at: int) -> None:
        self._at = at
        text, (start, end) = self._editor.text(), self._places[at]
        cursor = self._editor.textCursor()
        cursor.setPosition(units(text[:start]))
        cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        self._tell()

    def _tell(self) -> None:
        self._show()
        self._say(self._sentence())

    def _show(self) -> None:
        text = self._editor.text()
        self._editor.show_underlines([_underline(text, *place) for place in self._places], "search")

    def _sentence(self) -> str:
        if not self.bar.query.text:
            return ""
        if not self._places:
            return self.tr("This does not stand in your letter.")
        return self.tr("Place {place} of {count}").format(place=self._at + 1, count=len(self._places))

    def _say(self, sentence: str) -> None:
        self.bar.say(sentence, bool(self._places))
        if sentence:
            self.said.emit(sentence)

    def _replace(self, by: str) -> None:
        """Replace the place in hand and go on to the next; where none is selected, select one and change nothing."""
        if self._at < 0 or self._span() != self._places[self._at]:
            self.step(1)
            return
        text, (start, end) = self._editor.text(), self._places[self._at]
        self._replace_text(text[:start] + by + text[end:])
        self._find_again()
        if self._places:
            self._select(self._at_or_behind(start + len(by)))
        else:
            self._tell()

    def _replace_all(self, by: str) -> None:
        text, count = replaced(self.bar.query, self._editor.text(), by)
        if count:
            self._replace_text(text)
            self._find_again()
            self._show()
            self._say(self.tr("%n places replaced. Undo brings them all back.", "", count))


def _underline(text: str, start: int, end: int) -> Underline:
    """Return a place of the letter as one of its paragraph."""
    line_start = text.rfind("\n", 0, start) + 1
    return Underline(text.count("\n", 0, start), start - line_start, end - line_start, "found")
