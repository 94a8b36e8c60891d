"""How a row of the case list is drawn: name and deadline, a small line below; the chosen one tinted, with a bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from letterstall.ui.look.controls import CORNER, rounded
from letterstall.ui.look.icons import paint_icon
from letterstall.ui.look.type import Role
from letterstall.ui.look.wardrobe import px, scale_now, tokens_now
from letterstall.ui.parts.case_entry import CaseEntry
from letterstall.ui.parts.case_list_model import ENTRY_ROLE, WHEN_ROLE

_State = QStyle.StateFlag
_SIDE, _INSET, _BAR = 16, 8, 3  # px at 100 %: text, tint and bar from the edges
_Index = QModelIndex | QPersistentModelIndex


class CaseDelegate(QStyledItemDelegate):
    """Draws headings and cases, mirrored where the window is."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a heading's line, or of the two lines of a case."""
        small, strong = _height("small"), _height("strong")
        if index.data(ENTRY_ROLE) is None:
            return QSize(px(120), small + px(9 if index.row() else 5))
        return QSize(px(120), strong + small + px(11))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        entry = index.data(ENTRY_ROLE)
        painter.save()
        if entry is None:
            self._paint_heading(painter, option, index)
        else:
            self._paint_entry(painter, option, entry, index.data(WHEN_ROLE))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        room = option.rect.adjusted(px(_SIDE), 0, -px(_SIDE), -px(3))
        painter.setFont(scale_now().font("small"))
        painter.setPen(tokens_now().text2)
        alignment = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        painter.drawText(room, alignment, index.data())

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: CaseEntry, when: str) -> None:
        paint_row_ground(painter, option)
        tokens = tokens_now()
        room = option.rect.adjusted(px(_SIDE), px(5), -px(_SIDE), -px(5))
        first = QRect(room.left(), room.top(), room.width(), _height("strong"))
        second = QRect(room.left(), first.bottom() + 1, room.width(), _height("small"))
        name_ink = tokens.off if entry.group == "closed" else tokens.text
        soon = entry.group == "open" and entry.days_left is not None and entry.days_left < 8
        taken = self._paint_end(painter, option, first, when, tokens.warn if soon else tokens.text2)
        self._paint_start(painter, option, first, entry.name, "strong", name_ink, taken + px(8))
        drafted = self._paint_draft(painter, option, second) if entry.has_draft else 0
        self._paint_start(painter, option, second, entry.line, "small", tokens.text2, drafted)

    def _paint_start(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        text: str,
        role: Role,
        ink: QColor,
        taken: int,
    ) -> None:
        room = QStyle.visualRect(option.direction, line, line.adjusted(0, 0, -taken, 0))
        painter.setFont(scale_now().font(role))
        painter.setPen(ink)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, QStyle.visualAlignment(option.direction, _LEADING), shown)

    def _paint_end(self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, text: str, ink: QColor) -> int:
        painter.setFont(scale_now().font("small"))
        painter.setPen(ink)
        painter.drawText(line, QStyle.visualAlignment(option.direction, _TRAILING), text)
        return painter.fontMetrics().horizontalAdvance(text)

    def _paint_draft(self, painter: QPainter, option: QStyleOptionViewItem, line: QRect) -> int:
        side = round(scale_now().icon * 0.85)
        box = QRect(line.right() + 1 - side, line.center().y() - side // 2, side, side)
        box = QStyle.visualRect(option.direction, line, box)
        paint_icon(painter, "pen-line", QRectF(box), tokens_now().accent)
        return side + px(6)


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw what lies behind a row: a tint and a bar where it is chosen, a ring where the keys are."""
    tokens = tokens_now()
    box = QRectF(option.rect.adjusted(px(_INSET), 1, -px(_INSET), -1))
    is_chosen = bool(option.state & _State.State_Selected)
    if is_chosen or option.state & _State.State_MouseOver:
        tint = QColor(tokens.accent_tint)
        tint.setAlphaF(1.0 if is_chosen else 0.5)
        outline = tokens.accent if tokens.is_high_contrast else None
        rounded(painter, box, tint, outline, CORNER, 2.0 if is_chosen else 1.0)
    if is_chosen:
        bar = QRect(option.rect.left() + px(_INSET), round(box.top()) + px(4), _BAR, round(box.height()) - 2 * px(4))
        painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), tokens.accent)
    view = option.widget
    if option.state & _State.State_HasFocus and view is not None and view.hasFocus():
        rounded(painter, box, None, tokens.focus, CORNER, 2.0)


_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _height(role: Role) -> int:
    return QFontMetrics(scale_now().font(role)).height()
