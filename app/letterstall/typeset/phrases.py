"""Where the words that a case knows stand in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from letterstall.core.manuscript import Phrase

_WITHOUT_SPACES = ((0x0E00, 0x0FFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0x9FFF), (0xF900, 0xFAFF))
"""Thai, Lao, Tibetan, Burmese, Khmer, Han and kana (Unicode blocks): a word there begins and ends anywhere."""

_LATER_HAN = 0x20000


class Span(NamedTuple):
    """A stretch text[start:end] that is a phrase."""

    start: int
    end: int
    phrase: Phrase


def find_phrases(text: str, phrases: tuple[Phrase, ...]) -> tuple[Span, ...]:
    """Return where the phrases stand, in order and apart; of two that begin together the longer one is taken.

    A phrase is found as whole words only, but where its script has no spaces between words.

    >>> [(span.start, span.end) for span in find_phrases("Li at liberty; Li", (Phrase("Li"),))]
    [(0, 2), (15, 17)]
    """
    pattern, longest_first = _search(phrases)
    return tuple(_spans(text, pattern, longest_first)) if longest_first else ()


def _spans(text: str, pattern: re.Pattern[str], longest_first: tuple[Phrase, ...]) -> Iterator[Span]:
    match = pattern.search(text)
    while match:
        start = match.start()
        found = next((phrase for phrase in longest_first if _stands_at(text, start, phrase.text)), None)
        if found:
            yield Span(start, start + len(found.text), found)
        match = pattern.search(text, start + (len(found.text) if found else 1))


@lru_cache(maxsize=64)
def _search(phrases: tuple[Phrase, ...]) -> tuple[re.Pattern[str], tuple[Phrase, ...]]:
    known = {phrase.text: phrase for phrase in reversed(phrases) if phrase.text.strip()}
    longest_first = sorted(known, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))), tuple(known[words] for words in longest_first)


def _stands_at(text: str, start: int, words: str) -> bool:
    """Say whether the words stand at `start`, and are not a part of longer ones."""
    end = start + len(words)
    if not text.startswith(words, start):
        return False
    begins = start == 0 or not (_is_of_word(words[0]) and _is_of_word(text[start - 1]))
    return begins and (end == len(text) or not (_is_of_word(words[-1]) and _is_of_word(text[end])))


def _is_of_word(character: str) -> bool:
    code = ord(character)
    if code >= _LATER_HAN or any(first <= code <= last for first, last in _WITHOUT_SPACES):
        return False
    return character.isalnum() or unicodedata.category(character).startswith("M")
