"""A document laid out to be understood: its rows, its labels, its language, its words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from letterstall.core.document import Document
from letterstall.core.proposal import Span
from letterstall.intake.understanding.address_lines import is_name
from letterstall.intake.understanding.labels import SECTIONS, Label, labels_of
from letterstall.intake.understanding.passages import Hyphens, Passage, joined, passages_of
from letterstall.intake.understanding.rows import Row, rows_of
from letterstall.intake.understanding.tongues import language_of


@dataclass(frozen=True)
class Sheet:
    """Rows and labels of a document; `letters` are rows of model letters, which may be in another language.

    A row is known by its number, a place by its character in the document."""

    document: Document
    rows: tuple[Row, ...]
    labels: tuple[Label, ...]
    letters: frozenset[int] = frozenset()

    @classmethod
    def of(cls, document: Document) -> Sheet:
        """Lay a document out."""
        rows = rows_of(document)
        return cls(document, rows, labels_of(rows))

    @cached_property
    def language(self) -> str:
        """The language of the document."""
        outside = [row.text for number, row in enumerate(self.rows) if number not in self.letters]
        return language_of("\n".join(outside))

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the document in small letters, compounds with their hyphens."""
        return frozenset(re.findall(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*", self.document.text.casefold()))

    @cached_property
    def hyphens(self) -> Hyphens:
        """What the hyphens at the ends of its lines are; one in twenty lines has one where words are parted."""
        ends = sum(bool(re.search(r"[^\W\d_][-‐]$", row.text)) for row in self.rows)
        return Hyphens(self.words, ends >= 2 and ends * 20 >= len(self.rows))

    def cut(self, count: int) -> Sheet:
        """Return the sheet with its first `count` rows alone."""
        return Sheet(self.document, self.rows[:count], tuple(one for one in self.labels if one.row < count))

    # labels

    def all(self, *kinds: str) -> tuple[Label, ...]:
        """Return the labels of these kinds, in order."""
        return tuple(label for label in self.labels if label.kind in kinds)

    def first(self, *kinds: str) -> Label | None:
        """Return the first label of these kinds."""
        return next(iter(self.all(*kinds)), None)

    def next_label(self, row: int, kinds: frozenset[str] = SECTIONS, offset: int = -1) -> Label | None:
        """Return the first label of these kinds in a row behind this one, or in it behind a character."""
        found = (one for one in self.labels if one.kind in kinds and (one.row > row or one.start > offset > -1))
        return next((one for one in found if one.row >= row), None)

    def is_label_row(self, number: int) -> bool:
        """Say whether a row begins with a label."""
        return any(one.row == number and one.start == self.rows[number].start for one in self.labels)

    # texts

    def rest_of(self, label: Label) -> Row | None:
        """Return what stands in the label's row, or in the row where it ends, behind the label."""
        for row in self.rows[label.row : label.row + 3]:
            if row.start <= label.end <= row.end:
                return _tail(row, label.end)
        return None

    def row_at(self, offset: int) -> int:
        """Return the number of the row that holds a character, or of the next one."""
        return next((number for number, row in enumerate(self.rows) if row.end > offset), len(self.rows))

    def rows_behind(self, label: Label, stop: int) -> tuple[Row, ...]:
        """Return the rows between a label and row `stop`, the rest of the label's own row first."""
        rest = self.rest_of(label)
        last = next((at for at in range(label.row, len(self.rows)) if self.rows[at].end >= label.end), label.row)
        rows = self.rows[last + 1 : stop]
        return rows if rest is None else (rest, *rows)

    def value_of(self, label: Label) -> tuple[str, Span]:
        """Return what a label says: the text behind it, as far as the next label or the paragraph's end."""
        following = next((one for one in self.labels if one.start >= label.end), None)
        limit = following.start if following is not None else len(self.document.text)
        rows: list[Row] = []
        for row in self.rows_behind(label, len(self.rows)):
            if (
                row.start >= limit
                or _RULE.match(row.text)
                or (rows and row.gap == "hard" and not rows[-1].text.endswith((",", "،", "-")))
            ):
                break
            rows.append(_head(row, limit))
        rows = [row for row in rows if row.text]
        if not rows:
            return "", Span(label.start, label.end)
        text = self.document.text[rows[0].start : rows[-1].end]
        for before, row in itertools.pairwise(rows):
            full = self.rows[self.row_at(before.start)]  # with the label that stands before the value
            if row.gap == "wrap" or (
                row.gap == "none" and len(full.text) > 60 and not before.text.endswith((")", ";"))
            ):
                at = row.start - rows[0].start - 1  # a line that was full goes on: its break is a space
                text = text[:at] + " " + text[at + 1 :]
        return text, Span(rows[0].start, rows[-1].end)

    def unwrapped(self, rows: Sequence[Row]) -> list[Row]:
        """Return rows with those joined that only a full line parted: an address in a narrow column."""
        made: list[Row] = []
        for row in rows:
            is_next = made and row.gap == "wrap" and len(made[-1].text) > 70 and is_name(row.text)
            if made and not is_next and (row.gap == "wrap" or _is_cut(made[-1], row)):
                last = made[-1]
                made[-1] = replace(last, text=joined(last.text, row.text, self.hyphens))
            else:
                made.append(replace(row, gap="line") if is_next else row)
        return made

    def passages(self, rows: Sequence[Row]) -> list[Passage]:
        """Return rows as paragraphs and list items; several bullets in one row are several items."""
        return passages_of([part for row in rows for part in _at_bullets(row)], self.hyphens)


_RULE = re.compile(r"[-_–—=*]{2,}\s*$")
"""A line of dashes: what follows is the signature of a mail or the foot of a page."""


def _is_cut(row: Row, behind: Row) -> bool:
    """Say whether a row of an address goes on in the next: a hyphen at its end, or a letter left alone."""
    if behind.gap in ("hard", "soft"):
        return False
    return bool(re.search(r"[^\W\d_][-‐]$", row.text)) or bool(re.fullmatch(r"[A-Z]", behind.text))


def _tail(row: Row, offset: int) -> Row | None:
    text = row.text[offset - row.start :]
    inner = text.lstrip(" \t:：-–—")
    if not inner.strip():
        return None
    return Row(inner, row.end - len(inner), "hard", row.is_bold, row.is_heading, row.size, row.page, row.cell)


def _head(row: Row, limit: int) -> Row:
    if row.end <= limit:
        return row
    text = row.text[: max(limit - row.start, 0)].rstrip()
    return Row(text, row.start, row.gap, row.is_bold, row.is_heading, row.size, row.page, row.cell)


head_of_row, tail_of_row = _head, _tail


def _at_bullets(row: Row) -> Iterator[Row]:
    cuts = [
        found.start(1)
        for found in re.finditer(r"(?:[;.:,]|\s)\s*([\uf0b7\uf0a7•▪◼■●]\s*\S)", row.text)
        if found.start(1)
    ]
    begin = 0
    for cut in (*cuts, len(row.text)):
        text = row.text[begin:cut].rstrip()
        if text:
            gap = row.gap if begin == 0 else "line"
            yield Row(text, row.start + begin, gap, row.is_bold, row.is_heading, row.size, row.page, row.cell)
        begin = cut
