"""Which words of the document are marked: all that were used, and strongly those of what is in hand."""

from __future__ import annotations

from dataclasses import dataclass

from letterstall.core.document import Document
from letterstall.core.geometry import Box
from letterstall.core.proposal import Span

_AIR = 0.7
"""mm above and below the letters of a line that is marked."""


@dataclass(frozen=True, slots=True)
class Marks:
    """`used`: from where anything was taken; `strong`: what is in hand, called `title`; `exact`: its field."""

    used: tuple[Span, ...] = ()
    strong: tuple[Span, ...] = ()
    exact: tuple[Span, ...] = ()
    title: str = ""


def boxes_on_page(document: Document, span: Span, page: int) -> tuple[Box, ...]:
    """Return where the words of a span stand on a page, in mm, a box a line; they touch where lines follow closely."""
    found = []
    for number, first, last in document.pieces(span.start, span.end):
        line = document.lines[number]
        if line.page != page or line.box is None or line.is_blank:
            continue
        words = [word for word in line.words if word.start < last and first < word.end]
        left = min((word.x for word in words), default=line.box.x)
        right = max((word.x + word.w for word in words), default=line.box.right)
        found.append(Box(left - _AIR, line.box.y - _AIR, right - left + 2 * _AIR, line.box.h + 2 * _AIR))
    return tuple(found)


def box_around(boxes: tuple[Box, ...]) -> Box | None:
    """Return the smallest box around some, None for none."""
    if not boxes:
        return None
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    return Box(x, y, max(box.right for box in boxes) - x, max(box.bottom for box in boxes) - y)


def first_page(document: Document, spans: tuple[Span, ...]) -> int:
    """Return the page on which the first of some spans begins, -1 for none."""
    pages = (document.lines[document.line_at(span.start)].page for span in spans)
    return next(pages, -1)


def word_at(document: Document, page: int, x: float, y: float, reach: float = 1.5) -> Span | None:
    """Return the word at a place of a page, in mm, or the nearest of the line there; None beside all lines."""
    for number, line in enumerate(document.lines):
        box = line.box
        if line.page != page or box is None or not line.words:
            continue
        if not (box.y - reach <= y <= box.bottom + reach and box.x - 3 * reach <= x <= box.right + 3 * reach):
            continue
        word = min(line.words, key=lambda one: max(one.x - x, x - one.x - one.w, 0.0))
        start = document.starts[number]
        return Span(start + word.start, start + word.end)
    return None


def nearest_word(document: Document, page: int, x: float, y: float) -> Span | None:
    """Return the word that is nearest to a place of a page, however far: where a drag has come to."""
    lines = [(number, line) for number, line in enumerate(document.lines) if line.page == page and line.words]
    if not lines:
        return None
    number, line = min(lines, key=lambda one: _distance(one[1].box, x, y))
    word = min(line.words, key=lambda one: max(one.x - x, x - one.x - one.w, 0.0))
    return Span(document.starts[number] + word.start, document.starts[number] + word.end)


def _distance(box: Box | None, x: float, y: float) -> tuple[float, float]:
    """Return how far a place is from a line, down before across: behind a short line one is still in it."""
    if box is None:
        return float("inf"), 0.0
    return max(box.y - y, y - box.bottom, 0.0), max(box.x - x, x - box.right, 0.0)
