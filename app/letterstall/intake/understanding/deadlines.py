"""Until when letters are wanted, whether that day still counts, and what holds after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Literal, NamedTuple

from letterstall.core.proposal import Span
from letterstall.intake.understanding.dates import Day, days_in
from letterstall.intake.understanding.folding import folded, tokens_of
from letterstall.intake.understanding.labels import Label
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.rows import Row
from letterstall.intake.understanding.sheet import Sheet, tail_of_row
from letterstall.intake.understanding.vocabulary import stems, vocabulary

DeadlineKind = Literal["until", "before"]

_ACTING = re.compile(
    r"appeal|letter|send|writ|act\b|action|agir|appel|envo|ecri|llamam|envi|escrib|actu|appell|schick|schreib|versch|brief|invi|scriv|agi|stuur|verstu|schrij|apel|escrev|atu|"
    r"مناشد|تحرك|ارسال|رسال|كتاب|expire|frist|valid|contact"
)
_LETTERS = re.compile(
    r"appeal|appel|llamam|apelo|مناشد|urgent action|eilaktion|these|letter|brief|lettre|carta|lettera|رسال|"
    r"\bwrite to\b|\bschreiben sie an\b|\becrivez a|\bescriba[ns]? a|\bescribe a|\bscrivete a|\bscrivi a|"
    r"\bschrijf (?:aan|naar)"
)
_REACH = 90
"""Characters between a label and its date at most."""


class Deadline(NamedTuple):
    """A day, whether it still counts, and where it stands."""

    day: date
    kind: DeadlineKind
    span: Span


def deadline_in(sheet: Sheet, issued: date | None, notes: Notes) -> Deadline | None:
    """Return the deadline: behind its label, else in a sentence that says until when appeals are wanted."""
    year = issued.year if issued else 0
    labels = sheet.all("deadline", "send_to")
    for label in labels:
        found = _behind(sheet, label, year)
        if found is not None:
            return _noted(found, _kind(sheet, label.start, found), notes)
    in_sentence = _in_sentence(sheet, year)
    if in_sentence is not None:
        return _noted(*in_sentence, notes)
    empty = sheet.first("deadline")
    if empty is not None:
        notes.doubt("empty_label", "deadline", Span(empty.start, empty.end), label=_text(sheet, empty))
    return None


def _text(sheet: Sheet, label: Label) -> str:
    return " ".join(sheet.document.text[label.start : label.end].split()).rstrip(" :")


def _behind(sheet: Sheet, label: Label, year: int) -> Day | None:
    """Return the first date in or closely behind a label, before the next label."""
    following = next((one.start for one in sheet.labels if one.start >= label.end and one.kind != "facts"), None)
    end = min(label.end + _REACH, following if following is not None else len(sheet.document.text))
    if label.kind == "send_to":
        end = label.end
    inside = days_in(sheet.document.text, label.start, end, year)
    return next(iter(inside), None)


def _kind(sheet: Sheet, start: int, day: Day) -> DeadlineKind:
    """Return what the last word of time before a date says; where none does, the day counts."""
    return _said_before(sheet.document.text[start : day.span.start]) or "until"


def _said_before(text: str) -> DeadlineKind | None:
    said = [token.word for token in tokens_of(text)]
    for at in range(len(said) - 1, -1, -1):
        for kind, known in _words_of_time():
            if any(tuple(said[max(0, at - len(one) + 1) : at + 1]) == one for one in known):
                return kind
    return None


@cache
def _words_of_time() -> tuple[tuple[DeadlineKind, tuple[tuple[str, ...], ...]], ...]:
    return (("until", _folded("until")), ("before", _folded("before")))


def _folded(key: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(token.word for token in tokens_of(phrase)) for phrase in vocabulary("dates")[key])


def _in_sentence(sheet: Sheet, year: int) -> tuple[Day, DeadlineKind] | None:
    """Return a date that a word of time stands right before, in a sentence about appeals, outside the case's story."""
    text = sheet.document.text
    told = sheet.all("send_to", "take_action", "please_write")
    for day in days_in(text, 0, None, year):
        before = text[max(0, day.span.start - 120) : day.span.start]
        close = _said_before(before[-24:])
        sentence = (
            re.split(r"[.!?]\s", before)[-1]
            + " "
            + re.split(r"[.!?](?:\s|$)", text[day.span.end : day.span.end + 80])[0]
        )
        is_told = any(sheet.rows[one.row].start <= day.span.start < sheet.rows[one.row].end for one in told)
        if close and (is_told or (_ACTING.search(folded(sentence)) and _LETTERS.search(folded(sentence)))):
            return day, close
    return None


def _noted(found: Day, kind: DeadlineKind, notes: Notes) -> Deadline:
    notes.found("deadline", found.span, "sure" if found.has_year else "guess")
    if found.is_ambiguous:
        notes.doubt("ambiguous_date", "deadline", found.span, date=found.day.isoformat())
    if not found.has_year:
        notes.doubt("year_guessed", "deadline", found.span, date=found.day.isoformat())
    return Deadline(found.day, kind, found.span)


def advice_behind(sheet: Sheet, deadline: Deadline, notes: Notes) -> str:
    """Return what the publisher advises for the time after the deadline, word for word; "" where it says nothing."""
    row = sheet.row_at(deadline.span.start)
    stop = next((one.row for one in sheet.labels if one.row > row), len(sheet.rows))
    behind = tail_of_row(sheet.rows[row], deadline.span.end) if row < len(sheet.rows) else None
    below = [*([behind] if behind else []), *sheet.rows[row + 1 : min(stop, row + 6)]]
    around = sheet.rows[max(0, row - 2) : min(stop, row + 3)]
    rest = [one for at, one in enumerate(sheet.rows) if at > row and not one.is_loud and at not in sheet.letters]
    return _advice_in(sheet, below, notes) or _advice_in(sheet, around, notes) or _advice_in(sheet, rest, notes)


def _advice_in(sheet: Sheet, rows: Sequence[Row], notes: Notes) -> str:
    for passage in sheet.passages(rows):
        for sentence in re.finditer(r"[^.!?]+(?:[.!?](?!\w)|$)", passage.text):
            words = sentence[0].strip()
            plain = folded(words)
            if any(one in plain for one in stems("letters", "advice")) and any(
                one in plain for one in stems("letters", "advice", "offices")
            ):
                notes.found("after_deadline", passage.span, "likely")
                return words
    return ""
