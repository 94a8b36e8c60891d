"""Everything that can go wrong, as facts. `desk.messages` makes the sentences.

LetterstallError
├─ CaseFolderError        MissingCaseFile, BrokenCaseFile, BadField, UnknownCase
├─ BadLetterFile
├─ DocumentError          UnreadableDocument, NoCaseFound, ReadingCancelled
├─ LayoutError            UnknownLayout, BadMeasurement, WrongPaper
├─ TypesettingError       MissingFont
├─ ExportError            ExportStopped, TargetNotWritten
└─ StorageError           NotKept, CaseNotSaved, DeskInUse, LockedDesk, NoKeyring, DamagedDesk, NewerDesk,
                          NotRemembered, BrokenSettings, BrokenPostTable
"""

from __future__ import annotations

import errno
from datetime import datetime
from pathlib import Path
from typing import Literal

from letterstall.core.document import DocumentProblem
from letterstall.core.findings import Finding


class LetterstallError(Exception):
    """The root of all errors that are told to a person."""


class CaseFolderError(LetterstallError):
    """A case folder cannot be used. `file` is the file at fault, `line` counts from 1 (0: unknown), `field` its key."""

    def __init__(self, file: Path, field: str = "", line: int = 0, reason: str = "") -> None:
        super().__init__(f"{file}:{line}: {field}: {reason}")
        self.file, self.field, self.line, self.reason = file, field, line, reason


class MissingCaseFile(CaseFolderError):
    """A file that the case needs is not there."""


class BrokenCaseFile(CaseFolderError):
    """A file is no readable TOML, no UTF-8, or too large; `reason` says which."""


class BadField(CaseFolderError):
    """A field has a wrong type or value; `reason` says what was expected."""


class UnknownCase(LetterstallError):
    """No case has this id, and no folder is there."""

    def __init__(self, reference: str) -> None:
        super().__init__(reference)
        self.reference = reference


class NoVoice(LetterstallError):
    """This computer has no voice that could read aloud."""


class VoiceFailed(LetterstallError):
    """The voice could not read a text: mostly it does not know its language."""


class BadLetterFile(LetterstallError):
    """A file with the sender or the body of a letter cannot be used; `line` counts from 1 (0: unknown)."""

    def __init__(self, file: Path, reason: str, line: int = 0, field: str = "") -> None:
        super().__init__(f"{file}:{line}: {field}: {reason}")
        self.file, self.reason, self.line, self.field = file, reason, line, field


class DocumentError(LetterstallError):
    """A foreign document gives no case; nothing was changed."""


class UnreadableDocument(DocumentError):
    """A document cannot be read. `name` is the file's name without its folder, "" for the clipboard."""

    def __init__(self, name: str, problem: DocumentProblem) -> None:
        super().__init__(f"{name}: {problem}")
        self.name, self.problem = name, problem


class NoCaseFound(DocumentError):
    """A document was read, and nothing in it looks like an Urgent Action."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class ReadingCancelled(DocumentError):
    """The person stopped the reading of a document."""


class LayoutError(LetterstallError):
    """A layout cannot be used."""


class UnknownLayout(LayoutError):
    """No layout has this id."""

    def __init__(self, layout_id: str, known: tuple[str, ...]) -> None:
        super().__init__(layout_id)
        self.layout_id, self.known = layout_id, known


class BadMeasurement(LayoutError):
    """A measure of the user's own window cannot be: `field` names it, `value` in mm."""

    def __init__(self, field: str, value: float) -> None:
        super().__init__(f"{field}: {value} mm")
        self.field, self.value = field, value


class WrongPaper(LayoutError):
    """The layout is made for another paper; `fitting` are the ids of those for the paper that was asked for."""

    def __init__(self, layout_id: str, paper: str, fitting: tuple[str, ...]) -> None:
        super().__init__(f"{layout_id} on {paper}")
        self.layout_id, self.paper, self.fitting = layout_id, paper, fitting


class TypesettingError(LetterstallError):
    """The letter cannot be set."""


class MissingFont(TypesettingError):
    """A font file that belongs to the program is not there or cannot be read."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file))
        self.file = file


class ExportError(LetterstallError):
    """No PDF was made or saved."""


class ExportStopped(ExportError):
    """Findings stand in the way; nothing was written."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(", ".join(finding.kind for finding in findings))
        self.findings = findings


