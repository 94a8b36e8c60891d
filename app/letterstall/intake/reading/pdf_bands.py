"""Where a gap runs down through several lines of a page and parts what stands left and right of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from letterstall.intake.reading.pdf_continuing import continues
from letterstall.intake.reading.pdf_lines import Strip
from letterstall.intake.reading.pdf_tables import Gap, Rows, is_row_by_row

_MOST_ROWS, _TRIES = 400, 12
"""More lines than this no page has that is set in columns; and how many ends of a run are tried."""
_PARTED = 1.35
"""Lines this many sizes apart may belong to different bands."""
_GUTTER = 2.4
"""The least width of a gap between columns, in mm."""
NEAR = 12
"""The line above another in its column is one of so many rows."""
ALIGNED = 1.0
"""Lines of a column begin, end or are centred within this many mm of each other."""
_APART = 1.45
"""A line more than this many usual distances below another does not belong to its column."""
_INDENT = 12.0
"""A line begins no more mm farther in than its column."""
CLOSE = 1.6
"""Lines of one paragraph are no more sizes apart."""


@dataclass(frozen=True, slots=True)
class Band:
    """Rows `start` to `end` (exclusive) of a region, parted by `gutter`; `gaps` are all that run through it."""

    start: int
    end: int
    gutter: Gap
    gaps: tuple[Gap, ...]


def edges_of(rows: Rows) -> Gap:
    """Return the left and the right edge of what stands in some rows."""
    strips = [strip for row in rows for strip in row]
    return min((s.x for s in strips), default=0.0), max((s.right for s in strips), default=0.0)


def band_from(rows: Rows, start: int, edges: Gap) -> Band | None:
    """Return the longest run of rows from this one on that a gap runs through, or None; `edges` are those of all."""
    if len(rows) > _MOST_ROWS:
        return None
    gaps: list[Gap] = [edges]
    reached: list[list[Gap]] = []
    for end in range(start, len(rows)):
        gaps = [gap for gap in _narrowed(gaps, rows[end]) if gap[1] - gap[0] >= _GUTTER]
        if not gaps or _begins_otherwise(rows, start, end, gaps):
            break
        reached.append(gaps)
    for length in range(len(reached), max(len(reached) - _TRIES, 1), -1):
        if band := _checked(rows, start, start + length, reached[length - 1]):
            return band
    return None


def _between(strips: Sequence[Strip], gaps: Sequence[Gap]) -> list[Gap]:
    """Return the gaps with something on both sides."""
    if not strips:
        return []
    first, last = min(strip.right for strip in strips), max(strip.x for strip in strips)
    return [gap for gap in gaps if first <= gap[0] + 0.01 and last >= gap[1] - 0.01]


def _begins_otherwise(rows: Rows, start: int, place: int, gaps: Sequence[Gap]) -> bool:
    """Whether a row stands apart from those above and its right side begins at another place: another band."""
    if place - start < 2 or rows[place][0].baseline - rows[place - 1][0].baseline < _PARTED * rows[place][0].em:
        return False
    strips = [strip for row in rows[start:place] for strip in row]
    between = _between(strips, gaps)
    if not between:
        return False
    gutter = max(between, key=lambda gap: gap[1] - gap[0])
    middle = (gutter[0] + gutter[1]) / 2
    places = [strip.x for strip in strips if strip.x > middle]
    new = [strip.x for strip in rows[place] if strip.x > middle]
    return bool(new) and (new[0] < min(places) - 3 * ALIGNED or new[0] > min(places) + _INDENT)


def _narrowed(gaps: Sequence[Gap], row: Sequence[Strip]) -> list[Gap]:
    """Return what of the gaps is left free by a row."""
    for strip in row:
        pieces = []
        for first, last in gaps:
            if strip.right <= first or strip.x >= last:
                pieces.append((first, last))
                continue
            if strip.x > first:
                pieces.append((first, strip.x))
            if strip.right < last:
                pieces.append((strip.right, last))
        gaps = [piece for piece in pieces if piece[1] > piece[0]]
    return list(gaps)


def _checked(rows: Rows, start: int, end: int, gaps: Sequence[Gap]) -> Band | None:
    """Return the band between these rows without those at its ends that are not part of it, if it is one."""
    between = _between([strip for row in rows[start:end] for strip in row], gaps)
    if not between:
        return None
    gutter = max(between, key=lambda gap: gap[1] - gap[0])
    start, end = _trimmed(rows, start, end, gutter)
    sides = [side_of(rows[start:end], gutter, is_right) for is_right in (False, True)]
    if min(map(len, sides)) < 2 or not _stand_beside(*sides) or not all(map(_is_aligned, sides)):
        return None
    return Band(start, end, gutter, tuple(between))


def side_of(rows: Rows, gutter: Gap, is_right: bool) -> Rows:
    """Return what of some rows stands on one side of a gap."""
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
        places.sort()
        most = max(bisect_left(places, place + 2 * ALIGNED) - k for k, place in enumerate(places))
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
        if rows[end - 1][0].first_of < last_right and not is_row_by_row(rows[start:end], middle):
            break
        if is_row_by_row(rows[start:end], middle) and not _any_apart(rows, start, end, others):
            break
        end -= 1
    return start, end


def _is_same_sentence(rows: Rows, place: int) -> bool:
    """Whether a row goes on with the sentence of the line right above it."""
    row = rows[place][0]
    above = next((s for r in rows[max(place - NEAR, 0) : place][::-1] for s in r if abs(s.x - row.x) < ALIGNED), None)
    return above is not None and row.baseline - above.baseline < CLOSE * row.em and continues(above.raw, row.raw)


def _any_apart(rows: Rows, start: int, end: int, others: Rows) -> bool:
    """Whether between the last row with two sides and the last row of all there is a wider gap."""
    last = max((k for k in range(start, end) if rows[k] in others), default=start)
    return any(_is_apart(rows, k, k + 1) for k in range(last, end - 1))


def _is_apart(rows: Rows, one: int, other: int) -> bool:
    distance = rows[other][0].baseline - rows[one][0].baseline
    return distance > _APART * 1.2 * min(rows[one][0].em, rows[other][0].em)
