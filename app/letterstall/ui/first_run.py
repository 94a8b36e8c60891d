"""The first page: what can be done here, two questions, one promise."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from letterstall.core.case import Case
from letterstall.ui.details import choose, country_combo
from letterstall.ui.envelopes import usual_layout
from letterstall.ui.look.controls import CORNER, rounded
from letterstall.ui.look.icons import paint_icon
from letterstall.ui.look.wardrobe import dress, em, px, scale_now, space, tokens_now
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.painted_button import PaintedButton
from letterstall.ui.parts.words import Sign, Words
from letterstall.ui.session import Session
from letterstall.ui.translation import interface_language


class WayIn(PaintedButton):
    """A large button: an icon, what it does, and a line about it. The first is the loud one."""

    paste_asked = Signal()

    def __init__(self, icon: str, title: str, line: str, is_primary: bool = False) -> None:
        super().__init__(title, "title")
        self._icon, self._line, self._is_primary = icon, line, is_primary
        self.setAccessibleName(f"{title}. {line}")
        self.setProperty("wears_ring", True)

    def say(self, title: str, line: str) -> None:
        """Show other words."""
        self.setText(title)
        self._line = line
        self.setAccessibleName(f"{title}. {line}")
        self._tell_what_is_cut()
        self.update()

    def paste(self) -> None:
        """Hear that "Paste" was chosen while the focus was here."""
        self.paste_asked.emit()

    def sizeHint(self) -> QSize:
        """Return the height of two lines with air around them."""
        return QSize(round(24 * em()), round(5 * em()))

    def minimumSizeHint(self) -> QSize:
        """Give way in width."""
        return QSize(round(16 * em()), round(5 * em()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in a tooltip what there is no room for."""
        super().resizeEvent(event)
        self._tell_what_is_cut()

    def is_cut(self) -> bool:
        """Whether a line of its words ends in an ellipsis."""
        room = self.width() - 2 * self._start()
        lines = ((self.text(), "title"), (self._line, "interface"))
        return any(QFontMetrics(scale_now().font(role)).horizontalAdvance(words) > room for words, role in lines)  # type: ignore[arg-type]

    def _tell_what_is_cut(self) -> None:
        self.setToolTip(f"{self.text()}\n{self._line}" if self.is_cut() else "")

    def _start(self) -> int:
        return 2 * px(16) + round(scale_now().icon * 1.3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button."""
        painter, tokens = QPainter(self), tokens_now()
        is_lit = self.underMouse() or self.isDown()
        ground = tokens.accent_tint if is_lit else tokens.field
        if self._is_primary:
            ground = tokens.accent_hover if is_lit else tokens.accent
        ink, second = (tokens.on_accent,) * 2 if self._is_primary else (tokens.text, tokens.text2)
        rounded(painter, QRectF(self.rect()), ground, None if self._is_primary else tokens.edge, CORNER, 1.0)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, edge = round(scale_now().icon * 1.3), px(16)
        lead, trail = (self.width() - edge - side, edge) if is_rtl else (edge, self.width() - edge - side)
        middle = (self.height() - side) / 2
        paint_icon(painter, self._icon, QRectF(lead, middle, side, side), ink)
        chevron = scale_now().icon
        paint_icon(
            painter,
            "chevron-right",
            QRectF(trail + (side - chevron) * (not is_rtl), (self.height() - chevron) / 2, chevron, chevron),
            ink,
        )
        self._paint_words(painter, self._start(), ink, second, is_rtl)

    def _paint_words(self, painter: QPainter, start: int, ink: QColor, second: QColor, is_rtl: bool) -> None:
        box = self.rect().adjusted(start, px(12), -start, -px(12))
        aligned = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        for role, colour, text, place in (
            ("title", ink, self.text(), Qt.AlignmentFlag.AlignTop),
            ("interface", second, self._line, Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(scale_now().font(role))  # type: ignore[arg-type]
            painter.setPen(colour)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, aligned | place | Qt.AlignmentFlag.AlignAbsolute, shown)


class Questions(QWidget):
    """Two questions, if you like: the country of posting, the window of the envelopes."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.country = country_combo()
        self.envelopes = QComboBox()
        self.envelopes.addItem(self.tr("A window"), True)
        self.envelopes.addItem(self.tr("No window"), False)
        column = space(QVBoxLayout(self), between=6)
        column.addWidget(Words(self.tr("Two questions, if you like"), role="title"))
        for text, combo in (
            (self.tr("I post my letters in"), self.country),
            (self.tr("My envelopes have"), self.envelopes),
        ):
            label = Words(text)
            label.setBuddy(combo)  # a combo box is called by what is chosen in it: its label says what it is for
            combo.setAccessibleName(text)
            column.addSpacing(6)
            column.addWidget(label)
            column.addWidget(combo)
            combo.activated.connect(self._answer)
        column.addWidget(Words(self.tr("You can change this with every letter."), ink="text2"))
        self.show_answers()

    def show_answers(self) -> None:
        """Show what is known, or what the system's region suggests."""
        settings = self._session.desk.settings
        code = settings.post_country
        if not settings.has_answered_first_run:
            code = QLocale.territoryToCode(QLocale.system().territory())
        choose(self.country, code)
        self.envelopes.setCurrentIndex(0 if self._session.stationery.layout.has_window else 1)

    def settle(self) -> None:
        """Take what is shown for the answer, where nobody said otherwise."""
        if not self._session.desk.settings.has_answered_first_run:
            self._answer()

    def _answer(self) -> None:
        layout = usual_layout(self._session.desk, self.country.currentData(), self.envelopes.currentData())
        self._session.remember(
            post_country=self.country.currentData(), layout_id=layout.id, has_answered_first_run=True
        )
        self._session.use_layout(layout)


class FirstRun(QScrollArea):
    """The first page."""

    case_chosen = Signal(str)
    folder_asked = Signal()
    document_asked = Signal()
    paste_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons are the stops; each scrolls itself into sight
        dress(self, ground="model")
        self.write = WayIn("pen-line", "", "", is_primary=True)
        self.practise = WayIn(
            "pencil",
            self.tr("Practise with an invented case"),
            self.tr("Nobody is written to, and nothing can go wrong."),
        )
        self.document = WayIn(
            "file-text",
            self.tr("Open an Urgent Action…"),
            self.tr("A PDF, a Word file or an e-mail. Or paste the text."),
        )
        self.folder = WayIn(
            "folder-open", self.tr("Open a case from a USB stick"), self.tr("A case folder from your Amnesty office.")
        )
        self.questions = Questions(session)
        self._first = self._practice = ""
        self._in_order = (self.write, self.document, self.folder, self.practise)
        for way in self._in_order:
            way.clicked.connect(self.questions.settle)
            way.paste_asked.connect(self.paste_asked)
        self.write.clicked.connect(lambda: self.case_chosen.emit(self._first))
        self.practise.clicked.connect(lambda: self.case_chosen.emit(self._practice))
        self.document.clicked.connect(self.document_asked)
        self.folder.clicked.connect(self.folder_asked)
        self.setWidget(self._body())

    def _body(self) -> QWidget:
        body = dress(QWidget(), ground="model")
        self._row = space(QHBoxLayout(), between=64)
        self._row.addStretch(1)
        self._row.addWidget(self._ways(), 6)
        self._row.addWidget(self._beside(), 4)
        self._row.addStretch(1)
        column = space(QVBoxLayout(body), (24, 24, 24, 24))
        column.addStretch(2)
        column.addLayout(self._row)
        column.addStretch(3)
        return body

    def _ways(self) -> QWidget:
        ways = QWidget()
        ways.setMaximumWidth(round(40 * em()))
        column = space(QVBoxLayout(ways), between=10)
        column.addWidget(Words(self.tr("Write a letter for someone at risk"), role="display"))
        lead = self.tr(
            "Read the case, write beside the model letter, see the real page, and print it ready for the envelope."
        )
        column.addWidget(Words(lead, role="case"))
        column.addSpacing(px(8))
        for way in self._in_order:
            column.addWidget(way)
        column.addSpacing(px(4))
        drop = space(QHBoxLayout(), between=8)
        drop.addWidget(Sign("download"), 0, Qt.AlignmentFlag.AlignTop)
        drop.addWidget(Words(self.tr("You can also drop a document anywhere on this window."), ink="text2"), 1)
        column.addLayout(drop)
        column.addStretch()
        return ways

    def _beside(self) -> QWidget:
        beside = QWidget()
        beside.setMaximumWidth(round(26 * em()))
        column = space(QVBoxLayout(beside), (0, 8, 0, 0), 12)
        column.addWidget(self.questions)
        column.addSpacing(px(4))
        column.addWidget(HairLine())
        column.addSpacing(px(4))
        promise = space(QHBoxLayout(), between=12)
        promise.addWidget(Sign("shield-check", "text"), 0, Qt.AlignmentFlag.AlignTop)
        words = space(QVBoxLayout(), between=4)
        words.addWidget(Words(self.tr("It stays with you"), role="strong"))
        text = self.tr(
            "Letterstall never goes online. What you write stays on this computer, and you can delete all of it at "
            "any time."
        )
        words.addWidget(Words(text, ink="text2"))
        promise.addLayout(words, 1)
        column.addLayout(promise)
        column.addStretch()
        return beside

    def show_cases(self) -> None:
        """Offer the first real case, and the invented one."""
        cases = self._session.cases
        real = next((one for one in cases if not one.is_practice), None)
        practice = next((one for one in cases if one.is_practice), None)
        self._first, self._practice = (one.id if one else "" for one in (real, practice))
        self.write.setVisible(real is not None)
        self.practise.setVisible(practice is not None)
        if real is not None:
            self.write.say(self.tr("Write for {name}").format(name=_name(real)), real.title.best(interface_language()))


def _name(case: Case) -> str:
    return case.people[0].name if case.people else case.title.best(interface_language())
