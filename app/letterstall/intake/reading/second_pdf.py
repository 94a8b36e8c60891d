"""PDF documents, read by pypdf when PDFium gave up: lines without places, and no word on how they belong together."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from io import BytesIO

from pypdf import PageObject, PdfReader
from pypdf.errors import FileNotDecryptedError, LimitReachedError

from letterstall.core.document import Document, Line, PageSize, Remark
from letterstall.core.geometry import PT_PER_MM
from letterstall.intake.reading.characters import LIGATURES
from letterstall.intake.reading.limited import limited
from letterstall.intake.reading.pdf_direction import has_right_to_left, plain_forms
from letterstall.intake.reading.pdf_letters import LOST, SOFT_HYPHEN, STEERING, is_no_text, remarks_on
from letterstall.intake.reading.pdf_limits import MOST_CHARACTERS, MOST_PAGES
from letterstall.intake.reading.refusal import Refusal

_CONTROLS = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160), *STEERING))
_HALVES = dict.fromkeys(range(0xD800, 0xE000), LOST)
"""Halves of characters: damaged files have them alone, and no text may hold them."""
_LETTERS = _CONTROLS | LIGATURES | _HALVES | {0x09: " "}


def read(data: bytes, password: str = "") -> Document:
    """Return the lines of a PDF; raise `Refusal` when it has no text, needs a password or cannot be read.

    A line of one space is kept: that is how an empty paragraph of a word processor comes out of this reader.
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        return _read(data, password)
    except Refusal:
        raise
    except (MemoryError, RecursionError, LimitReachedError) as error:
        raise Refusal("bomb") from error
    except FileNotDecryptedError as error:
        raise Refusal("wrong_password" if password else "needs_password") from error
    except Exception as error:
        raise Refusal("broken") from error


def _read(data: bytes, password: str) -> Document:
    reader = PdfReader(BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(password):
        raise Refusal("wrong_password" if password else "needs_password")
    if len(reader.pages) > MOST_PAGES:
        raise Refusal("too_many_pages")
    lines: list[Line] = []
    sizes: list[PageSize] = []
    length = empty = 0
    for number, page in enumerate(reader.pages):
        sizes.append(_size(page))
        texts = list(_texts(page))
        length += sum(map(len, texts))
        if length > MOST_CHARACTERS:
            raise Refusal("too_long")
        empty += not any(text.strip() for text in texts)
        lines.extend(Line(text, "unsure", page=number) for text in texts)
    texts = [line.text for line in lines]
    if empty == len(sizes) or is_no_text(texts):
        raise Refusal("no_text")
    return limited(Document("pdf", tuple(lines), tuple(sizes), _remarks(texts, empty)))


def _texts(page: PageObject) -> Iterator[str]:
    for text in page.extract_text().splitlines():
        plain = plain_forms(text.translate(_LETTERS))
        body, end = plain.rstrip(), SOFT_HYPHEN if plain.rstrip().endswith(SOFT_HYPHEN) else ""
        folded = re.sub(" {2,}", " ", body.replace(SOFT_HYPHEN, "")) + end
        yield folded if folded.strip() else plain[:1]


def _remarks(texts: list[str], empty: int) -> tuple[Remark, ...]:
    remarks = remarks_on(texts)
    if empty:
        remarks.append("some_pages_without_text")
    if any(has_right_to_left(text) for text in texts):
        remarks.append("unsure_order")
    return tuple(remarks)


def _size(page: PageObject) -> PageSize:
    """Return the size of a page as shown; A4 where the file says nothing sensible."""
    box = page.cropbox
    w, h = abs(float(box.width)) / PT_PER_MM, abs(float(box.height)) / PT_PER_MM
    if not (1 < w < 10_000 and 1 < h < 10_000):
        w, h = 210.0, 297.0
    w, h = round(w, 3), round(h, 3)
    return PageSize(h, w) if page.rotation % 180 else PageSize(w, h)
