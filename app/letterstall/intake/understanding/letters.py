"""The model letter of a document: where it begins and ends, its paragraphs, its asks."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from letterstall.core.case import Block, ModelLetter
from letterstall.core.proposal import Span
from letterstall.intake.understanding.channels import is_channel_line
from letterstall.intake.understanding.folding import folded
from letterstall.intake.understanding.greetings import closing_at_end, closing_in, salutation_in
from letterstall.intake.understanding.labels import SECTIONS
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.passages import Passage
from letterstall.intake.understanding.places import country_in
from letterstall.intake.understanding.rows import Row
from letterstall.intake.understanding.sheet import Sheet, head_of_row
from letterstall.intake.understanding.tongues import language_of
from letterstall.intake.understanding.vocabulary import stems


@dataclass
class FoundLetter:
    """A letter in a document: the row of its salutation, the row behind its last, and its words."""

    first_row: int
    behind: int
    salutation: str
    salutation_span: Span
    passages: list[Passage] = field(default_factory=list)
    closing: str = ""
    closing_span: Span | None = None
    language: str = ""


def letters_in(sheet: Sheet) -> list[FoundLetter]:
    """Return the model letters in their order: rows that greet somebody and have prose behind them."""
    found: list[FoundLetter] = []
    start = _first_row(sheet)
    number = start
    while number < len(sheet.rows):
        letter = _letter_at(sheet, number) if not (found and number < found[-1].behind) else None
        if letter is not None:
            found.append(letter)
            number = letter.behind
        number += 1
    unheard = (_unheard_at(sheet, at) for at in range(start, len(sheet.rows) - 1))
    return found or list(itertools.islice(filter(None, unheard), 1))


def _unheard_at(sheet: Sheet, number: int) -> FoundLetter | None:
    """Return the letter whose salutation no list has: a short line with a comma above "I am writing …"."""
    row, below = sheet.rows[number], sheet.rows[number + 1]
    is_greeting_line = len(row.text) < 70 and row.text.endswith((",", "،", ":")) and not sheet.is_label_row(number)
    above = sheet.rows[max(0, number - 3) : number]
    is_below_address = (
        not sheet.all("please_write")
        and any(is_channel_line(one.text) or country_in(one.text) for one in above)
        and len(below.text) > 60
    )
    if not is_greeting_line or not (is_below_address or folded(below.text).startswith(stems("letters", "openings"))):
        return None
    return _letter_from(sheet, number, row.text, "")


def _first_row(sheet: Sheet) -> int:
    """Return where to begin: behind the heading of the appeal, since mails and summaries may greet people too."""
    heading = sheet.first("take_action")
    return heading.row if heading is not None else 0


def _letter_at(sheet: Sheet, number: int) -> FoundLetter | None:
    row = sheet.rows[number]
    label = next(
        (one for one in sheet.labels if one.row == number and one.kind in SECTIONS and one.start > row.start), None
    )
    greeting = salutation_in(row.text if label is None else row.text[: label.start - row.start])
    if greeting is None or any(
        one.row == number and one.kind in ("salutation", "people", "copies") for one in sheet.labels
    ):
        return None
    return _letter_from(sheet, number, *greeting)


def _letter_from(sheet: Sheet, number: int, salutation: str, rest: str) -> FoundLetter | None:
    row = sheet.rows[number]
    behind, end = _end_of_body(sheet, number)
    body = [head_of_row(one, end) for one in sheet.rows[number + 1 : behind]]
    if rest:
        offset = row.start + row.text.rindex(rest)
        body.insert(0, Row(rest, offset, "hard", page=row.page))
    body = [one for one in body if one.text]
    if _heads_address(salutation, body) or not _is_prose(sheet, body):
        return None
    letter = FoundLetter(number, behind, salutation, Span(row.start, row.start + len(salutation)))
    _fill(sheet, letter, body)
    letter.language = language_of(" ".join(one.text for one in letter.passages))
    return letter if letter.passages else None


def _heads_address(salutation: str, body: Sequence[Row]) -> bool:
    """Say whether "Monsieur Jean Martin" or "جلالة الملك …" is the first line of an address, not a greeting."""
    if not body or salutation.rstrip().endswith((",", "،", ":", "!")):
        return False
    lines = list(itertools.takewhile(lambda row: row.gap != "wrap" and len(row.text) < 110, body[:10]))
    return any(is_channel_line(row.text) or country_in(row.text) for row in lines)


def _is_prose(sheet: Sheet, body: Sequence[Row]) -> bool:
    """Say whether what stands behind a greeting is a letter: a paragraph of some length, not a line of an address."""
    passages = sheet.passages(body[:8])
    if not passages or (salutation_in(body[0].text) is not None and len(body[0].text) < 60):
        return False
    first = " ".join(one.text for one in passages[: 2 if passages[0].text.endswith(".") else 1])
    words = first.split()
    small = sum(not word[:1].isupper() and not word[:1].isdigit() for word in words)
    return len(words) >= 8 and (small * 2 >= len(words) or small >= 8)


def _end_of_body(sheet: Sheet, number: int) -> tuple[int, int]:
    """Return the row behind the letter's last, and the character where it must have ended."""
    for label in sheet.labels:
        if (
            label.row < number
            or (label.row == number and label.start <= sheet.rows[number].start)
            or label.kind not in SECTIONS
        ):
            continue
        if (
            label.has_colon
            or sheet.rows[label.row].is_loud
            or label.kind == "background"
            or label.start > sheet.rows[label.row].start
        ):
            is_at_head = label.start == sheet.rows[label.row].start
            return label.row + (0 if is_at_head else 1), label.start
    return len(sheet.rows), len(sheet.document.text)


