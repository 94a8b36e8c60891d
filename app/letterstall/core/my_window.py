"""A layout from the measures of one's own envelope."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from itertools import pairwise

from letterstall.core.errors import BadMeasurement
from letterstall.core.geometry import Box
from letterstall.core.layout import A4, LETTER, Envelope, Layout, Margins, clear_box, safe_box

MY_WINDOW_ID = "my_window"
"""The id of the layout made of the user's own measures."""

PAPERS = {paper.name: paper for paper in (A4, LETTER)}
"""The papers a letter can be on, by name."""

_LONGEST = 600.0  # mm; twice a C4 envelope is high: a number typed in another unit, or with one digit too many
_MARGINS = Margins(left=25.0, right=20.0, top=18.0, bottom=20.0)  # mm; left and right as in DIN 5008
_SENDER_H = 26.0  # mm; five lines of 10.5 pt on 14.3
_SENDER_LEFT, _SENDER_RIGHT = 90.0, 125.0  # mm; where a sender on the left ends, and one on the right begins
_ASCENT, _DESCENT = 4.0, 1.2  # mm; what a line of 10.5 pt needs above and below its base line, accents included
_BEFORE_BODY = 8.46  # mm; two lines of 12 pt, as DIN 5008 leaves below its reference line


@dataclass(frozen=True, slots=True)
class MyWindow:
    """What a ruler says, in mm: the envelope so that its window reads upright, the window from its left and lower edge.

    `folds` are measured from the top of the sheet; () for a sheet that is not folded.
    """

    envelope_w: float
    envelope_h: float
    window_left: float
    window_bottom: float
    window_w: float
    window_h: float
    folds: tuple[float, ...] = (105.0, 210.0)
    paper: str = "A4"


def layout_from_measurements(window: MyWindow) -> Layout:
    """Return the layout for this envelope: the address where it is seen however the sheet slides.

    Raises BadMeasurement with the field and its value when an envelope cannot be so.
    """
    _check_numbers(window)
    paper = PAPERS.get(window.paper, A4)
    packet, packet_top = _folded(window, paper.w, paper.h)
    _check_fit(window, packet)
    hole = Box(
        window.window_left, window.envelope_h - window.window_bottom - window.window_h, window.window_w, window.window_h
    )
    envelope = Envelope("My envelope", window.envelope_w, window.envelope_h, hole)
    sheet = Box(0, 0, paper.w, paper.h)
    safe = safe_box(envelope, packet, packet_top).intersection(sheet)
    clear = clear_box(envelope, packet, packet_top)
    _check_seen(window, safe)
    reference_y = _off_folds(max(clear.bottom, _MARGINS.top + _SENDER_H) + _ASCENT, _ASCENT, _DESCENT, window.folds)
    return Layout(
        id=MY_WINDOW_ID,
        title="My window",
        region=(),
        paper=paper,
        address=safe,
        text_indent=0.0,
        recipient_top=safe.y,
        return_line=None,
        folds=window.folds,
        packet_top=packet_top,
        reference_y=reference_y,
        body_top=_off_folds(reference_y + _BEFORE_BODY, 0.0, _ASCENT + _DESCENT, window.folds),
        margins=_MARGINS,
        envelopes=(envelope,),
        sender_on_right=_is_sender_on_right(clear),
        source="the user's own measures",
        confidence="measured",
    )


def _is_sender_on_right(clear: Box) -> bool:
    """Say whether a window too high for a sender above it leaves more room beside it on the right."""
    is_high = clear.y < _MARGINS.top + _SENDER_H
    return is_high and max(0.0, clear.right - _SENDER_RIGHT) < max(0.0, _SENDER_LEFT - clear.x)


def _off_folds(y: float, above: float, below: float, folds: tuple[float, ...]) -> float:
    """Move a line down until no fold runs through it."""
    for fold in folds:
        if y - above < fold < y + below:
            y = fold + above
    return y


def _check_numbers(window: MyWindow) -> None:
    for one in fields(window):
        value = getattr(window, one.name)
        is_distance = one.name in ("window_left", "window_bottom")
        if isinstance(value, (int, float)) and not (
            math.isfinite(value) and (value >= 0 if is_distance else value > 0) and value <= _LONGEST
        ):
            raise BadMeasurement(one.name, value)


def _folded(window: MyWindow, width: float, height: float) -> tuple[tuple[float, float], float]:
    """Return the size of the folded sheet, and the sheet's y at its top edge."""
    edges = (0.0, *window.folds, height)
    panels = [lower - upper for upper, lower in pairwise(edges)]
    for fold, panel in zip(edges[1:], panels, strict=True):
        if not panel > 0:
            raise BadMeasurement("folds", window.folds[-1] if fold == height else fold)
    return (width, max(panels)), panels[0] - max(panels)


def _check_fit(window: MyWindow, packet: tuple[float, float]) -> None:
    checks = (
        ("envelope_w", window.envelope_w, packet[0] <= window.envelope_w),
        ("envelope_h", window.envelope_h, packet[1] <= window.envelope_h),
        ("window_w", window.window_w, window.window_left + window.window_w <= window.envelope_w),
        ("window_h", window.window_h, window.window_bottom + window.window_h <= window.envelope_h),
    )
    for field, value, is_possible in checks:
        if not is_possible:
            raise BadMeasurement(field, value)


def _check_seen(window: MyWindow, safe: Box) -> None:
    """Refuse a window in which no place of the sheet stays visible while it slides."""
    if safe.w <= 0:
        raise BadMeasurement("window_w", window.window_w)
    if safe.h <= 0:
        raise BadMeasurement("window_h", window.window_h)
