"""A letter looked over, apart from how it is set: advice, and what would make a false letter and stops the export."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from letterstall.core.case import Case
from letterstall.core.findings import CLOSING, SALUTATION, Finding
from letterstall.core.letter import Letter
from letterstall.core.likeness import share_within
from letterstall.core.origins import origins
from letterstall.core.unfilled import unfilled_fields

_ASK_IS_THERE = 0.65
"""From this share of its words in one paragraph on, an ask counts as made there in other words."""


def check_letter(letter: Letter, case: Case, today: date) -> tuple[Finding, ...]:
    """Return what is found in the letter, first what stops the export, then asks, then the case's dates.

    What only the set page shows (a missing glyph, an address outside the window, a second page) comes from there.
    """
    return (
        *_no_addressee(case),
        *_empty_letter(letter),
        *_unfilled_fields(letter, case),
        *_salutation_missing(letter),
        *_lost_asks(letter, case),
        *_dates(case, letter.language, today),
    )


def _no_addressee(case: Case) -> Iterator[Finding]:
    target = case.target
    if target is None or not (target.shown_name or target.lines):
        yield Finding("no_addressee", stops=True)


def _empty_letter(letter: Letter) -> Iterator[Finding]:
    if not any(block.text.strip() for block in letter.blocks):
        yield Finding("empty_letter", stops=True)


def _unfilled_fields(letter: Letter, case: Case) -> Iterator[Finding]:
    names = _names(case)
    for block, text in _texts(letter):
        for start, end in unfilled_fields(text, names):
            yield Finding("unfilled_field", True, block, (start, end), (("text", text[start:end]),))


def _texts(letter: Letter) -> Iterator[tuple[int | None, str]]:
    """Yield every text of the letter with its place as `Finding.block` counts it."""
    yield SALUTATION, letter.salutation
    yield from enumerate(block.text for block in letter.blocks)
    yield CLOSING, letter.closing
    for text in (letter.subject, letter.place, letter.sender.name, *letter.sender.lines, *letter.enclosures):
        yield None, text


def _names(case: Case) -> tuple[str, ...]:
    people = (name for person in case.people for name in (person.name, person.native_name))
    officials = (name for one in case.addressees for name in (one.name, one.office))
    return tuple(filter(None, (*people, *officials)))


def _salutation_missing(letter: Letter) -> Iterator[Finding]:
    if letter.blocks and not letter.salutation.strip():
        yield Finding("salutation_missing", stops=False, block=SALUTATION)


def _lost_asks(letter: Letter, case: Case) -> Iterator[Finding]:
    """Compare with the model in the letter's language; in a language without model nothing can be compared."""
    model = case.model_letter(letter.language)
    if model is None or not any(block.text.strip() for block in letter.blocks):
        return
    known = origins(letter.blocks, model.blocks)
    own = [block.text for block, origin in zip(letter.blocks, known.letter, strict=True) if origin.state != "same"]
    fates = [fate for fate, block in zip(known.model, model.blocks, strict=True) if block.kind == "ask"]
    names = case.names_of_asks(letter.language)
    for index, (ask, fate) in enumerate(zip(model.asks, fates, strict=True)):
        is_made = any(share_within(ask, text) >= _ASK_IS_THERE for text in own)
        if fate.state == "left_out" and not is_made:
            name = names[index] if index < len(names) else ""
            yield Finding("lost_ask", stops=False, facts=(("ask", ask), ("name", name), ("index", str(index))))


def _dates(case: Case, language: str, today: date) -> Iterator[Finding]:
    if case.status == "closed":
        closed_on = case.closed_on.isoformat() if case.closed_on else ""
        reason = case.closed_reason.best(language)
        yield Finding("case_closed", stops=False, facts=(("closed_on", closed_on), ("reason", reason)))
    elif case.deadline is not None and case.is_past_deadline(today):
        advice = case.after_deadline.best(language)
        yield Finding("past_deadline", stops=False, facts=(("deadline", case.deadline.isoformat()), ("advice", advice)))
