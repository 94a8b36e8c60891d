"""What a widget wears: its role of type, its ink and its ground are properties, put on again whenever they change.

A widget that was given a font or a palette no longer follows the application's; so each says what it is for, and
`redress` sets fonts, colours, icon sizes and spacing of a whole tree again.
"""

from __future__ import annotations

from typing import Any, Protocol, TypeVar, cast

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLayout, QWidget

from letterstall.ui.look.tokens import Tokens, tokens_of_theme
from letterstall.ui.look.type import Role, TypeScale

_PaletteRole = QPalette.ColorRole
Worn = TypeVar("Worn", bound=QWidget)
Laid = TypeVar("Laid", bound=QLayout)


class Wearing(Protocol):
    """What the application's style knows of the look of the moment."""

    tokens: Tokens
    scale: TypeScale


def tokens_now() -> Tokens:
    """Return the colours in use; the light ones as long as no style of ours is set."""
    style = QApplication.style() if QApplication.instance() else None
    return cast(Wearing, style).tokens if hasattr(style, "tokens") else tokens_of_theme("light")


def scale_now() -> TypeScale:
    """Return the type in use; 100 % as long as no style of ours is set."""
    style = QApplication.style() if QApplication.instance() else None
    return cast(Wearing, style).scale if hasattr(style, "scale") else TypeScale()


def em() -> float:
    """Return the interface font's size in px: the unit of windows and panes."""
    return scale_now().em


def px(length: float) -> int:
    """Return a spacing, given in px at 100 %, at the text size of the moment."""
    return scale_now().px(length)


def dress(widget: Worn, role: Role | None = None, ink: str = "", ground: str = "") -> Worn:
    """Say what a widget is for, put it on, and return the widget; what is left out stays as it was.

    `role` is its type; `ink` and `ground` are names of tokens for its text and for what lies behind it.
    """
    for name, value in (("role", role), ("ink", ink), ("ground", ground)):
        if value:
            widget.setProperty(name, value)
    _put_on(widget)
    return widget


def space(layout: Laid, margins: tuple[int, int, int, int] = (0, 0, 0, 0), between: int = 0) -> Laid:
    """Give a layout margins and spacing, in px at 100 %, which follow the text size.

    `margins` are those at the leading side, the top, the trailing side and the bottom: Qt does not mirror margins.
    """
    layout.setProperty("space", (*margins, between))
    _set_space(layout)
    return layout


def redress(root: QWidget) -> None:
    """Set fonts, colours, icon sizes and spacing of a widget and everything in it again."""
    for widget in (root, *root.findChildren(QWidget)):
        _put_on(widget)
    for layout in root.findChildren(QLayout):
        _set_space(layout)


def _put_on(widget: QWidget) -> None:
    if role := widget.property("role"):
        widget.setFont(scale_now().font(role))
    if widget.property("ink") or widget.property("ground"):
        widget.setPalette(_own_palette(widget, tokens_now()))
        widget.setAutoFillBackground(bool(widget.property("ground")))
    if isinstance(widget, QAbstractButton):
        side = scale_now().icon
        widget.setIconSize(QSize(side, side))


def _own_palette(widget: QWidget, tokens: Tokens) -> QPalette:
    own = QPalette()
    own.setResolveMask(0)
    if ink := widget.property("ink"):
        for role in (_PaletteRole.WindowText, _PaletteRole.Text, _PaletteRole.ButtonText):
            own.setColor(role, tokens.colour(ink))
    if ground := widget.property("ground"):
        own.setColor(_PaletteRole.Window, tokens.colour(ground))
        if isinstance(widget, QAbstractScrollArea):
            own.setColor(_PaletteRole.Base, tokens.colour(ground))
    return own


def _set_space(layout: QObject) -> None:
    space_of: Any = layout.property("space")
    if space_of and isinstance(layout, QLayout):
        left, top, right, bottom, between = (px(length) for length in space_of)
        parent = layout.parentWidget()
        if parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        layout.setContentsMargins(left, top, right, bottom)
        layout.setSpacing(between)
