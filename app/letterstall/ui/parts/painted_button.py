"""A button that paints itself: what all of them have in common."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from letterstall.ui.look.type import Role
from letterstall.ui.look.wardrobe import dress
from letterstall.ui.parts.buttons import pressed_by_return


class PaintedButton(QAbstractButton):
    """Takes the width there is, the focus, the Return key, and the size of its type; `role` is that of its words."""

    def __init__(self, text: str, role: Role) -> None:
        super().__init__()
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        dress(self, role)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses it, as Space does."""
        if not pressed_by_return(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Ask for room again when the type has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
