"""Whether a document is an Urgent Action at all, and whether it is two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letterstall.core.proposal import Span
from letterstall.intake.understanding.folding import folded, tokens_of
from letterstall.intake.understanding.heads import INDEX, NAMED
from letterstall.intake.understanding.letters import FoundLetter
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.sheet import Sheet
from letterstall.intake.understanding.vocabulary import stems, words

_APPEALS = ("take_action", "please_write", "send_to", "closure")
_FOOTERS = ("languages", "deadline", "people", "background")


def is_urgent_action(sheet: Sheet, letters: Sequence[FoundLetter]) -> bool:
    """Say whether enough signs of an Urgent Action are there: what it calls itself, and that it asks for letters."""
    text = sheet.document.text[:6000] + "\n" + "\n".join(one.text for one in sheet.document.lines if one.is_furniture)
    named = bool(sheet.all("marker")) + bool(NAMED.search(text)) + bool(INDEX.search(text))
    appeals = len({one.kind for one in sheet.all(*_APPEALS)})
    footers = len({one.kind for one in sheet.all(*_FOOTERS)})
    asks = any(_asks(letter) for letter in letters)
    return (
        (named >= 1 and appeals + asks >= 1)
        or (named >= 1 and bool(letters) and footers >= 1)
        or (appeals >= 1 and footers >= 1 and (asks or bool(letters) or appeals >= 2))
        or (asks and footers >= 1)
        or (asks and any(_greets_an_official(letter) for letter in letters))
        or any(_ENDED.match(sheet.document.text[one.start : one.end]) for one in sheet.all("closure"))
    )


_ENDED = re.compile(
    r"(?:this (?:urgent )?action|stop.action|diese (?:urgent )?action|diese aktion|cette action|esta acci|esta aç|"
    r"questa azione|deze actie|fin de l.a|fine dell.a|fim da a|انتهى هذا التحرك)",
    re.I,
)
"""Words that only the end of an action is told with."""


def _greets_an_official(letter: FoundLetter) -> bool:
    """Say whether a salutation holds an office or a form of address, as those of model letters do."""
    said = {token.word for token in tokens_of(letter.salutation)}
    return bool(said & (words("addresses", "offices") | _FORMS)) and any(one.bullet for one in letter.passages)


_FORMS = frozenset(
    {"excellency", "majesty", "highness", "excellence", "excelencia", "exzellenz", "eccellenza", "excellentie"}
)


def _asks(letter: FoundLetter) -> bool:
    """Say whether a letter asks an official for something: a word of urging in it, and list items or a lead-in."""
    text = folded(" ".join(one.text for one in letter.passages))
    urges = any(re.search(rf"(?<!\w){re.escape(stem)}", text) for stem in stems("letters", "urging"))
    return urges and (
        any(one.bullet for one in letter.passages) or any(one.text.endswith(":") for one in letter.passages)
    )


def rows_of_first_case(sheet: Sheet, notes: Notes) -> int:
    """Return how many rows belong to the first case; a second one in the file is told and left aside."""
    starts = _starts(sheet)
    if len(starts) < 2:
        return len(sheet.rows)
    second = starts[1]
    notes.doubt("two_cases", "case", Span(sheet.rows[second].start, sheet.rows[-1].end))
    return second


def without_way_in(sheet: Sheet) -> Sheet:
    """Return the sheet without a heading of the appeal in its first rows, where a page only leads to the real one."""
    appeals = sheet.all("take_action")
    if len(appeals) < 2 or appeals[0].row > 1:
        return sheet
    first = appeals[0].row + 1
    labels = tuple(one._replace(row=one.row - first) for one in sheet.labels if one.row >= first)
    return Sheet(sheet.document, sheet.rows[first:], labels, sheet.letters)


def _starts(sheet: Sheet) -> list[int]:
    """Return the rows in which cases begin: a second marker or number, with another appeal behind it."""
    appeals = [one.row for one in sheet.all("take_action", "please_write")]
    ends = [one.row for one in sheet.all("people", "deadline", "languages")]
    starts: list[int] = [0]
    markers = sorted({one.row for one in sheet.all("marker")} | _numbered(sheet))
    for row in markers:
        has_appeal_before = any(starts[-1] <= at < row for at in appeals) and any(starts[-1] <= at < row for at in ends)
        has_appeal_behind = any(at > row for at in appeals)
        if row > 0 and has_appeal_before and has_appeal_behind:
            starts.append(row)
    return starts


def _numbered(sheet: Sheet) -> set[int]:
    """Return the rows that begin with a number of an Urgent Action other than the first."""
    found = {}
    for number, row in enumerate(sheet.rows):
        named = NAMED.match(row.text)
        if named is not None and len(named["lead"]) < 25 and len(row.text) < 160:
            found[number] = named["number"]
    first = next(iter(found.values()), "")
    return {number for number, value in found.items() if value != first}
