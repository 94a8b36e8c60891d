"""A letter with every word decided and nothing yet placed: what `compose` hands to `typeset`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Role = Literal["salutation", "paragraph", "ask", "closing"]


class Passage(NamedTuple):
    """One paragraph of the body, one ask, the salutation or the closing."""

    role: Role
    text: str


class Phrase(NamedTuple):
    """Words the case knows: wherever they stand they are set in their own language, isolated in direction, and whole.

    A Chinese name in an English letter takes the forms of `language`. `is_bold` sets it in bold, or underlines it where
    its script has no bold face here; `is_underlined` underlines it in any script.
    """

    text: str
    language: str = ""
    is_bold: bool = False
    is_underlined: bool = False


@dataclass(frozen=True, slots=True)
class Manuscript:
    """One letter, or one copy of it, to one addressee. Empty strings and tuples stand for nothing to set."""

    title: str
    language: str
    address: tuple[str, ...]
    sender: tuple[str, ...] = ()
    return_line: str = ""
    copy_note: tuple[str, ...] = ()
    date_line: str = ""
    subject: str = ""
    body: tuple[Passage, ...] = ()
    signature: str = ""
    enclosures: tuple[str, ...] = ()
    copy_to: tuple[str, ...] = ()
    running_head: tuple[str, ...] = ()
    page_label: str = "{number}"
    banner: str = ""
    phrases: tuple[Phrase, ...] = ()
    han_language: str = "zh-Hans"
    """The forms of Han characters in text that is in no East Asian language of its own."""
