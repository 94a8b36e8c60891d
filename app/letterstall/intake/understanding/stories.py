"""The paragraphs of a document that tell the case: its summary and its background."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letterstall.core.proposal import Span
from letterstall.intake.understanding.headlines import HEAD_ROWS, is_of_head
from letterstall.intake.understanding.heads import Head
from letterstall.intake.understanding.letters import FoundLetter
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.passages import Passage
from letterstall.intake.understanding.sheet import Sheet


def summary_in(sheet: Sheet, head: Head, part: tuple[int, int], is_lead_alone: bool, notes: Notes) -> tuple[str, str]:
    """Return the paragraphs between the headline and what follows, word for word: the summary, and details below it.

    In the documents without a model letter the first paragraph, mostly in bold, is the summary; the others tell more.
    """
    begin, behind = part
    while begin < behind and _is_head_row(sheet, head, begin):
        begin += 1
    rows = [
        row
        for at, row in enumerate(sheet.rows[begin:behind], begin)
        if not _is_section(sheet, at) and at not in head.rows
    ]
    said = [one.start for one in sheet.labels if one.kind == "closure"]
    passages = _story([one for one in sheet.passages(rows) if re.search(r"\w", one.text)])
    passages = [one for one in passages if not any(one.start <= at < one.end for at in said)]
    deadline = next((one.span for one in notes.sources if one.field == "deadline"), None)
    passages = [one for one in passages if deadline is None or not one.start <= deadline.start < one.end]
    lead = _length_of_lead(passages) if is_lead_alone else len(passages)
    return _noted(passages[:lead], "summary", notes), _noted(passages[lead:], "background", notes)


def _length_of_lead(passages: Sequence[Passage]) -> int:
    loud = next((number for number, one in enumerate(passages) if not one.is_loud), len(passages))
    return loud if 0 < loud < len(passages) else 1


def _noted(passages: Sequence[Passage], field: str, notes: Notes) -> str:
    if not passages:
        return ""
    notes.found(field, Span(passages[0].start, passages[-1].end))
    for passage in passages:
        for before, after in passage.cuts[:1]:
            notes.doubt("cut_sentence", field, passage.span, before=before, after=after)
    return "\n\n".join(one.text for one in passages)


def _is_head_row(sheet: Sheet, head: Head, number: int) -> bool:
    return _is_section(sheet, number) or (number < HEAD_ROWS and is_of_head(sheet, head, number))


def _is_section(sheet: Sheet, number: int) -> bool:
    """Say whether a row only names the part that follows: "SACHLAGE", "What happened"."""
    is_label = any(one.row == number and one.kind in ("case_text", "marker", "facts") for one in sheet.labels)
    return is_label and len(sheet.rows[number].text) < 60 and sheet.rows[number].gap != "wrap"


def _story(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages without names and countries in large letters that stand before the first sentence."""
    begin = next((at for at, one in enumerate(passages) if len(one.text.split()) >= 8), len(passages))
    return list(passages[begin:])


def background_in(sheet: Sheet, letters: Sequence[FoundLetter], notes: Notes) -> str:
    """Return the paragraphs below the heading of the background, word for word."""
    label = next(
        (one for one in sheet.all("background") if not letters or one.row >= letters[0].first_row or one.row > 3), None
    )
    if label is None:
        return ""
    stops = (
        "take_action",
        "please_write",
        "send_to",
        "languages",
        "deadline",
        "people",
        "previous",
        "links",
        "gender",
        "closure",
    )
    stop = next(
        (
            one.row
            for one in sheet.all(*stops)
            if one.row > label.row and _ends_story(sheet, one.row, one.start, one.has_colon)
        ),
        len(sheet.rows),
    )
    passages = [one for one in sheet.passages(sheet.rows_behind(label, stop)) if re.search(r"\w", one.text)]
    while passages and re.fullmatch(r"(?:https?://\S+\s*)+", passages[-1].text):
        passages.pop()
    if not passages:
        return ""
    notes.found("background", Span(passages[0].start, passages[-1].end))
    for passage in passages:
        for before, after in passage.cuts[:1]:
            notes.doubt("cut_sentence", "background", passage.span, before=before, after=after)
    return "\n\n".join(f"{one.bullet} {one.text}" if one.bullet else one.text for one in passages)


def _ends_story(sheet: Sheet, row: int, start: int, has_colon: bool) -> bool:
    return has_colon or sheet.rows[row].is_loud or len(sheet.rows[row].text) < 60
