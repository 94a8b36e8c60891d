"""The text of a letter as a column of blocks, from the subject to the copy-to block."""

from __future__ import annotations

from collections.abc import Iterator

from letterstall.core.direction import LEFT_TO_RIGHT, RIGHT_TO_LEFT
from letterstall.core.geometry import PT_PER_MM
from letterstall.core.manuscript import Passage, Phrase, Role
from letterstall.typeset.flow import Block, Frame
from letterstall.typeset.page import MissingGlyph
from letterstall.typeset.paragraph import Align, SetParagraph, Style
from letterstall.typeset.sheet import SMALL, SMALL_LEADING, Head, SheetSetter
from letterstall.typeset.spacing import Spacing

BULLET = "•"

_ASK_INDENT, _BULLET_INDENT = 1.6, 0.55
"""In ems of the letter's size."""


class Column:
    """Makes the blocks of one letter, as generous as a spacing says, and notes what has no glyph."""

    def __init__(self, sheet: SheetSetter, head: Head) -> None:
        self._sheet, self._manuscript, self._head = sheet, sheet.manuscript, head
        self._size = sheet.stationery.size
        self._leading = max(sheet.stationery.leading, sheet.setter.book.leading(sheet.manuscript.language))
        self._styles: dict[tuple[Role, float], Style] = {}

    def first_frame(self, spacing: Spacing) -> Frame:
        """Return where the first page takes the text."""
        return Frame(self._sheet.left, self._head.text_top * PT_PER_MM, self._bottom(spacing))

    def later_frame(self, spacing: Spacing) -> Frame:
        """Return where all other pages take it."""
        return Frame(self._sheet.left, self._head.later_text_top * PT_PER_MM, self._bottom(spacing))

    def blocks(self, spacing: Spacing) -> list[Block]:
        """Return everything from the subject to the copy-to block."""
        return [*self._subject(), *self._body(spacing), *self._signature(spacing), *self._annotations()]

    def _bottom(self, spacing: Spacing) -> float:
        margin = self._sheet.layout.margins.bottom if spacing.bottom is None else spacing.bottom
        return (self._sheet.layout.paper.h - margin) * PT_PER_MM

    def _line(self, spacing: Spacing | None = None) -> float:
        return self._size * self._leading * (spacing.leading if spacing else 1.0)

    def _subject(self) -> Iterator[Block]:
        if self._manuscript.subject:
            style = self._sheet.style("subject", 1.0, self._leading, is_bold=True)
            yield Block(self._sheet.lines("subject", (self._manuscript.subject,), style, self._sheet.measure))

    def _body(self, spacing: Spacing) -> Iterator[Block]:
        before = "subject" if self._manuscript.subject else ""
        for index, passage in enumerate(self._manuscript.body):
            after = spacing.signature * self._line(spacing) if self._is_last_closing(index) else 0.0
            gap = _gap(before, passage.role, spacing) * self._line(spacing)
            yield Block(self._passage(index, passage, spacing), gap, _needed(before, passage.role), after)
            before = passage.role

    def _is_last_closing(self, index: int) -> bool:
        return index == len(self._manuscript.body) - 1 and self._manuscript.body[index].role == "closing"

    def _passage(self, index: int, passage: Passage, spacing: Spacing) -> SetParagraph:
        style = self._style_of(passage.role, spacing)
        if passage.text[:1] in (LEFT_TO_RIGHT, RIGHT_TO_LEFT):
            style = style._replace(align="start")
        phrases: tuple[Phrase, ...] = self._manuscript.phrases
        whole = self._sheet.setter.set(passage.text, style, self._sheet.measure, phrases)
        self._sheet.missing += [MissingGlyph(character, "body", index, at) for character, at in whole.missing]
        return whole

    def _style_of(self, role: Role, spacing: Spacing) -> Style:
        if (role, spacing.leading) not in self._styles:
            self._styles[role, spacing.leading] = self._new_style(role, self._leading * spacing.leading)
        return self._styles[role, spacing.leading]

    def _new_style(self, role: Role, leading: float) -> Style:
        align: Align = self._sheet.start if role in ("salutation", "closing") else "start"
        style = Style(self._sheet.writing, self._size, leading, align, role=role)
        if role != "ask":
            return style
        return style._replace(
            tag="LI",
            indent=_ASK_INDENT * self._size,
            label=BULLET,
            label_indent=_BULLET_INDENT * self._size,
        )

    def _signature(self, spacing: Spacing) -> Iterator[Block]:
        body = self._manuscript.body
        has_closing = bool(body) and body[-1].role == "closing"
        if self._manuscript.signature:
            style = self._sheet.style("signature", 1.0, self._leading * spacing.leading)
            whole = self._sheet.lines("signature", (self._manuscript.signature,), style, self._sheet.measure)
            gap = 0.0 if has_closing else spacing.signature * self._line(spacing)
            yield Block(whole, gap, 1 if has_closing else 2)

    def _annotations(self) -> Iterator[Block]:
        """Yield enclosures and copy-to block, in small type; a heading of its own stays with what follows."""
        style = self._sheet.style("enclosures", SMALL, SMALL_LEADING)
        for where, lines in (("enclosures", self._manuscript.enclosures), ("copy_to", self._manuscript.copy_to)):
            for index, text in enumerate(lines):
                whole = self._sheet.setter.set(text, style._replace(role=where), self._sheet.measure)
                found = [MissingGlyph(character, where, index, at) for character, at in whole.missing]
                self._sheet.missing += found
                yield Block(whole, 0.0 if index else self._line(), 1 if index == 1 else 0)


def _gap(before: str, role: str, spacing: Spacing) -> float:
    if not before:
        return 0.0
    if role == "ask":
        return spacing.ask if before == "ask" else max(spacing.ask, spacing.paragraph * 0.6)
    return 1.0 if before == "subject" else spacing.paragraph


def _needed(before: str, role: str) -> int:
    """Return how many lines before a passage stand on its page: no closing, salutation or lead-in is left alone."""
    if role == "closing":
        return 2
    return 1 if before in ("subject", "salutation") or (role == "ask" and before == "paragraph") else 0
