"""What is found when a letter is looked over: advice, or what stops the export because it would be false."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

FindingKind = Literal[
    "unfilled_field",
    "lost_ask",
    "missing_glyph",
    "address_outside_window",
    "second_page",
    "empty_letter",
    "no_addressee",
    "no_copies",
    "past_deadline",
    "case_closed",
    "salutation_missing",
    "stranger",
    "name_differs",
    "date_differs",
    "number_differs",
    "place_differs",
    "closing_differs",
    "insult",
    "threat",
    "politics",
    "shouting",
    "publisher_named",
]

SALUTATION, CLOSING = -1, -2
"""What `Finding.block` is for a finding in the salutation or the closing."""


_WORDS = ("found", "name", "index")
"""The facts that tell one finding of a kind from another."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    `block` is the index in `Letter.blocks` (or `SALUTATION` or `CLOSING`; None: no place in the text),
    `span` the start and end in that block's text. `facts` are the named fields for the sentence that
    `desk.messages` makes of it.
    """

    kind: FindingKind
    stops: bool
    block: int | None = None
    span: tuple[int, int] | None = None
    facts: tuple[tuple[str, str], ...] = field(default=())

    @property
    def key(self) -> str:
        """The kind and the words it is about: the same thing found in the same words has the same key."""
        return ":".join((self.kind, *(value for name, value in self.facts if name in _WORDS)))

    def fact(self, name: str) -> str:
        """Return the fact of that name, "" when there is none."""
        return dict(self.facts).get(name, "")
