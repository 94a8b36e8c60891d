"""How each control is painted. All of it from the tokens; a control is 2.3 em high, its corners 6 px round."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOption, QTabBar

from letterstall.ui.look.tokens import Tokens
from letterstall.ui.look.type import TypeScale

_State = QStyle.StateFlag
CORNER = 6.0
CHECK_CORNER = 4.0
_TICK = ((0.25, 0.53), (0.43, 0.70), (0.76, 0.32))
_DASH = ((0.28, 0.5), (0.72, 0.5))
"""Corners of what stands in a box, as parts of its side. A tick is not mirrored."""


def rounded(
    painter: QPainter, box: QRectF, fill: QColor | None, outline: QColor | None, corner: float, width: float = 1.0,
    is_dashed: bool = False,
) -> None:  # fmt: skip
    """Draw a box with round corners; its outline lies inside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    pen = QPen(outline, width) if outline is not None else QPen(Qt.PenStyle.NoPen)
    if is_dashed:
        pen.setDashPattern((3.0, 2.5))
    painter.setPen(pen)
    inset = width / 2 if outline is not None else 0.0
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner - inset, corner - inset)
    painter.restore()


def check_box(painter: QPainter, option: QStyleOption, tokens: Tokens) -> None:
    """Draw the box of a check box: filled with its tick, a dash when partly ticked, or empty."""
    box = QRectF(option.rect)
    is_on, is_partly = bool(option.state & _State.State_On), bool(option.state & _State.State_NoChange)
    is_enabled = bool(option.state & _State.State_Enabled)
    if is_on or is_partly:
        ground = _accent(option, tokens) if is_enabled else tokens.off
        rounded(painter, box, ground, None, CHECK_CORNER)
        _tick(painter, box, _TICK if is_on else _DASH, tokens.on_accent)
        return
    ground = tokens.accent_tint if option.state & _State.State_MouseOver and is_enabled else tokens.field
    rounded(painter, box, ground, tokens.edge, CHECK_CORNER, 1.3, is_dashed=not is_enabled)


def _tick(painter: QPainter, box: QRectF, corners: tuple[tuple[float, float], ...], colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, box.width() * 0.115)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in corners])
    painter.restore()


def radio(painter: QPainter, option: QStyleOption, tokens: Tokens) -> None:
    """Draw the circle of a radio button: a disc with a hole when chosen."""
    box = QRectF(option.rect)
    is_enabled = bool(option.state & _State.State_Enabled)
    if option.state & _State.State_On:
        ring = _accent(option, tokens) if is_enabled else tokens.off
        rounded(painter, box, ring, None, box.width() / 2)
        inset = box.width() * 0.32
        rounded(painter, box.adjusted(inset, inset, -inset, -inset), tokens.field, None, box.width())
        return
    ground = tokens.accent_tint if option.state & _State.State_MouseOver and is_enabled else tokens.field
    rounded(painter, box, ground, tokens.edge, box.width() / 2, 1.3, is_dashed=not is_enabled)


def _accent(option: QStyleOption, tokens: Tokens) -> QColor:
    return tokens.accent_hover if option.state & _State.State_MouseOver else tokens.accent


def button(painter: QPainter, option: QStyleOption, widget: QPushButton, tokens: Tokens) -> None:
    """Draw a push button's ground and outline by its property `kind`."""
    kind = widget.property("kind") or "plain"
    state, box = option.state, QRectF(option.rect)
    is_enabled = bool(state & _State.State_Enabled)
    is_hovered = is_enabled and bool(state & _State.State_MouseOver)
    is_pressed = is_enabled and bool(state & _State.State_Sunken)
    if kind == "link":
        return
    if kind == "segment":
        _segment(painter, box, widget, is_hovered, tokens)
    elif kind == "icon":
        _icon_ground(painter, box, widget.isChecked(), is_pressed, is_hovered, tokens)
    elif not is_enabled:
        rounded(painter, box, None, tokens.edge, CORNER, is_dashed=True)
    elif kind == "primary":
        ground = tokens.accent_hover if is_hovered or is_pressed else tokens.accent
        rounded(painter, box, ground, None, CORNER)
        if is_pressed:
            rounded(painter, box.adjusted(2, 2, -2, -2), None, tokens.on_accent, CORNER - 2)
    else:
        ground = tokens.sel if is_pressed else tokens.accent_tint if is_hovered else tokens.field
        thickness = 2.0 if is_hovered and tokens.is_high_contrast else 1.0
        rounded(painter, box, ground, tokens.edge, CORNER, thickness)


def _icon_ground(
    painter: QPainter, box: QRectF, is_checked: bool, is_pressed: bool, is_hovered: bool, tokens: Tokens
) -> None:
    if not (is_checked or is_pressed or is_hovered):
        return
    outline = tokens.accent if tokens.is_high_contrast else None
    rounded(painter, box, tokens.sel if is_pressed else tokens.accent_tint, outline, CORNER, 2.0 if is_checked else 1.0)


def _segment(painter: QPainter, box: QRectF, widget: QPushButton, is_hovered: bool, tokens: Tokens) -> None:
    """One of several joined buttons; the property `place` is first, middle or last in the order of reading."""
    place = widget.property("place")
    is_rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    joins_left = place == "middle" or (place == "last") != is_rtl
    joins_right = place == "middle" or (place == "first") != is_rtl
    whole = box.adjusted(-2 * CORNER if joins_left else 0, 0, 2 * CORNER if joins_right else 0, 0)
    painter.save()
    painter.setClipRect(box)
    is_tinted = widget.isChecked() or is_hovered
    rounded(painter, whole, tokens.accent_tint if is_tinted else tokens.field, tokens.edge, CORNER)
    if joins_left:
        painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), tokens.edge)
    if widget.isChecked():
        outline = tokens.accent
        thickness = 2.0 if tokens.is_high_contrast else 1.0
        rounded(painter, box if tokens.is_high_contrast else whole, None, outline, CORNER, thickness)
    painter.restore()


