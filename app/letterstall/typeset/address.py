"""The address, so set that all of it is seen through the envelope's window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from letterstall.core.geometry import PT_PER_MM, Box
from letterstall.core.layout import Layout
from letterstall.typeset.breaks import break_opportunities
from letterstall.typeset.items import Writing
from letterstall.typeset.page import AddressLineFit, Element, Line, Placed
from letterstall.typeset.paragraph import ParagraphSetter, Style
from letterstall.typeset.shaping import ShapedText

_LARGEST, _SMALLEST, _STEP = 12.0, 9.0, 0.5
"""Sizes in pt: French mail houses ask for 9 to 12 (edics.fr), USPS for no less than 8."""

_LEADINGS = (1.22, 1.12)
_CLEARANCE, _EASE = 0.4, 1.2
"""mm kept free inside the safe box: what a printer's sheet feed is off by at best, and usually."""

_EASY_SIZE = 9.5
"""pt; the address gets no smaller than this for the sake of `_EASE`."""

_COMFORT = 2.0
"""mm kept free above and below the address where there is room: what a home printer's feed is off by at worst."""

_COMMA = re.compile("[,،，、;；]\\s*$")
_LEAST_FILL = 0.35
"""A line is broken after a comma rather than later when what stands before it fills at least this part of the line."""

_LEAST_REST = 0.3
"""Rather than leave a single short word to the next line, a line is broken before its last ones."""


class SetAddress(NamedTuple):
    """An address in its place, how each line lies in the safe box, and what has no glyph: (character, line, offset).

    `has_room_above` says whether the strip of the return line stayed free.
    """

    placed: Placed
    fits: tuple[AddressLineFit, ...]
    missing: tuple[tuple[str, int, int], ...]
    has_room_above: bool


class _Trial(NamedTuple):
    element: Element
    top: float
    bottom: float
    missing: tuple[tuple[str, int, int], ...]


def set_address(
    lines: tuple[str, ...],
    layout: Layout,
    writing: Writing,
    size: float,
    setter: ParagraphSetter,
    has_return_line: bool,
) -> SetAddress | None:
    """Set an address of these lines; None when there are none. Raises MissingFont.

    It begins where the layout has it and moves up when it needs room, over the return line if it must; then its
    leading shrinks, and last its size, to 9 pt. What still does not fit is set all the same, and its `fits` say by
    how much.
    """
    if not lines:
        return None
    safe = layout.safe_box
    left = max(layout.address.x + layout.text_indent, safe.x + _CLEARANCE)
    width = (safe.right - _CLEARANCE - left) * PT_PER_MM
    roofs = _roofs(layout, has_return_line)
    for style, roof, clearance in _attempts(writing, size, roofs):
        trial = _try(lines, style, width, setter)
        top = _top(trial, layout, roof, clearance)
        if top is not None:
            return _placed(trial, left, top, safe, setter, roof > safe.y)
    return _placed(trial, left, safe.y - trial.top / PT_PER_MM, safe, setter, False)


def _roofs(layout: Layout, has_return_line: bool) -> tuple[float, ...]:
    """Return the heights in mm that the address may reach up to, the preferred one first."""
    strip = layout.return_line
    safe_top = layout.safe_box.y
    if has_return_line and strip is not None and strip.bottom > safe_top:
        return strip.bottom, safe_top
    return (safe_top,)


def _attempts(writing: Writing, size: float, roofs: tuple[float, ...]) -> Iterator[tuple[Style, float, float]]:
    """Yield ever tighter styles, each with the height it may reach up to and the room it must leave free."""
    for clearance, smallest in ((_EASE, _EASY_SIZE), (_CLEARANCE, _SMALLEST)):
        current = min(max(size, smallest), _LARGEST)
        while current >= smallest:
            for roof in roofs:
                for leading in _LEADINGS:
                    yield Style(writing, current, leading, align="left", role="address"), roof, clearance
            current -= _STEP


