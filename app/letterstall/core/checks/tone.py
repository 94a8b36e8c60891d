"""What may shut the reader's ear: insults, threats, politics, shouting. Advice only, and each can be switched off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from letterstall.core.checks.lexicon import lexicon
from letterstall.core.checks.tokens import folded, tokens_of
from letterstall.core.findings import FindingKind

_KINDS: dict[str, FindingKind] = {"insults": "insult", "politics": "politics", "threats": "threat"}
_MARKS = re.compile(r"[!！]{2,}")
_SHOUTED = 3
"""Words in capitals in a row; two may be the initials of an organisation or a form of emphasis."""


@lru_cache(maxsize=1024)
def tone_of(text: str, language: str, names: frozenset[str]) -> tuple[tuple[FindingKind, int, int], ...]:
    """Return kind, start and end of what sounds wrong in a text; words of `names` may stand in capitals."""
    return tuple(sorted((*_phrases(text, language), *_shouting(text, names)), key=lambda one: one[1]))


def _phrases(text: str, language: str) -> Iterator[tuple[FindingKind, int, int]]:
    known = lexicon(language)
    if known is None:
        return
    tokens = tokens_of(text)
    end = 0
    for match in sorted(known.tone.find(known.words(tokens)), key=lambda one: (one.first, -one.last)):
        if match.first >= end:
            end = match.last
            yield _KINDS[match.meaning], tokens[match.first].start, tokens[match.last - 1].end


def _shouting(text: str, names: frozenset[str]) -> Iterator[tuple[FindingKind, int, int]]:
    for found in _MARKS.finditer(text):
        yield "shouting", found.start(), found.end()
    run: list[tuple[int, int]] = []
    for token in (*tokens_of(text), None):
        word = text[token.start : token.end] if token else ""
        if len(word) > 1 and word.isupper() and token is not None:
            run.append((token.start, token.end))
            continue
        if len(run) >= _SHOUTED and not all(folded(text[start:end]) in names for start, end in run):
            yield "shouting", run[0][0], run[-1][1]
        if not (len(word) == 1 and word.isupper() and run):  # "I" and "A" are capitals anyway
            run = []
