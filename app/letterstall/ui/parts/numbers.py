"""Numbers in the figures of this locale."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def figure(value: float, decimals: int = 0) -> str:
    """Return a number with at most so many decimals: "3.2", in German "3,2"."""
    rounded = round(value, decimals)
    return QLocale().toString(float(rounded), "f", 0 if rounded == int(rounded) else decimals)
