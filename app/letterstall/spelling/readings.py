"""The ways in which a word may be put together: it is right when all parts of any one of them are."""

from __future__ import annotations

from functools import lru_cache

from letterstall.spelling.endings import CLITICS, ELIDED
from letterstall.spelling.words import folded

_WITHOUT_SHARP_S = ("de-CH", "de-LI")


@lru_cache(maxsize=65536)
def readings(word: str, language: str) -> tuple[tuple[str, ...], ...]:
    """Return each way to read a word in a language, the word as a whole first.

    >>> readings("l’avocat", "fr")
    (("l'avocat",), ('l’avocat',), ('avocat',))
    """
    primary = language.split("-")[0]
    plain = folded(word)
    found: list[tuple[str, ...]] = [(plain,)]
    head, apostrophe, tail = plain.rpartition("'")
    if apostrophe:
        found.append((plain.replace("'", "’"),))  # how some dictionaries write it
        if head.casefold() in ELIDED.get(primary, ()):
            found.append((tail,))
        if primary == "en" and tail in ("s", ""):
            found.append((head,))
    if "ss" in plain and language in _WITHOUT_SHARP_S:
        found.append((plain.replace("ss", "ß"),))
    if "-" in plain:
        found.append(tuple(part for part in plain.split("-") if part.casefold() not in CLITICS.get(primary, ())))
    return tuple(found)


def parts_with_places(word: str) -> tuple[tuple[int, int, str], ...]:
    """Return the parts between hyphens with their places in the word; the word itself when it has none."""
    found, start = [], 0
    for place, letter in enumerate(f"{word}-"):
        if letter in "-‐‑":
            found.append((start, place, word[start:place]))
            start = place + 1
    return tuple(found)
