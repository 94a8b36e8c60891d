"""Dates, numbers and names of a letter, held against what the case says.

A letter may say much that no case knows: how old its writer is, when they first heard of it. So a difference counts
only where the sentence speaks of what a sentence of the case speaks of, which its words, or what they mean, tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from letterstall.core.checks.amounts import Amount, amounts_in
from letterstall.core.checks.days import Day, days_in
from letterstall.core.checks.lexicon import Lexicon, lexicon
from letterstall.core.checks.names import misspelt_names
from letterstall.core.checks.tokens import folded, tokens_of
from letterstall.core.checks.told import CaseFacts, Told
from letterstall.core.findings import FindingKind
from letterstall.core.sentences import sentences

_OWN = 2
"""What two sentences must have in common besides, where a date seems to be the writer's own; a number then is."""
_UNITS = {"age": "year"}
"""Units that other languages have no word of their own for: "47 years old" is "47 anni"."""
_SHORTEST_PLACE = 3
"""Letters; "M." and "Mr" are no places."""
_COMMON = 12
"""Up to here a number stands in any text; a larger one that the case names is no accident."""
_ONE_NAME, _NO_NAME = frozenset({"*"}), frozenset[str]()
"""Names make two sentences akin once, however many of them both have: all of a letter is about one person."""
_CLAUSE_END = re.compile(r"[,;:()—–،؛，；：、](?!\d)|\s-\s")
_FAR = 3
"""Years from which on a date of the same day is another one: slips are near, or the same figures in another order."""
_ALMOST_THE_SAME = 0.5
"""From this share of common words on, a sentence counts as one of the case's, changed."""


class Difference(NamedTuple):
    """A place in a text that differs from the case: `expected` is what would stand there, "" when nobody can say."""

    kind: FindingKind
    start: int
    end: int
    found: str
    expected: str


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
    here = _Sentence.of(sentence, language, known)
    yield from _names(here, facts)
    yield from _days(here, facts)
    if known is not None:
        yield from _amounts(here, known, facts, said)
        yield from _places(here, facts)


class _Sentence(NamedTuple):
    text: str
    language: str
    known: Lexicon | None
    stems: frozenset[str]
    meanings: frozenset[str]
    words: frozenset[str]

    @classmethod
    def of(cls, text: str, language: str, known: Lexicon | None) -> _Sentence:
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
        people = self.known.third_person | _proper(facts)
        marks = (one.word for one in (*here, *before, *behind) if one.word in self.known.first_person | people)
        return next(marks, "") in self.known.first_person

    def kinship(self, told: Told, facts: CaseFacts) -> int:
        """Return how much this sentence and one of the case have in common: words of one language, else meanings."""
        names = _ONE_NAME if self.words & told.words & _proper(facts) else _NO_NAME
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
def _proper(facts: CaseFacts) -> frozenset[str]:
    return frozenset(map(folded, (*facts.names, *(word for _, word in facts.places))))


# names


def _names(here: _Sentence, facts: CaseFacts) -> Iterator[Difference]:
    places = tuple(word for language, word in facts.places if language == here.language.split("-")[0])
    for kind, names in (("name_differs", facts.names), ("place_differs", places)):
        for token, name in misspelt_names(here.text, names, facts.words, here.known):
            yield Difference(kind, token.start, token.end, here.text[token.start : token.end], name)  # type: ignore[arg-type]


def _places(here: _Sentence, facts: CaseFacts) -> Iterator[Difference]:
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
                if is_name and other.word in _proper(facts):
                    yield Difference("place_differs", mine.start, mine.end, word, twin.text[other.start : other.end])


def _alike(here: _Sentence, told: Told) -> float:
    total = len(here.stems) + len(told.stems)
    return 2 * len(here.stems & told.stems) / total if total else 0.0


# dates


def _days(here: _Sentence, facts: CaseFacts) -> Iterator[Difference]:
    said = days_in(here.text, here.known)
    for day in said:
        if not _is_told(day, facts):
            meant = _meant_day(day, said, here, facts)
            if meant is not None:
                found = here.text[day.start : day.end]
                yield Difference("date_differs", day.start, day.end, found, _rewritten(found, day, meant, here.known))


def _is_told(day: Day, facts: CaseFacts) -> bool:
    """Say whether the case tells this date; one without a year only where it has none of the same day with one."""
    same = [one for one, _ in facts.days if day.agrees_with(one)]
    if day.year is None or any(one.year == day.year for one in same):
        return bool(same)
    return bool(same) and not any(one.year and (one.month, one.day) == (day.month, day.day) for one, _ in facts.days)


def _meant_day(day: Day, said_here: Sequence[Day], here: _Sentence, facts: CaseFacts) -> Day | None:
    """Return the date of the case that a letter's date stands for, None where it is the writer's own.

    A date that the same sentence tells rightly is not meant by another one.
    """
    said = sum(part is not None for part in day.parts)
    needed = _OWN if here.is_own(day.start, facts) else 0
    best: tuple[int, int, Day] | None = None
    for other, told in facts.days:
        if any(mine is not None and theirs is None for mine, theirs in zip(day.parts, other.parts, strict=True)):
            continue
        if _is_another_time(day, other) or any(one.agrees_with(other) for one in said_here if one != day):
            continue
        shared, kin = day.shared_with(other), here.kinship(told, facts)
        if kin >= needed + _needed_kinship(said, shared) and (best is None or (shared, kin) > best[:2]):
            best = shared, kin, other
    return best[2] if best else None


def _is_another_time(day: Day, other: Day) -> bool:
    if day.year is None or other.year is None:
        return False
    return abs(day.year - other.year) > _FAR and sorted(str(day.year)) != sorted(str(other.year))


def _needed_kinship(said: int, shared: int) -> int:
    """Return how much two sentences must have in common for their dates to be the same one: less, the more of it is."""
    return (1 if shared == 2 and said == 3 else 2) if shared else 3


def _rewritten(found: str, day: Day, meant: Day, known: Lexicon | None) -> str:
    """Return the words of a date with the parts that differ changed, in the form in which it was written."""
    changed = found
    if day.year is not None and day.year != meant.year:
        changed = changed.replace(_figures_of(found, day.year), str(meant.year))
    if day.month is not None and meant.month is not None and day.month != meant.month:
        changed = _with_month(changed, day, meant, known)
    if day.day is not None and meant.day is not None and day.day != meant.day:
        changed = changed.replace(_figures_of(found, day.day), str(meant.day), 1)
    return changed


def _figures_of(found: str, number: int) -> str:
    return next(
        (found[one.start : one.end] for one in tokens_of(found) if one.word.isdecimal() and int(one.word) == number),
        str(number),
    )


def _with_month(found: str, day: Day, meant: Day, known: Lexicon | None) -> str:
    assert day.month is not None and meant.month is not None
    for token in tokens_of(found):
        word = found[token.start : token.end]
        if known is not None and known.months.get(token.word) == day.month:
            forms, others = known.month_forms[day.month - 1], known.month_forms[meant.month - 1]
            form = next((at for at, one in enumerate(forms) if folded(one) == token.word), 0)
            other = others[form if form < len(others) else 0]
            return (
                found[: token.start]
                + (other[0].upper() + other[1:] if word[0].isupper() else other)
                + found[token.end :]
            )
    return found.replace(f"{day.month:02}", f"{meant.month:02}", 1)


# numbers


def _amounts(here: _Sentence, known: Lexicon, facts: CaseFacts, said: Said) -> Iterator[Difference]:
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


def _meant_amount(amount: Amount, here: _Sentence, facts: CaseFacts, said: Said) -> Amount | None:
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
