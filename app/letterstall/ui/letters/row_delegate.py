"""How a row of the list of letters is drawn: who it is about and how far it has come; to whom, and how long is left."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from letterstall.core.kept import LetterState
from letterstall.ui.letters.entry import LetterEntry
from letterstall.ui.letters.letter_words import about_line, state_line
from letterstall.ui.letters.list_model import ENTRY_ROLE, WHEN_ROLE
from letterstall.ui.look.icons import paint_icon
from letterstall.ui.look.type import Role
from letterstall.ui.look.wardrobe import px, scale_now, tokens_now
from letterstall.ui.parts.case_delegate import paint_row_ground

SIGNS: dict[LetterState, str] = {
    "to_finish": "pen-line",
    "printed": "printer",
    "posted": "mail",
    "replied": "circle-check",
}
_SIDE = 20  # px at 100 %, from the edges to sign and words
_SOON = 8
"""Days below which the time that is left is said in the colour of advice."""
_Index = QModelIndex | QPersistentModelIndex


class LetterDelegate(QStyledItemDelegate):
    """Draws letters in two lines, mirrored where the window is."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of two lines."""
        return QSize(px(120), _height("strong") + _height("small") + px(13))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        painter.save()
        paint_row_ground(painter, option)
        self._paint_words(painter, option, index.data(ENTRY_ROLE), index.data(WHEN_ROLE))
        painter.restore()

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, entry: LetterEntry, when: str) -> None:
        tokens = tokens_now()
        room = option.rect.adjusted(px(_SIDE), px(6), -px(_SIDE), -px(6))
        upper = QRect(room.left(), room.top(), room.width(), _height("strong"))
        lower = QRect(room.left(), upper.bottom() + 1, room.width(), _height("small"))
        start = self._paint_sign(painter, option, upper, SIGNS[entry.state])
        is_soon = entry.case is not None and entry.case.days_left is not None and entry.case.days_left < _SOON
        hurries = is_soon and entry.state in ("to_finish", "printed")
        taken = _end(painter, option, upper, state_line(entry), tokens.text2)
        _start(painter, option, upper.adjusted(start, 0, -taken, 0), entry.name, "strong", tokens.text)
        taken = _end(painter, option, lower, when, tokens.warn if hurries else tokens.text2)
        _start(painter, option, lower.adjusted(start, 0, -taken, 0), about_line(entry), "small", tokens.text2)

    def _paint_sign(self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, name: str) -> int:
        side = scale_now().icon
        box = QRect(line.left(), line.center().y() - side // 2, side, side)
        ink = tokens_now().accent if name == "pen-line" else tokens_now().text2
        paint_icon(painter, name, QRectF(QStyle.visualRect(option.direction, line, box)), ink)
        return side + px(10)


def _start(painter: QPainter, option: QStyleOptionViewItem, line: QRect, text: str, role: Role, ink: QColor) -> None:
    room = QStyle.visualRect(option.direction, option.rect, line)
    painter.setFont(scale_now().font(role))
    painter.setPen(ink)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, QStyle.visualAlignment(option.direction, _LEADING), shown)


def _end(painter: QPainter, option: QStyleOptionViewItem, line: QRect, text: str, ink: QColor) -> int:
    """Draw a text at the end of a line; return how much of it is taken, in px."""
    if not text:
        return 0
    painter.setFont(scale_now().font("small"))
    painter.setPen(ink)
    painter.drawText(line, QStyle.visualAlignment(option.direction, _TRAILING), text)
    return painter.fontMetrics().horizontalAdvance(text) + px(12)


_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _height(role: Role) -> int:
    return QFontMetrics(scale_now().font(role)).height()