def _top(trial: _Trial, layout: Layout, roof: float, clearance: float) -> float | None:
    """Return where the element's top goes, in mm from the sheet's; None when it does not fit below `roof`."""
    safe = layout.safe_box
    highest = roof + clearance - trial.top / PT_PER_MM
    lowest = safe.bottom - clearance - trial.bottom / PT_PER_MM
    if lowest < highest:
        return None
    comfort = min(_COMFORT, (lowest - highest) / 2)
    return min(max(layout.recipient_top, highest + comfort), lowest - comfort)


def _try(lines: tuple[str, ...], style: Style, width: float, setter: ParagraphSetter) -> _Trial:
    """Set the lines one below the other."""
    rows: list[Line] = []
    missing: list[tuple[str, int, int]] = []
    height = 0.0
    for index, text in enumerate(lines):
        start = 0
        for part in wrap(text, style, width, setter):
            whole = setter.set(part, style, width)
            missing += [(character, index, start + offset) for character, offset in whole.missing]
            rows += [line._replace(baseline=line.baseline + height) for line in whole.element.lines]
            rows[-1:] = [row._replace(ends_with=" ") for row in rows[-1:]]
            height += whole.element.height
            start += len(part)
        rows[-1:] = [row._replace(ends_with="\n") for row in rows[-1:]]
    rows[-1:] = [row._replace(ends_with="") for row in rows[-1:]]
    element = Element("P", tuple(rows), width, height, style.writing.language, None, style.role)
    inked = [box for box in (_ink(line, setter) for line in rows) if box]
    top = min((box.y for box in inked), default=0.0)
    bottom = max((box.bottom for box in inked), default=0.0)
    return _Trial(element, top, bottom, tuple(missing))


def wrap(text: str, style: Style, width: float, setter: ParagraphSetter) -> list[str]:
    """Cut a line of an address that is too wide (pt), after a comma if one is well placed, else after a word."""
    parts: list[str] = []
    rest = text
    while rest:
        whole = setter.shaper.shape(rest, style.writing, style.size)
        cut = 0 if whole.pen[-1] <= width else _place_to_cut(whole, style.writing.language, width)
        if not cut:
            break
        parts.append(rest[:cut])
        rest = rest[cut:]
    return [*parts, rest] if rest else parts


def _place_to_cut(whole: ShapedText, language: str, width: float) -> int:
    """Return where the second line begins; 0 when there is no place. Of commas the one that makes two even lines."""
    pen = whole.pen
    opportunities = break_opportunities(whole.text, language)
    offsets = [one.offset for one in opportunities if pen[one.text_end] <= width and not one.is_hyphen]
    commas = [at for at in offsets if _COMMA.search(whole.text, 0, at) and pen[at] >= width * _LEAST_FILL]
    even = [at for at in commas if pen[-1] - pen[at] <= width]
    if even:
        return min(even, key=lambda at: abs(pen[-1] - 2 * pen[at]))
    words = [at for at in offsets if pen[-1] - pen[at] >= width * _LEAST_REST]
    return (commas or words or offsets or [0])[-1]


def _ink(line: Line, setter: ParagraphSetter) -> Box | None:
    """Return what a line inks, in pt from the element's top left corner."""
    ink = setter.ink.extent(line.runs)
    if ink is None:
        return None
    return Box(ink.left, line.baseline - ink.top, ink.right - ink.left, ink.top - ink.bottom)


def _placed(
    trial: _Trial, left: float, top: float, safe: Box, setter: ParagraphSetter, has_room_above: bool
) -> SetAddress:
    fits = []
    for line in trial.element.lines:
        ink = _ink(line, setter) or Box(line.x, line.baseline, line.width, 0.0)
        box = Box(left + ink.x / PT_PER_MM, top + ink.y / PT_PER_MM, ink.w / PT_PER_MM, ink.h / PT_PER_MM)
        fits.append(AddressLineFit(line.text, box, safe.overflow(box)))
    placed = Placed(trial.element, left * PT_PER_MM, top * PT_PER_MM)
    return SetAddress(placed, tuple(fits), trial.missing, has_room_above)
