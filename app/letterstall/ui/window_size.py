"""The window's size, kept from one start to the next. Its place is the system's matter: Wayland gives none."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow

from letterstall.storage.window_state import WindowState

_USUAL = QSize(1440, 900)
_FILLED = QSize(1920, 1200)
"""px; on a screen up to this size the first window fills it: five panes want the room."""


def restore_size(window: QMainWindow, state: WindowState) -> None:
    """Show the window in the size it had, else in one that most screens have."""
    room = window.screen().availableSize()
    size = QSize(*state.geometry[2:]) if state.geometry else _USUAL
    window.resize(size.boundedTo(room).expandedTo(window.minimumSize()))
    fills = state.geometry is None and room.boundedTo(_FILLED) == room
    if state.is_maximized or fills:
        window.showMaximized()
    else:
        window.show()


def state_of(window: QMainWindow, panes: Mapping[str, tuple[float, ...]]) -> WindowState:
    """Return the sizes to keep."""
    usual = window.normalGeometry()
    return WindowState((usual.x(), usual.y(), usual.width(), usual.height()), window.isMaximized(), dict(panes))
