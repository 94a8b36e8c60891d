"""What of a page's text a reader sees."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import pypdfium2.raw as pdfium

from letterstall.intake.reading.pdf_characters import Piece
from letterstall.intake.reading.pdf_frame import Rectangle, Sheet

_SMALLEST = 0.6
"""Text smaller than this many pt cannot be read."""
_WHITE = 250
"""Red, green and blue of at least this much are white on paper."""
_CLEAR = 13
"""An opacity of less than this, of 255, leaves nothing to see."""
_SCAN = 0.5
"""A picture that covers this part of a page is a scan; text that is not drawn on it is what was recognised there."""
_DEEPEST, _MOST_OBJECTS = 6, 5_000
"""How deep forms may hold forms, and how many objects of a page are looked at."""

Fill = tuple[Rectangle, bool]
"""Where something is painted, and whether it is a picture."""


class Seen:
    """Tells whether pieces of one page are seen. What is painted is only looked up when white text asks for it."""

    def __init__(self, page: Any, sheet: Sheet) -> None:
        self._page, self._sheet = page, sheet
        self._fills: list[Fill] | None = None
        self._seen: dict[int, list[Rectangle]] = {}

    def is_hidden(self, piece: Piece) -> bool:
        """Whether nobody sees a piece: too small, clear, off the page, or white on white."""
        ink = piece.ink
        if ink.size < _SMALLEST or ink.color[3] < _CLEAR or self._is_off_page(piece):
            return True
        if self.is_undrawn(piece):
            return not self._is_scan
        return min(ink.color[:3]) >= _WHITE and ink.mode in (0, 4) and not self._has_ground(piece)

    def is_undrawn(self, piece: Piece) -> bool:
        """Whether a piece is written in no colour at all, as the text of a scan is."""
        return piece.ink.mode in (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)

    def _is_off_page(self, piece: Piece) -> bool:
        w, h = self._sheet.size
        if (piece.ink.angle - self._sheet.turned) % 180:
            w, h = h, w
        return max(piece.rights) <= 0 or min(piece.lefts) >= w or piece.baseline <= 0 or piece.top >= h

    @cached_property
    def _is_scan(self) -> bool:
        left, bottom, right, top = self._sheet.shown
        area = max((right - left) * (top - bottom), 1e-6)
        pictures = (box for box, is_picture in self._painted() if is_picture)
        return any((x1 - x0) * (y1 - y0) > _SCAN * area for x0, y0, x1, y1 in pictures)

    def _has_ground(self, piece: Piece) -> bool:
        """Whether something that is not white is painted where a piece stands."""
        x = (min(piece.lefts) + max(piece.rights)) / 2
        y = piece.baseline - 0.3 * piece.ink.size * 25.4 / 72
        return any(x0 <= x <= x1 and y0 <= y <= y1 for x0, y0, x1, y1 in self._grounds(piece.ink.angle))

    def _grounds(self, angle: int) -> list[Rectangle]:
        """Return what is painted as text in this direction has it below."""
        if angle not in self._seen:
            self._seen[angle] = [self._sheet.seen(box, angle) for box, _ in self._painted()]
        return self._seen[angle]

    def _painted(self) -> list[Fill]:
        if self._fills is None:
            number = pdfium.FPDFPage_CountObjects(self._page)
            objects = (pdfium.FPDFPage_GetObject(self._page, k) for k in range(min(number, _MOST_OBJECTS)))
            self._fills = [fill for one in objects for fill in _fills(one, (1, 0, 0, 1, 0, 0), 0)]
        return self._fills


Matrix = tuple[float, float, float, float, float, float]


def _fills(found: Any, matrix: Matrix, depth: int) -> Iterator[Fill]:
    kind = pdfium.FPDFPageObj_GetType(found)
    if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
        inner = _times(_matrix(found), matrix)
        for k in range(min(pdfium.FPDFFormObj_CountObjects(found), _MOST_OBJECTS)):
            yield from _fills(pdfium.FPDFFormObj_GetObject(found, k), inner, depth + 1)
    elif kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_SHADING) or (
        kind == pdfium.FPDF_PAGEOBJ_PATH and _is_dark(found)
    ):
        edges = [ctypes.c_float() for _ in range(4)]
        if pdfium.FPDFPageObj_GetBounds(found, *edges):
            box = (edges[0].value, edges[1].value, edges[2].value, edges[3].value)
            yield _moved(box, matrix), kind == pdfium.FPDF_PAGEOBJ_IMAGE


def _is_dark(path: Any) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, mode, stroke)
    parts = [ctypes.c_uint() for _ in range(4)]
    if not mode.value or not pdfium.FPDFPageObj_GetFillColor(path, *parts):
        return bool(mode.value)
    return min(part.value for part in parts[:3]) < _WHITE and parts[3].value >= _CLEAR


def _matrix(found: Any) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(found, matrix):
        return 1, 0, 0, 1, 0, 0
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _moved(box: Rectangle, matrix: Matrix) -> Rectangle:
    a, b, c, d, e, f = matrix
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (box[0], box[2]) for y in (box[1], box[3])]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)
