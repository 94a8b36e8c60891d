"""Which forms of Han characters a letter takes where its text is in no East Asian language of its own."""

from __future__ import annotations

from collections.abc import Iterator

from letterstall.compose.words import canonical_tag, shipped_tag
from letterstall.core.case import Case
from letterstall.core.languages import fallbacks

_BY_COUNTRY = {"TW": "zh-Hant", "HK": "zh-Hant", "MO": "zh-Hant", "JP": "ja", "KR": "ko", "KP": "ko"}
_USES_HAN = ("zh", "ja", "ko")


def han_language(language: str, case: Case) -> str:
    """Return "zh-Hans", "zh-Hant", "ja" or "ko": the letter's, else the person's, else the one the case prefers."""
    for tag in _candidates(language, case):
        primary = tag.split("-")[0]
        if primary in _USES_HAN:
            return _forms(tag) if primary == "zh" else primary
    return _BY_COUNTRY.get(case.country.upper(), "zh-Hans")


def _candidates(language: str, case: Case) -> Iterator[str]:
    yield canonical_tag(language)
    yield from (canonical_tag(person.native_language) for person in case.people if person.native_language)
    yield from map(canonical_tag, case.preferred_languages)


def _forms(tag: str) -> str:
    return "zh-Hant" if "zh-Hant" in map(shipped_tag, fallbacks(tag)) else "zh-Hans"
