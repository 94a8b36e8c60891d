"""The case: who it is for, what happened, whom to write to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from letterstall.core.case import Case
from letterstall.ui.look.wardrobe import dress, space
from letterstall.ui.panes.case_text import addresses_of, clear, document_of, facts_of, fill_facts
from letterstall.ui.panes.pane import SIDE, Pane, ShelfPlace
from letterstall.ui.panes.shelf import ShelfButton
from letterstall.ui.parts.case_list import CaseList
from letterstall.ui.parts.fold_section import FoldSection
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.long_text import LongText
from letterstall.ui.parts.words import Words
from letterstall.ui.session import Session
from letterstall.ui.translation import interface_language

_SHELF_SHARE = 0.42
"""The most of the height that the list takes above the case."""
QWIDGETSIZE_MAX = 16_777_215
"""px; Qt's word for no limit, which PySide6 does not name."""


class CaseText(QScrollArea):
    """Name, facts, summary and folded sections, scrolling as one."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress(self, ground="case")
        self.setAccessibleName(self.tr("Case"))
        self.name = Words(role="name", is_selectable=True)
        self.native_name = Words(role="case", ink="text2", is_selectable=True)
        self.headline = Words(role="strong", is_selectable=True)
        self._facts = space(QGridLayout(), between=8)
        self.summary = LongText()
        self.summary.setAccessibleName(self.tr("Summary"))
        self.background = FoldSection(self.tr("Additional information"))
        self.addresses = FoldSection(self.tr("Addresses"))
        self.document = FoldSection(self.tr("The document"))
        self._lay_out()

    def _lay_out(self) -> None:
        body = dress(QWidget(), ground="case")
        upper = space(QVBoxLayout(), (SIDE, 10, SIDE, 16), 2)
        for label in (self.name, self.native_name, self.headline):
            upper.addWidget(label)
        upper.addSpacing(8)
        upper.addLayout(self._facts)
        upper.addSpacing(10)
        upper.addWidget(self.summary)
        column = space(QVBoxLayout(body))
        column.addLayout(upper)
        for section in (self.background, self.addresses, self.document):
            column.addWidget(section)
        column.addStretch()
        self.setWidget(body)

    def show_case(self, session: Session) -> None:
        """Show the case in hand."""
        case, today = session.case, session.desk.today()
        if case is None:
            return
        names = [person.name for person in case.people]
        self.name.setText(", ".join(names) or case.title.best(interface_language()))
        native = " · ".join(filter(None, (_native(case, number) for number in range(len(names)))))
        self.native_name.setText(native)
        self.native_name.setVisible(bool(native))
        self.headline.setText(case.title.best(interface_language()))
        clear(self._facts)
        fill_facts(self._facts, facts_of(case, today, self._days_left, is_notice_read(session, "deadline")))
        self.summary.show_text(_paragraphs(case.summary.best(interface_language())))
        self._fill_sections(case)
        self.verticalScrollBar().setValue(0)

    def _days_left(self, days: int) -> str:
        return self.tr("%n days left", "", days)

    def _fill_sections(self, case: Case) -> None:
        texts = (_paragraphs(case.background.best(interface_language())), addresses_of(case), document_of(case))
        for section, text in zip((self.background, self.addresses, self.document), texts, strict=True):
            section.setVisible(bool(text))
            section.unfold(False)
            section.show_text(text)


class CasePane(Pane):
    """The case, with the shelf of cases above it, or behind a button where the window is low."""

    def __init__(self, session: Session, shelf: CaseList) -> None:
        super().__init__("case", self.tr("Case"), "case")
        self._shelf, self._session = shelf, session
        self.shelf_button = ShelfButton(shelf)
        self.text = CaseText()
        self._line = HairLine()
        self._top = space(QVBoxLayout())
        self._button_row = QWidget()
        space(QVBoxLayout(self._button_row), (12, 7, 12, 0)).addWidget(self.shelf_button)
        self._place: ShelfPlace = "above"
        self._is_low = False
        self.column.addWidget(self._button_row)
        self.column.addLayout(self._top)
        self.column.addWidget(self._line)
        self.column.addWidget(self.text, 1)

    def set_shelf_place(self, place: ShelfPlace) -> None:
        """Leave the shelf to its own pane, or hold it."""
        self._place = place
        self._place_shelf()

    def set_low(self, is_low: bool) -> None:
        """Put the shelf behind a button where there is no height for both."""
        self._is_low = is_low
        self._place_shelf()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Many cases leave the greater part of the height to the one in hand."""
        super().resizeEvent(event)
        self._limit_shelf()

    def _limit_shelf(self) -> None:
        if self.isAncestorOf(self._shelf):
            self._shelf.setMaximumHeight(round(self.height() * _SHELF_SHARE))

    def follow_column(self) -> None:
        """The head is only there for tabs; the name of the person needs no title over it."""
        self.head.setVisible(self.head.has_tabs)
        self._place_shelf()

    def show_case(self) -> None:
        """Show the case in hand."""
        self.text.show_case(self._session)

    def focus_first(self) -> None:
        """Go to the text of the case."""
        self.text.summary.setFocus(Qt.FocusReason.TabFocusReason)

    def _place_shelf(self) -> None:
        is_apart = self._place == "apart"
        is_behind = not is_apart and (self._place == "behind" or self._is_low or self.head.has_tabs)
        is_above = not is_apart and not is_behind
        self._shelf.setMaximumHeight(QWIDGETSIZE_MAX)
        self._button_row.setVisible(is_behind)
        self._line.setVisible(is_above)
        if is_above:
            self._top.addWidget(self._shelf)
            self._limit_shelf()
            self._shelf.show()
            for part in (self._shelf, self._shelf.view):
                dress(part, ground="case")
        elif is_behind:
            self.shelf_button.take_shelf()


class ListPane(Pane):
    """The shelf of cases in a column of its own, where the window is wide."""

    def __init__(self, shelf: CaseList) -> None:
        super().__init__("list", self.tr("List of cases"), "frame")
        self._shelf = shelf
        self.head.hide()

    def follow_column(self) -> None:
        """Hold the shelf; it has its own head."""
        self.head.hide()
        self.column.addWidget(self._shelf, 1)
        self._shelf.show()
        for part in (self._shelf, self._shelf.view):
            dress(part, ground="frame")

    def focus_first(self) -> None:
        """Go to the search."""
        self._shelf.search.setFocus(Qt.FocusReason.TabFocusReason)


def is_notice_read(session: Session, kind: str) -> bool:
    """Say whether "I have read this" was answered for this case."""
    return session.case is not None and f"{session.case.id}:{kind}" in session.desk.settings.read_notices


def _native(case: Case, number: int) -> str:
    person = case.people[number]
    pronouns = f"({person.pronouns})" if person.pronouns else ""
    native = f"\u2068{person.native_name}\u2069" if person.native_name else ""
    return " ".join(filter(None, (native, pronouns)))


def _paragraphs(text: str) -> str:
    """Return a text with one empty line between its paragraphs, and none wrapped by hand."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n") if part.strip())
