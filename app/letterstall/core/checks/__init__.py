"""A letter looked over, apart from how it is set: advice, and what would make a false letter and stops the export.

`asks` sees whether what the case asks for is still asked for, `facts` holds dates, numbers and names against the
case, `tone` hears what may shut the reader's ear, `false_letter` finds what must not be sent. Each kind of advice has
a name and can be switched off; what stops the export cannot.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from letterstall.core.case import Case
from letterstall.core.checks import false_letter
from letterstall.core.checks.asks import lost_asks
from letterstall.core.checks.case_state import state_of
from letterstall.core.checks.closing import closing_of_another
from letterstall.core.checks.differing_amounts import said_in
from letterstall.core.checks.facts import differences
from letterstall.core.checks.tokens import folded
from letterstall.core.checks.told import facts_of
from letterstall.core.checks.tone import tone_of
from letterstall.core.findings import Finding, FindingKind
from letterstall.core.letter import Letter

CHECKS: dict[str, tuple[FindingKind, ...]] = {
    "asks": ("lost_ask",),
    "names": ("name_differs",),
    "dates": ("date_differs",),
    "numbers": ("number_differs",),
    "places": ("place_differs",),
    "closing": ("closing_differs",),
    "insults": ("insult", "threat"),
    "politics": ("politics",),
    "shouting": ("shouting",),
    "mentions": ("publisher_named",),
}
"""The checks that can be switched off, by name, and what each finds."""
OFF_AT_FIRST = frozenset({"mentions"})
"""What is looked for only where somebody wants it: on this, sections give opposite advice."""


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """What a letter is looked over with: the people of other cases, and the names of checks that are not wanted."""

    strangers: tuple[str, ...] = ()
    switched_off: frozenset[str] = frozenset()


_ALL_CHECKS = CheckOptions()


def check_letter(letter: Letter, case: Case, today: date, options: CheckOptions = _ALL_CHECKS) -> tuple[Finding, ...]:
    """Return what is found in the letter: what stops the export, facts, asks, tone, then the case's dates.

    What its writer called right is not found again. What only the set page shows (a missing glyph, an address outside
    the window, a second page) comes from there.
    """
    unwanted = {kind for name in options.switched_off for kind in CHECKS.get(name, ())}
    found = _found(letter, case, today, options.strangers)
    return tuple(one for one in found if one.stops or not (one.kind in unwanted or one.key in letter.accepted))


def _found(letter: Letter, case: Case, today: date, strangers: tuple[str, ...]) -> Iterator[Finding]:
    yield from false_letter.no_addressee(case)
    yield from false_letter.empty_letter(letter)
    yield from false_letter.unfilled(letter, case)
    yield from false_letter.others_named(letter, case, strangers)
    yield from false_letter.salutation_missing(letter)
    yield from _differences(letter, case)
    yield from lost_asks(letter, case)
    yield from closing_of_another(letter)
    yield from _tone(letter, case)
    yield from _mentions(letter, case)
    yield from state_of(case, letter.language, today)


def _own_texts(letter: Letter, case: Case) -> Iterator[tuple[int | None, str]]:
    """Yield the parts of the letter that are not the case's own words."""
    given = {block.text for model in case.letters for block in model.blocks}
    return ((block, text) for block, text in false_letter.texts_of(letter) if block is not None and text not in given)


def _differences(letter: Letter, case: Case) -> Iterator[Finding]:
    facts = facts_of(case)
    said = said_in((block.text for block in letter.blocks), letter.language)
    for block, text in _own_texts(letter, case):
        for one in differences(text, letter.language, facts, said):
            words = (("found", one.found), ("expected", one.expected))
            yield Finding(one.kind, False, block, (one.start, one.end), words)


def _mentions(letter: Letter, case: Case) -> Iterator[Finding]:
    """Find where the letter names who published the case: sections differ on whether it should."""
    name = case.reference.publisher or "Amnesty International"
    for block, text in _own_texts(letter, case):
        for word in (name, name.split()[0]):
            start = text.find(word)
            if start >= 0:
                found = (("found", word),)
                yield Finding("publisher_named", False, block, (start, start + len(word)), found)
                break


def _tone(letter: Letter, case: Case) -> Iterator[Finding]:
    facts = facts_of(case)
    names = frozenset(map(folded, facts.names))
    for block, text in _own_texts(letter, case):
        for kind, start, end in tone_of(text, letter.language, names):
            if kind == "shouting" or not facts.says(text[start:end]):
                yield Finding(kind, False, block, (start, end), (("found", text[start:end]),))
