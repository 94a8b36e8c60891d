"""PDF documents, read by PDFium: lines, and by where they stand, how they belong together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

import pypdfium2.raw as pdfium

from letterstall.core.document import Document, Join, Line, PageSize, Remark, Word
from letterstall.intake.reading.characters import MOST_LINES
from letterstall.intake.reading.limited import limited
from letterstall.intake.reading.pdf_characters import Piece, pieces_of
from letterstall.intake.reading.pdf_columns import PageOrder
from letterstall.intake.reading.pdf_direction import runs_from_the_right
from letterstall.intake.reading.pdf_dots import with_drawn_bullets
from letterstall.intake.reading.pdf_forms import Form
from letterstall.intake.reading.pdf_frame import Sheet, sensible
from letterstall.intake.reading.pdf_furniture import mark_furniture
from letterstall.intake.reading.pdf_joins import joins_of
from letterstall.intake.reading.pdf_laid import Laid
from letterstall.intake.reading.pdf_letters import is_no_text, remarks_on
from letterstall.intake.reading.pdf_limits import MOST_CHARACTERS, MOST_ON_A_PAGE, MOST_PAGES
from letterstall.intake.reading.pdf_lines import strips_of
from letterstall.intake.reading.pdf_spans import Room, is_artifact, mend_spaces
from letterstall.intake.reading.pdf_text import reading_of
from letterstall.intake.reading.pdf_visibility import Seen
from letterstall.intake.reading.refusal import Refusal


def read(data: bytes, password: str = "") -> Document:
    """Return the lines of a PDF; raise `Refusal` when it has no text, needs a password or cannot be read."""
    try:
        with _opened(data, password) as document, closing(Form(document)) as form:
            return _Reader(document, form).document()
    except Refusal:
        raise
    except (MemoryError, RecursionError) as error:
        raise Refusal("bomb") from error
    except Exception as error:
        raise Refusal("broken") from error


@contextmanager
def _opened(data: bytes, password: str) -> Iterator[Any]:
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), password.encode() or None)
    if not document:
        if pdfium.FPDF_GetLastError() == pdfium.FPDF_ERR_PASSWORD:
            raise Refusal("wrong_password" if password else "needs_password")
        raise Refusal("broken")
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


@contextmanager
def _page(document: Any, number: int) -> Iterator[tuple[Any, Any]]:
    """Open a page and its text."""
    page = pdfium.FPDF_LoadPage(document, number)
    if not page:
        raise Refusal("broken")
    text_page = pdfium.FPDFText_LoadPage(page)
    try:
        if not text_page:
            raise Refusal("broken")
        yield page, text_page
    finally:
        if text_page:
            pdfium.FPDFText_ClosePage(text_page)
        pdfium.FPDF_ClosePage(page)


class _Reader:
    """Reads one document page by page and puts the lines together."""

    def __init__(self, document: Any, form: Form) -> None:
        self._document, self._form = document, form
        self._order = PageOrder()
        self._sheets: list[Sheet] = []
        self._lines: list[Laid] = []
        self._remarks: dict[Remark, None] = {}
        self._length = 0

    def document(self) -> Document:
        """Read all pages."""
        pages = pdfium.FPDF_GetPageCount(self._document)
        if pages > MOST_PAGES:
            raise Refusal("too_many_pages")
        with_text = sum(self._read_page(number) for number in range(pages))
        texts = [line.text for line in self._lines]
        if is_no_text(texts):
            raise Refusal("no_text")
        if with_text < pages:
            self._remarks["some_pages_without_text"] = None
        sizes = tuple(PageSize(round(w, 3), round(h, 3)) for w, h in (sheet.size for sheet in self._sheets))
        mark_furniture(self._lines, sizes)
        joins = joins_of(self._lines, self._order.limits)
        lines = tuple(self._line(line, join) for line, join in zip(self._lines, joins, strict=True))
        return limited(Document("pdf", lines, sizes, (*self._remarks, *remarks_on(texts))))

    def _read_page(self, number: int) -> bool:
        """Read one page; return whether there is any text on it."""
        before = len(self._lines)
        with _page(self._document, number) as (page, text_page):
            sheet = _sheet(page)
            self._sheets.append(sheet)
            self._count(pdfium.FPDFText_CountChars(text_page))
            room = Room(page, sheet)
            pieces = self._seen(page, sheet, text_page)
            mend_spaces(pieces, room)
            pieces = with_drawn_bullets(pieces, page, sheet)
            for piece in self._form.pieces(page, sheet, order=1_000_000):
                self._count(len(piece.text))
                pieces.append(piece)
            self._lay(number, pieces, room)
        if len(self._lines) > MOST_LINES:
            raise Refusal("too_long")
        return len(self._lines) > before

    def _count(self, characters: int) -> None:
        """Count characters that were found together. Raises Refusal."""
        self._length += max(characters, 0)
        if characters > MOST_ON_A_PAGE or self._length > MOST_CHARACTERS:
            raise Refusal("too_long")

    def _seen(self, page: Any, sheet: Sheet, text_page: Any) -> list[Piece]:
        seen = Seen(page, sheet)
        result = []
        for piece in pieces_of(text_page, sheet):
            if seen.is_hidden(piece):
                if not piece.text.isspace():
                    self._remarks["hidden_text_left_out"] = None
                continue
            if seen.is_undrawn(piece):
                self._remarks["text_that_cannot_be_seen"] = None
            result.append(piece)
        return result

    def _lay(self, number: int, pieces: Sequence[Piece], room: Room) -> None:
        """Put the lines of a page in order; text across the page comes last and belongs to the page."""
        groups: dict[tuple[int, bool], list[Piece]] = defaultdict(list)
        for piece in pieces:
            groups[piece.ink.angle, piece.ink.is_askew].append(piece)
        main = max(groups, key=lambda key: (not key[1], sum(len(one.text) for one in groups[key])), default=None)
        for key in sorted(groups, key=lambda key: key != main):
            from_the_right = runs_from_the_right("".join(piece.text for piece in groups[key]))
            for strip in self._order.ordered(strips_of(groups[key]), from_the_right):
                reading = reading_of(strip, from_the_right, room)
                if reading.is_unsure:
                    self._remarks["unsure_order"] = None
                if reading.text:
                    is_furniture = key != main or is_artifact(strip.pieces[0].found)
                    self._lines.append(Laid(strip, reading, number, key[0], is_furniture))

    def _line(self, line: Laid, join: Join) -> Line:
        strip, sheet = line.strip, self._sheets[line.page]
        box = sheet.box((strip.x, strip.top, strip.right, strip.bottom), line.angle)
        words = line.reading.words
        if line.angle != sheet.turned:
            words = (Word(0, len(line.text), box.x, box.w),)
        return Line(
            line.text,
            join,
            line.page,
            box,
            words,
            round(strip.size, 1),
            strip.is_bold,
            is_furniture=line.is_furniture,
            cell=strip.cell,
        )


def _sheet(page: Any) -> Sheet:
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, box)
    turned = pdfium.FPDFPage_GetRotation(page) * 90 % 360
    return Sheet(sensible((box.left, box.bottom, box.right, box.top)), turned)
