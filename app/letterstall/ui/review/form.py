"""The fields of one card, a row each: what it is called, what stands in it, and why that cannot be used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from letterstall.desk.names import countries, languages_for
from letterstall.desk.review import Review
from letterstall.desk.review_sentences import misread_sentence
from letterstall.ui.language_names import language_in_sentence
from letterstall.ui.look.wardrobe import em, px, space
from letterstall.ui.parts.words import Words
from letterstall.ui.review.checking import Checking
from letterstall.ui.review.inputs import ChoiceInput, Input, TextInput, TickInput
from letterstall.ui.review.names import LONG_FIELDS, label_of, shown_value, spoken_label
from letterstall.ui.translation import interface_language, translate

_LABEL = 6.7
"""em; a label that is wider wraps."""
_UNLIMITED = 16_777_215
"""px; Qt's word for no limit, which PySide6 does not name."""
_NARROW = 24.0
"""em; below, labels stand above their fields."""


def make_input(review: Review, field: str) -> Input:
    """Return the input for a field, empty."""
    match field.split(".")[-1]:
        case "country":
            return ChoiceInput(field, _countries())
        case "kind":
            return ChoiceInput(field, _kinds())
        case "native_language":
            return ChoiceInput(field, _languages(review))
        case "deadline_kind":
            until, before = translate("Review", "Until that day"), translate("Review", "Before that day")
            return ChoiceInput(field, (("until", until), ("before", before)))
        case "own_language_welcome":
            return TickInput(field, translate("Review", "Is welcome"))
        case name:
            return TextInput(field, name in LONG_FIELDS)


def _countries() -> tuple[tuple[str, str], ...]:
    return (("", translate("SenderForm", "Not said")), *countries(interface_language()))


def _kinds() -> tuple[tuple[str, str], ...]:
    return (
        ("target", translate("Review", "The letter goes to it")),
        ("copy", translate("Review", "It gets a copy")),
        ("embassy", translate("Review", "An embassy that gets a copy")),
    )


def _languages(review: Review) -> tuple[tuple[str, str], ...]:
    named = ((tag, language_in_sentence(tag)) for tag in languages_for(review.case))
    return (("", translate("SenderForm", "Not said")), *sorted(named, key=lambda pair: pair[1].casefold()))


class FieldRow(QWidget):
    """A label, an input, and below it what is wrong with it."""

    def __init__(self, field: str, entry: Input) -> None:
        super().__init__()
        self.field, self.entry = field, entry
        self._standing: tuple[bool, float] | None = None
        self._label = Words(label_of(field), ink="text2")
        self._label.setBuddy(entry)
        entry.setAccessibleName(spoken_label(field))
        self.note = Words(role="small", ink="stop")
        self.note.hide()
        beside = space(QVBoxLayout(), between=3)
        beside.addWidget(entry)
        beside.addWidget(self.note)
        self._row = space(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), between=4)
        self._row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(beside, 1)
        self._stand(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the label above the field where both have no room side by side."""
        super().resizeEvent(event)
        self._stand(self.width() < _NARROW * em())

    def _stand(self, is_narrow: bool) -> None:
        """Nothing is shown or hidden here: that would lay the whole form out anew in the midst of being laid out."""
        standing = (is_narrow, em())
        if standing == self._standing:
            return
        self._standing = standing
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)
        above = 0 if is_narrow else px(6)
        self._label.setContentsMargins(0, above, 0, 0)
        self._label.setMinimumWidth(0 if is_narrow else round(_LABEL * em()))
        self._label.setMaximumWidth(_UNLIMITED if is_narrow else round(_LABEL * em()))
        self._label.setMaximumHeight(0 if is_narrow and not self._label.text() else _UNLIMITED)

    def show_note(self, sentence: str) -> None:
        """Say what is wrong with what stands here, "" for nothing."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.entry.setAccessibleDescription(sentence)


class FieldForm(QWidget):
    """Rows for some fields of the check."""

    entered = Signal(str)
    take_asked = Signal(str)

    def __init__(self, checking: Checking, fields: Sequence[str]) -> None:
        super().__init__()
        self._checking = checking
        self.rows: dict[str, FieldRow] = {}
        self._column = space(QVBoxLayout(self), between=6)
        self.add_fields(fields)

    def add_fields(self, fields: Sequence[str]) -> None:
        """Add rows below the others."""
        for field in fields:
            row = FieldRow(field, make_input(self._checking.review, field))
            self.rows[field] = row
            self._column.addWidget(row)
            self._connect(row)
            row.entry.show_text(self._text_for(field))
            self.refresh(field)

    def _text_for(self, field: str) -> str:
        entry = self.rows[field].entry
        review = self._checking.review
        return shown_value(review, field) if isinstance(entry, TextInput) else review.value(field)

    def _connect(self, row: FieldRow) -> None:
        field = row.field
        row.entry.edited.connect(lambda text: self._checking.edit(field, text))
        row.entry.entered.connect(lambda: self.entered.emit(field))
        if isinstance(row.entry, TextInput):
            row.entry.take_asked.connect(lambda: self.take_asked.emit(field))
            row.entry.undo_asked.connect(self._checking.undo)

    def refresh(self, field: str) -> None:
        """Say what cannot be understood in a field."""
        misread = self._checking.review.misread_in(field)
        if field in self.rows:
            self.rows[field].show_note(misread_sentence(misread, translate) if misread else "")
