"""The lines of a document as they are looked at: running heads and page numbers aside, gaps noted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Literal

from letterstall.core.document import Document, Line
from letterstall.core.proposal import Span
from letterstall.intake.understanding.folding import is_capitals

Gap = Literal["none", "wrap", "line", "soft", "hard"]
"""What parts a row from the one before: nothing that the file tells, a full line, a break made on purpose, an empty
line (in extracted text often a mere artefact), a paragraph's end or a line of spaces."""

_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p[áa]gina|pagina|صفحة)?\s*\d{1,3}(?:\s*(?:of|/|von|de|di|van|sur)\s*\d{1,3})?)\W*", re.I
)
_SENTENCE_END = re.compile(r"[.!?…:;。！？؟。；;]['\"”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Row:
    """A line with words: `text` without the space around it, which begins at character `start` of the document."""

    text: str
    start: int
    gap: Gap = "none"
    is_bold: bool = False
    is_heading: bool = False
    size: float = 0.0
    page: int = -1
    cell: tuple[int, int, int] | None = None

    @property
    def end(self) -> int:
        """Where it ends in the document."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """Its place in the document."""
        return Span(self.start, self.end)

    @property
    def is_loud(self) -> bool:
        """Whether it is set as a heading or a label is: capitals, bold, a heading's style."""
        return self.is_heading or self.is_bold or is_capitals(self.text)

    @property
    def is_ended(self) -> bool:
        """Whether a sentence ends with it."""
        return bool(_SENTENCE_END.search(self.text))


def rows_of(document: Document) -> tuple[Row, ...]:
    """Return the lines to read, in order."""
    numbers = _page_numbers(document)
    broken = _is_broken_by_lines(document)
    rows: list[Row] = []
    gap: Gap = "none"
    for number in _order(document.lines):
        line = document.lines[number]
        if line.is_furniture or number in numbers:
            continue
        if line.is_blank:
            gap = _wider(gap, "hard" if line.text else "soft")
            continue
        own = _own_gap(line, broken) if rows else "none"
        rows.append(_row(line, document.starts[number], _wider(gap, own)))
        gap = "none"
    return tuple(rows)


def _row(line: Line, start: int, gap: Gap) -> Row:
    inner = line.text.lstrip()
    offset = start + len(line.text) - len(inner)
    return Row(inner.rstrip(), offset, gap, line.is_bold, line.is_heading, line.size, line.page, line.cell)


def _own_gap(line: Line, is_broken: bool) -> Gap:
    if line.join == "paragraph":
        return "none" if is_broken else "hard"
    return {"line": "line", "wrap": "wrap", "unsure": "none"}[line.join]  # type: ignore[return-value]


def _wider(gap: Gap, other: Gap) -> Gap:
    order = ("wrap", "none", "line", "soft", "hard")
    if gap == "none":
        return other
    return max(gap, other, key=order.index)


def _is_broken_by_lines(document: Document) -> bool:
    """Say whether each printed line was made a paragraph, as when a text file is pasted into a word processor."""
    if document.kind in ("text", "mail", "pdf"):
        return False
    prose = [line.text.strip() for line in document.lines if not line.is_furniture]
    pairs = [(one, two) for one, two in pairwise(prose) if len(one) > 45 and two]
    cut = sum(not _SENTENCE_END.search(one) and two[0].islower() for one, two in pairs)
    return len(pairs) >= 4 and cut * 4 >= len(pairs)


def _page_numbers(document: Document) -> frozenset[int]:
    """Return the lines that hold nothing but a page number, where no reader could tell so."""
    if document.kind not in ("text", "mail", "clipboard", "pdf"):
        return frozenset()
    return frozenset(
        number
        for number, line in enumerate(document.lines)
        if not line.is_blank
        and len(line.text) < 24
        and _PAGE_NUMBER.fullmatch(line.text.strip())
        and not (number and re.search(r"\b(?:UA|AU)\W*$", document.lines[number - 1].text))  # "6th Update UA", "3/13"
    )


def _order(lines: tuple[Line, ...]) -> Iterator[int]:
    """Yield the numbers of the lines in the order of reading: addresses side by side in a table column by column."""
    for table, group in groupby(range(len(lines)), key=lambda number: (lines[number].cell or (-1, 0, 0))[0]):
        numbers = list(group)
        if table >= 0 and _is_side_by_side([lines[number] for number in numbers]):
            numbers.sort(key=lambda number: _column_first(lines[number]))
        yield from numbers


def _column_first(line: Line) -> tuple[int, int]:
    _, row, column = line.cell or (0, 0, 0)
    return column, row


def _is_side_by_side(lines: Iterable[Line]) -> bool:
    """Say whether a table holds columns to be read downwards, not labels with their values."""
    cells = [line for line in lines if line.cell is not None]
    count_of_rows = {line.cell[1] for line in cells if line.cell}
    count_of_columns = {line.cell[2] for line in cells if line.cell}
    first = [line.text.strip() for line in cells if line.cell and line.cell[2] == 0 and not line.is_blank]
    labelled = sum(text.endswith((":", "：")) or is_capitals(text) for text in first)
    return len(count_of_rows) >= 3 and len(count_of_columns) == 2 and labelled * 3 < len(first)
