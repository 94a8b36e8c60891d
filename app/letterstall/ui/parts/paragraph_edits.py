"""Single changes of paragraphs in an editor, each one step of undo."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from letterstall.ui.parts.text_edits import units


def insert_paragraph(editor: QPlainTextEdit, line: int, text: str) -> None:
    """Open a paragraph with these words before paragraph `line`, or behind the last one, and put the cursor there.

    A paragraph that is empty already is taken instead, the one at `line` or the one before it.
    """
    document = editor.document()
    empty = next((at for at in (line, line - 1) if at >= 0 and not _text(editor, at).strip()), None)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    if empty is not None and empty < document.blockCount():
        cursor.setPosition(document.findBlockByNumber(empty).position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    elif line < document.blockCount():
        cursor.setPosition(document.findBlockByNumber(line).position())
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    else:
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock()
    cursor.insertText(text)
    cursor.endEditBlock()
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    editor.setFocus()


def replace_words(editor: QPlainTextEdit, line: int, start: int, end: int, text: str) -> None:
    """Put `text` in place of the characters from `start` to `end` of paragraph `line`; the cursor stands behind it."""
    block = editor.document().findBlockByNumber(line)
    if block.isValid():
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + units(block.text()[:start]))
        cursor.setPosition(block.position() + units(block.text()[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        editor.setTextCursor(cursor)
        editor.setFocus()


def _text(editor: QPlainTextEdit, line: int) -> str:
    block = editor.document().findBlockByNumber(line)
    return block.text() if block.isValid() else "."
