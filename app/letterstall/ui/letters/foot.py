"""Below the letters: how many are chosen, what was done, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from letterstall.ui.letters.letter_actions import LetterActions
from letterstall.ui.look.wardrobe import dress, space
from letterstall.ui.parts.buttons import link_button, plain_button
from letterstall.ui.parts.flow import FlowLayout
from letterstall.ui.parts.words import Sign, Words

_MOST_LINES = 2.5
"""Lines of what happened to a letter; where words wrap, these become three at most."""

_EMPTY_LINE = "\u00a0"
"""Holds the place of the line, so that nothing moves when another letter is chosen."""


class LettersFoot(QWidget):
    """One line of words, one or two of buttons; the rest of what can be done is in a menu."""

    back_asked = Signal()
    """What was done last is to be taken back."""

    def __init__(self, actions: LetterActions) -> None:
        super().__init__()
        dress(self, ground="frame")
        self._actions = actions
        self.words, self._sign = Words(ink="text2"), Sign("check", "ok")
        self.back = link_button(self.tr("Take it back"))
        self.open = actions.button("open", is_loud=True)
        self.more = plain_button(self.tr("More"), "chevron-down")
        self.more.setAccessibleDescription(self.tr("All that can be done with the letters that are chosen"))
        self.story = Words(role="small", ink="text2", is_selectable=True)
        self.back.clicked.connect(self.back_asked)
        self.more.clicked.connect(self.show_menu)
        column = space(QVBoxLayout(self), (20, 10, 20, 14), 10)
        column.addLayout(self._line())
        column.addWidget(self.story)
        column.addLayout(self._buttons())
        self._show_done(is_shown=False)
        self.show_story("")

    def _line(self) -> QHBoxLayout:
        row = space(QHBoxLayout(), between=8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _buttons(self) -> FlowLayout:
        flow = space(FlowLayout(), between=8)
        flow.addWidget(self.open)
        for name in ("posted", "replied", "follow_up"):
            flow.addWidget(self._actions.button(name))
        flow.addWidget(self.more)
        return flow

    def show_count(self, shown: int, chosen: int) -> None:
        """Say how many letters are shown and how many of them are chosen."""
        text = self.tr("%n letters", "", shown)
        if chosen > 1:
            text = self.tr("{letters}, {count} chosen").format(letters=text, count=chosen)
        self.words.setText(text)
        self._show_done(is_shown=False)

    def show_story(self, story: str) -> None:
        """Show what happened to the letter that is chosen; a very long note is cut, the whole is in the tooltip."""
        self._story = story
        room = round(_MOST_LINES * self.story.width())
        shown = self.story.fontMetrics().elidedText(story, Qt.TextElideMode.ElideRight, room)
        self.story.setText(shown or _EMPTY_LINE)
        self.story.setToolTip(story if shown != story else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of it as there is room for now."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, lambda: self.show_story(self._story))

    def say(self, sentence: str, can_go_back: bool = False) -> None:
        """Say what was done, and offer the way back where there is one."""
        self._tell(sentence, "check", "ok")
        self.back.setVisible(can_go_back)

    def say_problem(self, sentence: str) -> None:
        """Say why something could not be done."""
        self._tell(sentence, "octagon-x", "stop")

    def _tell(self, sentence: str, icon: str, ink: str) -> None:
        self._sign.show_icon(icon, ink)
        self.words.setText(sentence)
        self._show_done(is_shown=True)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _show_done(self, is_shown: bool) -> None:
        self._sign.setVisible(is_shown)
        self.back.hide()

    def show_menu(self) -> None:
        """Show all that can be done, above the button."""
        menu = self._actions.menu(self.more)
        is_rtl = self.more.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = self.more.mapToGlobal(self.more.rect().topRight() if is_rtl else self.more.rect().topLeft())
        size = menu.sizeHint()
        corner.setY(corner.y() - size.height())
        if is_rtl:
            corner.setX(corner.x() - size.width())
        menu.popup(corner)
