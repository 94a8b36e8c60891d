"""The writing view: the panes side by side, as many as the width allows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from letterstall.ui.arrangement import COLUMNS, Arrangement, Column, arrangement_for, is_low, widths
from letterstall.ui.look.wardrobe import em
from letterstall.ui.panes.pane import Pane, ShelfPlace

_STEP = 2.0
"""em by which "Wider" and "Narrower" change a pane."""


class WritingView(QWidget):
    """Holds the panes in columns, and keeps the user's own widths for each arrangement."""

    rearranged = Signal()
    """Other panes stand side by side now."""

    def __init__(self, panes: Mapping[str, Pane], shares: Mapping[str, tuple[float, ...]]) -> None:
        super().__init__()
        self.panes = dict(panes)
        self.shares = dict(shares)
        self.hidden: frozenset[str] = frozenset()
        self.arrangement: Arrangement | None = None
        self._columns: tuple[Column, ...] = ()
        self._is_low: bool | None = None
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.splitterMoved.connect(self._keep_shares)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        for pane in self.panes.values():
            pane.setParent(self)
            pane.tab_chosen.connect(self.show_pane)

    # what stands where

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the panes for the new size."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Arrange the panes for the present size and text size."""
        size = em()
        arrangement, low = arrangement_for(self.width() / size), is_low(self.window().height() / size)
        columns = self._visible_columns(arrangement)
        if (arrangement, columns) != (self.arrangement, self._columns):
            self._rebuild(arrangement, columns)
        if low != self._is_low:
            self._is_low = low
            for pane in self.panes.values():
                pane.set_low(low)
        self._place()

    def hide_panes(self, names: Iterable[str]) -> None:
        """Hide these panes and show all others; your letter always stays."""
        self.hidden = frozenset(names) - {"letter"}
        self.arrange()

    def show_pane(self, name: str) -> None:
        """Bring a pane to the front of its column."""
        pane = self.panes[name]
        stack = pane.parentWidget()
        if isinstance(stack, QStackedWidget):
            stack.setCurrentWidget(pane)
            pane.head.focus_tab()

    def visible_panes(self) -> tuple[str, ...]:
        """Return the names of the panes that are not hidden, in reading order."""
        return tuple(name for column in self._columns for name in column.panes)

    def pane_with_focus(self) -> str:
        """Return the name of the pane that holds the focus, "" when none does."""
        focus = self.window().focusWidget()
        holds = (name for name in self.visible_panes() if focus and self.panes[name].isAncestorOf(focus))
        return next(holds, "")

    def _visible_columns(self, arrangement: Arrangement) -> tuple[Column, ...]:
        shown = (
            Column(tuple(name for name in column.panes if name not in self.hidden), column.usual)
            for column in COLUMNS[arrangement]
        )
        return tuple(column for column in shown if column.panes)

    def _shelf_place(self, columns: tuple[Column, ...]) -> ShelfPlace:
        if any("list" in column.panes for column in columns):
            return "apart"
        return "behind" if "list" in self.hidden else "above"

    def _rebuild(self, arrangement: Arrangement, columns: tuple[Column, ...]) -> None:
        focus = self.window().focusWidget()
        self.setUpdatesEnabled(False)
        self._clear()
        self.arrangement, self._columns = arrangement, columns
        for pane in self.panes.values():
            pane.set_shelf_place(self._shelf_place(columns))
        for column in columns:
            self._splitter.addWidget(self._column_widget(column))
        for name in self.visible_panes():
            self.panes[name].follow_column()
        if focus is not None and self.isAncestorOf(focus) and focus.isEnabled():
            self._bring_forward(focus)
        self.setUpdatesEnabled(True)
        self.rearranged.emit()

    def _clear(self) -> None:
        for pane in self.panes.values():
            pane.hide()
            pane.setParent(self)
        while self._splitter.count():
            if (old := self._splitter.widget(0)) is not None:
                old.setParent(None)
                old.deleteLater()

    def _column_widget(self, column: Column) -> QWidget:
        if len(column.panes) == 1:
            pane = self.panes[column.panes[0]]
            pane.head.show_title()
            pane.show()
            return pane
        stack = QStackedWidget()
        for name in column.panes:
            self.panes[name].head.show_tabs([(other, self.panes[other].title) for other in column.panes], name)
            stack.addWidget(self.panes[name])
        stack.setCurrentIndex(column.panes.index("letter") if "letter" in column.panes else len(column.panes) - 1)
        return stack

    def _bring_forward(self, focus: QWidget) -> None:
        for name in self.visible_panes():
            if self.panes[name].isAncestorOf(focus):
                stack = self.panes[name].parentWidget()
                if isinstance(stack, QStackedWidget):
                    stack.setCurrentWidget(self.panes[name])
        focus.setFocus()

    # widths

    def _place(self) -> None:
        total, size = self.width() / em(), em()
        for index, column in enumerate(self._columns):
            least = round(min(column.least, total / len(self._columns)) * size)
            if (widget := self._splitter.widget(index)) is not None:
                widget.setMinimumSize(least, 1)
        kept = self.shares.get(self._key, ())
        if len(kept) == len(self._columns):
            wanted = tuple(share * total for share in kept)
        else:
            wanted = widths(self._columns, total)
        self._splitter.setSizes([round(width * size) for width in wanted])

    @property
    def _key(self) -> str:
        assert self.arrangement is not None
        return "-".join((self.arrangement.value, *sorted(self.hidden)))

    def _keep_shares(self) -> None:
        sizes = self._splitter.sizes()
        self.shares[self._key] = tuple(size / max(1, sum(sizes)) for size in sizes)

    def widen(self, steps: int) -> None:
        """Make the column of the pane in focus wider, or narrower for a negative number of steps."""
        name = self.pane_with_focus() or "letter"
        index = next(number for number, column in enumerate(self._columns) if name in column.panes)
        if len(self._columns) < 2:
            return
        sizes = self._splitter.sizes()
        other = max((number for number in range(len(sizes)) if number != index), key=sizes.__getitem__)
        amount = round(steps * _STEP * em())
        sizes[index], sizes[other] = sizes[index] + amount, sizes[other] - amount
        self._splitter.setSizes(sizes)
        self._keep_shares()

    def reset(self) -> None:
        """Show all panes at their usual widths."""
        self.shares.clear()
        self.hide_panes(())
