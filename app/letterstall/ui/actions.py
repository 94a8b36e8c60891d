"""Every command of the window as an action, in its menu."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QStyleOptionMenuItem, QWidget

from letterstall.ui.menus import MENUS, Command, Menu

_LTR = "\u200e"
"""Left-to-right mark."""


class KeyMenu(QMenu):
    """A menu whose keys are written from left to right in every language: "Ctrl+-" is no word to be turned round."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Hold the key together between marks that cannot be seen."""
        super().initStyleOption(option, action)
        words, tab, key = option.text.partition("\t")
        option.text = f"{words}{tab}{_LTR}{key}{_LTR}" if key else words


class Actions(QObject):
    """All commands as actions, by name, and the menus that hold them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def fill(self, bar: QMenuBar) -> None:
        """Put all menus into a menu bar."""
        for menu in MENUS:
            bar.addMenu(self._made(menu, bar))

    def on(self, name: str, do: Callable[[], object]) -> None:
        """Call `do` whenever the command is chosen by a person."""
        self._actions[name].triggered.connect(lambda _checked=False: do())

    def names(self) -> tuple[str, ...]:
        """Return the names of all commands."""
        return tuple(self._actions)

    def _made(self, menu: Menu, parent: QWidget) -> QMenu:
        target = KeyMenu(_translated(menu.title), parent)
        for entry in menu.entries:
            if entry is None:
                target.addSeparator()
            elif isinstance(entry, Menu):
                target.addMenu(self._made(entry, target))
            else:
                target.addAction(self._action(entry))
        return target

    def _action(self, command: Command) -> QAction:
        action = QAction(_translated(command.text), self)
        keys = command.mac_keys if sys.platform == "darwin" and command.mac_keys else command.keys
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setCheckable(command.is_checkable)
        action.setMenuRole(command.role)
        if command.group:
            group = self._groups.setdefault(command.group, QActionGroup(self))
            group.addAction(action)
        self._actions[command.name] = action
        return action


def _translated(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
