"""What should stand on one line: dates, references, initials with their name, titles, numbers with their unit.

The rules are patterns made once for each language from the words of `hold_words` and the months that ICU knows; English
ones hold in every letter. They bar breaks that Unicode's rules would allow, and never allow one.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache

from icu4py.messageformat import MessageFormat

from letterstall.typeset import hold_words as words

_SPACE = "[ \u00a0\u202f]"
_UPPER = "".join(letter for letter in map(chr, range(0x41, 0x590)) if letter.isupper())
_HAN_NUMBER = "[0-9０-９〇零一二三四五六七八九十]"
_DAY = r"\d{1,2}(?:er|re|st|nd|rd|th|[.º°ª-])?"
_UNSPACED = frozenset({"th", "lo", "km", "my", "bo"})

_RULES_WITH_DIGITS = (
    # 23-year-old, 19-бабы, 10-ին: Unicode breaks after the hyphen
    r"\d[-‐]\w",
    # 2019–2023
    r"\d[–—-]\d",
    # 5 000 000
    rf"(?<!\d)\d{{1,3}}(?:{_SPACE}\d{{3}})+(?!\d)",
    rf"\d{_SPACE}(?:{words.UNITS})(?!\w)",
    rf"(?:{words.CURRENCIES}){_SPACE}?\d",
    # a day, one word and a year, in whatever language; 10. 2. 2023
    rf"(?:[א-ת]{{1,2}}־)?\b{_DAY}{_SPACE}(?:de{_SPACE})?[^\s\d,;:()]+,?{_SPACE}(?:del?{_SPACE})?\d{{4}}\b",
    rf"\b\d{{1,2}}\.{_SPACE}\d{{1,2}}\.{_SPACE}\d{{4}}\b",
    r"[א-ת]{1,2}־\d",
    rf"(?:{words.SIGNS}){_SPACE}?\d",
)
_RULES_WITH_HAN = (
    # 2023年2月10日, 2023년 2월 10일, 第19条, 34岁
    rf"(?:{_HAN_NUMBER}{{2,4}}\s?[年년]\s?)?{_HAN_NUMBER}{{1,3}}\s?[月월](?:\s?{_HAN_NUMBER}{{1,3}}\s?[日일號号])?",
    rf"第?{_HAN_NUMBER}+(?:[个個かヶカケ]月|[年日号號条條章項项歳岁歲名人回件时時分页頁%％])",
)
_RULES = (
    # J. R. Smith; Smith, J. R.
    rf"\b(?:[{_UPPER}]\.{_SPACE}?){{1,4}}[{_UPPER}]",
    rf"\b[{_UPPER}]\w+,?{_SPACE}(?:[{_UPPER}]\.{_SPACE}?)+",
    # a dash ends a line, it does not begin one
    r"\S\s*[–—]",
    rf"«{_SPACE}\S|\S{_SPACE}[»;:!?]",
)


def held_spans(text: str, language: str) -> list[tuple[int, int]]:
    """Return the stretches (start, end) of a paragraph that no line should part; they may overlap."""
    return [match.span() for pattern in _patterns_for(text, language) for match in pattern.finditer(text)]


def _patterns_for(text: str, language: str) -> tuple[re.Pattern[str], ...]:
    """Return the rules that can find something in the text: most of them need a digit."""
    always, with_digits, with_han = _patterns(language)
    has_digits = _DIGIT.search(text)
    has_han = _COUNTING_HAN.search(text)
    return always + (with_digits if has_digits else ()) + (with_han if has_han else ())


_DIGIT = re.compile(r"\d")
_COUNTING_HAN = re.compile(f"{_HAN_NUMBER}[^a-z]{{0,4}}[\u3041-\ud7ff]")


@lru_cache(maxsize=32)
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], ...], ...]:
    """Return the rules for a letter's language: those for any text, those for one with digits, those for Han in it."""
    primary = language.split("-")[0]
    tongues = list(dict.fromkeys((primary, "en")))
    always = [*_RULES, _titles(tongues)]
    if primary in words.SHORT_WORDS:
        always.append(rf"(?<!\w)[{words.SHORT_WORDS[primary]}]{_SPACE}\S")
    dates = [_dates(tongue, language) for tongue in tongues]
    with_digits = [*_RULES_WITH_DIGITS, _references(tongues), *filter(None, dates)]
    if primary in words.COUNTED:
        with_digits.append(rf"\d(?:\.|-\w+|[^\s\d]{{1,4}})?{_SPACE}(?:{words.COUNTED[primary]})")
    if primary in words.SPECIAL_DATES:
        with_digits.append(words.SPECIAL_DATES[primary])
    always_patterns, digit_patterns, han_patterns = (
        tuple(map(re.compile, rules)) for rules in (always, with_digits, _RULES_WITH_HAN)
    )
    return always_patterns, digit_patterns, han_patterns


def _titles(tongues: list[str]) -> str:
    titles = "|".join(words.TITLES[tongue] for tongue in tongues if tongue in words.TITLES)
    return rf"(?<!\w)(?:{titles})\.?{_SPACE}\S"


def _references(tongues: list[str]) -> str:
    before = "|".join(words.REFERENCES[tongue] for tongue in tongues if tongue in words.REFERENCES)
    return rf"(?<!\w)(?:{before}){_SPACE}*(?:(?:{words.SIGNS}|[Nn]o\.){_SPACE}?)?\d"


def _dates(tongue: str, language: str) -> str:
    """Return the pattern of a day and a named month, in either order, the year before or after them or none; or ""."""
    stems = words.ENGLISH_MONTHS if tongue == "en" else _month_stems(language)
    if not stems:
        return ""
    # Endings are free, since many languages decline their months; a script without spaces has none to find the end by.
    ending = "" if tongue in _UNSPACED else r"[^\W\d]{0,6}"
    month = f"(?:{'|'.join(stems)}){ending}"
    day = rf"(?<!\d){_DAY}"
    lead = rf"(?:\b{words.BEFORE_DAY[tongue]}{_SPACE}?)?" if tongue in words.BEFORE_DAY else ""
    close = rf"(?:{_SPACE}(?:{words.AFTER_YEAR[tongue]}))?" if tongue in words.AFTER_YEAR else ""
    year_before = rf"(?:\d{{4}}[^\s\d]{{0,6}}{_SPACE}(?:[^\W\d]{{1,6}}\.?{_SPACE})?)?"
    year_after = rf"(?:[,،]?{_SPACE}(?:del?{_SPACE})?\d{{4}}{close})?"
    both = rf"(?:{day}{_SPACE}?(?:de{_SPACE})?{month}|{month}{_SPACE}?{day}(?!\d))"
    return rf"(?:[א-ת]{{1,2}}־)?{lead}{year_before}{both}{year_after}"


@lru_cache(maxsize=32)
def _month_stems(language: str) -> tuple[str, ...]:
    """Return the months of a language as they stand in a date, each without its last letter when it is long enough.

    None for a language that numbers its months.
    """
    form = MessageFormat("{day, date, ::dMMMM}", language.replace("-", "_"))
    dates = (form.format({"day": datetime(2023, month, 15)}) for month in range(1, 13))
    names = (max(re.findall(r"[^\s\d.,،-]+", text), key=len, default="") for text in dates)
    stems = dict.fromkeys(re.escape(name[: max(3, len(name) - 1)]) for name in names if len(name) > 2)
    return tuple(stems) if len(stems) > 2 else ()
