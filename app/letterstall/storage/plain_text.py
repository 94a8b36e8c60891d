"""Text as it comes from outside: one kind of line break, no control characters, every word as it was."""

from __future__ import annotations

import re

_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")


def cleaned(text: str) -> str:
    """Return the text with "\\n" for every line break, and without the control characters, which carry no words.

    Marks of direction stay: setting pairs and isolates them.
    """
    return _CONTROLS.sub("", _LINE_BREAKS.sub("\n", text).replace("\u2029", "\n\n"))


def one_line(text: str) -> str:
    """Return the cleaned text on one line, without spaces at its ends."""
    return re.sub("[ \t]*\n[ \t\n]*", " ", cleaned(text)).replace("\t", " ").strip()
