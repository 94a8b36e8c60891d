"""What can be done with the letters that are chosen: each as an action, for the buttons, the menu and the keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from letterstall.ui.actions import KeyMenu
from letterstall.ui.letters.entry import LetterEntry
from letterstall.ui.look.wardrobe import redress
from letterstall.ui.parts.buttons import Button, plain_button, primary_button

Name = Literal["open", "follow_up", "printed", "posted", "replied", "take_back", "reminder", "table", "delete"]
_IN_MENU: tuple[Name | None, ...] = (
    *("open", "follow_up", None),
    *("printed", "posted", "replied", "take_back", None),
    *("reminder", "table", None, "delete"),
)
_KEYS: dict[Name, str] = {"delete": "Del"}
_ICONS: dict[Name, str] = {"posted": "mail"}


class LetterActions(QObject):
    """The actions by name. Their keys work where `view` has the focus."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        texts = self._texts()
        self._actions = {name: self._made(name, texts[name]) for name in texts}
        self.follow((), False)

    def __getitem__(self, name: Name) -> QAction:
        return self._actions[name]

    def _texts(self) -> dict[Name, str]:
        return {
            "open": self.tr("Open"),
            "follow_up": self.tr("Write a follow-up"),
            "printed": self.tr("Mark as printed"),
            "posted": self.tr("Mark as posted…"),
            "replied": self.tr("Log a reply…"),
            "take_back": self.tr("Take back the last mark"),
            "reminder": self.tr("Reminder…"),
            "table": self.tr("Save as a table…"),
            "delete": self.tr("Delete…"),
        }

    def _made(self, name: Name, text: str) -> QAction:
        action = QAction(text, self)
        if key := _KEYS.get(name):
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._view.addAction(action)
        return action

    def on(self, name: Name, do: Callable[[], object]) -> None:
        """Call `do` when this is chosen."""
        self._actions[name].triggered.connect(lambda _checked=False: do())

    def follow(self, chosen: tuple[LetterEntry, ...], has_rows: bool) -> None:
        """Offer what can be done with these letters; a table is made of all that are shown."""
        for name, action in self._actions.items():
            match name:
                case "table":
                    is_possible = has_rows
                case "take_back":
                    is_possible = any(entry.kept.happenings for entry in chosen)
                case "printed" | "posted" | "delete":
                    is_possible = bool(chosen)
                case _:
                    is_possible = len(chosen) == 1
            action.setEnabled(is_possible)

    def button(self, name: Name, is_loud: bool = False) -> Button:
        """Return a button for one of the actions."""
        action = self._actions[name]
        button = primary_button(action.text()) if is_loud else plain_button(action.text(), _ICONS.get(name, ""))
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        button.clicked.connect(action.trigger)
        return button

    def menu(self, parent: QWidget) -> QMenu:
        """Return all of them as a menu, which is gone once it is closed."""
        menu = KeyMenu("", parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _IN_MENU:
            if name is None:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[name])
        redress(menu)
        return menu
