"""Plain text, in whatever encoding it comes."""

from __future__ import annotations

from letterstall.core.document import Document, Line, Remark
from letterstall.intake.reading.characters import cleaned
from letterstall.intake.reading.encodings import decoded
from letterstall.intake.reading.mail_quotation import without_quotation
from letterstall.intake.reading.text_columns import in_reading_order


def read(data: bytes) -> Document:
    """Return the lines of a text; empty lines and spaces at their ends are kept, since both may mean something.

    "> " of a quoted mail is taken off; columns set side by side with spaces follow each other, which is said.

    Raises Refusal("too_long").
    """
    text, is_sure = decoded(data)
    whole, remarks = cleaned(text)
    lines, is_mended = in_reading_order(without_quotation(whole.split("\n")))
    unsure: tuple[Remark, ...] = () if is_sure else ("unsure_encoding",)
    order: tuple[Remark, ...] = ("unsure_order",) if is_mended else ()
    return Document("text", tuple(Line(line) for line in lines), remarks=(*remarks, *unsure, *order))
