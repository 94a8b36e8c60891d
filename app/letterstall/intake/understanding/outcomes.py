"""Documents that end a case: "No further action is requested"."""

from __future__ import annotations

import re

from letterstall.core.proposal import Span
from letterstall.intake.understanding.folding import folded
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.sheet import Sheet
from letterstall.intake.understanding.vocabulary import stems


def is_outcome(sheet: Sheet, has_appeal: bool, notes: Notes) -> bool:
    """Say whether the document closes a case. One that still asks for letters does not, but is doubted."""
    said = [label for label in sheet.all("closure") if _is_said_by_publisher(sheet, label.start, label.row)]
    if not said:
        return False
    span = Span(said[0].start, sheet.rows[said[0].row].end)
    if has_appeal:
        notes.doubt("appeal_and_outcome", "status", span)
        return False
    notes.found("status", span)
    return True


def _is_said_by_publisher(sheet: Sheet, start: int, row: int) -> bool:
    """Say whether a sentence is about appeals, not about what officials did: it stands at a row's head, or is loud."""
    text = sheet.rows[row].text
    at_head = start == sheet.rows[row].start
    after_stop = bool(re.search(r"[.!?]\s*$", text[: start - sheet.rows[row].start]))
    sentence = text[start - sheet.rows[row].start :]
    plain = folded(sentence)
    return (at_head or after_stop or sheet.rows[row].is_loud) and any(
        one in plain for one in stems("letters", "appeals")
    )
