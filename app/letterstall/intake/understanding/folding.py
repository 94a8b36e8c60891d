"""Words without what documents write now so, now so: capitals, accents, vowel marks, quotes."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"
_LETTER = rf"[^\W\d_][{_MARKS}]*"
_TOKEN = re.compile(rf"\d+|(?:{_LETTER})+")
_GLUE = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-Z])(?=[A-Z][a-zß-öø-ÿ])")
"""Where a lost line end glued two words: "MinisterPitsanulok", "LETTERDear"."""


class Token(NamedTuple):
    """A word of a text, folded, and its first and last (exclusive) character there."""

    start: int
    end: int
    word: str


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Return a text in small letters without accents and vowel marks, with straight quotes.

    >>> folded("À PRIVILÉGIER"), folded("l’AU")
    ('a privilegier', "l'au")
    """
    letters = unicodedata.normalize("NFKD", text.casefold().replace("\u0640", ""))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return plain.replace("’", "'").replace("‘", "'").replace("ى", "ي")


def tokens_of(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Return the words and numbers of a text, glued ones apart."""
    return tuple(_tokens(text, start, len(text) if end is None else end))


def _tokens(text: str, start: int, end: int) -> Iterator[Token]:
    for found in _TOKEN.finditer(text, start, end):
        word, begin = found[0], found.start()
        cuts = [0, *(cut.start() for cut in _GLUE.finditer(word)), len(word)] if not word.islower() else [0, len(word)]
        for first, last in itertools.pairwise(cuts):
            if first < last:
                yield Token(begin + first, begin + last, folded(word[first:last]))


def is_near(word: str, other: str) -> bool:
    """Say whether two folded words are one, but for a slip of the pen: one in five letters, two in nine.

    >>> is_near("preffered", "preferred"), is_near("copy", "cops")
    (True, False)
    """
    if word == other:
        return True
    slips = 0 if len(other) < 5 else 1 if len(other) < 9 else 2
    return slips > 0 and abs(len(word) - len(other)) <= slips and distance(word, other, slips) <= slips


@lru_cache(maxsize=8192)
def distance(word: str, other: str, most: int) -> int:
    """Return how many letters must change, come, go or swap with the next; more than `most` counts as `most` + 1.

    Optimal string alignment: a Levenshtein distance in which "langauge" is one slip, not two, in words of seven
    letters and more.
    """
    if abs(len(word) - len(other)) > most:
        return most + 1
    is_long = len(other) > 6  # "First" is no "Frist"
    before_last: list[int] = []
    last = list(range(len(other) + 1))
    for number, letter in enumerate(word, 1):
        row = [number]
        for place, wanted in enumerate(other, 1):
            slips = min(last[place] + 1, row[place - 1] + 1, last[place - 1] + (letter != wanted))
            if is_long and place > 1 < number and letter == other[place - 2] and word[number - 2] == wanted:
                slips = min(slips, before_last[place - 2] + 1)
            row.append(slips)
        if min(row) > most:
            return most + 1
        before_last, last = last, row
    return last[-1]


_HEAD = 300
"""Characters of a text by which its capitals are judged: headings are shorter."""


def is_capitals(text: str) -> bool:
    """Say whether most letters of a text are capitals; a script without capitals has none.

    >>> is_capitals("UNTIL: 15 May"), is_capitals("Until: 15 May")
    (True, False)
    """
    head = text[:_HEAD]
    upper = sum(letter.isupper() for letter in head)
    lower = sum(letter.islower() for letter in head)
    return upper > 2 * lower


def capitalised(text: str) -> str:
    """Return words in capitals as names are written.

    >>> capitalised("IXCHEL BATZ-COYOY")
    'Ixchel Batz-Coyoy'
    """
    return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), text)
