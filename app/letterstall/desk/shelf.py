"""The shelf: all cases there are, the user's own and the shipped ones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from letterstall.core.case import Case
from letterstall.core.errors import CaseFolderError, UnknownCase
from letterstall.core.resources import shipped_cases
from letterstall.storage import case_folder


@dataclass(frozen=True, slots=True)
class ShelvedCase:
    """A case folder: its case, or why it cannot be opened."""

    folder: Path
    case: Case | None
    problem: CaseFolderError | None = None


class Shelf:
    """The case folders in the folder of the user's own and in the shipped one."""

    def __init__(self, own_folder: Path) -> None:
        self._own_folder = own_folder
        self._people: dict[str, tuple[str, ...]] | None = None

    def cases(self) -> tuple[ShelvedCase, ...]:
        """Return all case folders; one that cannot be opened says why.

        Of two with one id the user's own is returned: a shipped case that was closed here. A case that another one
        supersedes is closed, though its folder does not say so.
        """
        found = case_folder.find_cases(self._roots)
        superseded = {one.reference.supersedes for _, one in found if isinstance(one, Case)} - {""}
        shelved: dict[str, ShelvedCase] = {}
        for folder, result in found:
            if isinstance(result, CaseFolderError):
                shelved.setdefault(str(folder), ShelvedCase(folder, None, result))
            else:
                shelved.setdefault(result.id, ShelvedCase(folder, _as_it_is_now(result, superseded)))
        self._people = {one.case.id: names_of_people(one.case) for one in shelved.values() if one.case is not None}
        return tuple(shelved.values())

    def open(self, reference: str) -> Case:
        """Return the case with this id, or in this folder. Raises UnknownCase, CaseFolderError."""
        known = case_folder.find_case(self._roots, reference)
        if known is not None:
            return _as_it_is_now(known, self._superseded)
        folder = Path(reference)
        if not reference or not folder.is_dir():
            raise UnknownCase(reference)
        return case_folder.open_case(folder)

    def people_of_others(self, case: Case) -> tuple[str, ...]:
        """Return the names of the people all other cases are about."""
        if self._people is None:
            self.cases()
        others = (names for case_id, names in (self._people or {}).items() if case_id != case.id)
        return tuple(name for names in others for name in names)

    @property
    def _superseded(self) -> set[str]:
        """The ids of the cases of the user's own that say which one they take the place of."""
        found = case_folder.find_cases((self._own_folder,))
        return {one.reference.supersedes for _, one in found if isinstance(one, Case)} - {""}

    @property
    def _roots(self) -> tuple[Path, Path]:
        return self._own_folder, shipped_cases()


def names_of_people(case: Case) -> tuple[str, ...]:
    """Return the names of the people a case is about, in all their scripts."""
    return tuple(name for person in case.people for name in (person.name, person.native_name) if name)


def _as_it_is_now(case: Case, superseded: set[str]) -> Case:
    """Return the case, closed where a newer one has taken its place."""
    return replace(case, status="closed") if case.id in superseded else case
