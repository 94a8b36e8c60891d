"""Rows of an address as single lines: slashes, commas and glued words parted, channels cut off, countries told."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from letterstall.core.proposal import Span
from letterstall.intake.understanding.address_lines import is_remark, kind_of_line
from letterstall.intake.understanding.channels import is_channel_line, split_at_label
from letterstall.intake.understanding.folding import folded
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.places import country_at_end, country_in
from letterstall.intake.understanding.rows import Row
from letterstall.intake.understanding.vocabulary import words

PieceKind = Literal["words", "channel", "remark", "country"]

_GLUE = re.compile(
    r"(?<=[a-zß-öø-ÿ]{3})(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])|(?<=[a-z]{3})(?=\d{1,5}\s[A-Z])|(?<=\d{5})(?=[A-Z][a-z]{3})"
)
_NOT_GLUED = re.compile(r"(?:Mac|\bMc|\bDe|\bLa|\bLe|\bDi|\bVan|@\S*|www\S*|/\S*)$")
_LONGEST = 600
"""Characters of an address that was glued into one line."""
_SLASHED = re.compile(r"\s*/\s*")
_TRAILING_REMARK = re.compile(r"\s*(\([^()]*[a-z]{3,}[^()]*\s[^()]*\))\s*$")


@dataclass(frozen=True, slots=True)
class AddressPiece:
    """A line of an address, or a part of one, as it is printed; `start` is its place in the document."""

    kind: PieceKind
    text: str
    start: int
    gap: str
    country: str = ""

    @property
    def span(self) -> Span:
        """Its place in the document."""
        return Span(self.start, self.start + len(self.text))


def pieces_of(rows: Sequence[Row], field: str, notes: Notes) -> list[AddressPiece]:
    """Return the lines of an address region, each of one kind."""
    pieces: list[AddressPiece] = []
    for row in _with_whole_lines(rows):
        for part in _parts(row.text, row.start, row.gap, field, notes):
            pieces += _told(part)
    return _joined(pieces)


_STREET_ALONE = re.compile(
    r"(?:^|[\s,])(?:avenida|avda\.?|av\.?|calle|carrera|carretera|paseo|rue|route|via|viale|piazza|rua)$"
    r"|^[\d,\s]*(?:avenue|boulevard|place|plaza)$",
    re.I,
)
"""The first words of a street whose name is still to come; in English such a word is the last one."""


def _with_whole_lines(rows: Sequence[Row]) -> list[Row]:
    """Return rows with those joined that a narrow column parted: "Avenida", "(keep" and "Salim al" go on below."""
    made: list[Row] = []
    for row in rows:
        is_near = made and row.gap not in ("hard", "soft")
        if made and ((is_near and _is_unfinished(made[-1].text, row.text)) or _is_title(made[-1].text, row.text)):
            made[-1] = replace(made[-1], text=f"{made[-1].text} {row.text}")
        else:
            made.append(row)
    return made


def _is_unfinished(text: str, rest: str) -> bool:
    """Say whether a line of an address goes on in the next one."""
    last = text.split()[-1] if text.split() else ""
    if _STREET_ALONE.search(text) or (text.rfind("(") > text.rfind(")") and rest.endswith(")")):
        return True
    if re.fullmatch(r"[Aa]l|[Ee]l|bin|bint|ibn|de|van|von|dos|da", last) and len(text.split()) > 1:
        return True
    said = [folded(word.strip(".,")) for word in rest.split()]
    is_rest = 0 < len(said) < 3 and all(word in words("addresses", "portfolios") for word in said)
    return is_rest and kind_of_line(text) == "office"


def _is_title(text: str, rest: str) -> bool:
    """Say whether a line is "Exma. Senhora" alone, above the name it belongs to."""
    titles = [folded(word.strip(".,")) for word in text.split()]
    is_title = len(titles) < 4 and all(word in words("addresses", "honorifics") for word in titles)
    return is_title and kind_of_line(rest) in ("name", "titled_name")


def _parts(text: str, start: int, gap: str, field: str, notes: Notes) -> Iterator[AddressPiece]:
    """Yield the lines that were printed as one: "Office / Street / City", or glued by lost line ends."""
    cuts = _cuts(text)
    if len(cuts) > 1 and "/" not in text:
        notes.doubt("glued_address", field, Span(start, start + len(text)), text=text[:120])
    elif len(cuts) > 1:
        notes.doubt("one_line_address", field, Span(start, start + len(text)), text=text[:120])
    for number, (first, last) in enumerate(cuts):
        piece = text[first:last]
        inner = piece.strip(" /") if len(cuts) > 1 else piece.strip()
        if inner:
            offset = start + first + piece.index(inner)
            yield AddressPiece("words", inner, offset, gap if number == 0 else "line")


def _cuts(text: str) -> list[tuple[int, int]]:
    if (text.count("/") >= 3 and "://" not in text) or text.count(" / ") >= 2:
        marks = [0, *(found.end() for found in _SLASHED.finditer(text)), len(text)]
        return list(itertools.pairwise(marks))
    glue = [] if is_channel_line(text) else [found.start() for found in _GLUE.finditer(text[:_LONGEST])]
    glue = [at for at in glue if not _NOT_GLUED.search(text[max(0, at - 80) : at])]
    marks = [0, *glue, len(text)]
    return list(itertools.pairwise(marks))


def _told(piece: AddressPiece) -> Iterator[AddressPiece]:
    """Yield a line's parts, each with its kind: words, then a country, then channels, then a remark."""
    if is_channel_line(piece.text):
        yield replace(piece, kind="channel")
        return
    cut = split_at_label(piece.text)
    if cut is not None and cut > 0:
        yield from _told(_part(piece, 0, cut))
        yield replace(_part(piece, cut, len(piece.text)), kind="channel", gap="line")
        return
    if is_remark(piece.text):
        yield replace(piece, kind="remark")
        return
    remark = _TRAILING_REMARK.search(piece.text)
    if remark is not None and remark.start() > 3 and _is_said(remark[1]) and not country_in(piece.text):
        yield from _told(_part(piece, 0, remark.start()))
        yield replace(_part(piece, remark.start(1), remark.end(1)), kind="remark", gap="line")
        return
    yield from _with_country(piece)


