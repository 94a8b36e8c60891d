"""Every command of the window: its words, its keys, its menu. Digits and Ctrl+Alt are not used on purpose."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from letterstall.desk.names import name_of_language
from letterstall.ui.translation import spoken_languages

_N = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `keys` are portable names, the first is shown; `mac_keys` stand in their place on macOS.

    `group` makes commands of one group exclusive choices; a checkable one without group is a switch.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    mac_keys: tuple[str, ...] = ()
    is_checkable: bool = False
    group: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu, or a menu in a menu; None is a line between commands."""

    title: str
    entries: tuple[Command | Menu | None, ...]


def _switch(name: str, text: str, *keys: str, group: str = "", mac: tuple[str, ...] = ()) -> Command:
    return Command(name, text, keys, mac, True, group)


LETTER = Menu(
    _N("Actions", "&Letter"),
    (
        Command("new_letter", _N("Actions", "New letter for this case"), ("Ctrl+N",)),
        Command("keep_now", _N("Actions", "Keep a version now"), ("Ctrl+S",)),
        Command("delete", _N("Actions", "Delete my letter")),
        Command("details", _N("Actions", "Your name and address…")),
        None,
        Command("ready", _N("Actions", "Ready to send…"), ("Ctrl+Return",)),
        Command("save_as", _N("Actions", "Save PDF as…"), ("Ctrl+Shift+S",)),
        None,
        Command("close", _N("Actions", "Close window"), ("Ctrl+W",)),
        Command("quit", _N("Actions", "Quit"), ("Ctrl+Q",), role=QAction.MenuRole.QuitRole),
    ),
)
EDIT = Menu(
    _N("Actions", "&Edit"),
    (
        Command("undo", _N("Actions", "Undo"), ("Ctrl+Z",)),
        Command("redo", _N("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        None,
        Command("cut", _N("Actions", "Cut"), ("Ctrl+X",)),
        Command("copy", _N("Actions", "Copy"), ("Ctrl+C",)),
        Command("paste", _N("Actions", "Paste"), ("Ctrl+V",)),
        Command("select_all", _N("Actions", "Select all"), ("Ctrl+A",)),
        None,
        Command("take_or_leave", _N("Actions", "Take or leave this paragraph"), ("Ctrl+T",)),
        Command("take_all", _N("Actions", "Take all of the model letter")),
        None,
        Command("next_check", _N("Actions", "Next thing to check"), ("Ctrl+J", "F8")),
        Command("previous_check", _N("Actions", "Previous thing to check"), ("Ctrl+Shift+J",)),
    ),
)
CASE = Menu(
    _N("Actions", "&Case"),
    (
        Command("search", _N("Actions", "Search the cases"), ("Ctrl+L",)),
        Command("next_case", _N("Actions", "Next case"), ("Ctrl+PgDown",)),
        Command("previous_case", _N("Actions", "Previous case"), ("Ctrl+PgUp",)),
        None,
        Command("open_folder", _N("Actions", "Open a case folder…")),
        Command("practise", _N("Actions", "Practise with an invented case")),
    ),
)
PAGE = Menu(
    _N("Actions", "&Page"),
    (
        _switch("whole_page", _N("Actions", "Whole page"), group="mode"),
        _switch("wide_page", _N("Actions", "Wide page"), group="mode"),
        None,
        _switch("marks", _N("Actions", "Envelope, folds and margins"), "Ctrl+Shift+M"),
        Command("page_details", _N("Actions", "Language, paper and face…")),
        Command("my_window", _N("Actions", "My envelope is different…")),
    ),
)
PANES = Menu(
    _N("Actions", "Panes"),
    (
        _switch("show_list", _N("Actions", "List of cases")),
        _switch("show_case", _N("Actions", "Case")),
        _switch("show_model", _N("Actions", "Model letter")),
        _switch("show_page", _N("Actions", "The page")),
        None,
        Command("wider", _N("Actions", "Wider")),
        Command("narrower", _N("Actions", "Narrower")),
        Command("reset", _N("Actions", "Reset")),
    ),
)
COLOURS = Menu(
    _N("Actions", "Colours"),
    (
        _switch("theme_system", _N("Actions", "As the system"), group="theme"),
        _switch("theme_light", _N("Actions", "Light"), group="theme"),
        _switch("theme_dark", _N("Actions", "Dark"), group="theme"),
        _switch("theme_contrast", _N("Actions", "High contrast"), group="theme"),
    ),
)
LANGUAGE = Menu(
    _N("Actions", "Language"),
    (
        _switch("language_system", _N("Actions", "As the system"), group="language"),
        *(_switch(f"language_{tag}", name_of_language(tag), group="language") for tag in spoken_languages()),
    ),
)
VIEW = Menu(
    _N("Actions", "&View"),
    (
        Command("next_pane", _N("Actions", "Next pane"), ("F6",), ("F6", "Meta+Tab")),
        Command("previous_pane", _N("Actions", "Previous pane"), ("Shift+F6",), ("Shift+F6", "Meta+Shift+Tab")),
        PANES,
        None,
        Command("larger", _N("Actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
        Command("smaller", _N("Actions", "Smaller text"), ("Ctrl+-",)),
        Command("normal_size", _N("Actions", "Normal text"), ("Ctrl+0",)),
        _switch("easy_face", _N("Actions", "Easy-reading face")),
        COLOURS,
        LANGUAGE,
        None,
        _switch("focus_view", _N("Actions", "Your letter alone"), "F9", mac=("Meta+Ctrl+D",)),
        _switch("full_screen", _N("Actions", "Full screen"), "F11", mac=("Meta+Ctrl+F",)),
    ),
)
HELP = Menu(
    _N("Actions", "&Help"),
    (
        Command("help", _N("Actions", "Help and keys"), ("F1",)),
        Command("licences", _N("Actions", "Licences")),
        Command("about", _N("Actions", "About Letterstall"), role=QAction.MenuRole.AboutRole),
    ),
)
MENUS = (LETTER, EDIT, CASE, PAGE, VIEW, HELP)


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
            self._fill_menu(bar.addMenu(_translated(menu.title)), menu)

    def on(self, name: str, do: Callable[[], object]) -> None:
        """Call `do` whenever the command is chosen by a person."""
        self._actions[name].triggered.connect(lambda _checked=False: do())

    def names(self) -> tuple[str, ...]:
        """Return the names of all commands."""
        return tuple(self._actions)

    def _fill_menu(self, target: QMenu, menu: Menu) -> None:
        for entry in menu.entries:
            if entry is None:
                target.addSeparator()
            elif isinstance(entry, Menu):
                self._fill_menu(target.addMenu(_translated(entry.title)), entry)
            else:
                target.addAction(self._action(entry))

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
