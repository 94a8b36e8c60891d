"""What was filled into the fields of a form, and text boxes that were laid on a page: both are seen, neither is text
of the page. Notes that open when they are clicked are left where they are."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2.raw as pdfium

from letterstall.core.geometry import PT_PER_MM
from letterstall.intake.reading.pdf_characters import Piece
from letterstall.intake.reading.pdf_frame import Sheet
from letterstall.intake.reading.pdf_ink import Ink

_FIELDS = (pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX)
_UNSEEN = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
_SECRET = 1 << 13
"""A field for a password (ISO 32000-1, table 228)."""
_MOST_FIELDS = 500
_LONGEST, _MOST_LINES = 100_000, 1_000
"""No field's text is read beyond so many bytes or lines."""
_USUAL_SIZE, _LEADING, _WIDTH = 11.0, 1.2, 0.5
"""Size in pt where a field does not say it; distance of lines and width of letters in sizes."""


class Form:
    """The form of a document. It is only opened when a page has a field."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._info = pdfium.FPDF_FORMFILLINFO(version=2)
        self._handle: Any = None

    def close(self) -> None:
        """Close the form; nothing of it may be used afterwards."""
        if self._handle:
            pdfium.FPDFDOC_ExitFormFillEnvironment(self._handle)
            self._handle = None

    def pieces(self, page: Any, sheet: Sheet, order: int) -> Iterator[Piece]:
        """Yield what stands in the fields and text boxes of a page; `order` is that of the first."""
        for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_FIELDS)):
            with _annotation(page, number) as annotation:
                text = self._text(annotation) if annotation else ""
                if text:
                    for piece in _laid_out(text, self._size(annotation), _rectangle(annotation), sheet):
                        piece.order = order
                        order += 1
                        yield piece

    def _text(self, annotation: Any) -> str:
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        if pdfium.FPDFAnnot_GetFlags(annotation) & _UNSEEN:
            return ""
        if kind == pdfium.FPDF_ANNOT_FREETEXT:
            return _string(pdfium.FPDFAnnot_GetStringValue, annotation, b"Contents")
        if kind != pdfium.FPDF_ANNOT_WIDGET or not self._opened():
            return ""
        is_secret = pdfium.FPDFAnnot_GetFormFieldFlags(self._handle, annotation) & _SECRET
        if is_secret or pdfium.FPDFAnnot_GetFormFieldType(self._handle, annotation) not in _FIELDS:
            return ""
        return _string(pdfium.FPDFAnnot_GetFormFieldValue, self._handle, annotation)

    def _opened(self) -> bool:
        if not self._handle:
            self._handle = pdfium.FPDFDOC_InitFormFillEnvironment(self._document, self._info)
        return bool(self._handle)

    def _size(self, annotation: Any) -> float:
        size = ctypes.c_float()
        if self._handle:
            pdfium.FPDFAnnot_GetFontSize(self._handle, annotation, size)
        return size.value if 2 < size.value < 72 else _USUAL_SIZE


@contextmanager
def _annotation(page: Any, number: int) -> Iterator[Any]:
    annotation = pdfium.FPDFPage_GetAnnot(page, number)
    try:
        yield annotation
    finally:
        if annotation:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _string(function: Any, *arguments: Any) -> str:
    length = min(function(*arguments, None, 0), _LONGEST)
    buffer = (ctypes.c_ushort * (length // 2 + 1))()
    function(*arguments, buffer, length)
    return bytes(buffer)[:length].decode("utf-16-le", "replace").split("\0")[0]


def _rectangle(annotation: Any) -> tuple[float, float, float, float]:
    box = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, box)
    return min(box.left, box.right), min(box.top, box.bottom), max(box.left, box.right), max(box.top, box.bottom)


def _laid_out(text: str, size: float, box: tuple[float, float, float, float], sheet: Sheet) -> Iterator[Piece]:
    """Yield a piece for each line of a field; where its letters stand is only estimated."""
    left, top, right, bottom = sheet.seen(box, sheet.turned)
    em = size / PT_PER_MM
    lines = [line.strip() for line in text.replace("\r", "\n").split("\n")[:_MOST_LINES]]
    first = (top + bottom) / 2 + 0.35 * em if len(lines) == 1 else top + em
    ink = Ink(size, sheet.turned, False, False, pdfium.FPDF_TEXTRENDERMODE_FILL, (0, 0, 0, 255))
    for number, line in enumerate(lines):
        letters = "".join(letter for letter in line if letter.isprintable())
        if letters:
            step = min(_WIDTH * em, (right - left) / len(letters))
            lefts = [left + step * k for k in range(len(letters))]
            baseline = first + number * _LEADING * em
            yield Piece(letters, lefts, [x + step for x in lefts], baseline - em, baseline, baseline, ink)
