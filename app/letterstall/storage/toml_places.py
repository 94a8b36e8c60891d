"""On which line of a TOML file a key stands, so that a mistake can be told with its place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]")
_KEY = re.compile(r"""\s*("[^"]*"|'[^']*'|[\w-]+)\s*(?:\.[^=]*)?=""")
_QUOTES = re.compile(r'"""|' + r"'''")
_NUMBERED = re.compile(r"\[\d+\]")
_TOML_LINE = re.compile(r"at line (\d+)")


def read_toml(text: str) -> dict[str, Any]:
    """Return what a TOML text holds. Raises ValueError, also for brackets too deep and numbers too long to be read."""
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("too many brackets") from error
    except ValueError as error:
        if "integer string conversion" in str(error):  # Python's own words are about its settings
            raise ValueError("a number is too long") from error
        raise


def line_of(text: str, path: str) -> int:
    """Return the line, counted from 1, of a key such as "addressees[1].country".

    A key that is not there gets the line of its table, or 0.

    >>> line_of('a = 1\\n[[b]]\\nc = 1\\n[[b]]\\nc = 2\\n', "b[1].c")
    5
    """
    places = dict(_places(text))
    parts = path.split(".")
    while parts:
        for name in (".".join(parts), _NUMBERED.sub("", ".".join(parts))):
            if name in places:
                return places[name]
        parts[-1:] = [shorter] if (shorter := _NUMBERED.sub("", parts[-1])) != parts[-1] else []
    return 0


def line_of_error(error: Exception) -> int:
    """Return the line a TOML reader names in its message, or 0."""
    found = _TOML_LINE.search(str(error))
    return int(found[1]) if found else 0


def _places(text: str) -> Iterator[tuple[str, int]]:
    """Yield each table and key with its line; the later of two like ones is wrong TOML anyway."""
    counts: dict[str, int] = {}
    table, closing = "", ""
    for number, line in enumerate(text.splitlines(), 1):
        if closing:
            closing = "" if closing in line else closing
        elif header := _HEADER.match(line):
            table = header[2].replace('"', "")
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = f"{table}[{counts[table]}]"
            yield table, number
        else:
            if key := _KEY.match(line):
                yield f"{table}.{key[1].strip(chr(34) + chr(39))}".lstrip("."), number
            marks = _QUOTES.findall(line)
            closing = marks[-1] if len(marks) % 2 else ""


def reason_of(error: Exception) -> str:
    """Return why a file of TOML could not be read, as `desk.reasons` knows it."""
    if isinstance(error, UnicodeDecodeError):
        return "the file is not UTF-8"
    if isinstance(error, OSError):
        return f"the file cannot be read: {error.strerror}"
    return f"the file is no readable TOML: {error}"
