"""What should stand on one line: dates, references, initials with their name, titles, numbers with their unit.

The rules are patterns made once for each language from the words of `hold_words` and the months that ICU knows; English
ones hold in every letter. They bar breaks that Unicode's rules would allow, and never allow one. Each pattern begins
with the letters it can begin with, not with an assertion: Python's `re` then skips the rest of the text quickly.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from icu4py.messageformat import MessageFormat

from letterstall.typeset import hold_words as words

_SPACE = "[ \u00a0\u202f]"
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĜĞĠĢĤĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŜŞŠŢŤŪŬŮŰŲŴŶŸŹŻŽƏƠƯȘȚΆΈ-ΏΑ-ΩЀ-ЯҐҒҚҢҮҰҲҶҺӘӨԱ-Ֆ"
_HAN_NUMBER = "[0-9０-９〇零一二三四五六七八九十]"
_DAY = r"\d{1,2}(?:er|re|st|nd|rd|th|[.º°ª-])?"
_UNSPACED = frozenset({"th", "lo", "km", "my", "bo"})

_DIGIT = re.compile(r"\d")
_COUNTING_HAN = re.compile(r"[月월年년日일号號条條章項项歳岁歲名人回件时時分页頁]")
_DASH = re.compile("[–—…]")


def _any_of(listed: str, *, ending: str = r"\w*") -> str:
    return "|".join(re.escape(word[:-1]) + ending if word[-1] == "*" else re.escape(word) for word in listed.split())


def _words(table: Mapping[str, str], tongues: Iterable[str]) -> str:
    listed = " ".join(table[tongue] for tongue in tongues if tongue in table)
    capitals = " ".join(word[0].upper() + word[1:] for word in listed.split())
    return _any_of(" ".join(dict.fromkeys(f"{listed} {capitals}".split())))


_ALWAYS = (
    # J. R. Smith
    rf"[{_UPPER}](?<!\w.)\.{_SPACE}?(?:[{_UPPER}]\.{_SPACE}?){{0,3}}[{_UPPER}]",
    # Smith, J.
    rf"[{_UPPER}]\w{{1,30}},?{_SPACE}[{_UPPER}]\.",
)
_WITH_DASH = (
    # a dash ends a line, it does not begin one
    rf"{_SPACE}[–—…]",
    r"\w[—…]",
)
_WITH_DIGITS = (
    # 23-year-old, 19-бабы; 2019–2023; 5 000 000 €
    rf"\d(?:[-‐]\w|[–—]\d|(?:{_SPACE}\d{{3}}(?!\d))*(?:{_SPACE}(?:{_any_of(words.UNITS)})(?!\w))?)",
    rf"(?:{_any_of(words.CURRENCIES)}){_SPACE}\d",
    # a day, one word and a year, in whatever language; 10. 2. 2023; ב־10
    rf"{_DAY}{_SPACE}(?:de{_SPACE})?[^\s\d,;:()]+,?{_SPACE}(?:del?{_SPACE})?\d{{4}}(?!\d)",
    rf"\d{{1,2}}\.{_SPACE}\d{{1,2}}\.{_SPACE}\d{{4}}(?!\d)",
    r"[א-ת]־\d",
)
_WITH_HAN = (
    # 2023年2月10日, 2023년 2월 10일
    rf"{_HAN_NUMBER}{{2,4}}\s?[年년]\s?{_HAN_NUMBER}{{1,3}}\s?[月월](?:\s?{_HAN_NUMBER}{{1,3}}\s?[日일號号])?",
    rf"{_HAN_NUMBER}{{1,3}}\s?[月월]\s?{_HAN_NUMBER}{{1,3}}\s?[日일號号]",
    # 第19条, 34岁, 23个月
    rf"第{_HAN_NUMBER}{{1,8}}[号號条條章項项回件页頁]?",
    rf"{_HAN_NUMBER}{{1,8}}(?:[个個かヶカケ]月|[年月日号號条條章項项歳岁歲名人回件时時分页頁])",
)


class _Rules(NamedTuple):
    """The patterns of one language, by what a text must contain for them to find anything."""

    always: tuple[str, ...]
    with_dash: tuple[str, ...]
    with_digits: tuple[str, ...]
    with_han: tuple[str, ...]


def held_spans(text: str, language: str) -> list[tuple[int, int]]:
    """Return the stretches (start, end) of a paragraph that no line should part; they may overlap."""
    rules = _rules(language)
    patterns = _compiled(rules.always)
    for sign, found in ((_DASH, rules.with_dash), (_DIGIT, rules.with_digits), (_COUNTING_HAN, rules.with_han)):
        if sign.search(text):
            patterns += _compiled(found)
    return [match.span() for pattern in patterns for match in pattern.finditer(text)]


@lru_cache(maxsize=32)
def _rules(language: str) -> _Rules:
    primary = language.split("-")[0]
    tongues = tuple(dict.fromkeys((primary, "en")))
    always = [*_ALWAYS, rf"(?:{_words(words.TITLES, tongues)}){_SPACE}\S"]
    if primary in words.SHORT_WORDS:
        always.append(rf"[{words.SHORT_WORDS[primary]}](?<!\w.){_SPACE}\S")
    if primary in words.PREFIXES:
        always.append(rf"(?:{words.PREFIXES[primary]})\S")
    with_digits = [*_WITH_DIGITS, *_references(tongues), *_all_dates(language, tongues)]
    if primary in words.COUNTS_STAY:
        with_digits.append(rf"\d(?<!\d\d\d\d){_SPACE}[^\W\d]")
    return _Rules(tuple(always), _WITH_DASH, tuple(with_digits), _WITH_HAN)


@lru_cache(maxsize=64)
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, patterns))


def _references(tongues: tuple[str, ...]) -> list[str]:
    signs = _any_of(words.SIGNS)
    patterns = [rf"(?:{signs}|{_words(words.REFERENCES, tongues)}){_SPACE}*(?:(?:{signs}|no\.){_SPACE}?)?\d"]
    if tongues[0] in words.COUNTED:
        patterns.append(rf"\d(?:\.|-\w+|[^\s\d]{{1,4}})?{_SPACE}(?:{_words(words.COUNTED, tongues[:1])})")
    return patterns


def _all_dates(language: str, tongues: tuple[str, ...]) -> list[str]:
    primary = tongues[0]
    patterns = _dates("en", tuple(map(re.escape, words.ENGLISH_MONTHS)))
    if primary != "en":
        patterns += _dates(primary, _month_stems(language))
    if primary in words.BEFORE_DAY:
        patterns.append(rf"{words.BEFORE_DAY[primary]}{_SPACE}?\d")
    if primary in words.SPECIAL_DATES:
        patterns.append(words.SPECIAL_DATES[primary])
    return patterns


def _dates(tongue: str, months: tuple[str, ...]) -> list[str]:
    """Return the patterns of a day and a named month, in either order, with the year before or after them or none."""
    if not months:
        return []
    # Endings are free, since many languages decline their months; a script without spaces has none to find the end by.
    ending = "" if tongue in _UNSPACED else r"[^\W\d]{0,6}"
    month = f"(?:{'|'.join(months)}){ending}"
    close = f"(?:{_SPACE}(?:{words.AFTER_YEAR[tongue]}))?" if tongue in words.AFTER_YEAR else ""
    year = rf"(?:[,،]?{_SPACE}(?:del?{_SPACE})?\d{{4}}{close})?"
    day_first, month_first = rf"{_DAY}{_SPACE}?(?:de{_SPACE})?{month}", rf"{month}{_SPACE}?{_DAY}(?!\d)"
    patterns = [day_first + year, month_first + year]
    if tongue in words.YEAR_FIRST:
        word_of_year = rf"\d{{4}}[^\s\d]{{0,6}}{_SPACE}(?:[^\W\d]{{1,6}}\.?{_SPACE})?"
        patterns.append(f"{word_of_year}(?:{day_first}|{month_first})")
    return patterns


@lru_cache(maxsize=32)
def _month_stems(language: str) -> tuple[str, ...]:
    """Return patterns of the months as they stand in a language's dates, without their last letter when long enough.

    None for a language that numbers its months.
    """
    form = MessageFormat("{day, date, ::dMMMM}", language.replace("-", "_"))
    dates = (form.format({"day": datetime(2023, month, 15)}) for month in range(1, 13))
    names = (max(re.findall(r"[^\s\d.,،-]+", text), key=len, default="") for text in dates)
    stems = dict.fromkeys(re.escape(name[: max(3, len(name) - 1)]) for name in names if len(name) > 2)
    return tuple(stems) if len(stems) > 2 else ()
