"""The model letter: each paragraph can be taken, left, or brought back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import dress, space
from letterstall.ui.parts.model_row import ModelParagraph, ModelRow, PlainParagraph
from letterstall.ui.parts.sub_line import SubLine
from letterstall.ui.parts.tab_order import tab_through

__all__ = ["ModelPane", "ModelParagraph"]


class ModelPane(QWidget):
    """A column of paragraphs. Indexes count paragraphs and asks from 0, without salutation and closing."""

    taken = Signal(int)
    left = Signal(int)
    brought_back = Signal(int)
    all_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, ground="model")
        self.setAccessibleName(self.tr("Model letter"))
        self._rows: list[ModelRow] = []
        self._shape: tuple[object, ...] = ()
        self._partner: int | None = None
        self._stop = 0
        self.sub_line = SubLine(is_behind_box=True)
        self.sub_line.show_words(self.tr("Tick what you want in your letter"))
        self.sub_line.link_chosen.connect(self.all_taken)
        self._make_scroll()
        layout = space(QVBoxLayout(self))
        layout.addWidget(self.sub_line)
        layout.addWidget(self._scroll, 1)

    def _make_scroll(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        self._column = space(QVBoxLayout(self._body), (0, 3, 0, 12))
        self._scroll.setWidget(self._body)
        dress(self._scroll, ground="model")
        dress(self._body, ground="model")

    def show_model(self, paragraphs: Sequence[ModelParagraph], salutation: str = "", closing: str = "") -> None:
        """Show the model. When only states have changed, rows change in place and nothing scrolls."""
        shape = (salutation, closing, *((one.text, one.kind) for one in paragraphs))
        if shape != self._shape:
            self._shape = shape
            self._build(paragraphs, salutation, closing)
        else:
            self._change(paragraphs)
        is_any_out = any(one.state == "left_out" for one in paragraphs)
        self.sub_line.show_link(self.tr("Take all") if is_any_out else "")

    def show_partner(self, index: int | None) -> None:
        """Mark the paragraph whose partner the cursor is in, or none."""
        self._partner = index
        for number, row in enumerate(self._rows):
            row.show_partner(number == index)

    def reveal(self, index: int) -> None:
        """Scroll until this paragraph is seen."""
        if 0 <= index < len(self._rows):
            self._scroll.ensureWidgetVisible(self._rows[index], 0, 8)

    def set_low(self, is_low: bool) -> None:
        """Leave the sub-line out in a low window, or bring it back."""
        self.sub_line.setVisible(not is_low)

    def focus_paragraph(self, index: int | None = None) -> None:
        """Give the focus to a paragraph's box; without an index, to the one it was last in."""
        if self._rows:
            self._move_to(self._stop if index is None else index, Qt.FocusReason.OtherFocusReason)

    def focused_paragraph(self) -> int | None:
        """Return the paragraph that has the focus, or was the last to have it; None when there is none."""
        return self._stop if self._rows else None

    def _build(self, paragraphs: Sequence[ModelParagraph], salutation: str, closing: str) -> None:
        self._empty()
        if salutation:
            self._column.addWidget(PlainParagraph(salutation))
        self._rows = [ModelRow(one, number, len(paragraphs)) for number, one in enumerate(paragraphs, 1)]
        for number, row in enumerate(self._rows):
            self._connect(number, row)
            self._column.addWidget(row)
        if closing:
            self._column.addWidget(PlainParagraph(closing))
        self._column.addStretch()
        tab_through(self._body, [row.box for row in self._rows])
        self._make_stop(0)
        self._partner = None
        self._scroll.verticalScrollBar().setValue(0)

    def _empty(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []

    def _connect(self, number: int, row: ModelRow) -> None:
        row.toggled.connect(lambda is_taken: (self.taken if is_taken else self.left).emit(number))
        row.brought_back.connect(lambda: self.brought_back.emit(number))
        row.box.moved.connect(lambda step: self._move_to(number + step, Qt.FocusReason.TabFocusReason))

    def _change(self, paragraphs: Sequence[ModelParagraph]) -> None:
        changed = [(row, one) for row, one in zip(self._rows, paragraphs, strict=True) if row.paragraph != one]
        if not changed:
            return
        anchor, offset = self._first_seen()
        for row, one in changed:
            row.show_state(one)
        self._column.activate()
        if anchor is not None:
            QTimer.singleShot(0, self, lambda: self._hold(anchor, offset))

    def _first_seen(self) -> tuple[ModelRow | None, int]:
        """The topmost row of which something is seen, and where its lower edge stands in the viewport."""
        top = self._scroll.verticalScrollBar().value()
        for row in self._rows:
            if row.geometry().bottom() > top:
                return row, row.y() - top
        return None, 0

    def _hold(self, anchor: ModelRow, offset: int) -> None:
        if anchor in self._rows:
            self._scroll.verticalScrollBar().setValue(anchor.y() - offset)

    def _move_to(self, number: int, reason: Qt.FocusReason) -> None:
        if 0 <= number < len(self._rows):
            self._make_stop(number)
            self._rows[number].box.setFocus(reason)
            self.reveal(number)

    def _make_stop(self, number: int) -> None:
        for place, row in enumerate(self._rows):
            row.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == number else Qt.FocusPolicy.ClickFocus)
        self._stop = number
