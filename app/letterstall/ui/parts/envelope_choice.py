"""The choice of an envelope: a few of them, drawn to one scale from the layouts' own measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from letterstall.core.layout import Envelope, Layout
from letterstall.ui.look.controls import CORNER, rounded
from letterstall.ui.look.wardrobe import em, px, scale_now, space, tokens_now
from letterstall.ui.parts.painted_button import PaintedButton
from letterstall.ui.parts.tab_order import tab_through

_IN_A_ROW = 4
_LARGEST = (240.0, 162.0)
"""mm; the largest envelope drawn to scale, a little over C5 (229 × 162)."""


@dataclass(frozen=True, slots=True)
class EnvelopeOption:
    """A layout and the short name of its envelope: "DL, left". `name` is what a screen reader says."""

    layout: Layout
    label: str
    name: str = ""


class EnvelopeCard(PaintedButton):
    """One envelope, drawn to scale, with its name below."""

    def __init__(self, option: EnvelopeOption) -> None:
        super().__init__(option.label, "small")
        self.option = option
        self.setAccessibleName(option.name or option.label)
        self.setToolTip(option.name or option.layout.title)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Return a card a little wider than high."""
        widest = max(self.fontMetrics().horizontalAdvance(line) for line in self.text().split("\n"))
        return QSize(max(round(7 * em()), widest + px(14)), round(4.3 * em()) + self.fontMetrics().height() + px(4))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which name and drawing can be told."""
        return QSize(round(4.5 * em()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card; chosen, it has a thick edge, a tint and a bold name."""
        painter, tokens = QPainter(self), tokens_now()
        is_tinted = self.isChecked() or self.underMouse()
        ground = tokens.accent_tint if is_tinted else tokens.field
        edge, width = (tokens.accent, 2.0) if self.isChecked() else (tokens.edge, 1.0)
        rounded(painter, QRectF(self.rect()), ground, edge, CORNER, width)
        painter.setFont(scale_now().font("strong" if self.isChecked() else "interface"))
        font = painter.font()
        font.setPointSizeF(scale_now().font("small").pointSizeF())
        painter.setFont(font)
        painter.setPen(tokens.text if self.isEnabled() else tokens.off)
        label = self.label_box(painter.fontMetrics())
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.text())
        room = QRectF(px(8), px(7), self.width() - 2 * px(8), label.top() - px(11))
        _draw_envelope(painter, room, self.option.layout)

    def label_box(self, metrics: QFontMetrics) -> QRectF:
        """Return the place of the name: at the foot, in more lines where it is too long for one."""
        width, most = self.width() - 2 * px(4), self.height() // 2
        height = metrics.boundingRect(QRect(0, 0, width, most), Qt.TextFlag.TextWordWrap, self.text()).height()
        return QRectF(px(4), self.height() - height - px(5), width, height)


def _draw_envelope(painter: QPainter, room: QRectF, layout: Layout) -> None:
    tokens = tokens_now()
    envelope = layout.envelopes[0] if layout.envelopes else Envelope("", 220, 110)
    scale = min(room.width() / _LARGEST[0], room.height() / _LARGEST[1])
    width, height = envelope.w * scale, envelope.h * scale
    left, top = room.center().x() - width / 2, room.center().y() - height / 2
    rounded(painter, QRectF(left, top, width, height), None, tokens.text2, 2.0, 1.4)
    if envelope.window is None:
        for line, length in enumerate((0.30, 0.30, 0.20)):
            y = top + height * 0.48 + line * max(3.0, height * 0.13)
            painter.fillRect(QRectF(left + width * 0.45, y, width * length, 1.4), tokens.text2)
        return
    window = envelope.window
    box = QRectF(left + window.x * scale, top + window.y * scale, window.w * scale, window.h * scale)
    rounded(painter, box, tokens.accent_tint, tokens.accent, 2.0, 1.4)


class EnvelopeChoice(QWidget):
    """Envelopes side by side, one of them chosen."""

    chosen = Signal(str)
    """The id of the chosen layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Envelope"))
        self._grid = space(QGridLayout(self), between=8)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._cards[number].option.layout.id))
        self._cards: list[EnvelopeCard] = []

    def show_options(self, options: Sequence[EnvelopeOption], chosen: str) -> None:
        """Offer these envelopes; `chosen` is the id of a layout, of none of them when it is another."""
        if tuple(card.option for card in self._cards) != tuple(options):
            self._build(options)
        self._group.setExclusive(False)
        for card in self._cards:
            card.setChecked(card.option.layout.id == chosen)
        self._group.setExclusive(True)

    def _build(self, options: Sequence[EnvelopeOption]) -> None:
        for card in self._cards:
            self._group.removeButton(card)
            card.deleteLater()
            self._grid.removeWidget(card)
        self._cards = [EnvelopeCard(option) for option in options]
        for number, card in enumerate(self._cards):
            self._group.addButton(card, number)
            self._grid.addWidget(card, number // _IN_A_ROW, number % _IN_A_ROW)
        tab_through(self, self._cards)
