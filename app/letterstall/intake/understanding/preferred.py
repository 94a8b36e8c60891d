"""The languages a document wants letters in."""

from __future__ import annotations

import re
from functools import cache

from letterstall.core.proposal import Span
from letterstall.intake.understanding.folding import folded
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.vocabulary import stems, vocabulary


def languages_in(text: str) -> tuple[str, ...]:
    """Return the tags of the languages a text names, in its order.

    >>> languages_in("in gutem Spanisch, Englisch oder auf Deutsch")
    ('es', 'en', 'de')
    """
    found: dict[str, int] = {}
    taken: list[tuple[int, int]] = []
    for match in _pattern().finditer(folded(text)):
        tag = _names()[match["name"]]
        if not any(start < match.end() and match.start() < end for start, end in taken):
            found.setdefault(tag, match.start())
            taken.append(match.span())
    return tuple(found)


def is_own_welcome(text: str) -> bool:
    """Say whether a text invites people to write in their own language."""
    plain = folded(text)
    return any(stem in plain for stem in stems("letters", "own_language"))


def note_languages(text: str, span: Span, notes: Notes, country: str) -> tuple[str, ...]:
    """Return and note the languages of a label's value; Chinese for Taiwan and Hong Kong is in traditional signs."""
    tags = languages_in(text)
    if country in ("TW", "HK", "MO"):
        tags = tuple("zh-Hant" if tag == "zh-Hans" else tag for tag in tags)
    if tags:
        notes.found("preferred_languages", span)
    elif text.strip() and not is_own_welcome(text):
        notes.doubt("unknown_language", "preferred_languages", span, text=text.strip()[:80])
    return tags


@cache
def _names() -> dict[str, str]:
    return {folded(name): tag for tag, names in vocabulary("languages")["names"].items() for name in names}


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted(_names(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)و?(?P<name>{'|'.join(map(re.escape, names))})(?!\w)")
