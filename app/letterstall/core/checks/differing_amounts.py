"""Numbers of a letter that the case tells otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from letterstall.core.checks.amounts import Amount, amounts_in
from letterstall.core.checks.letter_sentence import Difference, LetterSentence
from letterstall.core.checks.lexicon import Lexicon, lexicon
from letterstall.core.checks.told import CaseFacts

_UNITS = {"age": "year"}
"""Units that other languages have no word of their own for: "47 years old" is "47 anni"."""
_COMMON = 12
"""Up to here a number stands in any text; a larger one that the case names is no accident."""

Said = frozenset[tuple[float, str]]
"""The numbers of a letter with their units: what it says rightly somewhere is not meant by another number."""


def said_in(texts: Iterable[str], language: str) -> Said:
    """Return what all paragraphs of a letter count."""
    known = lexicon(language)
    return (
        frozenset((one.value, one.unit) for text in texts for one in _amounts_of(text, known)) if known else frozenset()
    )


@lru_cache(maxsize=512)
def _amounts_of(text: str, known: Lexicon) -> tuple[Amount, ...]:
    return amounts_in(text, known)


def differing_amounts(here: LetterSentence, known: Lexicon, facts: CaseFacts, said: Said) -> Iterator[Difference]:
    """Yield the numbers of a sentence that stand for other ones of the case."""
    for amount in amounts_in(here.text, known):
        if amount.value > 1 and not _is_counted(amount, facts):
            meant = _meant_amount(amount, here, facts, said)
            if meant is not None:
                found = here.text[amount.start : amount.end]
                yield Difference("number_differs", amount.start, amount.end, found, _written(found, meant.value, known))


def _is_counted(amount: Amount, facts: CaseFacts) -> bool:
    """Say whether the case counts this too; a large number it names at all may count the same under another name."""
    if amount.value > _COMMON and amount.value in facts.numbers:
        return True
    return any((amount.value, amount.unit) == (other.value, other.unit) for other, _ in facts.amounts)


def _meant_amount(amount: Amount, here: LetterSentence, facts: CaseFacts, said: Said) -> Amount | None:
    unit = _UNITS.get(amount.unit, amount.unit)
    if here.is_own(amount.start, facts):
        return None
    others = ((one, told) for one, told in facts.amounts if _UNITS.get(one.unit, one.unit) == unit)
    kin = [(here.kinship(told, facts), one) for one, told in others if (one.value, one.unit) not in said]
    best = max(kin, key=lambda one: one[0], default=None)
    swapped = next((one for _, one in kin if _has_the_same_figures(one.value, amount.value)), None)
    needed = 1 if amount.unit == "age" else 2
    return swapped or (best[1] if best is not None and best[0] >= needed else None)


def _has_the_same_figures(one: float, other: float) -> bool:
    """Say whether two numbers of two figures or more are one with its figures in another order, as fingers slip."""
    return min(one, other) > _COMMON and sorted(f"{one:g}") == sorted(f"{other:g}")


def _written(found: str, value: float, known: Lexicon) -> str:
    """Return a number as the letter wrote the other: in words where it did and the word is known, else in figures."""
    if not any(one.isdecimal() for one in found):
        word = next((word for word, number in known.numbers.items() if number == value), "")
        if word:
            return word
    return f"{value:g}" if value < 1000 else f"{value:.0f}"
