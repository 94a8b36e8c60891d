"""The marks over a page of the document. Paper is white in every theme, so their colours are those of ink on paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from letterstall.ui.look.controls import rounded
from letterstall.ui.look.wardrobe import px, scale_now, tokens_now

_USED, _STRONG, _EXACT, _SELECTED = 20, 20, 30, 80
"""Opacity out of 255 of the tints."""
_CORNER = 4.0


def paint_marks(
    painter: QPainter,
    used: tuple[QRectF, ...],
    strong: tuple[QRectF, ...],
    exact: tuple[QRectF, ...],
    selected: tuple[QRectF, ...],
    title: str,
) -> None:
    """Draw a light tint behind what was used, a box with a flag round what is in hand, and the selection."""
    tokens = tokens_now()
    ink = tokens.window_line
    for boxes, alpha in ((used, _USED), (exact, _EXACT), (selected, _SELECTED)):
        painter.fillPath(_together(boxes), _tint(ink, alpha))
    for box in used if tokens.is_high_contrast else ():
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), ink)
    for number, box in enumerate(strong):
        frame = box.adjusted(-3, -2, 3, 2)
        rounded(painter, frame, _tint(ink, _STRONG), ink, _CORNER, 2.0)
        if number == 0 and title:
            _paint_flag(painter, frame, title, ink)


def _together(boxes: tuple[QRectF, ...]) -> QPainterPath:
    """Return the area of all boxes: where two of them meet the tint is no darker."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for box in boxes:
        path.addRect(box)
    return path


def _tint(ink: QColor, alpha: int) -> QColor:
    colour = QColor(ink)
    colour.setAlpha(alpha)
    return colour


def _paint_flag(painter: QPainter, frame: QRectF, title: str, ink: QColor) -> None:
    """Write what the box is about beside it, or above where there is no room beside."""
    painter.save()
    painter.setFont(scale_now().font("strong"))
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(title) + px(16), metrics.height() + px(2)
    view = painter.viewport()
    ratio = painter.device().devicePixelRatioF()
    room = view.width() / ratio - frame.right()
    if room >= width + 6:
        flag = QRectF(frame.right() + 2, frame.top(), width, height)
    else:
        flag = QRectF(frame.right() - width, max(0.0, frame.top() - height - 1), width, height)
    rounded(painter, flag, ink, None, 3.0)
    painter.setPen(QPen(Qt.GlobalColor.white))
    painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, title)
    painter.restore()
