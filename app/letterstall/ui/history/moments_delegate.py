"""How a moment is drawn: its time, and below it in small what there is to say, which wraps rather than being cut."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from letterstall.ui.history.moments import MOMENT_ROLE, Moment
from letterstall.ui.look.controls import CORNER, rounded
from letterstall.ui.look.type import Role
from letterstall.ui.look.wardrobe import px, scale_now, tokens_now

_State = QStyle.StateFlag
_SIDE, _INSET, _BAR, _GAP = 16, 8, 3, 5  # px at 100 %: text, tint and bar from the edges, text from the tint's edges
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_WRAP = Qt.TextFlag.TextWordWrap
_Index = QModelIndex | QPersistentModelIndex


class MomentDelegate(QStyledItemDelegate):
    """Draws days and moments, mirrored where the window is."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a day's line, or of a moment with all its words."""
        moment = index.data(MOMENT_ROLE)
        if moment is None:
            return QSize(px(120), _metrics("small").height() + px(9 if index.row() else 13))
        return QSize(px(120), self._time_height(moment) + self._words_height(moment) + px(2 * _GAP) + 1)

    def _width(self) -> int:
        return max(1, self._view.viewport().width() - 2 * px(_SIDE))

    def _is_end_below(self, moment: Moment) -> bool:
        """Whether what stands beside the time has no room there."""
        ends = _metrics("strong").horizontalAdvance(moment.time), _metrics("small").horizontalAdvance(moment.end)
        return bool(moment.end) and sum(ends) + px(8) > self._width()

    def _time_height(self, moment: Moment) -> int:
        return _metrics("strong").height() + (_metrics("small").height() if self._is_end_below(moment) else 0)

    def _words_height(self, moment: Moment) -> int:
        room = QRect(0, 0, self._width(), 10_000)
        return _metrics("small").boundingRect(room, _LEADING | _WRAP, moment.words).height() if moment.words else 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        moment = index.data(MOMENT_ROLE)
        painter.save()
        if moment is None:
            room = option.rect.adjusted(px(_SIDE), 0, -px(_SIDE), -px(3))
            alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            self._write(painter, option, room, index.data(), "small", tokens_now().text2, alignment)
        else:
            self._paint_ground(painter, option)
            self._paint_moment(painter, option, moment)
        painter.restore()

    def _paint_moment(self, painter: QPainter, option: QStyleOptionViewItem, moment: Moment) -> None:
        tokens, metrics = tokens_now(), _metrics("strong")
        room = option.rect.adjusted(px(_SIDE), px(_GAP), -px(_SIDE), -px(_GAP))
        self._write(painter, option, room, moment.time, "strong", tokens.text, _LEADING)
        if self._is_end_below(moment):
            below = room.adjusted(0, metrics.height(), 0, 0)
            self._write(painter, option, below, moment.end, "small", tokens.text2, _LEADING)
        else:
            lower = room.adjusted(0, metrics.ascent() - _metrics("small").ascent(), 0, 0)
            self._write(painter, option, lower, moment.end, "small", tokens.text2, _TRAILING)
        words = room.adjusted(0, self._time_height(moment), 0, px(_GAP))
        self._write(painter, option, words, moment.words, "small", tokens.text2, _LEADING)

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        role: Role,
        ink: QColor,
        alignment: Qt.AlignmentFlag,
    ) -> None:
        painter.setFont(scale_now().font(role))
        painter.setPen(ink)
        painter.drawText(room, QStyle.visualAlignment(option.direction, alignment) | _WRAP, text)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens = tokens_now()
        box = QRectF(option.rect.adjusted(px(_INSET), 1, -px(_INSET), -1))
        is_chosen = bool(option.state & _State.State_Selected)
        if is_chosen or option.state & _State.State_MouseOver:
            tint = QColor(tokens.accent_tint)
            tint.setAlphaF(1.0 if is_chosen else 0.5)
            outline = tokens.accent if tokens.is_high_contrast else None
            rounded(painter, box, tint, outline, CORNER, 2.0 if is_chosen else 1.0)
        if is_chosen:
            left, height = option.rect.left() + px(_INSET), round(box.height()) - 2 * px(4)
            bar = QRect(left, round(box.top()) + px(4), _BAR, height)
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), tokens.accent)
        if option.state & _State.State_HasFocus and self._view.hasFocus():
            rounded(painter, box, None, tokens.focus, CORNER, 2.0)


def _metrics(role: Role) -> QFontMetrics:
    return QFontMetrics(scale_now().font(role))
