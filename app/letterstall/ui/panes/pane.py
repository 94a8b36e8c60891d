"""A pane: a head with its title, or with tabs where panes share a column, and a body below."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import dress, em, space
from letterstall.ui.panes.tabs import PaneTabs

ShelfPlace = Literal["apart", "above", "behind"]
HEAD_HEIGHT = 3.1
"""em; the same in every pane, so that titles share one base line."""
SIDE = 16
"""px at 100 %; the margin at a pane's sides."""


class PaneHead(QWidget):
    """The head of a pane: title or tabs on the leading side, tools on the other."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.title = dress(QLabel(title), "title")
        self.tabs = PaneTabs()
        self.tools = space(QHBoxLayout(), between=6)
        layout = space(QHBoxLayout(self), (SIDE, 0, 10, 0), 8)
        layout.addWidget(self.title)
        layout.addWidget(self.tabs)
        layout.addStretch()
        layout.addLayout(self.tools)
        self.tabs.hide()

    def sizeHint(self) -> QSize:
        """Return the height all heads share."""
        return QSize(super().sizeHint().width(), round(HEAD_HEIGHT * em()))

    def minimumSizeHint(self) -> QSize:
        """Return the same height; the width its content needs."""
        return QSize(super().minimumSizeHint().width(), round(HEAD_HEIGHT * em()))

    def show_title(self) -> None:
        """Show the pane's own title."""
        self.tabs.hide()
        self.title.show()

    def show_tabs(self, tabs: list[tuple[str, str]], current: str) -> None:
        """Show a tab for each pane (name, title) of the column, this one chosen."""
        self.tabs.show_tabs(tabs, current)
        self.tabs.show()
        self.title.hide()

    @property
    def has_tabs(self) -> bool:
        """Whether the pane shares its column."""
        return not self.tabs.isHidden()

    def focus_tab(self) -> None:
        """Give the focus to the tabs, where the person who chose one was."""
        self.tabs.setFocus()


class Pane(QWidget):
    """One pane of the writing view. `name` is its name in the arrangement, `title` what stands over it."""

    tab_chosen = Signal(str)

    def __init__(self, name: str, title: str, ground: str) -> None:
        super().__init__()
        self.name, self.title = name, title
        dress(self, ground=ground)
        self.setAccessibleName(title)
        self.head = PaneHead(title)
        self.head.tabs.chosen.connect(self.tab_chosen)
        self.column = space(QVBoxLayout(self))
        self.column.addWidget(self.head)

    def follow_column(self) -> None:
        """Fit the column the pane stands in now."""

    def set_shelf_place(self, place: ShelfPlace) -> None:
        """Hear where the shelf of cases belongs: in a column of its own, above the case, or behind a button."""

    def set_low(self, is_low: bool) -> None:
        """Give way, or take the room back: the window is low, or is not any more."""

    def focus_first(self) -> None:
        """Take the focus, as F6 gives it."""
        self.setFocus()
