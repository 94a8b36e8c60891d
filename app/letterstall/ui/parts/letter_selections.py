"""What is tinted in the letter: places to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from letterstall.ui.look.wardrobe import tokens_now
from letterstall.ui.parts.text_edits import units

Layer = Literal["spelling", "checks", "search", "reading"]
"""Who underlines: each shows and takes back its own alone."""


@dataclass(frozen=True, slots=True)
class Underline:
    """A place to look at: in paragraph `line`, from character `start` to `end`."""

    line: int
    start: int
    end: int
    weight: Literal["warn", "stop", "spelling", "found"] = "warn"


def selections(document: QTextDocument, underlines: Sequence[Underline]) -> list[QTextEdit.ExtraSelection]:
    """Return the tints of a letter."""
    return [_underlined(document, one) for one in underlines]


def _underlined(document: QTextDocument, underline: Underline) -> QTextEdit.ExtraSelection:
    """A wave alone is one faint pixel, so the words are tinted besides; a misspelt word has dashes and no tint."""
    tokens, block = tokens_now(), document.findBlockByNumber(underline.line)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + units(block.text()[: underline.start]))
    cursor.setPosition(block.position() + units(block.text()[: underline.end]), QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    if underline.weight == "spelling":
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        form.setUnderlineColor(tokens.stop)
        return _selection(cursor, form)
    if underline.weight == "found":
        form.setBackground(tokens.accent_tint)
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(tokens.accent)
        return _selection(cursor, form)
    form.setBackground(tokens.colour(f"{underline.weight}_tint"))
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    form.setUnderlineColor(tokens.colour(underline.weight))
    return _selection(cursor, form)


def _selection(cursor: QTextCursor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = cursor, form
    return selection
