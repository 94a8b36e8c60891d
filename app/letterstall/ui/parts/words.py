"""Words and icons that are only looked at: labels that take everything as plain text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from letterstall.ui.look.icons import paint_icon
from letterstall.ui.look.type import Role
from letterstall.ui.look.wardrobe import dress, tokens_now

_LEAST = 6
"""Line heights; the width below which words are cut rather than asking for more room."""


class Words(QLabel):
    """A label of plain text. `wraps`: several lines; `is_selectable`: with the mouse, to copy."""

    def __init__(
        self, text: str = "", role: Role = "interface", ink: str = "", wraps: bool = True, is_selectable: bool = False
    ) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if is_selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        dress(self, role, ink)
        self._begin_with_window()

    def changeEvent(self, event: QEvent) -> None:
        """Begin on the other side when the window does."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._begin_with_window()

    def _begin_with_window(self) -> None:
        """Begin the lines of selectable words where those of others begin; Qt would go by their own script."""
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            start = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
            vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            self.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute | vertical)

    def minimumSizeHint(self) -> QSize:
        """Wrapped words are as narrow as a short word; their height follows their width."""
        if not self.wordWrap():
            return super().minimumSizeHint()
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text()[:400].split()), default=0)
        return QSize(min(longest, round(_LEAST * metrics.height())), metrics.height())


class Sign(QWidget):
    """An icon beside text, in one of the theme's inks. It has no name: the words beside it say what it means."""

    def __init__(self, icon_name: str, ink: str = "text2", role: Role = "interface") -> None:
        super().__init__()
        self._icon_name = icon_name
        dress(self, role)
        self.setProperty("sign_ink", ink)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon_name: str, ink: str) -> None:
        """Show another icon, in another ink."""
        self._icon_name = icon_name
        self.setProperty("sign_ink", ink)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of an icon beside interface text; as high as a line of it."""
        side = self._side()
        return QSize(side, max(side, self.fontMetrics().height()))

    def _side(self) -> int:
        return round(1.15 * self.fontInfo().pixelSize())

    def changeEvent(self, event: QEvent) -> None:
        """Ask for room again when the type has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in the middle of the first line."""
        side = min(self._side(), self.width())
        top = (min(self.height(), self.fontMetrics().height()) - side) / 2
        box = QRectF((self.width() - side) / 2, max(0.0, top), side, side)
        paint_icon(QPainter(self), self._icon_name, box, tokens_now().colour(self.property("sign_ink")))
