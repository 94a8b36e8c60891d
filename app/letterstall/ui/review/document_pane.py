"""The left side of the check: the document, as its page or as its text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from letterstall.core.proposal import Span
from letterstall.desk.importing import Imported
from letterstall.desk.shown_text import shown
from letterstall.ui.look.wardrobe import dress, em, space
from letterstall.ui.parts.buttons import icon_button, segments
from letterstall.ui.parts.elided import ElidedWords
from letterstall.ui.parts.numbers import figure
from letterstall.ui.parts.words import Words
from letterstall.ui.review.marks import Marks
from letterstall.ui.review.page_sheet import PageSheet
from letterstall.ui.review.pictures import PagePictures
from letterstall.ui.review.text_view import TextView

HEAD_HEIGHT = 3.1
"""em, as in the panes of the writing view."""
_ROOM_FOR_TITLE = 34.0
"""em; narrower, the head leaves the title out: the window's title bar has it."""


class DocumentPane(QWidget):
    """The document, and the switch between its two looks; without pages there is the text alone."""

    place_chosen = Signal(int)
    """A click on this character of the document."""
    take_asked = Signal()
    """The selected words are wanted in the field last in focus."""

    def __init__(self, imported: Imported, password: str) -> None:
        super().__init__()
        dress(self, ground="desk")
        self._marks = Marks()
        self.has_pages = imported.document.kind == "pdf" and bool(imported.document.pages)
        self.pictures = PagePictures(imported, password, self)
        self.text = TextView(imported.document)
        self.page = PageSheet(imported.document, self.pictures) if self.has_pages else None
        self.stack = QStackedWidget()
        self.problem = Words(ink="stop")
        self.problem.setContentsMargins(16, 0, 16, 8)
        self.problem.hide()
        self._make_head(imported.name)
        self._lay_out()
        self._connect()
        self._show_paging()

    def _make_head(self, name: str) -> None:
        self.title = Words(self.tr("The document"), "title", wraps=False)
        self.name = ElidedWords(ink="text2")
        self.name.setText(shown(name) or self.tr("from the clipboard"))
        self.as_page, self.as_text = segments(self.tr("Page"), self.tr("Text"))
        self.paging = Words(ink="text2", wraps=False)
        self.back = icon_button("chevron-left", self.tr("Previous page"))
        self.on = icon_button("chevron-right", self.tr("Next page"))

    def _lay_out(self) -> None:
        head = QWidget()
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head = head
        row = space(QHBoxLayout(head), (16, 0, 10, 0), 10)
        row.addWidget(self.title)
        row.addWidget(self.name, 1)
        switch = space(QHBoxLayout())
        switch.addWidget(self.as_page)
        switch.addWidget(self.as_text)
        row.addLayout(switch)
        for widget in (self.paging, self.back, self.on):
            row.addWidget(widget)
        for view in (self.page, self.text):
            if view is not None:
                self.stack.addWidget(view)
        column = space(QVBoxLayout(self))
        column.addWidget(head)
        column.addWidget(self.problem)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.as_page.clicked.connect(lambda: self._show(self.page))
        self.as_text.clicked.connect(lambda: self._show(self.text))
        for view in (self.page, self.text):
            if view is not None:
                view.place_chosen.connect(self.place_chosen)
                view.take_asked.connect(self.take_asked)
        if self.page is not None:
            page = self.page
            page.page_changed.connect(self._show_paging)
            self.back.clicked.connect(lambda: page.go_to_page(page.page - 1))
            self.on.clicked.connect(lambda: page.go_to_page(page.page + 1))
            self.pictures.failed.connect(self._fall_back)

    # what it shows

    @property
    def view(self) -> PageSheet | TextView:
        """The view in front."""
        return self.text if self.page is None or self.stack.currentWidget() is self.text else self.page

    @property
    def selection(self) -> Span | None:
        """The characters that are selected in the view in front."""
        return self.view.selection

    def show_marks(self, marks: Marks, is_revealed: bool = True) -> None:
        """Mark these words and bring what is in hand into sight."""
        self._marks = marks
        for view in (self.page, self.text):
            if view is not None:
                view.show_marks(marks, is_revealed)

    def _show(self, view: QWidget | None) -> None:
        if view is not None:
            self.stack.setCurrentWidget(view)
            self.view.show_marks(self._marks)
            self._show_paging()

    def _show_paging(self) -> None:
        page = self.page
        is_paged = page is not None and self.view is page
        for widget in (self.as_page, self.as_text):
            widget.setVisible(self.has_pages)
        for paging in (self.paging, self.back, self.on):
            paging.setVisible(is_paged)
        if page is not None:
            text = self.tr("Page {number} of {count}")
            self.paging.setText(text.format(number=figure(page.page + 1), count=figure(page.page_count)))
            self.back.setEnabled(page.page > 0)
            self.on.setEnabled(page.page + 1 < page.page_count)

    def _fall_back(self) -> None:
        """Show the text where the pages cannot be drawn, and say so."""
        had_focus = self.page is not None and self.page.hasFocus()
        self.has_pages = False
        self.problem.setText(self.tr("The page cannot be shown here. This is its text."))
        self.problem.show()
        self._show(self.text)
        if had_focus:
            self.focus_view()

    def focus_view(self) -> None:
        """Go to the document."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def has_focus(self) -> bool:
        """Whether the focus is in the document or its head."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title out where there is no room for it."""
        super().resizeEvent(event)
        self._head.setFixedHeight(round(HEAD_HEIGHT * em()))
        self.title.setVisible(self.width() > _ROOM_FOR_TITLE * em() or not self.has_pages)

    def minimumSizeHint(self) -> QSize:
        """A page that can be told."""
        return QSize(round(21 * em()), round(14 * em()))
