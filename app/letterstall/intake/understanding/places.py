"""Names of countries, as addresses write them in eight languages, and what belongs to a country."""

from __future__ import annotations

import json
import re
from functools import cache

from letterstall.core.resources import resource
from letterstall.intake.understanding.folding import folded
from letterstall.intake.understanding.vocabulary import alternatives, vocabulary

LANGUAGES = ("en", "fr", "es", "de", "it", "nl", "pt", "ar")
"""The languages in which Urgent Actions are issued."""

_STATE = re.compile(
    rf"^(?:{alternatives('countries', 'articles')}\s+)?(?:(?:{alternatives('countries', 'states')}|and)[ -])+"
    rf"(?:{alternatives('countries', 'of')}\s*)?"
)
"""What stands before a country's name in its full form: "People's Republic of"."""


def country_in(text: str) -> str:
    """Return the code of the country that a text is the name of, "" when it is none.

    >>> country_in("People’s Republic of China"), country_in("TÜRKEI"), country_in("Peru 2")
    ('CN', 'TR', '')
    """
    return _country(_plain(text))


def country_at_end(text: str) -> tuple[str, int]:
    """Return the code of the country a line ends with and where its name begins; ("", length) when there is none.

    >>> country_at_end("Bangkok 10300, Thailand")
    ('TH', 15)
    """
    starts = [found.start() for found in re.finditer(r"(?<!\S)\S", text)]
    for start in (place for place in starts[-8:] if place > 0):
        name = text[start:]
        code = country_in(name)
        if code:
            return code, start
    return "", len(text)


@cache
def _country(plain: str) -> str:
    names = _names()
    if plain in names:
        return names[plain]
    short = _STATE.sub("", plain)
    return names.get(short, "") if short and short != plain else ""


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"[.,;:()|]+", " ", folded(text))).strip()


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for language in LANGUAGES:
        listed = json.loads(resource("countries", f"{language}.json").read_text("utf-8"))
        for code, name in listed.items():
            names.setdefault(_plain(name), code)
            names.setdefault(_plain(name.split(" (")[0].split(" - ")[0]), code)
    for code, others in vocabulary("countries")["names"].items():
        for name in others:
            names[_plain(name)] = code
    return {name: code for name, code in names.items() if len(name) > 1}


@cache
def countries_named(text: str) -> frozenset[str]:
    """Return the codes of all countries whose names stand in a text."""
    words = re.findall(r"[\w'’-]+", text)
    found = set()
    for length in (1, 2, 3, 4):
        for start in range(len(words) - length + 1):
            name = " ".join(words[start : start + length])
            if name[:1].isupper() or not name.isascii():
                found.add(_names().get(_plain(name), ""))
    return frozenset(found - {""})


def calling_code(country: str) -> str:
    """Return the telephone code of a country without "+" (ITU-T E.164), "" where we have none."""
    codes: dict[str, str] = vocabulary("countries")["calling"]
    return codes.get(country, "")
