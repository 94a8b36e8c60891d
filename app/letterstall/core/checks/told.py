"""What a case tells, sentence by sentence: its dates, numbers and names, to hold a letter against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from letterstall.core.case import Case
from letterstall.core.checks.amounts import Amount, amounts_in, numbers_in
from letterstall.core.checks.days import Day, days_in
from letterstall.core.checks.lexicon import lexicon
from letterstall.core.checks.tokens import folded, tokens_of
from letterstall.core.sentences import sentences


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """One sentence of the case, in its language: what it says, the stems of its words, and what it speaks of."""

    text: str
    language: str
    days: tuple[Day, ...]
    amounts: tuple[Amount, ...]
    stems: frozenset[str]
    meanings: frozenset[str]
    words: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class CaseFacts:
    """All a case tells. `names` are the words of people's names as they are written; `words` are all words, folded.

    `numbers` are all its numbers, whether it is plain what they count or not.

    `places` are other words with a capital of their own, each with its language: Bishkek is Bischkek in German.
    """

    told: tuple[Told, ...]
    names: tuple[str, ...]
    places: tuple[tuple[str, str], ...]
    words: frozenset[str]
    numbers: frozenset[float]

    def says(self, text: str) -> bool:
        """Say whether the case has all words of a text itself."""
        return all(token.word in self.words for token in tokens_of(text))

    @property
    def days(self) -> Iterator[tuple[Day, Told]]:
        """All dates, each with its sentence."""
        return ((day, one) for one in self.told for day in one.days)

    @property
    def amounts(self) -> Iterator[tuple[Amount, Told]]:
        """All counted things, each with its sentence."""
        return ((amount, one) for one in self.told for amount in one.amounts)


@lru_cache(maxsize=8)
def facts_of(case: Case) -> CaseFacts:
    """Return what a case tells, the model letters first."""
    texts = tuple(_texts(case))
    told = tuple(one for language, text in texts for one in _told(text, language))
    fields = (*_names(case), *(line for one in case.addressees for line in (*one.lines, one.office)))
    words = frozenset(token.word for text in (*fields, *(text for _, text in texts)) for token in tokens_of(text))
    names = dict.fromkeys(name[token.start : token.end] for name in _names(case) for token in tokens_of(name))
    places = dict.fromkeys((language, word) for language, word in _with_capitals(told) if word not in names)
    numbers = frozenset(value for language, text in texts for value in _values(text, language))
    return CaseFacts(told, tuple(names), tuple(places), words, numbers)


def _values(text: str, language: str) -> Iterator[float]:
    known = lexicon(language) if language else None
    if known is not None:
        yield from (number.value for number in numbers_in(text, known.words(tokens_of(text)), known))


def _with_capitals(told: Iterable[Told]) -> Iterator[tuple[str, str]]:
    """Yield language and word wherever a capital inside a sentence means a name: not in German, nor for a month."""
    for one in told:
        language = one.language.split("-")[0]
        known = lexicon(language) if language else None
        for token in tokens_of(one.text)[1:] if language not in ("", "de") else ():
            word = one.text[token.start : token.end]
            is_name = word[0].isupper() and not word.isupper() and len(word) > 2
            if is_name and not (known and (token.word in known.months or token.word in known.stop_words)):
                yield language, word


def _texts(case: Case) -> Iterator[tuple[str, str]]:
    for model in case.letters:
        yield from ((model.language, block.text) for block in model.blocks)
    for texts in (case.summary, case.title, case.background, case.closed_reason):
        yield from texts.texts
    for day in (case.deadline, case.issued, case.closed_on):
        if day is not None:
            yield "", day.isoformat()


def _names(case: Case) -> Iterator[str]:
    for person in case.people:
        yield from filter(None, (person.name, person.native_name))
    yield from (one.name for one in case.addressees if one.name)


def _told(text: str, language: str) -> Iterator[Told]:
    known = lexicon(language) if language else None
    for paragraph in text.splitlines():
        for start, end in sentences(paragraph):
            sentence = paragraph[start:end]
            amounts = amounts_in(sentence, known) if known else ()
            stems = known.content_stems(sentence) if known else frozenset(map(folded, sentence.split()))
            meanings = known.meanings(sentence) if known else frozenset()
            words = frozenset(token.word for token in tokens_of(sentence))
            yield Told(sentence, language, days_in(sentence, known), amounts, stems, meanings, words)
