"""A foreign document as it was read: lines of text, and what the file says of where and how each stands.

Readers make it (`intake.reading`), `intake.understanding` looks for a case in it, the review window shows it.
All places in it are offsets of characters in `Document.text`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Literal

from letterstall.core.geometry import Box

DocumentKind = Literal["pdf", "docx", "odt", "html", "mail", "rtf", "text", "clipboard"]

DocumentProblem = Literal[
    "missing",
    "folder",
    "link",
    "device",
    "forbidden",
    "empty",
    "too_large",
    "too_many_pages",
    "too_long",
    "no_text",
    "needs_password",
    "wrong_password",
    "not_a_document",
    "old_word",
    "broken",
    "bomb",
    "doctype",
    "too_slow",
    "died",
]
"""Why a foreign document cannot be read; "bomb": it would unpack to more than a letter can be, or nests too deep;
"doctype": it brings definitions of its own; "died": the reading process ended without a word."""

Join = Literal["paragraph", "line", "wrap", "unsure"]
"""How a line stands to the one before it: a new paragraph; a line broken on purpose, as in an address; the same
sentence, broken because the line was full; or the file does not say (plain text, or geometry that fits two of them)."""

Remark = Literal[
    "hidden_text_left_out",
    "deleted_text_left_out",
    "pictures_left_out",
    "links_to_elsewhere_left_out",
    "macros_left_out",
    "second_reader",
    "some_pages_without_text",
    "text_that_cannot_be_seen",
    "controls_left_out",
    "direction_marks_in_text",
    "unsure_encoding",
    "unsure_order",
]
"""What a reader has to say of a document beside its words. `desk.doubt_sentences` makes the sentences."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line on a page: characters `start` to `end` of the line, left edge `x` and width `w` in mm."""

    start: int
    end: int
    x: float
    w: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a PDF; elsewhere what stands between two line breaks, in an HTML or Word file a whole paragraph.

    `text` has no line break. An empty text, or one of spaces alone, is a blank line, which only plain text and mail
    have. `page` counts from 0 (-1: no pages); `box` is in mm from the page's top left corner; `size` in pt (0: not
    known). A list item's bullet or number stands at the beginning of the text ("• "), also where the file has it as
    structure. `is_furniture`: a running head or foot, or a page number. `cell`: table, row and column, from 0.
    """

    text: str
    join: Join = "unsure"
    page: int = -1
    box: Box | None = None
    words: tuple[Word, ...] = ()
    size: float = 0.0
    is_bold: bool = False
    is_heading: bool = False
    is_furniture: bool = False
    cell: tuple[int, int, int] | None = None

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read in it."""
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height of a page in mm, as it is shown (a turned page is turned)."""

    w: float
    h: float


@dataclass(frozen=True)
class Document:
    """The lines of a document in reading order. `pages` is empty where the file has no pages."""

    kind: DocumentKind
    lines: tuple[Line, ...]
    pages: tuple[PageSize, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @cached_property
    def text(self) -> str:
        """All lines, each ended by a line feed but the last: what spans count in."""
        return "\n".join(line.text for line in self.lines)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each line begins in `text`."""
        return tuple(accumulate((len(line.text) + 1 for line in self.lines[:-1]), initial=0))

    def line_at(self, offset: int) -> int:
        """Return the number of the line that holds this character."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield line number, first and last character (exclusive) in that line, of each line a span touches."""
        for number in range(self.line_at(start), len(self.lines)):
            begin = self.starts[number]
            if begin >= end:
                return
            first, last = max(start - begin, 0), min(end - begin, len(self.lines[number].text))
            if first < last:
                yield number, first, last
