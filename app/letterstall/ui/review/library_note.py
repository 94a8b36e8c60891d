"""What the document means for a case that is here already: an update of it, or that it is closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from letterstall.core.case import Case
from letterstall.desk.differences import Difference
from letterstall.desk.shown_text import shown
from letterstall.ui.language_names import language_in_sentence
from letterstall.ui.look.controls import CORNER, rounded
from letterstall.ui.look.wardrobe import em, space, tokens_now
from letterstall.ui.panes.case_text import clear
from letterstall.ui.parts.buttons import link_button
from letterstall.ui.parts.dates import long_date
from letterstall.ui.parts.words import Sign, Words
from letterstall.ui.translation import interface_language, translate

_LONGEST = 90
"""Characters of a text that are shown of each side; the whole is in the case."""


class LibraryNote(QFrame):
    """A tinted note on top of the cards."""

    kept_both = Signal(bool)
    """Whether the earlier case stays open beside this one."""

    def __init__(self, earlier: Case | None, closes: bool) -> None:
        super().__init__()
        self._earlier, self._closes = earlier, closes
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.words = Words(self._sentence(), role="strong")
        self.more = link_button("")
        self.nothing = Words(self.tr("Nothing in it is different."))
        self.nothing.hide()
        self.replaces = QRadioButton(self.tr("Replace it"))
        self.keeps_both = QRadioButton(self.tr("Keep both"))
        self.replaces.setChecked(True)
        self.keeps_both.toggled.connect(self.kept_both)
        self._list = QWidget()
        self._grid = space(QGridLayout(self._list), between=4)
        self._grid.setColumnStretch(2, 1)
        self._list.hide()
        self.more.clicked.connect(lambda: self._fold(self._list.isHidden()))
        self._differences: Sequence[Difference] = ()
        self._is_told = False
        self._lay_out(is_choice=earlier is not None and not closes)

    def _lay_out(self, is_choice: bool) -> None:
        column = space(QVBoxLayout(self), (14, 10, 14, 12), 6)
        head = space(QGridLayout(), between=8)
        sign = Sign("octagon-x", "warn") if self._closes else Sign("rotate-ccw", "accent")
        head.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.words, 0, 1)
        head.setColumnStretch(1, 1)
        column.addLayout(head)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.nothing)
        column.addWidget(self._list)
        for button in (self.replaces, self.keeps_both):
            column.addWidget(button)
            button.setVisible(is_choice)
        self.more.setVisible(is_choice)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tinted ground; in high contrast, where a tint is a plain ground, an outline."""
        tokens = tokens_now()
        ground, ink = (tokens.warn_tint, tokens.warn) if self._closes else (tokens.accent_tint, tokens.accent)
        outline = ink if tokens.is_high_contrast else None
        rounded(QPainter(self), QRectF(self.rect()), ground, outline, CORNER, 2.0)

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Say what this case says otherwise than the earlier one."""
        if tuple(differences) == tuple(self._differences) and self._is_told:
            return
        self._is_told = True
        self._differences = differences
        self._say_more()
        if not self._list.isHidden():
            self._fill()

    def _say_more(self) -> None:
        self.words.setText(self._sentence(bool(self._differences)))
        self.more.setVisible(bool(self._differences))
        self.nothing.setVisible(not self._differences)
        if self._list.isHidden():
            self.more.setText(self.tr("Show what is different: %n", "", len(self._differences)))
        else:
            self.more.setText(self.tr("Hide what is different"))

    def _fold(self, is_open: bool) -> None:
        if is_open:
            self._fill()
        self._list.setVisible(is_open)
        self._say_more()

    def _fill(self) -> None:
        clear(self._grid)
        name_room = round(6.7 * em())
        for number, one in enumerate(self._differences):
            row = 2 * number
            name = Words(self._name(one.field), ink="text2")
            name.setFixedWidth(name_room)
            self._grid.addWidget(name, row, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
            before, after = _excerpts(_written(one))
            was = Words(before or self.tr("nothing"), ink="text2")
            was.setAccessibleName(self.tr("Before: {text}").format(text=was.text()))
            now = Words(after or self.tr("nothing"))
            now.setAccessibleName(self.tr("Now: {text}").format(text=now.text()))
            self._grid.addWidget(was, row, 1, 1, 2)
            self._grid.addWidget(Sign("arrow-right", "text2"), row + 1, 1, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(now, row + 1, 2)

    def _name(self, field: str) -> str:
        return {
            "title": self.tr("Headline"),
            "ua_number": self.tr("Number"),
            "issued": self.tr("Issued"),
            "deadline": self.tr("Deadline"),
            "languages": self.tr("Write in"),
            "summary": self.tr("Summary"),
            "letter": self.tr("Model letter"),
            "background": self.tr("Background"),
            "people": self.tr("Person"),
            "addressees": self.tr("Addressee"),
        }.get(field, field)

    def _sentence(self, is_other: bool = True) -> str:
        title = self._title()
        if not self._closes and not is_other:
            return self.tr("You have this case already: {title}.").format(title=title)
        if not self._closes:
            return self.tr("This looks like an update of a case you have: {title}.").format(title=title)
        if self._earlier is None:
            return self.tr(
                "This document says that no more letters are asked for. No case you have is meant, so there is nothing "
                "to close."
            )
        return self.tr("This document says that no more letters are asked for. It closes this case: {title}.").format(
            title=title
        )

    def _title(self) -> str:
        if self._earlier is None:
            return ""
        reference = self._earlier.reference.ua_number
        title = self._earlier.title.best(interface_language()) or reference or self._earlier.id
        if self._earlier.people:
            title = self.tr("{name}: {title}").format(name=self._earlier.people[0].name, title=title)
        return shown(title)


def _written(one: Difference) -> Difference:
    """Return both sides as a person reads them: dates and languages in the language of the window."""
    if one.field in ("issued", "deadline"):
        return replace(one, before=_day(one.before), after=_day(one.after))
    if one.field == "languages":
        return replace(one, before=_names(one.before), after=_names(one.after))
    return replace(one, before=shown(one.before), after=shown(one.after))


def _day(text: str) -> str:
    return long_date(date.fromisoformat(text)) if text else ""


def _names(tags: str) -> str:
    return translate("Review", ", ").join(language_in_sentence(tag) for tag in tags.split(", ") if tag)


def _excerpts(one: Difference) -> tuple[str, str]:
    """Return both sides, long ones from a little before the first place where they differ."""
    before, after = " ".join(one.before.split()), " ".join(one.after.split())
    if max(len(before), len(after)) <= _LONGEST:
        return before, after
    same = next(
        (n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    start = before.rfind(" ", 0, max(0, same - 20)) + 1 if same > 20 else 0
    return _cut(before, start), _cut(after, start)


def _cut(text: str, start: int) -> str:
    end = start + _LONGEST
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
