"""Everything that is kept here, kind by kind: how much, whether it is wanted, and how it goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from letterstall.ui.kept.everything_section import EverythingSection
from letterstall.ui.kept.kinds_section import KindsSection
from letterstall.ui.kept.lock_section import LockSection
from letterstall.ui.look.wardrobe import em, space
from letterstall.ui.parts.buttons import plain_button
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.scrolled import Scrolled
from letterstall.ui.parts.words import Words
from letterstall.ui.session import Session

_WIDTH, _HEIGHT = 42, 46  # em


class KeptWindow(QDialog):
    """One column: what is kept, the lock, forgetting everything."""

    forget_asked = Signal()
    """Everything is to be deleted, and the program to close."""

    def __init__(self, session: Session, keep_first: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is kept here"))
        self.everything = EverythingSection(session)
        self.everything.forget_asked.connect(self.forget_asked)
        archive = session.desk.archive
        self.kinds = KindsSection(session, archive, keep_first) if archive else None
        self.lock = LockSection(session, archive.lock) if archive else None
        column = space(QVBoxLayout(self), (0, 0, 0, 0))
        column.addWidget(self._scrolled(), 1)
        column.addWidget(HairLine())
        column.addLayout(self._foot())
        room = self.screen().availableSize()
        if self.lock is not None:
            self.lock.waiting.connect(lambda is_waiting: self.close_button.setEnabled(not is_waiting))
        self.resize(round(_WIDTH * em()), min(round(_HEIGHT * em()), room.height() - 64))

    def _scrolled(self) -> Scrolled:
        body = QWidget()
        inside = space(QVBoxLayout(body), (24, 20, 24, 20), 24)
        if self.kinds is None:
            inside.addWidget(Words(self.tr("Your letters could not be opened, so there is nothing to be seen here.")))
        for section in filter(None, (self.kinds, self.lock, self.everything)):
            inside.addWidget(section)
        inside.addStretch()
        return Scrolled(body)

    def reject(self) -> None:
        """Close, but while the keyring is asked: the recovery key that comes next is shown this once."""
        if self.close_button.isEnabled():
            super().reject()

    def _foot(self) -> QHBoxLayout:
        self.close_button = plain_button(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        row = space(QHBoxLayout(), (24, 12, 24, 12))
        row.addStretch()
        row.addWidget(self.close_button)
        return row
