"""Rows of a label and a combo box: side by side where both have room, else the box below its label."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QFormLayout, QSizePolicy

from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.words import Words


class ChoiceBox(QComboBox):
    """A combo box that shows what is chosen whole, and gives way no further."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(lambda _text: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Return the room for the chosen text; the whole hint has room for the longest."""
        whole = self.sizeHint()
        advance = self.fontMetrics().horizontalAdvance
        longest = max((advance(self.itemText(row)) for row in range(self.count())), default=0)
        return QSize(max(0, whole.width() - longest + advance(self.currentText())), whole.height())


def choice_rows(between: int = 6) -> QFormLayout:
    """Return the layout for rows of labels and choices."""
    rows = space(QFormLayout(), between=between)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return rows


def add_choice(rows: QFormLayout, name: str, box: QComboBox) -> Words:
    """Add a row; its label is returned, and its name is the box's for those who hear the window."""
    label = Words(name, ink="text2", wraps=False)
    label.setBuddy(box)
    box.setAccessibleName(name)
    rows.addRow(label, box)
    return label
