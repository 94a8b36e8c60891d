"""The foot of the check: that nothing is saved yet, why something cannot be, and the two ways out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import dress, em, space
from letterstall.ui.parts.buttons import link_button, plain_button, primary_button
from letterstall.ui.parts.flow import FlowLayout
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.words import Sign, Words

_NARROW = 11
"""Widths of an m: less than that is two words a line."""


class ReviewFoot(QWidget):
    """One line with "Cancel" and the loud button; before it, if need be, a sentence."""

    save_asked = Signal()
    cancel_asked = Signal()
    thrown_away = Signal()
    kept_checking = Signal()

    def __init__(self, save: str) -> None:
        super().__init__()
        dress(self, ground="frame")
        self.words = Words(ink="text2")
        self.cancel, self.save = plain_button(self.tr("Cancel")), primary_button(save)
        self.save.setVisible(bool(save))
        self.problem = Words(is_selectable=True)
        self._problem_row = _row(Sign("octagon-x", "stop"), self.problem)
        self.throw, self.keep = link_button(self.tr("Throw it away")), link_button(self.tr("Keep checking"))
        self._question = self._make_question()
        self._problem_row.hide()
        self._question.hide()
        self._lay_out()
        self.save.clicked.connect(self.save_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.throw.clicked.connect(self.thrown_away)
        self.keep.clicked.connect(self._go_on)

    def _make_question(self) -> QWidget:
        question = QWidget()
        column = space(QVBoxLayout(question), between=4)
        column.addWidget(_row(Sign("triangle-alert", "warn"), Words(self.tr("What you changed here is not saved."))))
        links = space(FlowLayout(), (24, 0, 0, 0), 14)
        links.addWidget(self.throw)
        links.addWidget(self.keep)
        column.addLayout(links)
        return question

    def _lay_out(self) -> None:
        column = space(QVBoxLayout(self))
        column.addWidget(HairLine())
        inner = space(QVBoxLayout(), (24, 10, 24, 10), 8)
        inner.addWidget(self._problem_row)
        inner.addWidget(self._question)
        self._buttons = space(QHBoxLayout(), between=8)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.cancel)
        self._buttons.addWidget(self.save)
        self._row = space(QBoxLayout(QBoxLayout.Direction.LeftToRight), between=8)
        self._row.addWidget(self.words, 1)
        self._row.addLayout(self._buttons)
        inner.addLayout(self._row)
        column.addLayout(inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the sentence where large type leaves it a narrow strip beside them."""
        super().resizeEvent(event)
        room = event.size().width() - self._buttons.sizeHint().width() - 56
        is_narrow = room < _NARROW * em()
        towards = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if towards != self._row.direction():
            self._row.setDirection(towards)

    def show_problem(self, sentence: str) -> None:
        """Say why the case is not saved, "" for nothing."""
        self.problem.setText(sentence)
        self._problem_row.setVisible(bool(sentence))

    def ask(self) -> None:
        """Ask once whether what was changed is to be thrown away."""
        self.show_problem("")
        self._question.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_asking(self) -> bool:
        """Whether the question stands there."""
        return not self._question.isHidden()

    def _go_on(self) -> None:
        self._question.hide()
        self.kept_checking.emit()


def _row(sign: Sign, words: Words) -> QWidget:
    row = QWidget()
    layout = space(QHBoxLayout(row), between=8)
    layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(words, 1)
    return row
