"""Right-to-left text, which files keep in any order: put back as it is read, by where each character stands.

What is known is the order from left to right. Read from the right, with figures and foreign words kept as they stand,
it is the text: the rules of the Unicode Bidirectional Algorithm (UAX #9), the other way round.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from itertools import pairwise

from letterstall.intake.reading.pdf_glyphs import (
    MIRRORED,
    Glyph,
    clusters_of,
    kind_of,
    spaced,
    turned_brackets,
    without_guessed_spaces,
)

_JOINS = ".,:/،٫٬"
"""Join the parts of any number (class CS); of European figures also the signs of class ES."""
_ALL_JOINS = _JOINS + "+-"


def has_right_to_left(text: str) -> bool:
    """Whether any letter of a text is read from the right."""
    return not text.isascii() and any(kind_of(letter) == "R" for letter in text)


def runs_from_the_right(text: str) -> bool:
    """Whether most letters of a text are read from the right."""
    kinds = [kind_of(letter) for letter in text]
    return kinds.count("R") > 0 and kinds.count("R") >= kinds.count("L")


def plain_forms(text: str) -> str:
    """Return Arabic and Hebrew presentation forms (U+FB1D to U+FDFF, U+FE70 to U+FEFC) as the letters they are."""
    if not any("\ufb1d" <= letter <= "\ufefc" for letter in text):
        return text
    return "".join(_plain_form(letter) for letter in text)


def _plain_form(letter: str) -> str:
    if "\ufb1d" <= letter <= "\ufdff" or "\ufe70" <= letter <= "\ufefc":
        return unicodedata.normalize("NFKC", letter)
    return letter


def reading_order(
    glyphs: Sequence[Glyph], em: float, from_the_right: bool, is_free: Callable[[Glyph, Glyph], bool]
) -> tuple[list[Glyph], bool]:
    """Return the characters of a line in the order they are read, and whether another order would look the same.

    Marks stay behind their letters. A figure beside right-to-left words in a line that is read from the left may stand
    before or behind them. `is_free` tells whether there is room for a space between two letters of which one has marks:
    of those, files often tell a narrower box.
    """
    clusters = clusters_of(without_guessed_spaces(glyphs))
    clusters.sort(key=lambda cluster: cluster[0][1] + cluster[0][2])
    clusters = spaced(clusters, em, is_free)
    letters = [cluster[0][0] for cluster in clusters]
    levels = _levels(letters, from_the_right)
    order = _turned(list(range(len(clusters))), levels)
    turned = turned_brackets("".join(letters[k] for k in order))
    result = []
    for place, turn in zip(order, turned, strict=True):
        first, *rest = clusters[place]
        result.append((first[0].translate(MIRRORED), first[1], first[2]) if turn else first)
        result.extend(rest)
    return result, not from_the_right and _is_ambiguous(letters)


def _is_ambiguous(letters: Sequence[str]) -> bool:
    kinds = [kind for kind in map(kind_of, letters) if kind in ("R", "L", "N")]
    return any({one, other} == {"R", "N"} for one, other in pairwise(kinds))


def _levels(letters: Sequence[str], from_the_right: bool) -> list[int]:
    """Return the embedding level of each character of a line, which is given from left to right."""
    kinds = [kind_of(letter) for letter in letters]
    levels: list[int | None] = [_strong_level(kinds, k, from_the_right) for k in range(len(kinds))]
    place = 0
    while place < len(kinds):
        end = place
        while end < len(kinds) and levels[end] is None:
            end += 1
        for k in range(place, end):
            levels[k] = _neutral_level(letters, kinds, levels, (place, end), from_the_right)
        place = end + 1
    return [level or 0 for level in levels]


def _strong_level(kinds: Sequence[str], place: int, from_the_right: bool) -> int | None:
    kind = kinds[place]
    if kind in ("R", "L"):
        return 1 if kind == "R" else 2 * from_the_right
    if kind != "N":
        return None
    before = next((one for one in reversed(kinds[:place]) if one in ("R", "L")), "")
    after = next((one for one in kinds[place + 1 :] if one in ("R", "L")), "")
    return 2 if from_the_right or before == after == "R" else 0


def _neutral_level(
    letters: Sequence[str],
    kinds: Sequence[str],
    levels: Sequence[int | None],
    span: tuple[int, int],
    from_the_right: bool,
) -> int:
    """Return the level of what has no direction of its own, from what stands at both ends of it."""
    base = int(from_the_right)
    first, end = span
    if first == 0 or end == len(kinds):
        return base
    left, right = kinds[first - 1], kinds[end]
    if left == right == "N" and levels[end] == 2:
        joins = end - first == 1 and letters[first] in (_JOINS if _is_after_arabic(letters, end) else _ALL_JOINS)
        return 2 if joins else 1
    inside = (levels[first - 1] or 0) > 0 and (levels[end] or 0) > 0
    if from_the_right:
        return 2 if "R" not in (left, right) else 1
    return 1 if inside else 0


def _is_after_arabic(letters: Sequence[str], place: int) -> bool:
    """Whether Arabic letters stand before (to the right of) a number: signs then do not join its parts."""
    strong = (letter for letter in letters[place:] if kind_of(letter) in ("R", "L"))
    return unicodedata.bidirectional(next(strong, " ")) == "AL"


def _turned(order: list[int], levels: Sequence[int]) -> list[int]:
    """Turn round every stretch of a level or higher, from the highest level down (UAX #9, rule L2)."""
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return order
