"""Icons: Lucide's drawings, tinted while they are painted, so that they follow every change of theme.

Those that point along a line of text are turned round where text runs from right to left.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from letterstall.core.resources import resource
from letterstall.ui.look.wardrobe import tokens_now

_TURNED = frozenset({"arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo-2", "redo-2"})
_THIN_BELOW = 20  # px: at 16 px a stroke of 1.85 looks as strong as the text beside it


class TintedIcon(QIconEngine):
    """An icon which takes its colour from the theme of the moment: `ink` while it rests."""

    def __init__(self, name: str, ink: str = "text2") -> None:
        super().__init__()
        self._name, self._ink = name, ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into `rect`."""
        paint_icon(painter, self._name, QRectF(rect), self._colour(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon in device pixels."""
        side = min(size.width(), size.height())
        return QPixmap.fromImage(_drawn(self._name, self._colour(mode, state).rgba(), side, _is_turned(self._name)))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Return the icon for a screen with `scale` device pixels to a pixel; `size` is in pixels."""
        pixmap = self.pixmap(size * scale, mode, state)
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def clone(self) -> QIconEngine:
        """Return another engine for the same icon."""
        return _engine(self._name, self._ink)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        tokens = tokens_now()
        if mode == QIcon.Mode.Disabled:
            return tokens.off
        if mode == QIcon.Mode.Selected:
            return tokens.on_accent
        return tokens.accent if state == QIcon.State.On else tokens.colour(self._ink)


@cache
def icon(name: str, ink: str = "text2") -> QIcon:
    """Return the icon of this name, a file of `resources/icons`; `ink` names the token of its colour at rest."""
    return QIcon(_engine(name, ink))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw an icon into a square of the painter's own units."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    side = max(1, round(min(rect.width(), rect.height()) * ratio))
    painter.drawImage(rect, _drawn(name, colour.rgba(), side, _is_turned(name)))


@cache
def _engine(name: str, ink: str) -> TintedIcon:
    return TintedIcon(name, ink)


def _is_turned(name: str) -> bool:
    return name in _TURNED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


@lru_cache(maxsize=512)
def _drawn(name: str, colour: int, side: int, is_turned: bool) -> QImage:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    stroke = "1.85" if side < _THIN_BELOW else "2"
    tinted = drawing.replace("currentColor", QColor.fromRgba(colour).name()).replace(
        'stroke-width="2"', f'stroke-width="{stroke}"'
    )
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(tinted.encode()).render(painter)
    painter.end()
    return image.flipped(Qt.Orientation.Horizontal) if is_turned else image
