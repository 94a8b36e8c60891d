"""A sentence of a letter: what it has in common with one of the case, whose it is, and where the two differ."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from letterstall.core.checks.lexicon import Lexicon
from letterstall.core.checks.tokens import folded, tokens_of
from letterstall.core.checks.told import CaseFacts, Told
from letterstall.core.findings import FindingKind

_ONE_NAME, _NO_NAME = frozenset({"*"}), frozenset[str]()
"""Names make two sentences akin once, however many of them both have: all of a letter is about one person."""
_CLAUSE_END = re.compile(r"[,;:()—–،؛，；：、](?!\d)|\s-\s")


class Difference(NamedTuple):
    """A place in a text that differs from the case: `expected` is what would stand there, "" when nobody can say."""

    kind: FindingKind
    start: int
    end: int
    found: str
    expected: str


class LetterSentence(NamedTuple):
    """A sentence of a letter, and what it speaks of: stems and meanings, empty where we have no lexicon."""

    text: str
    language: str
    known: Lexicon | None
    stems: frozenset[str]
    meanings: frozenset[str]
    words: frozenset[str]

    @classmethod
    def of(cls, text: str, language: str, known: Lexicon | None) -> LetterSentence:
        """Return a sentence in a language with its lexicon."""
        stems = known.content_stems(text) if known else frozenset()
        meanings = known.meanings(text) if known else frozenset()
        return cls(text, language, known, stems, meanings, frozenset(token.word for token in tokens_of(text)))

    def is_own(self, place: int, facts: CaseFacts) -> bool:
        """Say whether what stands there is the writer's: "I" or "my" stands nearer to it than "she" or a name.

        What stands in the same clause is asked first, then what stands before it, then what stands behind.
        """
        if self.known is None:
            return False
        start, end = _clause_around(self.text, place)
        tokens = tokens_of(self.text)
        here = sorted((one for one in tokens if start <= one.start < end), key=lambda one: abs(one.start - place))
        before = reversed([one for one in tokens if one.end <= place])
        behind = (one for one in tokens if one.start >= place)
        people = self.known.third_person | proper_names(facts)
        marks = (one.word for one in (*here, *before, *behind) if one.word in self.known.first_person | people)
        return next(marks, "") in self.known.first_person

    def kinship(self, told: Told, facts: CaseFacts) -> int:
        """Return how much this sentence and one of the case have in common: words of one language, else meanings."""
        names = _ONE_NAME if self.words & told.words & proper_names(facts) else _NO_NAME
        if self.known is not None and told.language.split("-")[0] == self.known.language:
            same = {one for one in self.stems & told.stems if not one.isdecimal()} | names
            return max(len(same), len(self.meanings & told.meanings) + len(names))
        return len(self.meanings & told.meanings) + len(names)


def _clause_around(text: str, place: int) -> tuple[int, int]:
    """Return start and end of the clause in which a character stands."""
    ends = [found.start() for found in _CLAUSE_END.finditer(text)]
    return max((end for end in ends if end < place), default=0), min(
        (end for end in ends if end > place), default=len(text)
    )


@lru_cache(maxsize=8)
def proper_names(facts: CaseFacts) -> frozenset[str]:
    """Return the words of a case that are names, of people or of places, folded."""
    return frozenset(map(folded, (*facts.names, *(word for _, word in facts.places))))
