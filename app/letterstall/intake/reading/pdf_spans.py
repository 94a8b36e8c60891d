"""What a file says of its signs beside drawing them, and where it draws.

Words for which a file gives the text apart from the signs that draw it (`/ActualText`, ISO 32000-1, 14.9.4).

Browsers write most words of Hindi, Thai and their like so. PDFium then tells the text once for some of the signs and
leaves out others, takes the room of those left out for a space, and repeats the text where a sign stands farther left.
"""

from __future__ import annotations

import ctypes
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from letterstall.core.geometry import PT_PER_MM
from letterstall.intake.reading.pdf_frame import Sheet

if TYPE_CHECKING:
    from letterstall.intake.reading.pdf_characters import Piece

_SPACE = 0.2
"""Room of this many sizes without ink is a space."""
_MOST_OBJECTS = 50_000
_COMPLEX = ((0x0900, 0x109F), (0x1780, 0x17FF), (0xA980, 0xAADF))
"""Scripts of India and South-East Asia."""


class Spans:
    """Knows which words of a page were told already."""

    def __init__(self) -> None:
        self._told: dict[int, int] = {}
        self._repeats: dict[int, bool] = {}

    def is_repeated(self, found: int) -> bool:
        """Whether the object at this address belongs to a word that another object told."""
        known = self._repeats.get(found)
        if known is None:
            span = self._span(ctypes.cast(found, pdfium.FPDF_PAGEOBJECT))
            known = bool(span) and self._told.setdefault(span, found) != found
            self._repeats[found] = known
        return known

    def _span(self, handle: Any) -> int:
        """Return the address of the innermost span with a text of its own, or 0."""
        for number in range(pdfium.FPDFPageObj_CountMarks(handle) - 1, -1, -1):
            mark = pdfium.FPDFPageObj_GetMark(handle, number)
            if pdfium.FPDFPageObjMark_GetParamValueType(mark, b"ActualText") == pdfium.FPDF_OBJECT_STRING:
                return ctypes.cast(mark, ctypes.c_void_p).value or 0
        return 0


def is_artifact(found: int) -> bool:
    """Whether the file itself says that an object belongs to the page and not to the text (14.8.2.2)."""
    handle = ctypes.cast(found, pdfium.FPDF_PAGEOBJECT)
    name, length = (ctypes.c_ushort * 16)(), ctypes.c_ulong()
    for number in range(pdfium.FPDFPageObj_CountMarks(handle)):
        mark = pdfium.FPDFPageObj_GetMark(handle, number)
        pdfium.FPDFPageObjMark_GetName(mark, name, ctypes.sizeof(name), length)
        if bytes(name)[: length.value].decode("utf-16-le", "replace").rstrip("\0") == "Artifact":
            return True
    return False


class Room:
    """Tells where on a page there is no ink. What is drawn is only looked up when somebody asks."""

    def __init__(self, page: Any, sheet: Sheet) -> None:
        self._page, self._sheet = page, sheet
        self._lines: dict[int, list[tuple[float, float]]] | None = None
        self._sorted: dict[int, list[tuple[float, float]]] = {}

    def free(self, left: float, right: float, baseline: float, words: tuple[float, float]) -> float:
        """Return how many mm between two places on a line are without ink of a single sign.

        An object that reaches over both `words`, the middles of the letters before and behind, is the line itself.
        """
        free, reached = right - left, left
        for first, last in self._near(round(baseline)):
            if first >= right:
                break
            if first <= words[0] and last >= words[1]:
                continue
            first, last = max(first, reached), min(last, right)
            if last > first:
                free -= last - first
                reached = last
        return free

    def _near(self, baseline: int) -> list[tuple[float, float]]:
        """Return from where to where ink stands on a baseline and those beside it, from left to right."""
        if baseline not in self._sorted:
            lines = self._inked()
            self._sorted[baseline] = sorted(pair for y in (-1, 0, 1) for pair in lines.get(baseline + y, ()))
        return self._sorted[baseline]

    def _inked(self) -> dict[int, list[tuple[float, float]]]:
        """Return by baseline, in whole mm, from where to where ink stands."""
        if self._lines is None:
            self._lines = defaultdict(list)
            for baseline, left, right in _inked_objects(self._page, self._sheet):
                self._lines[round(baseline)].append((left, right))
        return self._lines


def _inked_objects(page: Any, sheet: Sheet) -> Iterator[tuple[float, float, float]]:
    edges = [ctypes.c_float() for _ in range(4)]
    matrix = pdfium.FS_MATRIX()
    for number in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        found = pdfium.FPDFPage_GetObject(page, number)
        if pdfium.FPDFPageObj_GetType(found) != pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        pdfium.FPDFPageObj_GetBounds(found, *edges)
        pdfium.FPDFPageObj_GetMatrix(found, matrix)
        left, bottom, right, top = (edge.value for edge in edges)
        if right > left and top > bottom:
            x0, _, x1, _ = sheet.seen((left, bottom, right, top), sheet.turned)
            yield sheet.seen((matrix.e, matrix.f, matrix.e, matrix.f), sheet.turned)[1], x0, x1


def mend_spaces(pieces: Sequence[Piece], room: Room) -> None:
    """Take out the spaces that PDFium saw where signs of a word of India or South-East Asia stand."""
    last: Piece | None = None
    for piece in pieces:
        if not piece.text.isascii() and any(_is_complex(letter) for letter in piece.text):
            _mend(piece, last, room)
        last = piece


def _is_complex(letter: str) -> bool:
    return letter > "\u08ff" and any(first <= ord(letter) <= last for first, last in _COMPLEX)


def _mend(piece: Piece, last: Piece | None, room: Room) -> None:
    if last and piece.is_spaced and not _is_space(last, -1, piece, 0, room):
        piece.is_spaced = False
    wrong = [
        k
        for k in range(1, len(piece.text) - 1)
        if piece.text[k] == " "
        and piece.lefts[k] == piece.rights[k]
        and not _is_space(piece, k - 1, piece, k + 1, room)
    ]
    for k in reversed(wrong):
        piece.text = piece.text[:k] + piece.text[k + 1 :]
        del piece.lefts[k], piece.rights[k]


def _is_space(last: Piece, before: int, piece: Piece, after: int, room: Room) -> bool:
    if not (_is_complex(last.text[before]) or _is_complex(piece.text[after])):
        return True
    middles = (last.lefts[before] + last.rights[before]) / 2, (piece.lefts[after] + piece.rights[after]) / 2
    free = room.free(last.rights[before], piece.lefts[after], piece.baseline, middles)
    return free >= _SPACE * piece.ink.size / PT_PER_MM
