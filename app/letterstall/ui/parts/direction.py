"""The direction of a text by its own first letter, as Unicode's rules P2 and P3 find it."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt

_LOOKED_AT = 400  # characters


def direction_of(text: str, otherwise: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> Qt.LayoutDirection:
    """Return the direction of the first letter that has one."""
    for character in text[:_LOOKED_AT]:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
    return otherwise
