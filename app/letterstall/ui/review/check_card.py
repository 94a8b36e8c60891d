"""A card with something to check: what is doubtful, its fields, and that it is right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from letterstall.desk.doubt_sentences import doubt_sentence
from letterstall.desk.review_cards import Card
from letterstall.desk.shown_text import shown
from letterstall.ui.look.controls import CORNER, rounded
from letterstall.ui.look.wardrobe import space, tokens_now
from letterstall.ui.parts.buttons import link_button, plain_button
from letterstall.ui.parts.flow import FlowLayout
from letterstall.ui.parts.words import Sign, Words
from letterstall.ui.review.card_body import CardBody
from letterstall.ui.review.checking import Checking
from letterstall.ui.review.names import title_of
from letterstall.ui.translation import interface_language, translate

_NEEDED = ("title", "letter", "addressees")
"""Cards without which there is no case: they cannot be left empty."""


class CheckCard(QFrame):
    """Folded: the doubt in a sentence and its ways out. Open: the fields as well. Settled: its title alone."""

    settled = Signal(str)
    """The person called it right."""
    place_asked = Signal(str)
    """Where it stands in the document."""
    letter_asked = Signal(str)
    """The paragraph it is about is to be changed, in the letter."""

    def __init__(self, checking: Checking, card: Card) -> None:
        super().__init__()
        self._checking, self.card = checking, card
        self._is_active = self._is_open = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.sign, self.title = Sign("circle-help", "warn"), Words(role="title")
        self.again = link_button("")
        self.sentence = Words(is_selectable=True)
        self.body = CardBody(checking, card.key)
        self.right = plain_button(self.tr("This is right"), "check")
        self._folded = self._make_folded()
        self.body.lead_with(self.right)
        self._lay_out()
        self.right.clicked.connect(self._settle)
        self.again.clicked.connect(self._look_again)
        self.show_state()

    def _make_folded(self) -> QWidget:
        folded = QWidget()
        self.right_link, self.show_link = link_button(self.tr("This is right")), link_button(self.tr("Show me"))
        self.change_link = link_button(self.tr("Change it"))
        self.right_link.clicked.connect(self._settle)
        self.show_link.clicked.connect(self._show_me)
        self.change_link.clicked.connect(lambda: self.letter_asked.emit(self.card.key))
        self.change_link.setVisible(self.card.is_paragraph)
        if self._is_empty():
            self.right_link.setText(self.tr("Leave empty"))
            self.show_link.setText(self.tr("Fill in"))
            self.right_link.setVisible(self.card.key not in _NEEDED)
        links = space(FlowLayout(folded), between=14)
        for link in (self.right_link, self.show_link, self.change_link):
            links.addWidget(link)
        return folded

    def _is_empty(self) -> bool:
        """Whether the document says nothing of it, not even where."""
        review = self._checking.review
        if any(doubt.span is not None for doubt in review.doubts(self.card)):
            return False
        fields = (field for field in self.card.fields if not field.endswith("_kind"))
        return self.card.key in ("addressees", "people") or (
            bool(self.card.fields) and not any(review.value(field) for field in fields)
        )

    def _lay_out(self) -> None:
        head = space(QHBoxLayout(), between=8)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        head.addWidget(self.again)
        column = space(QVBoxLayout(self), (14, 10, 14, 10), 6)
        column.addLayout(head)
        for part in (self.sentence, self.body, self._folded):
            column.addWidget(part)

    # states

    @property
    def is_done(self) -> bool:
        """Whether it was settled or taken out."""
        return self._is_removed or (bool(self.card.doubts) and self._checking.review.is_settled(self.card))

    @property
    def _is_removed(self) -> bool:
        return self.card.key in self._checking.review.removed

    def show_state(self) -> None:
        """Show whether it is to be checked, open, settled or taken out."""
        review = self._checking.review
        is_called_right = bool(self.card.doubts) and review.settled.issuperset(self.card.doubts)
        is_small = self._is_removed or (is_called_right and not self._is_open)
        self.title.setText(title_of(review, self.card))
        self.sign.show_icon(*self._sign())
        self.sentence.setText(self._sentence())
        self.sentence.setVisible(bool(self.sentence.text()) and (not is_small or self._is_removed))
        self.again.setText(self.tr("Bring it back") if self._is_removed else self.tr("Look again"))
        self.again.setVisible(is_small)
        self.body.setVisible(self._is_open and not is_small)
        self._folded.setVisible(not self._is_open and not is_small)
        is_gap = self.card.key in _NEEDED and self._is_empty()
        self.right.setVisible(bool(self.card.doubts) and not self.is_done and not is_gap)
        self.setAccessibleName(f"{self.title.text()}. {self.sentence.text()}")
        self.update()

    def _sign(self) -> tuple[str, str]:
        if self._is_removed:
            return "circle-dashed", "text2"
        if not self.card.doubts:
            return "pencil", "text2"
        return ("circle-check", "ok") if self.is_done else ("circle-help", "warn")

    def _sentence(self) -> str:
        if self._is_removed:
            return self.tr("This is left out of the case.")
        doubts = self._checking.review.doubts(self.card)
        return shown(" ".join(doubt_sentence(one, translate, interface_language()) for one in doubts))

    def set_active(self, is_active: bool) -> bool:
        """Wear the strong outline: the focus is here. Say whether it came just now, and to no field."""
        is_new = is_active and not self._is_active
        if is_active != self._is_active:
            self._is_active = is_active
            self.update()
        return is_new and not self._is_open

    def open(self) -> None:
        """Show the fields, where there are some."""
        if self.card.fields and not self._is_open:
            self._is_open = True
            self.body.fill()
            self.show_state()

    def focus_first(self) -> None:
        """Give the focus to the first field, or to the first link."""
        if self._is_removed or not (self._is_open or self.show_link.isVisibleTo(self)):
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not (self._is_open and self.body.focus_field("")):
            first = self.show_link if self.right_link.isHidden() else self.right_link
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        self._is_open = False
        self._checking.settle(self.card)
        self.settled.emit(self.card.key)

    def _look_again(self) -> None:
        if self._is_removed:
            self._checking.bring_back(self.card.key)
        else:
            self._checking.look_again(self.card)
        self.focus_first()

    def _show_me(self) -> None:
        self.open()
        if self.card.fields:
            self.body.focus_field("")
        else:
            self.place_asked.emit(self.card.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and outline, the strong one while the focus is inside."""
        tokens = tokens_now()
        outline, width = (tokens.accent, 2.0) if self._is_active else (tokens.line, 1.0)
        rounded(QPainter(self), QRectF(self.rect()), tokens.model, outline, CORNER, width)
