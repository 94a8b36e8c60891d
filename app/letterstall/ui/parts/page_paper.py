"""A sheet of paper on the desk, with its shadow, and the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from letterstall.ui.look.tokens import Tokens
from letterstall.ui.look.type import Role
from letterstall.ui.look.wardrobe import px, scale_now
from letterstall.ui.translation import translate

_SHADOW = ((3, 10), (2, 16), (1, 30))
"""Spread in px and opacity out of 255, from the outside in."""
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_DIMMED = 25
"""Opacity out of 255 of the black over paper in the dark theme: a tenth."""


@dataclass(frozen=True, slots=True)
class PageCaption:
    """What stands below a page ("Sheet 1: the letter", "to Ma Xingrui"), and what a screen reader says of it."""

    title: str = ""
    subtitle: str = ""
    spoken: str = ""
    fit: str = ""


def paint_paper(painter: QPainter, box: QRect, image: QImage | None, tokens: Tokens) -> None:
    """Draw a sheet with its picture, or a blank one."""
    for spread, alpha in _SHADOW:
        painter.fillRect(box.adjusted(-spread, 1 - spread, spread, spread + 1), QColor(0, 0, 0, alpha))
    painter.fillRect(box, Qt.GlobalColor.white)
    if image is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, image)
    if tokens.dims_paper:
        painter.fillRect(box, QColor(0, 0, 0, _DIMMED))


def caption_box(sheet: QRect, sheets: Sequence[QRect]) -> QRect:
    """Return the room for the words below one of the sheets: as wide as reaches neither its neighbour nor the edge."""
    has_neighbour = len([one for one in sheets if one.top() == sheets[0].top()]) > 1
    beside = min(px(16), sheet.left()) if has_neighbour else max(0, sheets[0].left() - px(8))
    return QRect(sheet.left() - beside, sheet.bottom() + px(8), sheet.width() + 2 * beside, sheet.height())


def lines_of_subtitles(captions: Sequence[PageCaption], sheets: Sequence[QRect]) -> int:
    """Return how many lines the longest subtitle takes below these sheets, at least one."""
    metrics, most = QFontMetrics(scale_now().font("small")), 1
    for caption, sheet in zip(captions, sheets, strict=False):
        room = QRect(0, 0, caption_box(sheet, sheets).width(), sheet.height())
        height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, caption.subtitle).height()
        most = max(most, -(-height // metrics.height()))
    return most


def paint_caption(painter: QPainter, caption: PageCaption, box: QRect, tokens: Tokens) -> None:
    """Write the title in the first line of the box, the subtitle below it, in as many lines as it takes."""
    lines: tuple[tuple[str, Role, QColor], ...] = (
        (caption.title, "interface", tokens.text),
        (caption.subtitle, "small", tokens.text2),
    )
    room = QRect(box)
    for text, role, ink in lines:
        painter.setFont(scale_now().font(role))
        painter.setPen(ink)
        room.setTop(painter.drawText(room, _CENTRED, text).bottom() + 1)


def paint_sentence(painter: QPainter, sentence: str, view: QRect, tokens: Tokens) -> None:
    """Write why there is no newer page, in the middle of the view."""
    painter.setFont(scale_now().font("interface"))
    room = view.adjusted(px(24), px(24), -px(24), -px(24))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    words = painter.boundingRect(room, flags, sentence)
    painter.fillRect(words.adjusted(-px(12), -px(10), px(12), px(10)), tokens.stop_tint)
    painter.setPen(tokens.stop)
    painter.drawText(words, flags, sentence)


def spoken_name(captions: Sequence[PageCaption], page: int, problem: str) -> str:
    """Return what somebody who hears the window is told of a page, counted from 0: which it is, and whether it fits."""
    caption = captions[page]
    name = translate("PageView", "Page {number} of {count}, {what}.").format(
        number=page + 1, count=len(captions), what=caption.spoken or caption.title
    )
    return " ".join(part for part in (name, caption.fit, problem) if part)
