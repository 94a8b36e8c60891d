"""The head of a document: its number, its index, the day of its issue, its country."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from letterstall.core.document import Document
from letterstall.core.proposal import Span
from letterstall.intake.understanding.dates import Day, days_in
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.places import country_in
from letterstall.intake.understanding.rows import Row

_NUMBER = r"(?P<number>\d{1,3}\s?[/.]\s?(?:(?:19|20)\d\d|\d\d)(?:-\d{1,2})?|\d{2,3}-\d\d(?:-\d{1,2})?)"
_NAMED = re.compile(
    r"(?P<lead>[^\n.;]{0,60}?)(?<![\w])(?P<mark>U\.?A\.?|A\.?U\.?|FI|EA|AUR|تحرك عاجل|التحرك العاجل)(?:\s*(?:no|n°|nº|nr|num|رقم)\.?)?"
    rf"\s*[:：]?\s*(?P<country>[^\W\d_][^\d\n:;/]{{2,30}}?\s+)?\(?{_NUMBER}(?![\d/])",
)
_BARE = re.compile(rf"^\W*{_NUMBER}\W*$")
_INDEX = re.compile(
    r"(?<!\w)(?P<index>(?:AFR|AMR|ASA|EUR|MDE|ACT|IOR|POL|NWS|ORG)\s?\d{2}/\d{2,5}/(?:19|20)\d\d)(?!\d)"
)
_UPDATE = re.compile(
    r"further information|follow[- ]?up|update|(?<!\w)(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\s+(?:ua|update|urgent)"
    r"|m[aá]s informaci[oó]n sobre|informaci[oó]n adicional sobre|nueva informaci[oó]n|actualizaci[oó]n|segunda|tercera|cuarta"
    r"|informations? compl[eé]mentaires? sur|mise [aà] jour|suite|actualisation|deuxi[eè]me|troisi[eè]me"
    r"|weitere informationen|zu ua|aktualisierung|nachtrag|update|zweite|dritte"
    r"|aggiornamento|ulteriori informazioni s|secondo|secondo aggiornamento|terzo"
    r"|nadere informatie|vervolg|tweede|derde|bijgewerkt|mais informa[cç][oõ]es sobre|atualiza[cç][aã]o|informa[cç][aã]o adicional sobre"
    r"|معلومات إضافية (?:بشأن|عن|بخصوص|حول)|متابعة|تحديث|الثاني|الثالث",
    re.I,
)
_DATE_LABEL = re.compile(
    r"(?:date|datum|fecha|data|التاريخ|issued|vom|émis le|publié le)(?:\s+of\s+issue|\s+d'émission)?\s*[:：]?\s*$", re.I
)
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
            head.rows.add(number)
    return head


def _lines(document: Document, rows: tuple[Row, ...], first: int) -> list[tuple[str, int, int]]:
    furniture = [
        (line.text, document.starts[number], -1) for number, line in enumerate(document.lines) if line.is_furniture
    ]
    body = [(row.text, row.start, number) for number, row in enumerate(rows[: min(first, _HEAD_ROWS)])]
    return body + furniture


def _take_number(head: Head, text: str, start: int, notes: Notes) -> None:
    if _UPDATE.search(text) and len(text) < 160 and (_NAMED.search(text) or len(text) < 60):
        head.is_update = True
    found = _NAMED.search(text) or (_BARE.search(text) if not head.number else None)
    if found is None or head.number:
        return
    if found.re is _NAMED and len(text) > 160 and found.start("mark") > 60:
        return
    head.number = re.sub(r"\s", "", found["number"])
    if "mark" in found.groupdict() and found["mark"].upper() == "FI":
        head.is_update = True
    notes.found("ua_number", _span(found, "number", start), "sure" if found.re is _NAMED else "likely")
    country = (found.groupdict().get("country") or "").strip(" :,-–")
    head.country = head.country or country_in(country)


def _take_index(head: Head, text: str, start: int, notes: Notes) -> None:
    found = _INDEX.search(text)
    if found is None:
        return
    if not head.index:
        head.index = " ".join(found["index"].split())
        notes.found("index", _span(found, "index", start))
    behind = re.split(r"\b(?:date|datum|fecha|data)\b|التاريخ|\d", text[found.end() :], flags=re.I)[0]
    head.country = head.country or country_in(behind.strip(" :,-–|"))


def _take_date(head: Head, text: str, start: int, notes: Notes) -> None:
    if head.issued is not None or len(text) > 200:
        return
    for day in days_in(text):
        before = text[: day.span.start]
        labelled = _DATE_LABEL.search(before)
        alone = not re.search(r"\w", before + text[day.span.end :])
        in_head = _INDEX.search(text) is not None or (_NAMED.search(text) is not None and "(" not in before[-2:])
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
