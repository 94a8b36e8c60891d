"""Even edges for Chinese and Japanese, whose readers expect the text to fill its lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from letterstall.typeset.items import EAST_ASIAN
from letterstall.typeset.shaping import Shaped

_FILLED = ("zh", "yue", "ja")
_MOST = 0.09
"""The most that is added after a character, in ems: a line that needs more is left uneven.

From 0.1 on, poppler takes the gap for a space when text is copied out of the PDF.
"""


def is_filled(language: str) -> bool:
    """Say whether lines of this language are set to fill the measure."""
    return language.split("-")[0] in _FILLED


def justified(parts: Sequence[Shaped], room: float) -> Sequence[Shaped]:
    """Return a line's parts spread over `room` more pt: evenly after each East Asian character but the last."""
    if not parts or room <= 0:
        return parts
    is_stretched = [part.item.script in EAST_ASIAN for part in parts]
    places = sum(_places(part) for part, stretched in zip(parts, is_stretched, strict=True) if stretched)
    places -= is_stretched[-1] and parts[-1].advances[-1] > 0
    if places <= 0 or room > places * _MOST * parts[0].size:
        return parts
    spread = [_spread(part, room / places) if wide else part for part, wide in zip(parts, is_stretched, strict=True)]
    if is_stretched[-1]:
        last = spread[-1]
        spread[-1] = replace(last, advances=(*last.advances[:-1], parts[-1].advances[-1]))
    return spread


def _places(part: Shaped) -> int:
    return sum(advance > 0 for advance in part.advances)


def _spread(part: Shaped, extra: float) -> Shaped:
    return replace(part, advances=tuple([advance + extra if advance > 0 else advance for advance in part.advances]))
