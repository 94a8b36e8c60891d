"""Standard output and standard error: what may go there, and what happens when nobody listens."""

from __future__ import annotations

import io
import os
import re
import sys
from typing import TextIO

_HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Controls that steer a terminal (ECMA-48, C0 and C1) or turn the line's direction; tab and line feed stay."""


def prepare_streams() -> None:
    """Let every character through: one that the terminal's encoding lacks is written as its number.

    A stream that was closed before the program began takes everything and goes nowhere.
    """
    sys.stdout, sys.stderr = sys.stdout or _nowhere(), sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _nowhere() -> TextIO:
    return os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


def silence_output() -> None:
    """Point standard output nowhere, so that the interpreter's last flush finds no closed pipe."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def harmless(text: str) -> str:
    """Return the text with what would steer a terminal replaced by U+FFFD."""
    return _HARMFUL.sub("\ufffd", text)


def say(text: str = "") -> None:
    """Print a result."""
    print(harmless(text))


def say_json(value: object) -> None:
    """Print a result as JSON."""
    import json

    print(json.dumps(value, ensure_ascii=False, indent=2))


def tell(sentence: str, place: str = "") -> None:
    """Print a message for the person, with the file and line it is about where there is one."""
    print(harmless(f"{place or 'letterstall'}: {sentence}"), file=sys.stderr)
