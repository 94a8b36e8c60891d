"""A letter as it comes into somebody's hands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from letterstall.core.letter import Letter


@dataclass(frozen=True, slots=True)
class OpenedLetter:
    """The letter a case is opened with, and its number in the archive, 0 while it is not kept.

    `recovered_at` is set when the program had stopped while it was written; `follows` is the number of the letter it
    follows up.
    """

    letter: Letter
    cursor: int = 0
    is_new: bool = True
    recovered_at: datetime | None = None
    number: int = 0
    follows: int = 0
