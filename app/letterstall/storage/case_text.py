"""The texts of a case: paragraphs parted by blank lines, asks as a list behind "- ", and nothing else has a meaning.

`*`, `#`, `<b>` and `{{` stay the characters they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from letterstall.core.case import Block
from letterstall.core.joining import joined_lines
from letterstall.storage.plain_text import cleaned

_ASK = "- "
_ESCAPED_ASK = re.compile(r"\\+- ")


def blocks_of_text(text: str) -> tuple[Block, ...]:
    """Return the paragraphs and asks of a letter, in order.

    A line that begins with a backslash and "- " is a paragraph that begins with "- ".
    """
    return tuple(_block(lines) for lines in _groups(cleaned(text)))


def paragraphs_of_text(text: str) -> str:
    """Return a text whose paragraphs stand on one line each, parted by a blank line; list marks stay as they are."""
    groups = re.split(r"\n[ \t]*\n", cleaned(text))
    joined = (joined_lines([line.strip() for line in group.split("\n") if line.strip()]) for group in groups)
    return "\n\n".join(paragraph for paragraph in joined if paragraph)


def text_of_blocks(blocks: Iterable[Block]) -> str:
    """Return what `blocks_of_text` reads back as these blocks: asks that follow each other stand together."""
    parts: list[str] = []
    previous = ""
    for block in blocks:
        parts.append("\n" if previous == block.kind == "ask" else "\n\n" if previous else "")
        parts.append(_written(block))
        previous = block.kind
    return "".join((*parts, "\n" if parts else ""))


def _groups(text: str) -> Iterator[list[str]]:
    """Yield the lines of each block: a blank line or the beginning of an ask begins a new one."""
    group: list[str] = []
    for line in (raw.strip() for raw in text.split("\n")):
        if group and (not line or line.startswith(_ASK)):
            yield group
            group = []
        if line:
            group.append(line)
    if group:
        yield group


def _block(lines: list[str]) -> Block:
    first, *rest = lines
    if first.startswith(_ASK):
        return Block("ask", joined_lines([first.removeprefix(_ASK).strip(), *rest]))
    plain = first[1:] if _ESCAPED_ASK.match(first) else first
    return Block("paragraph", joined_lines([plain, *rest]))


def _written(block: Block) -> str:
    if block.kind == "ask":
        return f"{_ASK}{block.text}"
    escape = "\\" if block.text.startswith(_ASK) or _ESCAPED_ASK.match(block.text) else ""
    return f"{escape}{block.text}"
