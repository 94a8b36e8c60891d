"""Documents without a model letter: their demands become a proposed letter, which a person must check."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letterstall.core.case import Block, ModelLetter
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.passages import Passage
from letterstall.intake.understanding.sheet import Sheet

_WHO = r"(?:\s+(?:on|upon))?\s+(?:them|him|her|you|the\s+(?:[\w-]+\s+){0,4}?(?:authorities|government|president|minister|officials?|prosecutor|governor|administration|court|parliament|police)|[A-Z]\w+\s+authorities)(?:\s+of\s+[A-Z]\w+)?"
_URGING = re.compile(
    rf"^(?:and\s+)?(?:also\s+)?(?:calling|urging|asking|requesting|demanding|appealing|pressing|imploring|encouraging|insisting)(?:{_WHO})?(?:\s+to)?\s+(?P<what>to\s+.+|that\s+.+|.+)$",
    re.I | re.S,
)
_TO = re.compile(
    rf"^(?:and\s+)?(?:also\s+)?(?:calling|urging|asking|requesting|demanding|appealing|pressing|imploring|encouraging)\s*(?:on|upon|to)?(?:{_WHO})?\s*,?\s*(?:immediately\s+)?to\s+(?P<what>.+)$",
    re.I | re.S,
)
_FOR = re.compile(r"^(?:and\s+)?(?:calling|asking|appealing|pressing)\s+for\s+(?P<what>.+)$", re.I | re.S)
_FIRST_PERSON = (
    (
        re.compile(r"^expressing\s+(?=(?:your\s+)?(?:\w+\s+)?(?:concern|fear|alarm|dismay))", re.I),
        "I am writing to express ",
    ),
    (re.compile(r"^expressing\s+", re.I), "I would like to express "),
    (re.compile(r"^reminding\s+(?:them|him|her|the authorities|the government)\s+", re.I), "I remind you "),
    (re.compile(r"^(?:re)?stating\s+", re.I), "I state "),
    (re.compile(r"^noting\s+", re.I), "I note "),
    (re.compile(r"^welcoming\s+", re.I), "I welcome "),
    (re.compile(r"^acknowledging\s+", re.I), "I acknowledge "),
    (re.compile(r"^(?:seeking|requesting)\s+", re.I), "I ask for "),
    (re.compile(r"^insisting\s+", re.I), "I insist "),
    (re.compile(r"^pointing out\s+", re.I), "I point out "),
    (re.compile(r"^emphasi[sz]ing\s+", re.I), "I emphasise "),
    (re.compile(r"^condemning\s+", re.I), "I condemn "),
    (re.compile(r"^recognizing\s+|^recognising\s+", re.I), "I recognise "),
)
_OTHERS = (
    (
        re.compile(
            r"^(?:en\s+)?(?:les|le|la|leur|lui)\s+(?:exhortant|engageant|priant|demandant|appelant|invitant)\s+(?:à|de|d[’'])\s*",
            re.I,
        ),
        "Je vous prie de ",
    ),
    (
        re.compile(
            r"^(?:exhortez|engagez|priez|appelez|demandez|invitez)(?:-(?:les|le|la|leur|lui))?\s+(?:(?:les autorités|le gouvernement|les autorités \w+)\s+)?(?:à|de|d[’'])\s*",
            re.I,
        ),
        "Je vous prie de ",
    ),
    (
        re.compile(
            r"^(?:instando|instándo(?:les|las|los|le)|pidiendo|pidiéndoles|exhortando|exhortándoles|reclamando|solicitando)\s+(?:a\s+las\s+autoridades\s+)?(?:a\s+que|que|a)\s+",
            re.I,
        ),
        "Le insto a que ",
    ),
)


def demands_in(sheet: Sheet, notes: Notes) -> list[Passage]:
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
    blocks: list[Block] = []
    for demand in demands:
        kind, sentence = sentence_of(demand.text, language)
        place = sum(block.kind == kind for block in blocks)
        notes.found(f"letter.{'asks' if kind == 'ask' else 'paragraphs'}.{place}", demand.span, "guess")
        blocks.append(Block(kind, sentence))  # type: ignore[arg-type]
    span = demands[0].span if demands else None
    notes.doubt("letter_from_demands", "letter", span)
    return ModelLetter(language, tuple(blocks))


def sentence_of(demand: str, language: str) -> tuple[str, str]:
    """Return a demand as a sentence of a letter, and whether it is an "ask" or a "paragraph" of concern.

    >>> sentence_of("Calling on them to release Jane Roe;", "en")
    ('ask', 'I urge you to release Jane Roe.')
    >>> sentence_of("expressing concern that Jane Roe is ill;", "en")
    ('paragraph', 'I am writing to express concern that Jane Roe is ill.')
    """
    text = (
        re.sub(r"[;,.]?\s*(?:and|et|y|und)?\s*$", "", demand.strip(), count=1)
        if demand.rstrip()[-1:] in ";,." or demand.endswith(" and")
        else demand.strip()
    )
    if language == "en":
        return _in_english(text)
    for pattern, words in _OTHERS:
        if pattern.match(text):
            return "ask", _ended(words + pattern.sub("", text, count=1))
    return "ask", _ended(text[:1].upper() + text[1:])


def _in_english(text: str) -> tuple[str, str]:
    if (found := _FOR.match(text)) is not None:
        return "ask", _ended(f"I call for {found['what']}")
    if (found := _TO.match(text)) is not None:
        return "ask", _ended(f"I urge you to {found['what']}")
    if (found := _URGING.match(text)) is not None:
        what = found["what"]
        return "ask", _ended(f"I urge you {what}" if what.startswith(("to ", "that ")) else f"I urge {what}")
    for pattern, words in _FIRST_PERSON:
        if pattern.match(text):
            rest = pattern.sub("", text, count=1)
            return "paragraph", _ended(words + re.sub(r"^your\b", "my", rest))
    return "ask", _ended(text[:1].upper() + text[1:])


def _ended(text: str) -> str:
    sentence = " ".join(text.split())
    return sentence if sentence.endswith((".", "!", "?", "؟")) else f"{sentence}."
