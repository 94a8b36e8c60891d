"""What a newer case says otherwise than the earlier one it updates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from letterstall.core.case import Addressee, Case, Person


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that two cases fill differently, each side as a person reads it; "" where a side says nothing."""

    field: str
    before: str
    after: str


def differences(earlier: Case, new: Case) -> tuple[Difference, ...]:
    """Return the fields that differ, in the order of a case: headline, dates, people, addressees, texts."""
    pairs = zip(_fields(earlier), _fields(new), strict=False)
    fixed = [Difference(field, before, after) for (field, before), (_, after) in pairs if before != after]
    return (*fixed, *_of_lists(earlier, new))


def _fields(case: Case) -> Iterator[tuple[str, str]]:
    yield "title", case.title.best("en")
    yield "ua_number", case.reference.ua_number
    yield "issued", str(case.issued or "")
    yield "deadline", str(case.deadline or "")
    yield "languages", ", ".join(case.preferred_languages)
    yield "summary", case.summary.best("en")
    yield "letter", "\n\n".join(block.text for letter in case.letters[:1] for block in letter.blocks)
    yield "background", case.background.best("en")


def _of_lists(earlier: Case, new: Case) -> Iterator[Difference]:
    yield from _of_list("people", [_person(one) for one in earlier.people], [_person(one) for one in new.people])
    before, after = ([_addressee(one) for one in case.addressees] for case in (earlier, new))
    yield from _of_list("addressees", before, after)


def _of_list(field: str, before: list[str], after: list[str]) -> Iterator[Difference]:
    """Yield what is only on one side; where both sides have as many such, one stands beside the other."""
    gone = [one for one in before if one not in after]
    come = [one for one in after if one not in before]
    for number in range(max(len(gone), len(come))):
        was, now = (side[number] if number < len(side) else "" for side in (gone, come))
        yield Difference(field, was, now)


def _person(person: Person) -> str:
    native = f"({person.native_name})" if person.native_name else ""
    return " ".join(part for part in (person.name, native, person.pronouns) if part)


def _addressee(one: Addressee) -> str:
    return ", ".join(part for part in (one.name, one.office, *one.lines, one.country) if part)
