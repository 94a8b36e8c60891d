"""Room for wrapped words: Qt asks them for their height before it knows their width."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def grow(window: QWidget, column: QLayout) -> None:
    """Make a window as high as its column needs at this width, and no lower than it is."""
    column.activate()
    window.resize(window.width(), max(window.height(), column.totalHeightForWidth(window.width())))
