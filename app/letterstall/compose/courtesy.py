"""Salutation and closing as an office asks for them, and how a sentence may begin, in the letter's own language."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from letterstall.compose.dates import long_date
from letterstall.compose.offices import Office, folded, office_of_case
from letterstall.compose.words import canonical_tag, part_of_language, words
from letterstall.core.case import Case

STARTS = ("who", "why", "tie", "ask")
"""Who writes, why it matters to them, what ties them to the country, what they ask."""

Answered = Literal["no_answer", "answered"]
"""What became of the letter that another one follows up."""

_REPEATED = "{salutation}"
_SIGNS_OF_END = " ,;:!.،：，！、۔՝"
_BLANKS = " \t\u3000"


def salutation_for(case: Case, language: str) -> str:
    """Return the case's own salutation in this language, else the form of the office, else the usual words."""
    return _given(case, language) or _form(office_of_case(case), language) or words(language).salutation


def closing_for(salutation: str, language: str, office: Office | None = None) -> str:
    """Return the closing that goes with a salutation: the office's, else the usual one.

    A closing that repeats the salutation ("Veuillez agréer, Madame la Ministre, …") repeats the one that is given.
    """
    closing = _of_office(office, language).get("closing", "") or words(language).closing
    return str(closing).replace(_REPEATED, _title(salutation) or _title(words(language).salutation))


def sentence_starts(language: str) -> dict[str, str]:
    """Return four beginnings of sentences by `STARTS`, to be typed on from where they end; {} where we have none."""
    return dict(part_of_language(language, "starts") or {})


def follow_up_sentence(language: str, became: Answered, day: date) -> str:
    """Return how a letter begins that follows one up, with the day it speaks of; "" where the language has no words."""
    sentences = part_of_language(language, "follow_up") or {}
    return str(sentences.get(became, "")).replace("{date}", long_date(day, language))


def closing_in_lines(closing: str, language: str) -> str:
    """Return a closing with a line break where its language sets two lines: 此致 stands above 敬礼.

    A space between the two gives way to the break, so that all other characters keep their places.
    """
    first = part_of_language(language, "closing_line") or ""
    rest = closing.removeprefix(first)
    if not first or rest == closing or not rest.strip(_BLANKS):
        return closing
    return f"{first}\n{rest[1:] if rest[0] in _BLANKS else rest}"


def _given(case: Case, language: str) -> str:
    given = case.target.salutation if case.target else None
    if given is None:
        return ""
    primary = language.split("-")[0]
    near = (text for tag, text in given.texts if tag.split("-")[0] == primary)
    return given.exact(language) or next(near, "")


def _form(office: Office | None, language: str) -> str:
    """Return how the office is addressed; by its very words where these are in the letter's language."""
    known = _of_office(office, language)
    if office and _is_same_language(office.language, language):
        named = {folded(said): form for said, form in known.get("forms", {}).items()}
        return str(named.get(office.words) or known.get("salutation", ""))
    return str(known.get("salutation", ""))


def _is_same_language(one: str, other: str) -> bool:
    return canonical_tag(one).split("-")[0] == canonical_tag(other).split("-")[0]


def _of_office(office: Office | None, language: str) -> dict[str, Any]:
    offices = part_of_language(language, "offices") or {}
    return dict(offices.get(office.kind, {})) if office else {}


def _title(salutation: str) -> str:
    return salutation.strip().rstrip(_SIGNS_OF_END)
