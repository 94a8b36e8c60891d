"""Preferences: each takes effect at once and is kept; "Close" only closes."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import em, space
from letterstall.ui.parts.buttons import plain_button
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.scrolled import Scrolled
from letterstall.ui.preferences.checks_section import ChecksSection, PracticeSection
from letterstall.ui.preferences.spelling_section import OwnWordsSection, SpellingSection
from letterstall.ui.session import Session

_WIDTH, _HEIGHT = 38, 44  # em


class PreferencesWindow(QDialog):
    """One column of sections, which scrolls where it is longer than the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.checks, self.practice = ChecksSection(session), PracticeSection(session)
        self.spelling, self.own_words = SpellingSection(session), OwnWordsSection(session)
        self.sections: tuple[QWidget, ...] = (self.checks, self.practice, self.spelling, self.own_words)
        column = space(QVBoxLayout(self), (0, 0, 0, 0))
        column.addWidget(self._scrolled(), 1)
        column.addWidget(HairLine())
        column.addLayout(self._foot())
        room = self.screen().availableSize()
        self.resize(round(_WIDTH * em()), min(round(_HEIGHT * em()), room.height() - 64))
        self.checks.switches["asks"].box.setFocus()

    def _scrolled(self) -> Scrolled:
        body = QWidget()
        inside = space(QVBoxLayout(body), (24, 20, 24, 20), 24)
        for section in self.sections:
            inside.addWidget(section)
        inside.addStretch()
        return Scrolled(body)

    def _foot(self) -> QHBoxLayout:
        close = plain_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        row = space(QHBoxLayout(), (24, 12, 24, 12))
        row.addStretch()
        row.addWidget(close)
        return row
