"""Which case of the library a new document is about."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from letterstall.core.case import Case
from letterstall.core.proposal import Proposal


def earlier_case(proposal: Proposal, cases: Iterable[Case]) -> Case | None:
    """Return the case with the same number, else one about the same person; the latest issue of several."""
    known = sorted((one for one in cases if not one.is_practice), key=lambda one: str(one.issued or ""), reverse=True)
    numbers = {_plain_number(one) for one in (*proposal.updates, proposal.case.reference.ua_number) if one}
    by_number = (one for one in known if _plain_number(one.reference.ua_number) in numbers)
    people = {_plain_name(one.name) for one in proposal.case.people}
    by_name = (one for one in known if people & {_plain_name(person.name) for person in one.people})
    return next(by_number, None) or next(by_name, None)


def _plain_number(number: str) -> str:
    """Return a number without what editions add: "086/21-3" and "86.21" are one case."""
    found = re.match(r"\D*0*(\d+)\D(?:20)?(\d\d)\b", number)
    return f"{found[1]}/{found[2]}" if found else number


def _plain_name(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    return " ".join(re.findall(r"\w+", "".join(one for one in letters if not unicodedata.combining(one))))
