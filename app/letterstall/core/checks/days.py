"""Dates as a letter writes them: whole, without a year, a month and a year, or a year alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from letterstall.core.checks.lexicon import Lexicon
from letterstall.core.checks.tokens import Token, folded, tokens_of

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_NEAR = re.compile(r"[\s\u00a0.,/ºª°’'-]*")
"""What may stand between the parts of a date."""
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
_FIGURES = re.compile(r"(?<![\d/.])(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})(?![\d/])")
_EAST_ASIAN = re.compile(r"(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(?:(\d{1,2})\s*日)?")


class Day(NamedTuple):
    """A date, each part None where the text does not say it, and its characters in the text."""

    year: int | None
    month: int | None
    day: int | None
    start: int
    end: int
    may_be_turned: bool = False
    """Day and month may be meant the other way round: 3/4/2026."""

    @property
    def parts(self) -> tuple[int | None, int | None, int | None]:
        """Year, month and day."""
        return self.year, self.month, self.day

    def agrees_with(self, other: Day) -> bool:
        """Say whether the case's date `other` says all that this one says; either may leave out the year."""
        turned = self._replace(month=self.day, day=self.month, may_be_turned=False) if self.may_be_turned else None
        is_same_day = (self.month, self.day) == (other.month, other.day) or (self.day is None and _is_part(self, other))
        is_year = self.year == other.year or (None in (self.year, other.year) and self.month is not None)
        return (is_same_day and is_year) or (turned is not None and turned.agrees_with(other))

    def shared_with(self, other: Day) -> int:
        """Return how many parts are the same."""
        return sum(a is not None and a == b for a, b in zip(self.parts, other.parts, strict=True))


def _is_part(day: Day, other: Day) -> bool:
    """Say whether a date without a day is the month, or the year, of the other."""
    return day.month == other.month if day.month is not None else day.year == other.year


def days_in(text: str, lexicon: Lexicon | None) -> tuple[Day, ...]:
    """Return the dates of a text in order; without a lexicon those in figures alone."""
    found = [*_in_figures(text), *(_with_months(text, lexicon) if lexicon else ())]
    found += _lone_years(text, found)
    return tuple(sorted(_apart(found), key=lambda one: one.start))


def _apart(found: list[Day]) -> Iterator[Day]:
    """Yield the longest of those that overlap."""
    taken: list[Day] = []
    for one in sorted(found, key=lambda day: (day.start - day.end, day.start)):
        if all(one.end <= other.start or one.start >= other.end for other in taken):
            taken.append(one)
            yield one


def _in_figures(text: str) -> Iterator[Day]:
    plain = (
        text
        if text.isascii()
        else "".join(folded(one) if one.isdigit() and len(folded(one)) == 1 else one for one in text)
    )
    for found in _ISO.finditer(plain):
        yield from _checked(int(found[1]), int(found[2]), int(found[3]), found.start(), found.end())
    for found in _FIGURES.finditer(plain):
        first, month = int(found[1]), int(found[3])
        if month > 12 >= first:
            first, month = month, first
        may_be_turned = found[2] != "." and first <= 12 and first != month
        for one in _checked(int(found[4]), month, first, found.start(), found.end()):
            yield one._replace(may_be_turned=may_be_turned)
    for found in _EAST_ASIAN.finditer(plain):
        year, day = (int(part) if part else None for part in (found[1], found[3]))
        yield from _checked(year, int(found[2]), day, found.start(), found.end())


def _checked(year: int | None, month: int | None, day: int | None, start: int, end: int) -> Iterator[Day]:
    is_year = year is None or _FIRST_YEAR <= year < _LAST_YEAR
    if is_year and (month is None or 1 <= month <= 12) and (day is None or 1 <= day <= 31):
        yield Day(year, month, day, start, end)


def _with_months(text: str, lexicon: Lexicon) -> Iterator[Day]:
    tokens = tokens_of(text)
    for place, token in enumerate(tokens):
        month, last = _month_at(tokens, place, lexicon)
        if month:
            before = _figure(text, tokens, place, -1, lexicon)
            behind = _figure(text, tokens, last, 1, lexicon)
            yield from _around(text, tokens, token, tokens[last], month, before, behind, lexicon)


def _around(
    text: str,
    tokens: Sequence[Token],
    first: Token,
    last: Token,
    month: int,
    before: Token | None,
    behind: Token | None,
    lexicon: Lexicon,
) -> Iterator[Day]:
    """Make a date of a month and the figures before and behind it."""
    start, end = first.start, last.end
    day = year = None
    if before is not None and _is_day(before):
        day, start = int(before.word), before.start
    if behind is not None and _is_year(behind):
        year, end = int(behind.word), behind.end
    elif day is None and behind is not None and _is_day(behind):
        day, end = int(behind.word), behind.end
        year_behind = _figure(text, tokens, tokens.index(behind), 1, lexicon)
        if year_behind is not None and _is_year(year_behind):
            year, end = int(year_behind.word), year_behind.end
    if day is not None or year is not None:
        yield from _checked(year, month, day, start, end)


def _month_at(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the month that begins at this token and its last token; 0 where none does."""
    pair = " ".join(one.word for one in tokens[place : place + 2])
    if pair in lexicon.months:
        return lexicon.months[pair], min(place + 1, len(tokens) - 1)
    return lexicon.months.get(tokens[place].word, 0), place


def _figure(text: str, tokens: Sequence[Token], place: int, step: int, lexicon: Lexicon) -> Token | None:
    """Return the figure before or behind a token, over ordinals and links such as "of"."""
    for _ in range(3):
        here = tokens[place]
        place += step
        if not 0 <= place < len(tokens):
            return None
        other = tokens[place]
        between = text[here.end : other.start] if step > 0 else text[other.end : here.start]
        if not _NEAR.fullmatch(between):
            return None
        if other.word.isdecimal():
            return other
        if other.word not in lexicon.date_fillers:
            return None
    return None


def _is_day(token: Token) -> bool:
    return len(token.word) <= 2 and 1 <= int(token.word) <= 31


def _is_year(token: Token) -> bool:
    return len(token.word) == 4 and _FIRST_YEAR <= int(token.word) < _LAST_YEAR


def _lone_years(text: str, known: Sequence[Day]) -> list[Day]:
    years = (one for one in tokens_of(text) if one.word.isdecimal() and _is_year(one))
    return [
        Day(int(one.word), None, None, one.start, one.end)
        for one in years
        if not any(day.start <= one.start < day.end for day in known)
    ]
