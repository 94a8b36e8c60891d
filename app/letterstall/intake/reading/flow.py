"""How a reader gathers lines: text with its look comes in, breaks and paragraphs' ends make lines of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from letterstall.core.document import Document, DocumentKind, Join, Line, Remark
from letterstall.intake.reading.characters import LONGEST_TEXT, MOST_LINES, cleaned
from letterstall.intake.reading.refusal import Refusal

_SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph is, as far as its lines tell it."""

    is_heading: bool = False
    is_furniture: bool = False
    cell: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Run:
    text: str
    is_bold: bool
    size: float


class Flow:
    """The lines of a document so far. Raises Refusal("too_long") as soon as there are too many."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._remarks: dict[Remark, None] = {}
        self._rows: list[list[_Run]] = [[]]
        self._joins: list[Join] = ["paragraph"]
        self._length = 0

    def remark(self, remark: Remark) -> None:
        """Note a remark, once."""
        self._remarks[remark] = None

    def write(self, text: str, is_bold: bool = False, size: float = 0.0) -> None:
        """Add text to the paragraph that is being gathered; `size` in pt, 0 where it is not known."""
        self._length += len(text)
        if self._length > LONGEST_TEXT:
            raise Refusal("too_long")
        self._rows[-1].append(_Run(text, is_bold, size))

    def break_line(self, join: Join = "line") -> None:
        """Begin a new line within the paragraph."""
        if len(self.lines) + len(self._rows) > MOST_LINES:
            raise Refusal("too_long")
        self._rows.append([])
        self._joins.append(join)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing but spaces was written since the last paragraph."""
        return all(not run.text.strip(" ") for row in self._rows for run in row)

    def drop_last_break(self) -> bool:
        """Take back a break behind which nothing was written, and return whether there was one."""
        is_idle = len(self._rows) > 1 and all(not run.text.strip(" ") for run in self._rows[-1])
        if is_idle:
            self._rows.pop()
            self._joins.pop()
        return is_idle

    def drop(self) -> None:
        """Forget what was written since the last paragraph."""
        self._rows, self._joins = [[]], ["paragraph"]

    def end_paragraph(self, look: Look = Look()) -> None:
        """Make lines of what was written since the last paragraph, an empty one where nothing was."""
        rows, joins = self._rows, self._joins
        self.drop()
        for row, join in zip(rows, joins, strict=True):
            self._add(row, join, look)

    def document(self, kind: DocumentKind) -> Document:
        """Return the document. Raises Refusal("too_long")."""
        if len(self.lines) > MOST_LINES:
            raise Refusal("too_long")
        return Document(kind, tuple(self.lines), remarks=tuple(self._remarks))

    def _add(self, row: list[_Run], join: Join, look: Look) -> None:
        if len(self.lines) >= MOST_LINES:
            raise Refusal("too_long")
        text, remarks = cleaned("".join(run.text for run in row).replace(_SOFT_HYPHEN, "").strip(" "))
        for remark in remarks:
            self.remark(remark)
        seen = [run for run in row if not run.text.isspace() and run.text]
        is_bold = bool(seen) and all(run.is_bold for run in seen)
        size = _size(seen)
        for number, part in enumerate(text.split("\n")):
            own: Join = "line" if number else join
            self.lines.append(
                Line(part, own, -1, None, (), size, is_bold, look.is_heading, look.is_furniture, look.cell)
            )


def _size(runs: list[_Run]) -> float:
    sizes: Counter[float] = Counter()
    for run in runs:
        sizes[run.size] += len(run.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
