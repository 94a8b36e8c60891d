"""Text of strangers made safe to look at: signs that turn the direction of writing are shown, not obeyed."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

_OBEYED = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SHOWN = re.compile(r"\[U\+(202[A-E]|206[6-9])\]")
_LONGEST_OF_ONE_UNIT = 0xFFFF


def shown(text: str) -> str:
    """Return a text with its direction signs written out.

    >>> shown("a\\u202eb")
    'a[U+202E]b'
    """
    return _OBEYED.sub(lambda sign: _written(sign[0]), text)


def received(text: str) -> str:
    """Return what a shown text stands for: signs that are left in it are those of the document."""
    return _SHOWN.sub(lambda sign: chr(int(sign[1], 16)), text)


def _written(sign: str) -> str:
    return f"[U+{ord(sign):04X}]"


class ShownText:
    """A document's text as it is shown, and where each of its characters is then. Shown places count in UTF-16."""

    def __init__(self, text: str) -> None:
        self.text = shown(text)
        self._starts: list[int] | None = None
        if not text.isascii() and (_OBEYED.search(text) or max(text) > "\uffff"):
            self._starts = list(accumulate(map(_units, text), initial=0))

    def place(self, offset: int) -> int:
        """Return where a character of the document is shown."""
        return offset if self._starts is None else self._starts[min(offset, len(self._starts) - 1)]

    def offset(self, place: int) -> int:
        """Return which character of the document is shown at a place."""
        return place if self._starts is None else bisect_right(self._starts, place) - 1


def _units(character: str) -> int:
    if _OBEYED.match(character):
        return len(_written(character))
    return 2 if ord(character) > _LONGEST_OF_ONE_UNIT else 1
