"""How the editor sets its paragraphs: with a gap after each, each beginning on its own side."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from letterstall.ui.parts.direction import direction_of


class GappedLayout(QPlainTextDocumentLayout):
    """The plain text layout ignores margins of paragraphs, so each is made taller by `gap` px.

    It also aligns all paragraphs to one side. Here a paragraph begins where its own first letter begins, as on the
    page; one without letters begins on the side of the letter's language, `direction`.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.gap = 0
        self.direction = Qt.LayoutDirection.LeftToRight

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the paragraph's box with its gap below."""
        box = super().blockBoundingRect(block)
        if block.isValid() and block.isVisible():
            box.setHeight(box.height() + self.gap)
            self._align(block)
        return box

    def _align(self, block: QTextBlock) -> None:
        """Lines are moved to their side when they are drawn, so this lays nothing out again."""
        is_rtl = direction_of(block.text(), self.direction) == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        layout = block.layout()
        option = layout.textOption()
        if option.alignment() != side:
            option.setAlignment(side)
            layout.setTextOption(option)
