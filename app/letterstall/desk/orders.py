"""A letter to order: everything said at once, nothing taken from what the program remembers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from letterstall.compose.letter import first_letter
from letterstall.core.case import Case
from letterstall.core.checks import check_letter
from letterstall.core.errors import WrongPaper
from letterstall.core.findings import Finding
from letterstall.core.layout import Layout
from letterstall.core.letter import Letter
from letterstall.desk.desk import Desk
from letterstall.storage.letter_files import NOBODY, Body, Sender, read_body, read_sender

USUAL_LAYOUTS = {"A4": "din5008_b", "Letter": "us10"}
"""The layout taken for each paper when none is named."""
_PLAIN_LAYOUTS = {"A4": "plain_a4", "Letter": "plain_letter"}


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody asks for. `place` None takes the sender's town; `language` "" the case's first model letter."""

    language: str = ""
    sender: Sender = NOBODY
    place: str | None = None
    written_on: date | None = None
    body_file: Path | None = None


@dataclass(frozen=True, slots=True)
class OrderedLetter:
    """The letter, and where its own text was read from, so that a finding can name the line."""

    letter: Letter
    body_file: Path | None = None
    body: Body | None = None

    def line_of(self, block: int | None) -> int:
        """Return the line of the body file on which a block begins, 0 when there is none."""
        if self.body is None or block is None or not 0 <= block < len(self.body.lines):
            return 0
        return self.body.lines[block]


def sender_from(file: Path | None) -> Sender:
    """Return the sender of the file, nobody without one. Raises BadLetterFile."""
    return NOBODY if file is None else read_sender(file)


def ordered_letter(case: Case, order: Order, today: date) -> OrderedLetter:
    """Return the model letter, or the order's own text, with sender, place and date. Raises BadLetterFile."""
    language = order.language or (case.letters[0].language if case.letters else "en")
    supporter, place = order.sender.supporter, order.place
    letter = first_letter(
        case,
        language,
        supporter,
        order.sender.level,
        supporter.town if place is None else place,
        order.written_on or today,
    )
    if order.body_file is None:
        return OrderedLetter(letter)
    body = read_body(order.body_file, letter.closing)
    own = replace(
        letter,
        salutation=body.salutation or letter.salutation,
        blocks=body.blocks,
        closing=body.closing or letter.closing,
    )
    return OrderedLetter(own, order.body_file, body)


def deadline_findings(case: Case, today: date) -> tuple[Finding, ...]:
    """Return what is to be said of the case's own dates: its deadline has passed, it is closed."""
    letter = ordered_letter(case, Order(), today).letter
    return tuple(one for one in check_letter(letter, case, today) if one.kind in ("past_deadline", "case_closed"))


def chosen_layout(desk: Desk, layout_id: str = "", paper: str = "") -> Layout:
    """Return the layout for this paper. Raises UnknownLayout, WrongPaper when a layout is made for another paper."""
    if not layout_id:
        return desk.layout(USUAL_LAYOUTS[paper or "A4"])
    layout = desk.layout(layout_id)
    if not paper or layout.paper.name == paper:
        return layout
    if layout_id in _PLAIN_LAYOUTS.values():
        return desk.layout(_PLAIN_LAYOUTS[paper])
    fitting = tuple(one.id for one in desk.layouts() if one.paper.name == paper)
    raise WrongPaper(layout_id, paper, fitting)
