"""Backups: all letters as they were at some time, and the way back to one of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from letterstall.desk.archive import Archive, Backup
from letterstall.ui.history.comparison import buttons_in_lines
from letterstall.ui.history.moments import Moment
from letterstall.ui.history.moments_list import MomentList
from letterstall.ui.look.wardrobe import dress, em, space
from letterstall.ui.parts.buttons import plain_button, primary_button
from letterstall.ui.parts.dates import moment
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.words import Words
from letterstall.ui.session import Session

_WIDTH, _HEIGHT = 38, 40  # em
_FRAME = 64
"""px left to the system for its title bar and edges."""


class BackupsWindow(QDialog):
    """The list, and what going back means, said before it happens. Letters are counted one backup at a time."""

    go_back_asked = Signal(object)
    """All letters are to be as they are in this backup."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._archive: Archive | None = session.desk.archive
        self._backups = {one.order: one for one in self._archive.backups()} if self._archive else {}
        self._unreadable: set[int] = set()
        self._waiting = list(self._backups)
        self._counting = QTimer(self, interval=0)
        self._counting.timeout.connect(self._count_next)
        self.setWindowTitle(self.tr("Backups"))
        self.about = Words(ink="text2")
        self.list = MomentList(self.tr("Backups"))
        self.meaning, self.said = Words(), Words(ink="stop")
        self.go_back = primary_button(self.tr("Go back to this backup"), "rotate-ccw")
        self.close_button = plain_button(self.tr("Close"))
        self._lay_out()
        self.list.chosen.connect(self._show)
        self.go_back.clicked.connect(self._ask_to_go_back)
        self.close_button.clicked.connect(self.accept)
        self._fill(session)
        room = self.screen().availableSize()
        self.resize(QSize(round(_WIDTH * em()), round(_HEIGHT * em())).boundedTo(room - QSize(_FRAME, _FRAME)))

    def _lay_out(self) -> None:
        column = space(QVBoxLayout(self))
        head = space(QVBoxLayout(), (16, 16, 16, 12))
        head.addWidget(self.about)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addStretch()
        column.addWidget(HairLine())
        foot = space(QVBoxLayout(), (16, 12, 16, 12), 8)
        for part in (self.meaning, self.said):
            foot.addWidget(part)
        foot.addWidget(buttons_in_lines(self.go_back, self.close_button))
        column.addLayout(foot)
        self.said.hide()

    def _fill(self, session: Session) -> None:
        self.about.setText(self._about())
        for part in (self.list, self.meaning, self.go_back):
            part.setVisible(bool(self._backups))
        counting = self.tr("Counting the letters…")
        rows = [Moment(one.order, one.made_at.astimezone(), counting) for one in self._backups.values()]
        self.list.show_moments(rows, session.desk.today())
        (self.list if self._backups else self.close_button).setFocus()
        if self._backups:
            self._counting.start()

    def _about(self) -> str:
        if self._archive is None:
            return self.tr("Your letters could not be opened, so there is nothing to be seen here.")
        if not self._backups:
            return self.tr(
                "There is no backup yet. One is made every few minutes while you write, and when you close Letterstall."
            )
        return self.tr(
            "While you write, all your letters are copied every few minutes. The copies lie on this computer, "
            "encrypted as your letters are. The newest stay, and one for each day and week before."
        )

    def _count_next(self) -> None:
        """Count the letters of one backup; events go between two."""
        if not self._waiting or self._archive is None:
            self._counting.stop()
            return
        order = self._waiting.pop(0)
        count = self._archive.letters_in(self._backups[order])
        if count is None:
            self._unreadable.add(order)
        words = self.tr("This backup cannot be read.") if count is None else self.tr("%n letters", "", count)
        row = next(one for one in self.list.moments.moments if one.key == order)
        self.list.moments.change(replace(row, words=words))
        if self.list.chosen_moment is not None and self.list.chosen_moment.key == order:
            self._show(order)

    def _show(self, order: int) -> None:
        self.said.hide()
        is_readable = order not in self._unreadable
        self.go_back.setEnabled(is_readable)
        text = self.tr(
            "All your letters will be as they were on {time}. How everything is now becomes the newest backup, so you "
            "can come back the same way. Your cases and your settings stay as they are."
        )
        other = self.tr("This backup cannot be read. Please choose another one.")
        self.meaning.setText(text.format(time=moment(self._made_at(order))) if is_readable else other)

    def _made_at(self, order: int) -> datetime:
        return self._backups[order].made_at.astimezone()

    def _ask_to_go_back(self) -> None:
        chosen = self.list.chosen_moment
        if chosen is not None:
            backup: Backup = self._backups[chosen.key]
            self.go_back_asked.emit(backup)

    def say(self, sentence: str) -> None:
        """Say what stood in the way."""
        dress(self.said, ink="stop").setText(sentence)
        self.said.show()

    def done(self, result: int) -> None:
        """Count no further once it is closed."""
        self._counting.stop()
        super().done(result)
