"""Addresses of pages that a document names; shown to the person and never opened."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letterstall.core.proposal import Span
from letterstall.intake.understanding.letters import FoundLetter
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.rows import Row
from letterstall.intake.understanding.sheet import Sheet

_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]+", re.I)
_REGIONS = ("take_action", "send_to", "copies", "embassies")


def links_in(sheet: Sheet, letters: Sequence[FoundLetter], notes: Notes) -> tuple[str, ...]:
    """Return the links outside addresses, in order and as often as they stand there."""
    links: list[str] = []
    for number, row in enumerate(sheet.rows):
        if _is_address(sheet, number, letters):
            continue
        for start, link in _of_row(sheet.rows, number, row):
            notes.found(f"links.{len(links)}", Span(start, start + len(link)))
            links.append(link)
    return tuple(links)


def _of_row(rows: Sequence[Row], number: int, row: Row) -> list[tuple[int, str]]:
    found = []
    for one in _URL.finditer(row.text):
        link = one[0].rstrip(".,;:!?»’'")
        while link.endswith((")", "]")) and link.count("(") < link.count(")") + link.count("]"):
            link = link[:-1]
        # A link that fills its line to the end may go on in the next.
        if one.end() == len(row.text) and link.endswith(("-", "/", "_")) and number + 1 < len(rows):
            behind = rows[number + 1]
            if behind.gap == "wrap" and re.fullmatch(r"[\w./#?=&%-]+", behind.text) and "." not in behind.text[:1]:
                link += behind.text
        found.append((row.start + one.start(), link))
    return found


def _is_address(sheet: Sheet, number: int, letters: Sequence[FoundLetter]) -> bool:
    """Say whether a row lies below the heading of an address, before anything else begins."""
    above = [one for one in sheet.labels if one.row <= number and one.kind != "salutation"]
    if not above or above[-1].kind not in _REGIONS:
        return False
    return not any(above[-1].row < letter.first_row < number for letter in letters)
