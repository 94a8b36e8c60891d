"""Your letter: the editor. One block a paragraph, asks behind a bullet, plain text in and out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QWidget

from letterstall.core.direction import INVISIBLE
from letterstall.core.letter import ASK_MARK
from letterstall.ui.arrangement import WRITING_COLUMN
from letterstall.ui.look.wardrobe import dress, em, px, scale_now
from letterstall.ui.parts.letter_layout import GappedLayout
from letterstall.ui.parts.letter_selections import Layer, Underline, selections
from letterstall.ui.parts.mark_margin import MARGIN, Mark, MarkMargin
from letterstall.ui.parts.plain_paste import holds_words, plain_words
from letterstall.ui.parts.text_edits import edits, units
from letterstall.ui.parts.turning import direct_paragraphs, turn_paragraphs

__all__ = ["LetterEditor", "Underline"]

_GAP = 0.62
"""Gap after a paragraph, as a part of the type's size."""
_TRAILING, _TOP, _SCROLL_BAR = 10, 3, 12  # px


class LetterEditor(QPlainTextEdit):
    """Knows words and marks; where a paragraph came from is worked out elsewhere, after each change."""

    text_changed_by_user = Signal()
    """The text is another one by a hand: typing, pasting, dropping, undo or redo."""

    menu_opening = Signal(QMenu)
    """The menu of the words at the cursor is about to be shown; what belongs to them goes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._underlines: dict[Layer, tuple[Underline, ...]] = {
            "spelling": (),
            "checks": (),
            "search": (),
            "reading": (),
        }
        self._is_ours = False
        self._margin = MarkMargin(self, self)
        self._set_up_document()
        self._set_up_widget()
        dress(self, "letter", ground="paper")
        self._measure()
        self.document().contentsChange.connect(self._tell_change)
        self.updateRequest.connect(self._follow)

    def _set_up_document(self) -> None:
        document = QTextDocument(self)
        self._layout = GappedLayout(document)
        document.setDocumentLayout(self._layout)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self.setDocument(document)

    def _set_up_widget(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Your letter"))

    def set_direction(self, direction: Qt.LayoutDirection) -> None:
        """Begin margin and marks on the side where this letter's language begins; each paragraph has its own side."""
        self._layout.direction = direction
        self.setLayoutDirection(direction)

    def turn_paragraphs(self) -> None:
        """Let the paragraph at the cursor, or all that are selected, run the other way."""
        turn_paragraphs(self.textCursor(), self._is_rtl_letter)
        self.ensureCursorVisible()

    @property
    def _is_rtl_letter(self) -> bool:
        return self._layout.direction == Qt.LayoutDirection.RightToLeft

    # words

    def text(self) -> str:
        """Return the letter, a paragraph to a line. No-break spaces stay what they are."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str, cursor: int = 0) -> None:
        """Show another letter: nothing to undo, the cursor behind this many characters."""
        self._is_ours = True
        self.setPlainText(text)
        self._is_ours = False
        self._marks = ()
        self.place_cursor(cursor)

    def replace_all_text_undoably(self, text: str) -> None:
        """Change the letter into `text` as one step of undo; the cursor stays in the words it was in."""
        self._is_ours = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for edit in edits(self.text(), text):
            cursor.setPosition(edit.start)
            cursor.setPosition(edit.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(edit.text)
        cursor.endEditBlock()
        self._is_ours = False

    @property
    def cursor_place(self) -> int:
        """The number of characters before the cursor."""
        return len(self.text().encode("utf-16-le")[: 2 * self.textCursor().position()].decode("utf-16-le", "ignore"))

    def place_cursor(self, characters: int) -> None:
        """Put the cursor behind this many characters and make it seen."""
        cursor = self.textCursor()
        cursor.setPosition(min(units(self.text()[:characters]), self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def show_place(self, line: int, start: int, end: int) -> None:
        """Select these characters of a paragraph and take the focus."""
        block = self.document().findBlockByNumber(line)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + units(block.text()[:start]))
            cursor.setPosition(block.position() + units(block.text()[:end]), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.centerCursor()
            self.setFocus()

    @property
    def place_in_line(self) -> tuple[int, int]:
        """The paragraph the cursor is in, and the characters before it there."""
        cursor = self.textCursor()
        before = cursor.block().text().encode("utf-16-le")[: 2 * cursor.positionInBlock()]
        return cursor.blockNumber(), len(before.decode("utf-16-le", "ignore"))

    def line_text(self, line: int) -> str:
        """Return the words of a paragraph, "" where there is none."""
        return self.document().findBlockByNumber(line).text()

    @property
    def cursor_line(self) -> int:
        """The paragraph the cursor is in, counted from 0."""
        return self.textCursor().blockNumber()

    # marks

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show what became of each paragraph, in the margin."""
        if tuple(marks) != self._marks:
            self._marks = tuple(marks)
            self._margin.update()

    def show_underlines(self, underlines: Sequence[Underline], layer: Layer = "checks") -> None:
        """Underline and tint what is to be looked at; the other layers stay."""
        if tuple(underlines) != self._underlines[layer]:
            self._underlines[layer] = tuple(underlines)
            self._show_selections()

    def _show_selections(self) -> None:
        self.setExtraSelections(
            selections(self.document(), [one for layer in self._underlines.values() for one in layer])
        )

    def marked_spans(self) -> Iterator[tuple[Mark, int, int]]:
        """Yield mark, top and height of each marked paragraph in sight, in px of the margin."""
        block, bottom = self.firstVisibleBlock(), self.viewport().height()
        offset = self.contentOffset()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(offset)
            if box.top() > bottom:
                return
            number = block.blockNumber()
            mark = self._marks[number] if number < len(self._marks) else ""
            if mark and block.text().strip():
                yield mark, round(box.top()) + 2, round(box.height()) - self._layout.gap - 4
            block = block.next()

    # what changes by itself

    def _tell_change(self, _position: int, removed: int, added: int) -> None:
        if (removed or added) and not self._is_ours:
            self.text_changed_by_user.emit()

    def _follow(self, area: QRect, moved: int) -> None:
        if moved:
            self._margin.scroll(0, moved)
        else:
            self._margin.update(0, area.y(), self._margin.width(), area.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines to the writing column, and the line that is written in sight."""
        super().resizeEvent(event)
        self._set_column()
        super().resizeEvent(QResizeEvent(self.viewport().size(), QSize()))  # Qt keeps lines of the width before
        if self.hasFocus() and event.size().height() < event.oldSize().height():
            self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when type, colours or direction have changed."""
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange)
        if event.type() in kinds and hasattr(self, "_layout"):
            self._measure()
            self._show_selections()

    def _measure(self) -> None:
        size = self.font().pointSizeF() * scale_now().em / scale_now().font("interface").pointSizeF()
        self._layout.gap = round(_GAP * size)
        self.setCursorWidth(px(1))
        self._set_column()
        self._layout.requestUpdate()

    def _set_column(self) -> None:
        room = self.width() - MARGIN - _TRAILING - _SCROLL_BAR
        spare = max(0, room - round(WRITING_COLUMN * em())) // 2
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        leading, trailing = spare + MARGIN, spare + _TRAILING
        self.setViewportMargins(trailing if is_rtl else leading, px(_TOP), leading if is_rtl else trailing, 0)
        view = self.viewport().geometry()
        left = view.right() + 1 if is_rtl else view.left() - MARGIN
        self._margin.setGeometry(left, view.top(), MARGIN, view.height())

    # what comes in

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on with the list inside an ask, and ends the list in an empty one.

        Where the system tells Ctrl and the left Shift from Ctrl and the right one (Windows does, for who has a keyboard
        of a right-to-left language), these say which way the paragraph runs.
        """
        if event.key() in (Qt.Key.Key_Direction_L, Qt.Key.Key_Direction_R):
            direct_paragraphs(self.textCursor(), event.key() == Qt.Key.Key_Direction_R, self._is_rtl_letter)
            return
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self._continue_list():
            return
        super().keyPressEvent(event)

    def _continue_list(self) -> bool:
        cursor = self.textCursor()
        text, at = cursor.block().text(), cursor.positionInBlock()
        if cursor.hasSelection() or not text.startswith(ASK_MARK) or at < len(ASK_MARK):
            return False
        cursor.beginEditBlock()
        if text.translate(INVISIBLE).strip() == ASK_MARK.strip():
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        else:
            cursor.insertBlock()
            cursor.insertText(ASK_MARK)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        return True

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words only."""
        return holds_words(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put words in, without their format."""
        if holds_words(source):
            self.textCursor().insertText(plain_words(source))
            self.ensureCursorVisible()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the window changes the text size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the usual menu for the place that was clicked, what can be done about its words first."""
        if event.reason() == QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        menu: QMenu = self.createStandardContextMenu(event.pos())
        self.menu_opening.emit(menu)
        menu.exec(event.globalPos())
        menu.deleteLater()