class TargetNotWritten(ExportError):
    """The file could not be written; what stood there before is untouched."""

    def __init__(self, target: Path, cause: OSError) -> None:
        super().__init__(f"{target}: {cause}")
        self.target, self.cause = target, cause


class StorageError(LetterstallError):
    """Something could not be kept or read back."""


_SQLITE_FORBIDDEN = (3, 8, 14)
"""SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN (sqlite.org/rescode.html)."""
_SQLITE_FULL = (13,)
"""SQLITE_FULL."""


class NotKept(StorageError):
    """The letter could not be saved; it is still in memory."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause

    @property
    def is_forbidden(self) -> bool:
        """Whether nothing may be written where letters are kept."""
        return self._is_one_of((errno.EROFS, errno.EACCES, errno.EPERM), _SQLITE_FORBIDDEN)

    @property
    def is_full(self) -> bool:
        """Whether the disk has no room left, or no room for this user."""
        return self._is_one_of((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), _SQLITE_FULL)

    def _is_one_of(self, numbers: tuple[int, ...], codes: tuple[int, ...]) -> bool:
        code = getattr(self.cause, "sqlite_errorcode", 0) & 0xFF
        return getattr(self.cause, "errno", None) in numbers or code in codes


class CaseNotSaved(StorageError):
    """A checked case could not be saved; nothing was left behind."""

    def __init__(self, case_id: str, cause: OSError) -> None:
        super().__init__(f"{case_id}: {cause}")
        self.case_id, self.cause = case_id, cause


class DeskInUse(StorageError):
    """Another running Letterstall holds the desk."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file))
        self.file = file


class LockedDesk(StorageError):
    """The desk is locked; `is_wrong` when what was typed did not open it. `has_keyring`: the keyring should have."""

    def __init__(self, file: Path, is_wrong: bool = False, has_keyring: bool = False) -> None:
        super().__init__(str(file))
        self.file, self.is_wrong, self.has_keyring = file, is_wrong, has_keyring


class NoKeyring(StorageError):
    """The system's keyring keeps nothing for us: there is none, or it refused (stayed locked, gave no answer)."""

    def __init__(self, problem: Literal["absent", "refused"]) -> None:
        super().__init__(problem)
        self.problem = problem


class DamagedDesk(StorageError):
    """The desk database failed its check and was set aside at `kept_as`.

    `restored_from` is the time of the backup that took its place; None when there was none. `rescued` is how many
    states of letters, newer than that or missing in it, could be read out of the damaged file. `is_older`: it was
    whole, but older than that backup, and stands among the backups now.
    """

    def __init__(
        self,
        file: Path,
        kept_as: Path | None,
        restored_from: datetime | None = None,
        rescued: int = 0,
        is_older: bool = False,
    ) -> None:
        super().__init__(str(file))
        self.file, self.kept_as, self.restored_from, self.rescued = file, kept_as, restored_from, rescued
        self.is_older = is_older


class NewerDesk(StorageError):
    """The desk database was written by a later Letterstall; it was left as it is."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file))
        self.file = file


class NotRemembered(StorageError):
    """The settings could not be written; they are used until the program ends."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause


class BrokenSettings(StorageError):
    """The settings file could not be understood; it was set aside at `kept_as` and defaults are used."""

    def __init__(self, file: Path, kept_as: Path | None, reason: str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file, self.kept_as, self.reason = file, kept_as, reason


class BrokenPostTable(StorageError):
    """A table about post could not be understood, or one row of it: then `field` names it and the others are used.

    `line` counts from 1 (0: unknown). An own file that is no TOML was set aside at `kept_as`, where that could be done.
    """

    def __init__(
        self,
        file: Path,
        reason: str,
        line: int = 0,
        field: str = "",
        *,
        kept_as: Path | None = None,
        is_shipped: bool = False,
    ) -> None:
        super().__init__(f"{file}:{line}: {field}: {reason}")
        self.file, self.reason, self.line, self.field = file, reason, line, field
        self.kept_as, self.is_shipped = kept_as, is_shipped
