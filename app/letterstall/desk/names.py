"""Names of countries and languages, as the windows show them."""

from __future__ import annotations

from letterstall.compose.countries import country_codes, country_name
from letterstall.compose.words import language_name, letter_languages
from letterstall.core.case import Case


def name_of_country(code: str, language: str) -> str:
    """Return a country's name in a language: "China"."""
    return country_name(code, language)


def countries(language: str) -> tuple[tuple[str, str], ...]:
    """Return code and name of all countries, by name."""
    named = ((code, country_name(code, language)) for code in country_codes())
    return tuple(sorted(named, key=lambda pair: pair[1].casefold()))


def name_of_language(tag: str) -> str:
    """Return what a language calls itself: "English", "中文"."""
    return language_name(tag)


def languages_for(case: Case) -> tuple[str, ...]:
    """Return the languages a letter can be written in: first those the case prefers and has a model letter for."""
    first = dict.fromkeys((*(one.language for one in case.letters), *case.preferred_languages))
    return (*first, *(tag for tag in letter_languages() if tag not in first))