def _words_on(widget: QPushButton) -> str:
    """Return what a button says. In ours an ampersand is one; in those of Qt's own windows it marks a key."""
    if widget.property("kind"):
        return widget.text()
    return "&".join(part.replace("&", "") for part in widget.text().split("&&"))


def button_label(
    painter: QPainter, option: QStyleOption, widget: QPushButton, tokens: Tokens, scale: TypeScale
) -> None:
    """Draw a push button's icon and words, side by side in the middle; a link at its leading edge, underlined."""
    kind = widget.property("kind") or "plain"
    colour = label_colour(widget, kind, bool(option.state & _State.State_Enabled), tokens)
    text, size = _words_on(widget), widget.iconSize().width()
    has_icon = not widget.icon().isNull()
    gap = scale.px(8) if has_icon and text else 0
    lines = text.split("\n")
    metrics = painter.fontMetrics()
    width = max(metrics.horizontalAdvance(line) for line in lines)
    whole = (size if has_icon else 0) + gap + width
    left = option.rect.center().x() + 1 - whole / 2
    is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
    if has_icon:
        x = left + whole - size if is_rtl else left
        _button_icon(painter, widget, QRect(round(x), option.rect.center().y() + 1 - size // 2, size, size), kind)
    words = QRectF(
        left if is_rtl or not has_icon else left + size + gap, option.rect.top(), width + 1, option.rect.height()
    )
    painter.setPen(colour)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
    if kind == "link":
        _underline(painter, words, width, colour)


def label_colour(widget: QPushButton, kind: str, is_enabled: bool, tokens: Tokens) -> QColor:
    """Return the colour of a button's words."""
    if not is_enabled:
        return tokens.off
    if kind == "primary":
        return tokens.on_accent
    if kind == "link" or (kind == "segment" and widget.isChecked()):
        return tokens.link
    return tokens.text


def _button_icon(painter: QPainter, widget: QPushButton, box: QRect, kind: str) -> None:
    mode = QIcon.Mode.Selected if kind == "primary" else QIcon.Mode.Normal
    state = QIcon.State.On if widget.isChecked() else QIcon.State.Off
    widget.icon().paint(
        painter, box, Qt.AlignmentFlag.AlignCenter, mode if widget.isEnabled() else QIcon.Mode.Disabled, state
    )


def _underline(painter: QPainter, words: QRectF, width: float, colour: QColor) -> None:
    metrics = painter.fontMetrics()
    base = words.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.fillRect(QRectF(words.left(), round(base + metrics.descent() * 0.62), width, 1), colour)


def field(painter: QPainter, box: QRectF, is_enabled: bool, is_hovered: bool, tokens: Tokens) -> None:
    """Draw the ground and outline of an input field or a combo box."""
    thickness = 2.0 if is_hovered and tokens.is_high_contrast else 1.0
    rounded(
        painter, box, tokens.field if is_enabled else None, tokens.edge, CORNER, thickness, is_dashed=not is_enabled
    )


def outline(painter: QPainter, box: QRect, tokens: Tokens) -> None:
    """Draw a plain line round a menu or a framed area."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens.edge, 1))
    painter.drawRect(box.adjusted(0, 0, -1, -1))
    painter.restore()


def splitter(painter: QPainter, box: QRect, is_horizontal: bool, tokens: Tokens) -> None:
    """Draw a splitter: one pixel of its five. `is_horizontal` says that the panes lie side by side."""
    middle = box.center()
    if is_horizontal:
        painter.fillRect(QRect(middle.x(), box.top(), 1, box.height()), tokens.line)
    else:
        painter.fillRect(QRect(box.left(), middle.y(), box.width(), 1), tokens.line)


def scroll_handle(painter: QPainter, box: QRect, is_active: bool, tokens: Tokens) -> None:
    """Draw the handle of a scroll bar; there is no groove and there are no arrows."""
    colour = QColor(tokens.edge)
    if not (is_active or tokens.is_high_contrast):
        colour.setAlphaF(0.6)
    is_upright = box.height() >= box.width()
    thin = QRectF(box).adjusted(2, 1, -3, -1) if is_upright else QRectF(box).adjusted(1, 2, -1, -3)
    rounded(painter, thin, colour, None, 3.5)


def focus_ring(painter: QPainter, box: QRectF, tokens: Tokens) -> None:
    """Draw a ring 2 px wide inside `box`."""
    rounded(painter, box, None, tokens.focus, CORNER + 3, 2.0)


def tab(painter: QPainter, bar: QTabBar, index: int, tokens: Tokens, scale: TypeScale) -> None:
    """Draw a tab: its words, the chosen one in SemiBold over a bar 3 px high."""
    box = bar.tabRect(index)
    is_chosen = index == bar.currentIndex()
    painter.save()
    painter.setFont(scale.font("title" if is_chosen else "case"))
    painter.setPen(tokens.text if is_chosen else tokens.text2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, bar.tabText(index))
    if is_chosen:
        painter.fillRect(QRect(box.left(), box.bottom() - 2, box.width(), 3), tokens.accent)
    painter.restore()
