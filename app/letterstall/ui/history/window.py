"""Earlier versions of the letter in hand: all of them by time, and the chosen one beside the letter as it is now."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from letterstall.core.errors import StorageError
from letterstall.ui.history.comparison import Comparison, buttons_in_lines
from letterstall.ui.history.moments_list import MomentList
from letterstall.ui.history.version_words import moment_of, same_text, what_bringing_back_means, why_there_is_none
from letterstall.ui.look.wardrobe import dress, em, space
from letterstall.ui.parts.buttons import plain_button, primary_button
from letterstall.ui.parts.dates import moment
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.words import Words
from letterstall.ui.problems import sentence_of
from letterstall.ui.session import Session

_WIDTH, _HEIGHT = 66, 46  # em
_EMPTY = 36, 14
_SIDE_BY_SIDE = 36
"""em; below this width the list stands above the text."""
_FRAME = 64
"""px left to the system for its title bar and edges."""


class HistoryWindow(QDialog):
    """The list, the version, and what can be done with it; or a sentence where there are no versions."""

    bring_back_asked = Signal(object, object)
    """The words of this letter are to stand in the letter in hand again, as they stood at this time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Earlier versions"))
        self.list = MomentList(self.tr("Versions of your letter"))
        self.comparison = Comparison()
        self.bring_back = primary_button(self.tr("Bring this version back"), "rotate-ccw")
        self.copy = plain_button(self.tr("Copy the words"))
        self.close_button = plain_button(self.tr("Close"))
        self.said = Words(ink="text2")
        self.nothing = Words()
        self._lay_out()
        self.list.chosen.connect(self._show)
        self.list.activated.connect(lambda _index: self.comparison.view.text.setFocus())
        self.bring_back.clicked.connect(self._ask_to_bring_back)
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        self._fill()
        width, height = (_WIDTH, _HEIGHT) if self._body.isVisibleTo(self) else _EMPTY
        room = self.screen().availableSize() - QSize(_FRAME, _FRAME)
        self.resize(QSize(round(width * em()), round(height * em())).boundedTo(room))

    def _lay_out(self) -> None:
        self._empty = QWidget()
        space(QVBoxLayout(self._empty), (16, 16, 16, 16)).addWidget(self.nothing)
        self._body = dress(QWidget(), ground="line")  # it is seen between the two sides alone, as a hair line
        self._sides = space(QHBoxLayout(self._body), between=1)
        self._sides.addWidget(self.list, 2)
        self._sides.addWidget(self.comparison, 5)
        column = space(QVBoxLayout(self))
        column.addWidget(self._empty)
        column.addWidget(self._body, 1)
        column.addStretch()
        column.addWidget(HairLine())
        foot = space(QVBoxLayout(), (16, 12, 16, 12), 8)
        foot.addWidget(self.said)
        foot.addWidget(buttons_in_lines(self.bring_back, self.copy, self.close_button))
        column.addLayout(foot)

    def _fill(self) -> None:
        session = self._session
        archive, letter = session.desk.archive, session.letter
        try:
            versions = archive.versions(session.number) if archive and session.number else ()
            newest = archive.letter_at(versions[0].number) if archive and versions else None
        except StorageError as error:
            self._show_nothing(sentence_of(error))
            return
        if letter is None or newest is None or (len(versions) < 2 and same_text(newest, letter)):
            self._show_nothing(why_there_is_none(session.desk.settings.not_kept, archive is not None))
            return
        is_now = same_text(newest, letter)
        rows = [moment_of(version, is_now and place == 0) for place, version in enumerate(versions)]
        self._empty.hide()
        self.list.show_moments(rows, session.desk.today(), chosen=1 if is_now else 0)
        self.list.setFocus()

    def _show_nothing(self, sentence: str) -> None:
        for part in (self._body, self.said, self.bring_back, self.copy):
            part.hide()
        self.nothing.setText(sentence)
        self.close_button.setFocus()

    def _show(self, number: int) -> None:
        archive, now, chosen = self._session.desk.archive, self._session.letter, self.list.chosen_moment
        if archive is None or now is None or chosen is None:
            return
        try:
            self.comparison.show_version(archive.letter_at(number), now, chosen.at)
        except StorageError as error:
            self.comparison.show_problem(sentence_of(error))
        is_there = self.comparison.version is not None
        self.copy.setEnabled(is_there)
        self.bring_back.setEnabled(is_there and not self.comparison.has_same_words)
        self._say_meaning()

    def _say_meaning(self) -> None:
        self.say(what_bringing_back_means("history" not in self._session.desk.settings.not_kept))

    def say(self, sentence: str, ink: str = "text2") -> None:
        """Say something above the buttons."""
        dress(self.said, ink=ink).setText(sentence)

    def _ask_to_bring_back(self) -> None:
        version, chosen = self.comparison.version, self.list.chosen_moment
        if version is not None and chosen is not None:
            self.bring_back_asked.emit(version, chosen.at)

    def _copy(self) -> None:
        version, chosen = self.comparison.version, self.list.chosen_moment
        if version is not None and chosen is not None:
            QGuiApplication.clipboard().setText(version.text)
            self.say(self.tr("The words of {time} are on the clipboard.").format(time=moment(chosen.at)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the text where they have no room side by side."""
        super().resizeEvent(event)
        is_wide = self.width() >= _SIDE_BY_SIDE * em()
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() != way:
            self._sides.setDirection(way)
        self.list.setMaximumHeight(16_777_215 if is_wide else round(9 * em()))
        self.list.setMaximumWidth(round(22 * em()) if is_wide else 16_777_215)
