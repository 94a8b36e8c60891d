"""Weak and neutral characters of one isolating run sequence: rules W1 to W7, N0 to N2, I1 and I2 of UAX #9.

The rules are read from UAX #9 (revision 46) and written as patterns over one letter a class; see `bidi_classes`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from letterstall.typeset.bidi_classes import CLOSES, OPENS

MAX_OPEN_BRACKETS = 63
"""BD16: with more brackets open than these, no pair of the sequence counts."""

_W1_AFTER_ISOLATE = re.compile("(?<=[ijfq])M+")
_W1 = re.compile("(.)(M+)", re.DOTALL)
_W2 = re.compile("A[^LRA]*E[^LRA]*")
_W4_NUMBERS = re.compile("(?<=E)[SC](?=E)")
_W4_ARABIC = re.compile("(?<=N)C(?=N)")
_W5 = re.compile("T+(?=E)|(?<=E)T+")
_W7 = re.compile("L[^LR]*E[^LR]*")
_N1 = re.compile("(?<=L)O+(?=L)|(?<=[REN])O+(?=[REN])")
_SEPARATORS_TO_NEUTRAL = str.maketrans("STC", "OOO")
_STRONG = str.maketrans("EN", "RR")
_NEUTRAL = str.maketrans("BGWijfq", "OOOOOOO")


@lru_cache(maxsize=4096)
def weak(classes: str, before: str) -> str:
    """Return the classes after W1 to W7; `before` is the direction (L or R) at the sequence's start."""
    text = before + classes
    if "M" in text:
        text = _W1_AFTER_ISOLATE.sub(lambda match: "O" * len(match[0]), text)
        text = _W1.sub(lambda match: match[1] * len(match[0]), text)
    if "A" in text:
        text = _W2.sub(lambda match: match[0].replace("E", "N"), text).replace("A", "R")
    if "E" in text or "N" in text:
        text = _W4_ARABIC.sub("N", _W4_NUMBERS.sub("E", text))
        text = _W5.sub(lambda match: "E" * len(match[0]), text)
    text = text.translate(_SEPARATORS_TO_NEUTRAL)
    if "E" in text:
        text = _W7.sub(lambda match: match[0].replace("E", "L"), text)
    return text[1:]


@lru_cache(maxsize=4096)
def neutral(classes: str, before: str, after: str, direction: str) -> str:
    """Return the classes after N1 and N2: nothing is left but L, R, E (European number) and N (Arabic number)."""
    text = before + classes.translate(_NEUTRAL) + after
    text = _N1.sub(lambda match: ("L" if match.string[match.start() - 1] == "L" else "R") * len(match[0]), text)
    return text[1:-1].replace("O", direction)


def bracket_pairs(characters: str, classes: str) -> list[tuple[int, int]]:
    """Return the pairs of brackets (BD16) in the order of their opening, without those whose class was overridden."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for index, character in enumerate(characters):
        if classes[index] != "O":
            continue
        if character in OPENS:
            if len(opened) == MAX_OPEN_BRACKETS:
                return []
            opened.append((OPENS[character], index))
        elif character in CLOSES:
            _close(CLOSES[character], index, opened, pairs)
    return sorted(pairs)


def _close(closing: str, index: int, opened: list[tuple[str, int]], pairs: list[tuple[int, int]]) -> None:
    for depth in range(len(opened) - 1, -1, -1):
        if opened[depth][0] == closing:
            pairs.append((opened[depth][1], index))
            del opened[depth:]
            return


def resolve_brackets(classes: str, original: str, pairs: list[tuple[int, int]], before: str, direction: str) -> str:
    """Return the classes after N0; `original` are the classes before W1, to find the marks that follow a bracket."""
    letters = list(classes)
    for opening, closing in pairs:
        found = _direction_of_pair(letters, opening, closing, before, direction)
        if found:
            _set_with_marks(letters, original, opening, found)
            _set_with_marks(letters, original, closing, found)
    return "".join(letters)


def _direction_of_pair(letters: list[str], opening: int, closing: int, before: str, direction: str) -> str:
    inside = "".join(letters[opening + 1 : closing]).translate(_STRONG)
    if direction in inside:
        return direction
    opposite = "R" if direction == "L" else "L"
    if opposite not in inside:
        return ""
    return _strong_before(letters, opening) or before


def _strong_before(letters: list[str], index: int) -> str:
    for at in range(index - 1, -1, -1):
        if letters[at] in "LREN":
            return letters[at].translate(_STRONG)
    return ""


def _set_with_marks(letters: list[str], original: str, index: int, letter: str) -> None:
    letters[index] = letter
    index += 1
    while index < len(letters) and original[index] == "M":
        letters[index] = letter
        index += 1


def implicit_level(letter: str, level: int) -> int:
    """Return the level of a resolved character in a sequence of `level` (I1, I2)."""
    if level % 2:
        return level + int(letter != "R")
    return level + {"L": 0, "R": 1}.get(letter, 2)
