"""What a letter counts: a number, in figures or in words, and what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from letterstall.core.checks.days import days_in
from letterstall.core.checks.lexicon import Lexicon, Word
from letterstall.core.checks.tokens import tokens_of

_WORDS_BETWEEN = 1
"""Words that may stand between a number and what it counts: "two long years"."""
_FIRST_YEAR, _LAST_YEAR = 1800, 2200
_PERCENT = re.compile(r"\s?(?:%|٪|％)")


class Amount(NamedTuple):
    """A number and its unit: an id of the lexicon's `units`, or "=" and the stem of the word behind it.

    `start` and `end` are the number's characters alone.
    """

    value: float
    unit: str
    start: int
    end: int
    phrase_end: int


class Number(NamedTuple):
    """A number of a text: its value, its tokens (the last exclusive) and its characters."""

    value: float
    first: int
    last: int
    start: int
    end: int


def amounts_in(text: str, lexicon: Lexicon) -> tuple[Amount, ...]:
    """Return what a text counts, in order; dates count nothing."""
    words = lexicon.words(tokens_of(text))
    days = days_in(text, lexicon)
    counted = _amounts(text, words, lexicon)
    return tuple(one for one in counted if not any(day.start <= one.start < day.end for day in days))


def _amounts(text: str, words: Sequence[Word], lexicon: Lexicon) -> Iterator[Amount]:
    units = sorted(lexicon.units.find(words), key=lambda one: (one.first, -one.last))
    numbers = numbers_in(text, words, lexicon)
    taken = {number.first for number in numbers}
    for number in numbers:
        percent = _PERCENT.match(text, number.end)
        if percent:
            yield Amount(number.value, "percent", number.start, number.end, percent.end())
            continue
        near = [one for one in units if 0 <= one.first - number.last <= _WORDS_BETWEEN]
        near = [one for one in near if not any(number.last <= at < one.first for at in taken)]
        near = [one for one in near if not re.search(r"[.;:!?]", text[number.end : words[one.first].token.start])]
        if not near:
            yield from _of_a_noun(text, words, number, lexicon)
        else:
            first = min(near, key=lambda one: (one.first, -one.last))
            yield Amount(number.value, first.meaning, number.start, number.end, words[first.last - 1].token.end)


def _of_a_noun(text: str, words: Sequence[Word], number: Number, lexicon: Lexicon) -> Iterator[Amount]:
    """Yield a number with the very word behind it as its unit ("1,400 dockers"), unless it is a year or alone."""
    if number.last == len(words) or not _is_near(text, words, number.last) or _FIRST_YEAR <= number.value <= _LAST_YEAR:
        return
    noun = words[number.last]
    if noun.whole.isalpha() and len(noun.stem) >= lexicon.least and noun.whole not in lexicon.stop_words:
        yield Amount(number.value, f"={noun.stem}", number.start, number.end, noun.token.end)


def numbers_in(text: str, words: Sequence[Word], lexicon: Lexicon) -> tuple[Number, ...]:
    """Return the numbers of a text: "1,500", "eleven", "two hundred and five", "11.3 million"."""
    found: list[Number] = []
    place = 0
    while place < len(words):
        number = _number_at(text, words, place, lexicon)
        if number is None:
            place += 1
        else:
            found.append(number)
            place = number.last
    return tuple(found)


def _number_at(text: str, words: Sequence[Word], place: int, lexicon: Lexicon) -> Number | None:
    value, last = _figures_at(text, words, place, lexicon)
    if last == place:
        value, last = _words_at(words, place, lexicon)
    if last == place:
        return None
    while last < len(words) and words[last].whole in lexicon.scales and _is_near(text, words, last):
        value, last = value * lexicon.scales[words[last].whole], last + 1
    return Number(value, place, last, words[place].token.start, words[last - 1].token.end)


def _is_near(text: str, words: Sequence[Word], place: int) -> bool:
    return not text[words[place - 1].token.end : words[place].token.start].strip(" \u00a0\u202f-")


def _figures_at(text: str, words: Sequence[Word], place: int, lexicon: Lexicon) -> tuple[float, int]:
    """Read figures with their groups of three and their decimals; the place itself where there are none."""
    if not words[place].whole.isdecimal():
        return 0.0, place
    figures, last = words[place].whole, place + 1
    while last < len(words) and words[last].whole.isdecimal():
        between = text[words[last - 1].token.end : words[last].token.start]
        is_group = between in {lexicon.grouping, " ", "\u00a0", "\u202f", "'", "’", "٬"} and len(words[last].whole) == 3
        if is_group and len(words[place].whole) <= 3:
            figures, last = figures + words[last].whole, last + 1
        elif between in {".", ",", "٫"} and between != lexicon.grouping:
            return float(f"{figures}.{words[last].whole}"), last + 1
        else:
            break
    return float(figures), last


def _words_at(words: Sequence[Word], place: int, lexicon: Lexicon) -> tuple[float, int]:
    """Read a number in words: tens and ones are added, a scale multiplies what stands before it."""
    total, current, last = 0, 0, place
    while last < len(words):
        word = words[last].whole
        number = lexicon.numbers.get(word)
        if number is None and last > place:
            number = lexicon.numbers.get(words[last].bare)  # Arabic writes "and" and the number behind it in one
        if number is not None and _is_added(current, number, lexicon):
            current += number
        elif word in lexicon.scales and lexicon.scales[word] <= 1000:
            current = current or 1  # "a hundred", "the hundred and six"
            total, current = (total + current * 1000, 0) if lexicon.scales[word] == 1000 else (total, current * 100)
        elif not (word in lexicon.number_joiners and last > place and _goes_on(words, last, current, lexicon)):
            break
        last += 1
    return float(total + current), last


def _is_added(current: int, number: int, lexicon: Lexicon) -> bool:
    """Say whether a number word belongs to those before it; Arabic says the ones before the tens."""
    if lexicon.beginnings and 0 < current % 100 < 10:
        return number == 10 or (number >= 20 and number % 10 == 0)
    return current == 0 or current % 100 == 0 or (current % 10 == 0 and number < 10)


def _goes_on(words: Sequence[Word], place: int, current: int, lexicon: Lexicon) -> bool:
    """Say whether "and" joins two parts of one number: "two hundred and five", not "two and three"."""
    behind = words[place + 1].whole if place + 1 < len(words) else ""
    return behind in lexicon.numbers and current >= 20 and current % 10 == 0
