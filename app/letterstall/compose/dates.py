"""The date of a letter, written out as its language writes it."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from letterstall.compose.words import canonical_tag

_LOCALES = {"en": "en_GB", "pt": "pt_PT", "no": "nb", "prs": "fa_AF"}
_PATTERNS = {"vi": "'ngày' d 'tháng' M 'năm' y", "tg": "d MMMM y"}
_NO_BREAK_SPACE, _NARROW_NO_BREAK_SPACE = "\u00a0", "\u202f"


@lru_cache(maxsize=64)
def long_date(day: date, language: str) -> str:
    """Return a date with its month as a word, in the calendar and digits that the language's letters use.

    >>> long_date(date(2026, 11, 22), "en"), long_date(date(2026, 11, 1), "fr")
    ('22 November 2026', '1er novembre 2026')
    """
    from icu4py.messageformat import MessageFormat

    tag = canonical_tag(language)
    style = _PATTERNS.get(tag, "long")
    text: str = MessageFormat(f"{{day,date,{style}}}", _LOCALES.get(tag, tag.replace("-", "_"))).format({"day": day})
    if tag.split("-")[0] == "fr" and day.day == 1:
        text = text.replace("1 ", "1er ", 1)
    return text.replace(_NARROW_NO_BREAK_SPACE, _NO_BREAK_SPACE)
