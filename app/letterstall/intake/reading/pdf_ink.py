"""How text objects of a page are written: size, direction, weight, and what decides whether they are seen."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from math import atan2, degrees, hypot
from typing import Any

import pypdfium2.raw as pdfium

from letterstall.intake.reading.clean_lines import fitting_size

_BOLD_FLAG = 1 << 18
"""ForceBold (ISO 32000-1, table 123)."""
_BOLD_NAMES = ("bold", "black", "heavy", "demi")
"""The weight a file gives is not asked: browsers print 704 and 1828 for regular fonts."""
_ASKEW = 12
"""Text more than this many degrees off the four directions is not part of what runs along the page."""


@dataclass(frozen=True, slots=True)
class Ink:
    """How a text object is written: size in pt as seen, direction in degrees counterclockwise, mode and colour.

    `mode` is the text rendering mode (ISO 32000-1, table 106); `color` red, green, blue and opacity up to 255.
    """

    size: float
    angle: int
    is_askew: bool
    is_bold: bool
    mode: int
    color: tuple[int, int, int, int]


def bare(function: Any, result: Any, *arguments: Any) -> Any:
    """Return a function of PDFium that takes and gives bare addresses: the usual way is slow for single characters."""
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    return ctypes.CFUNCTYPE(result, *arguments)(address)


_Address, _Int = ctypes.c_void_p, ctypes.c_int
_matrix_at = bare(pdfium.FPDFText_GetMatrix, _Int, _Address, _Int, _Address)
_size_at = bare(pdfium.FPDFText_GetFontSize, ctypes.c_double, _Address, _Int)
_mode_of = bare(pdfium.FPDFTextObj_GetTextRenderMode, _Int, _Address)
_font_of = bare(pdfium.FPDFTextObj_GetFont, _Address, _Address)
_color_of = bare(pdfium.FPDFPageObj_GetFillColor, _Int, _Address, _Address, _Address, _Address, _Address)


class Inks:
    """The inks of a page; text objects that are written alike share one."""

    def __init__(self, text_page: Any) -> None:
        self._page = text_page
        self._handle = ctypes.cast(text_page, ctypes.c_void_p).value
        self._known: dict[tuple[object, ...], Ink] = {}
        self._bold_fonts: dict[int, bool] = {}
        self._matrix = pdfium.FS_MATRIX()
        self._matrix_address = ctypes.addressof(self._matrix)
        self._color = (ctypes.c_uint * 4)()
        start = ctypes.addressof(self._color)
        self._color_addresses = [start + 4 * number for number in range(4)]

    def ink(self, number: int, found: int) -> Ink:
        """Return the ink of the object at this address, to which the character `number` belongs."""
        matrix = self._matrix
        _matrix_at(self._handle, number, self._matrix_address)
        size = _size_at(self._handle, number)
        mode, font = _mode_of(found), _font_of(found) or 0
        color = tuple(self._color) if _color_of(found, *self._color_addresses) else (0, 0, 0, 255)
        key = (matrix.a, matrix.b, matrix.c, matrix.d, size, mode, font, color)
        ink = self._known.get(key)
        if not ink:
            turn = degrees(atan2(matrix.b, matrix.a)) if matrix.b else (180.0 if matrix.a < 0 else 0.0)
            angle = round(turn / 90) * 90
            seen_size = round(fitting_size(abs(size * hypot(matrix.c, matrix.d))), 2)
            is_bold = mode == pdfium.FPDF_TEXTRENDERMODE_FILL_STROKE or self._has_bold_font(number, font)
            ink = Ink(seen_size, angle % 360, abs(turn - angle) > _ASKEW, is_bold, mode, color)
            self._known[key] = ink
        return ink

    def _has_bold_font(self, number: int, font: int) -> bool:
        is_bold = self._bold_fonts.get(font)
        if is_bold is None:
            name, flags = ctypes.create_string_buffer(256), ctypes.c_int()
            pdfium.FPDFText_GetFontInfo(self._page, number, name, 256, flags)
            known = name.value.decode("utf-8", "replace").lower()
            is_bold = bool(flags.value & _BOLD_FLAG) or any(word in known for word in _BOLD_NAMES)
            self._bold_fonts[font] = is_bold
        return is_bold
