"""Faces and sizes of type. One value, the text size, scales the whole program.

Sizes are in pt at 100 %; 10.5 pt are 14 px on a screen of 96 dots per inch. An em is the interface font's size in px,
and the unit in which windows are measured, so that a narrow window and large text are one rule.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from letterstall.core.resources import resource

Role = Literal["small", "interface", "strong", "case", "model", "letter", "title", "name", "display"]

TEXT_SIZES = (100, 110, 125, 150, 175, 200)
"""The steps of the text size, in per cent."""

_POINTS: dict[Role, float] = {
    "small": 9.75,
    "interface": 10.5,
    "strong": 10.5,
    "case": 11.25,
    "model": 11.25,
    "letter": 12.75,
    "title": 11.25,
    "name": 15.0,
    "display": 21.0,
}
_SERIF_ROLES = frozenset({"model", "letter"})
_SEMIBOLD_ROLES = frozenset({"strong", "title", "name", "display"})
_SYSTEM_POINTS = {"win32": 9.0, "darwin": 9.75}
"""Size at which a system's own font stands for 100 %. Windows: Segoe UI 9 pt. macOS: its 13 pt are 13 px, ours 9.75 pt.
Elsewhere the system scales the dots per inch, which Qt multiplies in by itself."""

_SANS = (
    "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai",
)  # fmt: skip
_SERIF_SCRIPTS = (
    "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif Devanagari", "Noto Serif Bengali", "Noto Serif Gurmukhi",
    "Noto Serif Gujarati", "Noto Serif Tamil", "Noto Serif Telugu", "Noto Serif Kannada", "Noto Serif Malayalam",
    "Noto Serif Sinhala", "Noto Serif Thai", "Noto Serif Lao", "Noto Serif Khmer", "Noto Serif Myanmar",
    "Noto Serif Tibetan", "Noto Serif Ethiopic", "Noto Serif Georgian", "Noto Serif Armenian",
    "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math",
)  # fmt: skip
_HAN = {"zh-Hant": "TC", "zh-TW": "TC", "zh-HK": "HK", "ja": "JP", "ko": "KR"}


@dataclass(frozen=True, slots=True)
class TypeScale:
    """The type of the whole program at one text size. `language` decides the forms of Han characters."""

    percent: int = 100
    system: float = 1.0
    is_easy_reading: bool = False
    language: str = "zh-Hans"

    @property
    def factor(self) -> float:
        """Text size times the system's own."""
        return self.percent / 100 * self.system

    @property
    def em(self) -> float:
        """The interface font's size in px."""
        return _POINTS["interface"] * self.factor * _dots_per_point()

    def font(self, role: Role) -> QFont:
        """Return the font of a role."""
        font = QFont()
        font.setFamilies(list(self.families(role)))
        font.setPointSizeF(_POINTS[role] * self.factor)
        font.setWeight(QFont.Weight.DemiBold if role in _SEMIBOLD_ROLES else QFont.Weight.Normal)
        return font

    def families(self, role: Role) -> tuple[str, ...]:
        """Return the faces of a role, in the order in which they are tried."""
        han = han_family(self.language)
        if role in _SERIF_ROLES:
            faces: tuple[str, ...] = ("Noto Serif", han, *_SERIF_SCRIPTS)
            is_written = role == "letter"
        else:
            faces = (*_SANS, han, *_SERIF_SCRIPTS)
            is_written = True
        return ("Atkinson Hyperlegible Next", *faces) if self.is_easy_reading and is_written else faces

    def px(self, length: float) -> int:
        """Return a spacing given in px at 100 %: it grows half as fast as the text."""
        return round(length * (1 + self.factor) / 2)

    @property
    def icon(self) -> int:
        """The size of an icon beside text, in px: 1.15 em."""
        return round(1.15 * self.em)


def han_family(language: str) -> str:
    """Return the face with the forms of Han characters that this language writes.

    >>> han_family("zh-Hant-TW"), han_family("ja"), han_family("kk")
    ('Noto Serif CJK TC', 'Noto Serif CJK JP', 'Noto Serif CJK SC')
    """
    suffix = next((form for tag, form in _HAN.items() if language == tag or language.startswith(f"{tag}-")), "SC")
    return f"Noto Serif CJK {suffix}"


@cache
def register_fonts() -> None:
    """Make the shipped fonts known to Qt, once; a file that is missing is left to the system's fonts."""
    for file in sorted(resource("fonts").glob("*.tt[fc]")):
        QFontDatabase.addApplicationFont(str(file))


def system_factor() -> float:
    """Return how much larger than usual the system wants its text."""
    usual = _SYSTEM_POINTS.get(sys.platform)
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    return 1.0 if usual is None or points <= 0 else max(1.0, points / usual)


def _dots_per_point() -> float:
    screen = QGuiApplication.primaryScreen()
    return (screen.logicalDotsPerInchY() if screen else 96.0) / 72
