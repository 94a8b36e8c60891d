"""What setting makes: glyphs at positions, on pages. All lengths in pt; x to the right, y down from the top.

An `Element` carries its own coordinates, so that a paragraph which stands on a thousand letters is set once
and is the same object on each. What there are many of are named tuples, which are made and compared quickly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from letterstall.core.geometry import Box

Tag = Literal["P", "LI", "artifact"]


class Run(NamedTuple):
    """Glyphs of one font, size, language and direction, drawn from left to right.

    `font` is a key of the font book. `x` is the pen's start from the element's left edge. For each glyph in drawing
    order: its id, its advance (pen movement), its offset (dx, dy up) and the index in `text` where its cluster begins.
    `text` is the run in the order of reading; in a right-to-left run the clusters therefore fall from left to right.
    """

    font: str
    size: float
    x: float
    glyphs: tuple[int, ...]
    advances: tuple[float, ...]
    offsets: tuple[tuple[float, float], ...]
    clusters: tuple[int, ...]
    text: str
    is_rtl: bool
    language: str


class Underline(NamedTuple):
    """A line under letters: from `x1` to `x2`, its upper edge `below` the base line, its thickness; all in pt."""

    x1: float
    x2: float
    below: float
    thickness: float


class Line(NamedTuple):
    """One line: runs from left to right, its base line below the element's top, its inked extent.

    `text` is the line in the order of reading, without the space at its end. `ends_with` is what a reader who copies
    the text must get between this line and the next: "" in Chinese, " " between words, "\\u00ad" after a soft hyphen
    that was printed, "\\n" after a line of an address or wherever a line had to end. The hyphen printed for a soft
    hyphen is a run of its own, whose text is the soft hyphen; it is not in `text`.
    """

    runs: tuple[Run, ...]
    baseline: float
    x: float
    width: float
    text: str
    ends_with: str = " "
    underlines: tuple[Underline, ...] = ()


class Element(NamedTuple):
    """A paragraph or a part of one, set. `label` holds the bullet of an ask. `language` is the paragraph's own."""

    tag: Tag
    lines: tuple[Line, ...]
    width: float
    height: float
    language: str
    label: Line | None = None
    role: str = ""


class Placed(NamedTuple):
    """An element on a page; x, y is its top left corner. `continues` marks the rest of one begun on the page before."""

    element: Element
    x: float
    y: float
    continues: bool = False


class Rule(NamedTuple):
    """A thin line, such as a fold mark, in pt."""

    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float


@dataclass(frozen=True, slots=True)
class Page:
    """One side of a sheet. Elements stand in the order of reading."""

    width: float
    height: float
    placed: tuple[Placed, ...]
    rules: tuple[Rule, ...] = ()


class AddressLineFit(NamedTuple):
    """One line of the address, its inked box on the sheet in mm, and by how much it leaves the safe box (0: inside)."""

    text: str
    box: Box
    overflow: float


class Fitting(NamedTuple):
    """How a letter that keeps to one page is set, where the usual spacing does not do: size in pt, leading in sizes.

    Where it is "too_long" it is set as usual, and `lines_left` says how many lines would stand on a second page even in
    the closest setting.
    """

    way: Literal["closer", "smaller", "too_long"]
    size: float
    leading: float
    lines_left: int = 0


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character no shipped font has.

    `where` is the part of the manuscript ("address", "body", "copy_to" …), `index` which of its lines or passages,
    `offset` the place in that text; both count from 0.
    """

    character: str
    where: str
    index: int
    offset: int


@dataclass(frozen=True, slots=True)
class SetLetter:
    """A manuscript, set: what `render` turns into sheets of a PDF."""

    title: str
    language: str
    pages: tuple[Page, ...]
    address: tuple[AddressLineFit, ...]
    missing: tuple[MissingGlyph, ...]
    lines_on_later_pages: int = 0
