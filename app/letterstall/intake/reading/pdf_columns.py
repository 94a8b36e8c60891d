"""The order in which the strips of a page are read: columns one after the other, tables row by row.

A gap that runs down through several lines parts columns or the cells of a table.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from letterstall.intake.reading.pdf_bands import ALIGNED, CLOSE, NEAR, Band, band_from, edges_of, side_of
from letterstall.intake.reading.pdf_bullets import is_bullet
from letterstall.intake.reading.pdf_lines import Strip, merged, rows_of
from letterstall.intake.reading.pdf_tables import Rows, cells, is_table

_BULLET_REACH = 22.0
"""How far from a bullet its text may stand, in mm."""
_DEEPEST = 4


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
        place, edges = 0, edges_of(rows)
        while place < len(rows):
            band = band_from(rows, place, edges) if depth < _DEEPEST else None
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

    def _band(self, rows: Rows, band: Band, from_the_right: bool, depth: int) -> list[list[Strip]]:
        """Return the lines of a table, or of one column after the other."""
        if is_table(rows, band.gutter, from_the_right):
            return [cells(rows, band.gaps, next(self._tables), from_the_right)]
        sides = [side_of(rows, band.gutter, is_right) for is_right in (False, True)]
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
    above = next((s for r in rows[max(place - NEAR, 0) : place][::-1] for s in r if abs(s.x - row.x) < ALIGNED), None)
    return above is not None and row.baseline - above.baseline < CLOSE * row.em


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
