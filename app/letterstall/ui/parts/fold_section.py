"""A section that folds: a chevron and a heading, below them what is shown when it is open."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from letterstall.ui.look.icons import paint_icon
from letterstall.ui.look.wardrobe import em, px, scale_now, space, tokens_now
from letterstall.ui.parts.long_text import LongText
from letterstall.ui.parts.painted_button import PaintedButton

_HEADING_HEIGHT = 2.35  # em
_LONGEST_HEADING = 60  # characters, as the least width


class FoldHeading(PaintedButton):
    """The heading: a button over the whole width."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "strong")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Return a line's height with air around it."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()[:_LONGEST_HEADING]) + px(60), round(_HEADING_HEIGHT * em()))

    def minimumSizeHint(self) -> QSize:
        """Give way in width."""
        return QSize(px(60), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of as many lines as the words take."""
        room = QRect(0, 0, width, 0).adjusted(self._words_from, 0, -px(8), 0)
        metrics = self.fontMetrics()
        lines = round(metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height() / metrics.height())
        return self.sizeHint().height() + (lines - 1) * metrics.height()

    @property
    def _words_from(self) -> int:
        return px(16) + scale_now().icon + px(8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a hair line above, the chevron, the words."""
        painter, tokens, side = QPainter(self), tokens_now(), scale_now().icon
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(0, 0, self.width(), 1, tokens.line)
        if self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), tokens.accent_tint)
        lead, trailing, start = px(16), px(8), self._words_from
        x = self.width() - lead - side if is_rtl else lead
        name = "chevron-down" if self.isChecked() else "chevron-right"
        paint_icon(painter, name, QRectF(x, (self.height() - side) / 2, side, side), tokens.text2)
        words = self.rect().adjusted(trailing if is_rtl else start, 0, -start if is_rtl else -trailing, 0)
        side_flag = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        flags = side_flag | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap
        painter.setPen(tokens.text)
        painter.drawText(words, flags, self.text())


class FoldSection(QWidget):
    """A folded section. Its text is laid out when it is first opened."""

    def __init__(self, heading: str, content: QWidget | None = None, ground: str = "case") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.heading = FoldHeading(heading)
        self._text: str | None = None
        self.content = content if content is not None else LongText(ground=ground)
        self.content.setAccessibleName(heading)
        inner = space(QVBoxLayout(), (16, 2, 16, 14))
        inner.addWidget(self.content)
        layout = space(QVBoxLayout(self))
        layout.addWidget(self.heading)
        layout.addLayout(inner)
        self._inner = inner
        self.heading.toggled.connect(self._fold)
        self._fold(False)

    def show_text(self, text: str) -> None:
        """Show this text when the section is open."""
        self._text = text
        if self.is_unfolded:
            self._fill()

    @property
    def is_unfolded(self) -> bool:
        """Whether the content is shown."""
        return self.heading.isChecked()

    def unfold(self, is_unfolded: bool = True) -> None:
        """Open or close the section."""
        self.heading.setChecked(is_unfolded)

    def _fold(self, is_unfolded: bool) -> None:
        if is_unfolded:
            self._fill()
        self.content.setVisible(is_unfolded)
        space(self._inner, (16, 2, 16, 14) if is_unfolded else (0, 0, 0, 0))

    def _fill(self) -> None:
        if self._text is not None and isinstance(self.content, LongText):
            self.content.show_text(self._text)
            self._text = None
