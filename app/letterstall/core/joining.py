"""Lines of a paragraph become one text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable


def joined_lines(lines: Iterable[str]) -> str:
    """Join the lines of a paragraph with spaces, without one between two East Asian characters.

    The rule is that of CSS Text 3, 4.1.3: no space where both sides are wide and neither is Hangul.
    """
    text = ""
    for line in lines:
        text += line if not text or not line or is_space_free(text[-1], line[0]) else f" {line}"
    return text


def is_space_free(before: str, behind: str) -> bool:
    """Say whether two characters that a line break parted belong together without a space."""
    return _is_wide(before) and _is_wide(behind)


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF" and not unicodedata.name(character, "").startswith("HANGUL")
