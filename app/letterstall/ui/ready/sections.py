"""What all sections of "Ready to send" share: a heading with a link beside it, a hair line below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.buttons import Button, link_button
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.words import Words


class Section(QWidget):
    """A heading, perhaps a link at its end, and a column for what belongs to it."""

    def __init__(self, heading: str, link: str = "", is_last: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(heading)
        outer = space(QVBoxLayout(self), (0, 0, 0, 0), 12)
        head = space(QHBoxLayout(), between=8)
        self.heading = Words(heading, role="title")
        head.addWidget(self.heading, 1)
        self.link: Button = link_button(link)
        self.link.setAccessibleDescription(heading)
        head.addWidget(self.link)
        self.link.setVisible(bool(link))
        outer.addLayout(head)
        self.column = space(QVBoxLayout(), between=6)
        outer.addLayout(self.column)
        if not is_last:
            outer.addSpacing(2)
            outer.addWidget(HairLine())
