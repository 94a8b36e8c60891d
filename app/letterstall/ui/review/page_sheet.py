"""A page of the document as it looks, with what was taken from it marked; words on it can be selected."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from letterstall.core.document import Document
from letterstall.core.geometry import Box
from letterstall.core.proposal import Span
from letterstall.ui.look.wardrobe import dress, em, px, tokens_now
from letterstall.ui.parts.page_paper import paint_paper
from letterstall.ui.parts.page_renderer import PageJob
from letterstall.ui.review.marks import Marks, box_around, boxes_on_page, first_page, nearest_word, word_at
from letterstall.ui.review.page_marks import paint_marks
from letterstall.ui.review.pictures import PagePictures

_MARGIN = 16  # px at 100 %
_WIDEST = 66.0
"""em; a page is not made wider: its lines are long already."""


class PageSheet(QAbstractScrollArea):
    """One page, as wide as there is room or whole."""

    page_changed = Signal(int)
    """Which page is shown, counted from 0."""
    place_chosen = Signal(int)
    """A click on this character of the document."""
    take_asked = Signal()
    """Return was pressed while words are selected."""

    def __init__(self, document: Document, pictures: PagePictures) -> None:
        super().__init__()
        self._document, self._pictures = document, pictures
        self._page, self._is_whole = 0, False
        self._images: dict[int, tuple[PageJob, QImage]] = {}
        self._marks = Marks()
        self.selection: Span | None = None
        self._anchor: Span | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("wears_ring", True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        dress(self, ground="desk")
        pictures.drawn.connect(self._take)
        self._name()

    # what it shows

    @property
    def page(self) -> int:
        """The page that is shown, counted from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._document.pages)

    def go_to_page(self, page: int, is_from_end: bool = False) -> None:
        """Show a page, counted from 0, from its beginning or its end."""
        if 0 <= page < self.page_count and page != self._page:
            self._page = page
            self._place()
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum() if is_from_end else 0)
            self._name()
            self.page_changed.emit(page)

    def show_marks(self, marks: Marks, is_revealed: bool = True) -> None:
        """Mark these words and bring the strong ones into sight."""
        self._marks = marks
        spans = marks.exact or marks.strong
        if is_revealed and spans:
            page = first_page(self._document, spans)
            if page >= 0:
                self.go_to_page(page)
                self._reveal(spans)
        self.viewport().update()

    def _reveal(self, spans: tuple[Span, ...]) -> None:
        boxes = tuple(box for span in spans for box in boxes_on_page(self._document, span, self._page))
        around = box_around(boxes)
        if around is None:
            return
        box, bar, air = self._on_screen(around), self.verticalScrollBar(), px(40)
        if box.bottom() + air > self.viewport().height():
            bar.setValue(bar.value() + round(box.bottom()) + air - self.viewport().height())
        box = self._on_screen(around)
        if box.top() < air:
            bar.setValue(bar.value() + round(box.top()) - air)

    def _name(self) -> None:
        text = self.tr("Page {number} of {count} of the document")
        self.setAccessibleName(text.format(number=self._page + 1, count=self.page_count))

    # where the page lies

    def _scale(self) -> float:
        """Px on the screen for each mm of the page."""
        size, view, margin = self._document.pages[self._page], self.viewport().size(), px(_MARGIN)
        across = min(view.width() - 2 * margin, round(_WIDEST * em())) / max(1.0, size.w)
        if self._is_whole:
            across = min(across, (view.height() - 2 * margin) / max(1.0, size.h))
        return max(0.2, across)

    def _sheet(self) -> QRect:
        size, scale = self._document.pages[self._page], self._scale()
        width, height = round(size.w * scale), round(size.h * scale)
        left = max(px(_MARGIN), (self.viewport().width() - width) // 2)
        return QRect(left, px(_MARGIN) // 2 - self.verticalScrollBar().value(), width, height)

    def _place(self) -> None:
        sheet, bar = self._sheet(), self.verticalScrollBar()
        bar.setRange(0, max(0, sheet.height() + px(_MARGIN) * 3 // 2 - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(px(40))
        self._ask(sheet.size())
        self.viewport().update()

    def _ask(self, size: QSize) -> None:
        ratio = self.devicePixelRatioF()
        job = PageJob(self._page, round(size.width() * ratio), round(size.height() * ratio))
        known = self._images.get(self._page)
        if self.isVisible() and (known is None or known[0] != job):
            self._pictures.ask(job)

    def _take(self, job: PageJob, image: QImage) -> None:
        self._images[job.index] = (job, image)
        self.viewport().update()

    def _on_screen(self, box: Box) -> QRectF:
        sheet, scale = self._sheet(), self._scale()
        return QRectF(sheet.x() + box.x * scale, sheet.y() + box.y * scale, box.w * scale, box.h * scale)

    def _on_page(self, point: QPointF) -> tuple[float, float]:
        sheet, scale = self._sheet(), self._scale()
        return (point.x() - sheet.x()) / scale, (point.y() - sheet.y()) / scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the room."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: object) -> None:
        """Ask for the page's picture."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._place()

    def sizeHint(self) -> QSize:
        """A page that can be read."""
        return QSize(round(40 * em()), round(40 * em()))

    def minimumSizeHint(self) -> QSize:
        """A page that can be told."""
        return QSize(round(14 * em()), round(12 * em()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw desk, page, marks and selection."""
        painter, tokens = QPainter(self.viewport()), tokens_now()
        painter.fillRect(self.viewport().rect(), tokens.desk)
        known = self._images.get(self._page)
        paint_paper(painter, self._sheet(), known[1] if known else None, tokens)
        marks, selected = self._marks, (self.selection,) if self.selection else ()
        found = (box_around(boxes_on_page(self._document, span, self._page)) for span in marks.strong)
        around = tuple(self._on_screen(box) for box in found if box is not None)
        used, exact, chosen = map(self._boxes, (marks.used, marks.exact, selected))
        paint_marks(painter, used, around, exact, chosen, marks.title)

    def _boxes(self, spans: tuple[Span, ...]) -> tuple[QRectF, ...]:
        found = (box for span in spans for box in boxes_on_page(self._document, span, self._page))
        return tuple(map(self._on_screen, found))

    # selecting

    @property
    def has_selection(self) -> bool:
        """Whether words are selected."""
        return self.selection is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection at a word."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.selection = None
            self._anchor = word_at(self._document, self._page, *self._on_page(event.position()))
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select from the first word to the one the pointer has come to."""
        here = nearest_word(self._document, self._page, *self._on_page(event.position()))
        if self._anchor is None or here is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if here != self._anchor or self.selection is not None:
            self.selection = Span(min(self._anchor.start, here.start), max(self._anchor.end, here.end))
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selected nothing asks for the field that was taken from there."""
        if event.button() == Qt.MouseButton.LeftButton and self._anchor is not None and self.selection is None:
            self.place_chosen.emit(self._anchor.start)
        self._anchor = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self.selection = word_at(self._document, self._page, *self._on_page(event.position()))
        self._anchor = None
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes the selected words; Page Up and Page Down go on, also from page to page; + and - the size."""
        bar, key = self.verticalScrollBar(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take_asked.emit()
        elif key == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.go_to_page(self._page + 1)
        elif key == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.go_to_page(self._page - 1, is_from_end=True)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._is_whole = key == Qt.Key.Key_Minus
            self._place()
        else:
            super().keyPressEvent(event)
