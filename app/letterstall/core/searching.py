"""Words sought in a text as people mean them: capitals and accents make no difference unless they are asked for."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Query:
    """What is sought. `is_exact`: capitals and accents count; `whole_words`: not as a part of a longer word."""

    text: str
    is_exact: bool = False
    whole_words: bool = False


def places_of(query: Query, text: str) -> tuple[tuple[int, int], ...]:
    """Return start and end, in characters of `text`, of every place where the query stands; none overlap.

    >>> places_of(Query("strasse"), "Die STRAẞE und die Straße")
    ((4, 10), (19, 25))
    """
    wanted, _ = _folded(query.text, query.is_exact)
    if not wanted:
        return ()
    letters, origins = _folded(text, query.is_exact)
    found: list[tuple[int, int]] = []

    def is_cut(end: int) -> bool:
        """Where accents count, a letter without its accent is another letter."""
        return query.is_exact and end < len(letters) and bool(unicodedata.combining(letters[end]))

    at = letters.find(wanted)
    while at >= 0:
        span = None if is_cut(at + len(wanted)) else _whole_characters(text, origins, at, at + len(wanted))
        is_taken = span is None or (query.whole_words and not _is_whole_word(text, *span))
        if span is not None and not is_taken:
            found.append(span)
        at = letters.find(wanted, at + (1 if is_taken else len(wanted)))
    return tuple(found)


def folded(text: str) -> str:
    """Return a text as it is compared where capitals and accents make no difference."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def replaced(query: Query, text: str, by: str) -> tuple[str, int]:
    """Return a text with `by` in every place of the query, and how many there were."""
    places = places_of(query, text)
    for start, end in reversed(places):
        text = text[:start] + by + text[end:]
    return text, len(places)


def _folded(text: str, is_exact: bool) -> tuple[str, list[int]]:
    """Return a text as it is compared, and for each of its characters the one of `text` it comes from."""
    letters: list[str] = []
    origins: list[int] = []
    for at, letter in enumerate(text):
        for one in _as_compared(letter, is_exact):
            letters.append(one)
            origins.append(at)
    return "".join(letters), origins


def _as_compared(letter: str, is_exact: bool) -> str:
    """Return a letter without case and accents; a space is a space, an apostrophe an apostrophe, whichever it is."""
    if letter in _ALIKE:
        return _ALIKE[letter]
    if letter.isascii():
        return letter if is_exact else letter.lower()
    if is_exact:  # an accent is the same accent, whether it is written with its letter or behind it
        return unicodedata.normalize("NFD", letter)
    parts = unicodedata.normalize("NFKD", letter.casefold())
    return "".join(one for one in parts if not unicodedata.combining(one))


class _Folds(dict[int, str]):
    """What each character is compared as, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = _as_compared(chr(code), is_exact=False)
        return self[code]


_FOLDED = _Folds()
_ALIKE = {"\u00a0": " ", "\u202f": " ", "’": "'", "ʼ": "'", "‑": "-", "‐": "-"} | dict.fromkeys(
    "\u00ad\u200b\u200e\u200f\u2060\u061c\u2066\u2067\u2068\u2069", ""
)


def _whole_characters(text: str, origins: list[int], start: int, end: int) -> tuple[int, int] | None:
    """Return the characters a find covers, with the marks behind them; None where it would cut one in two."""
    first, last = origins[start], origins[end - 1]
    if (start and origins[start - 1] == first) or (end < len(origins) and origins[end] == last):
        return None
    last += 1
    while last < len(text) and unicodedata.combining(text[last]):
        last += 1
    return first, last


def _is_whole_word(text: str, start: int, end: int) -> bool:
    before, behind = text[start - 1 : start], text[end : end + 1]
    is_glued_before = _is_of_word(before) and _is_of_word(text[start])
    is_glued_behind = _is_of_word(behind) and _is_of_word(text[end - 1])
    return not (is_glued_before or is_glued_behind)


def _is_of_word(letter: str) -> bool:
    """Vowel signs and accents written behind a letter belong to its word."""
    return letter.isalnum() or (letter != "" and unicodedata.category(letter).startswith("M"))
