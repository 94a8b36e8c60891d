"""Documents without a model letter: their demands become a proposed letter, which a person must check."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letterstall.core.case import Block, ModelLetter
from letterstall.intake.understanding.folding import folded
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.passages import Passage
from letterstall.intake.understanding.sheet import Sheet
from letterstall.intake.understanding.vocabulary import alternatives, vocabulary

_OFFICIALS = alternatives("demands", "en", "authorities")
_WHO = rf"(?:them|him|her|you|the\s+(?:[\w-]+\s+){{0,4}}?{_OFFICIALS}|[A-Z]\w+\s+{_OFFICIALS})(?:\s+of\s+[A-Z]\w+)?"
_CALLING = rf"^(?:and\s+)?(?:also\s+)?{alternatives('demands', 'en', 'calling')}\s*"
_TO = re.compile(rf"{_CALLING}(?:on|upon|to)?(?:\s*{_WHO})?\s*,?\s*(?:immediately\s+)?to\s+(?P<what>.+)$", re.I | re.S)
_FOR = re.compile(rf"{_CALLING}for\s+(?P<what>.+)$", re.I | re.S)
_REST = re.compile(rf"{_CALLING}(?:(?:on|upon)\s+)?(?:{_WHO}\s+)?(?P<what>.+)$", re.I | re.S)


def demands_in(sheet: Sheet) -> list[Passage]:
    """Return the demands under "PLEASE WRITE IMMEDIATELY …", one each."""
    label = sheet.first("please_write")
    if label is None:
        return []
    following = [
        one.row
        for one in sheet.labels
        if one.row > label.row and one.kind not in ("salutation", "please_write", "facts")
    ]
    passages = sheet.passages(sheet.rows_behind(label, min(following, default=len(sheet.rows))))
    marked = [one for one in passages if one.bullet]
    rest = marked or [part for one in passages for part in _parted(one)]
    return [one for one in rest if len(one.text.split()) >= 3]


def _parted(passage: Passage) -> list[Passage]:
    """Part a paragraph of several demands at its semicolons; the end of the label's own sentence is left out."""
    text, start = passage.text, passage.start
    lead = re.match(r"[^;.]{0,120}?:\s+", text)
    begin = lead.end() if lead else 0
    parts = []
    for found in re.finditer(r".+?(?:;(?:\s+and)?\s+|$)", text[begin:], re.S):
        words = found[0].strip()
        if words and not words.endswith(":"):
            parts.append(Passage(words, start + begin + found.start(), passage.end, ""))
    return parts


def proposed_letter(demands: Sequence[Passage], language: str, notes: Notes) -> ModelLetter:
    """Return a letter that makes the demands in the first person. Its words are not the publisher's: it is doubted."""
    for number, demand in enumerate(demands):
        notes.found(f"letter.asks.{number}", demand.span, "guess")
    span = demands[0].span if demands else None
    notes.doubt("letter_from_demands", "letter", span)
    return ModelLetter(language, tuple(Block("ask", sentence_of(one.text, language)) for one in demands))


def sentence_of(demand: str, language: str) -> str:
    """Return a demand as a sentence of a letter.

    >>> sentence_of("Calling on them to release Jane Roe;", "en")
    'I urge you to release Jane Roe.'
    >>> sentence_of("expressing concern that Jane Roe is ill; and", "en")
    'I am writing to express concern that Jane Roe is ill.'
    """
    text = re.sub(r"\s*[;,.](?:\s*(?:and|et|y|und|e|en))?\s*$", "", demand.strip())
    if language == "en":
        return _in_english(text)
    for start, instead in vocabulary("demands").get(language, {}).get("first_person", ()):
        if folded(text).startswith(folded(start) + " "):
            return _ended(instead + text[len(start) :])
    for start in vocabulary("demands").get(language, {}).get("starts", ()):
        if folded(text).startswith(folded(start) + " "):
            return _ended(f"{vocabulary('demands')[language]['urge']} {text[len(start) :].strip()}")
    return _ended(text[:1].upper() + text[1:])


def _in_english(text: str) -> str:
    if (found := _FOR.match(text)) is not None:
        return _ended(f"I call for {found['what']}")
    if (found := _TO.match(text)) is not None:
        return _ended(f"I urge you to {found['what']}")
    for start, instead in vocabulary("demands")["en"]["first_person"]:
        if folded(text).startswith(start):
            return _ended(instead + text[len(start) :])
    if (found := _REST.match(text)) is not None:
        return _ended(_rest(found["what"]))
    return _ended(text[:1].upper() + text[1:])


def _rest(what: str) -> str:
    """Return what is asked without "to" or "for": a question, a wish that begins with "that" or "not to", a thing."""
    if re.match(r"(?:why|whether|how|where|what|when|who|if)\b", what, re.I):
        return f"I ask {what}"
    return f"I urge you {what}" if re.match(r"(?:not to|to)\b", what) else f"I urge {what}"


def _ended(text: str) -> str:
    sentence = " ".join(text.split())
    return sentence if sentence.endswith((".", "!", "?", "؟")) else f"{sentence}."
