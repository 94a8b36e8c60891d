"""Text to be read: grows to its words, or scrolls when there are very many. Never markup."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextDocumentLayout, QPlainTextEdit, QSizePolicy, QWidget

from letterstall.ui.look.type import Role
from letterstall.ui.look.wardrobe import dress, em
from letterstall.ui.parts.direction import direction_of

LONGEST_GROWN = 30_000
"""Characters up to which the text grows to its height; beyond, laying everything out would be felt, and it scrolls."""
LONGEST_LINE = 2_000
"""Characters after which a line without a break is broken for showing: Qt lays a paragraph out as a whole."""
_PORTION = 200_000
"""Characters of a very long text that are shown at once; the rest follows while the window goes on."""
_SCROLLED_HEIGHT = 30.0  # em


class LongText(QPlainTextEdit):
    """Read-only text as high as its words at its width. Text that is too long for that stands in a box that scrolls."""

    def __init__(
        self, text: str = "", role: Role = "case", ground: str = "case", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._grows = True
        self._portions: Iterator[str] = iter(())
        self._more = QTimer(self)
        self._more.timeout.connect(self._show_more)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        dress(self, role, ground=ground)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show this text from its beginning."""
        self._grows = len(text) <= LONGEST_GROWN
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if self._grows else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        self._portions = _portions(text)
        self._align(direction_of(text))
        self.setPlainText(next(self._portions, ""))
        self._more.start()
        self._fit()

    def _align(self, direction: Qt.LayoutDirection) -> None:
        """Begin all lines where the text's own language begins them.

        The area itself is never mirrored: a mirrored one scrolls its lines by some px out of sight.
        """
        is_rtl = direction == Qt.LayoutDirection.RightToLeft
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _show_more(self) -> None:
        """Add the next portion of a very long text, and come back for the rest once the window has had its turn."""
        portion = next(self._portions, None)
        if portion is None:
            self._more.stop()
        else:
            end = QTextCursor(self.document())
            end.movePosition(QTextCursor.MoveOperation.End)
            end.insertText(f"\n{portion}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to other type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around, unless there is something to scroll here."""
        if self._grows:
            event.ignore()
        else:
            super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        """As high as the words."""
        return QSize(round(20 * em()), self.minimumHeight())

    def _fit(self) -> None:
        height = self._height_of_words() if self._grows else round(_SCROLLED_HEIGHT * em())
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def _height_of_words(self) -> int:
        layout = self.document().documentLayout()
        assert isinstance(layout, QPlainTextDocumentLayout)
        block, height = self.document().firstBlock(), 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return int(height) + 2


def _portions(text: str) -> Iterator[str]:
    """Yield the text in pieces of whole lines, each soon shown."""
    lines: list[str] = []
    length = 0
    for line in _short_lines(text):
        lines.append(line)
        length += len(line) + 1
        if length >= _PORTION:
            yield "\n".join(lines)
            lines, length = [], 0
    if lines:
        yield "\n".join(lines)


def _short_lines(text: str) -> Iterator[str]:
    """Break lines of more than `LONGEST_LINE` characters, at a space where there is one."""
    for line in text.split("\n"):
        rest = line
        while len(rest) > LONGEST_LINE:
            cut = rest.rfind(" ", LONGEST_LINE // 2, LONGEST_LINE)
            cut = LONGEST_LINE if cut < 0 else cut + 1
            yield rest[:cut]
            rest = rest[cut:]
        yield rest
