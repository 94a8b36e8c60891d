"""The look of the whole program: one theme, one text size, changed at once and everywhere."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from letterstall.ui.look.focus_ring import FocusRing
from letterstall.ui.look.palette import palette
from letterstall.ui.look.style import LetterstallStyle
from letterstall.ui.look.tokens import ThemeSetting, choose
from letterstall.ui.look.type import TEXT_SIZES, TypeScale, register_fonts, system_factor
from letterstall.ui.look.wardrobe import redress

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class Appearance(QObject):
    """Puts the look on the application and keeps it in step with the system. It lives as long as the application."""

    changed = Signal()
    """Colours or sizes are others now, and every widget wears them already."""

    def __init__(
        self, app: QApplication, theme: ThemeSetting = "system", text_size: int = 100, is_easy_reading: bool = False,
        language: str = "zh-Hans",
    ) -> None:  # fmt: skip
        super().__init__(app)
        register_fonts()
        self._app = app
        self._theme: ThemeSetting = theme
        self._hints = app.styleHints()
        scale = TypeScale(text_size, system_factor(), is_easy_reading, language)
        self.style = LetterstallStyle(choose(theme, self._hints), scale)
        for effect in _EFFECTS:
            app.setEffectEnabled(effect, False)
        app.setStyle(self.style)
        self._ring = FocusRing(app)
        self._apply()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def theme(self) -> ThemeSetting:
        """The setting: what was asked for, not what the system makes of it."""
        return self._theme

    @property
    def text_size(self) -> int:
        """The text size in per cent."""
        return self.style.scale.percent

    def change_theme(self, theme: ThemeSetting) -> None:
        """Use another theme."""
        self._theme = theme
        self._follow_system()

    def change_text_size(self, percent: int) -> None:
        """Use another text size, in per cent, for the whole program."""
        self._rescale(replace(self.style.scale, percent=percent))

    def change_face(self, is_easy_reading: bool) -> None:
        """Use the easy-reading face, or the usual ones, for the interface and the editor."""
        self._rescale(replace(self.style.scale, is_easy_reading=is_easy_reading))

    def larger(self) -> None:
        """Go to the next larger text size, if there is one."""
        self.change_text_size(next((size for size in TEXT_SIZES if size > self.text_size), self.text_size))

    def smaller(self) -> None:
        """Go to the next smaller text size, if there is one."""
        self.change_text_size(next((size for size in reversed(TEXT_SIZES) if size < self.text_size), self.text_size))

    def _rescale(self, scale: TypeScale) -> None:
        if scale != self.style.scale:
            self.style.scale = scale
            self._apply()

    def _follow_system(self) -> None:
        tokens = choose(self._theme, self._hints)
        if tokens is not self.style.tokens:
            self.style.tokens = tokens
            self._apply()

    def _apply(self) -> None:
        self._app.setPalette(palette(self.style.tokens))
        self._app.setFont(self.style.scale.font("interface"))
        for window in self._app.topLevelWidgets():
            redress(window)
        self.changed.emit()
