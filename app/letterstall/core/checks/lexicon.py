"""The words by which a letter is looked over, language by language: `resources/checks/`.

There is no model and no network: a request, an ask in other words, a date or an insult is known by the words that
say it, compared by their stems.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any, NamedTuple

from letterstall.core.checks.tokens import Token, folded, tokens_of
from letterstall.core.languages import fallbacks
from letterstall.core.resources import resource

_GAP = "~"
_LONGEST_GAP = 3  # words


class Element(NamedTuple):
    """One word of a phrase: `stem` of a whole word, or the `beginning` of any; both "" for a gap."""

    stem: str = ""
    beginning: str = ""


class Match(NamedTuple):
    """A phrase found: what it says, and its first and last (exclusive) token."""

    meaning: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases with what each says, by the first two letters of their first word."""

    by_beginning: Mapping[str, tuple[tuple[str, tuple[Element, ...]], ...]]

    def find(self, words: Sequence[Word]) -> Iterator[Match]:
        """Yield every phrase that stands in these words."""
        for place, word in enumerate(words):
            for key in {word.whole[:2], word.bare[:2]}:
                for meaning, elements in self.by_beginning.get(key, ()):
                    end = _end_of(elements, words, place)
                    if end is not None:
                        yield Match(meaning, place, end)


