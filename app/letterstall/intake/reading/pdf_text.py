"""The text of a strip: its characters in reading order with single spaces, and where its words stand."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple
from unicodedata import category

from letterstall.core.document import Word
from letterstall.core.geometry import PT_PER_MM
from letterstall.intake.reading.pdf_characters import Piece
from letterstall.intake.reading.pdf_direction import (
    has_right_to_left,
    plain_forms,
    reading_order,
    runs_from_the_right,
)
from letterstall.intake.reading.pdf_glyphs import Glyph
from letterstall.intake.reading.pdf_letters import SOFT_HYPHEN
from letterstall.intake.reading.pdf_lines import Strip
from letterstall.intake.reading.pdf_spans import Room

_SPACE_GAP = 0.17
"""Two pieces this many sizes apart have a space between them, though the file has none."""


class Reading(NamedTuple):
    """A strip as it is read."""

    text: str
    words: tuple[Word, ...]
    from_the_right: bool
    is_unsure: bool = False


def reading_of(strip: Strip, page_from_the_right: bool, room: Room) -> Reading:
    """Return the text of a strip and its words. A soft hyphen stays at the end of a line and nowhere else.

    `page_from_the_right`: most of the page is read from the right, and so is a line with few such letters.
    """
    raw = strip.raw
    if has_right_to_left(raw):
        from_the_right = page_from_the_right or runs_from_the_right(raw)

        def is_free(one: Glyph, other: Glyph) -> bool:
            middles = (one[1] + one[2]) / 2, (other[1] + other[2]) / 2
            return room.free(one[2], other[1], strip.baseline, middles) > _SPACE_GAP * strip.em

        glyphs, is_unsure = reading_order(_all_glyphs(strip.pieces), strip.em, from_the_right, is_free)
        return _read(glyphs, from_the_right, is_unsure or any(piece.is_steered for piece in strip.pieces))
    return _read(_left_to_right(strip.pieces), False, False)


def _all_glyphs(pieces: Sequence[Piece]) -> list[Glyph]:
    glyphs: list[Glyph] = []
    for piece in pieces:
        left = piece.lefts[0]
        if piece.is_spaced and glyphs and 0 <= left - glyphs[-1][2] < piece.ink.size / PT_PER_MM:
            glyphs.append((" ", left, left))
        glyphs.extend(zip(piece.text, piece.lefts, piece.rights, strict=True))
    return glyphs


def _left_to_right(pieces: Sequence[Piece]) -> list[Glyph]:
    """Keep the order within a piece, and put the pieces by where they begin."""
    glyphs: list[Glyph] = []
    marks: list[Piece] = []
    last: Piece | None = None
    pieces = [piece for piece in pieces if not _is_spaces_inside(piece, pieces)]
    for piece in sorted(pieces, key=lambda one: (round(one.lefts[0], 1), one.order)):
        if last and _is_of_marks(piece):
            marks.append(piece)
            continue
        if last and _is_apart(last, piece):
            glyphs.append((" ", last.rights[-1], piece.lefts[0]))
        glyphs.extend(zip(piece.text, piece.lefts, piece.rights, strict=True))
        last = piece
    for piece in marks:
        _put_mark(glyphs, piece)
    return glyphs


def _is_apart(last: Piece, piece: Piece) -> bool:
    """Whether there is a space between two pieces: room for it, or PDFium saw one."""
    gap = (piece.lefts[0] - last.rights[-1]) * PT_PER_MM
    if piece.is_spaced and piece.order == last.order + 1:
        return gap > 0
    return gap > _SPACE_GAP * max(piece.ink.size, last.ink.size)


def _is_spaces_inside(piece: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether a piece is nothing but spaces that stand within another piece, as some programs write them."""
    if not piece.text.isspace():
        return False
    middle = (piece.lefts[0] + piece.rights[-1]) / 2
    return any(one is not piece and one.lefts[0] < middle < one.rights[-1] for one in pieces)


def _is_of_marks(piece: Piece) -> bool:
    return all(letter > "\u02ff" and category(letter) == "Mn" for letter in piece.text)


def _put_mark(glyphs: list[Glyph], piece: Piece) -> None:
    """Put a mark that is drawn apart behind the letter it stands over, and behind what stands there already."""
    middle = (piece.lefts[0] + piece.rights[-1]) / 2
    over = [k for k, (letter, left, right) in enumerate(glyphs) if left <= middle <= right and letter != " "]
    place = over[-1] + 1 if over else len(glyphs)
    glyphs[place:place] = zip(piece.text, piece.lefts, piece.rights, strict=True)


def _read(glyphs: Sequence[Glyph], from_the_right: bool, is_unsure: bool) -> Reading:
    letters: list[str] = []
    words: list[Word] = []
    word: list[Glyph] = []

    def end_word() -> None:
        if word:
            left, right = min(glyph[1] for glyph in word), max(glyph[2] for glyph in word)
            words.append(Word(len(letters) - len(word), len(letters), round(left, 2), round(right - left, 2)))
            word.clear()

    for glyph in _without_inner_soft_hyphens(_without_false_spaces(glyphs)):
        if glyph[0] in " \t\u2028\u2029":
            end_word()
            if letters and letters[-1] != " ":
                letters.append(" ")
        else:
            letters.append(glyph[0])
            word.append(glyph)
    end_word()
    text = "".join(letters).rstrip(" ")
    plain = plain_forms(text)
    if plain != text:
        words = _words_by_count(words, text, plain)
    return Reading(plain, tuple(words), from_the_right, is_unsure or _has_lost_mark(plain))


def _has_lost_mark(text: str) -> bool:
    """Whether a mark stands without a letter before it: the file has its signs in another order."""
    if text.isascii():
        return False
    return any(before == " " and category(letter) == "Mn" for before, letter in pairwise(" " + text))


def _without_inner_soft_hyphens(glyphs: Sequence[Glyph]) -> list[Glyph]:
    last = max((k for k, glyph in enumerate(glyphs) if glyph[0] != " "), default=-1)
    return [glyph for k, glyph in enumerate(glyphs) if glyph[0] != SOFT_HYPHEN or k == last]


def _without_false_spaces(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Leave out narrow spaces between ideographs: PDFium takes the white around a sign for one."""
    kept = []
    for k, glyph in enumerate(glyphs):
        if glyph[0] == " " and 0 < k < len(glyphs) - 1:
            before, after = glyphs[k - 1], glyphs[k + 1]
            if _is_ideograph(before[0]) and _is_ideograph(after[0]) and after[1] - before[2] < after[2] - after[1]:
                continue
        kept.append(glyph)
    return kept


def _is_ideograph(letter: str) -> bool:
    return "\u2e80" <= letter <= "\u9fff" or letter in "·・" or "\uf900" <= letter <= "\uff60"


def _words_by_count(words: Sequence[Word], text: str, plain: str) -> list[Word]:
    """Move the words of a text to where they begin and end in the same text with plain letters."""
    moved = []
    for word in words:
        start, end = len(plain_forms(text[: word.start])), len(plain_forms(text[: word.end]))
        moved.append(Word(start, min(end, len(plain)), word.x, word.w))
    return moved
