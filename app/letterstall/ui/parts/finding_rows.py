"""What to check: which asks are in the letter, what was found, each with its way out beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from letterstall.ui.look.icons import icon
from letterstall.ui.look.wardrobe import dress, em, px, space
from letterstall.ui.parts.asks_line import AsksLine
from letterstall.ui.parts.buttons import Button, icon_button, link_button, rename
from letterstall.ui.parts.elided import ElidedWords
from letterstall.ui.parts.finding_row import SIGNS, AskState, FindingRow, Remedy, Weight, line_of
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.numbers import figure
from letterstall.ui.parts.tab_order import tab_through
from letterstall.ui.parts.words import Sign, Words

__all__ = ["AskState", "FindingRow", "FindingRows", "Remedy", "Weight"]

_WORTH_READING = 10.0
"""em; a line that is cut to less than this says nothing."""
_MOST = 0.3
"""Share of the height around it that the panel takes at most."""


class FindingRows(QWidget):
    """The panel below the letter. Folded it is one line with the first finding."""

    bring_back_ask = Signal(int)
    leave_out_ask = Signal(int)
    show_place = Signal(object)
    remedy_chosen = Signal(object, str)
    """The finding, and the key of the remedy."""
    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, ground="case")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._asks: tuple[AskState, ...] = ()
        self._rows: tuple[FindingRow, ...] = ()
        self._all_well = ""
        self._is_folded = False
        self._make_head()
        self._make_body()
        layout = space(QVBoxLayout(self))
        layout.addWidget(HairLine())
        layout.addWidget(self._head)
        layout.addWidget(self._scroll)
        self._show_state()

    def _make_head(self) -> None:
        self._head = QWidget()
        self._head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._sign = Sign("triangle-alert", "warn")
        self._title = Words(self.tr("What to check"), "title", wraps=False)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._count = Words("", "title", "text2", wraps=False)
        self._first = ElidedWords(ink="text2")
        self._fold_button = icon_button("chevron-down", "")
        self._fold_button.clicked.connect(lambda: self.fold(not self._is_folded))
        self.tools = space(QHBoxLayout(), between=8)
        head = space(QHBoxLayout(self._head), (16, 4, 10, 2), 8)
        for widget in (self._sign, self._title, self._count):
            head.addWidget(widget)
        head.addWidget(self._first, 1)
        head.addLayout(self.tools)
        head.addWidget(self._fold_button)

    def _make_body(self) -> None:
        self._body = QWidget()
        self._column = space(QVBoxLayout(self._body), (0, 0, 0, 6))
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setMinimumHeight(1)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._body)
        dress(self._scroll, ground="case")
        dress(self._body, ground="case")

    # what it shows

    def show_state(self, asks: Sequence[AskState], rows: Sequence[FindingRow], all_well: str = "") -> None:
        """Show these asks and findings; `all_well` is the sentence for when there is nothing to check."""
        new = (tuple(asks), tuple(rows), all_well)
        if new != (self._asks, self._rows, self._all_well):
            self._asks, self._rows, self._all_well = new
            self._show_state()

    @property
    def count(self) -> int:
        """How many things there are to check: findings and missing asks."""
        return len(self._rows) + sum(ask.fate == "lost" for ask in self._asks)

    @property
    def is_folded(self) -> bool:
        """Whether it is one line."""
        return self._is_folded

    def fold(self, is_folded: bool) -> None:
        """Become one line, or open."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._show_head()
            self.folded.emit(is_folded)

    def focus_first(self) -> None:
        """Give the focus to the first thing that can be done here."""
        target = next((one for one in self._body.findChildren(QWidget) if one.property("kind") == "link"), None)
        (target if target is not None and not self._is_folded else self._fold_button).setFocus()

    def _show_state(self) -> None:
        place = self._scroll.verticalScrollBar().value()
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._body.isAncestorOf(focused)
        _empty(self._column)
        for part in self._parts():
            self._column.addWidget(part)
            part.show()
        self._column.addStretch()
        tab_through(self._body, self._body.findChildren(Button))
        self._show_head()
        self._scroll.verticalScrollBar().setValue(place)
        if had_focus:
            self.focus_first()

    def _parts(self) -> Iterator[QWidget]:
        if self._asks:
            line = AsksLine(self._asks)
            line.bring_back.connect(self.bring_back_ask)
            line.leave_out.connect(self.leave_out_ask)
            yield line
        for number, row in enumerate(self._rows):
            if number or self._asks:
                yield HairLine()
            yield self._make_row(row)
        if not self.count and self._all_well:
            yield line_of("ok", self._all_well)

    def _show_head(self) -> None:
        first = self._first_words()
        self._sign.setVisible(self._is_folded)
        self._sign.show_icon(*SIGNS[self._first_weight()])
        self._count.setText(figure(self.count) if self.count else "")
        self._first.setText(first if self._is_folded else "")
        self._scroll.setVisible(not self._is_folded)
        self._fold_button.setIcon(icon("chevron-up" if self._is_folded else "chevron-down"))
        name = self.tr("Show what to check") if self._is_folded else self.tr("Fold to one line")
        rename(self._fold_button, name)
        self._fit_title()
        self.setAccessibleName(self.tr("What to check, {count}").format(count=self.count))
        self._fit()

    def _first_weight(self) -> Weight:
        if self._rows:
            return self._rows[0].weight
        return "ask" if self.count else "ok"

    def _first_words(self) -> str:
        if self._rows:
            return self._rows[0].text
        missing = next((ask.name for ask in self._asks if ask.fate == "lost"), "")
        if missing:
            return self.tr("Not asked for: {ask}").format(ask=missing)
        return self._all_well

    def _make_row(self, row: FindingRow) -> QWidget:
        return line_of(row.weight, row.text, [*self._way_to_place(row), *self._ways_out(row)])

    def _way_to_place(self, row: FindingRow) -> Iterator[Button]:
        if row.can_show:
            show = link_button(self.tr("Show me"))
            show.clicked.connect(lambda: self.show_place.emit(row.finding))
            yield show

    def _ways_out(self, row: FindingRow) -> Iterator[Button]:
        for remedy in row.remedies:
            way = link_button(remedy.label)
            way.clicked.connect(lambda _checked=False, key=remedy.key: self.remedy_chosen.emit(row.finding, key))
            yield way

    # size: its content, at most three tenths of what is around it

    def event(self, event: QEvent) -> bool:
        """Watch the height of what is around it."""
        if event.type() == QEvent.Type.ParentChange and (around := self.parentWidget()) is not None:
            around.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take its share again when the height around it changes."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Return the height of the content, bounded by its share."""
        head = self._head.sizeHint().height() + 1
        return QSize(max(self.width(), 1), head if self._is_folded else head + min(self._needed(), self._most()))

    def _needed(self) -> int:
        """The height of all rows where no scroll bar takes of their width."""
        return max(self._column.heightForWidth(max(self.width(), 1)), 0)

    def _most(self) -> int:
        parent = self.parentWidget()
        around = round(_MOST * parent.height()) if parent is not None else 10_000
        return max(px(64), around - self._head.sizeHint().height() - 1)

    def _fit(self) -> None:
        """Ask for the height anew; the scroll bar is there by our word, for its width must not decide on its need."""
        is_cut = self._needed() > self._most()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if is_cut else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._scroll.setVerticalScrollBarPolicy(policy)
        self.updateGeometry()

    def _fit_title(self) -> None:
        """Leave the title out where it would be cut, and what is beside it where a mere stub of it would be seen."""
        others = [one for one in (self._sign, self._count, self._fold_button) if not one.isHidden()]
        taken = sum(one.sizeHint().width() + px(8) for one in others) + self.tools.sizeHint().width()
        room = self.width() - taken - px(26 + 2 * 8)
        left = room - self._title.sizeHint().width()
        self._title.setVisible(left >= 0)
        self._first.setVisible(left < 0 or left >= _WORTH_READING * em())

    def minimumSizeHint(self) -> QSize:
        """It keeps its share, and gives way in width."""
        return QSize(px(160), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width the words need another height."""
        super().resizeEvent(event)
        self._fit()
        self._fit_title()


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
