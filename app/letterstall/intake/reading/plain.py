"""Plain text, in whatever encoding it comes."""

from __future__ import annotations

from letterstall.core.document import Document, Line, Remark
from letterstall.intake.reading.characters import cleaned
from letterstall.intake.reading.encodings import decoded


def read(data: bytes) -> Document:
    """Return the lines of a text; empty lines and spaces at their ends are kept, since both may mean something.

    Raises Refusal("too_long").
    """
    text, is_sure = decoded(data)
    lines, remarks = cleaned(text)
    unsure: tuple[Remark, ...] = () if is_sure else ("unsure_encoding",)
    return Document("text", tuple(Line(line) for line in lines.split("\n")), remarks=(*remarks, *unsure))
