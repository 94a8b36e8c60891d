"""One version of a letter: what was changed since then, or its words alone."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from letterstall.core.changes import all_blocks
from letterstall.core.languages import is_right_to_left
from letterstall.core.letter import Letter
from letterstall.ui.look.wardrobe import dress, space
from letterstall.ui.panes.changes_view import ChangesView
from letterstall.ui.parts.buttons import segments
from letterstall.ui.parts.dates import moment
from letterstall.ui.parts.flow import FlowLayout
from letterstall.ui.parts.words import Words


class Comparison(QWidget):
    """A heading, the switch, the text."""

    def __init__(self) -> None:
        super().__init__()
        dress(self, ground="paper")
        self._then: Letter | None = None
        self._now: Letter | None = None
        self.heading = Words(role="title")
        self.compared, self.alone = segments(self.tr("Changes since then"), self.tr("Its words alone"))
        self.view = ChangesView(self.tr("The version, word by word"))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.view.reveal_change)
        for button in (self.compared, self.alone):
            button.toggled.connect(lambda is_on: self._fill() if is_on else None)
        column = space(QVBoxLayout(self), (0, 12, 0, 0), 8)
        column.addWidget(self._head())
        column.addWidget(self.view, 1)

    def _head(self) -> QWidget:
        switch = QWidget()
        row = space(QHBoxLayout(switch))
        row.addWidget(self.compared)
        row.addWidget(self.alone)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head = QWidget()
        column = space(QVBoxLayout(head), (30, 0, 16, 0), 8)
        column.addWidget(self.heading)
        column.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeading)
        return head

    @property
    def version(self) -> Letter | None:
        """The version that is shown."""
        return self._then

    @property
    def has_same_words(self) -> bool:
        """Whether the version has the words of the letter as it is now."""
        return self._then is not None and self._now is not None and self._then.text == self._now.text

    def show_version(self, then: Letter, now: Letter, at: datetime) -> None:
        """Show a version beside the letter as it is now."""
        self._then, self._now = then, now
        self.heading.setText(self.tr("Your letter on {time}").format(time=moment(at)))
        is_rtl = is_right_to_left(then.language)
        self.view.text.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
        self._fill()

    def show_problem(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._then = None
        self.heading.setText(sentence)
        self.view.legend.setText("")
        self.view.show_changes((), ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first change in sight."""
        super().resizeEvent(event)
        self._soon.start()

    def _fill(self) -> None:
        if self._then is None or self._now is None:
            return
        then = all_blocks(self._then)
        is_compared = self.compared.isChecked() and not self.has_same_words
        self.view.show_changes(all_blocks(self._now) if is_compared else then, then)
        self.view.legend.setText(self._legend(is_compared))
        self._soon.start()

    def _legend(self, is_compared: bool) -> str:
        if self.has_same_words:
            return self.tr("These are the words of your letter as it is now.")
        if is_compared:
            return self.tr("Underlined: put in since then. Struck through: taken out since then.")
        return self.tr("This is how it was then.")


def buttons_in_lines(*buttons: QWidget) -> QWidget:
    """Return buttons side by side, and below each other where there is no room."""
    held = QWidget()
    flow = space(FlowLayout(held), between=8)
    for button in buttons:
        flow.addWidget(button)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    held.setSizePolicy(policy)
    return held