def _fill(sheet: Sheet, letter: FoundLetter, body: Sequence[Row]) -> None:
    """Take the paragraphs up to the closing words."""
    cut = next((at for at, row in enumerate(body) if at and closing_in(row.text)), len(body))
    if cut < len(body):
        formula = sheet.passages(body[cut : cut + 6])[0]
        letter.closing, letter.closing_span = _closing(formula, body[cut])
        letter.behind = (
            next(
                (at for at in range(letter.first_row, letter.behind) if sheet.rows[at].end >= letter.closing_span.end),
                letter.behind - 1,
            )
            + 1
        )
    letter.passages = sheet.passages(body[:cut])
    if letter.passages and not letter.closing and (parts := closing_at_end(letter.passages[-1].text)) is not None:
        last = letter.passages[-1]
        letter.closing, letter.closing_span = parts[1], Span(last.end - len(parts[1]), last.end)
        last.text, last.end = parts[0], last.end - len(parts[1]) - 1


def _closing(formula: Passage, row: Row) -> tuple[str, Span]:
    """Return the closing words: the row, or the whole sentence where they are one."""
    if len(formula.text) <= 250 and formula.text != row.text and len(row.text) > 45:
        return formula.text, formula.span
    return row.text, row.span


def model_letter(letter: FoundLetter, field_name: str, notes: Notes) -> ModelLetter:
    """Return the letter as the case holds it; its parts are noted under `field_name`."""
    blocks = tuple(_blocks(letter.passages, field_name, notes))
    notes.found(f"{field_name}.salutation", letter.salutation_span)
    if letter.closing_span is not None:
        notes.found(f"{field_name}.closing", letter.closing_span)
    return ModelLetter(letter.language, blocks, " ".join(letter.closing.split()))


def _blocks(passages: Sequence[Passage], field_name: str, notes: Notes) -> list[Block]:
    blocks: list[Block] = []
    unmarked = set() if any(one.bullet for one in passages) else _unmarked_asks(passages)
    for number, passage in enumerate(passages):
        is_ask = bool(passage.bullet) or number in unmarked
        kind = "asks" if is_ask else "paragraphs"
        place = sum(block.kind == ("ask" if is_ask else "paragraph") for block in blocks)
        name = f"{field_name}.{kind}.{place}"
        notes.found(name, passage.span, "guess" if number in unmarked else "likely" if passage.cuts else "sure")
        for before, behind in passage.cuts[:1]:
            notes.doubt("cut_sentence", name, passage.span, before=before, after=behind)
        if number in unmarked:
            notes.doubt("unmarked_asks", f"{field_name}.asks", passage.span)
        blocks.append(Block("ask" if is_ask else "paragraph", passage.text))
    if not any(block.kind == "ask" for block in blocks):
        _doubt_prose(passages, field_name, notes)
    return blocks


def _unmarked_asks(passages: Sequence[Passage]) -> set[int]:
    """Return the paragraphs that are asks without a mark: those behind "I therefore urge you to:"."""
    lead = next((at for at, one in enumerate(passages) if one.text.endswith(":") and _urges(one.text)), None)
    if lead is None:
        return set()
    found = set()
    for number in range(lead + 1, len(passages)):
        text = passages[number].text
        if (
            re.match(r"(?:I|We|Je|Nous|Ich|Wir|Thank|Merci|Gracias|Vielen|Grazie|Obrigad|Dank|Ik)\b", text)
            and number > lead + 1
        ):
            break
        found.add(number)
    return found


def _urges(text: str) -> bool:
    plain = folded(text)
    return any(stem in plain for stem in stems("letters", "urging"))


def _doubt_prose(passages: Sequence[Passage], field_name: str, notes: Notes) -> None:
    asking = next((one for one in reversed(passages) if _urges(one.text)), None)
    notes.doubt("asks_in_prose", f"{field_name}.asks", asking.span if asking else None)
