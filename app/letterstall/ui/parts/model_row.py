"""One paragraph of the model letter: to take or to leave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from letterstall.core.case import BlockKind
from letterstall.core.letter import ASK_MARK
from letterstall.ui.look.wardrobe import dress, space, tokens_now
from letterstall.ui.parts.buttons import link_button
from letterstall.ui.parts.direction import direction_of
from letterstall.ui.parts.long_text import LongText
from letterstall.ui.parts.sub_line import BoxSpace
from letterstall.ui.parts.words import Sign, Words

ModelState = Literal["in", "changed", "left_out"]
_LONGEST_LABEL = 20_000
"""Characters; a longer paragraph stands in a text area, for a label lays itself out anew each time it is asked."""
_BAR = 3  # px
_SPOKEN = 120  # characters of a paragraph that its name gives


@dataclass(frozen=True, slots=True)
class ModelParagraph:
    """A paragraph or an ask of the model letter, and what became of it in the letter."""

    text: str
    kind: BlockKind = "paragraph"
    state: ModelState = "in"


class TakeBox(QCheckBox):
    """The check box of a paragraph. Up and Down go to the neighbours: the column is one stop of the Tab key."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows; everything else is the check box's own."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)


class PlainParagraph(QWidget):
    """Salutation or closing of the model: shown, not to be ticked."""

    def __init__(self, text: str) -> None:
        super().__init__()
        row = space(QHBoxLayout(self), (16, 5, 14, 5), 10)
        row.addWidget(BoxSpace())
        row.addWidget(paragraph_label(text), 1)


class ModelRow(QWidget):
    """Check box, words, and a line that says when they were changed or left out."""

    toggled = Signal(bool)
    brought_back = Signal()

    def __init__(self, paragraph: ModelParagraph, number: int, count: int) -> None:
        super().__init__()
        self.paragraph = paragraph
        self._place = (number, count)
        self._is_partner = False
        self.box = TakeBox()
        self.box.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.box.clicked.connect(self.toggled)
        self._words = paragraph_label(paragraph.text)
        self._bullet = Words(ASK_MARK.strip(), "model", wraps=False)
        self._bullet.setVisible(paragraph.kind == "ask")
        self._make_state_line()
        self._lay_out()
        self.show_state(paragraph)

    def _make_state_line(self) -> None:
        self._state = QWidget()
        self._sign, self._state_words = Sign("pencil", role="small"), Words(role="small", ink="text2", wraps=False)
        self._back = link_button(self.tr("Bring back"))
        dress(self._back, "small")
        self._back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._back.clicked.connect(self.brought_back)
        row = space(QHBoxLayout(self._state), between=5)
        row.addWidget(self._sign)
        row.addWidget(self._state_words)
        row.addStretch()
        row.addWidget(self._back)

    def _lay_out(self) -> None:
        words = space(QHBoxLayout(), between=6)
        words.addWidget(self._bullet, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._words, 1)
        column = space(QVBoxLayout(), between=2)
        column.addLayout(words)
        column.addWidget(self._state)
        row = space(QHBoxLayout(self), (16, 5, 14, 5), 10)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_state(self, paragraph: ModelParagraph) -> None:
        """Show what became of the same words."""
        self.paragraph = paragraph
        is_out = paragraph.state == "left_out"
        self.box.setChecked(not is_out)
        dress(self._words, ink="off" if is_out else "text")
        dress(self._bullet, ink="off" if is_out else "text")
        sign, words = {
            "left_out": ("circle-dashed", self.tr("Left out")),
            "changed": ("pencil", self.tr("Changed in your letter")),
            "in": ("pencil", ""),
        }[paragraph.state]
        self._sign.show_icon(sign, "text2")
        self._state_words.setText(words)
        self._back.setVisible(is_out)
        self._state.setVisible(bool(words))
        self._name()

    def _name(self) -> None:
        number, count = self._place
        sentence = {
            "in": self.tr("Paragraph {number} of {count}, in your letter. {words}"),
            "changed": self.tr("Paragraph {number} of {count}, changed in your letter. {words}"),
            "left_out": self.tr("Paragraph {number} of {count}, left out. {words}"),
        }[self.paragraph.state]
        words = self.paragraph.text
        spoken = words if len(words) <= _SPOKEN else f"{words[:_SPOKEN].rsplit(' ', 1)[0]}…"
        self.box.setAccessibleName(sentence.format(number=number, count=count, words=spoken))

    def show_partner(self, is_partner: bool) -> None:
        """Mark, or no longer mark, that the cursor is in this paragraph's partner."""
        if is_partner != self._is_partner:
            self._is_partner = is_partner
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Set the first line of words level with the box again when the type has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line beside the cursor's partner, at the leading edge."""
        if self._is_partner:
            is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = self.width() - _BAR if is_rtl else 0
            QPainter(self).fillRect(x, 0, _BAR, self.height(), tokens_now().accent)


def paragraph_label(text: str) -> Words | LongText:
    """Return the words of a paragraph, in the letter's face, in their own direction."""
    if len(text) > _LONGEST_LABEL:
        return LongText(text, "model", "model")
    words = Words(text, "model", "text", is_selectable=True)
    words.setLayoutDirection(direction_of(text))
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    words.setSizePolicy(policy)
    return words
