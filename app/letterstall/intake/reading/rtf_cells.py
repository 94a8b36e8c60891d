"""The tables of a Rich Text file: its lines are told their cell when the cell ends, which is when the file tells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from letterstall.core.document import Line


class Cells:
    """Follows the control words of tables (RTF specification 1.9.1, "Table Definitions").

    `tables` numbers those of the whole document; a table takes its number with its first cell.
    """

    def __init__(self, tables: Iterator[int]) -> None:
        self._tables, self._table = tables, -1
        self._row = self._column = 0
        self._begin = -1
        self._is_between_rows = False

    def take(self, word: bytes, lines: list[Line]) -> None:
        """Take a control word; `lines` are those read so far, of which a cell's own are given their place."""
        if word in (b"trowd", b"intbl"):
            self._is_between_rows = False
            if self._begin < 0:
                self._begin = len(lines)
        elif word == b"par" and self._is_between_rows:
            self._end_table()
        elif word == b"cell" and self._begin >= 0:
            self._table = next(self._tables) if self._table < 0 else self._table
            place = (self._table, self._row, self._column)
            for number in range(self._begin, len(lines)):
                lines[number] = replace(lines[number], cell=place)
            self._begin = len(lines)
            self._column += 1
        elif word == b"row" and self._begin >= 0:
            self._row, self._column = self._row + 1, 0
            self._begin, self._is_between_rows = len(lines), True

    def _end_table(self) -> None:
        """A paragraph behind a row that did not say that it belongs to the table ends it."""
        self._table, self._row, self._begin = -1, 0, -1
        self._is_between_rows = False
