"""What was found in a document: a case to be checked, where each field came from, and what is doubtful.

Fields are named by their way through the case: "title", "deadline", "addressees.0.lines", "people.1.native_name",
"letter.paragraphs.0", "letter.asks.2", "letter.salutation", "letter.closing". A doubt may name a whole:
"addressees.1".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from letterstall.core.case import Case

Sureness = Literal["sure", "likely", "guess"]
"""A label or the document's shape says so; several signs agree; one sign alone, or something was mended."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (exclusive) of `Document.text`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FieldSource:
    """Where the value of a field stands in the document, and how sure we are of it."""

    field: str
    span: Span
    sureness: Sureness = "sure"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something a person should look at before the case is saved.

    `kind` names the sentence that `desk.doubt_sentences` makes of it with `facts`; `span` is its place in the document.
    """

    kind: str
    field: str
    facts: tuple[tuple[str, str], ...] = ()
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A case as the document seems to say it, not saved yet; it may lack a letter or an addressee.

    `closes` is set where the document says that no more letters are asked for: it closes an earlier case and opens
    none. `updates` holds the numbers under which the document says an earlier one appeared ("100/20").
    """

    case: Case
    sources: tuple[FieldSource, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    closes: bool = False
    updates: tuple[str, ...] = ()

    def source(self, field: str) -> FieldSource | None:
        """Return where a field stands, or None where the document does not say it."""
        return next((one for one in self.sources if one.field == field), None)

    def doubts_on(self, field: str) -> tuple[Doubt, ...]:
        """Return the doubts on a field and on what it is made of."""
        return tuple(one for one in self.doubts if one.field == field or one.field.startswith(f"{field}."))
