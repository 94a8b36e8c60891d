"""A group that was found without doubt: one line, which opens to its fields."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from letterstall.desk.review_cards import Card
from letterstall.ui.look.icons import paint_icon
from letterstall.ui.look.wardrobe import em, px, scale_now, space, tokens_now
from letterstall.ui.parts.buttons import link_button
from letterstall.ui.parts.painted_button import PaintedButton
from letterstall.ui.review.card_body import CardBody
from letterstall.ui.review.checking import Checking
from letterstall.ui.review.names import summary_of, title_of

_HEIGHT = 2.35  # em
_LEAST_VALUE = 8.0
"""em; with less room than this the value stands below its label."""


class RowHead(PaintedButton):
    """The line: a tick, what it is, what it says, a chevron."""

    def __init__(self, is_found: bool) -> None:
        super().__init__("", "interface")
        self.setCheckable(True)
        self.setProperty("wears_ring", True)
        self._is_found, self._value, self._is_removed = is_found, "", False
        self._label_room = 0.0

    def say(self, title: str, value: str, is_removed: bool = False) -> None:
        """Show title and value."""
        self.setText(title)
        self._value, self._is_removed = value, is_removed
        self.setAccessibleName(f"{title}: {value}" if value else title)
        self.setToolTip(value)
        self.updateGeometry()
        self.update()

    @property
    def label_room(self) -> float:
        """The room its title takes, in em."""
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) / em()

    def align_value(self, label_room: float) -> None:
        """Begin the value behind so much room for the title, in em: that of the widest of all rows."""
        self._label_room = label_room
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """One line, or two where value and label have no room side by side."""
        line = QFontMetrics(self.font()).height()
        height = round(_HEIGHT * em()) + (line if self._is_stacked else 0)
        return QSize(round(20 * em()), height)

    def minimumSizeHint(self) -> QSize:
        """In width it gives way."""
        return QSize(round(10 * em()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take a second line, or give it back."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @property
    def _is_stacked(self) -> bool:
        return self._room().width() - round(self._label_room * em()) < _LEAST_VALUE * em() and self.width() > px(200)

    def _room(self) -> QRect:
        side = scale_now().icon
        return self.rect().adjusted(side + px(10), 0, -(side + px(14)), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, from the leading side."""
        painter, tokens, side = QPainter(self), tokens_now(), scale_now().icon
        painter.fillRect(0, 0, self.width(), 1, tokens.line)
        if self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), tokens.accent_tint)
        is_well = self._is_found and not self._is_removed
        sign, ink = ("check", tokens.ok) if is_well else ("circle-dashed", tokens.text2)
        middle = (self.height() - side) // 2
        chevron = "chevron-down" if self.isChecked() else "chevron-right"
        for name, x, colour in ((sign, px(2), ink), (chevron, self.width() - side - px(2), tokens.text2)):
            box = self._mirrored(QRect(x, middle, side, side))
            paint_icon(painter, name, QRectF(box), colour)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        tokens, room = tokens_now(), self._room()
        label, value = QRect(room), QRect(room)
        if self._is_stacked:
            label.setHeight(room.height() // 2)
            value.setTop(label.bottom())
        else:
            label.setWidth(round(self._label_room * em()) + 1)
            value.setLeft(label.right() + px(20))
        for box, text, ink in ((label, self.text(), tokens.text2), (value, self._value, tokens.text)):
            painter.setPen(tokens.off if self._is_removed else ink)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(self._mirrored(box), self._aligned, shown)

    def _mirrored(self, box: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRect(self.width() - box.x() - box.width(), box.y(), box.width(), box.height())
        return box

    @property
    def _aligned(self) -> int:
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        return int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)


class FoundRow(QWidget):
    """The line and, open, the fields below it."""

    opened = Signal(str)
    """Its fields are shown now."""

    def __init__(self, checking: Checking, card: Card, is_found: bool = True) -> None:
        super().__init__()
        self._checking, self.card = checking, card
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.head = RowHead(is_found)
        self.back = link_button(self.tr("Bring it back"))
        self.body = CardBody(checking, card.key)
        self._inner = space(QVBoxLayout(), (26, 2, 0, 12))
        self._inner.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self._inner.addWidget(self.body)
        column = space(QVBoxLayout(self))
        column.addWidget(self.head)
        column.addLayout(self._inner)
        self.head.toggled.connect(self._fold)
        self.back.clicked.connect(self._bring_back)
        self._fold(False)
        self.show_state()

    def show_state(self) -> None:
        """Show what the group says now, or that it was taken out."""
        review = self._checking.review
        is_removed = self.card.key in review.removed
        card = review.card(self.card.key) or self.card
        value = self.tr("Left out of the case.") if is_removed else summary_of(review, card)
        self.head.say(title_of(review, card), value, is_removed)
        self.back.setVisible(is_removed)
        self.body.setVisible(self.head.isChecked() and not is_removed)
        self._space()

    def open(self) -> None:
        """Show the fields."""
        self.head.setChecked(True)

    def set_active(self, _is_active: bool) -> bool:
        """A row has no outline of its own, and shows its place when it is opened."""
        return False

    def focus_first(self) -> None:
        """Give the focus to the line itself, or to what brings it back."""
        is_removed = self.card.key in self._checking.review.removed
        (self.back if is_removed else self.head).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self, is_open: bool) -> None:
        if is_open:
            self.body.fill()
            self.opened.emit(self.card.key)
        self.body.setVisible(is_open and self.card.key not in self._checking.review.removed)
        self._space()

    def _space(self) -> None:
        is_empty = self.body.isHidden() and self.back.isHidden()
        space(self._inner, (0, 0, 0, 0) if is_empty else (26, 2, 0, 12), 0)

    def _bring_back(self) -> None:
        self._checking.bring_back(self.card.key)
        self.focus_first()
