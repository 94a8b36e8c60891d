"""What an open card holds: its fields, and links for what can be done with an address or a person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import redress, space
from letterstall.ui.parts.buttons import Button, link_button
from letterstall.ui.parts.flow import FlowLayout
from letterstall.ui.parts.tab_order import tab_through
from letterstall.ui.review.checking import Checking
from letterstall.ui.review.form import FieldForm


class CardBody(QWidget):
    """The fields of a card, made when they are first shown, and its links."""

    entered = Signal(str)
    take_asked = Signal(str)

    def __init__(self, checking: Checking, key: str) -> None:
        super().__init__()
        self._checking, self.key = checking, key
        self.form: FieldForm | None = None
        self._has_more = False
        self.more, self.line, self.leave = (link_button("") for _ in range(3))
        self.more.setText(self.tr("More fields"))
        self.line.setText(self.tr("Add a line"))
        self._column = space(QVBoxLayout(self), between=10)
        self._links = FlowLayout()
        space(self._links, between=14)
        self._column.addLayout(self._links)
        for link in (self.line, self.more, self.leave):
            self._links.addWidget(link)
        self.more.clicked.connect(self.show_more)
        self.line.clicked.connect(self._add_line)
        self.leave.clicked.connect(lambda: checking.remove(self.key))

    def lead_with(self, button: Button) -> None:
        """Put a button before the links."""
        for link in (self.line, self.more, self.leave):
            self._links.removeWidget(link)
        for widget in (button, self.line, self.more, self.leave):
            self._links.addWidget(widget)

    def fill(self) -> None:
        """Make the fields, unless they are there."""
        if self.form is None:
            self._make()

    def _make(self) -> None:
        card = self._checking.review.card(self.key)
        if card is None:
            return
        fields = (*card.fields, *card.more) if self._has_more else card.fields
        self.form = FieldForm(self._checking, fields)
        self.form.entered.connect(self.entered)
        self.form.take_asked.connect(self.take_asked)
        self._column.insertWidget(0, self.form)
        self.form.show()  # at once: the focus goes there next
        redress(self.form)
        self._show_links()
        self._order()

    def _order(self) -> None:
        assert self.form is not None
        entries = [row.entry for row in self.form.rows.values()]
        links = [widget for n in range(self._links.count()) if (widget := self._links.itemAt(n).widget())]  # type: ignore[union-attr]
        tab_through(self, (*entries, *links))

    def _show_links(self) -> None:
        card = self._checking.review.card(self.key)
        is_listed = self.key.partition(".")[0] in ("addressees", "people") and "." in self.key
        self.line.setVisible(self.key.startswith("addressees."))
        self.more.setVisible(bool(card and card.more) and not self._has_more)
        self.leave.setVisible(is_listed)
        if self.key.startswith("people."):
            self.leave.setText(self.tr("Leave this person out"))
        elif is_listed:
            is_copy = self._checking.review.value(f"{self.key}.kind") == "copy"
            self.leave.setText(self.tr("It is not a copy address") if is_copy else self.tr("Leave this address out"))

    def rebuild(self) -> None:
        """Make the fields anew: there are others; the one in focus keeps it."""
        if self.form is None:
            return
        old, focused = self.form, self.focused_field()
        self.form = None
        self._make()
        old.hide()
        old.deleteLater()
        if focused:
            self.focus_field(focused)

    def show_more(self) -> None:
        """Show the fields that are seldom needed."""
        card = self._checking.review.card(self.key)
        self.fill()
        if card is not None and self.form is not None and not self._has_more:
            self._has_more = True
            self.form.add_fields(card.more)
            for field in card.more:
                self.form.rows[field].show()
            redress(self.form)
            self._show_links()
            self._order()
            if card.more:
                self.focus_field(card.more[0])

    def _add_line(self) -> None:
        field = self._checking.add_line(self.key)
        self.focus_field(field)

    def focused_field(self) -> str:
        """Return the field that has the focus, "" for none."""
        rows = self.form.rows.values() if self.form is not None else ()
        return next((row.field for row in rows if row.entry.hasFocus()), "")

    def focus_field(self, field: str) -> bool:
        """Give the focus to a field, or to the first; say whether there is one."""
        self.fill()
        if self.form is None or not self.form.rows:
            return False
        if field not in self.form.rows:
            card = self._checking.review.card(self.key)
            if card is not None and field in card.more:
                self.show_more()
        row = self.form.rows.get(field) or next(iter(self.form.rows.values()))
        row.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered.emit(row.field)  # also where the window is not in front yet
        return True

    def refresh(self, field: str) -> None:
        """Say what cannot be understood in a field; the words of a link may be others."""
        if self.form is not None:
            self.form.refresh(field)
            self._show_links()
