"""How elements were written, from one PDF to the next: while somebody types, most of a letter stays as it is."""

from __future__ import annotations

from typing import NamedTuple

from letterstall.render.alphabet import Asked
from letterstall.typeset.page import Element

_MOST = 512


class Chunk(NamedTuple):
    """Operators that draw text of one language ("": the element's); how it is spoken if they do not say it in order."""

    language: str
    spoken: str
    content: bytes


class Written(NamedTuple):
    """Chunks, and all that they depend on besides the element: the names and answers of each font's alphabet."""

    element: Element
    chunks: list[Chunk]
    alphabets: tuple[tuple[str, str, Asked], ...]


class Memory:
    """Keeps what was written last, by the element itself, not by what it says: setting gives the same object again.

    What is kept counts only where every alphabet answers as it did then, so the same letter gives the same bytes
    whatever was written before it.
    """

    def __init__(self) -> None:
        self._kept: dict[tuple[int, str, bool], Written] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def find(self, element: Element, part: str, is_right_to_left: bool) -> Written | None:
        """Return how the "label" or "body" of an element was written in a file of this main direction."""
        return self._kept.get((id(element), part, is_right_to_left))

    def keep(self, written: Written, part: str, is_right_to_left: bool) -> None:
        """Keep how a part of an element was written; the oldest gives way. The element stays alive, and so its id."""
        key = (id(written.element), part, is_right_to_left)
        self._kept.pop(key, None)
        self._kept[key] = written
        if len(self._kept) > _MOST:
            del self._kept[next(iter(self._kept))]
