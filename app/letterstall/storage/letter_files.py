"""Files that go with one letter: who writes it (TOML), and its text (Markdown, read as the texts of a case are)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from letterstall.core.case import Block
from letterstall.core.errors import BadField, BadLetterFile
from letterstall.core.letter import SenderLevel, Supporter, editor_line, parts_of_text
from letterstall.storage.case_fields import Fields
from letterstall.storage.case_text import blocks_of_text
from letterstall.storage.plain_text import cleaned
from letterstall.storage.toml_places import line_of, line_of_error, read_toml

_LONGEST = 256 * 1024
"""Bytes; some forty full pages, far beyond any letter."""
_FIELDS = ("name", "lines", "town", "country", "level")
_UNKNOWN = f"there is no such field; there are {', '.join(_FIELDS)}"
_LEVELS = tuple(level.value for level in SenderLevel)


_NO_SUPPORTER = Supporter()


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes, and how much of that the letter shows."""

    supporter: Supporter = _NO_SUPPORTER
    level: SenderLevel = SenderLevel.NAME_AND_TOWN


NOBODY = Sender()
"""The sender of a letter that shows none."""


@dataclass(frozen=True, slots=True)
class Body:
    """Salutation and closing where the file has them, the blocks, and the line of the file each block begins on."""

    salutation: str
    blocks: tuple[Block, ...]
    closing: str
    lines: tuple[int, ...]


def read_sender(file: Path) -> Sender:
    """Read name, lines, town, country and level, each of which may be missing. Raises BadLetterFile."""
    source = _text(file)
    try:
        table = read_toml(source)
    except ValueError as error:
        raise BadLetterFile(file, f"this is no readable TOML: {error}", line_of_error(error)) from error
    try:
        return _sender(Fields(file, source, table))
    except BadField as error:
        raise BadLetterFile(file, error.reason, error.line, error.field) from error


def read_body(file: Path, known_closing: str = "") -> Body:
    """Read the text of a letter. Raises BadLetterFile."""
    groups = tuple(_groups(cleaned(_text(file))))
    blocks = tuple(block for _, text in groups for block in blocks_of_text(text))
    salutation, _, closing = parts_of_text("\n".join(map(editor_line, blocks)), known_closing)
    inside = slice(bool(salutation), len(blocks) - bool(closing))
    return Body(salutation, blocks[inside], closing, tuple(line for line, _ in groups)[inside])


def _sender(fields: Fields) -> Sender:
    for key in fields.table:
        if key not in _FIELDS:
            raise BadField(fields.file, key, line_of(fields.source, key), _UNKNOWN)
    usual = SenderLevel.NAME_AND_TOWN
    level = SenderLevel(fields.choice("level", _LEVELS)) if "level" in fields.table else usual
    supporter = Supporter(fields.text("name"), fields.texts("lines"), fields.text("town"), fields.country("country"))
    return Sender(supporter, level)


def _text(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            data = stream.read(_LONGEST + 1)
    except OSError as error:
        raise BadLetterFile(file, f"the file cannot be read ({error.strerror})") from error
    if len(data) > _LONGEST:
        raise BadLetterFile(file, f"the file is longer than {_LONGEST // 1024} kB, too long for a letter")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadLetterFile(file, "the text is not UTF-8", data.count(b"\n", 0, error.start) + 1) from error


def _groups(text: str) -> Iterator[tuple[int, str]]:
    """Yield the number of its first line and the lines of each paragraph or ask."""
    start, group = 0, ""
    for number, line in enumerate([*text.split("\n"), ""], 1):
        if group and (not line.strip() or line.lstrip().startswith("- ")):
            yield start, group
            group = ""
        if line.strip():
            start = start if group else number
            group = f"{group}\n{line}" if group else line
