"""How much of one text's words is in another, in any language."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise

from letterstall.core.direction import INVISIBLE

_WORD = re.compile(r"\w+")
_WITHOUT_SPACES = (
    ("\u0e00", "\u0fff"),
    ("\u1000", "\u109f"),
    ("\u1780", "\u17ff"),
    ("\u3040", "\u30ff"),
    ("\u3400", "\u9fff"),
    ("\uf900", "\ufaff"),
)
"""First and last letters of scripts without spaces; as a pattern they would take milliseconds to compile."""
_FEWEST = 3  # words; one or two are in any letter by chance


@lru_cache(maxsize=512)
def words_of(text: str) -> Counter[str]:
    """Return the words of a text with their numbers, without case; pairs of characters where words have no spaces."""
    found: Counter[str] = Counter()
    for word in _WORD.findall(text.casefold().translate(INVISIBLE)):
        is_run = len(word) > 2 and _has_no_spaces(word)
        found.update(map("".join, pairwise(word)) if is_run else (word,))
    return found


def _has_no_spaces(word: str) -> bool:
    if max(word) < _WITHOUT_SPACES[0][0]:
        return False
    return any(first <= letter <= last for letter in word for first, last in _WITHOUT_SPACES)


@lru_cache(maxsize=1024)
def likeness(one: str, other: str) -> float:
    """Return how alike two texts are: 0 no word in common, 1 the same words (Dice's coefficient over words)."""
    first, second = words_of(one), words_of(other)
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else float(one == other)


@lru_cache(maxsize=1024)
def share_within(part: str, whole: str) -> float:
    """Return which share of the words of `part` is in `whole`; 0 for a part of fewer than three words."""
    few, many = words_of(part), words_of(whole)
    return (few & many).total() / few.total() if few.total() >= _FEWEST else 0.0


def same_words(one: str, other: str) -> bool:
    """Say whether two texts differ in nothing but white space and marks of direction."""
    return one.translate(INVISIBLE).split() == other.translate(INVISIBLE).split()
