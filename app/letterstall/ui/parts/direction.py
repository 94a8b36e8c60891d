"""The direction of a text by its own first letter, as Qt names it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from letterstall.core.direction import first_direction


def direction_of(text: str, otherwise: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> Qt.LayoutDirection:
    """Return the direction of the first letter that has one."""
    found = first_direction(text)
    if found is None:
        return otherwise
    return Qt.LayoutDirection.RightToLeft if found else Qt.LayoutDirection.LeftToRight
