"""Taking in an Urgent Action: read, understood, checked by a person, and only then saved as a case."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from letterstall.core.case import Case, Source
from letterstall.core.document import Document
from letterstall.core.errors import CaseNotSaved, NoCaseFound
from letterstall.core.languages import ByLanguage
from letterstall.core.proposal import Proposal
from letterstall.desk.differences import Difference, differences
from letterstall.desk.earlier import earlier_case
from letterstall.storage.case_saving import save_with_source
from letterstall.storage.paths import Paths

if TYPE_CHECKING:
    from letterstall.desk.shelf import ShelvedCase

_SUFFIXES = {
    "pdf": ".pdf",
    "docx": ".docx",
    "odt": ".odt",
    "html": ".html",
    "mail": ".eml",
    "rtf": ".rtf",
    "text": ".txt",
    "clipboard": ".txt",
}
_LONGEST_ID = 60
_PASTED = "clipboard"


@dataclass(frozen=True, slots=True)
class Imported:
    """What a document gave; nothing is saved. `name` has no folder and is "" for the clipboard."""

    name: str
    data: bytes
    document: Document
    proposal: Proposal

    @property
    def suffix(self) -> str:
        """The ending under which the document is kept: of what it is, not of what it is called."""
        return _SUFFIXES[self.document.kind]


class Importing:
    """Reads documents into proposals and saves checked ones. `shelf` lists the cases there are."""

    def __init__(
        self, paths: Paths, shelf: Callable[[], Iterable[ShelvedCase]], today: Callable[[], date] = date.today
    ) -> None:
        self._paths, self._shelf, self._today = paths, shelf, today

    def read_document(self, file: Path, password: str = "", cancel: Event | None = None) -> Imported:
        """Return what a file gives. Raises UnreadableDocument, NoCaseFound; nothing is written anywhere."""
        from letterstall.intake.process import read_document

        data, document = read_document(file, password, cancel)
        return self._understood(file.name, data, document)

    def read_pasted(self, text: str, html: str = "", cancel: Event | None = None) -> Imported:
        """Return what the clipboard gives; its HTML, where there is one, knows more of paragraphs than its text.

        Raises UnreadableDocument, NoCaseFound.
        """
        from letterstall.intake.process import read_bytes

        data, suffix = (html, ".html") if html.strip() else (text, ".txt")
        encoded = data.encode("utf-8", "replace")
        return self._understood("", encoded, read_bytes(encoded, "", suffix, cancel=cancel))

    def _understood(self, name: str, data: bytes, document: Document) -> Imported:
        from letterstall.intake.understanding.proposal import propose

        proposal = propose(document, self._today())
        if proposal is None:
            raise NoCaseFound(name)
        return Imported(name, data, document, proposal)

    def summary(self, case: Case) -> str:
        """Return a proposed case as plain text to read through."""
        from letterstall.compose.plain_text import case_summary

        return case_summary(case, self._today(), next(iter(case.title.languages), "en"))

    # the library

    def earlier_case(self, proposal: Proposal) -> Case | None:
        """Return the case on the shelf that this one updates or closes, as far as numbers and names tell."""
        return earlier_case(proposal, (one.case for one in self._shelf() if one.case is not None))

    def differences(self, earlier: Case, new: Case) -> tuple[Difference, ...]:
        """Return what a new case says otherwise than the earlier one."""
        return differences(earlier, new)

    def save_import(self, imported: Imported, case: Case, root: Path | None = None) -> Case:
        """Save a checked case with its document, in the user's cases or in `root`, and return it with its id.

        Raises CaseNotSaved; then nothing is left behind.
        """
        folder = root or self._paths.cases_folder
        named = replace(case, id=self._free_id(case, folder), source=self._source(imported, "urgent-action"))
        self._save(folder, named, imported)
        return named

    def close_case(self, earlier: Case, imported: Imported, case: Case) -> Case:
        """Close the earlier case with what this document says, beside its own source; return the closed case.

        A case that came with the program is closed in a copy of the user's own. Raises CaseNotSaved.
        """
        language = next(iter(case.title.languages), "en")
        reason = case.closed_reason or ByLanguage.of(
            {language: case.summary.best(language) or case.title.best(language)}
        )
        closed = replace(
            earlier, status="closed", closed_on=case.closed_on or case.issued or self._today(), closed_reason=reason
        )
        self._save(self._paths.cases_folder, closed, imported, self._folder_of(earlier))
        return closed

    def _save(self, root: Path, case: Case, imported: Imported, original: Path | None = None) -> None:
        name = f"source/{'outcome' if original is not None else 'urgent-action'}{imported.suffix}"
        try:
            save_with_source(root / case.id, case, {name: imported.data}, original)
        except OSError as cause:
            raise CaseNotSaved(case.id, cause) from cause

    def _folder_of(self, case: Case) -> Path | None:
        return next((one.folder for one in self._shelf() if one.case is not None and one.case.id == case.id), None)

    def _source(self, imported: Imported, stem: str) -> Source:
        return Source(f"source/{stem}{imported.suffix}", sha256(imported.data).hexdigest())

    def _free_id(self, case: Case, root: Path) -> str:
        taken = {one.case.id for one in self._shelf() if one.case is not None}
        wanted = case.id or suggested_id(case)
        numbered = (wanted, *(f"{wanted}-{number}" for number in range(2, 1000)))
        return next(one for one in numbered if one not in taken and not (root / one).exists())


def suggested_id(case: Case) -> str:
    """Return an id a person recognises: the last word of the first person's name, else words of the headline.

    >>> from letterstall.core.case import Person
    >>> suggested_id(Case("", ByLanguage(), people=(Person("Zhanargul Zhumatai"),)))
    'zhumatai'
    """
    if case.people:
        words = re.findall(r"[\w’'-]+", case.people[0].name)[-1:]
    else:
        words = re.findall(r"\w+", case.title.best("en"))[:5]
    plain = unicodedata.normalize("NFKD", "-".join(words).casefold())
    return re.sub(r"[^\w-]+", "", plain).strip("-_")[:_LONGEST_ID] or "case"
