"""Is each ask of the case still made in the letter, in whatever words, in whatever language?

What an ask asks for is known by its concepts (release, a lawyer, medical care: `resources/checks/`), each said in many
ways in nine languages. So a French letter can be held against an English model. Where the words of an ask say no
concept that is known, its own words are looked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from letterstall.core.case import Case, ModelLetter
from letterstall.core.checks.lexicon import Lexicon, lexicon
from letterstall.core.checks.requests import Clause, clauses_of, requests_of
from letterstall.core.findings import Finding
from letterstall.core.letter import Letter
from letterstall.core.likeness import share_within
from letterstall.core.origins import origins
from letterstall.core.sentences import sentences

_SAME_WORDS = 0.65
"""From this share of its words in one paragraph on, an ask counts as made there."""
_ENOUGH = 0.5
"""From this share of what it asks for on, an ask counts as made; the rest may have been left out on purpose."""
_OWN, _SHARED = 2.0, 1.0
"""Weight of a concept that only this ask has, and of one that several have."""
_MANNER = frozenset({"immediate", "unconditional", "evidence", "standards", "dignity", "law"})
"""How a thing is asked for, not what: counted only where an ask says nothing else."""

AskFate = Literal["made", "lost", "unsure"]


@dataclass(frozen=True, slots=True)
class Ask:
    """An ask of the case: its words, its short name, and what has become of it in the letter."""

    text: str
    name: str
    fate: AskFate


@lru_cache(maxsize=4)
def asks_of(letter: Letter, case: Case) -> tuple[Ask, ...]:
    """Return the asks of the case, in the model's order, and whether the letter still makes each.

    The model in the letter's language is asked first, else the case's first one. "unsure" is said where neither the
    words nor the concepts can be compared: a language without a lexicon, and no model in it.
    """
    model = case.model_letter(letter.language) or next(iter(case.letters), None)
    if model is None or not any(block.text.strip() for block in letter.blocks):
        return ()
    names = case.names_of_asks(model.language)
    fates = _fates(letter, model)
    return tuple(
        Ask(text, names[at] if at < len(names) else "", fate)
        for at, (text, fate) in enumerate(zip(model.asks, fates, strict=True))
    )


def lost_asks(letter: Letter, case: Case) -> Iterator[Finding]:
    """Yield a finding for each ask the letter no longer makes."""
    for index, ask in enumerate(asks_of(letter, case)):
        if ask.fate == "lost":
            yield Finding("lost_ask", stops=False, facts=(("ask", ask.text), ("name", ask.name), ("index", str(index))))


def _fates(letter: Letter, model: ModelLetter) -> list[AskFate]:
    wanted = _wanted(model.asks, model.language)
    known = lexicon(letter.language)
    is_same_language = model.language.split("-")[0] == letter.language.split("-")[0]
    as_it_stands = _as_it_stands(letter, model) if is_same_language else [False] * len(model.asks)
    told = tuple(block.text for block in model.blocks if block.kind != "ask") if is_same_language else ()
    clauses = tuple(requests_of(letter.blocks, told, known)) if known else ()
    said = _concepts_in(clauses, known) if known else frozenset()
    stems = frozenset(word.stem for clause in clauses for word in clause)
    fates: list[AskFate] = []
    for ask, concepts, stands in zip(model.asks, wanted, as_it_stands, strict=True):
        if stands:
            fates.append("made")
        elif known is not None and concepts:
            fates.append("made" if _share(concepts, said) >= _ENOUGH else "lost")
        elif is_same_language:
            fates.append("made" if known and _is_in_other_words(ask, stems, known) else "lost")
        else:
            fates.append("unsure")
    return fates


def _as_it_stands(letter: Letter, model: ModelLetter) -> list[bool]:
    """Say for each ask whether a paragraph of the letter is it, or has most of its words."""
    known = origins(letter.blocks, model.blocks)
    own = [block.text for block, origin in zip(letter.blocks, known.letter, strict=True) if origin.state != "same"]
    fates = [fate for fate, block in zip(known.model, model.blocks, strict=True) if block.kind == "ask"]
    return [
        fate.state != "left_out" or any(share_within(ask, text) >= _SAME_WORDS for text in own)
        for ask, fate in zip(model.asks, fates, strict=True)
    ]


@lru_cache(maxsize=32)
def _wanted(asks: tuple[str, ...], language: str) -> tuple[tuple[tuple[str, float], ...], ...]:
    """Return for each ask the concepts it asks for with their weights; () where none is known."""
    known = lexicon(language)
    if known is None:
        return ((),) * len(asks)
    each = [_matter(_concepts_in(_main_clauses(ask, known), known)) for ask in asks]
    counts = {concept: sum(concept in one for one in each) for concepts in each for concept in concepts}
    return tuple(tuple((concept, _OWN if counts[concept] == 1 else _SHARED) for concept in sorted(one)) for one in each)


def _matter(concepts: frozenset[str]) -> frozenset[str]:
    return concepts - _MANNER or concepts


def _main_clauses(ask: str, known: Lexicon) -> Iterator[Clause]:
    for start, end in sentences(ask):
        yield from clauses_of(ask[start:end], known)


def _concepts_in(clauses: Iterable[Clause], known: Lexicon) -> frozenset[str]:
    return frozenset(match.meaning for clause in clauses for match in known.concepts.find(clause))


def _share(concepts: Sequence[tuple[str, float]], said: frozenset[str]) -> float:
    return sum(weight for concept, weight in concepts if concept in said) / sum(weight for _, weight in concepts)


def _is_in_other_words(ask: str, stems: frozenset[str], known: Lexicon) -> bool:
    wanted = known.content_stems(ask)
    return bool(wanted) and len(wanted & stems) / len(wanted) >= _ENOUGH
