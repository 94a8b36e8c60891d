"""The inputs of the check: a text that grows with its words, a choice, a tick. Each knows the field it is for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QPlainTextDocumentLayout, QPlainTextEdit, QSizePolicy, QWidget

from letterstall.ui.look.wardrobe import dress, em, px
from letterstall.ui.parts.buttons import icon_button
from letterstall.ui.parts.direction import direction_of
from letterstall.ui.parts.labelled import ChoiceBox
from letterstall.ui.parts.long_text import LONGEST_GROWN
from letterstall.ui.parts.plain_paste import holds_words, plain_words

_HIGHEST = 60.0
"""em; a text that is too long to grow scrolls."""
_LEAST_HEIGHT = 2.3  # em
_BUTTON = 1.9  # em
_MARGIN = 2.0  # px round the words


class TextInput(QPlainTextEdit):
    """A text of one line or of several; it wraps and grows, so that nothing of it is cut off."""

    edited = Signal(str)
    entered = Signal()
    take_asked = Signal()
    undo_asked = Signal()
    """There is nothing to undo here: the last step of the whole check is meant."""

    def __init__(self, field: str, is_long: bool) -> None:
        super().__init__()
        self.field, self.is_long = field, is_long
        self._is_filling = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self.viewport().setAutoFillBackground(False)  # the style draws the ground, with round corners
        dress(self, "interface")
        self.take = icon_button("text-select", self.tr("Take the selected words"))
        self.take.setParent(self)
        self.take.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # with the keyboard, Return in the document does it
        self.take.clicked.connect(self.take_asked)
        self.textChanged.connect(self._tell)

    def show_text(self, text: str) -> None:
        """Show this text; nothing is told, and what was typed before cannot be brought back."""
        self._is_filling = True
        self.setPlainText(text)
        self._is_filling = False
        self._align()
        self._fit()

    def put_words(self, text: str) -> None:
        """Put other words in the place of all that is here, in one step that can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def place_at(self, text: str) -> None:
        """Put the cursor where a text begins, if it is here."""
        start = self.toPlainText().find(text)
        if start >= 0:
            cursor = self.textCursor()
            cursor.setPosition(start)
            self.setTextCursor(cursor)

    def _tell(self) -> None:
        self._fit()
        if not self._is_filling:
            self._align()
            self.edited.emit(self.toPlainText())

    def _align(self) -> None:
        """Begin lines where their language begins them, an empty one where the window does."""
        outer = self._outer_direction()
        is_rtl = direction_of(self.toPlainText(), outer) == Qt.LayoutDirection.RightToLeft
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft)
        if option.alignment() != self.document().defaultTextOption().alignment():
            self.document().setDefaultTextOption(option)

    def _outer_direction(self) -> Qt.LayoutDirection:
        """The text itself is never mirrored as a widget; its place in the window is."""
        outer = self.parentWidget()
        return self.layoutDirection() if outer is None else outer.layoutDirection()

    # size

    def _fit(self) -> None:
        layout = self.document().documentLayout()
        assert isinstance(layout, QPlainTextDocumentLayout)
        words, block = self.document().documentMargin(), self.document().firstBlock()  # the first has the upper one
        while block.isValid():
            words += layout.blockBoundingRect(block).height()
            block = block.next()
        margins = self.viewportMargins()
        height = round(words) + 1 + margins.top() + margins.bottom() + 2 * self.frameWidth()
        least = round(_LEAST_HEIGHT * em())
        if self.is_long:
            least = round(2.2 * self.fontMetrics().lineSpacing() + em())
        grows = self.document().characterCount() <= LONGEST_GROWN
        wanted = max(least, height if grows else min(height, round(_HIGHEST * em())))
        is_cut = height > wanted
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_cut else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if wanted != self.height() or wanted != self.minimumHeight():
            self.setFixedHeight(wanted)

    def _lay_out(self) -> None:
        side = round(_BUTTON * em())
        gap = max(2, (round(_LEAST_HEIGHT * em()) - self.fontMetrics().lineSpacing()) // 2)
        above = max(0, gap - round(self.document().documentMargin()) - self.frameWidth() - 1)
        outer = self._outer_direction()
        is_rtl = outer == Qt.LayoutDirection.RightToLeft
        left, right = px(5), side + px(4)
        self.setViewportMargins(right if is_rtl else left, above, left if is_rtl else right, above + 1)
        inset = (round(_LEAST_HEIGHT * em()) - side) // 2
        self.take.setFixedSize(QSize(side, side))
        self._fit()
        scrolls = self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
        beside = inset + (self.verticalScrollBar().sizeHint().width() if scrolls else 0)
        self.take.move(QPoint(inset if is_rtl else self.width() - side - beside, inset))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its corner, and the height that of the words."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() or event.oldSize().height() < 0:
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Fit other type."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ParentChange) and hasattr(self, "take"):
            self._lay_out()

    def sizeHint(self) -> QSize:
        """As high as the words."""
        return QSize(round(16 * em()), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """In width it gives way."""
        return QSize(round(8 * em()), self.minimumHeight())

    # keys and pastes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In a field of one line, Return goes on to the next field."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif is_return and not self.is_long:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            self.undo_asked.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain words; an address takes several lines as they are."""
        if holds_words(source):
            words = plain_words(source)
            self.insertPlainText(words if self.is_long or ".lines." in self.field else " ".join(words.split()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words alone: a file that is dropped is for the window."""
        return holds_words(source)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell which field is in hand."""
        super().focusInEvent(event)
        self.entered.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around, unless there is something to scroll here."""
        if self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceInput(ChoiceBox):
    """One of several values; `choices` are pairs of a code and what is shown for it."""

    edited = Signal(str)
    entered = Signal()

    def __init__(self, field: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.field = field
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for code, text in choices:
            self.addItem(text, code)
        self.activated.connect(lambda _row: self.edited.emit(self.currentData()))

    def show_text(self, code: str) -> None:
        """Show this value; one that is none of the choices becomes one."""
        row = self.findData(code)
        if row < 0:
            self.addItem(code, code)
            row = self.count() - 1
        self.setCurrentIndex(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell which field is in hand."""
        super().focusInEvent(event)
        self.entered.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around: nobody chooses a country by scrolling past it."""
        event.ignore()


class TickInput(QCheckBox):
    """Yes or no: "yes" or "" as text."""

    edited = Signal(str)
    entered = Signal()

    def __init__(self, field: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.field = field
        self.clicked.connect(lambda is_on: self.edited.emit("yes" if is_on else ""))

    def show_text(self, text: str) -> None:
        """Show "yes" or no."""
        self.setChecked(bool(text))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell which field is in hand."""
        super().focusInEvent(event)
        self.entered.emit()


Input = TextInput | ChoiceInput | TickInput
