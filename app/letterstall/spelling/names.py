"""Words that are right whatever a dictionary says: names of the case and the supporter, and the person's own words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from letterstall.core.misspelling import OwnWord
from letterstall.spelling.endings import (
    ANY_BEHIND_APOSTROPHE,
    ELIDED,
    LOST_ENDINGS,
    NAME_BEGINNINGS,
    NAME_ENDINGS,
)
from letterstall.spelling.words import folded, parts_of_text

_SHORTEST_STEM = 3  # letters; endings on shorter ones would make half the language a name


@dataclass(frozen=True, slots=True)
class KnownWords:
    """Words that are right: `names` in every language, with its endings, `own` with the language each is of."""

    names: frozenset[str] = frozenset()
    own: frozenset[OwnWord] = frozenset()

    @classmethod
    def of(cls, texts: Iterable[str], own: Iterable[OwnWord] = ()) -> KnownWords:
        """Take every word of these texts, such as full names, for a name."""
        words = {folded(word) for text in texts for word in parts_of_text(text)}
        own_words = frozenset(OwnWord(one.language.split("-")[0], folded(one.word)) for one in own)
        return cls(frozenset(words | {part for word in words for part in word.split("-") if part}), own_words)

    def knows(self, word: str, language: str) -> bool:
        """Say whether a folded word is one of these, in the language of this tag."""
        primary = language.split("-")[0]
        return self._is_own(word, primary) or _is_name(word, primary, self.names)

    def _is_own(self, word: str, primary: str) -> bool:
        """Own words may also begin a sentence, or stand in a heading."""
        forms = {word, word[:1].lower() + word[1:]} if word[:1].isupper() else {word}
        if word.isupper():
            forms |= {word.lower(), word.title()}
        return any(OwnWord(primary, form) in self.own for form in forms)


@lru_cache(maxsize=16384)
def _is_name(word: str, primary: str, names: frozenset[str]) -> bool:
    if _is_bare_name(word, names):
        return True
    head, apostrophe, tail = word.partition("'")
    if apostrophe and head.casefold() in ELIDED.get(primary, ()) and _is_name(tail, primary, names):
        return True
    if apostrophe and primary in ANY_BEHIND_APOSTROPHE and len(tail) <= 6 and _is_bare_name(head, names):
        return True
    beginnings = NAME_BEGINNINGS.get(primary, ())
    if any(word.startswith(one) and _is_bare_name(word[len(one) :], names) for one in beginnings):
        return True
    return any(_is_name_with(word, ending, primary, names) for ending in NAME_ENDINGS.get(primary, ()))


def _is_bare_name(word: str, names: frozenset[str]) -> bool:
    """Take the name as it is written, and in capitals, but not without the capital it has."""
    return word in names or (word.isupper() and (word.title() in names or word in _in_capitals(names)))


def _is_name_with(word: str, ending: str, primary: str, names: frozenset[str]) -> bool:
    stem = word.removesuffix(ending)
    if stem == word or len(stem) < _SHORTEST_STEM:
        return False
    return stem in names or any(stem + lost in names for lost in LOST_ENDINGS.get(primary, ()))


@lru_cache(maxsize=16)
def _in_capitals(names: frozenset[str]) -> frozenset[str]:
    return frozenset(map(str.upper, names))
