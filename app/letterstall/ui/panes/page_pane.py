"""The page as it will be saved, the few choices about it, and the way to "Ready to send"."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from letterstall.desk.proof import Proof
from letterstall.ui.look.wardrobe import dress, em, px, space, tokens_now
from letterstall.ui.panes.page_details import PageDetails
from letterstall.ui.panes.page_words import captions_of, line_below, link_below, pages_with_window
from letterstall.ui.panes.pane import Pane
from letterstall.ui.parts.buttons import icon_button, link_button, plain_button, primary_button, rename, segments
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.numbers import figure
from letterstall.ui.parts.page_view import PageView
from letterstall.ui.parts.words import Sign, Words
from letterstall.ui.session import Session

_CRAMPED = 26.0
"""em; a page pane lower than this cannot show a whole page that could be told."""
_ALL = 100
"""Stretch of words that need more than a line: all the width, beside two spaces of 1."""


class Dash(QWidget):
    """A piece of the dashed line that the legend explains."""

    def __init__(self, ink: str) -> None:
        super().__init__()
        self._ink = ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a length of four dashes."""
        return QSize(px(18), px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        pen = QPen(tokens_now().colour(self._ink), 1.0)
        pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        painter.drawLine(0, self.height() // 2, self.width(), self.height() // 2)


class BelowPage(QWidget):
    """Whether the address is in the window, which sheet is shown, and what the dashes mean."""

    turned = Signal(int)
    linked = Signal()
    """The way out of what the line says is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.link = link_button("")
        self.link.clicked.connect(self.linked)
        self.link.hide()
        self._sign, self._words = Sign("circle-check", "ok"), Words(is_selectable=True)
        self.back = icon_button("chevron-left", self.tr("Previous sheet"))
        self.on = icon_button("chevron-right", self.tr("Next sheet"))
        self.sheet = Words(role="small", ink="text2", wraps=False)
        self._pager, self._legend = QWidget(), QWidget()
        self._is_cramped = self._has_pages = False
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.on.clicked.connect(lambda: self.turned.emit(1))
        self._lay_out()

    def _lay_out(self) -> None:
        column = space(QVBoxLayout(self), (12, 2, 12, 8), 4)
        for parent, widgets in (
            (None, (self._sign, self._words)),
            (None, (self.link,)),
            (self._pager, (self.back, self.sheet, self.on)),
            (self._legend, _legend(self.tr("Safe for the address"), self.tr("Fold"))),
        ):
            row = space(QHBoxLayout(parent) if parent else QHBoxLayout(), between=6)
            row.addStretch(1)
            for widget in widgets:
                row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter if parent else Qt.AlignmentFlag.AlignTop)
            row.addStretch(1)
            column.addWidget(parent) if parent else column.addLayout(row)
            if self._words in widgets:
                self._row = row
        self._pager.hide()

    def show_line(self, text: str, icon: str, ink: str, link: str = "") -> None:
        """Say whether the address is inside, or what else there is to say; `link` is the way out, "" for none."""
        self.link.setText(link)
        self.link.setAccessibleDescription(text)
        self.link.setVisible(bool(link))
        self._sign.show_icon(icon, ink)
        self._words.setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a line that fits in one line, and in the middle."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * px(12) - self._sign.width() - px(8)
        self._words.setWordWrap(self._words.fontMetrics().horizontalAdvance(self._words.text()) > room)
        self._row.setStretchFactor(self._words, _ALL if self._words.wordWrap() else 0)
        policy = QSizePolicy.Policy.Expanding if self._words.wordWrap() else QSizePolicy.Policy.Preferred
        self._words.setSizePolicy(policy, QSizePolicy.Policy.Minimum)

    def show_sheet(self, page: int, count: int) -> None:
        """Say which sheet is shown."""
        self._has_pages = count > 1
        self._pager.setVisible(self._has_pages and not self._is_cramped)
        self.sheet.setText(self.tr("Sheet {number} of {count}").format(number=figure(page + 1), count=figure(count)))
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page + 1 < count)

    def set_cramped(self, is_cramped: bool) -> None:
        """Leave the pager out where a wide page scrolls through all sheets, or bring it back."""
        self._is_cramped = is_cramped
        self._pager.setVisible(self._has_pages and not is_cramped)

    def show_legend(self, is_shown: bool) -> None:
        """Explain the dashes, or leave it."""
        self._legend.setVisible(is_shown)


def _legend(safe: str, fold: str) -> tuple[QWidget, ...]:
    return (
        Dash("accent"),
        Words(safe, role="small", ink="text2", wraps=False),
        Dash("text2"),
        Words(fold, role="small", ink="text2", wraps=False),
    )


class PagePane(Pane):
    """Head with size and marks, the page, what is to be said about it, the choices, the one loud button."""

    ready_asked = Signal()
    details_asked = Signal()
    marks_switched = Signal(bool)
    mode_chosen = Signal(str)
    fit_asked = Signal(bool)
    """The letter is to fit one page, or to be set as usual again."""

    def __init__(self, session: Session) -> None:
        super().__init__("page", self.tr("The page"), "desk")
        self._session = session
        self._proof: Proof | None = None
        self._is_low = self._is_cramped = False
        self.page = PageView()
        self.below = BelowPage()
        self.details = PageDetails(session)
        self.ready = primary_button(self.tr("Ready to send…"))
        self.more = plain_button(self.tr("More…"))
        self.more.setAccessibleName(self.tr("More: your name, language, face…"))
        self._make_head()
        self._lay_out()
        self._connect()

    def _make_head(self) -> None:
        self.whole, self.wide = segments(self.tr("Whole page"), self.tr("Wide"))
        self.zoom = icon_button("maximize-2", self.tr("Wide page"))
        self.eye = icon_button("eye", self.tr("Envelope, folds and margins"), is_checkable=True)
        joined = space(QHBoxLayout())
        joined.addWidget(self.whole)
        joined.addWidget(self.wide)
        self.head.tools.addLayout(joined)
        self.head.tools.addWidget(self.zoom)
        self.head.tools.addWidget(self.eye)

    def _lay_out(self) -> None:
        self.column.addWidget(self.page, 1)
        self.column.addWidget(self.below)
        self.foot = dress(QWidget(), ground="case")
        foot = space(QVBoxLayout(self.foot))
        foot.addWidget(HairLine())
        inner = space(QVBoxLayout(), (16, 8, 16, 10), 8)
        self._line_place = space(QVBoxLayout())
        row = space(QHBoxLayout(), between=8)
        row.addWidget(self.ready, 1)
        row.addWidget(self.more)
        inner.addWidget(self.details)
        inner.addLayout(self._line_place)
        inner.addLayout(row)
        foot.addLayout(inner)
        self.column.addWidget(self.foot)

    def _connect(self) -> None:
        self.whole.clicked.connect(lambda: self.show_mode("whole"))
        self.wide.clicked.connect(lambda: self.show_mode("wide"))
        self.zoom.clicked.connect(lambda: self.show_mode("whole" if self.page.mode == "wide" else "wide"))
        self.eye.clicked.connect(self.marks_switched)
        self.ready.clicked.connect(self.ready_asked)
        self.more.clicked.connect(self.details_asked)
        self.details.change_asked.connect(self.details_asked)
        self.below.turned.connect(lambda step: self.page.go_to_page(self.page.page + step))
        self.below.linked.connect(self._ask_fit)
        self.page.page_changed.connect(self._show_sheet)

    # what it shows

    def show_mode(self, mode: str) -> None:
        """Show the whole page, or the page as wide as the pane."""
        self.page.set_mode(mode)  # type: ignore[arg-type]
        self.whole.setChecked(mode == "whole")
        self.wide.setChecked(mode == "wide")
        rename(self.zoom, self.tr("Whole page") if mode == "wide" else self.tr("Wide page"))
        self.mode_chosen.emit(mode)

    def show_marks(self, are_shown: bool) -> None:
        """Draw envelope, folds and margins, or the bare page."""
        self.eye.setChecked(are_shown)
        self.page.set_marks_shown(are_shown)
        self.below.show_legend(are_shown and not self._is_low)

    def show_choices(self) -> None:
        """Show envelope, address level and copies of the letter in hand."""
        self.details.show_letter()

    def show_proof(self, number: int, proof: Proof) -> None:
        """Show the bytes of this proof."""
        self._proof = proof
        layout = self._session.stationery.layout
        self.page.set_layout(layout, pages_with_window(proof))
        for sheets in proof.sheets:
            self.page.set_address_fit(sheets.address if layout.has_window else (), sheets.first_page)
        captions = captions_of(proof, layout)
        self.page.show_pdf(number, proof.files, captions)
        self._show_sheet(self.page.page, len(captions))

    def clear(self) -> None:
        """Show an empty desk: another case is in hand."""
        self._proof = None
        self.page.clear()

    def _show_sheet(self, page: int, count: int) -> None:
        self.below.show_sheet(page, count)
        letter = self._session.letter
        if self._proof is not None and letter is not None:
            link = link_below(self._proof, letter.keeps_to_one_page)
            self.below.show_line(*line_below(self._proof, self._session.stationery.layout, page), link)

    def _ask_fit(self) -> None:
        self.fit_asked.emit(self._proof is not None and self._proof.fitting is None)

    # the window

    def set_low(self, is_low: bool) -> None:
        """Make room: one line of choices, an icon in place of two words."""
        self._is_low = is_low
        for button in (self.whole, self.wide):
            button.setVisible(not is_low)
        self.zoom.setVisible(is_low)
        self.details.set_low(is_low)
        self.more.setVisible(not is_low)
        self.below.show_legend(self.page.are_marks_shown and not is_low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is hardly any height, show the page wide, and little beside it."""
        super().resizeEvent(event)
        is_cramped = self.height() < _CRAMPED * em()
        if is_cramped != self._is_cramped:
            self._is_cramped = is_cramped
            self.show_mode("wide" if is_cramped else "whole")
            self.details.setVisible(not is_cramped)
            self.below.set_cramped(is_cramped)

    def focus_first(self) -> None:
        """Go to the page."""
        self.page.setFocus(Qt.FocusReason.TabFocusReason)
