"""What the letter is put on: layout, face, size, and which sheets are wanted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from letterstall.core.layout import Layout


class Face(Enum):
    """The face of the letter."""

    SERIF = "serif"
    LARGE_PRINT = "large_print"


class Copies(Enum):
    """Which sheets one export makes."""

    WITH = "with"
    WITHOUT = "without"
    ONLY = "only"
    SEPARATE = "separate"


@dataclass(frozen=True, slots=True)
class Stationery:
    """The choices of one letter that are not words. `size` in pt; `leading` is a multiple of it."""

    layout: Layout
    face: Face = Face.SERIF
    size: float = 10.5
    leading: float = 1.36
    has_fold_marks: bool = True
