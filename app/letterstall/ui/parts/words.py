"""Words and icons that are only looked at: labels that take everything as plain text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from letterstall.ui.look.icons import paint_icon
from letterstall.ui.look.type import Role
from letterstall.ui.look.wardrobe import dress, scale_now, tokens_now


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
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        dress(self, role, ink)


class Sign(QWidget):
    """An icon beside text, in one of the theme's inks. It has no name: the words beside it say what it means."""

    def __init__(self, icon_name: str, ink: str = "text2") -> None:
        super().__init__()
        self._icon_name = icon_name
        self.setProperty("sign_ink", ink)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon_name: str, ink: str) -> None:
        """Show another icon, in another ink."""
        self._icon_name = icon_name
        self.setProperty("sign_ink", ink)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of an icon beside interface text; as high as a line of it."""
        side = scale_now().icon
        return QSize(side, max(side, self.fontMetrics().height()))

    def changeEvent(self, event: QEvent) -> None:
        """Ask for room again when the type has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in the middle of the first line."""
        side = min(scale_now().icon, self.width())
        top = (min(self.height(), self.fontMetrics().height()) - side) / 2
        box = QRectF((self.width() - side) / 2, max(0.0, top), side, side)
        paint_icon(QPainter(self), self._icon_name, box, tokens_now().colour(self.property("sign_ink")))
