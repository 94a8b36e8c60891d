"""What is done to single characters of a PDF, by whichever reader."""

from __future__ import annotations

import re
from collections.abc import Iterable

from letterstall.core.document import Remark
from letterstall.intake.reading.pdf_bullets import BULLETS

STEERING = (0x200E, 0x200F, 0x061C)
"""Marks without width that only steer the order of others; in a PDF, places tell the order."""
LOST = "\ufffd"
"""Stands for a sign of which the file does not say what it means."""
SOFT_HYPHEN = "\u00ad"
"""Kept at the end of a line, where it is seen, and nowhere else."""

_UNREADABLE = 1 / 3
"""A text of which so many characters are of no script is no text."""
_OBEYED = re.compile("[\u202a-\u202e\u2066-\u2069]")


def is_no_text(texts: Iterable[str]) -> bool:
    """Whether a third of all characters or more have no meaning: the file does not say what its signs stand for."""
    letters = [letter for text in texts for letter in text if letter != " "]
    lost = sum(letter == LOST or ("\ue000" <= letter <= "\uf8ff" and letter not in BULLETS) for letter in letters)
    return lost > _UNREADABLE * len(letters) or not letters


def remarks_on(texts: Iterable[str]) -> list[Remark]:
    """Return what is to be said of the characters of a text."""
    return ["direction_marks_in_text"] if any(_OBEYED.search(text) for text in texts) else []
