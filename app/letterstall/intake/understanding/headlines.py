"""The headline of a document: the first loud or short row below its head."""

from __future__ import annotations

import re

from letterstall.core.proposal import Span
from letterstall.intake.understanding.capitals import sentence_case
from letterstall.intake.understanding.dates import days_in
from letterstall.intake.understanding.folding import is_capitals
from letterstall.intake.understanding.heads import UPDATE, Head
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.people import MARKED_NAME, TITLED_NAME_ROW
from letterstall.intake.understanding.places import country_in
from letterstall.intake.understanding.rows import Row
from letterstall.intake.understanding.sheet import Sheet
from letterstall.intake.understanding.vocabulary import alternatives

_LONGEST = 220
HEAD_ROWS = 14
_HEAD_WORDS = re.compile(
    rf"^{alternatives('heads', 'furniture', 'starts')}(?:\s*[:|].{{0,60}}|\W*|\s.{{0,60}}\d.*)$", re.I
)


def headline_in(sheet: Sheet, head: Head, behind: int, notes: Notes) -> tuple[str, int]:
    """Return the headline in sentence case, and the row behind it; `behind` is the first row below the summary."""
    begin = _begin(sheet, head, behind)
    rest = _rest_of_marker(sheet, behind)
    if rest is not None:
        begin = next(at for at in range(len(sheet.rows)) if sheet.rows[at].end >= rest.end)
        rows = [rest, *_headline_rows(sheet, head, begin + 1, behind, is_begun=True)]
        end = begin + len(rows)
    else:
        rows = _headline_rows(sheet, head, begin, behind)
        end = begin + len(rows)
    named = _rest_of_number(sheet, head)
    if named is not None and rows and not rows[0].is_loud and rest is None:
        rows = [named]  # "UA 131/08  Death threats" goes before a short line about a person
    elif not rows:
        if named is None:
            notes.doubt("no_headline", "title")
            return "", begin
        rows, end = [named], begin
    text = " ".join(row.text for row in rows).strip(" .–-")
    text = re.sub(r"\s*\([^()]*\d{1,3}[./]\d{2}\)$", "", text)  # "(PERU: UA 61.21)"
    span = Span(rows[0].start, rows[-1].end)
    notes.found("title", span)
    return sentence_case(text, sheet, span, notes), end


def _begin(sheet: Sheet, head: Head, behind: int) -> int:
    """Return the row of the headline: the first below the marker that may be one, else the first below the head."""
    marker = next((one.row for one in sheet.all("marker") if one.row < min(behind, 12)), -1)
    for first in (marker, -1):
        rows = [at for at in range(first + 1, min(behind, len(sheet.rows))) if not is_of_head(sheet, head, at)]
        number = next(iter(rows), None)
        if number is not None and _is_headline(sheet, head, number, behind):
            return number
        if first == marker and (marker == -1 or number is not None):
            break
    return next((at for at in range(behind) if at > marker and not is_of_head(sheet, head, at)), behind)


def is_of_head(sheet: Sheet, head: Head, number: int) -> bool:
    """Say whether a row belongs to the head: a number, a date, a country, who it is about, for whom it is."""
    text = sheet.rows[number].text
    if UPDATE.search(text) and len(text) < 100 and not sheet.rows[number].is_ended:
        return True
    if number < HEAD_ROWS and _SENDER.match(text) and not sheet.rows[number].is_ended:
        return True  # "Amnesty International Österreich – Urgent Action Netzwerk"
    if number < HEAD_ROWS and _begins_with_country(text):
        return True  # "ANGOLA  The residents of …"
    if len(text) < 40 and days_in(text):
        return True  # the date of the document
    if number in head.rows or _HEAD_WORDS.match(text.strip(" :|")) or country_in(text) or _AGED.search(text):
        return True
    if TITLED_NAME_ROW.match(text) or (
        MARKED_NAME.search(text) and not sheet.rows[number].is_ended and len(text) < 120
    ):
        return True
    return any(one.row == number and one.kind in ("marker", "facts") for one in sheet.labels)


_SENDER = re.compile(
    rf"{alternatives('heads', 'publisher')}\W.{{0,80}}(?:urgent|network|netzwerk|red|réseau|rete|netwerk)", re.I
)


