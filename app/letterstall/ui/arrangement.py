"""What gives way as a window narrows or the text grows: one rule, measured in em.

An em is the interface font's size in pixels, so that a narrow window and large text are the same thing. The numbers are
our own: what each pane needs for its longest usual line, tried from 1280 × 720 to 3840 × 2160 at 100 to 200 %.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

PaneName = str
"""One of "list", "case", "model", "letter", "page"."""

LEAST_WIDTH = {"list": 14.0, "case": 17.0, "model": 19.0, "letter": 24.0, "page": 19.0}
"""em; a pane is never narrower."""
LEAST_WINDOW = (40.0, 30.0)
"""em; the least width and height of the window."""
WRITING_COLUMN = 42.0
"""em; the widest a written line gets, then the margins grow."""
_LOW, _VERY_LOW = 56.0, 40.0


class Arrangement(Enum):
    """How many columns stand side by side."""

    WIDE = "wide"
    FULL = "full"
    TWO = "two"
    ONE = "one"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its panes behind tabs (or its only pane), and its usual width in em; 0 takes the rest."""

    panes: tuple[PaneName, ...]
    usual: float

    @property
    def least(self) -> float:
        """The least width in em at which its widest pane can be read."""
        return max(LEAST_WIDTH[pane] for pane in self.panes)


COLUMNS = {
    Arrangement.WIDE: (
        Column(("list",), 20),
        Column(("case",), 25),
        Column(("model",), 27),
        Column(("letter",), 0),
        Column(("page",), 30),
    ),
    Arrangement.FULL: (Column(("case",), 20), Column(("model",), 24), Column(("letter",), 0), Column(("page",), 26)),
    Arrangement.TWO: (Column(("case", "model"), 20), Column(("letter", "page"), 0)),
    Arrangement.ONE: (Column(("case", "model", "letter", "page"), 0),),
}


def arrangement_for(width: float) -> Arrangement:
    """Return the arrangement of a window this many em wide."""
    if width >= 120:
        return Arrangement.WIDE
    if width >= 88:
        return Arrangement.FULL
    return Arrangement.TWO if width >= 44 else Arrangement.ONE


def is_low(height: float) -> bool:
    """Say whether checks and page details become one line and sub-lines go."""
    return height < _LOW


def is_very_low(height: float) -> bool:
    """Say whether the notice loses its link."""
    return height < _VERY_LOW


def widths(columns: tuple[Column, ...], total: float) -> tuple[float, ...]:
    """Return the width in em of each column: the usual ones, shrinking together towards their least.

    The column that takes the rest is the letter; it keeps its own least before the others grow to their usual width.
    """
    if not any(column.usual == 0 for column in columns):
        return tuple(total * column.usual / sum(one.usual for one in columns) for column in columns)
    if len(columns) == 2:
        return total * 0.46, total * 0.54
    rest = sum(column.least for column in columns if column.usual == 0)
    wanted = sum(column.usual for column in columns)
    least = sum(column.least for column in columns if column.usual)
    give = 0.0 if wanted <= least else min(1.0, max(0.0, (wanted + _comfort(rest) - total) / (wanted - least)))
    fixed = [column.usual - give * (column.usual - min(column.usual, column.least)) for column in columns]
    return tuple(
        max(total - sum(fixed), rest) if column.usual == 0 else w for column, w in zip(columns, fixed, strict=True)
    )


def _comfort(rest: float) -> float:
    """The width the letter asks for before its neighbours keep their usual one: a quarter above its least."""
    return rest * 1.25