def _is_said(remark: str) -> bool:
    """Say whether brackets hold words to the writer, "(keep trying)", and no part of the address, "(2nd Floor)"."""
    said = [word for word in remark.strip("()[] .").split() if not re.match(r"(?:al|el|ad|an|as)-[A-Z]", word)]
    small = sum(word[:1].islower() for word in said)
    return is_remark(remark) and small * 2 > len(said)


def _with_country(piece: AddressPiece) -> Iterator[AddressPiece]:
    code = country_in(piece.text)
    if code:
        yield replace(piece, kind="country", country=code)
        return
    postcode = re.search(r"(?:^|,\s*)(?P<country>[^\d,]{4,40}?)\s+(?P<code>\d{3,6})$", piece.text)
    if postcode is not None and (code := country_in(postcode["country"])):  # "Manila, Philippines 1000"
        yield from _around_country(piece, postcode, code)
        return
    code, start = country_at_end(piece.text)
    before = piece.text[:start].rstrip()
    # "Bangkok 10300 Thailand" ends with a country; "Embassy of Thailand" is the name of a body.
    is_its_own = not (
        before.endswith(("-", "–")) and kind_of_line(before.rstrip(" -–")) == "office"
    )  # "IDF – West Bank"
    if code and is_its_own and (before.endswith((",", "-", "–", ".", ";", "،")) or re.search(r"\d\S*$", before)):
        town = before.rstrip(" ,;").rfind(", ")
        if town > 8 and len(before) - town > 4:  # "Long Street 3, Bogotá, Colombia": the town has a line of its own
            yield _part(piece, 0, town)
            yield replace(_part(piece, town + 1, len(before)), gap="line")
        else:
            yield _part(piece, 0, len(before))
        yield replace(_part(piece, start, len(piece.text)), kind="country", country=code, gap="line")
        return
    yield piece


def _around_country(piece: AddressPiece, postcode: re.Match[str], code: str) -> Iterator[AddressPiece]:
    """Yield the town with the postcode that stands behind the country, then the country."""
    town = piece.text[: postcode.start()]
    yield replace(piece, text=f"{town} {postcode['code']}".strip())
    at = piece.start + postcode.start("country")
    yield replace(piece, kind="country", text=postcode["country"], start=at, country=code, gap="line")


def _part(piece: AddressPiece, first: int, last: int) -> AddressPiece:
    text = piece.text[first:last]
    inner = text.strip(" ,;-–") if "//" in text else text.strip(" ,;/-–")
    inner = inner or text
    return replace(piece, text=inner, start=piece.start + first + max(text.find(inner), 0))


def _joined(pieces: list[AddressPiece]) -> list[AddressPiece]:
    """Return the lines with those rejoined that a full line or an unfinished phrase broke."""
    made: list[AddressPiece] = []
    for piece in pieces:
        before = made[-1] if made else None
        if before is not None and before.kind == piece.kind and _goes_on(before, piece):
            made[-1] = replace(before, text=f"{before.text} {piece.text}")
        else:
            made.append(piece)
    return made


def _goes_on(before: AddressPiece, piece: AddressPiece) -> bool:
    if piece.kind == "remark":
        return piece.gap != "hard" and not before.text.endswith((".", ")")) and not piece.text.startswith("(")
    if piece.kind != "words" or piece.gap == "hard":
        return False
    if piece.gap == "wrap":
        return True
    begins = re.match(r"(?:of|and|for|the|de|du|des|für|und|et|van|y|e)\s", piece.text)
    unfinished = re.search(r"(?:\b(?:of|and|for|the|de|du|des|la|del|der|für|und|et|y|e|van|do|da)|-)$", before.text)
    return bool(unfinished) or bool(begins)
