"""Pieces of text become strips: what stands on one line without a gap that could part two columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from letterstall.core.geometry import PT_PER_MM
from letterstall.intake.reading.pdf_characters import Piece

WIDE = 0.7
"""A gap of this many times the size may part two columns or the cells of a table."""

_ASCENT, _DESCENT = 0.72, 0.22
"""How far letters reach above and below the baseline, in sizes: fonts say all sorts of things about themselves."""

_LEVEL = 0.35
"""Baselines that differ by fewer sizes are one."""
_RAISED = 0.6
"""No figure is raised or lowered by more sizes of the line."""
_SHARED = 0.5
"""A raised figure shares this part of its height or more with the line it stands on."""


@dataclass
class Strip:
    """What stands on one line without a wide gap. Lengths in mm, as in its pieces."""

    pieces: list[Piece] = field(default_factory=list)
    first_of: int = 0
    """Where in the file it begins, counted in pieces of the page."""
    cell: tuple[int, int, int] | None = None
    flow: int = 0
    """The column it is in, counted through the document; joins are only made within one."""

    @cached_property
    def x(self) -> float:
        """The left edge."""
        return min(min(piece.lefts) for piece in self.pieces)

    @cached_property
    def right(self) -> float:
        """The right edge, without spaces at the end."""
        return max((_ink_right(piece) for piece in self.pieces), default=self.x)

    @cached_property
    def size(self) -> float:
        """The size of most of its characters, in pt."""
        if len(self.pieces) == 1:
            return self.pieces[0].ink.size
        counts: Counter[float] = Counter()
        for piece in self.pieces:
            counts[round(piece.ink.size, 1)] += len(piece.text)
        return counts.most_common(1)[0][0]

    @cached_property
    def baseline(self) -> float:
        """The baseline of the characters that have the usual size."""
        if len(self.pieces) == 1:
            return self.pieces[0].baseline
        usual = [p for p in self.pieces if abs(p.ink.size - self.size) < 0.1] or self.pieces
        return max(usual, key=lambda piece: len(piece.text)).baseline

    @cached_property
    def top(self) -> float:
        """The upper edge of what is seen."""
        return self.baseline - self.size * _ASCENT / PT_PER_MM

    @cached_property
    def bottom(self) -> float:
        """The lower edge of what is seen."""
        return self.baseline + self.size * _DESCENT / PT_PER_MM

    @cached_property
    def is_bold(self) -> bool:
        """Whether nearly all of it is bold."""
        bold = whole = 0
        for piece in self.pieces:
            letters = len(piece.text) - piece.text.count(" ")
            whole += letters
            bold += letters if piece.ink.is_bold else 0
        return bold > 0.9 * whole

    @cached_property
    def raw(self) -> str:
        """The characters as the file orders them."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def em(self) -> float:
        """The size in mm."""
        return self.size / PT_PER_MM


def _ink_right(piece: Piece) -> float:
    inked = [right for letter, right in zip(piece.text, piece.rights, strict=True) if letter != " "]
    return max(inked) if inked else min(piece.lefts)


def strips_of(pieces: Iterable[Piece]) -> list[Strip]:
    """Put the pieces of a page together line by line, from top to bottom and left to right."""
    strips: list[Strip] = []
    grown: list[list[Piece]] = []
    for piece in pieces:
        if grown and _goes_on(grown[-1][-1], piece):
            grown[-1].append(piece)
        else:
            grown.append([piece])
    for group in grown:
        if any(not piece.text.isspace() for piece in group):
            strips.append(Strip(group, group[0].order))
    return [strip for row in rows_of(strips) for strip in joined(row)]


def _goes_on(last: Piece, piece: Piece) -> bool:
    """Whether a piece follows the one before it in the file, on the same line and close by (in either direction)."""
    em = max(last.ink.size, piece.ink.size) / PT_PER_MM
    if abs(piece.baseline - last.baseline) > em * 0.3:
        return False
    gap = max(min(piece.lefts) - max(last.rights), min(last.lefts) - max(piece.rights))
    return gap < em * WIDE


def rows_of(strips: Sequence[Strip]) -> list[list[Strip]]:
    """Return the strips by line, each line from left to right, lines from top to bottom."""
    rows: list[list[Strip]] = []
    heads: list[Strip] = []
    for strip in sorted(strips, key=lambda one: (one.baseline, one.x)):
        for k in range(len(rows) - 1, max(len(rows) - 5, -1), -1):
            if _share_a_line(heads[k], strip, rows[k]):
                rows[k].append(strip)
                heads[k] = max(heads[k], strip, key=lambda one: one.right - one.x)
                break
        else:
            rows.append([strip])
            heads.append(strip)
    for row in rows:
        row.sort(key=lambda one: one.x)
    return rows


def _share_a_line(head: Strip, strip: Strip, row: Sequence[Strip]) -> bool:
    """Whether a strip has the baseline of a row, or stands close to one of its strips, raised or lowered.

    `head` is the longest strip of the row.
    """
    if abs(head.baseline - strip.baseline) < _LEVEL * min(head.em, strip.em):
        return True
    if abs(head.baseline - strip.baseline) > _RAISED * max(head.em, strip.em):
        return False
    return any(_touches(one, strip) for one in row)


def _touches(one: Strip, other: Strip) -> bool:
    small = min(one.em, other.em)
    gap = max(one.x - other.right, other.x - one.right)
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return -0.5 * small < gap < small and shared > _SHARED * (_ASCENT + _DESCENT) * small


def joined(row: Sequence[Strip]) -> list[Strip]:
    """Return the strips of a line with those put together that have no wide gap between them."""
    groups: list[list[Strip]] = []
    right = 0.0
    for strip in row:
        if groups and strip.x - right < WIDE * max(strip.em, groups[-1][-1].em):
            groups[-1].append(strip)
            right = max(right, strip.right)
        else:
            groups.append([strip])
            right = strip.right
    return [merged(group) for group in groups]


def merged(strips: Sequence[Strip]) -> Strip:
    """Return one strip of several, in their order."""
    if len(strips) == 1:
        return strips[0]
    pieces = [piece for strip in strips for piece in strip.pieces]
    return Strip(pieces, min(strip.first_of for strip in strips), strips[0].cell, strips[0].flow)
