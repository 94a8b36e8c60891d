"""The one style: Fusion, with our own check boxes, buttons, fields, scroll bars, splitters, tabs and focus ring.

There is no style sheet anywhere: with one, fonts and palettes set in code lose, and left and right are not mirrored.
A change of theme is new tokens in the same style. Keep a reference to the style until the process ends.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QProxyStyle,
    QPushButton,
    QScrollBar,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QTabBar,
    QWidget,
)

from letterstall.ui.look import controls
from letterstall.ui.look.icons import paint_icon
from letterstall.ui.look.tokens import Tokens
from letterstall.ui.look.type import TypeScale

_CE, _PE, _CC, _SC = QStyle.ControlElement, QStyle.PrimitiveElement, QStyle.ComplexControl, QStyle.SubControl
_PM, _SH, _CT = QStyle.PixelMetric, QStyle.StyleHint, QStyle.ContentsType
_State = QStyle.StateFlag

FOCUS_MARGIN = 4
"""px from a control's edge to the outer edge of its focus ring: 2 px off, 2 px wide."""
_SCROLL_BAR, _LEAST_HANDLE = 12, 28  # px
_SPLITTER = 1
"""px seen; Qt lets a splitter of one pixel be grabbed two pixels to either side, over the panes."""
_CONTROL_HEIGHT = 2.25  # em
_HINTS = {
    _SH.SH_Widget_Animation_Duration: 0,
    _SH.SH_ScrollBar_Transient: 0,
    _SH.SH_FocusFrame_AboveWidget: 1,
    _SH.SH_FocusFrame_Mask: 0,
    _SH.SH_EtchDisabledText: 0,
    _SH.SH_ComboBox_Popup: 0,
    _SH.SH_Menu_FlashTriggeredItem: 0,
    _SH.SH_Menu_FadeOutOnHide: 0,
    _SH.SH_TabBar_Alignment: int(Qt.AlignmentFlag.AlignLeft.value),
}


