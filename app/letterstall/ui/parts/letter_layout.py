"""How the editor sets its paragraphs: with a gap after each."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout


class GappedLayout(QPlainTextDocumentLayout):
    """The plain text layout ignores margins of paragraphs, so each is made taller by `gap` px."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.gap = 0

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the paragraph's box with its gap below."""
        box = super().blockBoundingRect(block)
        if block.isValid() and block.isVisible():
            box.setHeight(box.height() + self.gap)
        return box
