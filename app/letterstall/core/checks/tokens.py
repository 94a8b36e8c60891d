"""The words of a text with their places, folded so that capitals, accents and vowel marks make no difference."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640"
_TOKEN = re.compile(rf"\d+|(?:[^\W\d_][{_MARKS}]*)+")
_ALIKE = str.maketrans({"ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك", "\u0640": None})
"""Arabic letters that hands write one for the other, and the stretch between two letters."""


class Token(NamedTuple):
    """A word or a number in figures; `start` and `end` are its characters in the text it was found in."""

    start: int
    end: int
    word: str


@lru_cache(maxsize=16384)
def folded(word: str) -> str:
    """Return a word in small letters, without accents and vowel marks, figures of all scripts as 0 to 9.

    >>> folded("Été"), folded("Straße"), folded("٢٠٢٣")
    ('ete', 'strasse', '2023')
    """
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFKD", word.translate(_ALIKE).casefold())
    plain = (one for one in letters if not unicodedata.combining(one))
    return "".join(_western(one) for one in plain).translate(_ALIKE)


def _western(letter: str) -> str:
    return str(unicodedata.digit(letter)) if letter.isdigit() and unicodedata.digit(letter, -1) >= 0 else letter


@lru_cache(maxsize=2048)
def tokens_of(text: str) -> tuple[Token, ...]:
    """Return the words and numbers of a text in order."""
    return tuple(Token(found.start(), found.end(), folded(found[0])) for found in _TOKEN.finditer(text))