class LetterstallStyle(QProxyStyle):
    """Fusion in our colours. `tokens` and `scale` may be replaced at any time; repaint after it."""

    def __init__(self, tokens: Tokens, scale: TypeScale) -> None:
        super().__init__("Fusion")
        self.tokens = tokens
        self.scale = scale

    # measures

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803
    ) -> int:
        """No motion, and nothing that fades; the menu bar shows its letters once Alt was pressed."""
        if hint == _SH.SH_UnderlineShortcut and isinstance(widget, QMenuBar):
            return int(widget.hasFocus())
        known = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returnData) if known is None else known

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Sizes of what we paint ourselves, in px."""
        em = self.scale.em
        match metric:
            case _PM.PM_ScrollBarExtent:
                return _SCROLL_BAR
            case _PM.PM_SplitterWidth:
                return _SPLITTER
            case _PM.PM_FocusFrameHMargin | _PM.PM_FocusFrameVMargin:
                return FOCUS_MARGIN
            case _PM.PM_IndicatorWidth | _PM.PM_IndicatorHeight:
                return round(1.25 * em)
            case _PM.PM_ExclusiveIndicatorWidth | _PM.PM_ExclusiveIndicatorHeight:
                return round(1.25 * em)
            case _PM.PM_CheckBoxLabelSpacing | _PM.PM_RadioButtonLabelSpacing:
                return self.scale.px(8)
            case _PM.PM_SmallIconSize | _PM.PM_ButtonIconSize:
                return self.scale.icon
            case _PM.PM_TabBarTabHSpace:
                return self.scale.px(40)
            case _PM.PM_MenuBarItemSpacing | _PM.PM_MenuBarHMargin:
                return self.scale.px(4)
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Sizes of controls: padding follows the text size."""
        px, high = self.scale.px, round(_CONTROL_HEIGHT * self.scale.em)
        if kind == _CT.CT_PushButton and isinstance(widget, QPushButton):
            return self._button_size(widget)
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        match kind:
            case _CT.CT_ComboBox:
                return QSize(made.width() + round(1.2 * self.scale.em), max(high, made.height()))
            case _CT.CT_SpinBox:
                return QSize(made.width() + px(8), max(high, made.height()))
            case _CT.CT_ItemViewItem if widget is not None and isinstance(widget.parentWidget(), QFrame):
                return QSize(made.width(), made.height() + px(8))
            case _CT.CT_LineEdit:
                return QSize(made.width() + px(8), max(high, made.height()))
            case _CT.CT_MenuItem:
                return QSize(made.width() + px(16), made.height() + px(6))
            case _CT.CT_MenuBarItem:
                return QSize(made.width() + px(6), made.height() + px(6))
            case _CT.CT_TabBarTab:
                return QSize(made.width(), round(3.1 * self.scale.em))
        return made

    def _button_size(self, button: QPushButton) -> QSize:
        px, kind = self.scale.px, button.property("kind") or "plain"
        metrics = button.fontMetrics()
        lines = button.text().split("\n")
        width, height = max(map(metrics.horizontalAdvance, lines)), len(lines) * metrics.height()
        if not button.icon().isNull():
            width += button.iconSize().width() + (px(8) if button.text() else 0)
            height = max(height, button.iconSize().height())
        if kind == "link":
            return QSize(width + 1, height + 2)
        high = max(round(_CONTROL_HEIGHT * self.scale.em), height + px(8))
        return QSize(high if kind == "icon" and not button.text() else width + 2 * px(11), high)

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        """The words of a field keep clear of its round corners."""
        made = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        if element == QStyle.SubElement.SE_LineEditContents and isinstance(widget, QLineEdit) and widget.hasFrame():
            return made.adjusted(self.scale.px(4), 0, -self.scale.px(4), 0)
        return made

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Scroll bars without arrows; combo boxes with room around the words."""
        if control == _CC.CC_ScrollBar and isinstance(widget, QScrollBar):
            return self._scroll_part(widget, option.rect, part)
        if control == _CC.CC_SpinBox and part in (_SC.SC_SpinBoxUp, _SC.SC_SpinBoxDown):
            return self._spin_part(option, part)
        if control == _CC.CC_SpinBox and part == _SC.SC_SpinBoxEditField:
            box = option.rect.adjusted(self.scale.px(6), 1, -self.scale.px(24), -1)
            return QStyle.visualRect(option.direction, option.rect, box)
        if control == _CC.CC_ComboBox and part == _SC.SC_ComboBoxEditField:
            trailing, leading = self.scale.px(14) + self.scale.icon, self.scale.px(6)
            box = option.rect.adjusted(leading, 1, -trailing, -1)
            return QStyle.visualRect(option.direction, option.rect, box)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    def _spin_part(self, option: QStyleOptionComplex, part: QStyle.SubControl) -> QRect:
        width, half = self.scale.px(22), option.rect.height() // 2 - 2
        top = option.rect.top() + 2 + (half if part == _SC.SC_SpinBoxDown else 0)
        box = QRect(option.rect.right() - width, top, width, half)
        return QStyle.visualRect(option.direction, option.rect, box)

    def _scroll_part(self, bar: QScrollBar, rect: QRect, part: QStyle.SubControl) -> QRect:
        if part in (_SC.SC_ScrollBarAddLine, _SC.SC_ScrollBarSubLine):
            return QRect()
        is_upright = bar.orientation() == Qt.Orientation.Vertical
        length = rect.height() if is_upright else rect.width()
        span = bar.maximum() - bar.minimum()
        handle = length if span <= 0 else max(_LEAST_HANDLE, length * bar.pageStep() // (span + bar.pageStep()))
        upside_down = bar.invertedAppearance() or (
            not is_upright and bar.layoutDirection() == Qt.LayoutDirection.RightToLeft
        )
        start = QStyle.sliderPositionFromValue(
            bar.minimum(), bar.maximum(), bar.sliderPosition(), max(0, length - handle), upside_down
        )
        first, last = {
            _SC.SC_ScrollBarSlider: (start, start + handle),
            _SC.SC_ScrollBarSubPage: (0, start),
            _SC.SC_ScrollBarAddPage: (start + handle, length),
        }.get(part, (0, length))
        if is_upright:
            return QRect(rect.left(), rect.top() + first, rect.width(), last - first)
        return QRect(rect.left() + first, rect.top(), last - first, rect.height())

    # painting

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Boxes, circles, fields; the focus ring is drawn outside the widget by a frame of its own."""
        match element:
            case _PE.PE_IndicatorCheckBox:
                controls.check_box(painter, option, self.tokens)
            case _PE.PE_IndicatorRadioButton:
                controls.radio(painter, option, self.tokens)
            case _PE.PE_FrameFocusRect | _PE.PE_FrameStatusBarItem | _PE.PE_PanelMenuBar:
                pass
            case _PE.PE_PanelMenu:
                painter.fillRect(option.rect, self.tokens.field)
                controls.outline(painter, option.rect, self.tokens)
            case _PE.PE_Frame if isinstance(widget, QPlainTextEdit):
                controls.field(painter, QRectF(widget.rect()), widget.isEnabled(), False, self.tokens)
            case _PE.PE_Frame | _PE.PE_FrameMenu | _PE.PE_FrameDefaultButton:
                controls.outline(painter, option.rect, self.tokens)
            case _PE.PE_PanelLineEdit | _PE.PE_FrameLineEdit if isinstance(widget, QLineEdit):
                if widget.hasFrame():
                    controls.field(painter, QRectF(widget.rect()), widget.isEnabled(), False, self.tokens)
            case _:
                super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Buttons, tabs, splitters and the focus ring."""
        match element:
            case _CE.CE_PushButtonBevel if isinstance(widget, QPushButton):
                controls.button(painter, option, widget, self.tokens)
            case _CE.CE_PushButtonLabel if isinstance(widget, QPushButton):
                controls.button_label(painter, option, widget, self.tokens, self.scale)
            case _CE.CE_Splitter:
                is_horizontal = bool(option.state & _State.State_Horizontal)
                controls.splitter(painter, option.rect, is_horizontal, self.tokens)
            case _CE.CE_FocusFrame:
                controls.focus_ring(painter, QRectF(option.rect), self.tokens)
            case _CE.CE_TabBarTab if isinstance(widget, QTabBar):
                controls.tab(painter, widget, widget.tabAt(option.rect.center()), self.tokens, self.scale)
            case _:
                super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Combo boxes and scroll bars."""
        if control == _CC.CC_ComboBox:
            self._combo_box(painter, option)
        elif control == _CC.CC_SpinBox:
            self._spin_box(painter, option, widget)
        elif control == _CC.CC_ScrollBar and isinstance(widget, QScrollBar):
            if widget.maximum() > widget.minimum():
                handle = self._scroll_part(widget, option.rect, _SC.SC_ScrollBarSlider)
                is_active = bool(option.state & _State.State_MouseOver) or widget.isSliderDown()
                controls.scroll_handle(painter, handle, is_active, self.tokens)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _spin_box(self, painter: QPainter, option: QStyleOptionComplex, widget: QWidget | None) -> None:
        is_enabled = bool(option.state & _State.State_Enabled)
        controls.field(painter, QRectF(option.rect), is_enabled, False, self.tokens)
        for part, name in ((_SC.SC_SpinBoxUp, "chevron-up"), (_SC.SC_SpinBoxDown, "chevron-down")):
            box = self.subControlRect(_CC.CC_SpinBox, option, part, widget)
            side = min(box.width(), box.height()) - 2
            glyph = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
            paint_icon(painter, name, glyph, self.tokens.text2 if is_enabled else self.tokens.off)

    def _combo_box(self, painter: QPainter, option: QStyleOptionComplex) -> None:
        is_enabled = bool(option.state & _State.State_Enabled)
        is_hovered = bool(option.state & _State.State_MouseOver)
        controls.field(painter, QRectF(option.rect), is_enabled, is_hovered, self.tokens)
        side, gap = round(self.scale.icon * 0.9), self.scale.px(8)
        box = QRect(option.rect.right() - gap - side, option.rect.center().y() + 1 - side // 2, side, side)
        box = QStyle.visualRect(option.direction, option.rect, box)
        paint_icon(painter, "chevron-down", QRectF(box), self.tokens.text2 if is_enabled else self.tokens.off)
