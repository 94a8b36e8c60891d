"""A page of a foreign PDF as a picture: drawn in a process that has shut itself in, like everything that reads one.

An order comes in as a line of JSON with the document behind it. The picture goes out as rows of blue, green, red and
an unused byte without anything around them: there is nothing in it to be taken apart.
"""

from __future__ import annotations

import json
import os
import sys
from ctypes import c_ubyte, c_void_p, cast
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from letterstall.intake.reading import confinement
from letterstall.intake.reading.limits import Limits

_WHITE = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Order:
    """Which page of which document, counted from 0, and the size of its picture in pixels."""

    data: bytes
    page: int
    width: int
    height: int
    password: str
    limits: Limits


def main() -> None:
    """Draw the page that is asked for and end the process: well with a picture, and otherwise without a word."""
    import pypdfium2.raw as pdfium

    out = os.dup(1)
    os.dup2(2, 1)  # what a library prints is not part of the picture
    order = _order()
    pdfium.FPDF_InitLibrary()
    confinement.shut_in(order.limits, map(Path, sys.argv[1:]))
    try:
        picture = drawn(order, pdfium)
    except Exception:
        os._exit(1)
    rest = memoryview(picture)
    while rest:
        rest = rest[os.write(out, rest) :]
    os._exit(0)


def _order() -> Order:
    header, _, data = sys.stdin.buffer.read().partition(b"\n")
    told = json.loads(header)
    return Order(data, limits=Limits(**told.pop("limits")), **told)


def drawn(order: Order, pdfium: Any) -> bytearray:
    """Return the page on white; `pdfium` is its library. Raises ValueError where there is none to draw."""
    document = pdfium.FPDF_LoadMemDocument64(order.data, len(order.data), order.password.encode() or None)
    page = pdfium.FPDF_LoadPage(document, order.page) if document else None
    if not page:
        raise ValueError(order.page)
    row = 4 * order.width
    pixels = bytearray(row * order.height)
    address = cast((c_ubyte * len(pixels)).from_buffer(pixels), c_void_p)
    bitmap = pdfium.FPDFBitmap_CreateEx(order.width, order.height, pdfium.FPDFBitmap_BGRx, address, row)
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, order.width, order.height, _WHITE)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, order.width, order.height, 0, pdfium.FPDF_ANNOT)
    pdfium.FPDFBitmap_Destroy(bitmap)
    return pixels
