"""Right-to-left text, which files keep in any order: put back as it is read, by where each character stands.

What is known is the order from left to right. Read from the right, with figures and foreign words kept as they stand,
it is the text: the rules of the Unicode Bidirectional Algorithm (UAX #9), the other way round.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

Glyph = tuple[str, float, float]
"""A character, its left and its right edge in mm."""

_RIGHT_TO_LEFT = ("R", "AL")
_MARKS = ("Mn", "Me")
_JOINS = ".,:/،٫٬"
"""Join the parts of any number (class CS); of European figures also the signs of class ES."""
_ALL_JOINS = _JOINS + "+-"
_LAM, _ALEFS = "ل", "اأإآ"
"""The ligature of lam and alef is read lam first; PDFium gives it either way."""
_SPACE_GAP = 0.2
"""A gap of this many sizes is a space; gaps between letters that do not join stay below it."""
_TOUCH = 0.02
"""Edges this near to each other, in mm, are one."""
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_OPENING, _CLOSING = "([{«‹", ")]}»›"


@lru_cache(maxsize=4096)
def kind_of(letter: str) -> str:
    """Return "R" for right-to-left letters, "L" for others, "N" for digits, "M" for marks, "" for what has no way."""
    if unicodedata.category(letter) in _MARKS:
        return "M"
    direction = unicodedata.bidirectional(letter)
    if direction in _RIGHT_TO_LEFT:
        return "R"
    if direction == "L":
        return "L"
    return "N" if direction in ("EN", "AN") else ""


def has_right_to_left(text: str) -> bool:
    """Whether any letter of a text is read from the right."""
    return not text.isascii() and any(kind_of(letter) == "R" for letter in text)


def runs_from_the_right(text: str) -> bool:
    """Whether most letters of a text are read from the right."""
    kinds = [kind_of(letter) for letter in text]
    return kinds.count("R") > 0 and kinds.count("R") >= kinds.count("L")


def plain_forms(text: str) -> str:
    """Return Arabic and Hebrew presentation forms (U+FB1D to U+FDFF, U+FE70 to U+FEFC) as the letters they stand for."""
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
    clusters = _clusters(_without_guessed_spaces(glyphs))
    clusters.sort(key=lambda cluster: cluster[0][1] + cluster[0][2])
    clusters = _spaced(clusters, em, is_free)
    letters = [cluster[0][0] for cluster in clusters]
    levels = _levels(letters, from_the_right)
    order = _turned(list(range(len(clusters))), levels)
    turned = _bracket_turns("".join(letters[k] for k in order))
    result = []
    for place, turn in zip(order, turned, strict=True):
        first, *rest = clusters[place]
        result.append((first[0].translate(_MIRRORED), first[1], first[2]) if turn else first)
        result.extend(rest)
    return result, not from_the_right and _is_ambiguous(letters)


def _is_ambiguous(letters: Sequence[str]) -> bool:
    kinds = [kind for kind in map(kind_of, letters) if kind in ("R", "L", "N")]
    return any({one, other} == {"R", "N"} for one, other in pairwise(kinds))


def _clusters(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Put each mark to the letter below or above which it stands, and the letters of one ligature together."""
    clusters: list[list[Glyph]] = []
    marks = []
    for glyph in glyphs:
        if kind_of(glyph[0]) == "M":
            if clusters and _is_slice(clusters[-1], glyph):
                clusters[-1] = _widened(clusters[-1], glyph)
            else:
                marks.append(glyph)
        elif clusters and glyph[0] != " " and clusters[-1][-1][1:] == glyph[1:] and glyph[1] < glyph[2]:
            clusters[-1].append(glyph)
            if glyph[0] == _LAM and clusters[-1][-2][0] in _ALEFS:
                clusters[-1].reverse()
        else:
            clusters.append([glyph])
    bases = [cluster for cluster in clusters if not cluster[0][0].isspace()] or clusters
    for mark in marks:
        if bases:
            min(bases, key=lambda base: abs(base[0][1] + base[0][2] - mark[1] - mark[2])).append(mark)
        else:
            clusters.append([mark])
    return clusters


def _is_slice(cluster: Sequence[Glyph], mark: Glyph) -> bool:
    """Whether a mark was given a slice of the room of its letter, as where a file tells a word apart from its signs."""
    _, left, right = cluster[0]
    return mark[1] < mark[2] and (abs(mark[2] - left) < _TOUCH or abs(mark[1] - right) < _TOUCH)


def _widened(cluster: Sequence[Glyph], mark: Glyph) -> list[Glyph]:
    letter, left, right = cluster[0]
    return [(letter, min(left, mark[1]), max(right, mark[2])), *cluster[1:], mark]


def _spaced(clusters: Sequence[list[Glyph]], em: float, is_free: Callable[[Glyph, Glyph], bool]) -> list[list[Glyph]]:
    """Add spaces where letters stand apart: many files have none between words that are read from the right."""
    result: list[list[Glyph]] = []
    for cluster in clusters:
        if result and " " not in (cluster[0][0], result[-1][0][0]):
            end = result[-1][0][2]
            has_marks = len(cluster) > 1 or len(result[-1]) > 1
            is_wide = cluster[0][1] - end > _SPACE_GAP * em
            if is_wide and (not has_marks or is_free(result[-1][0], cluster[0])):
                result.append([(" ", end, cluster[0][1])])
        result.append(cluster)
    return result


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


def _bracket_turns(text: str) -> list[bool]:
    """Say which brackets to turn: files name either the sign that was meant or the one that is seen.

    An opening bracket has a space before it and none behind; a closing one has it the other way round.
    """
    padded = f" {text} "
    turns = []
    for k, letter in enumerate(text):
        opens = (padded[k] in " (") - (padded[k + 2] in " .,;:،؛؟)")
        turns.append((letter in _OPENING and opens < 0) or (letter in _CLOSING and opens > 0))
    return turns


def _without_guessed_spaces(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Leave out PDFium's own spaces, which have no width, but between letters or figures that are read from the left."""
    kept = []
    for k, glyph in enumerate(glyphs):
        around = {kind_of(near[0]) for near in (*glyphs[k - 1 : k], *glyphs[k + 1 : k + 2])}
        if glyph[0] != " " or glyph[1] < glyph[2] or around <= {"L", "N"}:
            kept.append(glyph)
    return kept
