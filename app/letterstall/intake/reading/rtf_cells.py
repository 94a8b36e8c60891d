"""The tables of a Rich Text file: its lines are told their cell when the cell ends, which is when the file tells."""

from __future__ import annotations

from dataclasses import replace

from letterstall.core.document import Line


class Cells:
    """Follows the control words of tables (RTF specification 1.9.1, "Table Definitions")."""

    def __init__(self) -> None:
        self._table, self._row, self._column = 0, 0, 0
        self._begin = -1
        self._is_between_rows = False

    def take(self, word: bytes, lines: list[Line]) -> None:
        """Take a control word; `lines` are those read so far, of which a cell's own are given their place."""
        if word in (b"trowd", b"intbl"):
            self._is_between_rows = False
            if self._begin < 0:
                self._begin = len(lines)
        elif word == b"pard" and self._is_between_rows:
            self._end_table()
        elif word == b"cell" and self._begin >= 0:
            place = (self._table, self._row, self._column)
            for number in range(self._begin, len(lines)):
                lines[number] = replace(lines[number], cell=place)
            self._begin = len(lines)
            self._column += 1
        elif word == b"row" and self._begin >= 0:
            self._row, self._column = self._row + 1, 0
            self._begin, self._is_between_rows = len(lines), True

    def _end_table(self) -> None:
        """A paragraph's properties begin anew behind a row: what follows is no cell unless it says so."""
        self._table, self._row, self._begin = self._table + 1, 0, -1
        self._is_between_rows = False
