"""What stands at fixed places of a sheet: sender, address, copy note, date, banner, fold marks, running head."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from letterstall.core.geometry import PT_PER_MM, Box
from letterstall.core.languages import is_right_to_left
from letterstall.core.layout import Layout, clear_box
from letterstall.core.manuscript import Manuscript
from letterstall.core.stationery import Stationery
from letterstall.typeset.address import SetAddress, set_address
from letterstall.typeset.items import Writing
from letterstall.typeset.page import MissingGlyph, Placed, Rule
from letterstall.typeset.paragraph import Align, ParagraphSetter, SetParagraph, Style

_FOLD_MARK = (6.5, 4.5, 0.25)
"""Where a fold mark begins (mm), its length (mm), its thickness (pt): many printers lose what is further out."""

_BANNER_TOP = 7.0
"""mm; most printers reach to 6.35 mm from the edge."""

_SIDE_COLUMN, _LEAST_COLUMN, _BESIDE_WINDOW = 65.0, 38.0, 6.0
"""mm: widths of the column beside the window, for the copy note, and its distance (DIN 5008: 75 at 125)."""

_RETURN_SIZES = (8.0, 7.5, 7.0, 6.5)
_SMALL = 0.86
_SENDER_LEADING, _NOTE_LEADING = 1.3, 1.32


class Head(NamedTuple):
    """The fixed parts of the first page, in the order of reading, with what was found out on the way."""

    placed: tuple[Placed, ...]
    address: SetAddress | None
    missing: tuple[MissingGlyph, ...]


class SheetSetter:
    """Sets the fixed parts of one letter's sheets."""

    def __init__(self, manuscript: Manuscript, stationery: Stationery, setter: ParagraphSetter) -> None:
        self.manuscript, self.stationery, self.setter = manuscript, stationery, setter
        self.layout: Layout = stationery.layout
        self.writing = Writing(manuscript.language, stationery.face, False, manuscript.han_language)
        self.is_rtl = is_right_to_left(manuscript.language)
        self.start: Align = "right" if self.is_rtl else "left"
        self.missing: list[MissingGlyph] = []

    @property
    def measure(self) -> float:
        """The width of the text, in pt."""
        margins = self.layout.margins
        return (self.layout.paper.w - margins.left - margins.right) * PT_PER_MM

    @property
    def left(self) -> float:
        """The text's left edge, in pt."""
        return self.layout.margins.left * PT_PER_MM

    def style(self, role: str, scale: float = 1.0, leading: float = _SENDER_LEADING, is_bold: bool = False) -> Style:
        """Return the style of a fixed part, `scale` times the size of the letter."""
        writing = replace(self.writing, is_bold=is_bold)
        return Style(writing, round(self.stationery.size * scale, 2), leading, align=self.start, role=role)

    def lines(self, where: str, lines: tuple[str, ...], style: Style, width: float) -> SetParagraph:
        """Set lines one below the other as one paragraph of that role, and note what has no glyph."""
        whole = self.setter.set("\n".join(line.replace("\n", " ") for line in lines), style, width)
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + 1)
        for character, offset in whole.missing:
            index = max(at for at, start in enumerate(starts) if start <= offset)
            self.missing.append(MissingGlyph(character, where, index, offset - starts[index]))
        return whole

    def head(self) -> Head:
        """Set everything of the first page that stands above the text."""
        address = self._address()
        parts = [*self.banner("P"), *self._sender(), *self._return_line(address), *self._addressee(address)]
        parts += [*self._copy_note(), *self._date_line()]
        return Head(tuple(parts), address, tuple(self.missing))

    def banner(self, tag: str) -> Iterator[Placed]:
        """Set the banner at the top of a page; read aloud once, on the first."""
        if self.manuscript.banner:
            style = self.style("banner", is_bold=True)
            style = replace(style, align="center", tag="P" if tag == "P" else "artifact")
            column = self._column_of_banner()
            whole = self.lines("banner", (self.manuscript.banner,), style, column.w * PT_PER_MM)
            yield Placed(whole.element, column.x * PT_PER_MM, _BANNER_TOP * PT_PER_MM)

    def _column_of_banner(self) -> Box:
        """Return the text's width, or the column beside the window where that reaches up to the banner."""
        margins, paper = self.layout.margins, self.layout.paper
        whole = Box(margins.left, _BANNER_TOP, paper.w - margins.left - margins.right, 6.0)
        return self._beside_window() if self._clear.intersection(whole).h and self._clear.y < whole.bottom else whole

    def running_head(self, number: int) -> Iterator[Placed]:
        """Set name, date and page number at the top of a later page."""
        style = replace(self.style("running_head", _SMALL), tag="artifact")
        label = self.manuscript.page_label.replace("{number}", str(number))
        y = self.layout.margins.top * PT_PER_MM
        sides: tuple[tuple[tuple[str, ...], Align], ...] = (
            (self.manuscript.running_head, self.start),
            ((label,), "left" if self.is_rtl else "right"),
        )
        for texts, align in sides:
            text = " · ".join(filter(None, texts))
            if text:
                width = self.measure * (0.75 if align == self.start else 1.0)
                x = self.left + (self.measure - width if align == "right" else 0.0)
                whole = self.lines("running_head", (text,), replace(style, align=align), width)
                yield Placed(whole.element, x, y)

    def fold_marks(self) -> tuple[Rule, ...]:
        """Return the marks at which the sheet is folded."""
        if not self.stationery.has_fold_marks:
            return ()
        start, length, thickness = _FOLD_MARK
        x1, x2 = start * PT_PER_MM, (start + length) * PT_PER_MM
        return tuple(Rule(x1, y * PT_PER_MM, x2, y * PT_PER_MM, thickness) for y in self.layout.folds)

    def _address(self) -> SetAddress | None:
        has_return_line = bool(self.manuscript.return_line)
        size = self.stationery.size
        address = set_address(self.manuscript.address, self.layout, self.writing, size, self.setter, has_return_line)
        if address:
            self.missing += [MissingGlyph(character, "address", *place) for character, *place in address.missing]
        return address

    def _addressee(self, address: SetAddress | None) -> Iterator[Placed]:
        if address:
            yield address.placed

    def _sender(self) -> Iterator[Placed]:
        if self.manuscript.sender:
            column = self._beside_window() if self.layout.sender_on_right else self._head_column()
            style = self.style("sender")
            if self.layout.sender_on_right:
                style = replace(style, align="left")
            whole = self.lines("sender", self.manuscript.sender, style, column.w * PT_PER_MM)
            yield Placed(whole.element, column.x * PT_PER_MM, self.layout.margins.top * PT_PER_MM)

    def _head_column(self) -> Box:
        margins, paper = self.layout.margins, self.layout.paper
        return Box(margins.left, margins.top, paper.w - margins.left - margins.right, 0.0)

    def _return_line(self, address: SetAddress | None) -> Iterator[Placed]:
        strip, text = self.layout.return_line, self.manuscript.return_line
        if strip is None or not text or (address is not None and not address.has_room_above):
            return
        left = max(strip.x, self.layout.address.x + self.layout.text_indent, self.layout.safe_box.x)
        width = (strip.right - left) * PT_PER_MM
        for size in _RETURN_SIZES:
            style = Style(self.writing, size, 1.2, align="left", role="return_line")
            whole = self.setter.set(text, style, width)
            if whole.line_count == 1 and whole.element.height <= strip.h * PT_PER_MM:
                self.lines("return_line", (text,), style, width)
                yield Placed(whole.element, left * PT_PER_MM, strip.y * PT_PER_MM)
                return

    @property
    def _clear(self) -> Box:
        """What may show through a window: nothing but the address belongs there."""
        packet, top = self.layout.packet, self.layout.packet_top
        boxes = [clear_box(one, packet, top) for one in self.layout.envelopes if one.window] or [self.layout.address]
        x, y = min(box.x for box in boxes), min(box.y for box in boxes)
        return Box(x, y, max(box.right for box in boxes) - x, max(box.bottom for box in boxes) - y)

    def _beside_window(self) -> Box:
        """Return the column to the right of the window, or to the left where there is more room."""
        margins, clear = self.layout.margins, self._clear
        right_edge = self.layout.paper.w - margins.right
        left = max(clear.right + _BESIDE_WINDOW, right_edge - _SIDE_COLUMN)
        if right_edge - left >= _LEAST_COLUMN:
            return Box(left, clear.y, right_edge - left, clear.h)
        return Box(margins.left, clear.y, max(clear.x - _BESIDE_WINDOW - margins.left, _LEAST_COLUMN), clear.h)

    def _copy_note(self) -> Iterator[Placed]:
        if not self.manuscript.copy_note:
            return
        column = self._beside_window()
        first, *rest = self.manuscript.copy_note
        y = max(self.layout.recipient_top, self.layout.margins.top + self._height_of_sender_beside()) * PT_PER_MM
        style = replace(self.style("copy_note", _SMALL, _NOTE_LEADING), align="left")
        bold = replace(style, writing=replace(style.writing, is_bold=True))
        for lines, chosen in (((first,), bold), (tuple(rest), style)):
            if lines:
                whole = self.lines("copy_note", lines, chosen, column.w * PT_PER_MM)
                yield Placed(whole.element, column.x * PT_PER_MM, y)
                y += whole.element.height

    def _height_of_sender_beside(self) -> float:
        """Return how far down, in mm, a sender in the same column reaches."""
        if not self.layout.sender_on_right:
            return 0.0
        return sum(placed.element.height for placed in self._sender()) / PT_PER_MM + _BESIDE_WINDOW

    def _date_line(self) -> Iterator[Placed]:
        if self.manuscript.date_line:
            style = replace(self.style("date"), align="left" if self.is_rtl else "right")
            whole = self.lines("date", (self.manuscript.date_line,), style, self.measure)
            baseline = whole.element.lines[-1].baseline
            yield Placed(whole.element, self.left, self.layout.reference_y * PT_PER_MM - baseline)
