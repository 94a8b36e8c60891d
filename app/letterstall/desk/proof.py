"""A proof: the very bytes that will be saved, with what was found while they were made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from letterstall.core.case import Addressee
from letterstall.core.checks.asks import Ask
from letterstall.core.findings import Finding
from letterstall.typeset.page import AddressLineFit, Fitting

__all__ = ["Cuts", "Fitting", "Proof", "Sheets"]


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets of the letter, or of one copy, inside a proof; `first_page` counts from 0."""

    kind: Literal["letter", "copy"]
    addressee: Addressee
    first_page: int
    page_count: int
    address: tuple[AddressLineFit, ...]
    lines_on_later_pages: int

    @property
    def overflow(self) -> float:
        """By how many mm the worst address line leaves the window's safe box; 0 when all are inside."""
        return max((line.overflow for line in self.address), default=0.0)


@dataclass(frozen=True, slots=True)
class Proof:
    """One PDF and what is in it.

    `files` has more than one member only when the copies are separate files. `asks` are those of the case, () when they
    are not looked for. `fitting` says how a letter that keeps to one page is set, where the usual spacing does not do.
    """

    files: tuple[bytes, ...]
    sheets: tuple[Sheets, ...]
    findings: tuple[Finding, ...]
    asks: tuple[Ask, ...] = ()
    fitting: Fitting | None = None

    @property
    def pdf(self) -> bytes:
        """The first file: the one that is shown."""
        return self.files[0]

    @property
    def page_count(self) -> int:
        """All sides of paper together."""
        return sum(sheets.page_count for sheets in self.sheets)

    @property
    def stops(self) -> tuple[Finding, ...]:
        """The findings that stand in the way of the export."""
        return tuple(finding for finding in self.findings if finding.stops)


@dataclass(frozen=True, slots=True)
class Cuts:
    """Paragraphs of a letter by their index in `Letter.blocks`, for a letter that is too long for its page.

    Any one of them will do, or with `together` only all of them. None where leaving out three would not do.
    """

    blocks: tuple[int, ...] = ()
    together: bool = False
