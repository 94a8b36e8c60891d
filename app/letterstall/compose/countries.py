"""The country line of an address.

Names come from CLDR with our corrections, one file a language in `resources/countries/` (provenance beside them).
"""

from __future__ import annotations

import json
import unicodedata
from functools import cache

from letterstall.compose.words import canonical_tag, shipped_tag
from letterstall.core.languages import fallbacks
from letterstall.core.resources import resource

_ACUTE = "\u0301"


def country_name(code: str, language: str) -> str:
    """Return a country's name in a language, else in English, else the code itself; "" for no code."""
    for tag in fallbacks(canonical_tag(language)):
        name = _names(shipped_tag(tag)).get(code.upper())
        if name:
            return name
    return code.upper()


def country_codes() -> tuple[str, ...]:
    """Return the ISO 3166 codes of all countries and territories we have a name for."""
    return tuple(sorted(_names("en")))


def language_of_country(code: str) -> str:
    """Return the first official language of a country in which we have names of countries, else English."""
    return _names("official_languages").get(code.upper(), "en")


def country_line(code: str, sender_language: str, sender_country: str = "") -> str:
    """Return the last line of an address: capitals, the sender's language, English beside it; "" for inland post.

    The Universal Postal Union asks for the name in the language of the country of origin, and for one that is
    known internationally beside it, so that no country in between misreads it.

    >>> country_line("CN", "fr", "FR"), country_line("CN", "en", "CN")
    ('CHINE - CHINA', '')
    """
    if not code or code.upper() == sender_country.upper():
        return ""
    own, english = capitals(country_name(code, sender_language), sender_language), capitals(country_name(code, "en"))
    return own if _without_accents(own) == _without_accents(english) else f"{own} - {english}"


def capitals(text: str, language: str = "en") -> str:
    """Return a text in capitals as its language writes them: Turkish İ, Greek without accents, Georgian as it is.

    >>> capitals("Çin", "tr"), capitals("Κίνα", "el"), capitals("ჩინეთი", "ka")
    ('ÇİN', 'ΚΙΝΑ', 'ჩინეთი')
    """
    primary = canonical_tag(language).split("-")[0]
    if primary == "ka":
        return text
    if primary in ("tr", "az"):
        return text.replace("i", "İ").replace("ı", "I").upper()
    if primary == "el":
        return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).replace(_ACUTE, "")).upper()
    return text.replace("և", "եվ").upper()


def _without_accents(text: str) -> str:
    letters = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in letters if letter.isalnum())


@cache
def _names(tag: str) -> dict[str, str]:
    file = resource("countries", f"{tag}.json")
    names: dict[str, str] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return names
