"""The Unicode Bidirectional Algorithm (UAX #9, all of it): which way each character of a paragraph runs.

Levels belong to a paragraph (`embedding_levels`), are finished for each line (`line_levels`, rule L1) and give the
order from left to right (`visual_runs`, `reorder`, rule L2). Mirroring (L4) is the shaper's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby, pairwise

from letterstall.typeset.bidi_classes import BRACKET, REMOVED, letters_of
from letterstall.typeset.bidi_explicit import explicit_levels, first_strong, isolating_runs
from letterstall.typeset.bidi_rules import bracket_pairs, implicit_level, neutral, resolve_brackets, weak

_MAY_TURN = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""What can lift a level in a left-to-right paragraph: letters of the right-to-left blocks, and the controls."""

_FSI, _PDI = "\u2068", "\u2069"
_LINE_BREAK = re.compile("[\n\r\x1c-\x1e\x85\u2029]")
_REMOVED = re.compile(f"[{REMOVED}]")
_AT_LINE_END = re.compile(f"(?<![Wijfq{REMOVED}])[Wijfq{REMOVED}]*+(?:[BG]|$)")


def is_removed(character: str) -> bool:
    """Say whether rule X9 takes the character out: it has a level, and no place in the visual order."""
    return letters_of(character) in REMOVED


def base_level(text: str, default: int = 0) -> int:
    """Return 0 (left to right) or 1 by the first strong character outside isolates, else `default` (P2, P3)."""
    if text.isascii() and not default:
        return 0
    found = first_strong(letters_of(text))
    return default if found is None else found


@lru_cache(maxsize=128)
def embedding_levels(text: str, base: int | None = None, isolates: tuple[tuple[int, int], ...] = ()) -> tuple[int, ...]:
    """Return the level of each character of a paragraph, before the lines are known.

    `base` 0 or 1 sets the paragraph's direction, None takes it from the first strong character. `isolates` are
    stretches (start, end), in order and apart, that are set as if between FSI and PDI: what stands in them cannot
    turn what is around.
    A paragraph separator inside the text begins a new paragraph (P1) of the same rules.
    """
    if not base and not _MAY_TURN.search(text):
        return (0,) * len(text)
    if isolates:
        return _without_isolates(text, base, isolates)
    levels: list[int] = []
    for part in _paragraphs(text):
        classes = letters_of(part)
        levels += _paragraph_levels(part, classes, _base_of(classes) if base is None else base)
    return tuple(levels)


def _base_of(classes: str) -> int:
    return first_strong(classes) or 0


def _paragraphs(text: str) -> list[str]:
    ends = [match.end() for match in _LINE_BREAK.finditer(text)]
    bounds = [0, *ends, len(text)]
    return [text[start:end] for start, end in pairwise(bounds) if start < end]


def _without_isolates(text: str, base: int | None, isolates: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    pieces: list[str] = []
    kept: list[int] = []
    at = length = 0
    for start, end in (*isolates, (len(text), len(text))):
        for piece, is_kept in ((text[at:start], True), (_FSI, False), (text[start:end], True), (_PDI, False)):
            if is_kept:
                kept += range(length, length + len(piece))
            pieces.append(piece)
            length += len(piece)
        at = end
    levels = embedding_levels("".join(pieces), base)
    return tuple(levels[index] for index in kept)


def _paragraph_levels(text: str, classes: str, base: int) -> list[int]:
    levels, changed = explicit_levels(classes, base)
    resolved = list(levels)
    bracketed = text if BRACKET.search(text) else ""
    for indexes in isolating_runs(changed, levels):
        _resolve(bracketed, changed, levels, indexes, base, resolved)
    for match in _REMOVED.finditer(classes):
        # Section 5.2: at the level of what goes before, a removed character never parts a run.
        resolved[match.start()] = resolved[match.start() - 1] if match.start() else base
    return resolved


def _resolve(text: str, classes: str, levels: list[int], indexes: list[int], base: int, resolved: list[int]) -> None:
    """Put the levels of one isolating run sequence into `resolved` (X10); `text` is "" when it has no brackets."""
    level = levels[indexes[0]]
    direction = "LR"[level % 2]
    before, after = _sides(classes, levels, indexes, base)
    original = "".join([classes[index] for index in indexes])
    letters = weak(original, before)
    if text:
        pairs = bracket_pairs("".join([text[index] for index in indexes]), letters)
        letters = resolve_brackets(letters, original, pairs, before, direction) if pairs else letters
    for index, letter in zip(indexes, neutral(letters, before, after, direction), strict=True):
        resolved[index] = implicit_level(letter, level)


def _sides(classes: str, levels: list[int], indexes: list[int], base: int) -> tuple[str, str]:
    """Return the directions at the sequence's start and end: of the higher level there (X10)."""
    level, first, last = levels[indexes[0]], indexes[0] - 1, indexes[-1] + 1
    while first >= 0 and classes[first] in REMOVED:
        first -= 1
    while last < len(classes) and classes[last] in REMOVED:
        last += 1
    before = levels[first] if first >= 0 else base
    after = levels[last] if last < len(classes) and classes[indexes[-1]] not in "ijf" else base
    return "LR"[max(level, before) % 2], "LR"[max(level, after) % 2]


def line_levels(text: str, levels: Sequence[int], start: int, end: int, base: int) -> tuple[int, ...]:
    """Return the levels of the line text[start:end], with space at its end and before tabs at the paragraph's (L1)."""
    line = levels[start:end]
    if not any(line) and not base:
        return tuple(line)
    changed = list(line)
    for match in _AT_LINE_END.finditer(letters_of(text[start:end])):
        changed[match.start() : match.end()] = [base] * len(match[0])
    return tuple(changed)


def visual_runs(levels: Sequence[int]) -> list[tuple[int, int, int]]:
    """Return the runs of one level as (start, end, level), in their order from left to right (L2)."""
    runs, start = [], 0
    for level, group in groupby(levels):
        end = start + sum(1 for _ in group)
        runs.append((start, end, level))
        start = end
    odd = [level for _, _, level in runs if level % 2]
    for level in range(max((run[2] for run in runs), default=0), min(odd, default=1) - 1, -1):
        runs = _reverse_from(runs, level)
    return runs


def _reverse_from(runs: list[tuple[int, int, int]], level: int) -> list[tuple[int, int, int]]:
    turned: list[tuple[int, int, int]] = []
    for is_turned, group in groupby(runs, lambda run: run[2] >= level):
        stretch = list(group)
        turned += reversed(stretch) if is_turned else stretch
    return turned


def reorder(levels: Sequence[int]) -> list[int]:
    """Return the indexes of the characters in their order from left to right (L2)."""
    order: list[int] = []
    for start, end, level in visual_runs(levels):
        order += range(end - 1, start - 1, -1) if level % 2 else range(start, end)
    return order
