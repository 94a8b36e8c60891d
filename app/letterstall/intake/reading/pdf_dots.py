"""Bullets that are drawn as small discs or squares and not written: browsers print the items of a list so."""

from __future__ import annotations

import ctypes
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2.raw as pdfium

from letterstall.core.geometry import PT_PER_MM
from letterstall.intake.reading.pdf_characters import Piece
from letterstall.intake.reading.pdf_frame import Sheet
from letterstall.intake.reading.pdf_ink import bare

_SMALLEST, _LARGEST = 0.1, 0.6
"""Width and height of a bullet in sizes of the text beside it."""
_REACH = 2.5
"""A bullet stands within this many sizes of its text."""
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
    """Return the text a disc stands before, if nothing stands left of it on its line."""
    left, top, right, bottom = dot
    middle = (top + bottom) / 2
    line = [piece for piece in near if piece.baseline - piece.ink.size * 0.8 / PT_PER_MM < middle < piece.baseline]
    if not line or any(piece.lefts[0] < left and piece.rights[-1] > left - 15 for piece in line):
        return None
    text = min(line, key=lambda piece: piece.lefts[0])
    em = text.ink.size / PT_PER_MM
    fits = _SMALLEST * em < right - left < _LARGEST * em and text.lefts[0] - right < _REACH * em
    return text if fits and text.lefts[0] > right else None
