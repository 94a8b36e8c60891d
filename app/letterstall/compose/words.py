"""The set words of a letter in its own language: "Copy to:", "Page 2", how place and date stand.

One file a language in `resources/languages/`; each says whether a reader of the language has looked it over.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from letterstall.core.languages import fallbacks
from letterstall.core.resources import resource

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_KNOWN_AS = {
    "zh": "zh-Hans",
    "zh-CN": "zh-Hans",
    "zh-SG": "zh-Hans",
    "zh-TW": "zh-Hant",
    "zh-HK": "zh-Hant",
    "zh-MO": "zh-Hant",
    "kk-CN": "kk-Arab",
    "no": "nb",
    "nn": "nb",
    "iw": "he",
    "in": "id",
    "prs": "fa",
}


@dataclass(frozen=True, slots=True)
class Words:
    """The set words of one language; {place}, {date}, {number} and {name} are filled in when the letter is made.

    So is {salutation} in a closing that repeats it: `courtesy` makes salutation and closing of these and of the office.
    `name` is what the language calls itself. `reviewed` says whether a reader of it has looked these words over.
    """

    language: str
    name: str
    salutation: str
    closing: str
    copy_to: str
    enclosure: str
    enclosures: str
    page: str
    copy: str
    original_sent_to: str
    date_line: str
    joiner: str
    practice: str
    title: str
    reviewed: bool
    source: str


@cache
def words(language: str) -> Words:
    """Return the words for a language tag, a shorter form of it, or English; no tag is ever refused."""
    english, known = _read("en"), _files(language)[0]
    return Words(**{field.name: known.get(field.name, english[field.name]) for field in fields(Words)})


@cache
def part_of_language(language: str, key: str) -> Any:
    """Return one key of the language's file, or of a shorter form of its tag; None where the language has none.

    English stands in only for languages that are not here at all: a Tibetan letter gets no English form of address, and
    one in Kazakh with Arabic letters none in Cyrillic.
    """
    files = _files(language)
    nearest = str(files[0]["language"])
    same = (
        file for file in files if _primary(file) == _primary(files[0]) and not _has_script_of_its_own(nearest, file)
    )
    return next((file[key] for file in same if key in file), None)


def language_name(tag: str) -> str:
    """Return what a language calls itself, or its tag where we do not know it: "English", "简体中文"."""
    known = words(tag)
    return known.name if known.language.split("-")[0] == tag.split("-")[0] else tag


@cache
def letter_languages() -> tuple[str, ...]:
    """Return the tags of all languages we have words for, in alphabetical order."""
    return tuple(sorted(file.stem for file in resource("languages").glob("*.toml")))


def canonical_tag(language: str) -> str:
    """Return a tag in its usual spelling, or "en" for what is no tag at all.

    >>> canonical_tag("ZH-hans-cn"), canonical_tag("pt_br"), canonical_tag("../en")
    ('zh-Hans-CN', 'pt-BR', 'en')
    """
    language = language.replace("_", "-")
    if not _TAG.fullmatch(language):
        return "en"
    primary, *rest = language.split("-")
    return "-".join([primary.lower(), *map(_canonical_part, rest)])


def shipped_tag(tag: str) -> str:
    """Return the tag under which our files have a language that is known by several: "zh-Hant" for "zh-HK"."""
    return _KNOWN_AS.get(tag, tag)


def _canonical_part(part: str) -> str:
    if len(part) == 4 and part.isalpha():
        return part.title()
    return part.upper() if len(part) in (2, 3) else part.lower()


@cache
def _files(language: str) -> tuple[dict[str, Any], ...]:
    """Return the files that speak for a language, the nearest first; English is the last, or alone."""
    files = (_read(shipped_tag(tag)) for tag in fallbacks(canonical_tag(language)))
    return tuple(filter(None, files)) or (_read("en"),)


def _has_script_of_its_own(tag: str, file: dict[str, Any]) -> bool:
    """Say whether a tag names a script ("kk-Arab") that the file's language does not."""
    scripts = [part for part in tag.split("-")[1:] if len(part) == 4 and part.isalpha()]
    return any(part not in str(file["language"]) for part in scripts)


def _primary(file: dict[str, Any]) -> str:
    return str(file["language"]).split("-")[0]


@cache
def _read(tag: str) -> dict[str, Any]:
    file = resource("languages", f"{tag}.toml")
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
