"""Text made safe for setting, character by character: what no page can show never gets to the shaper.

Lengths never change, so that an index into the text as it was written is an index into the text as it is set.
"""

from __future__ import annotations

import re

WORD_JOINER = "\u2060"
"""Stands for what is taken out: it draws nothing, has no direction and breaks no line."""

_SPECIAL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_EMBEDDINGS = "\u202a\u202b\u202d\u202e"
_ISOLATES = "\u2066\u2067\u2068"
_POP_EMBEDDING, _POP_ISOLATE = "\u202c", "\u2069"
_PLAIN = {
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), WORD_JOINER),
    **dict.fromkeys((0x09, 0x0B, 0x0C), " "),
    **dict.fromkeys((0x0A, 0x0D, 0x85, 0x2028, 0x2029), "\n"),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}


def settable(text: str) -> str:
    """Return the text with "\\n" between lines, and without controls, surrogates and unpaired directional marks.

    A mark without its partner would turn what follows it, up to the end of the paragraph (UAX #9, 3.3.2);
    it becomes a word joiner.

    >>> settable("a\\u202eb\\tc\\x07") == "a\\u2060b c\\u2060"
    True
    """
    if not _SPECIAL.search(text):
        return text
    text = text.replace("\r\n", WORD_JOINER + "\n").translate(_PLAIN)
    lost = _unpaired(text) if _MARKS.search(text) else ()
    if not lost:
        return text
    letters = list(text)
    for index in lost:
        letters[index] = WORD_JOINER
    return "".join(letters)


def _unpaired(text: str) -> list[int]:
    """Return where the directional marks without a partner stand; a line break parts what was paired across it."""
    lost: list[int] = []
    opened: list[tuple[str, int]] = []
    isolates = 0
    for match in re.finditer("[\n\u202a-\u202e\u2066-\u2069]", text):
        mark, index = match[0], match.start()
        if mark in _EMBEDDINGS or mark in _ISOLATES:
            opened.append((mark, index))
            isolates += mark in _ISOLATES
        elif mark == _POP_EMBEDDING:
            _close_embedding(opened, index, lost)
        elif mark == _POP_ISOLATE and isolates:
            lost += _left_inside(opened)
            isolates -= 1
        elif mark == _POP_ISOLATE:
            lost.append(index)
        else:
            lost += [index for _, index in opened]
            opened.clear()
            isolates = 0
    return lost + [index for _, index in opened]


def _close_embedding(opened: list[tuple[str, int]], index: int, lost: list[int]) -> None:
    if opened and opened[-1][0] in _EMBEDDINGS:
        opened.pop()
    else:
        lost.append(index)


def _left_inside(opened: list[tuple[str, int]]) -> list[int]:
    """Close the innermost isolate and return where the embeddings stand that were not closed in it."""
    lost: list[int] = []
    while opened[-1][0] not in _ISOLATES:
        lost.append(opened.pop()[1])
    opened.pop()
    return lost
