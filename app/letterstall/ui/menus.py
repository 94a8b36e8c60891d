"""What stands in the menus: every command with its words and its keys. Digits and Ctrl+Alt are not used on purpose."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction

from letterstall.desk.names import name_of_language
from letterstall.ui.translation import spoken_languages


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text to be translated later; Qt's tool knows the name, and its own function tells no type."""
    return text


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
    QT_TRANSLATE_NOOP("Actions", "&Letter"),
    (
        Command("new_letter", QT_TRANSLATE_NOOP("Actions", "Begin this letter anew"), ("Ctrl+N",)),
        Command("keep_now", QT_TRANSLATE_NOOP("Actions", "Keep a version now"), ("Ctrl+S",)),
        Command("versions", QT_TRANSLATE_NOOP("Actions", "Earlier versions…")),
        Command("delete", QT_TRANSLATE_NOOP("Actions", "Delete my letter")),
        None,
        Command("another_letter", QT_TRANSLATE_NOOP("Actions", "Another letter for this case")),
        Command("my_letters", QT_TRANSLATE_NOOP("Actions", "My letters…"), ("Ctrl+Shift+L",)),
        None,
        Command("details", QT_TRANSLATE_NOOP("Actions", "Your name and address…")),
        Command("kept", QT_TRANSLATE_NOOP("Actions", "What is kept here…")),
        Command("backups", QT_TRANSLATE_NOOP("Actions", "Backups…")),
        None,
        Command("ready", QT_TRANSLATE_NOOP("Actions", "Ready to send…"), ("Ctrl+Return",)),
        Command("save_as", QT_TRANSLATE_NOOP("Actions", "Save PDF as…"), ("Ctrl+Shift+S",)),
        None,
        Command("close", QT_TRANSLATE_NOOP("Actions", "Close window"), ("Ctrl+W",)),
        Command("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",), role=QAction.MenuRole.QuitRole),
    ),
)
EDIT = Menu(
    QT_TRANSLATE_NOOP("Actions", "&Edit"),
    (
        Command("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",)),
        Command("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        None,
        Command("cut", QT_TRANSLATE_NOOP("Actions", "Cut"), ("Ctrl+X",)),
        Command("copy", QT_TRANSLATE_NOOP("Actions", "Copy"), ("Ctrl+C",)),
        Command("paste", QT_TRANSLATE_NOOP("Actions", "Paste"), ("Ctrl+V",)),
        Command("select_all", QT_TRANSLATE_NOOP("Actions", "Select all"), ("Ctrl+A",)),
        None,
        Command("find", QT_TRANSLATE_NOOP("Actions", "Find in your letter…"), ("Ctrl+F",)),
        Command("replace", QT_TRANSLATE_NOOP("Actions", "Find and replace…"), ("Ctrl+H",)),
        Command("find_next", QT_TRANSLATE_NOOP("Actions", "Find the next place"), ("F3",), ("Ctrl+G", "F3")),
        Command("find_before", QT_TRANSLATE_NOOP("Actions", "Find the place before"), ("Shift+F3",), ("Ctrl+Shift+G",)),
        None,
        Command("take_or_leave", QT_TRANSLATE_NOOP("Actions", "Take or leave this paragraph"), ("Ctrl+T",)),
        Command("take_all", QT_TRANSLATE_NOOP("Actions", "Take all of the model letter")),
        Command("ideas", QT_TRANSLATE_NOOP("Actions", "Ideas for your own words"), ("Ctrl+Shift+I",)),
        _switch("changes", QT_TRANSLATE_NOOP("Actions", "Show changes to the model letter"), "Ctrl+Shift+D"),
        _switch("read_aloud", QT_TRANSLATE_NOOP("Actions", "Read aloud"), "Ctrl+Shift+R"),
        None,
        Command("turn_paragraph", QT_TRANSLATE_NOOP("Actions", "Change the paragraph’s direction"), ("Ctrl+Shift+X",)),
        None,
        Command("next_check", QT_TRANSLATE_NOOP("Actions", "Next thing to check"), ("Ctrl+J", "F8")),
        Command("previous_check", QT_TRANSLATE_NOOP("Actions", "Previous thing to check"), ("Ctrl+Shift+J",)),
        Command("next_misspelt", QT_TRANSLATE_NOOP("Actions", "Next word to look at"), ("F7",)),
        Command("check_again", QT_TRANSLATE_NOOP("Actions", "Check again what I called right")),
        None,
        Command(
            "preferences",
            QT_TRANSLATE_NOOP("Actions", "Preferences…"),
            ("Ctrl+,",),
            role=QAction.MenuRole.PreferencesRole,
        ),
    ),
)
CASE = Menu(
    QT_TRANSLATE_NOOP("Actions", "&Case"),
    (
        Command("search", QT_TRANSLATE_NOOP("Actions", "Search the cases"), ("Ctrl+L",)),
        Command("next_case", QT_TRANSLATE_NOOP("Actions", "Next case"), ("Ctrl+PgDown",)),
        Command("previous_case", QT_TRANSLATE_NOOP("Actions", "Previous case"), ("Ctrl+PgUp",)),
        None,
        Command("open_document", QT_TRANSLATE_NOOP("Actions", "Open an Urgent Action…"), ("Ctrl+O",)),
        Command("paste_document", QT_TRANSLATE_NOOP("Actions", "Paste an Urgent Action")),
        Command("open_folder", QT_TRANSLATE_NOOP("Actions", "Open a case folder…")),
        Command("practise", QT_TRANSLATE_NOOP("Actions", "Practise with an invented case")),
    ),
)
NAME = Menu(
    QT_TRANSLATE_NOOP("Actions", "Name of the person on paper"),
    (
        _switch("name_none", QT_TRANSLATE_NOOP("Actions", "As the rest"), group="name"),
        _switch("name_bold", QT_TRANSLATE_NOOP("Actions", "Bold"), group="name"),
        _switch("name_underline", QT_TRANSLATE_NOOP("Actions", "Underlined"), group="name"),
    ),
)
PAGE = Menu(
    QT_TRANSLATE_NOOP("Actions", "&Page"),
    (
        _switch("whole_page", QT_TRANSLATE_NOOP("Actions", "Whole page"), group="mode"),
        _switch("wide_page", QT_TRANSLATE_NOOP("Actions", "Wide page"), group="mode"),
        None,
        _switch("one_page", QT_TRANSLATE_NOOP("Actions", "Keep to one page")),
        NAME,
        None,
        _switch("marks", QT_TRANSLATE_NOOP("Actions", "Envelope, folds and margins"), "Ctrl+Shift+M"),
        Command("page_details", QT_TRANSLATE_NOOP("Actions", "Language and face…")),
        Command("my_window", QT_TRANSLATE_NOOP("Actions", "My envelope is different…")),
    ),
)
PANES = Menu(
    QT_TRANSLATE_NOOP("Actions", "Panes"),
    (
        _switch("show_list", QT_TRANSLATE_NOOP("Actions", "List of cases")),
        _switch("show_case", QT_TRANSLATE_NOOP("Actions", "Case")),
        _switch("show_model", QT_TRANSLATE_NOOP("Actions", "Model letter")),
        _switch("show_page", QT_TRANSLATE_NOOP("Actions", "The page")),
        None,
        Command("wider", QT_TRANSLATE_NOOP("Actions", "Wider")),
        Command("narrower", QT_TRANSLATE_NOOP("Actions", "Narrower")),
        Command("reset", QT_TRANSLATE_NOOP("Actions", "Reset")),
    ),
)
COLOURS = Menu(
    QT_TRANSLATE_NOOP("Actions", "Colours"),
    (
        _switch("theme_system", QT_TRANSLATE_NOOP("Actions", "As the system"), group="theme"),
        _switch("theme_light", QT_TRANSLATE_NOOP("Actions", "Light"), group="theme"),
        _switch("theme_dark", QT_TRANSLATE_NOOP("Actions", "Dark"), group="theme"),
        _switch("theme_contrast", QT_TRANSLATE_NOOP("Actions", "High contrast"), group="theme"),
    ),
)
LANGUAGE = Menu(
    QT_TRANSLATE_NOOP("Actions", "Language"),
    (
        _switch("language_system", QT_TRANSLATE_NOOP("Actions", "As the system"), group="language"),
        *(_switch(f"language_{tag}", name_of_language(tag), group="language") for tag in spoken_languages()),
    ),
)
VIEW = Menu(
    QT_TRANSLATE_NOOP("Actions", "&View"),
    (
        Command("next_pane", QT_TRANSLATE_NOOP("Actions", "Next pane"), ("F6",), ("F6", "Meta+Tab")),
        Command(
            "previous_pane",
            QT_TRANSLATE_NOOP("Actions", "Previous pane"),
            ("Shift+F6",),
            ("Shift+F6", "Meta+Shift+Tab"),
        ),
        PANES,
        None,
        Command("larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
        Command("smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",)),
        Command("normal_size", QT_TRANSLATE_NOOP("Actions", "Normal text"), ("Ctrl+0",)),
        _switch("easy_face", QT_TRANSLATE_NOOP("Actions", "Easy-reading face")),
        COLOURS,
        LANGUAGE,
        None,
        _switch("focus_view", QT_TRANSLATE_NOOP("Actions", "Your letter alone"), "F9", mac=("Meta+Ctrl+D",)),
        _switch("full_screen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11", mac=("Meta+Ctrl+F",)),
    ),
)
HELP = Menu(
    QT_TRANSLATE_NOOP("Actions", "&Help"),
    (
        Command("help", QT_TRANSLATE_NOOP("Actions", "Help and keys"), ("F1",)),
        Command("licences", QT_TRANSLATE_NOOP("Actions", "Licences")),
        Command("about", QT_TRANSLATE_NOOP("Actions", "About Letterstall"), role=QAction.MenuRole.AboutRole),
    ),
)
MENUS = (LETTER, EDIT, CASE, PAGE, VIEW, HELP)
