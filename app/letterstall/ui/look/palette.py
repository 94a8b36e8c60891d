"""The application's palette, made of a theme's colours."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from letterstall.ui.look.tokens import Tokens

_Role = QPalette.ColorRole
_DISABLED = QPalette.ColorGroup.Disabled


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a theme; what is switched off is in the colour `off`."""
    made = QPalette()
    for role, colour in _roles(tokens).items():
        made.setColor(role, colour)
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.PlaceholderText):
        made.setColor(_DISABLED, role, tokens.off)
    return made


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, QColor]:
    return {
        _Role.Window: tokens.frame,
        _Role.WindowText: tokens.text,
        _Role.Base: tokens.field,
        _Role.AlternateBase: tokens.case,
        _Role.Text: tokens.text,
        _Role.PlaceholderText: tokens.text2,
        _Role.Button: tokens.field,
        _Role.ButtonText: tokens.text,
        _Role.BrightText: tokens.stop,
        _Role.Highlight: tokens.sel,
        _Role.HighlightedText: tokens.text,
        _Role.Accent: tokens.accent,
        _Role.Link: tokens.link,
        _Role.LinkVisited: tokens.link,
        _Role.ToolTipBase: tokens.field,
        _Role.ToolTipText: tokens.text,
        _Role.Light: tokens.field,
        _Role.Midlight: tokens.case,
        _Role.Mid: tokens.line,
        _Role.Dark: tokens.edge,
        _Role.Shadow: tokens.edge,
    }
