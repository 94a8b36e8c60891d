"""Ready to send: all sheets on the one side, the last choices on the other, file and button always in sight."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from letterstall.core.errors import ExportError
from letterstall.desk.proof import Proof
from letterstall.ui.look.wardrobe import dress, em, px, space
from letterstall.ui.panes.page_words import captions_of, pages_with_window
from letterstall.ui.parts.buttons import icon_button, plain_button
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.page_view import PageView
from letterstall.ui.parts.words import Words
from letterstall.ui.problems import sentence_of
from letterstall.ui.ready.before_section import BeforeSection
from letterstall.ui.ready.copies_section import CopiesSection
from letterstall.ui.ready.envelope_section import EnvelopeSection
from letterstall.ui.ready.foot import Foot
from letterstall.ui.ready.post_section import PostSection
from letterstall.ui.ready.saving import AskForFile, ask_for_file, free_name, open_folder
from letterstall.ui.ready.sender_section import SenderSection
from letterstall.ui.session import Session

_CHOICES = 35.0
"""em; the width of the choices."""
_LEAST_CHOICES = 22.0


class ReadyToSend(QWidget):
    """The second page of the window. It saves the very bytes it shows."""

    back_asked = Signal()
    details_asked = Signal()
    my_window_asked = Signal()
    finding_shown = Signal(object)
    fit_asked = Signal(bool)
    other_case_asked = Signal()
    marks_switched = Signal(bool)
    saved = Signal(object)

    def __init__(
        self, session: Session, ask: AskForFile = ask_for_file, open_: Callable[[Path], bool] = open_folder
    ) -> None:
        super().__init__()
        self._session, self.ask_for_file, self._open_folder = session, ask, open_
        self._proof: Proof | None = None
        self._newest: tuple[int, Proof] | None = None
        self.target: Path | None = None
        self._is_chosen = False
        self.files: tuple[Path, ...] = ()
        self.pages, self.foot = PageView(), Foot()
        self.pages.set_side_by_side(True)
        self.envelope, self.who = EnvelopeSection(session), SenderSection(session)
        self.copies, self.post, self.before = CopiesSection(session), PostSection(session), BeforeSection()
        self._choices = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = space(QVBoxLayout(self))
        column.addWidget(self._head())
        column.addWidget(HairLine())
        row = space(QHBoxLayout())
        row.addWidget(self.pages, 1)
        row.addWidget(self._choices)
        column.addLayout(row, 1)
        dress(self._choices, ground="case")
        beside = space(QVBoxLayout(self._choices))
        beside.addWidget(self._scrolled(), 1)
        beside.addWidget(self.foot)

    def _head(self) -> QWidget:
        head = dress(QWidget(), ground="frame")
        self.back = plain_button(self.tr("Back to writing"), "arrow-left")
        self.count = Words(ink="text2", wraps=False)
        self.eye = icon_button("eye", self.tr("Envelope, folds and margins"), is_checkable=True)
        row = space(QHBoxLayout(head), (16, 8, 10, 8), 16)
        row.addWidget(self.back)
        row.addWidget(Words(self.tr("Ready to send"), role="name", wraps=False))
        row.addStretch()
        row.addWidget(self.count)
        row.addWidget(self.eye)
        return head

    def _scrolled(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = dress(QWidget(), ground="case")
        self._body = column = space(QVBoxLayout(body), (24, 14, 24, 14), 14)
        for section in (self.envelope, self.who, self.copies, self.post, self.before):
            column.addWidget(section)
        column.addStretch()
        scroll.setWidget(body)
        self._scroll = scroll
        return dress(scroll, ground="case")

    def _connect(self) -> None:
        self._scroll.verticalScrollBar().rangeChanged.connect(self._align_choices)
        self.back.clicked.connect(self.back_asked)
        self.eye.clicked.connect(self.marks_switched)
        self.envelope.link.clicked.connect(self.my_window_asked)
        self.who.link.clicked.connect(self.details_asked)
        self.who.say.clicked.connect(self.details_asked)
        self.post.country_asked.connect(self.details_asked)
        self.who.ties.other_case_asked.connect(self.other_case_asked)
        self.before.shown.connect(self.finding_shown)
        self.before.fit_asked.connect(self.fit_asked)
        self.foot.save_asked.connect(self.save)
        self.foot.other_file_asked.connect(self.save_as)
        self.foot.folder_asked.connect(self._show_folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the choices 35 em, and less where the window is narrow."""
        super().resizeEvent(event)
        self._choices.setFixedWidth(round(min(_CHOICES, max(_LEAST_CHOICES, self.width() / em() * 0.5)) * em()))

    def _align_choices(self) -> None:
        """Take the scroll bar's width from the margin beside it, so that choices and foot end on one line."""
        bar, body = self._scroll.verticalScrollBar(), self._body
        margins, trailing = body.contentsMargins(), px(24) - (bar.sizeHint().width() if bar.maximum() else 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            margins.setLeft(trailing)
        else:
            margins.setRight(trailing)
        body.setContentsMargins(margins)

    def minimumSizeHint(self) -> QSize:
        """Give way in width with the window."""
        return QSize(round(40 * em()), round(20 * em()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to writing."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    # what it shows

    def show_case(self) -> None:
        """Another case is in hand: another file."""
        self.target, self._is_chosen = None, False
        self.files = ()
        self._proof = self._newest = None
        self.pages.clear()

    def show_choices(self) -> None:
        """Show what is chosen for the letter in hand."""
        for section in (self.envelope, self.who, self.copies, self.post):
            section.show_letter()

    def show_marks(self, are_shown: bool) -> None:
        """Draw envelope, folds and margins, or the bare pages."""
        self.eye.setChecked(are_shown)
        self.pages.set_marks_shown(are_shown)

    def take_proof(self, number: int, proof: Proof) -> None:
        """Hear of the newest proof; it is shown as soon as this view is in front."""
        self._newest = (number, proof)
        if self.isVisible():
            self.show_proof(number, proof)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the newest proof."""
        super().showEvent(event)
        if self._newest is not None:
            self.show_proof(*self._newest)

    def show_proof(self, number: int, proof: Proof) -> None:
        """Show the bytes that will be saved, and what was found in them."""
        is_other = self._proof is None or self._proof.files != proof.files
        self._proof = proof
        layout = self._session.stationery.layout
        self.pages.set_layout(layout, pages_with_window(proof))
        for sheets in proof.sheets:
            self.pages.set_address_fit(sheets.address if layout.has_window else (), sheets.first_page)
        self.pages.show_pdf(number, proof.files, captions_of(proof, layout))
        self.before.show_proof(proof)
        sides = self.tr("%n sheets", "", proof.page_count)
        envelopes = self.tr("%n envelopes", "", len(proof.sheets))
        self.count.setText(self.tr("{sheets}, {envelopes}").format(sheets=sides, envelopes=envelopes))
        if is_other:
            self._show_target()

    def show_no_proof(self, sentence: str) -> None:
        """Say why there is nothing to save: what stood here is not the letter any more."""
        self._proof = self._newest = None
        self.pages.show_problem(sentence)
        self.foot.show_problem(sentence)

    def _show_target(self) -> None:
        case = self._session.case
        if case is None or self._proof is None:
            return
        if self.target is None or not self._is_chosen:
            self.target = free_name(self._session.desk.suggested_file(case), len(self._proof.files))
        self.foot.show_file(self.target)

    # saving

    @property
    def proof(self) -> Proof | None:
        """The proof that is shown: after saving, the one that was saved."""
        return self._proof

    def save(self) -> None:
        """Save the proof that is shown. A name we suggested never takes another file's place."""
        if self._proof is None:
            return
        if not self._is_chosen:
            self._show_target()
        assert self.target is not None
        try:
            self.files = self._session.desk.export(self._proof, self.target)
        except ExportError as error:
            self.foot.show_problem(sentence_of(error))
            return
        self.foot.show_saved(self.files)
        self.saved.emit(self.files)

    def save_as(self) -> None:
        """Ask where to save, then save there."""
        if self._proof is None or self._session.case is None:
            return
        suggested = free_name(self._session.desk.suggested_file(self._session.case), len(self._proof.files))
        chosen = self.ask_for_file(self, self.target if self._is_chosen and self.target else suggested)
        if chosen is not None:
            self.target, self._is_chosen = chosen, True
            self.save()

    def _show_folder(self) -> None:
        if self.files:
            self._open_folder(self.files[0])

    def focus_first(self) -> None:
        """Go to the loud button."""
        (self.foot.folder if self.foot.is_saved else self.foot.save).setFocus(Qt.FocusReason.OtherFocusReason)
