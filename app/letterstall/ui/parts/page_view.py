"""The page: the very bytes that will be saved, with marks drawn over them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStyle, QWidget

from letterstall.core.layout import A4, Layout
from letterstall.typeset.page import AddressLineFit
from letterstall.ui.look.controls import focus_ring
from letterstall.ui.look.wardrobe import dress, em, px, scale_now, tokens_now
from letterstall.ui.parts.page_marks import MarkWords, PageMarks
from letterstall.ui.parts.page_paper import (
    PageCaption,
    caption_box,
    lines_of_subtitles,
    paint_caption,
    paint_paper,
    paint_sentence,
    spoken_name,
)
from letterstall.ui.parts.page_places import Mode, PlaceRules, places
from letterstall.ui.parts.page_renderer import PageJob, PagePicture, PageRenderer

_LABELS_FROM = 26.0
"""em; a page at least this wide has labels at its folds."""
_LEAST = 20.0
"""em; pages side by side are not made narrower, one scrolls instead."""


class PageView(QAbstractScrollArea):
    """Shows one sheet at a time, or all side by side; the last page stays while a new one is made."""

    painted = Signal(int)
    """All pages in sight of the PDF with this number are on the screen."""
    page_changed = Signal(int, int)
    """Which page is shown, counted from 0, and how many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self, ground="desk")
        self._number = self._told = 0
        self._files: tuple[bytes, ...] = ()
        self._captions: tuple[PageCaption, ...] = ()
        self._pictures: dict[int, PagePicture] = {}
        self._layout: Layout | None = None
        self._windows: frozenset[int] = frozenset({0})
        self._address: dict[int, tuple[AddressLineFit, ...]] = {}
        self._mode: Mode = "whole"
        self._page = 0
        self._are_marks_shown, self._is_side_by_side = True, False
        self._problem = ""
        self._asked: tuple[object, ...] = ()
        self._places: tuple[QRect, ...] = ()
        self.renderer = PageRenderer(self)
        self.renderer.drawn.connect(self._take)
        self.renderer.failed.connect(self._say_broken)
        self.verticalScrollBar().valueChanged.connect(self._ask)
        self._name()

    # what it shows

    def show_pdf(self, number: int, files: Sequence[bytes], pages: Sequence[PageCaption]) -> None:
        """Show the pages of these PDFs, one after the other; `number` grows with each call.

        `pages` has one caption for each page, also for an empty one.
        """
        self._number, self._files, self._problem = number, tuple(files), ""
        has_other_pages = len(pages) != len(self._captions)
        self._captions = tuple(pages)
        if has_other_pages:
            self._pictures = {index: one for index, one in self._pictures.items() if index < len(pages)}
            self._set_page(min(self._page, max(0, len(pages) - 1)))
            self._place()
        self._name()
        self._ask()

    def show_problem(self, sentence: str) -> None:
        """Say over the last page why there is no new one."""
        self._problem = sentence
        self._name()
        self.viewport().update()

    def clear(self) -> None:
        """Show an empty desk: another case was opened."""
        self._captions, self._pictures, self._files, self._page, self._problem = (), {}, (), 0, ""
        self._address = {}
        self._name()
        self._place()

    def set_layout(self, layout: Layout | None, page_indexes_with_window: Sequence[int] = (0,)) -> None:
        """Draw the marks of this layout, the window and the folds on these pages; None draws none."""
        self._layout, self._windows = layout, frozenset(page_indexes_with_window)
        self._place()

    def set_address_fit(self, lines: Sequence[AddressLineFit], page: int = 0) -> None:
        """Box the address lines of a page that leave the window."""
        self._address[page] = tuple(lines)
        self.viewport().update()

    def set_marks_shown(self, are_shown: bool) -> None:
        """Show window, folds and edges, or the bare page."""
        self._are_marks_shown = are_shown
        self.viewport().update()

    @property
    def are_marks_shown(self) -> bool:
        """Whether marks are drawn over the page."""
        return self._are_marks_shown

    def set_mode(self, mode: Mode) -> None:
        """Show the whole page, or the page as wide as the view."""
        self._mode = mode
        self._place()

    @property
    def mode(self) -> Mode:
        """How large the page is shown."""
        return self._mode

    def set_side_by_side(self, is_side_by_side: bool) -> None:
        """Show all sheets with their captions, or one at a time."""
        self._is_side_by_side = is_side_by_side
        self._place()

    def go_to_page(self, page: int) -> None:
        """Show this page, counted from 0."""
        if 0 <= page < len(self._captions) and page != self._page:
            self._set_page(page)
            self._name()
            self._place()
            if self._mode == "wide" and page < len(self._places):
                self.verticalScrollBar().setValue(self._places[page].top() - px(8))

    @property
    def page(self) -> int:
        """The page that is shown, counted from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._captions)

    def wait(self) -> None:
        """Wait for the worker: before the window closes."""
        self.renderer.wait()

    def _set_page(self, page: int) -> None:
        self._page = page
        self.page_changed.emit(page, len(self._captions))

    def _name(self) -> None:
        if not self._captions:
            self.setAccessibleName(self._problem or self.tr("The page"))
            return
        self.setAccessibleName(spoken_name(self._captions, self._page, self._problem))
        picture = self._pictures.get(self._page)
        self.setAccessibleDescription(picture.words if picture else "")

    # where pages lie

    def _shown(self) -> list[int]:
        is_one = self._mode == "whole" and not self._is_side_by_side
        return [self._page] if is_one and self._captions else list(range(len(self._captions)))

    def _rules(self, lines: int) -> PlaceRules:
        title, subtitle = (QFontMetrics(scale_now().font(role)).height() for role in ("interface", "small"))
        has_captions = self._is_side_by_side and any(one.title for one in self._captions)
        caption = px(8) + title + lines * subtitle + px(4) if has_captions else 0
        return PlaceRules(px(16), px(40) if self._is_side_by_side else px(16), caption, round(_LEAST * em()))

    def _place(self) -> None:
        paper = self._layout.paper if self._layout else A4
        size, lines = self.viewport().size(), 1
        for _ in range(2):
            rules = self._rules(lines)
            self._places = places(len(self._shown()), (paper.w, paper.h), size, self._mode, rules)
            lines = lines_of_subtitles(self._captions, self._places) if self._is_side_by_side else 1
        bottom = max((box.bottom() for box in self._places), default=0) + rules.caption + rules.margin
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, bottom - size.height()))
        bar.setPageStep(size.height())
        bar.setSingleStep(px(40))
        self._ask()

    def _boxes(self) -> Iterator[tuple[int, QRect]]:
        """Yield the pages in sight and where they lie in the viewport."""
        view, offset = self.viewport().rect(), self.verticalScrollBar().value()
        for index, box in zip(self._shown(), self._places, strict=False):
            here = QStyle.visualRect(self.layoutDirection(), view, box.translated(0, -offset))
            if here.intersects(view):
                yield index, here

    # pictures

    def _ask(self) -> None:
        """Ask for the pictures of the pages in sight that are not there yet."""
        self.viewport().update()
        if not self._files or not self.isVisible():
            return
        ratio = self.devicePixelRatioF()
        jobs = [PageJob(i, round(box.width() * ratio), round(box.height() * ratio)) for i, box in self._boxes()]
        missing = tuple(job for job in jobs if not self._has(job))
        if missing and (self._number, missing) != self._asked:
            self._asked = (self._number, missing)
            self.renderer.ask(self._number, self._files, missing)

    def _has(self, job: PageJob) -> bool:
        picture = self._pictures.get(job.index)
        return picture is not None and picture.number == self._number and picture.job == job

    def _take(self, picture: PagePicture) -> None:
        self._pictures[picture.job.index] = picture
        self._name()
        self.viewport().update()

    def _say_broken(self, number: int) -> None:
        if number == self._number:
            self.show_problem(self.tr("The page cannot be shown. Your letter is kept."))

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw desk, sheets, marks and captions; tell when the newest PDF is all there."""
        painter, tokens = QPainter(self.viewport()), tokens_now()
        painter.fillRect(self.viewport().rect(), tokens.desk)
        is_complete = bool(self._places)
        for index, box in self._boxes():
            picture = self._pictures.get(index)
            is_complete &= picture is not None and picture.number == self._number
            self._paint_sheet(painter, index, box, picture)
        if self._problem:
            paint_sentence(painter, self._problem, self.viewport().rect(), tokens)
        if self.hasFocus():  # within the view: outside it the window's edge would cut the ring
            focus_ring(painter, QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2), tokens)
        painter.end()
        if is_complete and self._told != self._number:
            self._told = self._number
            self.painted.emit(self._number)

    def _paint_sheet(self, painter: QPainter, index: int, box: QRect, picture: PagePicture | None) -> None:
        tokens = tokens_now()
        paint_paper(painter, box, picture.image if picture is not None else None, tokens)
        if self._layout is not None and self._are_marks_shown:
            words = MarkWords(self.tr("Envelope window"), self.tr("fold"))
            marks = PageMarks(painter, QRectF(box), self._layout, tokens)
            has_labels = box.width() >= _LABELS_FROM * em()
            marks.paint(index in self._windows, self._address.get(index, ()), words, has_labels)
        if self._is_side_by_side:
            paint_caption(painter, self._captions[index], caption_box(box, self._places), tokens)

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pages out anew."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Draw anew for another screen, other type, when shown, or when the keyboard comes or goes."""
        kind, done = QEvent.Type, super().event(event)
        anew = (kind.Show, kind.FontChange, kind.DevicePixelRatioChange, kind.LayoutDirectionChange)
        if event.type() in (*anew, kind.FocusIn, kind.FocusOut) and hasattr(self, "_asked"):
            self._place()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down go from sheet to sheet; plus and minus change the size."""
        match event.key():
            case Qt.Key.Key_PageDown:
                self.go_to_page(self._page + 1)
            case Qt.Key.Key_PageUp:
                self.go_to_page(self._page - 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.set_mode("wide")
            case Qt.Key.Key_Minus:
                self.set_mode("whole")
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the window changes the text size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        """A page that can be read."""
        return QSize(round(26 * em()), round(36 * em()))

    def minimumSizeHint(self) -> QSize:
        """A page that can be told."""
        return QSize(round(12 * em()), round(12 * em()))
