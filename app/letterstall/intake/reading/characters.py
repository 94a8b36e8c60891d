"""What is done to the text of every document but a PDF: line ends, controls, halves of characters, limits."""

from __future__ import annotations

import re

from letterstall.core.document import Remark
from letterstall.intake.reading.refusal import Refusal

LONGEST_TEXT = 1_000_000
"""Characters of a document at most: three hundred pages. An Urgent Action has two."""

MOST_LINES = 20_000

_LINE_ENDS = re.compile("\r\n|[\r\u2028\u0085]")
_BREAKS = re.compile("[\x0b\x0c\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
_HALVES = re.compile("[\ud800-\udfff]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
"""Two or three letters that a typesetter sets as one sign (Unicode, Alphabetic Presentation Forms), spelt out."""


def cleaned(text: str) -> tuple[str, tuple[Remark, ...]]:
    """Return a text with "\\n" at its line ends, without controls, and what is to be said of it.

    Ligatures are spelt out. A page's end becomes an empty line. Marks that turn the direction are kept, to be shown.
    Raises Refusal("too_long").
    """
    if len(text) > LONGEST_TEXT:
        raise Refusal("too_long")
    remarks: list[Remark] = []
    even = _BREAKS.sub("\n\n", _LINE_ENDS.sub("\n", text))
    plain = _CONTROLS.sub("", even.translate(LIGATURES))
    if _HALVES.search(plain):
        plain = _HALVES.sub("\ufffd", plain)
        remarks.append("controls_left_out")
    elif _CONTROLS.search(even.replace("\ufeff", "")):
        remarks.append("controls_left_out")
    if _DIRECTION.search(plain):
        remarks.append("direction_marks_in_text")
    if plain.count("\n") >= MOST_LINES:
        raise Refusal("too_long")
    return plain, tuple(remarks)
