"""The colours of each theme, by what they are for. Their numbers are data, in `resources/ui/tokens.json`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QStyleHints

from letterstall.core.resources import resource

ThemeSetting = Literal["system", "light", "dark", "contrast"]
ThemeName = Literal["light", "dark", "hc_light", "hc_dark"]
THEME_NAMES: tuple[ThemeName, ...] = ("light", "dark", "hc_light", "hc_dark")


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. Grounds: frame, case, model, paper, desk, field and the tints; the rest is drawn on them."""

    name: ThemeName
    frame: QColor
    case: QColor
    model: QColor
    paper: QColor
    desk: QColor
    field: QColor
    line: QColor
    edge: QColor
    text: QColor
    text2: QColor
    accent: QColor
    on_accent: QColor
    accent_hover: QColor
    accent_tint: QColor
    link: QColor
    warn: QColor
    warn_tint: QColor
    warn_edge: QColor
    stop: QColor
    stop_tint: QColor
    ok: QColor
    ok_tint: QColor
    focus: QColor
    window_line: QColor
    sel: QColor
    off: QColor

    def colour(self, name: str) -> QColor:
        """Return the colour of this name. Raises AttributeError when there is none."""
        return getattr(self, name)

    @property
    def is_dark(self) -> bool:
        """Whether text is brighter than its ground."""
        return self.name in ("dark", "hc_dark")

    @property
    def dims_paper(self) -> bool:
        """Whether a sheet of paper is shown a tenth darker than white."""
        return self.name == "dark"

    @property
    def is_high_contrast(self) -> bool:
        """Whether tints are plain grounds, so that lines must say what tints say elsewhere."""
        return self.name in ("hc_light", "hc_dark")


@cache
def tokens_of_theme(name: ThemeName) -> Tokens:
    """Return the colours of one theme."""
    numbers = json.loads(resource("ui", "tokens.json").read_text(encoding="utf-8"))[name]
    return Tokens(name, **{key: QColor(value) for key, value in numbers.items()})


def choose(setting: ThemeSetting, hints: QStyleHints) -> Tokens:
    """Return the colours for a setting: "system" follows the system, and a system's wish for contrast always counts."""
    is_dark = hints.colorScheme() == Qt.ColorScheme.Dark if setting in ("system", "contrast") else setting == "dark"
    if setting == "contrast" or _system_wants_contrast(hints):
        return tokens_of_theme("hc_dark" if is_dark else "hc_light")
    return tokens_of_theme("dark" if is_dark else "light")


def _system_wants_contrast(hints: QStyleHints) -> bool:
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
