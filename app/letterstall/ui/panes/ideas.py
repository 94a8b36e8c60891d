"""Ideas for one's own words: each begins a sentence in the letter, in the letter's own language."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from letterstall.core.findings import CLOSING
from letterstall.ui.look.wardrobe import redress
from letterstall.ui.parts.buttons import plain_button
from letterstall.ui.parts.letter_editor import LetterEditor
from letterstall.ui.parts.paragraph_edits import insert_paragraph
from letterstall.ui.places import Places
from letterstall.ui.session import Session

_BESIDE_ICON = 12  # px between the lamp and its word, and to spare
IDEAS = ("who", "why", "tie", "ask")


class Ideas(QObject):
    """The button with its menu. What is chosen opens a paragraph of its own, the cursor behind the first words."""

    def __init__(self, session: Session, editor: LetterEditor) -> None:
        super().__init__(editor)
        self._session, self._editor = session, editor
        self.button = plain_button(self.tr("Ideas"), "lightbulb")
        self._title = self.button.text()
        self.button.setAccessibleName(self._title)
        self.button.setAccessibleDescription(self.tr("First words of sentences you may want to write"))
        self.button.clicked.connect(self.show_menu)
        self._words = {
            "who": self.tr("Who I am"),
            "why": self.tr("Why it matters to me"),
            "tie": self.tr("A tie to the country"),
            "ask": self.tr("The ask that matters most"),
        }

    def fit(self, room: int, needed: int) -> None:
        """Leave out the button's word where its row needs more px than there are; the lamp and its name stay."""
        is_worded = bool(self.button.text())
        words = 0 if is_worded else self.button.fontMetrics().horizontalAdvance(self._title) + _BESIDE_ICON
        should = needed + words <= room
        if should != is_worded:
            self.button.setText(self._title if should else "")
            self.button.setToolTip("" if should else self._title)

    def menu(self, parent: QWidget) -> QMenu:
        """Return the ideas as a menu."""
        menu = QMenu(parent)
        for name in IDEAS:
            menu.addAction(self._words[name]).triggered.connect(lambda _checked=False, name=name: self.begin(name))
        return menu

    def show_menu(self) -> None:
        """Show the ideas below the button; the first is chosen already, so that the keys can go on."""
        menu = self.menu(self.button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        redress(menu)
        menu.setActiveAction(menu.actions()[0])
        is_rtl = self.button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = self.button.rect().bottomRight() if is_rtl else self.button.rect().bottomLeft()
        below = self.button.mapToGlobal(corner) + QPoint(-menu.sizeHint().width() if is_rtl else 0, 2)
        menu.popup(below)

    def begin(self, name: str) -> None:
        """Begin a sentence in a paragraph of its own."""
        letter = self._session.letter
        if letter is not None:
            start = self._session.desk.sentence_starts(letter.language).get(name, "")
            insert_paragraph(self._editor, self._line(Places(self._editor.text(), letter)), start)

    def _line(self, places: Places) -> int:
        """Return where the new paragraph comes: behind the one with the cursor, never inside the list of asks."""
        letter = self._session.letter
        assert letter is not None
        line = self._editor.cursor_line
        block = places.block_at(line)
        if block is None:
            closing = places.line_of(CLOSING)
            return closing if closing is not None and line >= closing else line + 1
        while block > 0 and _is_of_list(letter.blocks[block].kind, letter.blocks[block].text):
            block -= 1
            line = places.line_of(block) or 0
            if not _is_of_list(letter.blocks[block].kind, letter.blocks[block].text):
                return line + 1
        return line + 1


def _is_of_list(kind: str, text: str) -> bool:
    """Say whether a paragraph is an ask, or the words that lead to the asks."""
    return kind == "ask" or text.rstrip().endswith((":", "："))
