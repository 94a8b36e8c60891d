"""A letter while it is written: a frozen value; every change makes a new one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from letterstall.core.case import Block
from letterstall.core.direction import says_nothing, without_marks
from letterstall.core.likeness import likeness

ASK_MARK = "• "
"""How an ask begins in the editor's plain text. Body files (Markdown) write "- " instead."""

_ASK_MARK = re.compile(r"[•◦‣▪●]\s*|[-*–]\s+")
_SALUTATION_LENGTH = 80  # characters; a longer line is a sentence, whatever it ends in
_SALUTATION_ENDS = (",", "،", ":", "：", "，", "!", "！", "、", "፣", "၊", "།", "՝")
_CLOSING_ENDS = (",", "،", "，", "、", "፣", "၊", "՝")
_ALIKE = 0.5  # from this likeness on, a line counts as the known one, changed


class SenderLevel(Enum):
    """How much of the supporter the letter shows."""

    FULL = "full"
    NAME_AND_TOWN = "name_and_town"
    INITIALS_AND_TOWN = "initials_and_town"
    NONE = "none"


class NameEmphasis(Enum):
    """How the names of the case's people stand out on paper: officials find the file by them."""

    NONE = "none"
    BOLD = "bold"
    UNDERLINE = "underline"


@dataclass(frozen=True, slots=True)
class Supporter:
    """The person who writes. `lines` are street and town as on an envelope; `country` is an ISO 3166 code."""

    name: str = ""
    lines: tuple[str, ...] = ()
    town: str = ""
    country: str = ""

    @property
    def initials(self) -> str:
        """The first letter of each part of the name: "R. K."."""
        parts = (next(filter(str.isalpha, part), "") for part in self.name.replace("-", " ").split())
        return " ".join(f"{letter}." for letter in parts if letter)


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter for one case; what the editor shows and what goes on paper, before it is set.

    `language` is the letter's own, apart from the interface's. `place` stands before the date. `keeps_to_one_page`:
    it is set closer, as far as it must be and may be. `embassy` are the lines of an embassy by way of which it goes, in
    place of the addressee's own; none for the usual way. `accepted` are the findings its writer called right, as
    `Finding.key` has them.
    """

    case_id: str
    language: str
    salutation: str = ""
    blocks: tuple[Block, ...] = ()
    closing: str = ""
    subject: str = ""
    enclosures: tuple[str, ...] = ()
    place: str = ""
    written_on: date | None = None
    sender: Supporter = Supporter()
    sender_level: SenderLevel = SenderLevel.NAME_AND_TOWN
    name_emphasis: NameEmphasis = NameEmphasis.NONE
    keeps_to_one_page: bool = False
    accepted: tuple[str, ...] = ()
    embassy: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The letter as the editor shows it: one line a paragraph, asks behind `ASK_MARK`."""
        return "\n".join(line for line in (self.salutation, *map(editor_line, self.blocks), self.closing) if line)


def editor_line(block: Block) -> str:
    """Return a block as one line of the editor."""
    return f"{ASK_MARK}{block.text}" if block.kind == "ask" else block.text


def block_from_line(line: str) -> Block:
    """Return the block that one line of the editor, or one paragraph of a body file, stands for.

    A mark of direction stands behind the bullet of an ask; one that stands before it is put there.
    """
    stripped = line.strip()
    bare = without_marks(stripped)
    mark = _ASK_MARK.match(bare)
    if says_nothing(bare):
        return Block("paragraph", "")
    if mark is None:
        return Block("paragraph", stripped)
    direction, text = stripped[: len(stripped) - len(bare)], bare[mark.end() :].strip()
    return Block("ask", "" if says_nothing(text) else direction + text)


def looks_like_salutation(line: str) -> bool:
    """Say whether a first line greets somebody: short, no ask, and ending as a salutation ends."""
    is_short = 0 < len(line) <= _SALUTATION_LENGTH
    return is_short and line.rstrip().endswith(_SALUTATION_ENDS) and not _ASK_MARK.match(without_marks(line))


def parts_of_text(text: str, known_closing: str = "", known_salutation: str = "") -> tuple[str, tuple[Block, ...], str]:
    """Split the editor's text into salutation, blocks and closing; each may be missing.

    The first line is the salutation and the last the closing when it is the known one, or much like it, or looks like
    one by itself: short, no ask, and ending in a comma (a salutation also in a colon or an exclamation mark).
    """
    lines = [line for line in (raw.strip() for raw in text.splitlines()) if not says_nothing(line)]
    salutation = lines.pop(0) if lines and _is_salutation(lines[0], known_salutation) else ""
    closing = lines.pop() if lines and _is_closing(lines[-1], known_closing) else ""
    return salutation, tuple(map(block_from_line, lines)), closing


def cursor_without_empty_lines(text: str, cursor: int) -> int:
    """Return where the cursor stands once empty lines and spaces at the lines' starts are gone, as in a letter."""
    *before, here = text[:cursor].split("\n")
    kept = [line.strip() for line in before if not says_nothing(line)]
    return sum(len(line) + 1 for line in kept) + len(here.lstrip())


def _is_salutation(line: str, known: str) -> bool:
    return looks_like_salutation(line) or _is_much_like(line, known)


def _is_closing(line: str, known: str) -> bool:
    looks_so = (
        len(line) <= _SALUTATION_LENGTH and line.endswith(_CLOSING_ENDS) and not _ASK_MARK.match(without_marks(line))
    )
    return looks_so or _is_much_like(line, known)


def _is_much_like(line: str, known: str) -> bool:
    known = known.strip()
    return bool(known) and (line == known or (likeness(line, known) >= _ALIKE and not _ASK_MARK.match(line)))
