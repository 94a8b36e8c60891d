"""Tabs over panes that share a column."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar


class PaneTabs(QTabBar):
    """A row of tabs that stand for panes, by name. The row over a pane always has that pane's own tab chosen."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._names: list[str] = []
        self._own = 0
        self.currentChanged.connect(self._choose)

    def show_tabs(self, tabs: list[tuple[str, str]], current: str) -> None:
        """Show these panes (name, title); `current` is the one this row stands over."""
        self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        self._names = [name for name, _ in tabs]
        for _, title in tabs:
            self.addTab(title)
        self._own = self._names.index(current)
        self.setCurrentIndex(self._own)
        self.blockSignals(False)
        self.updateGeometry()

    def _choose(self, index: int) -> None:
        if index == self._own or not 0 <= index < len(self._names):
            return
        self.blockSignals(True)
        self.setCurrentIndex(self._own)
        self.blockSignals(False)
        self.chosen.emit(self._names[index])
