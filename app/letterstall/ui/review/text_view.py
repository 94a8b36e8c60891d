"""The document as text, with what was taken from it marked. Nothing in it is obeyed: direction signs are shown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from letterstall.core.document import Document
from letterstall.core.proposal import Span
from letterstall.desk.shown_text import ShownText
from letterstall.ui.look.controls import rounded
from letterstall.ui.look.wardrobe import dress, px, tokens_now
from letterstall.ui.review.marks import Marks

_USED = 0.55
"""Opacity of the tint behind what was used."""


class TextView(QPlainTextEdit):
    """The lines of the document; words are selected with mouse or keyboard, as in any text."""

    place_chosen = Signal(int)
    """A click on this character of the document."""
    take_asked = Signal()
    """Return was pressed while words are selected."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._source, self._shown = document, ShownText(document.text)
        self._marks = Marks()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDocumentMargin(px(20))
        self.setAccessibleName(self.tr("The text of the document"))
        self.setPlainText(self._shown.text)
        dress(self, "model", ground="paper")

    @property
    def selection(self) -> Span | None:
        """The characters of the document that are selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = self._shown.offset(cursor.selectionStart()), self._shown.offset(cursor.selectionEnd())
        return Span(start, max(end, start + 1))

    @property
    def has_selection(self) -> bool:
        """Whether words are selected."""
        return self.textCursor().hasSelection()

    def show_marks(self, marks: Marks, is_revealed: bool = True) -> None:
        """Mark these words and bring the strong ones into sight."""
        self._marks = marks
        self._select()
        spans = marks.exact or marks.strong
        if is_revealed and spans:
            self._reveal(spans[0])
        self.viewport().update()

    def _reveal(self, span: Span) -> None:
        """Scroll to a span; the person's own cursor and selection stay."""
        bar, kept = self.verticalScrollBar(), self.textCursor()
        cursor = QTextCursor(self.document())
        for place in (span.end, span.start):
            cursor.setPosition(self._shown.place(place))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        scrolled = bar.value()
        self.setTextCursor(kept if kept.hasSelection() else cursor)
        bar.setValue(scrolled)

    def _select(self) -> None:
        tokens = tokens_now()
        light = QColor(tokens.accent_tint)
        light.setAlphaF(1.0 if tokens.is_dark else _USED)
        marks = [
            self._selection(words, ground, None, is_underlined)
            for spans, ground, is_underlined in (
                (self._marks.used, light, tokens.is_high_contrast),
                (self._marks.strong, tokens.accent_tint, False),
                (self._marks.exact, tokens.accent_tint, True),
            )
            for span in spans
            for words in self._words_of(span)
        ]
        for number, line in enumerate(self._source.lines):
            if line.is_furniture:
                start = self._source.starts[number]
                marks.append(self._selection(Span(start, start + len(line.text)), None, tokens.off))
        self.setExtraSelections(marks)

    def _words_of(self, span: Span) -> Iterator[Span]:
        """Yield the parts of a span, line by line, without the spaces around them."""
        for number, first, last in self._source.pieces(span.start, span.end):
            text, start = self._source.lines[number].text[first:last], self._source.starts[number] + first
            if words := text.strip():
                start += len(text) - len(text.lstrip())
                yield Span(start, start + len(words))

    def _selection(
        self, span: Span, ground: QColor | None, ink: QColor | None, is_underlined: bool = False
    ) -> QTextEdit.ExtraSelection:
        marked = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._shown.place(span.start))
        cursor.setPosition(self._shown.place(span.end), QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        if ground is not None:
            form.setBackground(ground)
        if ink is not None:
            form.setForeground(ink)
        if is_underlined:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(tokens_now().accent)
        marked.cursor, marked.format = cursor, form
        return marked

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text and a box round what is in hand."""
        super().paintEvent(event)
        painter, tokens = QPainter(self.viewport()), tokens_now()
        for span in self._marks.strong:
            box = self._box_of(span)
            if box is not None:
                rounded(painter, box, None, tokens.accent, 4.0, 2.0)

    def _box_of(self, span: Span) -> QRectF | None:
        """Return a box round the lines of a span, as wide as the widest of them."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._shown.place(span.start))
        first = self.cursorRect(cursor)
        last_place = self._shown.place(span.end)
        cursor.setPosition(last_place)
        last = self.cursorRect(cursor)
        if last.bottom() < 0 or first.top() > self.viewport().height():
            return None
        margin = self.document().documentMargin()
        if first.top() == last.top():
            left, right = min(first.left(), last.left()), max(first.right(), last.right())
        else:
            left, right = round(margin), round(self.viewport().width() - margin)
        return QRectF(left - 4, first.top() - 1, right - left + 8, last.bottom() - first.top() + 2)

    def changeEvent(self, event: object) -> None:
        """Mark again in other colours."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if not self.document().isEmpty():
            self._select()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selected nothing asks for the field that was taken from there."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.has_selection:
            place = self.cursorForPosition(event.position().toPoint()).position()
            self.place_chosen.emit(self._shown.offset(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes the selected words."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
