"""Dates as documents write them, in eight languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from letterstall.core.proposal import Span
from letterstall.intake.understanding.folding import folded
from letterstall.intake.understanding.vocabulary import vocabulary

_ORDINAL = r"(?:st|nd|rd|th|er|º|°|ª|\.)?"
_OF = r"(?:\s*,?\s*(?:of|de|del|do|di|du|van)\b)?"
_WORD = r"[^\W\d_]+(?:\s+(?:الثاني|الأول))?(?:\s?/\s?[^\W\d_]{3,}(?:\s+(?:الثاني|الأول))?)?"
_DAY_FIRST = re.compile(
    rf"(?<![\d/.])(\d{{1,2}})\s?{_ORDINAL}{_OF}\s*[-–]?\s*({_WORD})\.?{_OF},?\s*[-–]?\s*((?:19|20)\d\d)?(?!\d)",
    re.I,
)
_MONTH_FIRST = re.compile(rf"(?<!\w)({_WORD})\.?\s+(\d{{1,2}}){_ORDINAL}(?:,?\s+((?:19|20)\d\d))?(?!\d)", re.I)
_EAST_ASIAN = re.compile(r"((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_NUMBERS = re.compile(r"(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d/])")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Day:
    """A date of a text and its place there. `is_ambiguous`: day and month may be the other way round."""

    day: date
    span: Span
    is_ambiguous: bool = False
    has_year: bool = True


def days_in(text: str, start: int = 0, end: int | None = None, year: int = 0) -> tuple[Day, ...]:
    """Return the dates of a part of a text, in order. One without a year takes `year`; without that it is left out."""
    part = text[start:end]
    found = sorted(_days(_western(part), year), key=lambda one: (one.span.start, -one.span.end))
    kept: list[Day] = []
    for one in found:
        if not kept or one.span.start >= kept[-1].span.end:
            kept.append(one)
    return tuple(_moved(one, start) for one in kept)


def _moved(one: Day, by: int) -> Day:
    return Day(one.day, Span(one.span.start + by, one.span.end + by), one.is_ambiguous, one.has_year)


def _western(text: str) -> str:
    """Return a text with the digits of all scripts as 0 to 9."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.digit(one))
        if one.isdigit() and not one.isascii() and unicodedata.digit(one, -1) >= 0 and unicodedata.category(one) == "Nd"
        else one
        for one in text
    )


def _days(text: str, year: int) -> Iterator[Day]:
    for found in _ISO.finditer(text):
        yield from _day(found, found[1], found[2], found[3])
    for found in _EAST_ASIAN.finditer(text):
        yield from _day(found, found[1], found[2], found[3])
    for found in _DAY_FIRST.finditer(text):
        month = _month(found[2])
        if month and (found[3] or year):
            yield from _day(found, found[3] or year, month, found[1], has_year=bool(found[3]))
    for found in _MONTH_FIRST.finditer(text):
        month = _month(found[1])
        if month and (found[3] or year):
            yield from _day(found, found[3] or year, month, found[2], has_year=bool(found[3]))
    yield from _numeric(text)


def _numeric(text: str) -> Iterator[Day]:
    for found in _NUMBERS.finditer(text):
        first, second, dot = int(found[1]), int(found[3]), found[2] == "."
        year = int(found[4]) if len(found[4]) == 4 else 2000 + int(found[4])
        is_american = second > 12 and not dot
        day, month = (second, first) if is_american else (first, second)
        yield from _day(
            found, year, month, day, is_ambiguous=not dot and first <= 12 and second <= 12 and first != second
        )


def _day(
    found: re.Match[str],
    year: str | int,
    month: str | int,
    day: str | int,
    is_ambiguous: bool = False,
    has_year: bool = True,
) -> Iterator[Day]:
    text = found[0].rstrip(" ,.-–\n\t")
    span = Span(found.start(), found.start() + len(text))
    try:
        yield Day(date(int(year), int(month), int(day)), span, is_ambiguous, has_year)
    except ValueError:  # 31 February, or a number that is no day
        return


@cache
def _month(word: str) -> int:
    plain = " ".join(folded(word).split("/")[0].split())  # Arabic gives both names: "مارس/آذار"
    return _months().get(plain, 0) or _months().get(plain.split()[0], 0)


@cache
def _months() -> dict[str, int]:
    return {folded(name): number for number, names in enumerate(vocabulary("dates")["months"], 1) for name in names}
