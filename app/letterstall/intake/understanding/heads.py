"""The head of a document: its number, its index, the day of its issue, its country."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from letterstall.core.document import Document
from letterstall.core.proposal import Span
from letterstall.intake.understanding.dates import Day, days_in
from letterstall.intake.understanding.folding import is_capitals
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.places import country_in
from letterstall.intake.understanding.rows import Row
from letterstall.intake.understanding.vocabulary import alternatives

_NUMBER = r"(?P<number>\d{1,3}\s?[/.]\s?(?:(?:19|20)\d\d|\d\d)(?:-\d{1,2})?|\d{2,3}-\d\d(?:-\d{1,2})?)"
_ARABIC = r"(?:ال)?تحرك (?:ال)?عاجل(?:\s+[^\W\d]+)?"
_MARK = rf"(?:U\.?A\.?|A\.?U\.?|FI|EA|AUR|(?i:urgent action|action urgente|acción urgente)|{_ARABIC})"
_NUMBER_SIGN = r"(?:\s*-?\s*(?i:no|n°|nº|nr|num|nummer|number|رقم)\.?)?\s*[:：-]?\s*(?:(?:UA|AU)\s*[-–:]?\s*)?"
_COUNTRY = r"(?P<country>[^\W\d_][^\d\n:;/]{2,30}?\s+)?"
NAMED = re.compile(rf"(?P<lead>[^\n.;]{{0,60}}?)(?<!\w)(?P<mark>{_MARK}){_NUMBER_SIGN}{_COUNTRY}\(?{_NUMBER}(?![\d/])")
_BARE = re.compile(rf"^\W*{_NUMBER}\W*$")
INDEX = re.compile(r"(?<!\w)(?P<index>(?:AFR|AMR|ASA|EUR|MDE|ACT|IOR|POL|NWS|ORG)\s?\d{2}/\d{2,5}/(?:19|20)\d\d)(?!\d)")
UPDATE = re.compile(rf"(?<!\w){alternatives('heads', 'update')}", re.I)
_ORDINAL = re.compile(r"(?<!\w)\d{1,2}(?:st|nd|rd|th)\s+(?:ua|update|urgent)", re.I)
_DATE_WORDS = r"(?:date|datum|fecha|data|التاريخ|issued|vom|émis le|publié le)(?:\s+of\s+issue|\s+d'émission)?"
_DATE_LABEL = re.compile(rf"{_DATE_WORDS}\s*[:：]?\s*$", re.I)
_HEAD_ROWS = 14


@dataclass
class Head:
    """What the head says; empty where it says nothing. `is_update`: it calls itself one of an earlier action."""

    number: str = ""
    index: str = ""
    country: str = ""
    issued: date | None = None
    is_update: bool = False
    rows: set[int] = field(default_factory=set)
    first_issued: date | None = None


def head_of(document: Document, rows: tuple[Row, ...], first_rows: int, notes: Notes) -> Head:
    """Return the head, which stands in the first lines or in a running head or foot; `first_rows` rows may hold it."""
    head = Head()
    for text, start, number in _lines(document, rows, first_rows):
        before = (head.number, head.index, head.issued, head.is_update)
        _take_number(head, text, start, notes)
        _take_index(head, text, start, notes)
        _take_date(head, text, start, notes)
        if before != (head.number, head.index, head.issued, head.is_update):
            if number >= 0 and is_capitals(rows[number].text) and not _is_head_alone(rows[number].text):
                continue  # a headline that ends with the number in brackets
            head.rows.add(number)
            if number >= 0 and start + len(text) > rows[number].end:
                head.rows.add(number + 1)  # its line went on there
    if not head.number:
        _take_number_in_brackets(head, rows, notes)
    return head


def _take_number_in_brackets(head: Head, rows: tuple[Row, ...], notes: Notes) -> None:
    """Take the number that a sentence gives in brackets, "(UA 49.24)", where the head gives none."""
    for row in rows:
        found = re.search(rf"\((?:UA|AU)\s*:?\s*{_NUMBER}\)", row.text)
        if found is not None:
            head.number = re.sub(r"\s", "", found["number"])
            notes.found("ua_number", _span(found, "number", row.start), "likely")
            return


def _is_head_alone(text: str) -> bool:
    """Say whether a row holds little before its number or its bracket."""
    return len(re.split(r"[(\d]", text)[0].split()) <= 3


def _lines(document: Document, rows: tuple[Row, ...], first: int) -> list[tuple[str, int, int]]:
    furniture = [
        (line.text, document.starts[number], -1) for number, line in enumerate(document.lines) if line.is_furniture
    ]
    return [*_body_lines(document, rows, min(first, _HEAD_ROWS)), *furniture, *_feet(rows, min(first, _HEAD_ROWS))]


def _feet(rows: tuple[Row, ...], first: int) -> list[tuple[str, int, int]]:
    """Return rows far below that say number, index and day at once: documents of 2010 to 2017 have them at their foot.

    "Further information: MDE 11/042/2013" is another document's: a foot has its own number before its index.
    """
    return [
        (row.text, row.start, number)
        for number, row in enumerate(rows[first:], first)
        if len(row.text) < 160
        and (found := NAMED.search(row.text)) is not None
        and found.start("mark") < 30
        and (index := INDEX.search(row.text)) is not None
        and index.start() > found.end("number") - 1
        and days_in(row.text)
    ]


def _body_lines(document: Document, rows: tuple[Row, ...], first: int) -> list[tuple[str, int, int]]:
    """Return the first rows with text, place and number; one that was too full goes on in the next."""
    lines: list[tuple[str, int, int]] = []
    for number, row in enumerate(rows[:first]):
        behind = rows[number + 1] if number + 1 < len(rows) else None
        is_short = behind is not None and behind.gap == "none" and len(behind.text) < 30 and not behind.is_loud
        goes_on = is_short or (
            number + 1 < len(rows) and (rows[number + 1].gap == "wrap" or re.search(r"\b(?:UA|AU)\W*$", row.text))
        )
        end = rows[number + 1].end if goes_on else row.end
        lines.append((document.text[row.start : end].replace("\n", " "), row.start, number))
    return lines


def _take_number(head: Head, text: str, start: int, notes: Notes) -> None:
    if (UPDATE.search(text) or _ORDINAL.search(text)) and len(text) < 160 and (NAMED.search(text) or len(text) < 60):
        head.is_update = True
    found = NAMED.search(text) or (_BARE.search(text) if not head.number else None)
    if found is None or head.number:
        return
    if found.re is NAMED and len(text) > 160 and found.start("mark") > 60:
        return
    head.number = re.sub(r"\s", "", found["number"])
    prefix = re.search(r"[:：]\s*((?:UA|AU)-)$", text[: found.start("number")])
    if prefix is not None:  # "UA-Nr: UA-050/2021": it is part of the number there
        head.number = prefix[1] + head.number
    if "mark" in found.groupdict() and found["mark"].upper() == "FI":
        head.is_update = True
    notes.found("ua_number", _span(found, "number", start), "sure" if found.re is NAMED else "likely")
    country = (found.groupdict().get("country") or "").strip(" :,-–|")
    head.country = head.country or country_in(country) or _country_behind(text[found.end() :])


def _take_index(head: Head, text: str, start: int, notes: Notes) -> None:
    found = INDEX.search(text)
    if found is None:
        return
    if not head.index:
        head.index = " ".join(found["index"].split())
        notes.found("index", _span(found, "index", start))
    head.country = head.country or _country_behind(text[found.end() :])


def _country_behind(text: str) -> str:
    """Return the country a text begins with, before a date or another label of the head."""
    part = _OTHER_LABEL.split(text)[0]
    days = days_in(part)
    part = part[: days[0].span.start] if days else re.split(r"\d", part)[0]
    return country_in(part.strip(" :,-–|()"))


_OTHER_LABEL = re.compile(r"(?:\bissue\s+)?\b(?:date|datum|fecha|data|index|índice|indice)\b|التاريخ|رقم الوثيقة", re.I)


def _take_date(head: Head, text: str, start: int, notes: Notes) -> None:
    if head.issued is not None or len(text) > 200:
        return
    for day in days_in(text):
        before = text[: day.span.start]
        labelled = _DATE_LABEL.search(before)
        alone = not re.search(r"\w", before + text[day.span.end :])
        in_head = INDEX.search(text) is not None or (NAMED.search(text) is not None and "(" not in before[-2:])
        if labelled or alone or (in_head and len(text) < 120):
            _set_issued(head, day, start, notes)
            return


def _set_issued(head: Head, day: Day, start: int, notes: Notes) -> None:
    head.issued = day.day
    span = Span(start + day.span.start, start + day.span.end)
    notes.found("issued", span)
    if day.is_ambiguous:
        notes.doubt("ambiguous_date", "issued", span, date=day.day.isoformat())


def _span(found: re.Match[str], group: str, start: int) -> Span:
    return Span(start + found.start(group), start + found.end(group))
