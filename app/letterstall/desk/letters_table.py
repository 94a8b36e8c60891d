"""A table of letters as CSV, for any spreadsheet: what people typed stays text there and never becomes a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable
from dataclasses import astuple, dataclass
from datetime import date

Translate = Callable[..., str]
"""As in `desk.messages`."""

_BYTE_ORDER_MARK = "\ufeff"  # without it Excel takes UTF-8 for another encoding
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_PASSED_OVER = r"""(?: [^\S\t\r\n] | ["'\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff] )*"""
_FORMULA = re.compile(
    rf"""
    ( ^ | [;\t\r\n] )   # a cell's beginning, and what a spreadsheet that separates otherwise takes for one
    ( {_PASSED_OVER} )
    ( [=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212] )   # also in full width and small
    """,
    re.VERBOSE,
)
_BREAK_FIRST = re.compile(rf"{_PASSED_OVER} [\t\r\n]", re.VERBOSE)


def _mark(_context: str, text: str) -> str:
    """Mark a text to be translated where it is used."""
    return text


_HEADINGS = (
    _mark("LettersTable", "Person"),
    _mark("LettersTable", "Case"),
    _mark("LettersTable", "Addressee"),
    _mark("LettersTable", "Language"),
    _mark("LettersTable", "State"),
    _mark("LettersTable", "Begun"),
    _mark("LettersTable", "Printed"),
    _mark("LettersTable", "Posted"),
    _mark("LettersTable", "Replied"),
    _mark("LettersTable", "Pages"),
    _mark("LettersTable", "Note"),
)


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One letter in the table; its fields stand under `_HEADINGS`, texts as they are to be read."""

    person: str = ""
    case: str = ""
    addressee: str = ""
    language: str = ""
    state: str = ""
    begun: date | None = None
    printed: date | None = None
    posted: date | None = None
    replied: date | None = None
    pages: int | None = None
    note: str = ""


def letters_table(rows: Iterable[LetterRow], translate: Translate) -> bytes:
    """Return the rows under translated headings: CSV as RFC 4180 has it, UTF-8 with a byte order mark.

    Dates are written as 2026-11-22. A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_cell(translate("LettersTable", heading)) for heading in _HEADINGS])
    writer.writerows([_cell(value) for value in astuple(row)] for row in rows)
    return f"{_BYTE_ORDER_MARK}{text.getvalue()}".encode("utf-8", "replace")


def _cell(value: str | date | int | None) -> str:
    if value is None:
        return ""
    return _harmless(value) if isinstance(value, str) else str(value)


def _harmless(text: str) -> str:
    """Return a text that begins no formula, neither as a cell nor where a spreadsheet may cut it in two.

    Excel separates cells by ";" in many countries whatever the file says; then quotation marks no longer hold a cell
    together. A cell that begins with a tab or a line's end is marked as well.
    """
    marked = _FORMULA.sub(r"\1\2'\3", _CONTROLS.sub("", text))
    return f"'{marked}" if _BREAK_FIRST.match(marked) else marked
