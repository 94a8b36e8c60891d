"""The characters of a page as PDFium finds them, in pieces without a gap."""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from letterstall.core.geometry import PT_PER_MM
from letterstall.intake.reading.characters import LIGATURES
from letterstall.intake.reading.pdf_frame import Sheet
from letterstall.intake.reading.pdf_ink import Ink, Inks, bare
from letterstall.intake.reading.pdf_letters import LOST, STEERING
from letterstall.intake.reading.pdf_spans import Spans

_HYPHENS = (0x02, 0xFFFE)
"""What PDFium writes in place of the hyphen at a line's end (core/fpdftext, CPDF_TextPage)."""
_GAP = 0.9
"""A gap of this many times the size parts two pieces; a wide space in justified text stays below it."""
_TOUCH = 0.3
"""Objects that begin within this many sizes of the end of the one before go on with its piece."""
_FIRST_MARK = 0x0300
"""No character below it stands over another."""


@dataclass(slots=True)
class Piece:
    """Characters on one baseline without a gap; all lengths in mm for a reader to whom they are upright.

    `lefts` and `rights` hold the edges of each character; a space without width is PDFium's own. `is_spaced`: PDFium
    saw a space before it. `order` counts the pieces of a page as the file writes them; `found` is the address of the
    object it begins with, which holds as long as the page is open. `is_steered`: the file has marks in it that change
    the order of letters, so that places alone may not tell it.
    """

    text: str
    lefts: list[float]
    rights: list[float]
    top: float
    bottom: float
    baseline: float
    ink: Ink
    is_spaced: bool = False
    order: int = 0
    found: int = 0
    is_steered: bool = False


_unicode_at = bare(pdfium.FPDFText_GetUnicode, ctypes.c_uint, ctypes.c_void_p, ctypes.c_int)
_object_at = bare(pdfium.FPDFText_GetTextObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_box_at = bare(pdfium.FPDFText_GetLooseCharBox, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
_origin_at = bare(
    pdfium.FPDFText_GetCharOrigin, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p
)


def pieces_of(text_page: Any, sheet: Sheet) -> Iterator[Piece]:
    """Yield what is written on a page, in the file's own order."""
    builder = _Builder(text_page, sheet)
    for number in range(pdfium.FPDFText_CountChars(text_page)):
        done = builder.take(number)
        if done:
            yield done
    if builder.piece:
        yield builder.piece


class _Builder:
    """Grows one piece after the other out of single characters."""

    def __init__(self, text_page: Any, sheet: Sheet) -> None:
        self._page, self._sheet = text_page, sheet
        self._handle = ctypes.cast(text_page, ctypes.c_void_p).value
        self._box = pdfium.FS_RECTF()
        self._box_address = ctypes.addressof(self._box)
        self._origin = (ctypes.c_double * 2)()
        self._origin_address = ctypes.addressof(self._origin)
        self._inks, self._spans = Inks(text_page), Spans()
        self._object = 0
        self._is_spaced = False
        self._order = 0
        self.piece: Piece | None = None

    def take(self, number: int) -> Piece | None:
        """Take the next character; return the piece that is finished by it."""
        code = _unicode_at(self._handle, number)
        found = _object_at(self._handle, number)
        if not found or code in (0x09, 0x0A, 0x0D):
            return self._generated(code)
        if code in STEERING and self.piece:
            self.piece.is_steered = True
        text = chr(code) if 0x20 <= code < 0x7F else _letters(code)
        if not text or (code >= _FIRST_MARK and self._spans.is_repeated(found)):
            return None
        _box_at(self._handle, number, self._box_address)
        box = self._box
        if code >= _FIRST_MARK and unicodedata.category(text[0]) == "Mn":
            self._measure_ink(number)
        rectangle = (box.left, box.bottom, box.right, box.top)
        piece = self.piece
        if not piece or found != self._object:
            return self._begin(number, found, text, rectangle)
        left, _, right, _ = self._sheet.seen(rectangle, piece.ink.angle)
        em = piece.ink.size / PT_PER_MM
        if text != " " and not -em < left - piece.rights[-1] < em * _GAP:
            return self._cut(number, piece.ink, text, rectangle)
        self._append(piece, text, left, right)
        return None

    def _measure_ink(self, number: int) -> None:
        """A mark has no width of its own: where it stands is told by what is black of it."""
        edges = [ctypes.c_double() for _ in range(4)]
        pdfium.FPDFText_GetCharBox(self._page, number, *edges)
        self._box.left, self._box.right = edges[0].value, edges[1].value

    def _generated(self, code: int) -> Piece | None:
        """A space or line end that is PDFium's own: the one is kept in mind, the other ends the piece."""
        if code in (0x0A, 0x0D):
            self._is_spaced, self._object = False, 0
        elif code in (0x20, 0x09):
            self._is_spaced = True
        elif code in _HYPHENS and self.piece:
            self._append(self.piece, "-", self.piece.rights[-1], self.piece.rights[-1])
        return None

    def _append(self, piece: Piece, text: str, left: float, right: float) -> None:
        if self._is_spaced:
            piece.text += " "
            piece.lefts.append(piece.rights[-1])
            piece.rights.append(piece.rights[-1])
            self._is_spaced = False
        piece.text += text
        if len(text) == 1:
            piece.lefts.append(left)
            piece.rights.append(right)
        else:
            step = (right - left) / len(text)
            piece.lefts.extend(left + step * k for k in range(len(text)))
            piece.rights.extend(left + step * (k + 1) for k in range(len(text)))

    def _begin(self, number: int, found: int, text: str, box: tuple[float, float, float, float]) -> Piece | None:
        """Take the first character of an object: it may still go on with the piece before it."""
        ink = self._inks.ink(number, found)
        piece, is_next = self.piece, self._object != 0
        self._object = found
        if piece and is_next and piece.ink is ink:
            left, _, right, _ = self._sheet.seen(box, ink.angle)
            em = ink.size / PT_PER_MM
            reach = _GAP if self._is_spaced else _TOUCH
            near = -_TOUCH * em < left - piece.rights[-1] < reach * em
            if near and abs(self._baseline(number, ink.angle) - piece.baseline) < 0.05:
                self._append(piece, text, left, right)
                return None
        return self._cut(number, ink, text, box)

    def _cut(self, number: int, ink: Ink, text: str, box: tuple[float, float, float, float]) -> Piece | None:
        """Begin a new piece; return the one before it."""
        done = self.piece
        left, top, right, bottom = self._sheet.seen(box, ink.angle)
        baseline = self._baseline(number, ink.angle)
        self.piece = Piece("", [], [], top, bottom, baseline, ink, self._is_spaced, self._order, self._object)
        self._order += 1
        self._is_spaced = False
        self._append(self.piece, text, left, right)
        return done

    def _baseline(self, number: int, angle: int) -> float:
        _origin_at(self._handle, number, self._origin_address, self._origin_address + 8)
        x, y = self._origin
        return self._sheet.seen((x, y, x, y), angle)[1]


def _letters(code: int) -> str:
    """Return the letters of a character beyond ASCII, or nothing for what has no meaning in a line."""
    if code in _HYPHENS:
        return "-"
    if code == 0:
        return LOST
    if code < 0xA0 or code in STEERING or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return ""
    return LIGATURES.get(code) or ("" if code & 0xFFFE == 0xFFFE else chr(code))
