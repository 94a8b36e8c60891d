"""The last look at a document before it leaves the reading process."""

from __future__ import annotations

import re

from letterstall.core.document import Document
from letterstall.intake.reading.characters import LONGEST_TEXT, MOST_LINES
from letterstall.intake.reading.refusal import Refusal

_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


def limited(document: Document) -> Document:
    """Return the document, marks of direction in it noted. Raises Refusal "too_long", "no_text"."""
    if len(document.lines) > MOST_LINES or len(document.text) > LONGEST_TEXT:
        raise Refusal("too_long")
    if not document.text.strip():
        raise Refusal("no_text")
    if not _DIRECTION.search(document.text):
        return document
    remarks = dict.fromkeys((*document.remarks, "direction_marks_in_text"))
    return Document(document.kind, document.lines, document.pages, tuple(remarks))
