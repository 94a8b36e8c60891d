"""Which kind of office an official holds: "Minister of Justice" is a minister, "Office of the President" is nobody.

The words are in the files of `resources/languages/`. Nobody is greeted by a higher office than the one they hold:
what is not plain is no office, and gets the usual salutation.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from letterstall.compose.words import part_of_language
from letterstall.core.case import Case

KINDS = (
    "minister",
    "head_of_state",
    "head_of_government",
    "king",
    "judge",
    "prosecutor",
    "director",
    "ambassador",
    "governor",
    "parliament",
)
"""Kinds of office with a form of address of their own; "parliament" is who presides one."""

_CHAIRS = ("judge", "parliament")  # what a "president" may also be: of a court, of a chamber
_WITHOUT_SPACES = frozenset({"zh", "ja", "ko", "th", "km", "my", "bo"})
_CLAUSE_ENDS = re.compile(r"[,;/()،؛、，；\n]|\s[-–—]\s")
_DEPUTY, _BODY = "deputy", "body"


class Office(NamedTuple):
    """A kind of office, the folded words it was known by, and the language they are in."""

    kind: str
    words: str
    language: str


class _Found(NamedTuple):
    start: int
    end: int
    kind: str
    words: str


def office_of_case(case: Case) -> Office | None:
    """Return the office of whom the case writes to, or None; its languages are tried, then English."""
    if case.target is None:
        return None
    languages = dict.fromkeys((*(one.language for one in case.letters), *case.title.languages, "en"))
    return office_of(case.target.office, languages)


def office_of(text: str, languages: Iterable[str]) -> Office | None:
    """Return the first office that one of the languages finds in a text, or None."""
    for language in languages:
        found = _office_in(folded(text), language)
        if found:
            return found
    return None


def folded(text: str) -> str:
    """Return a text in small letters without accents, as words of offices are compared.

    >>> folded("Premier ministre d’État")
    "premier ministre d'etat"
    """
    letters = unicodedata.normalize("NFKD", text.casefold().replace("\u0640", "").replace("ı", "i"))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(unicodedata.normalize("NFC", plain).replace("’", "'").split())


def _office_in(text: str, language: str) -> Office | None:
    """Return the office the text names first, past deputies of others and past bodies that are not their head."""
    at = 0
    while found := _first(text, language, at):
        if found.kind == _DEPUTY:
            at = _behind_deputy(text, language, found)
        elif found.kind == _BODY:
            at = _end_of_clause(text, found.end)
        else:
            kind = _kind_of_chair(text, language) if found.kind == "head_of_state" else found.kind
            return Office(kind, found.words, language) if kind else None
    return None


def _first(text: str, language: str, at: int) -> _Found | None:
    """Return what is named first from `at` on, the longest of several that begin there."""
    found = (_Found(*span, kind, words) for kind, words, form in _forms(language) for span in _spans(form, text, at))
    return min(found, key=lambda one: (one.start, -one.end), default=None)


def _behind_deputy(text: str, language: str, deputy: _Found) -> int:
    """Return where to read on: behind the office that a deputy stands in for, if the word has not named it already."""
    is_whole = any(
        deputy.words.endswith(words.removeprefix("-")) for kind, words, _ in _forms(language) if kind in KINDS
    )
    other = None if is_whole else _first(text[: _end_of_clause(text, deputy.end)], language, deputy.end)
    return other.end if other and other.kind in KINDS else deputy.end


def _end_of_clause(text: str, at: int) -> int:
    end = _CLAUSE_ENDS.search(text, at)
    return end.end() if end else len(text)


def _kind_of_chair(text: str, language: str) -> str:
    """Return what a president presides: a court, a chamber, a state, or something else ("")."""
    offices, others = _offices_with_words(language), part_of_language(language, "not_the_holder") or {}
    for kind in _CHAIRS:
        if _holds(text, offices[kind].get("bodies", ()), language):
            return kind
    return "" if _holds(text, others.get("chaired", ()), language) else "head_of_state"


def _holds(text: str, words: Iterable[str], language: str) -> bool:
    return any(_pattern(folded(word), language).search(text) for word in words)


def _spans(form: re.Pattern[str], text: str, at: int) -> Iterator[tuple[int, int]]:
    found = form.search(text, at)
    if found:
        yield found.span()


def _offices(language: str) -> dict[str, Any]:
    return part_of_language(language, "offices") or {}


@cache
def _forms(language: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Return kind, folded words and pattern of everything to look for; no form where the language has no words.

    A regional file, such as that of American English, has forms of address alone: its words are its language's.
    """
    others = part_of_language(language, "not_the_holder")
    if others is None:
        return ()
    listed = [(_DEPUTY, others["deputies"]), (_BODY, others["bodies"])]
    listed += [(kind, office["words"]) for kind, office in _offices_with_words(language).items()]
    return tuple(
        (kind, folded(words), _pattern(folded(words), language)) for kind, phrases in listed for words in phrases
    )


def _offices_with_words(language: str) -> dict[str, Any]:
    known = _offices(language)
    return known if "words" in known["minister"] else _offices(language.split("-")[0])


@cache
def _pattern(words: str, language: str) -> re.Pattern[str]:
    """Return a pattern for whole words; those written "-minister" also end a longer one, as in "Justizminister"."""
    if language.split("-")[0] in _WITHOUT_SPACES:
        return re.compile(re.escape(words))
    before = "" if words.startswith("-") else _NO_LETTER_BEFORE
    return re.compile(before + re.escape(words.removeprefix("-")) + _NO_LETTER_BEHIND)


# Vowel signs of Indian scripts are no letters to `re`; they belong to the word all the same.
_SIGNS = "\u0900-\u0903\u093a-\u094f\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u09d7"
_NO_LETTER_BEFORE, _NO_LETTER_BEHIND = rf"(?<![\w{_SIGNS}])", rf"(?![\w{_SIGNS}])"
