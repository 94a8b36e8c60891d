"""Rows become paragraphs and list items again: lines rejoined, hyphens at their ends undone, bullets told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

from letterstall.core.joining import is_space_free
from letterstall.core.proposal import Span
from letterstall.intake.understanding.rows import Row

BULLETS = "\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d•◦▪▫◼◾■□●○‣⁃∙·➢➤►▶✓✔❖"
_BULLET = re.compile(
    rf"(?:[{BULLETS}]\s*|[-–—*!»>§]\s+|o\s+(?=[A-ZÀ-ÞА-Я])|\(?\d{{1,2}}[.)]\s+|\(?[a-hivx]{{1,4}}\)\s+)(?=\S)"
)
_SENTENCE_END = re.compile(r"[.!?…:;。！？؟；;]['\"”’»)\]]*$")
_FULL_STOP = re.compile(r"[.!?…。！？؟]['\"”’»)\]]*$")
_KEPT_HYPHENS = frozenset({"self", "non", "well", "ill", "semi", "multi", "vice", "cross", "half", "quasi", "demi"})
"""Words before a hyphen that belongs to the compound, not to the line's end."""


@dataclass(frozen=True)
class Hyphens:
    """What a document's hyphens at line ends are: the words it has elsewhere, and whether it parts words at all."""

    words: frozenset[str] = frozenset()
    parts_words: bool = False

    def belong(self, before: str, behind: str) -> bool:
        """Say whether the hyphen between two pieces is part of the word, as in "pre-trial"."""
        whole, compound = (before + behind).casefold(), f"{before}-{behind}".casefold()
        if compound in self.words or whole in self.words:
            return compound in self.words
        return before.casefold() in _KEPT_HYPHENS or not self.parts_words


_TAIL = 120
"""Characters at the end of a text that tell how it ends; to look at all of a long one for each line would be felt."""


@dataclass(slots=True)
class Passage:
    """A paragraph or a list item, its rows joined. `bullet` is its mark, "" for none; `cuts` tells joined sentences."""

    text: str
    start: int
    end: int
    bullet: str = ""
    gap: str = "hard"
    is_loud: bool = False
    cuts: list[tuple[str, str]] = field(default_factory=list)

    @property
    def span(self) -> Span:
        """Its place in the document."""
        return Span(self.start, self.end)

    @property
    def is_ended(self) -> bool:
        """Whether a sentence ends with it."""
        return bool(_SENTENCE_END.search(self.text[-_TAIL:]))


def passages_of(rows: Sequence[Row], hyphens: Hyphens) -> list[Passage]:
    """Return the paragraphs and list items of rows that are prose."""
    made: list[Passage] = []
    width, longest = _full_width(rows), max((len(row.text) for row in rows), default=0)
    has_gaps = any(row.gap in ("hard", "soft") for row in rows[1:])
    previous: Row | None = None
    for row in rows:
        bullet = _bullet_of(row)
        if (
            previous is None
            or bullet
            or _closes_list(made, row)
            or _begins(made[-1], previous, row, width, longest, has_gaps)
        ):
            text = row.text[len(bullet) :]
            made.append(Passage(text, row.start + len(bullet), row.end, bullet.strip(), row.gap, row.is_loud))
        else:
            _continue(made[-1], row, hyphens)
        previous = row
    return made


def _bullet_of(row: Row) -> str:
    found = _BULLET.match(row.text)
    return found[0] if found else ""


def _full_width(rows: Sequence[Row]) -> float:
    """Return how many characters a full line has, about."""
    longest = sorted((len(row.text) for row in rows), reverse=True)[: max(1, len(rows) // 4)]
    return median(longest) if longest else 0


def _begins(made: Passage, previous: Row, row: Row, width: float, longest: int, has_gaps: bool) -> bool:
    """Say whether a row begins a new paragraph. A sentence that is cut goes on, whatever the gap."""
    goes_on = row.text[0].islower() or row.text[0] in ",;)”’"
    if row.gap == "wrap":
        return False
    if row.gap in ("hard", "soft"):
        if made.is_ended:
            return True
        return not (goes_on or (row.gap == "soft" and not _is_short(previous, width)))
    if row.gap == "line":
        return made.text.endswith((";", "؛")) or (bool(_FULL_STOP.search(made.text[-_TAIL:])) and not goes_on)
    if previous.is_loud != row.is_loud and (previous.is_bold != row.is_bold or previous.is_heading != row.is_heading):
        return made.is_ended or not goes_on
    if made.bullet and made.is_ended and not goes_on and _is_short(previous, width):
        return True
    if row.text.endswith(":") and len(row.text) < 60 and _FULL_STOP.search(made.text[-_TAIL:]):
        return True  # "I call on you to:" below a paragraph whose last line was full
    is_full_stop = bool(_FULL_STOP.search(made.text[-_TAIL:]))
    return not has_gaps and is_full_stop and (_is_short(previous, width) or _had_room(previous, row, longest))


def _closes_list(made: Sequence[Passage], row: Row) -> bool:
    """Say whether the item above was its list's last: its sentence ends with a full stop, those before with ";"."""
    if row.gap == "wrap" or len(made) < 2 or not made[-1].bullet or row.text[0].islower():
        return False
    return made[-2].text.endswith((";", "؛")) and bool(_FULL_STOP.search(made[-1].text[-_TAIL:]))


def _had_room(previous: Row, row: Row, longest: int) -> bool:
    """Say whether the next row's first two words would still have fitted in the line above: it was ended on purpose."""
    return len(previous.text) + len(" ".join(row.text.split()[:2])) + 1 < longest


def _is_short(row: Row, width: float) -> bool:
    return len(row.text) < 0.8 * width


def _continue(passage: Passage, row: Row, hyphens: Hyphens) -> None:
    if row.gap in ("hard", "soft"):
        passage.cuts.append((" ".join(passage.text[-_TAIL:].split()[-3:]), " ".join(row.text.split()[:3])))
    passage.text = joined(passage.text, row.text, hyphens)
    passage.end = row.end


def joined(before: str, behind: str, hyphens: Hyphens) -> str:
    """Return two rows as one text; a hyphen at the end of the first goes where it only parted a word.

    >>> joined("ill-", "treatment", Hyphens()), joined("deten-", "tion of", Hyphens(frozenset({"detention"})))
    ('ill-treatment', 'detention of')
    """
    if before.endswith("\u00ad"):
        return before[:-1] + behind
    tail = before[-_TAIL:]
    if re.search(r"(?:@|//|www\.)\S*$", tail) and re.search(r"[-./_@]$", tail):
        return before + behind  # an address of the internet, broken where it may be
    word = re.search(r"([^\W\d_]+)[-‐]$", tail)
    if word is not None and behind[:1].islower():
        rest = re.match(r"[^\W\d_]+", behind)
        return before + behind if hyphens.belong(word[1], rest[0] if rest else "") else before[:-1] + behind
    if re.search(r"\w[-‐]$", tail) or (before.endswith(("–", "—", "/")) and not before[:-1].endswith(" ")):
        return before + behind
    return before + behind if is_space_free(before[-1:] or " ", behind[:1] or " ") else f"{before} {behind}"
