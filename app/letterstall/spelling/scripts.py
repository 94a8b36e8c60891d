"""Which script a word is in, by Unicode's names of its letters: "LATIN", "CYRILLIC", "ARABIC"."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

_SHARE = 0.1  # of the words; a script with fewer is one of borrowed words
WITHOUT_SPACES = frozenset(
    {"CJK", "HIRAGANA", "KATAKANA", "BOPOMOFO", "YI", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN"}
)
"""Scripts that put no spaces between words; a look for words finds none in them."""


@lru_cache(maxsize=4096)
def script_of_letter(letter: str) -> str:
    """Return the script of a letter; "" where it has no name."""
    return unicodedata.name(letter, "").split(" ", 1)[0].split("-")[0]


def script_of(word: str) -> str:
    """Return the script of the first letter of a word; "" when it has none."""
    return next((script_of_letter(letter) for letter in word if letter.isalpha()), "")


def scripts_of(words: Iterable[str]) -> tuple[str, ...]:
    """Return the scripts that a fair share of the words is in, the most frequent first."""
    counted = Counter(filter(None, map(script_of, words)))
    return tuple(script for script, count in counted.most_common() if count >= _SHARE * counted.total())
