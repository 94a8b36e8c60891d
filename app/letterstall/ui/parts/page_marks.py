"""What is drawn over a page and never printed: the envelope's window, where an address is safe, folds, the edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from letterstall.core.geometry import Box
from letterstall.core.layout import Layout
from letterstall.typeset.page import AddressLineFit
from letterstall.ui.look.tokens import Tokens
from letterstall.ui.look.wardrobe import scale_now

FOLD = QColor("#6F6A60")
EDGE = QColor("#A39C8E")
_WINDOW_FILL = 0.055
_WINDOW_CORNER = 1.6
"""mm"""
_PRINTER_SIDE, _PRINTER_BOTTOM = 6.35, 17.0
"""mm that ordinary printers leave blank at the sides and the top (a quarter of an inch), and at the bottom."""


@dataclass(frozen=True, slots=True)
class MarkWords:
    """The words of the marks, translated."""

    window: str
    fold: str


class PageMarks:
    """Paints marks in mm on a page that lies at `box`, in px of the widget."""

    def __init__(self, painter: QPainter, box: QRectF, layout: Layout, tokens: Tokens) -> None:
        self._painter, self._box, self._layout, self._tokens = painter, box, layout, tokens
        self._scale = box.width() / layout.paper.w

    def paint(self, has_window: bool, address: Sequence[AddressLineFit], words: MarkWords, has_labels: bool) -> None:
        """Draw all of them; the window only on the first sheet of a letter."""
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_printer_edge()
        if has_window:
            self._paint_folds(words.fold if has_labels else "")
            self._paint_window(words.window)
        for line in address:
            if line.overflow > 0:
                self._paint_offence(line)
        self._painter.restore()

    def rect(self, box: Box) -> QRectF:
        """Return a box of the sheet, in mm, in px of the widget."""
        s = self._scale
        return QRectF(self._box.left() + box.x * s, self._box.top() + box.y * s, box.w * s, box.h * s)

    def _paint_printer_edge(self) -> None:
        paper = self._layout.paper
        height = paper.h - _PRINTER_SIDE - _PRINTER_BOTTOM
        edge = Box(_PRINTER_SIDE, _PRINTER_SIDE, paper.w - 2 * _PRINTER_SIDE, height)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(_pen(EDGE, 1.0, (1.0, 2.0)))
        self._painter.drawRect(_crisp(self.rect(edge)))

    def _paint_folds(self, label: str) -> None:
        for fold in self._layout.folds:
            y = round(self._box.top() + fold * self._scale) + 0.5
            self._painter.setPen(_pen(FOLD, 1.0, (4.0, 3.0)))
            self._painter.drawLine(QPointF(self._box.left(), y), QPointF(self._box.right(), y))
            if label:
                self._paint_label(label, QPointF(self._box.left() + 4, y), FOLD, self._box.right())

    def _paint_window(self, label: str) -> None:
        window = self._layout.window_on_sheet
        if window is None:
            return
        colour, box = self._tokens.window_line, self.rect(window)
        fill = QColor(colour)
        fill.setAlphaF(_WINDOW_FILL)
        corner = max(2.5, _WINDOW_CORNER * self._scale)
        self._painter.setBrush(fill)
        self._painter.setPen(QPen(colour, 1.5))
        self._painter.drawRoundedRect(box, corner, corner)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(_pen(colour, 1.0, (3.0, 2.5)))
        safe = self.rect(self._layout.safe_box.intersection(window)).adjusted(1.5, 1.5, -1.5, -1.5)
        self._painter.drawRect(_crisp(safe))
        first = max(self._layout.safe_box.y, self._layout.recipient_top) - window.y
        is_close = first * self._scale < QFontMetricsF(scale_now().font("small")).height() / 2
        edge = box.bottom() if is_close else box.top()
        self._paint_label(label, QPointF(box.left() + corner + 4, edge), colour, box.right() - corner)

    def _paint_label(self, text: str, start: QPointF, colour: QColor, end: float) -> None:
        """Write on a line, which is cut there; nothing else of the page is covered. Without room, no label."""
        font = QFont(scale_now().font("small"))
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(text) + 8
        if start.x() + width > end:
            return
        self._painter.fillRect(QRectF(start.x(), start.y() - 3, width, 6), self._paper())
        self._painter.setFont(font)
        self._painter.setPen(colour)
        room = QRectF(start.x(), start.y() - metrics.height() / 2, width, metrics.height())
        self._painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _paper(self) -> QColor:
        return QColor("#E6E6E6") if self._tokens.dims_paper else QColor(Qt.GlobalColor.white)

    def _paint_offence(self, line: AddressLineFit) -> None:
        colour = QColor("#98201B")
        tint = QColor(colour)
        tint.setAlphaF(0.12)
        self._painter.setBrush(tint)
        self._painter.setPen(QPen(colour, 1.5))
        self._painter.drawRoundedRect(self.rect(line.box).adjusted(-2, -1.5, 2, 1.5), 2, 2)


def _pen(colour: QColor, width: float, pattern: tuple[float, float]) -> QPen:
    pen = QPen(colour, width)
    pen.setDashPattern(pattern)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _crisp(box: QRectF) -> QRectF:
    return QRectF(round(box.left()) + 0.5, round(box.top()) + 0.5, round(box.width()), round(box.height()))
