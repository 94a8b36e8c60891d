"""The post: whether it goes, when the letter may arrive, and what to do where it does not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from letterstall.core.errors import NotRemembered
from letterstall.desk.names import name_of_country
from letterstall.desk.post import PostAdvice, keep_own_time, post_advice
from letterstall.desk.post_sentences import PostSentence, post_sentences
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

_SIGNS = {"stop": ("octagon-x", "stop"), "warn": ("triangle-alert", "warn"), "ok": ("mail", "text2")}


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
        session, desk = self._session, self._session.desk
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        self.said.hide()
        if session.letter is None or session.case is None:
            return
        self.advice = post_advice(desk.paths, session.letter, session.case, desk.settings.post_country, desk.today())
        country = partial(name_of_country, language=interface_language())
        for sentence in post_sentences(self.advice, translate, country, long_date):
            self._rows.append(self._row(sentence))
            self._under.addWidget(self._rows[-1])
        self.setVisible(bool(self._rows) and not session.case.is_practice)

    def _row(self, sentence: PostSentence) -> QWidget:
        row = QWidget()
        layout = space(QHBoxLayout(row), between=8)
        layout.addWidget(Sign(*_SIGNS[sentence.weight]), 0, Qt.AlignmentFlag.AlignTop)
        column = space(QVBoxLayout(), between=2)
        column.addWidget(Words(sentence.text, is_selectable=True))
        ways = self._ways()
        if sentence.way:
            words, go = ways[sentence.way]
            link = link_button(words)
            link.setAccessibleDescription(sentence.text)
            link.clicked.connect(lambda _checked=False: go())
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(column, 1)
        return row

    def _ways(self) -> dict[str, tuple[str, Callable[[], object]]]:
        return {
            "embassy": (self.tr("By way of the embassy…"), self._ask_embassy),
            "time": (self.tr("It takes longer or shorter here…"), self._ask_time),
            "country": (self.tr("Say where you post from…"), self.country_asked.emit),
        }

    def _ask_embassy(self) -> None:
        panel = EmbassyPanel(self._session, self.window())
        self._open(panel)

    def _ask_time(self) -> None:
        if self.advice is not None and self.advice.time is not None:
            panel = PostTimePanel(self.advice, self.window())
            panel.said.connect(self._keep_time)
            self._open(panel)

    def _open(self, panel: EmbassyPanel | PostTimePanel) -> None:
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        redress(panel)
        panel.open()

    def _keep_time(self, least: int, most: int) -> None:
        desk = self._session.desk
        assert self.advice is not None
        try:
            keep_own_time(desk.paths, self.advice, least, most, desk.today())
        except OSError as error:
            self.said.setText(sentence_of(NotRemembered(error)))
            self.said.show()
            return
        self.show_letter()
