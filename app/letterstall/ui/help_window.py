"""Help, licences, about: read-only text in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

import letterstall
from letterstall.core.resources import resource, shipped
from letterstall.ui.look.wardrobe import dress, em, space
from letterstall.ui.menus import MENUS, Command, Menu
from letterstall.ui.parts.buttons import plain_button
from letterstall.ui.parts.words import Words
from letterstall.ui.translation import translate

_FRAME = 48
"""px left to the system for its title bar and edges."""


class TextWindow(QDialog):
    """A title, a text to read, and a button that closes it."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = dress(QPlainTextEdit(text), "case")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        close = plain_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = space(QVBoxLayout(self), (24, 20, 24, 20), 12)
        column.addWidget(Words(title, role="name"))
        column.addWidget(self.text, 1)
        row = space(QHBoxLayout())
        row.addStretch()
        row.addWidget(close)
        column.addLayout(row)
        room = self.screen().availableSize()
        self.resize(min(round(46 * em()), room.width()), min(round(40 * em()), room.height() - _FRAME))


def help_text() -> str:
    """Return how it goes, in a few sentences, and all keys."""
    steps = (
        translate(
            "Help",
            "To bring in an Urgent Action, open it, drop it anywhere on the window, or paste it on the list of cases. "
            "You check what was found before it is saved.",
        ),
        translate("Help", "Read the case, and the model letter beside it. Tick the paragraphs you want."),
        translate("Help", "Change every word you like. What you write in your own words counts most."),
        translate("Help", "The page shows the very sheet that will be saved, the envelope’s window drawn over it."),
        translate("Help", "“Ready to send…” saves a PDF: the letter, and a copy for each official who gets one."),
        translate("Help", "Print it at actual size, fold it at the marks, and post it."),
        translate("Help", "Whatever you type is kept at once. There is no need to save."),
        translate(
            "Help",
            "“My letters” shows all you wrote, how far each has come, and lets you log a reply or write a follow-up.",
        ),
    )
    return "\n\n".join((*steps, translate("Help", "Keys"), "\n".join(_keys())))


def about_text() -> str:
    """Return what this is, and which version."""
    return "\n\n".join(
        (
            f"Letterstall {letterstall.__version__}",
            translate(
                "Help",
                "Write letters for people at risk: the case and the model letter side by side, and a page that is "
                "ready to print.",
            ),
            translate("Help", "Free software under the GNU General Public License, version 3 or later."),
            translate("Help", "Letterstall is not made by Amnesty International and does not speak for it."),
        )
    )


def licences_text() -> str:
    """Return the licences of the program and of everything that comes with it."""
    files = (
        resource("fonts", "OFL.txt"),
        resource("icons", "LICENSE-lucide.txt"),
        resource("countries", "LICENSE"),
        resource("unicode", "LICENSE"),
        resource("dictionaries", "LICENSES.txt"),
        shipped() / "LICENSE",
    )
    found = (file.read_text(encoding="utf-8") for file in files)
    heads = (
        translate("Help", "Fonts: SIL Open Font License."),
        translate("Help", "Icons: ISC License."),
        translate("Help", "Dictionaries: each its own licence, which is named below."),
        translate("Help", "Letterstall: GPL, version 3 or later."),
    )
    return "\n\n".join((*heads, *found))


def _keys() -> list[str]:
    return [
        f"{QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)}\t"
        f"{QCoreApplication.translate('Actions', command.text)}"
        for command in _commands(MENUS)
        if command.keys
    ]


def _commands(menus: tuple[Menu | Command | None, ...]) -> list[Command]:
    found: list[Command] = []
    for entry in menus:
        if isinstance(entry, Command):
            found.append(entry)
        elif isinstance(entry, Menu):
            found += _commands(entry.entries)
    return found