def _begins_with_country(text: str) -> bool:
    """Say whether a country in capitals stands before words that are not."""
    found = re.match(r"((?:[A-ZÀ-Þ’'-]{2,}\s+){1,4})(?=[A-ZÀ-Þ]?[a-zß-ÿ])", text)
    return found is not None and bool(country_in(found[1]))


_YEARS = r"\d{1,2}\s*(?:Jahre|ans|años|anni|jaar|anos)"
_AGED = re.compile(rf"^[^.]{{2,60}},\s*(?:{_YEARS}|(?:aged?|im Alter von)\s+\d{{1,2}})\W*$", re.I)


def _rest_of_marker(sheet: Sheet, behind: int) -> Row | None:
    """Return what stands behind "URGENT ACTION" in its row, where a headline was glued to it."""
    label = next((one for one in sheet.all("marker") if one.row < behind), None)
    rest = sheet.rest_of(label) if label is not None else None
    if label is None or rest is None or re.search(r"\d+[/.]\d\d|index|network|appeal|update|^UA\b", rest.text, re.I):
        return None
    if sheet.rows[label.row].start != label.start or len(rest.text.split()) < 2 or country_in(rest.text):
        return None
    return rest


def _headline_rows(sheet: Sheet, head: Head, begin: int, behind: int, is_begun: bool = False) -> list[Row]:
    """Return the rows of the headline: loud ones, or one short line with a gap behind it."""
    rows: list[Row] = []
    for number in range(begin, min(behind, begin + 4, len(sheet.rows))):
        row = sheet.rows[number]
        if sheet.is_label_row(number) and not rows:
            break
        if rows and (
            is_of_head(sheet, head, number)
            or (not rows[0].is_loud and row.gap != "wrap")
            or not _is_alike(rows[-1], row)
            or (row.gap == "hard" and not is_capitals(row.text))
            or rows[-1].text.endswith((".", "!", "?"))
        ):
            break
        if not rows and not is_begun and not _is_headline(sheet, head, number, behind):
            break
        if is_begun and not rows and not (row.gap != "hard" and is_capitals(row.text)):
            break
        rows.append(row)
    return rows if sum(len(row.text) for row in rows) <= _LONGEST else []


def _is_alike(row: Row, other: Row) -> bool:
    return (
        is_capitals(row.text) == is_capitals(other.text)
        and row.is_bold == other.is_bold
        and abs(row.size - other.size) < 1
    )


def _is_headline(sheet: Sheet, head: Head, number: int, behind: int) -> bool:
    row = sheet.rows[number]
    if len(row.text) > _LONGEST or not re.search(r"[^\W\d_]", row.text):
        return False
    below = (at for at in range(number + 1, min(behind, len(sheet.rows))) if at not in head.rows)
    following = next((sheet.rows[at] for at in below), None)
    if is_capitals(row.text) or row.is_heading:
        return True
    larger = following is not None and row.size > following.size + 0.5
    short = len(row.text) < 140 and not row.text.endswith((".", ",", ";"))
    # A lead paragraph in bold is no headline; what is short and unlike the next row is.
    if row.is_bold or larger:
        return short and (
            following is None or following.is_bold != row.is_bold or larger or following.gap in ("hard", "soft")
        )
    return (
        short
        and following is not None
        and (following.gap in ("hard", "soft") or len(following.text) > 1.4 * len(row.text))
    )


_FOLLOWED = re.compile(r"^\s*(?:\([^)]*\)\s*)?and (?:its )?(?:follow[- ]?ups?|updates?)\b", re.I)


def _rest_of_number(sheet: Sheet, head: Head) -> Row | None:
    """Return what stands behind the number in its row: "UA 54/06  Fear for safety/torture"."""
    for number in sorted(row for row in head.rows if row >= 0):
        row = sheet.rows[number]
        if head.number and head.number in row.text.replace(" ", "") and (at := row.text.find(head.number)) >= 0:
            begin = at + len(head.number)
            rest = re.sub(r"\([^)]*\)", lambda found: " " * len(found[0]), row.text[begin:])
            rest = _FOLLOWED.sub(lambda found: " " * len(found[0]), rest)
            inner = rest.strip(" -–—:|()")
            is_other = re.match(r"(?:index|date|issue)|\W", inner, re.I) or country_in(inner) or days_in(inner)
            if len(inner.split()) >= 2 and not is_other:
                return Row(inner, row.start + begin + rest.index(inner), row.gap, page=row.page)
    return None
