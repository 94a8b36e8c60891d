"""The order in which the strips of a page are read: columns one after the other, tables row by row.

A gap that runs down through several lines parts columns or the cells of a table. Which of the two, the order of the
file says best: a column is written from top to bottom before the next. Where the file goes line by line, what stands
on the left decides: labels are short and have no figures, lines of an address have.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count, pairwise

from letterstall.intake.reading.pdf_bullets import is_bullet
from letterstall.intake.reading.pdf_continuing import continues
from letterstall.intake.reading.pdf_lines import Strip, merged, rows_of

Rows = list[list[Strip]]
Gap = tuple[float, float]

_GUTTER = 2.4
"""The least width of a gap between columns, in mm."""
_BULLET_REACH = 22.0
"""How far from a bullet its text may stand, in mm."""
_ALIGNED = 1.0
"""Lines of a column begin, end or are centred within this many mm of each other."""
_APART = 1.45
"""A line more than this many usual distances below another does not belong to its column."""
_INDENT = 12.0
"""A line begins no more mm farther in than its column."""
_CLOSE = 1.6
"""Lines of one paragraph are no more sizes apart."""
_LABEL = 40
"""A label has no more characters than this."""
_SAME_LABEL = 1.3
"""A line this many sizes or less below a label, with nothing beside it, is more of the label."""
_BESIDE = 0.75
"""A value stands within this many sizes above or below the line of its label."""
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class _Band:
    """Rows `start` to `end` (exclusive) of a region, parted by `gutter`; `gaps` are all that run through it."""

    start: int
    end: int
    gutter: Gap
    gaps: tuple[Gap, ...]


class PageOrder:
    """Puts pages in reading order; tables are counted through the document.

    `limits` tells for each column that has another beside it where that one begins, in mm.
    """

    def __init__(self) -> None:
        self._tables = count()
        self.limits: dict[int, float] = {}

    def ordered(self, strips: Sequence[Strip], from_the_right: bool = False) -> list[Strip]:
        """Return the lines of a page as they are read; what stands on one line outside of columns is one strip."""
        return self._region(with_bullets(rows_of(strips), from_the_right), from_the_right, 0, 0)

    def _region(self, rows: Rows, from_the_right: bool, flow: int, depth: int) -> list[Strip]:
        result: list[Strip] = []
        kept: list[Strip] = []
        place = 0
        while place < len(rows):
            band = _band_from(rows, place) if depth < _DEEPEST else None
            if kept and (band or not _goes_on(rows, place)):
                result.extend(kept)
                kept = []
            if band is None:
                result.append(_one_line(rows[place], flow, from_the_right))
                place += 1
                continue
            result.extend(_one_line(row, flow, from_the_right) for row in rows[place : band.start])
            parts = self._band(rows[band.start : band.end], band, from_the_right, depth)
            if len(parts) == 2 and _goes_on(rows, band.end):
                kept = parts.pop()
                if not _goes_on(rows, band.start):
                    parts, kept = [kept, *parts], []
            result.extend(strip for part in parts for strip in part)
            place = band.end
        return result + kept

    def _band(self, rows: Rows, band: _Band, from_the_right: bool, depth: int) -> list[list[Strip]]:
        """Return the lines of a table, or of one column after the other."""
        if _is_table(rows, band.gutter, from_the_right):
            return [_table(rows, band.gaps, next(self._tables), from_the_right)]
        sides = [_side(rows, band.gutter, is_right) for is_right in (False, True)]
        if not from_the_right:
            self.limits[_flow(sides[0])] = min(row[0].x for row in sides[1])
        return [
            self._region(side, from_the_right, _flow(side) + 400 * from_the_right, depth + 1)
            for side in (reversed(sides) if from_the_right else sides)
        ]


def _flow(side: Rows) -> int:
    return 1 + round(min(row[0].x for row in side))


def _goes_on(rows: Rows, place: int) -> bool:
    """Whether a row stands so close to the one above it that both are of one paragraph, and begins where that does."""
    if not 0 < place < len(rows):
        return False
    row = rows[place][0]
    above = next((s for r in reversed(rows[:place]) for s in r if abs(s.x - row.x) < _ALIGNED), None)
    return above is not None and row.baseline - above.baseline < _CLOSE * row.em


def with_bullets(rows: Rows, from_the_right: bool) -> Rows:
    """Put bullets and the numbers of a list to the text they stand before."""
    return [_with_bullet(row, from_the_right) for row in rows]


def _with_bullet(row: list[Strip], from_the_right: bool) -> list[Strip]:
    result: list[Strip] = []
    for strip in reversed(row) if from_the_right else row:
        if result and is_bullet(result[-1].raw.strip()) and _reach(result[-1], strip) < _BULLET_REACH:
            result[-1] = merged([result[-1], strip])
        else:
            result.append(strip)
    return result[::-1] if from_the_right else result


def _reach(one: Strip, other: Strip) -> float:
    return max(other.x - one.right, one.x - other.right)


def _one_line(row: Sequence[Strip], flow: int, from_the_right: bool) -> Strip:
    line = merged(row[::-1] if from_the_right else row)
    line.flow = flow
    return line


def _band_from(rows: Rows, start: int) -> _Band | None:
    """Return the longest run of rows from this one on that a gap runs through, or None."""
    left, right = min(s.x for row in rows for s in row), max(s.right for row in rows for s in row)
    gaps: list[Gap] = [(left, right)]
    best: _Band | None = None
    for end in range(start, len(rows)):
        gaps = [gap for gap in _narrowed(gaps, rows[end]) if gap[1] - gap[0] >= _GUTTER]
        if not gaps or (best and _begins_otherwise(rows, best, end)):
            break
        if end > start and (band := _checked(rows, start, end + 1, gaps)):
            best = band
    return best


def _begins_otherwise(rows: Rows, band: _Band, place: int) -> bool:
    """Whether a row stands apart from a band and its right side begins at another place: another band."""
    middle = (band.gutter[0] + band.gutter[1]) / 2
    above = max(strip.baseline for strip in rows[place - 1])
    new = [strip.x for strip in rows[place] if strip.x > middle]
    if not new or rows[place][0].baseline - above < 1.35 * rows[place][0].em:
        return False
    places = [strip.x for row in rows[band.start : band.end] for strip in row if strip.x > middle]
    return new[0] < min(places) - 3 * _ALIGNED or new[0] > min(places) + _INDENT


def _narrowed(gaps: Sequence[Gap], row: Sequence[Strip]) -> list[Gap]:
    """Return what of the gaps is left free by a row."""
    for strip in row:
        pieces = []
        for first, last in gaps:
            if strip.x > first:
                pieces.append((first, min(last, strip.x)))
            if strip.right < last:
                pieces.append((max(first, strip.right), last))
            if strip.right <= first or strip.x >= last:
                pieces = [piece for piece in pieces if piece != (first, last)] + [(first, last)]
        gaps = [piece for piece in pieces if piece[1] > piece[0]]
    return list(gaps)


def _checked(rows: Rows, start: int, end: int, gaps: Sequence[Gap]) -> _Band | None:
    """Return the band between these rows without those at its ends that are not part of it, if it is one."""
    strips = [strip for row in rows[start:end] for strip in row]
    between = [
        gap
        for gap in gaps
        if any(s.right <= gap[0] + 0.01 for s in strips) and any(s.x >= gap[1] - 0.01 for s in strips)
    ]
    if not between:
        return None
    gutter = max(between, key=lambda gap: gap[1] - gap[0])
    start, end = _trimmed(rows, start, end, gutter)
    sides = [_side(rows[start:end], gutter, is_right) for is_right in (False, True)]
    if min(map(len, sides)) < 2 or not _stand_beside(*sides) or not all(map(_is_aligned, sides)):
        return None
    return _Band(start, end, gutter, tuple(between))


def _side(rows: Rows, gutter: Gap, is_right: bool) -> Rows:
    middle = (gutter[0] + gutter[1]) / 2
    sides = ([strip for strip in row if (strip.x > middle) == is_right] for row in rows)
    return [side for side in sides if side]


def _stand_beside(left: Rows, right: Rows) -> bool:
    """Whether two sides share the height of two lines or more."""
    top = max(left[0][0].top, right[0][0].top)
    bottom = min(left[-1][0].bottom, right[-1][0].bottom)
    return bottom - top > 1.5 * max(left[0][0].em, right[0][0].em)


def _is_aligned(side: Rows) -> bool:
    """Whether most lines of a side begin at one place, or end there, or have one middle."""
    for places in (
        [row[0].x for row in side],
        [row[-1].right for row in side],
        [(row[0].x + row[-1].right) / 2 for row in side],
    ):
        most = max(sum(abs(one - place) < _ALIGNED for one in places) for place in places)
        if most >= 2 and most >= 0.5 * len(places):
            return True
    return False


def _trimmed(rows: Rows, start: int, end: int, gutter: Gap) -> tuple[int, int]:
    """Cut off rows at both ends that stand alone and apart."""
    middle = (gutter[0] + gutter[1]) / 2

    def sides_of(row: Sequence[Strip]) -> set[bool]:
        return {strip.x > middle for strip in row}

    def overlap(part: Rows, is_right: bool) -> bool:
        return any(is_right in sides_of(row) for row in part)

    while end - start > 2 and len(sides_of(rows[start])) == 1:
        side = next(iter(sides_of(rows[start])))
        if not _is_apart(rows, start, start + 1) and overlap(rows[start + 1 : end], side):
            break
        start += 1
    last_right = max((s.first_of for row in rows[start:end] for s in row if s.x > middle), default=0)
    while end - start > 2 and sides_of(rows[end - 1]) == {False} and not _is_same_sentence(rows, end - 1):
        others = [row for row in rows[start : end - 1] if True in sides_of(row)]
        if others and rows[end - 1][0].top < others[-1][0].bottom:
            break
        if rows[end - 1][0].first_of < last_right and not _is_row_by_row(rows[start:end], middle):
            break
        if _is_row_by_row(rows[start:end], middle) and not _any_apart(rows, start, end, others):
            break
        end -= 1
    return start, end


def _is_same_sentence(rows: Rows, place: int) -> bool:
    """Whether a row goes on with the sentence of the line right above it."""
    row = rows[place][0]
    above = next((s for r in reversed(rows[:place]) for s in r if abs(s.x - row.x) < _ALIGNED), None)
    return above is not None and row.baseline - above.baseline < _CLOSE * row.em and continues(above.raw, row.raw)


def _any_apart(rows: Rows, start: int, end: int, others: Rows) -> bool:
    """Whether between the last row with two sides and the last row of all there is a wider gap."""
    last = max((k for k in range(start, end) if rows[k] in others), default=start)
    return any(_is_apart(rows, k, k + 1) for k in range(last, end - 1))


def _is_row_by_row(rows: Rows, middle: float) -> bool:
    """Whether the file writes left and right by turns."""
    sides = [strip.x > middle for strip in sorted((s for row in rows for s in row), key=lambda s: s.first_of)]
    return sum(one != other for one, other in pairwise(sides)) > 2


def _is_apart(rows: Rows, one: int, other: int) -> bool:
    distance = rows[other][0].baseline - rows[one][0].baseline
    return distance > _APART * 1.2 * min(rows[one][0].em, rows[other][0].em)


def _is_table(rows: Rows, gutter: Gap, from_the_right: bool) -> bool:
    middle = (gutter[0] + gutter[1]) / 2
    strips = [strip for row in rows for strip in row]
    heads = [strip for strip in strips if (strip.x > middle) == from_the_right]
    values = [strip for strip in strips if (strip.x > middle) != from_the_right]
    texts = [strip.raw.strip() for strip in heads]
    paired = sum(_has_value(head, values) for head in heads)
    colons = sum(text.endswith((":", "：")) for text in texts)
    if colons >= 0.6 * len(texts) and paired >= 0.6 * len(texts):
        return True
    if not _is_row_by_row(rows, middle) or paired < 0.6 * len(texts):
        return False
    return all(len(text) <= _LABEL and not re.search(r"[\d,]", text) for text in texts)


def _has_value(head: Strip, values: Sequence[Strip]) -> bool:
    return any(abs(value.baseline - head.baseline) < _BESIDE * head.em for value in values)


def _table(rows: Rows, gaps: Sequence[Gap], table: int, from_the_right: bool) -> list[Strip]:
    """Return the cells of a table row by row; a row begins where its first column does."""
    edges = sorted((gap[0] + gap[1]) / 2 for gap in gaps)
    strips = [(_column(strip, edges, from_the_right), strip) for row in rows for strip in row]
    tops = _row_tops([s for column, s in strips if column == 0], [s for column, s in strips if column])
    cells: dict[tuple[int, int], list[Strip]] = {}
    for column, strip in strips:
        row = max(sum(top <= strip.baseline + 0.01 for top in tops) - 1, 0)
        cells.setdefault((row, column), []).append(strip)
    result = []
    for row, column in sorted(cells):
        for strip in cells[row, column]:
            strip.cell, strip.flow = (table, row, column), -1 - table * 16 - column
            result.append(strip)
    return result


def _row_tops(heads: Sequence[Strip], values: Sequence[Strip]) -> list[float]:
    """Return the first baseline of each row. A label may stand in the middle of the height of its values."""
    tops: list[float] = []
    last: Strip | None = None
    for head in heads:
        near = [value.baseline for value in values if abs(value.baseline - head.baseline) < _BESIDE * head.em]
        is_more = last is not None and not near and head.baseline - last.baseline < _SAME_LABEL * head.em
        if not is_more:
            tops.append(min([head.baseline, *near]))
        last = head
    return tops


def _column(strip: Strip, edges: Sequence[float], from_the_right: bool) -> int:
    number = sum(strip.x > edge for edge in edges)
    return len(edges) - number if from_the_right else number
