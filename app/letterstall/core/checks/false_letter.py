"""What would make a false letter, and what a letter must not lack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from letterstall.core.case import Case
from letterstall.core.checks.names import strangers_in
from letterstall.core.checks.told import facts_of
from letterstall.core.findings import CLOSING, SALUTATION, Finding
from letterstall.core.letter import Letter
from letterstall.core.unfilled import unfilled_fields


def no_addressee(case: Case) -> Iterator[Finding]:
    """Yield a finding when the case names nobody to write to."""
    target = case.target
    if target is None or not (target.shown_name or target.lines):
        yield Finding("no_addressee", stops=True)


def empty_letter(letter: Letter) -> Iterator[Finding]:
    """Yield a finding when nothing is written yet."""
    if not any(block.text.strip() for block in letter.blocks):
        yield Finding("empty_letter", stops=True)


def unfilled(letter: Letter, case: Case) -> Iterator[Finding]:
    """Yield the fields that wait to be filled in."""
    names = _names(case)
    for block, text in texts_of(letter):
        for start, end in unfilled_fields(text, names):
            yield Finding("unfilled_field", True, block, (start, end), (("text", text[start:end]),))


def texts_of(letter: Letter) -> Iterator[tuple[int | None, str]]:
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


def salutation_missing(letter: Letter) -> Iterator[Finding]:
    """Yield a finding when the letter greets nobody."""
    if letter.blocks and not letter.salutation.strip():
        yield Finding("salutation_missing", stops=False, block=SALUTATION)


def others_named(letter: Letter, case: Case, strangers: Sequence[str]) -> Iterator[Finding]:
    """Yield the names of people whom another case is about: left in, the letter would be about the wrong person."""
    words = facts_of(case).words
    for block, text in texts_of(letter):
        for start, end, name in strangers_in(text, strangers, words):
            yield Finding("stranger", True, block, (start, end), (("found", text[start:end]), ("name", name)))
