"""The post: whether it goes, when the letter may arrive, and what to do where it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from letterstall.core.errors import NotRemembered
from letterstall.desk.post import PostAdvice
from letterstall.desk.post_sentences import PostRow, post_rows
from letterstall.ui.look.wardrobe import redress, space
from letterstall.ui.parts.buttons import link_button
from letterstall.ui.parts.dates import long_date
from letterstall.ui.parts.words import Sign, Words
from letterstall.ui.problems import sentence_of
from letterstall.ui.ready.embassy import EmbassyPanel
from letterstall.ui.ready.post_time import PostTimePanel
from letterstall.ui.ready.sections import Section
from letterstall.ui.session import Session
from letterstall.ui.translation import interface_language, translate

_SIGNS = {"warn": ("triangle-alert", "warn"), "ok": ("mail", "text2")}


class PostSection(Section):
    """One row for each thing there is to say, with its way on."""

    country_asked = Signal()
    """The country one posts from is to be said."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("The post"))
        self._session = session
        self.advice: PostAdvice | None = None
        self.said = Words(ink="stop")
        self._rows: list[QWidget] = []
        self._under = space(QVBoxLayout(), between=6)
        self.column.addLayout(self._under)
        self.column.addWidget(self.said)
        self.said.hide()

    def show_letter(self) -> None:
        """Say what is known of the post for the letter in hand."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        self.said.hide()
        for row in map(self._row, self._sentences()):
            self._rows.append(row)
            self._under.addWidget(row)
        case = self._session.case
        self.setVisible(bool(self._rows) and case is not None and not case.is_practice)

    def _sentences(self) -> Iterator[PostRow]:
        letter, case, desk = self._session.letter, self._session.case, self._session.desk
        if letter is None or case is None or case.target is None:
            return
        sender = letter.sender.country or desk.settings.post_country
        if not sender:
            text = self.tr("Say which country you post from, and we can tell how long the letter may take.")
            yield PostRow(text, "ok", "")
            return
        if letter.embassy:
            yield PostRow(self.tr("The letter goes by way of the embassy, as inland post."), "ok", "embassy")
        by_way = replace(case.target, country=sender) if letter.embassy else None
        self.advice = desk.post.advice(case, sender, by_way)
        yield from post_rows(self.advice, translate, interface_language(), long_date)

    def _row(self, sentence: PostRow) -> QWidget:
        row = QWidget()
        layout = space(QHBoxLayout(row), between=8)
        layout.addWidget(Sign(*_SIGNS[sentence.weight]), 0, Qt.AlignmentFlag.AlignTop)
        column = space(QVBoxLayout(), between=2)
        column.addWidget(Words(sentence.text, is_selectable=True))
        words, go = self._ways()[sentence.way]
        if words:
            link = link_button(words)
            link.setAccessibleDescription(sentence.text)
            link.clicked.connect(lambda _checked=False: go())
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(column, 1)
        return row

    def _ways(self) -> dict[str, tuple[str, Callable[[], object]]]:
        is_known = bool(self.advice and self.advice.sender)
        return {
            "": ("" if is_known else self.tr("Say where you post from…"), self.country_asked.emit),
            "embassy": (self.tr("By way of the embassy…"), self._ask_embassy),
            "days": (self.tr("It takes longer or shorter here…"), self._ask_days),
        }

    def _ask_embassy(self) -> None:
        panel = EmbassyPanel(self._session, self.window())
        self._open(panel)

    def _ask_days(self) -> None:
        if self.advice is not None:
            panel = PostTimePanel(self.advice, self.window())
            panel.said.connect(self._keep_days)
            self._open(panel)

    def _open(self, panel: EmbassyPanel | PostTimePanel) -> None:
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        redress(panel)
        panel.open()

    def _keep_days(self, least: int, most: int) -> None:
        assert self.advice is not None
        try:
            self._session.desk.post.note_days(self.advice.sender, self.advice.to, least, most)
        except NotRemembered as error:
            self.show_letter()
            self.said.setText(sentence_of(error))
            self.said.show()
            return
        self.show_letter()
