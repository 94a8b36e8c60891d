"""The part of a text that asks somebody for something, apart from what it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from letterstall.core.case import Block
from letterstall.core.checks.lexicon import Lexicon, Word, lexicon
from letterstall.core.checks.tokens import tokens_of
from letterstall.core.sentences import sentences

_CLAUSE_END = re.compile(r"[,;:()—–،؛，；：、]|\s-\s")
_QUESTION = ("?", "؟", "？", "⸮", ";")
_DEEDS = frozenset({"release", "charges", "conviction", "investigate", "protection", "transfer", "property", "pardon"})
"""What is asked for by a verb: at the head of a sentence it is an order ("Release her"), where "Her family" is none."""
Clause = tuple[Word, ...]


def requests_of(blocks: Sequence[Block], told: Sequence[str], known: Lexicon) -> Iterator[Clause]:
    """Yield the clauses of a letter that ask for something; `told` are texts that are known only to tell."""
    goes_on = False
    for block in blocks:
        text = block.text.strip()
        if text and text not in told:
            yield from requested(text, known.language, block.kind == "ask" or goes_on)
        is_list = text.endswith((":", "：")) or (goes_on and text.endswith((";", "；", "؛", ",")))
        goes_on = is_list and (goes_on or _asks(text, known))


def _asks(text: str, known: Lexicon) -> bool:
    return next(known.requests.find(known.words(tokens_of(text))), None) is not None


@lru_cache(maxsize=512)
def requested(text: str, language: str, is_ask: bool) -> tuple[Clause, ...]:
    """Return the clauses of a paragraph that ask for something; all but conditions when the paragraph is an ask.

    Who has begun to ask goes on asking to the end of the paragraph.
    """
    known = lexicon(language)
    if known is None:
        return ()
    found: list[Clause] = []
    for start, end in sentences(text):
        found += _requested_in(text[start:end], known, is_ask or bool(found))
    return tuple(found)


def _requested_in(sentence: str, known: Lexicon, is_ask: bool) -> list[Clause]:
    clauses = clauses_of(sentence, known)
    if is_ask:
        return clauses
    for place, clause in enumerate(clauses):
        if next(known.requests.find(clause), None) is not None:
            return clauses[place:]
    if sentence.rstrip(" \"'”’»").endswith(_QUESTION):
        return clauses
    first = clauses[0] if clauses else ()
    is_imperative = any(match.first == 0 and match.meaning in _DEEDS for match in known.concepts.find(first))
    return clauses if is_imperative else []


def clauses_of(sentence: str, known: Lexicon) -> list[Clause]:
    """Return the clauses of a sentence without those that are a condition ("pending her release, ...")."""
    return [main for part in _parts(sentence) if (main := _main_part(known.words(tokens_of(part)), known))]


def _parts(sentence: str) -> list[str]:
    return [part for part in _CLAUSE_END.split(sentence) if part.strip()]


def _main_part(words: Clause, known: Lexicon) -> Clause:
    """Return what stands before a condition begins; "until then" is none, though "until" begins one."""
    no_condition = {at for match in known.meanwhile.find(words) for at in range(match.first, match.last)}
    starts = [match.first for match in known.conditions.find(words) if match.first not in no_condition]
    return words[: min(starts)] if starts else words
