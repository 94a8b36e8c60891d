"""A letter beside an earlier one, word by word: what was put in is underlined, what was taken out is struck through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from letterstall.core.case import Block
from letterstall.core.changes import ChangedBlock, State, changes
from letterstall.core.letter import ASK_MARK
from letterstall.ui.look.wardrobe import dress, px, space, tokens_now
from letterstall.ui.parts.words import Words


class ChangesView(QWidget):
    """Read-only, with a line that says how to read it; unless told otherwise, of your letter and the model letter."""

    def __init__(self, name: str = "", legend: str = "") -> None:
        super().__init__()
        self._blocks: tuple[ChangedBlock, ...] = ()
        self._first_change = 0
        dress(self, ground="paper")
        self.text = dress(QPlainTextEdit(), "letter", ground="paper")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setViewportMargins(px(26), px(3), px(10), 0)
        self.text.setAccessibleName(name or self.tr("Your letter and the model letter, word by word"))
        usual = self.tr("Underlined: you put it in. Struck through: you took it out.")
        self.legend = Words(legend or usual, "small", "text2")
        column = space(QVBoxLayout(self), between=4)
        held = space(QVBoxLayout(), (30, 0, 16, 0))
        held.addWidget(self.legend)
        column.addLayout(held)
        column.addWidget(self.text, 1)

    def show_changes(self, blocks: Sequence[Block], model_blocks: Sequence[Block]) -> None:
        """Show a letter and its model, or what it was before, together."""
        found = changes(blocks, model_blocks)
        if found != self._blocks:
            self._blocks = found
            self._fill()

    def reveal_change(self) -> None:
        """Scroll so far that the first change is seen, and what stands above it."""
        place = QTextCursor(self.text.document())
        place.setPosition(self._first_change)
        self.text.setTextCursor(place)
        self.text.centerCursor()

    def _fill(self) -> None:
        document = self.text.document()
        place = self.text.verticalScrollBar().value()
        document.clear()
        cursor = QTextCursor(document)
        self._first_change = 0
        for number, block in enumerate(self._blocks):
            if number:
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            if block.kind == "ask":
                cursor.insertText(ASK_MARK, QTextCharFormat())
            for piece in block.pieces:
                if piece.state != "same" and not self._first_change:
                    self._first_change = cursor.position()
                cursor.insertText(piece.text, _form(piece.state))
        self.text.verticalScrollBar().setValue(place)


def _form(state: State) -> QTextCharFormat:
    """Lines tell what is what; colour only helps."""
    form, tokens = QTextCharFormat(), tokens_now()
    if state == "in":
        form.setFontUnderline(True)
        form.setForeground(tokens.colour("accent"))
        form.setBackground(tokens.colour("accent_tint"))
    elif state == "out":
        form.setFontStrikeOut(True)
        form.setForeground(tokens.colour("text2"))
    return form
