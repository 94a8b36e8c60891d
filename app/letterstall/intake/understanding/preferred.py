"""The languages a document wants letters in."""

from __future__ import annotations

import re
from functools import cache

from letterstall.core.proposal import Span
from letterstall.intake.understanding.folding import folded
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.sheet import Sheet
from letterstall.intake.understanding.vocabulary import stems, vocabulary


def preferred_in(sheet: Sheet, country: str, notes: Notes) -> tuple[tuple[str, ...], bool]:
    """Return the languages a document wants letters in, and whether it welcomes the writer's own."""
    label = sheet.first("languages")
    text = sheet.document.text
    own = is_own_welcome(_appeal_text(sheet))
    if label is not None:
        value, span = sheet.value_of(label)
        if not value.strip():
            value, span = text[label.start : label.end], Span(label.start, label.end)
            if not languages_in(value):
                notes.doubt("empty_label", "preferred_languages", span, label=" ".join(value.split()).rstrip(" :"))
        listed = re.split(r"[.!?]\s|\n", value.strip() + "\n")[0]
        tags = note_languages(listed, span, notes, country)
        for part in _unknown_parts(listed) if tags else ():
            notes.doubt("unknown_language", "preferred_languages", span, text=part)
        if not tags and is_own_welcome(value):
            said = " ".join(text[label.start : label.end].split())
            notes.doubt("empty_label", "preferred_languages", Span(label.start, label.end), label=said.rstrip(" :"))
        return tags, own
    for kind in ("please_write", "send_to", "deadline"):
        for one in sheet.all(kind):
            lead = next(iter(sheet.passages(sheet.rows_behind(one, one.row + 4))), None)
            span = Span(one.start, lead.end if lead is not None and not lead.bullet else one.end)
            found = _noted_languages(text[span.start : span.end], span, notes, country)
            if found:
                return found, own
    for passage in sheet.passages([row for at, row in enumerate(sheet.rows) if at not in sheet.letters]):
        for sentence in re.findall(r"[^.!?]+", passage.text) if _WRITING.search(folded(passage.text)) else ():
            is_about = _WRITING.search(folded(sentence))
            found = _noted_languages(sentence, passage.span, notes, country) if is_about else ()
            if found:
                return found, own
    return (), own


_WRITING = re.compile(r"\b(?:write|schreib|ecri|escrib|scriv|schrij|escrev)|اكتب|الكتابة")
"""A sentence that tells people to write."""


def _noted_languages(text: str, span: Span, notes: Notes, country: str) -> tuple[str, ...]:
    """Return the languages a sentence names, without a doubt where it names none."""
    return note_languages(text, span, notes, country) if languages_in(text) else ()


def _appeal_text(sheet: Sheet) -> str:
    """Return the rows in which the reader is told how to write: all but the case's story."""
    return " ".join(row.text for row in sheet.rows)


_LONGEST = 2_000
"""Characters in which languages are looked for: those of a label, a sentence, a paragraph."""


def languages_in(text: str) -> tuple[str, ...]:
    """Return the tags of the languages a text names, in its order.

    >>> languages_in("in gutem Spanisch, Englisch oder auf Deutsch")
    ('es', 'en', 'de')
    """
    found: dict[str, int] = {}
    taken: list[tuple[int, int]] = []
    for match in _pattern().finditer(folded(text[:_LONGEST])):
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


def _unknown_parts(text: str) -> list[str]:
    """Return what a list of languages holds that is one or two words and no language known here."""
    parts = re.split(r"[,;/،؛]|\s(?:or|and|ou|et|o|y|oder|und|e|of|en|أو|و)\s", text.strip(" .:"))
    short = [part.strip(" .()") for part in parts if 1 <= len(part.split()) <= 2 and re.search(r"[^\W\d_]{4}", part)]
    return [part for part in short if not languages_in(part) and not is_own_welcome(part)][:3]


@cache
def _names() -> dict[str, str]:
    return {folded(name): tag for tag, names in vocabulary("languages")["names"].items() for name in names}


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted(_names(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)و?(?P<name>{'|'.join(map(re.escape, names))})(?!\w)")
