"""Where the labels of an Urgent Action stand: "PLEASE TAKE ACTION … UNTIL:", "Salutation:", "ADDITIONAL INFORMATION".

What they are is data: `resources/intake/labels.toml`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from letterstall.intake.understanding.folding import Token, is_capitals, is_near
from letterstall.intake.understanding.label_words import held_words, is_marker, known_from, says, words_of
from letterstall.intake.understanding.rows import Row

SECTIONS = frozenset(
    {
        "take_action",
        "please_write",
        "send_to",
        "copies",
        "background",
        "languages",
        "deadline",
        "people",
        "gender",
        "previous",
        "links",
        "closure",
        "marker",
        "case_text",
        "embassies",
    }
)
"""Kinds of labels with which something else begins."""

_SENTENCES = frozenset({"closure", "embassies", "please_write", "deadline", "send_to"})
"""Kinds that may begin a sentence, without a colon and without being set as a heading."""

_LONG_HEADINGS = frozenset({"take_action", "please_write", "deadline", "closure"})
"""Kinds whose heading may go on in the next rows; below others an official in capitals may follow."""

_COLON = re.compile(r"[:：]")
_LONGEST = 160
"""Characters from the beginning of a label to its colon."""


class Label(NamedTuple):
    """A label: its kind, the number of its row, its first and last (exclusive) character in the document."""

    kind: str
    row: int
    start: int
    end: int
    has_colon: bool


def labels_of(rows: Sequence[Row]) -> tuple[Label, ...]:
    """Return all labels in their order; where two stand on one place, the longer one."""
    found = [label for number, row in enumerate(rows) for label in _of_row(rows, number, row)]
    kept: list[Label] = []
    for label in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or label.start >= kept[-1].end:
            kept.append(label)
    return tuple(kept)


def _of_row(rows: Sequence[Row], number: int, row: Row) -> Iterator[Label]:
    tokens = _tokens_from(rows, number)
    for place in _places(row, tokens):
        label = _started(rows, number, tokens[place:])
        if label is not None:
            yield label
    if (held := _held(rows, number)) is not None:
        yield held


def _tokens_from(rows: Sequence[Row], number: int) -> list[Token]:
    """Return the words of a row and, since a label may be wrapped, of the two behind it; offsets in the document."""
    tokens: list[Token] = []
    for row in rows[number : number + 3]:
        if tokens and row.gap == "hard":
            break
        tokens += (Token(row.start + one.start, row.start + one.end, one.word) for one in words_of(row.text))
    return tokens


def _places(row: Row, tokens: Sequence[Token]) -> Iterator[int]:
    """Yield where a label may begin: at the row's first word, at a sentence's, and where capitals begin."""
    was_capital = True
    for number, token in enumerate(tokens):
        if token.start >= row.end:
            return
        word = row.text[token.start - row.start : token.end - row.start]
        before = row.text[: token.start - row.start].rstrip()
        is_capital = len(word) > 1 and word.isupper()
        if (
            (number == 0 and row.gap != "wrap")
            or (is_capital and not was_capital)
            or before.endswith((".", "!", "?", "/", "؛", "۔"))
        ):
            yield number
        was_capital = is_capital


def _started(rows: Sequence[Row], number: int, tokens: Sequence[Token]) -> Label | None:
    for phrase, kind in known_from(tokens[0].word) if tokens else ():
        if len(phrase) > len(tokens) or not all(
            is_near(token.word, word) for token, word in zip(tokens, phrase, strict=False)
        ):
            continue
        label = _accepted(rows, number, kind, tokens[0].start, tokens[len(phrase) - 1].end, len(phrase))
        if label is not None:
            return label
    return None


def _accepted(rows: Sequence[Row], number: int, kind: str, start: int, end: int, length: int) -> Label | None:
    row = rows[number]
    colon = _colon_behind(rows[: number + 1] if kind == "marker" else rows, number, end)
    at_head = not row.text[: start - row.start].strip("([•-–—*\uf0b7 ")
    part = row.text[start - row.start :]
    if kind == "background" and colon is not None and len(_words_between(rows, number, end, colon)) > 1:
        return None  # "Further information on UA: 298/12"
    if (
        colon is not None
        and (at_head or is_capitals(part[: colon - start]))
        and _is_label_part(rows, number, start, colon)
    ):
        return Label(kind, number, start, _whole(rows, number, start, colon) if kind == "take_action" else colon, True)
    if kind == "marker" and at_head:
        return Label(kind, number, start, end, False) if _stands_alone(row, end) or row.is_loud else None
    if _is_heading_from(row, start, end):
        heading = _end_of_heading(rows, number, start, end) if kind in _LONG_HEADINGS else _end_in_row(row, start, end)
        return Label(kind, number, start, heading, False)
    if kind in _SENTENCES and length >= 3:
        return Label(kind, number, start, end, False)
    return None


def _words_between(rows: Sequence[Row], number: int, start: int, end: int) -> list[str]:
    text = " ".join(row.text[max(start - row.start, 0) : max(end - row.start, 0)] for row in rows[number : number + 3])
    return re.findall(r"\w+", text)


def _end_in_row(row: Row, start: int, end: int) -> int:
    """Return where a heading ends inside its row: with the row, if the rest of it is as loud and no value."""
    rest = row.text[end - row.start :]
    return row.end if row.is_heading or (is_capitals(rest) and len(rest.split()) <= 4 and start == row.start) else end


def _whole(rows: Sequence[Row], number: int, start: int, colon: int) -> int:
    """Return where the heading of the appeal ends: "TAKE ACTION: WRITE AN APPEAL …" says nothing behind its colon."""
    last = next((row for row in rows[number : number + 3] if row.end >= colon), rows[number])
    end = max(colon, last.end, _end_of_heading(rows, rows.index(last), last.start, max(colon, last.end)))
    for before, row in itertools.pairwise(rows[number : number + 4]):
        if before.end == end and row.gap in ("wrap", "none") and row.text[:1].islower():
            end = row.end  # a heading in small letters that goes on in a second row
    return end


def _colon_behind(rows: Sequence[Row], number: int, end: int) -> int | None:
    """Return the place behind the colon that ends a label, in its row or in those it is wrapped into."""
    for row in rows[number : number + 3]:
        if row.end <= end and row is not rows[number]:
            continue
        begin = max(end - row.start, 0)
        colon = _COLON.search(row.text, begin)
        if colon is not None:
            return row.start + colon.end()
        if not is_capitals(row.text[begin:]) and len(row.text) > begin:
            return None
    return None


def _is_label_part(rows: Sequence[Row], number: int, start: int, colon: int) -> bool:
    """Say whether what stands before a colon is short and one phrase, not a sentence with a colon somewhere in it."""
    text = " ".join(
        row.text[max(start - row.start, 0) : max(colon - row.start, 0)] for row in rows[number : number + 3]
    )
    return colon - start <= _LONGEST and not re.search(r"[.!?]\s", text[:-1])


def _stands_alone(row: Row, end: int) -> bool:
    return not re.search(r"\w", row.text[end - row.start :])


def _is_heading_from(row: Row, start: int, end: int) -> bool:
    part = row.text[start - row.start :]
    if len(part) > _LONGEST:
        return is_capitals(row.text[start - row.start : end - row.start])
    if part.endswith(".") and not row.is_loud:
        return False  # the last word of a sentence: "after the deadline."
    if start == row.start and (_stands_alone(row, end) or ((row.is_heading or row.is_bold) and len(part) < 90)):
        return True
    return is_capitals(row.text[start - row.start : end - row.start])


def _end_of_heading(rows: Sequence[Row], number: int, start: int, end: int) -> int:
    """Return where a heading ends that goes on behind the words it is known by: as far as its capitals go."""
    row = rows[number]
    if start == row.start and row.is_loud and not is_capitals(row.text[: end - row.start]):
        return row.end
    last = end
    for one in rows[number : number + 3]:
        if one is not row and (one.gap == "hard" or not is_capitals(one.text)):
            break
        for token in words_of(one.text):
            place = one.start + token.end
            if place <= end:
                continue
            if not one.text[token.start : token.end].isupper():
                return last
            last = place
        if re.search(r"[.!?]$", one.text):
            break
    return last


def _held(rows: Sequence[Row], number: int) -> Label | None:
    """Return the label of a row that is known by the words it holds, wherever they stand in it."""
    row = rows[number]
    colon = _colon_behind(rows, number, row.start)
    whole = _held_in(rows, number, None) if row.is_loud and len(row.text) <= _LONGEST else None
    if whole is not None and whole.kind == "take_action":
        return whole  # "GET ACTIVE: WRITE …" says what it is behind its colon
    return whole if colon is None else _held_in(rows, number, colon)


def _held_in(rows: Sequence[Row], number: int, colon: int | None) -> Label | None:
    row = rows[number]
    end = colon if colon is not None else _loud_end(rows, number)
    if end - row.start > _LONGEST or (colon is not None and not _is_label_part(rows, number, row.start, colon)):
        return None
    if end > row.end and any(is_marker(one.text) for one in rows[number : number + 2]):
        end = row.end  # "URGENT ACTION" above a headline is not its first words
    said = {token.word for token in _tokens_from(rows, number) if token.end <= end}
    if len(said) > 30:
        return None
    for kind, sets in held_words():
        if all(any(says(said, word) for word in words) for words in sets):
            return Label(kind, number, row.start, end, colon is not None)
    return None


def _loud_end(rows: Sequence[Row], number: int) -> int:
    """Return where the loud part of a row ends: with its capitals where a value in small letters follows them."""
    row = rows[number]
    end = row.end
    capitals = re.match(r"(?:[^a-zß-öø-ÿ]*\s)?(?=\S*[a-zß-öø-ÿ])", row.text)
    if capitals is not None and len(capitals[0].split()) >= 3 and len(capitals[0]) > 12:
        last = re.search(r"[A-ZÀ-Þ]\S*\s*$", capitals[0])
        is_name = last is not None and len(last[0].strip()) == 1
        return row.start + (last.start() if is_name and last is not None else capitals.end())
    for row in rows[number + 1 : number + 3]:
        if row.gap == "hard" or not is_capitals(row.text):
            break
        end = row.end
    return end
