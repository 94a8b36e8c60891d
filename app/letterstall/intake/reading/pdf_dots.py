"""Bullets that are drawn as small discs or squares and not written: browsers print the items of a list so."""

from __future__ import annotations

import ctypes
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2.raw as pdfium

from letterstall.core.geometry import PT_PER_MM
from letterstall.intake.reading.pdf_characters import Piece
from letterstall.intake.reading.pdf_direction import has_right_to_left
from letterstall.intake.reading.pdf_frame import Sheet
from letterstall.intake.reading.pdf_ink import bare

_SMALLEST, _LARGEST = 0.1, 0.6
"""Width and height of a bullet in sizes of the text beside it."""
_REACH = 2.5
"""A bullet stands within this many sizes of its text."""
_CLOSEST = 15.0
"""What stands farther away than so many mm is of another column."""
_MOST_OBJECTS, _MOST_DOTS = 50_000, 500

_object_at = bare(pdfium.FPDFPage_GetObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_kind_of = bare(pdfium.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)


def with_drawn_bullets(pieces: Sequence[Piece], page: Any, sheet: Sheet) -> list[Piece]:
    """Return the pieces of a page and a bullet for each disc that is drawn before one of them."""
    dots = list(_dots(page, sheet))
    if not dots or not pieces:
        return list(pieces)
    by_baseline = sorted(pieces, key=lambda piece: piece.baseline)
    baselines = [piece.baseline for piece in by_baseline]
    result = list(pieces)
    for left, top, right, bottom in dots:
        near = by_baseline[bisect_left(baselines, bottom - 0.5) : bisect_left(baselines, bottom + 6)]
        text = _text_of((left, top, right, bottom), near)
        if text:
            bullet = Piece("•", [left], [right], text.top, text.bottom, text.baseline, text.ink, order=text.order)
            result.insert(next(k for k, piece in enumerate(result) if piece is text), bullet)
    return result


def _dots(page: Any, sheet: Sheet) -> Iterator[tuple[float, float, float, float]]:
    """Yield the small things of equal width and height that are drawn on a page."""
    handle = ctypes.cast(page, ctypes.c_void_p).value
    edges = [ctypes.c_float() for _ in range(4)]
    found = 0
    for number in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        address = _object_at(handle, number)
        if _kind_of(address) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        pdfium.FPDFPageObj_GetBounds(ctypes.cast(address, pdfium.FPDF_PAGEOBJECT), *edges)
        left, bottom, right, top = (edge.value for edge in edges)
        w, h = right - left, top - bottom
        if 0.5 < w < 12 and abs(w - h) < 0.25 * w:
            found += 1
            yield sheet.seen((left, bottom, right, top), sheet.turned)
        if found >= _MOST_DOTS:
            return


def _text_of(dot: tuple[float, float, float, float], near: Sequence[Piece]) -> Piece | None:
    """Return the text that a disc stands at the head of: left of it, or right of what is read from the right."""
    left, top, right, bottom = dot
    middle = (top + bottom) / 2
    line = [piece for piece in near if piece.baseline - piece.ink.size * 0.8 / PT_PER_MM < middle < piece.baseline]
    before = [piece for piece in line if max(piece.rights) <= left and left - max(piece.rights) < _CLOSEST]
    behind = [piece for piece in line if min(piece.lefts) >= right and min(piece.lefts) - right < _CLOSEST]
    if bool(before) == bool(behind):
        return None
    text = max(before, key=lambda one: max(one.rights)) if before else min(behind, key=lambda one: min(one.lefts))
    if before and not has_right_to_left(text.text):
        return None
    em = text.ink.size / PT_PER_MM
    reach = left - max(text.rights) if before else min(text.lefts) - right
    return text if _SMALLEST * em < right - left < _LARGEST * em and reach < _REACH * em else None
