"""Invisible characters in what is pasted: what is kept, what goes, what becomes a mark of direction.

Joiners stay, which Persian and Hindi are spelled with, and marks of direction. Embeddings and overrides go: left open
they would turn what follows, and Unicode advises isolates instead (UAX #9, 2.7). Isolates stay where they are closed.
"""

from __future__ import annotations

import re
import unicodedata

from letterstall.core.direction import LEFT_TO_RIGHT, RIGHT_TO_LEFT, first_direction

RIGHTWARD = "\u202b"
"""At the start of a line: it runs from right to left. So other programs say it, and so does our reading of HTML."""

_LEFTWARD_STARTS, _RIGHTWARD_STARTS = "\u202a\u202d\u2066", "\u202b\u202e\u2067"
_END_OF_ISOLATE = "\u2069"
_EMBEDDINGS = re.compile("[\u202a-\u202e]")
_AROUND_ALL = re.compile("^([\u2066-\u2068])([^\u2066-\u2069]*)\u2069?$")
_ISOLATES = re.compile("[\u2066-\u2069]")
_NOTHING = re.compile("[\u180e\u2060-\u2064\ufeff\ufff9-\ufffc]")
"""Byte order marks, joiners of words, operators, anchors of pictures."""
_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_ZERO_SPACE = re.compile(f"(?<![{_SPACELESS}])\u200b+|\u200b+(?![{_SPACELESS}])")
"""U+200B, but between letters of Thai, Lao, Burmese and Khmer, where writers part words with it."""


def settled(line: str) -> str:
    """Return a pasted line with nothing invisible in it but joiners, marks of direction and closed isolates."""
    line = _ZERO_SPACE.sub("", _NOTHING.sub("", line))
    if line.isascii():
        return line
    wanted = _said_at_start(line)
    bare = _EMBEDDINGS.sub("", line)
    around = _AROUND_ALL.match(bare.strip())
    bare = _closed(around[2] if around else bare)
    if wanted is None or first_direction(bare) == wanted:
        return bare
    return (RIGHT_TO_LEFT if wanted else LEFT_TO_RIGHT) + bare.lstrip()


def _said_at_start(line: str) -> int | None:
    """Return which way the line is said to run before its first word, where it has letters that run so."""
    start = line.lstrip()[:1]
    wanted = 1 if start and start in _RIGHTWARD_STARTS else 0 if start and start in _LEFTWARD_STARTS else None
    kinds = {unicodedata.bidirectional(character) for character in line} & {"L", "R", "AL"}
    return wanted if wanted is not None and kinds & ({"R", "AL"} if wanted else {"L"}) else None


def _closed(line: str) -> str:
    """Return the line without isolates that nothing closes, and ends of isolates that nothing opened."""
    opened: list[int] = []
    lost: set[int] = set()
    for match in _ISOLATES.finditer(line):
        if match[0] != _END_OF_ISOLATE:
            opened.append(match.start())
        elif opened:
            opened.pop()
        else:
            lost.add(match.start())
    lost.update(opened)
    return "".join(character for at, character in enumerate(line) if at not in lost) if lost else line
