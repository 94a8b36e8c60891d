"""Dates, numbers and names of a letter, held against what the case says.

A letter may say much that no case knows: how old its writer is, when they first heard of it. So a difference counts
only where the sentence speaks of what a sentence of the case speaks of, which its words, or what they mean, tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from letterstall.core.checks.differing_amounts import Said, differing_amounts
from letterstall.core.checks.differing_days import differing_days
from letterstall.core.checks.letter_sentence import Difference, LetterSentence, proper_names
from letterstall.core.checks.lexicon import Lexicon, lexicon
from letterstall.core.checks.names import misspelt_names
from letterstall.core.checks.tokens import tokens_of
from letterstall.core.checks.told import CaseFacts, Told
from letterstall.core.sentences import sentences

_SHORTEST_PLACE = 3
"""Letters; "M." and "Mr" are no places."""
_ALMOST_THE_SAME = 0.5
"""From this share of common words on, a sentence counts as one of the case's, changed."""


@lru_cache(maxsize=1024)
def differences(text: str, language: str, facts: CaseFacts, said: Said = frozenset()) -> tuple[Difference, ...]:
    """Return what a paragraph says otherwise than the case, in order; `said` is what the whole letter counts."""
    known = lexicon(language)
    found = [
        one._replace(start=one.start + start, end=one.end + start)
        for start, end in sentences(text)
        for one in _in_sentence(text[start:end], language, known, facts, said)
    ]
    return tuple(sorted(found, key=lambda one: one.start))


def _in_sentence(
    sentence: str, language: str, known: Lexicon | None, facts: CaseFacts, said: Said
) -> Iterator[Difference]:
    here = LetterSentence.of(sentence, language, known)
    yield from _names(here, facts)
    yield from differing_days(here, facts)
    if known is not None:
        yield from differing_amounts(here, known, facts, said)
        yield from _places(here, facts)


# names


def _names(here: LetterSentence, facts: CaseFacts) -> Iterator[Difference]:
    places = tuple(word for language, word in facts.places if language == here.language.split("-")[0])
    for kind, names in (("name_differs", facts.names), ("place_differs", places)):
        for token, name in misspelt_names(here.text, names, facts.words, here.known):
            yield Difference(kind, token.start, token.end, here.text[token.start : token.end], name)  # type: ignore[arg-type]


def _places(here: LetterSentence, facts: CaseFacts) -> Iterator[Difference]:
    """Yield names that stand where the same sentence of the case has another."""
    twin = max(
        (one for one in facts.told if one.language.split("-")[0] == here.language.split("-")[0]),
        key=lambda one: _alike(here, one),
        default=None,
    )
    if twin is None or _alike(here, twin) < _ALMOST_THE_SAME or twin.text == here.text:
        return
    ours, theirs = tokens_of(here.text), tokens_of(twin.text)
    matcher = SequenceMatcher(None, [one.word for one in ours], [one.word for one in theirs], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "replace" and i2 - i1 == j2 - j1:
            for mine, other in zip(ours[i1:i2], theirs[j1:j2], strict=True):
                word = here.text[mine.start : mine.end]
                is_name = len(word) >= _SHORTEST_PLACE and word[0].isupper() and mine.word not in facts.words
                if is_name and other.word in proper_names(facts):
                    yield Difference("place_differs", mine.start, mine.end, word, twin.text[other.start : other.end])


def _alike(here: LetterSentence, told: Told) -> float:
    total = len(here.stems) + len(told.stems)
    return 2 * len(here.stems & told.stems) / total if total else 0.0
