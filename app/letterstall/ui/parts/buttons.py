"""Buttons of each kind. One loud one in a view; the rest are outlined or links. Colour never says it alone."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from letterstall.ui.look.icons import icon
from letterstall.ui.look.wardrobe import dress

Kind = Literal["primary", "plain", "link", "icon", "segment"]


class Button(QPushButton):
    """A push button of one kind, painted by the style. Its words are data: an ampersand in them is an ampersand."""

    def __init__(self, text: str, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        across = QSizePolicy.Policy.Minimum if kind == "primary" else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        dress(self, "strong" if kind == "primary" else "interface")

    def setText(self, text: str) -> None:
        """Show other words; none of their letters becomes a key."""
        super().setText(text)
        self.setShortcut(QKeySequence())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses it, as Space does."""
        if not pressed_by_return(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Ask for room again when the type has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


def pressed_by_return(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press the button when the key is Return or Enter; say whether it was. Qt itself presses with Space alone."""
    has_modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or has_modifiers:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


def primary_button(text: str, icon_name: str = "") -> Button:
    """Return the one loud button of a view."""
    return _with_icon(Button(text, "primary"), icon_name)


def plain_button(text: str, icon_name: str = "") -> Button:
    """Return an outlined button."""
    return _with_icon(Button(text, "plain"), icon_name)


def link_button(text: str) -> Button:
    """Return a link: underlined words that do something."""
    return Button(text, "link")


def icon_button(icon_name: str, name: str, is_checkable: bool = False) -> Button:
    """Return a button that shows an icon alone; `name` is its tooltip and what a screen reader says."""
    button = _with_icon(Button("", "icon"), icon_name)
    button.setCheckable(is_checkable)
    rename(button, name)
    return button


def rename(button: QPushButton, name: str) -> None:
    """Give a button without words another tooltip and name."""
    button.setToolTip(name)
    button.setAccessibleName(name)


def segments(*texts: str) -> tuple[Button, ...]:
    """Return joined checkable buttons, one of which is chosen; put them side by side without spacing."""
    buttons = tuple(Button(text, "segment") for text in texts)
    for number, button in enumerate(buttons):
        place = "first" if number == 0 else "last" if number == len(buttons) - 1 else "middle"
        button.setProperty("place", place)
        button.setCheckable(True)
        button.setAutoExclusive(True)
    buttons[0].setChecked(True)
    return buttons


def _with_icon(button: Button, icon_name: str) -> Button:
    if icon_name:
        button.setIcon(icon(icon_name))
    return button
