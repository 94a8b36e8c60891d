"""Lines of an address region become addressees: who, in which office, where, and how else to reach them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from letterstall.core.case import Addressee, AddresseeKind, Channel
from letterstall.core.languages import ByLanguage
from letterstall.core.proposal import Span
from letterstall.intake.understanding.address_head import head_of_address
from letterstall.intake.understanding.address_lines import kind_of_line
from letterstall.intake.understanding.address_pieces import AddressPiece
from letterstall.intake.understanding.channels import channels_in
from letterstall.intake.understanding.folding import tokens_of
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.vocabulary import phrases


@dataclass
class Draft:
    """An addressee while its lines are gathered."""

    kind: AddresseeKind
    lines: list[AddressPiece] = field(default_factory=list)
    channels: list[Channel] = field(default_factory=list)
    channel_pieces: list[AddressPiece] = field(default_factory=list)
    remarks: list[AddressPiece] = field(default_factory=list)
    country: AddressPiece | None = None
    salutation: str = ""
    salutation_span: Span | None = None
    is_closed: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing that names anybody is in it."""
        return not self.lines

    @property
    def has_place(self) -> bool:
        """Whether a line of the post is in it, not only who it is."""
        return any(kind_of_line(one.text) == "place" for one in self.lines)

    @property
    def span(self) -> Span:
        """From its first to its last line."""
        pieces = [*self.lines, *self.channel_pieces, *self.remarks, *([self.country] if self.country else ())]
        return Span(min(one.start for one in pieces), max(one.span.end for one in pieces))


def gather(pieces: Sequence[AddressPiece], kind: AddresseeKind) -> list[Draft]:
    """Return the addressees that stand one under the other in a region; all but embassies are of this kind."""
    if all(one.gap == "hard" for one in pieces if one.kind == "words"):
        pieces = [replace(one, gap="line") for one in pieces]  # each line a paragraph of its own: gaps tell nothing
    drafts = [Draft(kind)]
    for number, piece in enumerate(pieces):
        if _begins_another(drafts[-1], piece, pieces[number + 1 :]):
            drafts.append(Draft(kind))
        add(drafts[-1], piece)
    return [_as_embassy(draft) for draft in drafts if not draft.is_empty or draft.channels]


def _begins_another(draft: Draft, piece: AddressPiece, behind: Sequence[AddressPiece]) -> bool:
    if draft.is_empty or piece.kind in ("channel", "remark"):
        return False
    if piece.kind == "country":
        return draft.country is not None and draft.has_place and bool(draft.channels)
    if draft.is_closed:
        return True
    kind = kind_of_line(piece.text)
    begins = kind in ("office", "name", "titled_name") or is_embassy(piece.text) or is_embassy(piece.text, "heads")
    if draft.country is not None or (draft.channels and piece.gap in ("hard", "soft")):
        return begins or kind == "body" or piece.gap in ("hard", "soft") or _has_address_behind(behind)
    if draft.channels:
        return begins
    if is_embassy(piece.text) and draft.has_place and not is_embassy(draft.lines[0].text):
        return True
    if draft.has_place and kind in ("office", "titled_name"):
        return True
    return draft.has_place and piece.gap == "hard" and begins


def _has_address_behind(behind: Sequence[AddressPiece]) -> bool:
    return any(one.kind == "words" and re.search(r"\d", one.text) for one in behind[:4])


def add(draft: Draft, piece: AddressPiece) -> None:
    """Put a piece where it belongs in an addressee."""
    if piece.kind == "country":
        if draft.country is None:
            draft.country = piece
        return
    if piece.kind == "remark":
        draft.remarks.append(piece)
        return
    if piece.kind == "channel":
        before = draft.channels[-1].kind if draft.channels else None
        draft.channels += channels_in(piece.text, before)
        draft.channel_pieces.append(piece)
        return
    draft.lines.append(piece)


def is_embassy(text: str, key: str = "words") -> bool:
    """Say whether a line is of an embassy or a consulate; with the key "heads", of who heads one."""
    if text.casefold().startswith("c/o"):
        return False
    said = [token.word for token in tokens_of(text)]
    return any(
        tuple(said[at : at + len(phrase)]) == phrase
        for phrase in phrases("addresses", "embassies", key)
        for at in range(len(said))
    )


def _as_embassy(draft: Draft) -> Draft:
    first = [one.text for one in draft.lines[:3]]
    is_headed = any(is_embassy(text, "heads") for text in first[:2])
    has_other_office = any(kind_of_line(text) == "office" and not is_embassy(text, "heads") for text in first)
    if any(is_embassy(text) for text in first) or (is_headed and not has_other_office):
        draft.kind = "embassy"
    return draft


def finished(draft: Draft, number: int, language: str, notes: Notes) -> Addressee:
    """Return the addressee `number` of the case, each part noted and doubted where it must be."""
    name = f"addressees.{number}"
    head = head_of_address(draft.lines, name, notes)
    lines = [_postal_line(one.text) for one in head.lines]
    lines = [part for line in lines for part in _shortened(line)]
    _note(draft, head.lines, name, notes)
    if not lines and draft.kind != "embassy":
        notes.doubt("no_postal_lines", f"{name}.lines", draft.span)
    return Addressee(
        kind=draft.kind,
        name=head.name,
        office=head.office,
        lines=tuple(lines),
        country=draft.country.country if draft.country else "",
        salutation=ByLanguage.of({language: draft.salutation}) if draft.salutation else ByLanguage(),
        channels=tuple(draft.channels),
        remark=" ".join(one.text for one in draft.remarks),
    )


def _note(draft: Draft, lines: Sequence[AddressPiece], name: str, notes: Notes) -> None:
    if lines:
        notes.found(f"{name}.lines", Span(lines[0].start, lines[-1].span.end))
    if draft.country is not None:
        notes.found(f"{name}.country", draft.country.span)
    if draft.channel_pieces:
        notes.found(f"{name}.channels", Span(draft.channel_pieces[0].start, draft.channel_pieces[-1].span.end))
        _doubt_bare_numbers(draft, name, notes)
    if draft.remarks:
        notes.found(f"{name}.remark", Span(draft.remarks[0].start, draft.remarks[-1].span.end))
    notes.found(f"{name}.salutation", draft.salutation_span)
    notes.found(f"{name}.kind", draft.span, "likely")


def _doubt_bare_numbers(draft: Draft, name: str, notes: Notes) -> None:
    for piece in draft.channel_pieces:
        if not re.search(r"[^\W\d_]{4,}|@|[a-z]{2,}\s*:", piece.text, re.I):
            notes.doubt("bare_number", f"{name}.channels", piece.span, text=piece.text)


def _postal_line(text: str) -> str:
    return re.sub(
        r"(?:(?<=\w{4})|(?<=\d[A-Z]{2}))(?<!Blvd)(?<!Bldg)(?<!Hwy)(?<!Avda)(?<!Apdo)(?<!Edif)\.$",
        "",
        " ".join(text.split()).rstrip(" ,;،/").lstrip("•- "),
    )


def _shortened(line: str) -> list[str]:
    """Part a long line before its postcode, so that it fits a window: what the shipped case does."""
    found = re.search(r",\s(?=\d{5,6},\s\S)", line)
    if found is None or len(line) < 56:
        return [line]
    return [line[: found.start()], line[found.end() :]]


def with_country(addressee: Addressee, code: str) -> Addressee:
    """Return the addressee in this country, where it names none."""
    return addressee if addressee.country else replace(addressee, country=code)
