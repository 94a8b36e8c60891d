"""The first lines of an address: which is the person, which the office, and where the postal lines begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from letterstall.core.proposal import Span
from letterstall.intake.understanding.address_lines import is_unheard, kind_of_line, parted, titled_person
from letterstall.intake.understanding.address_pieces import AddressPiece
from letterstall.intake.understanding.folding import capitalised, folded, is_capitals
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.vocabulary import words

_MOST_HEAD_LINES = 4


@dataclass
class AddressHead:
    """Name and office as printed, and the lines that are left for the post."""

    name: str = ""
    office: str = ""
    lines: list[AddressPiece] = field(default_factory=list)


def head_of_address(pieces: Sequence[AddressPiece], field_name: str, notes: Notes) -> AddressHead:
    """Return who is addressed. What cannot be told apart stays a postal line in its place, and is doubted."""
    head, bodies = AddressHead(), []
    rest = list(pieces)
    while rest and len(pieces) - len(rest) < _MOST_HEAD_LINES:
        behind = rest[1:]
        if not _take(head, rest[0], behind, field_name, notes):
            if kind_of_line(rest[0].text) != "body" or head.office:
                break
            bodies.append(rest[0])
            if head.name or _next_is_place(rest[1:]):
                rest.pop(0)
                break
        rest = behind
    head.lines = [*bodies, *rest]
    _settle_office(head, field_name, notes)
    return head


def _take(head: AddressHead, piece: AddressPiece, behind: list[AddressPiece], name: str, notes: Notes) -> bool:
    """Take a line for the name or the office; say whether it was one. What is left of it is put before `behind`."""
    is_named_below = bool(behind) and kind_of_line(behind[0].text) in ("name", "titled_name")
    both = parted(piece.text) if not head.name and not head.office and not is_named_below else None
    if both is not None:
        head.name, head.office = both
        notes.found(f"{name}.name", _inside(piece, head.name))
        notes.found(f"{name}.office", _inside(piece, head.office))
        return True
    kind = kind_of_line(piece.text)
    is_first = not head.name and not head.office
    if is_named_below and (
        kind == "titled_name"
        or (is_first and kind == "name" and is_capitals(piece.text) != is_capitals(behind[0].text))
    ):
        kind = "office"  # "Managing Director, Lakeside Railways" above a name
    if is_first and is_named_below and is_unheard(piece.text):
        head.office = _bare(piece.text)  # an office no list has, above a name
        notes.found(f"{name}.office", piece.span, "guess")
        notes.doubt("body_as_office", f"{name}.office", piece.span, office=head.office)
        return True
    office = piece.text.split(",")[0]
    if not head.office and kind in ("place", "body") and office != piece.text and kind_of_line(office) == "office":
        head.office = office  # "Minister of Interior, Ministry of Interior, Room 404"
        notes.found(f"{name}.office", _inside(piece, office), "likely")
        behind.insert(0, shifted(piece, len(office) + 1))
        return True
    if kind in ("name", "titled_name") and not head.name:
        _take_name(head, piece, behind, kind, name, notes)
        return True
    if kind == "office" and not head.name and not head.office and (both := titled_person(piece.text)) is not None:
        head.name, head.office = both
        notes.found(f"{name}.name", _inside(piece, head.name), "guess")
        notes.found(f"{name}.office", _inside(piece, head.office), "guess")
        notes.doubt("title_and_name_parted", f"{name}.name", piece.span, name=head.name, office=head.office)
        return True
    if kind == "office" and not head.office:
        head.office = _bare(piece.text)
        notes.found(f"{name}.office", piece.span)
        return True
    if kind == "office":
        notes.doubt("second_office", f"{name}.office", piece.span, text=piece.text)
    return False


def _take_name(
    head: AddressHead, piece: AddressPiece, behind: Sequence[AddressPiece], kind: str, name: str, notes: Notes
) -> None:
    head.name = _bare(piece.text)
    is_backed = bool(behind) and kind_of_line(behind[0].text) in ("place", "body", "office")
    notes.found(f"{name}.name", piece.span, "sure" if is_backed else "likely")
    if kind == "titled_name" and not head.office and not (behind and kind_of_line(behind[0].text) == "office"):
        notes.doubt("title_in_name", f"{name}.name", piece.span, name=head.name)
    elif kind == "name" and not head.office and not (behind and kind_of_line(behind[0].text) in ("office", "body")):
        notes.doubt("name_or_body", f"{name}.name", piece.span, name=head.name)
        notes.doubt("name_or_body", f"{name}.office", piece.span, name=head.name)
    elif head.office and not is_backed:
        notes.doubt("name_or_place", f"{name}.name", piece.span, name=head.name)


def _next_is_place(behind: Sequence[AddressPiece]) -> bool:
    return not behind or kind_of_line(behind[0].text) in ("place", "body")


def _settle_office(head: AddressHead, name: str, notes: Notes) -> None:
    """Let a body stand for the office where no office is named, and the first line where nobody is."""
    if head.office or not head.lines:
        return
    first = head.lines[0]
    if kind_of_line(first.text) == "body":
        head.office, head.lines = _bare(first.text), head.lines[1:]
        notes.found(f"{name}.office", first.span, "likely")
        if head.name:
            notes.doubt("body_as_office", f"{name}.office", first.span, office=head.office)
    elif not head.name:
        head.office, head.lines = _bare(first.text), head.lines[1:]
        notes.found(f"{name}.office", first.span, "guess")
        notes.doubt("first_line_as_office", f"{name}.office", first.span, office=head.office)


def _bare(text: str) -> str:
    """Return a name or an office without what its line ended with; one in capitals as it is written elsewhere."""
    bare = " ".join(text.split()).rstrip(" ,;،:")
    if not is_capitals(bare) or any(letter.islower() for letter in bare) or len(bare) < 5:
        return bare
    small = words("addresses", "prepositions")
    return " ".join(
        word.lower() if at and folded(word) in small else capitalised(word) for at, word in enumerate(bare.split())
    )


def _inside(piece: AddressPiece, text: str) -> Span:
    start = piece.start + max(piece.text.find(text), 0)
    return Span(start, start + len(text))


def shifted(piece: AddressPiece, by: int) -> AddressPiece:
    """Return the piece with its first `by` characters gone, and the space behind them."""
    text = piece.text[by:].lstrip(" ,")
    return replace(piece, text=text, start=piece.span.end - len(text), gap="line")
