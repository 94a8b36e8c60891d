"""Words that a person selects in a document, as they come into a field."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterstall.core.document import Document
from letterstall.core.joining import joined_lines
from letterstall.desk.review_texts import one_line

_BULLET = re.compile(r"^\s*[•●▪◦‣∙·*\uf0b7–-]\s+")
_TWO_ASKS = re.compile(r"^(- .*)\n\n(?=- )", re.M)
_LONG = ("text", "summary", "background")


def words_for(document: Document, field: str, start: int, end: int) -> str:
    """Return characters `start` to `end` of a document as a field takes them.

    A text keeps its paragraphs and lists, an address and a list of links keep their lines, all else is one line.
    """
    name = field.split(".")[-2] if ".lines." in field else field.split(".")[-1]
    pieces = tuple(_pieces(document, start, end))
    if name in _LONG:
        return _TWO_ASKS.sub(r"\1\n", "\n\n".join(_paragraphs(pieces)))
    lines = (one_line(text) for _, text in pieces)
    if name in ("lines", "links", "channels"):
        return "\n".join(line.rstrip(",;") for line in lines if line)
    return joined_lines(line for line in lines if line)


def _pieces(document: Document, start: int, end: int) -> Iterator[tuple[bool, str]]:
    """Yield the selected part of each line, and whether a new paragraph begins with it."""
    previous = -2
    for number, first, last in document.pieces(start, end):
        line = document.lines[number]
        begins = number != previous + 1 or line.join in ("paragraph", "line")
        yield begins or bool(_BULLET.match(line.text)), line.text[first:last]
        previous = number


def _paragraphs(pieces: tuple[tuple[bool, str], ...]) -> Iterator[str]:
    lines: list[str] = []
    for begins, text in pieces:
        if begins and lines:
            yield joined_lines(lines)
            lines = []
        if one_line(text):
            lines.append(one_line(_BULLET.sub("- ", text)))
    if lines:
        yield joined_lines(lines)