class Word(NamedTuple):
    """A token as phrases are compared with it: as it stands, without a glued beginning, and its stem."""

    token: Token
    whole: str
    bare: str
    stem: str


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The words of one language. `months` and `numbers` give what a folded word stands for."""

    language: str
    least: int
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    stop_words: frozenset[str]
    first_person: frozenset[str]
    third_person: frozenset[str]
    requests: Phrases
    conditions: Phrases
    meanwhile: Phrases
    concepts: Phrases
    events: Phrases
    tone: Phrases
    units: Phrases
    months: Mapping[str, int]
    month_forms: tuple[tuple[str, ...], ...]
    date_fillers: frozenset[str]
    numbers: Mapping[str, int]
    scales: Mapping[str, int]
    number_joiners: frozenset[str]
    grouping: str
    _stems: dict[str, Word] = field(default_factory=dict, repr=False)

    def words(self, tokens: Iterable[Token]) -> tuple[Word, ...]:
        """Return tokens as they are compared."""
        return tuple(self._word(token) for token in tokens)

    def _word(self, token: Token) -> Word:
        known = self._stems.get(token.word)
        if known is None:
            bare = _without_beginning(token.word, self)
            known = Word(token, token.word, bare, _without_ending(bare, self))
            self._stems[token.word] = known
        return known._replace(token=token)

    def stem(self, word: str) -> str:
        """Return the stem of a word."""
        return self._word(Token(0, 0, folded(word))).stem

    def meanings(self, text: str) -> frozenset[str]:
        """Return the concepts and events that a text speaks of."""
        return _meanings(self.language, text)

    def content_stems(self, text: str) -> frozenset[str]:
        """Return the stems of the words of a text that say something of its matter."""
        return _content_stems(self.language, text)


@lru_cache(maxsize=2048)
def _meanings(language: str, text: str) -> frozenset[str]:
    known = _read(language)
    assert known is not None
    words = known.words(tokens_of(text))
    return frozenset(match.meaning for phrases in (known.concepts, known.events) for match in phrases.find(words))


@lru_cache(maxsize=2048)
def _content_stems(language: str, text: str) -> frozenset[str]:
    known = _read(language)
    assert known is not None
    words = known.words(tokens_of(text))
    return frozenset(one.stem for one in words if len(one.whole) > 1 and one.whole not in known.stop_words)


def lexicon(language: str) -> Lexicon | None:
    """Return the words of a language tag or a shorter form of it; None for a language we have none of."""
    for tag in fallbacks(language):
        if tag == "en" and language.split("-")[0] != "en":
            return None
        known = _read(tag)
        if known is not None:
            return known
    return None


@cache
def _read(tag: str) -> Lexicon | None:
    file = resource("checks", f"{tag}.toml")
    if not (tag.replace("-", "").isalnum() and file.is_file()):
        return None
    return _lexicon(tomllib.loads(file.read_text(encoding="utf-8")))


def _lexicon(data: dict[str, Any]) -> Lexicon:
    least, dates, numbers = data["least"], data["dates"], data["numbers"]
    beginnings = tuple(sorted(map(folded, data["beginnings"]), key=len, reverse=True))
    endings = tuple(sorted(map(folded, data["endings"]), key=len, reverse=True))
    stemming = _Stemming(least, beginnings, endings)
    exact = _Stemming(least, beginnings, ())  # "retire" asks for something, "retirados" tells
    fillers = (*dates["ordinals"], *dates["links"], *dates["years"])
    return Lexicon(
        data["language"],
        least,
        beginnings,
        endings,
        frozenset(_every_word(data["stop_words"])),
        frozenset(_every_word(data["first_person"])),
        frozenset(_every_word(word for words in data["pronouns"].values() for word in words)),
        _phrases({"request": data["requests"]}, exact),
        _phrases({"condition": data["conditions"]}, exact),
        _phrases({"meanwhile": data["meanwhile"]}, exact),
        _phrases(data["concepts"], stemming),
        _phrases(data["events"], stemming),
        _phrases(data["tone"], exact),
        _phrases(data["units"], stemming),
        {
            " ".join(one.word for one in tokens_of(form)): at
            for at, forms in enumerate(dates["months"], 1)
            for form in forms
        },
        tuple(map(tuple, dates["months"])),
        frozenset(_every_word(fillers)),
        {folded(word): value for word, value in numbers["words"].items()},
        {folded(word): value for word, value in numbers["scales"].items()},
        frozenset(map(folded, numbers["joiners"])),
        numbers["grouping"],
    )


class _Stemming(NamedTuple):
    least: int
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]


def _without_beginning(word: str, known: _Stemming | Lexicon) -> str:
    fits = (one for one in known.beginnings if word.startswith(one) and len(word) - len(one) >= known.least - 1)
    return word[len(next(fits, "")) :]


def _without_ending(word: str, known: _Stemming | Lexicon) -> str:
    fits = (one for one in known.endings if word.endswith(one) and len(word) - len(one) >= known.least)
    ending = next(fits, "")
    return word[: len(word) - len(ending)]


def _every_word(texts: Iterable[str]) -> Iterator[str]:
    return (token.word for text in texts for token in tokens_of(text))


def _phrases(texts: Mapping[str, Iterable[str]], stemming: _Stemming) -> Phrases:
    found: dict[str, list[tuple[str, tuple[Element, ...]]]] = {}
    for meaning, phrases in texts.items():
        for phrase in phrases:
            elements = tuple(_elements(phrase, stemming))
            if elements:
                found.setdefault((elements[0].stem or elements[0].beginning)[:2], []).append((meaning, elements))
    return Phrases({key: tuple(entries) for key, entries in found.items()})


def _elements(phrase: str, stemming: _Stemming) -> Iterator[Element]:
    for part in phrase.split():
        if part == _GAP:
            yield Element()
            continue
        *whole, last = [token.word for token in tokens_of(part)] or [""]
        yield from (Element(_stem(word, stemming)) for word in whole)
        if last:
            yield Element("", last) if part.endswith("*") else Element(_stem(last, stemming))


def _stem(word: str, stemming: _Stemming) -> str:
    return _without_ending(_without_beginning(word, stemming), stemming)


def _end_of(elements: tuple[Element, ...], words: Sequence[Word], place: int) -> int | None:
    """Return where a phrase that begins at `place` ends, None where it does not stand there."""
    for number, element in enumerate(elements):
        if element == Element():
            ends = (_end_of(elements[number + 1 :], words, place + skipped) for skipped in range(_LONGEST_GAP + 1))
            return next((end for end in ends if end is not None), None)
        if place >= len(words) or not _fits(element, words[place]):
            return None
        place += 1
    return place


def _fits(element: Element, word: Word) -> bool:
    if element.beginning:
        return word.whole.startswith(element.beginning) or word.bare.startswith(element.beginning)
    return element.stem in (word.stem, word.whole)
