"""Turning paragraphs of the editor round: a mark that nobody sees says which way one runs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor

from letterstall.core.direction import MARKS, directed, runs_rightward, without_marks
from letterstall.core.letter import ASK_MARK


def turn_paragraphs(cursor: QTextCursor, is_rtl_letter: bool) -> None:
    """Let the paragraph at the cursor, or all it selects, run the other way than the first of them does.

    One step of undo. `is_rtl_letter`: the letter's language is written from right to left.
    """
    first = next(_blocks(cursor)).text()
    direct_paragraphs(cursor, not runs_rightward(_words(first), is_rtl_letter), is_rtl_letter)


def direct_paragraphs(cursor: QTextCursor, is_rtl: bool, is_rtl_letter: bool) -> None:
    """Let the paragraph at the cursor, or all it selects, run this way."""
    edit = QTextCursor(cursor)
    edit.beginEditBlock()
    for block in list(_blocks(cursor)):
        new = directed(_words(block.text()), is_rtl, is_rtl_letter)
        _put_marks(edit, block, new[: len(new) - len(without_marks(new))])
    edit.endEditBlock()


def _blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    while block.isValid() and block.blockNumber() <= last.blockNumber():
        yield block
        block = block.next()


def _put_marks(edit: QTextCursor, block: QTextBlock, marks: str) -> None:
    """Put these marks before the words of a paragraph, in an ask behind its bullet, in place of those there."""
    text = block.text()
    ahead = len(text) - len(without_marks(text))
    is_ask = text.startswith(ASK_MARK, ahead)
    start = ahead + len(ASK_MARK) if is_ask else 0
    there = len(text) - start - len(without_marks(text[start:]))
    if text[start : start + there] != marks:
        _replace(edit, block.position() + start, there, marks)
    if is_ask and ahead:
        _replace(edit, block.position(), ahead, "")


def _replace(edit: QTextCursor, start: int, length: int, text: str) -> None:
    edit.setPosition(start)
    edit.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    edit.insertText(text)


def _words(text: str) -> str:
    """Return a paragraph as its words stand behind the bullet, with a mark before the bullet put before them."""
    bare = text.lstrip(MARKS)
    marks = text[: len(text) - len(bare)]
    return marks + bare.removeprefix(ASK_MARK)
