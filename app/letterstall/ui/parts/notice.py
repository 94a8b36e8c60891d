"""The notice: one line at the top of the window, one at a time; a stop goes before advice, advice before "done"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from letterstall.ui.look.wardrobe import dress, space, tokens_now
from letterstall.ui.parts.buttons import link_button, plain_button
from letterstall.ui.parts.words import Sign, Words

Weight = Literal["warn", "stop", "ok"]


@dataclass(frozen=True, slots=True)
class NoticeText:
    """What a notice says; without `link` or `button` there is none. `icon` is a name of `resources/icons`."""

    weight: Weight
    icon: str
    text: str
    link: str = ""
    button: str = ""


class Notice(QFrame):
    """Shows one notice, or hides."""

    link_chosen = Signal()
    button_chosen = Signal()
    focus_left = Signal()
    """The notice is gone, and it had the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._sign, self._words = Sign("calendar-clock", "warn"), Words(is_selectable=True)
        self._link, self._button = link_button(""), plain_button("")
        for button in (self._link, self._button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where one writes
        self._link.clicked.connect(self.link_chosen)
        self._button.clicked.connect(self.button_chosen)
        self._is_short = False
        self._weight: Weight = "warn"
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        layout = space(QHBoxLayout(self), (16, 7, 16, 7), 12)
        layout.addWidget(self._sign)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._link)
        layout.addWidget(self._button)
        for widget in (self._sign, self._words, self._link, self._button):
            layout.setAlignment(widget, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """In high contrast, where a tint is a plain ground, draw lines above and below."""
        super().paintEvent(event)
        tokens = tokens_now()
        if tokens.is_high_contrast:
            painter, colour = QPainter(self), tokens.colour(self._weight)
            painter.fillRect(0, 0, self.width(), 2, colour)
            painter.fillRect(0, self.height() - 2, self.width(), 2, colour)

    def show_notice(self, notice: NoticeText) -> None:
        """Show a notice in place of what stood there."""
        self._weight = notice.weight
        dress(self, ground=f"{notice.weight}_tint")
        self._sign.show_icon(notice.icon, notice.weight)
        self._words.setText(notice.text)
        self._link.setText(notice.link)
        self._button.setText(notice.button)
        self._show_ways()
        self.setAccessibleName(notice.text)
        self.show()

    def leave(self) -> None:
        """Hide, and say so where the focus was here."""
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if had_focus:
            self.focus_left.emit()

    def set_short(self, is_short: bool) -> None:
        """Leave the link out, in a low window, or bring it back."""
        self._is_short = is_short
        self._show_ways()

    def _show_ways(self) -> None:
        self._link.setVisible(bool(self._link.text()) and not self._is_short)
        self._button.setVisible(bool(self._button.text()))
