"""The right side of the check: what is doubtful as cards, what is not as rows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from letterstall.desk.review_cards import Card
from letterstall.ui.look.wardrobe import dress, em, px, redress, space
from letterstall.ui.parts.buttons import link_button
from letterstall.ui.parts.flow import FlowLayout
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.tab_order import tab_through
from letterstall.ui.parts.words import Words
from letterstall.ui.review.check_card import CheckCard
from letterstall.ui.review.checking import Checking
from letterstall.ui.review.found_row import FoundRow
from letterstall.ui.review.inputs import Input

Part = CheckCard | FoundRow


class CardsColumn(QScrollArea):
    """All cards of the check, in one column that scrolls."""

    entered = Signal(str)
    """The focus is in this field."""
    take_asked = Signal(str)
    """The selected words are wanted in this field."""
    place_asked = Signal(str)
    """Where this card stands in the document."""
    all_settled = Signal()
    """The last card was called right."""

    def __init__(self, checking: Checking) -> None:
        super().__init__()
        self._checking = checking
        self.parts: dict[str, Part] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        dress(self, ground="case")
        self._body = dress(QWidget(), ground="case")
        self._column = space(QVBoxLayout(self._body), (24, 4, 24, 24), 10)
        self.top = space(QVBoxLayout(), between=10)
        self._cards = space(QVBoxLayout(), between=10)
        self._column.addLayout(self.top)
        self._column.addLayout(self._cards)
        self._found = self._add_rows(checking.review.sure)
        self._is_whole = not checking.review.proposal.closes  # an outcome makes no case of its own
        self._empty = self._add_rows(checking.review.empty if self._is_whole else (), is_found=False)
        self._add_links()
        self._align_values()
        self._column.addStretch()
        for card in checking.review.doubtful:
            self._add_card(card)
        self.setWidget(self._body)
        self.verticalScrollBar().rangeChanged.connect(self._align_edges)
        self._connect()
        self._count()

    def _add_rows(self, cards: tuple[Card, ...], is_found: bool = True) -> Words:
        heading = Words(role="title")
        heading.setVisible(bool(cards))
        self._column.addSpacing(px(2))
        self._column.addWidget(heading)
        rows = space(QVBoxLayout())
        for card in cards:
            row = FoundRow(self._checking, card, is_found)
            row.opened.connect(self.place_asked)
            self._keep(card.key, row)
            rows.addWidget(row)
        if cards:
            rows.addWidget(HairLine())
        self._column.addLayout(rows)
        return heading

    def _add_links(self) -> None:
        links = space(FlowLayout(), between=14)
        self.add_addressee = link_button(self.tr("Add an addressee"))
        self.add_person = link_button(self.tr("Add a person"))
        self.add_addressee.clicked.connect(self._checking.add_addressee)
        self.add_person.clicked.connect(self._checking.add_person)
        for link in (self.add_addressee, self.add_person):
            links.addWidget(link)
            link.setVisible(self._is_whole)
        self._column.addLayout(links)

    def _align_values(self) -> None:
        """Let the values of all rows begin on one line."""
        heads = [part.head for part in self.parts.values() if isinstance(part, FoundRow)]
        room = max((head.label_room for head in heads), default=0.0)
        for head in heads:
            head.align_value(room)

    def _add_card(self, card: Card) -> CheckCard:
        part = CheckCard(self._checking, card)
        part.settled.connect(self._go_on)
        part.place_asked.connect(self.place_asked)
        part.letter_asked.connect(self._open_letter)
        part.show_link.clicked.connect(lambda: self._fill_in(card.key))
        self._keep(card.key, part)
        self._cards.addWidget(part)
        return part

    def _keep(self, key: str, part: Part) -> None:
        self.parts[key] = part
        part.body.entered.connect(self.entered)
        part.body.take_asked.connect(self.take_asked)

    def _connect(self) -> None:
        self._checking.field_changed.connect(self._refresh)
        self._checking.card_changed.connect(self._show_state)
        self._checking.lines_changed.connect(self._rebuild)
        self._checking.cards_added.connect(self._show_added)

    def _align_edges(self) -> None:
        """Take the scroll bar's width from the margin beside it, so that cards and foot end on one line."""
        bar, margins = self.verticalScrollBar(), self._column.contentsMargins()
        trailing = px(24) - (bar.sizeHint().width() if bar.maximum() else 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            margins.setLeft(trailing)
        else:
            margins.setRight(trailing)
        self._column.setContentsMargins(margins)

    # what it shows

    def _refresh(self, field: str) -> None:
        card = self._checking.review.card_of(field)
        if card is not None and card.key in self.parts:
            self.parts[card.key].body.refresh(field)
        self._show_states()

    def _show_state(self, key: str) -> None:
        self._show_states()
        if key in self._checking.review.removed and key in self.parts:
            self.parts[key].focus_first()

    def _show_states(self) -> None:
        for part in self.parts.values():
            part.show_state()
        self._count()

    def _rebuild(self, key: str) -> None:
        if key in self.parts:
            self.parts[key].body.rebuild()

    def _count(self) -> None:
        review = self._checking.review
        self._found.setText(self.tr("Found without doubt: %n", "", len(review.sure)))
        self._empty.setText(self.tr("Not in the document: %n", "", len(review.empty)))

    def _show_added(self, key: str) -> None:
        card = self._checking.review.card(key)
        if card is not None:
            part = self._add_card(card)
            part.show()
            redress(part)
            part.open()
            self._show_states()
            self._order_stops()
            part.focus_first()

    def _order_stops(self) -> None:
        """Let Tab come to what was added behind the other cards."""
        cards = [part for part in self.parts.values() if isinstance(part, CheckCard)]
        tab_through(cards[-2] if len(cards) > 1 else self, [cards[-1]])

    # ways

    def show_first(self) -> None:
        """Open the first card that is to be checked, or go to the first row."""
        first = next(self._open_cards(), None)
        if first is not None:
            first.open()
            first.focus_first()
        elif self.parts:
            next(iter(self.parts.values())).focus_first()

    def _open_cards(self) -> Iterator[CheckCard]:
        for part in self.parts.values():
            if isinstance(part, CheckCard) and part.card.doubts and not part.is_done:
                yield part

    def _go_on(self, _key: str) -> None:
        """After one card comes the next."""
        following = next(self._open_cards(), None)
        if following is None:
            self.all_settled.emit()
        else:
            following.open()
            following.focus_first()

    def _open_letter(self, key: str) -> None:
        """Open the letter with the cursor in the paragraph of a card."""
        self.show_field("letter.text")
        part = self.parts["letter"]
        paragraph = self._checking.review.paragraph(key)
        if part.body.form is not None:
            part.body.form.rows["letter.text"].entry.place_at(paragraph)  # type: ignore[union-attr]
        self.place_asked.emit(key)

    def _fill_in(self, key: str) -> None:
        if key == "addressees":
            self._checking.add_addressee()
        elif key == "people":
            self._checking.add_person()

    def show_field(self, field: str) -> None:
        """Open the card of a field and give it the focus."""
        card = self._checking.review.card_of(field)
        part = self.parts.get(card.key) if card else None
        if part is None and field == "addressees":
            self.add_addressee.setFocus(Qt.FocusReason.OtherFocusReason)
        if part is not None:
            part.open()
            part.body.focus_field(field)

    def input_of(self, field: str) -> Input | None:
        """Return the input of a field, None where it was not shown yet."""
        card = self._checking.review.card_of(field)
        part = self.parts.get(card.key) if card else None
        rows = part.body.form.rows if part is not None and part.body.form is not None else {}
        return rows[field].entry if field in rows else None

    def set_active(self, widget: QWidget | None) -> None:
        """Give the card with the focus the strong outline, and scroll it into sight."""
        for key, part in self.parts.items():
            is_active = widget is not None and part.isAncestorOf(widget)
            if part.set_active(is_active):
                self.place_asked.emit(key)
        if widget is not None and self._body.isAncestorOf(widget):
            QTimer.singleShot(0, self, lambda: self._reveal(widget))

    def _reveal(self, widget: QWidget) -> None:
        if not self._body.isAncestorOf(widget) or not widget.isVisible():
            return
        top = widget.mapTo(self._body, QPoint()).y()
        box = QRect(0, top, 1, min(widget.height(), self.viewport().height() - px(24)))
        card = next((part for part in self.parts.values() if part.isAncestorOf(widget)), None)
        if card is not None:
            whole = QRect(0, card.mapTo(self._body, QPoint()).y(), 1, card.height())
            if whole.height() < self.viewport().height() - 2 * em():
                box = whole
        self.ensureVisible(0, box.bottom(), 0, px(14))
        self.ensureVisible(0, box.top(), 0, px(14))
