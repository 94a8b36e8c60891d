"""What stands at fixed places of a sheet: sender, address, copy note, date, banner, fold marks, running head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from letterstall.core.geometry import PT_PER_MM, Box
from letterstall.core.languages import is_right_to_left
from letterstall.core.layout import Layout, clear_box
from letterstall.core.manuscript import Manuscript
from letterstall.core.stationery import Stationery
from letterstall.typeset.address import SetAddress, set_address
from letterstall.typeset.clearance import inked_boxes, way_down
from letterstall.typeset.items import Writing
from letterstall.typeset.page import MissingGlyph, Placed, Rule
from letterstall.typeset.paragraph import Align, ParagraphSetter, SetParagraph, Style

_FOLD_MARK = (6.5, 4.5, 0.25)
"""Where a fold mark begins (mm), its length (mm), its thickness (pt): many printers lose what is further out."""

_BANNER_TOP, _PRINTED_FROM = 7.0, 6.5
"""mm; most printers reach to 6.35 mm from the edge, and in some scripts the letters stand high above their line."""

_SIDE_COLUMN, _LEAST_COLUMN, _BESIDE_WINDOW = 65.0, 38.0, 6.0
"""mm: widths of the column beside the window, for the copy note, and its distance (DIN 5008: 75 at 125)."""

_OFF_BANNER = 1.5
"""mm below a banner that reaches down to the top margin."""

_AFTER_RUNNING_HEAD = 12.0
"""mm from the running head's top to the text's."""

_RETURN_SIZES = (8.0, 7.5, 7.0, 6.5)
SMALL, SMALL_LEADING = 0.86, 1.32
"""Size of small print, in sizes of the letter, and its leading."""
_SENDER_LEADING = 1.3

_SENDER_SCALES = (1.0, 0.9, 0.8)
"""How large a sender above the window may be, in sizes of the letter, the preferred one first."""

_APART, _BEFORE_TEXT, _OFF_WINDOW = 3.0, 4.0, 0.3
"""mm between fixed parts, between these and the text, and between anything and what may show through the window."""


class Head(NamedTuple):
    """The fixed parts of the first page, in the order of reading, with what was found out on the way.

    `text_top` and `later_text_top` are where the text begins, on this page and on later ones, in mm: where the layout
    has it, or lower where that is taken.
    """

    placed: tuple[Placed, ...]
    address: SetAddress | None
    missing: tuple[MissingGlyph, ...]
    text_top: float
    later_text_top: float


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
        writing = self.writing._replace(is_bold=is_bold)
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
        address, banner = self._address(), tuple(self.banner("P"))
        sender = tuple(self._sender(banner))
        parts = [
            *banner,
            *sender,
            *self._return_line(address),
            *self._addressee(address),
            *self._copy_note(sender, banner),
        ]
        taken = inked_boxes(parts, self.setter.ink)
        date, shift = self._date_line(taken)
        text_top = max(self.layout.body_top + shift, *(box.bottom + _BEFORE_TEXT for box in taken), 0.0)
        return Head((*parts, *date), address, tuple(self.missing), text_top, self._later_text_top())

    def banner(self, tag: str) -> Iterator[Placed]:
        """Set the banner at the top of a page; read aloud once, on the first."""
        if self.manuscript.banner:
            style = self.style("banner", is_bold=True)
            style = style._replace(align="center", tag="P" if tag == "P" else "artifact")
            column = self._column_of_banner() if tag == "P" else self._banner_across
            whole = self.lines("banner", (self.manuscript.banner,), style, column.w * PT_PER_MM)
            placed = Placed(whole.element, column.x * PT_PER_MM, _BANNER_TOP * PT_PER_MM)
            ink = inked_boxes((placed,), self.setter.ink)
            lost = max((_PRINTED_FROM - box.y for box in ink), default=0.0)
            yield placed._replace(y=placed.y + max(0.0, lost) * PT_PER_MM)

    @property
    def _banner_across(self) -> Box:
        margins, paper = self.layout.margins, self.layout.paper
        return Box(margins.left, _BANNER_TOP, paper.w - margins.left - margins.right, 6.0)

    def _column_of_banner(self) -> Box:
        """Return the text's width, or the column beside the window where that reaches up to the banner."""
        across = self._banner_across
        return self._beside_window() if self._clear.intersection(across).h and self._clear.y < across.bottom else across

    def running_head(self, number: int, banner: Sequence[Placed] = ()) -> Iterator[Placed]:
        """Set name, date and page number at the top of a later page, below its banner."""
        style = self.style("running_head", SMALL)._replace(tag="artifact")
        label = self.manuscript.page_label.replace("{number}", str(number))
        y = self._top_below(banner) * PT_PER_MM
        sides: tuple[tuple[tuple[str, ...], Align], ...] = (
            (self.manuscript.running_head, self.start),
            ((label,), "left" if self.is_rtl else "right"),
        )
        for texts, align in sides:
            text = " · ".join(filter(None, texts))
            if text:
                width = self.measure * (0.75 if align == self.start else 1.0)
                x = self.left + (self.measure - width if align == "right" else 0.0)
                whole = self.lines("running_head", (text,), style._replace(align=align), width)
                yield Placed(whole.element, x, y)

    def _later_text_top(self) -> float:
        banner = tuple(self.banner("artifact"))
        head = inked_boxes(self.running_head(2, banner), self.setter.ink)
        top = self.layout.margins.top + _AFTER_RUNNING_HEAD
        return max(top, *(box.bottom + _BEFORE_TEXT for box in head), 0.0)

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

    def _sender(self, banner: Sequence[Placed]) -> Iterator[Placed]:
        """Set the sender above the window, a little smaller if need be; one that is too high even so goes beside it."""
        if not self.manuscript.sender:
            return
        top = self._top_below(banner)
        if not self.layout.sender_on_right:
            for scale in _SENDER_SCALES:
                placed = self._sender_in(self._head_column(), top, self.style("sender", scale))
                if self._is_off_window(placed):
                    yield placed
                    return
        yield self._sender_in(self._beside_window(), top, self.style("sender")._replace(align="left"))

    def _top_below(self, banner: Sequence[Placed]) -> float:
        top = self.layout.margins.top
        return max(top, *(bottom + _OFF_BANNER for bottom in map(_bottom, banner) if bottom > top), 0.0)

    def _sender_in(self, column: Box, top: float, style: Style) -> Placed:
        whole = self.lines("sender", self.manuscript.sender, style, column.w * PT_PER_MM)
        return Placed(whole.element, column.x * PT_PER_MM, top * PT_PER_MM)

    def _is_off_window(self, placed: Placed) -> bool:
        """Say whether a part keeps away from what may show through the window, or from the address without one."""
        clear, above = self._clear, 0.0 if self.layout.has_window else _APART
        kept = Box(clear.x, clear.y - above, clear.w, clear.h + above)
        return not any(box.intersection(kept).h for box in inked_boxes((placed,), self.setter.ink))

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

    def _copy_note(self, sender: Sequence[Placed], banner: Sequence[Placed]) -> Iterator[Placed]:
        if not self.manuscript.copy_note:
            return
        column = self._beside_window()
        first, *rest = self.manuscript.copy_note
        beside = [_bottom(one) + _BESIDE_WINDOW for one in sender if _is_in_column(one, column)]
        y = max(self.layout.recipient_top, self._top_below(banner), *beside) * PT_PER_MM
        style = self.style("copy_note", SMALL, SMALL_LEADING)._replace(align="left")
        bold = style._replace(writing=style.writing._replace(is_bold=True))
        above: tuple[Box, ...] = ()
        for lines, chosen in (((first,), bold), (tuple(rest), style)):
            if lines:
                whole = self.lines("copy_note", lines, chosen, column.w * PT_PER_MM)
                placed = Placed(whole.element, column.x * PT_PER_MM, y)
                ink = inked_boxes((placed,), self.setter.ink)
                placed = placed._replace(y=y + way_down(ink, above, _OFF_WINDOW) * PT_PER_MM)
                yield placed
                above, y = ink, placed.y + whole.element.height

    def _date_line(self, taken: Iterable[Box]) -> tuple[tuple[Placed, ...], float]:
        """Return place and date on the reference line, or below what stands there, and how far below in mm."""
        if not self.manuscript.date_line:
            return (), 0.0
        style = self.style("date")._replace(align="left" if self.is_rtl else "right")
        whole = self.lines("date", (self.manuscript.date_line,), style, self.measure)
        y = self.layout.reference_y * PT_PER_MM - whole.element.lines[-1].baseline
        placed = Placed(whole.element, self.left, y)
        boxes = inked_boxes((placed,), self.setter.ink)
        shift = way_down(boxes, (self._clear,), _OFF_WINDOW) if self.layout.has_window else 0.0
        shift += way_down((Box(box.x, box.y + shift, box.w, box.h) for box in boxes), taken, _APART)
        return (placed._replace(y=y + shift * PT_PER_MM),), shift


def _bottom(placed: Placed) -> float:
    return (placed.y + placed.element.height) / PT_PER_MM


def _is_in_column(placed: Placed, column: Box) -> bool:
    return placed.x / PT_PER_MM < column.right and column.x < (placed.x + placed.element.width) / PT_PER_MM
