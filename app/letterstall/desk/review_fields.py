"""The fields of a case that is checked, each as a text under its name: read, and changed in a new case.

Names are those of `core.proposal`; an address has a field for each line, "addressees.0.lines.1", and one more line
appends. The model letter is "letter.salutation", "letter.text" and "letter.closing", a second one "letters.1.text".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from letterstall.core.case import Addressee, Case, ModelLetter
from letterstall.core.languages import ByLanguage
from letterstall.desk.review_texts import (
    channels_of_text,
    day_of_text,
    languages_of_text,
    letter_of_text,
    one_line,
    text_of_channels,
    text_of_letter,
)

_REFERENCE = ("ua_number", "index", "publisher")
_DAYS = ("issued", "deadline")
_LONG = ("summary", "background")
_BY_LANGUAGE = ("title", "after_deadline", *_LONG)


def case_language(case: Case) -> str:
    """Return the language in which the case is written."""
    known = (*(one.language for one in case.letters[:1]), *case.title.languages, *case.summary.languages)
    return next(iter(known), "en")


def value_of(case: Case, field: str) -> str:
    """Return what a field says; dates in ISO 8601, languages and countries by their codes, "yes" or "" for a choice."""
    match field.split("."):
        case ["addressees", number, *rest]:
            return _of_addressee(case, case.addressees[int(number)], rest)
        case ["people", number, name]:
            return str(getattr(case.people[int(number)], name))
        case ["letter", name]:
            return _of_letter(case, 0, name)
        case ["letters", number, name]:
            return _of_letter(case, int(number), name)
    return _of_case(case, field)


def _of_case(case: Case, field: str) -> str:
    if field in _BY_LANGUAGE:
        return str(getattr(case, field).best(case_language(case)))
    if field in _REFERENCE:
        return str(getattr(case.reference, field))
    if field in _DAYS:
        day = getattr(case, field)
        return day.isoformat() if day else ""
    match field:
        case "preferred_languages":
            return ", ".join(case.preferred_languages)
        case "own_language_welcome":
            return "yes" if case.own_language_welcome else ""
        case "links":
            return "\n".join(case.links)
    return str(getattr(case, field))


def _of_addressee(case: Case, one: Addressee, rest: list[str]) -> str:
    match rest:
        case ["lines", number]:
            return one.lines[int(number)] if int(number) < len(one.lines) else ""
        case ["salutation"]:
            return one.salutation.best(case_language(case))
        case ["channels"]:
            return text_of_channels(one.channels)
    return str(getattr(one, rest[0]))


def _of_letter(case: Case, number: int, name: str) -> str:
    if name == "salutation":
        return case.target.salutation.best(case_language(case)) if case.target else ""
    if number >= len(case.letters):
        return ""
    letter = case.letters[number]
    return text_of_letter(letter) if name == "text" else letter.closing


def with_value(case: Case, field: str, text: str, names: Mapping[str, str] | None = None) -> Case:
    """Return the case with another text in a field. Raises FieldNotUnderstood; `names` are the window's languages."""
    match field.split("."):
        case ["addressees", number, *_]:
            changed = _with_addressee(case, field, text)
            return _with_item(case, "addressees", int(number), changed)
        case ["people", number, name]:
            person = replace(case.people[int(number)], **{name: one_line(text)})
            return _with_item(case, "people", int(number), person)
        case ["letter", name]:
            return _with_letter(case, 0, name, text)
        case ["letters", number, name]:
            return _with_letter(case, int(number), name, text)
    return _with_fact(case, field, text, names or {})


def _with_item(case: Case, name: str, number: int, item: object) -> Case:
    items = list(getattr(case, name))
    items[number] = item
    return _changed(case, name, tuple(items))


def _changed(case: Case, name: str, value: object) -> Case:
    changes: dict[str, Any] = {name: value}
    return replace(case, **changes)


def _with_fact(case: Case, field: str, text: str, names: Mapping[str, str]) -> Case:
    if field in _BY_LANGUAGE:
        words = text.strip("\n") if field in _LONG else one_line(text)
        return _changed(case, field, _said(getattr(case, field), case_language(case), words))
    if field in _REFERENCE:
        changes: dict[str, Any] = {field: one_line(text)}
        return replace(case, reference=replace(case.reference, **changes))
    if field in _DAYS:
        return _changed(case, field, day_of_text(field, text))
    match field:
        case "preferred_languages":
            return replace(case, preferred_languages=languages_of_text(field, text, names))
        case "own_language_welcome":
            return replace(case, own_language_welcome=bool(text))
        case "links":
            return replace(case, links=tuple(line.strip() for line in text.split("\n") if line.strip()))
    return _changed(case, field, text)


def _with_addressee(case: Case, field: str, text: str) -> Addressee:
    _, place, *rest = field.split(".")
    one = case.addressees[int(place)]
    match rest:
        case ["lines", number]:
            return replace(one, lines=_with_lines(one.lines, int(number), text))
        case ["salutation"]:
            return replace(one, salutation=_said(one.salutation, case_language(case), one_line(text)))
        case ["channels"]:
            return replace(one, channels=channels_of_text(field, text, one.channels))
    changes: dict[str, Any] = {rest[0]: one_line(text)}
    return replace(one, **changes)


def _with_lines(lines: tuple[str, ...], number: int, text: str) -> tuple[str, ...]:
    """Put a text in the place of a line; a text of several lines becomes as many."""
    several = tuple(one_line(line) for line in text.split("\n"))
    return (*lines[:number], *several, *lines[number + 1 :])


def _with_letter(case: Case, number: int, name: str, text: str) -> Case:
    if name == "salutation":
        if case.target is None:
            return case
        greeted = replace(case.target, salutation=_said(case.target.salutation, case_language(case), one_line(text)))
        return _with_item(case, "addressees", case.addressees.index(case.target), greeted)
    letters = case.letters or (ModelLetter(case_language(case), ()),)
    letter = letters[number]
    changed = letter_of_text(letter, text) if name == "text" else replace(letter, closing=one_line(text))
    return replace(case, letters=(*letters[:number], changed, *letters[number + 1 :]))


def _said(texts: ByLanguage, language: str, text: str) -> ByLanguage:
    """Return the texts with another one in place of the one that `best` shows."""
    known = dict(texts.texts)
    shown = next((tag for tag, one in texts.texts if one == texts.best(language)), language)
    if text:
        known[shown] = text
    else:
        known.pop(shown, None)
    return ByLanguage.of(known)
