"""The direction of a paragraph: that of its first letter, or of an invisible mark its writer put before it.

UAX #9, P2 and P3: what stands in isolates does not count. The marks are U+200E and U+200F; a mark at the start of a
paragraph, in an ask behind its bullet, is a first letter that nobody sees.
"""

from __future__ import annotations

import unicodedata

LEFT_TO_RIGHT, RIGHT_TO_LEFT = "\u200e", "\u200f"
MARKS = LEFT_TO_RIGHT + RIGHT_TO_LEFT
INVISIBLE = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""For `str.translate`: takes out whatever says a direction and shows nothing."""

_LOOKED_AT = 400  # characters
_ISOLATES, _END_OF_ISOLATE = "\u2066\u2067\u2068", "\u2069"


def first_direction(text: str) -> int | None:
    """Return 1 where the first letter outside isolates runs from right to left, 0 from left to right, else None.

    >>> first_direction("12 שלום"), first_direction("\u200fAmnesty"), first_direction("12")
    (1, 1, None)
    """
    depth = 0
    for character in text[:_LOOKED_AT]:
        if character in _ISOLATES:
            depth += 1
        elif character == _END_OF_ISOLATE:
            depth = max(0, depth - 1)
        elif not depth and (kind := unicodedata.bidirectional(character)) in ("L", "R", "AL"):
            return int(kind != "L")
    return None


def without_marks(text: str) -> str:
    """Return a paragraph without the marks at its start."""
    return text.lstrip(MARKS)


def says_nothing(line: str) -> bool:
    """Say whether a line is empty but for space and marks."""
    return not line.strip().strip(MARKS).strip()


def runs_rightward(text: str, is_rtl_letter: bool) -> bool:
    """Say whether the editor shows a paragraph from right to left: by its first letter, else as the letter runs."""
    found = first_direction(text)
    return is_rtl_letter if found is None else bool(found)


def directed(text: str, is_rtl: bool, is_rtl_letter: bool) -> str:
    """Return a paragraph so that it runs this way, on the page too; where its own letters say so, without a mark."""
    bare = without_marks(text)
    is_so_by_itself = runs_rightward(bare, is_rtl_letter) == is_rtl
    if is_so_by_itself and (is_rtl == is_rtl_letter or not _is_mostly(bare, is_rtl_letter)):
        return bare
    return (RIGHT_TO_LEFT if is_rtl else LEFT_TO_RIGHT) + bare


def _is_mostly(text: str, is_rtl: bool) -> bool:
    """Say whether half of the letters run this way: where the letter does, the page sets the paragraph so too."""
    kinds = [unicodedata.bidirectional(character) for character in text]
    rightward, leftward = sum(kind in ("R", "AL") for kind in kinds), kinds.count("L")
    return (rightward if is_rtl else leftward) * 2 >= rightward + leftward
