"""Signs of a line with right-to-left text: which belong together, where spaces are, and which way brackets open."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

Glyph = tuple[str, float, float]
"""A character, its left and its right edge in mm."""
_RIGHT_TO_LEFT = ("R", "AL")
_MARKS = ("Mn", "Me")
_LAM, _ALEFS = "ل", "اأإآ"
"""The ligature of lam and alef is read lam first; PDFium gives it either way."""
_SPACE_GAP = 0.2
"""A gap of this many sizes is a space; gaps between letters that do not join stay below it."""
_TOUCH = 0.02
"""Edges this near to each other, in mm, are one."""
MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
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


def clusters_of(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
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


def spaced(clusters: Sequence[list[Glyph]], em: float, is_free: Callable[[Glyph, Glyph], bool]) -> list[list[Glyph]]:
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


def turned_brackets(text: str) -> list[bool]:
    """Say which brackets to turn: files name either the sign that was meant or the one that is seen.

    An opening bracket has a space before it and none behind; a closing one has it the other way round.
    """
    padded = f" {text} "
    turns = []
    for k, letter in enumerate(text):
        opens = (padded[k] in " (") - (padded[k + 2] in " .,;:،؛؟)")
        turns.append((letter in _OPENING and opens < 0) or (letter in _CLOSING and opens > 0))
    return turns


def without_guessed_spaces(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Leave out PDFium's own spaces, which have no width, but between letters that are read from the left."""
    kept = []
    for k, glyph in enumerate(glyphs):
        around = {kind_of(near[0]) for near in (*glyphs[k - 1 : k], *glyphs[k + 1 : k + 2])}
        if glyph[0] != " " or glyph[1] < glyph[2] or around <= {"L", "N"}:
            kept.append(glyph)
    return kept
