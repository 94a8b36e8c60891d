"""What leaves the archive as a file where a person asks for it, and what is noted of a letter that became a PDF."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from letterstall.core.calendar_reminder import Reminder, calendar_text
from letterstall.core.errors import TargetNotWritten
from letterstall.core.kept import Happening
from letterstall.core.letter import Letter
from letterstall.desk.letters_table import LetterRow, Translate, letters_table
from letterstall.desk.proof import Proof
from letterstall.storage.atomic import write_file


def saved_as_pdf(proof: Proof, letter: Letter, on: date) -> Happening:
    """Return what is noted of a letter whose proof was saved on this day."""
    checksum = hashlib.sha256(proof.pdf).hexdigest()
    return Happening("saved", on, pages=proof.page_count, language=letter.language, checksum=checksum)


def write_reminder(target: Path, reminder: Reminder) -> None:
    """Write a calendar file with one reminder. Raises TargetNotWritten."""
    _write(target, calendar_text(reminder).encode())


def write_table(target: Path, rows: Iterable[LetterRow], translate: Translate) -> None:
    """Write a table of letters. Raises TargetNotWritten."""
    _write(target, letters_table(rows, translate))


def _write(target: Path, data: bytes) -> None:
    try:
        write_file(target, data, is_private=True)  # whom one writes to is nobody else's business on this computer
    except OSError as cause:
        raise TargetNotWritten(target, cause) from cause
