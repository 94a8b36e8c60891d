"""A `Document` as compact JSON, and back: all that comes out of the reading process.

`from_wire` runs in the program itself and trusts nothing: the process that wrote may be in a stranger's hands. JSON
arrays alone are used; a number, a literal or a type that does not fit, and nothing is taken.
"""

from __future__ import annotations

import json
import re
from itertools import chain
from operator import lt
from typing import Any, TypeVar, get_args

from letterstall.core.document import Document, DocumentKind, DocumentProblem, Join, Line, PageSize, Remark, Word
from letterstall.core.geometry import Box
from letterstall.intake.reading.refusal import Refusal

LONGEST_WIRE = 6_000_000
"""Bytes; a letter of 1 MB of words on pages takes some 4 MB."""
LONGEST_TEXT = 1_000_000
"""Characters of all lines together."""
MOST_LINES = 20_000
MOST_PAGES = 60
_FARTHEST = 100_000.0
"""mm; far beyond the largest page a PDF can have, 5,080 mm."""
_LARGEST_SIZE = 10_000.0
_MOST_CELLS = 1_000_000
_DOCUMENT, _REFUSAL = "document 1", "refusal 1"
_FORBIDDEN = re.compile("[\0\n\r\v\f\x1c-\x1e\x85\u2028\u2029\ud800-\udfff]")

_KINDS: tuple[DocumentKind, ...] = get_args(DocumentKind)
_JOINS: tuple[Join, ...] = get_args(Join)
_REMARKS: tuple[Remark, ...] = get_args(Remark)
_PROBLEMS: tuple[DocumentProblem, ...] = get_args(DocumentProblem)

_Literal = TypeVar("_Literal", bound=str)


class BadWire(ValueError):
    """What came out of the reading process is no document; `args` says what does not fit."""


def to_wire(document: Document) -> bytes:
    """Return a document as bytes; lengths are rounded to a thousandth of a mm. Raises Refusal("too_long")."""
    pages = [_rounded(page.w, page.h) for page in document.pages]
    lines = [_packed(line) for line in document.lines]
    wire = _bytes([_DOCUMENT, document.kind, pages, list(document.remarks), lines])
    if len(wire) > LONGEST_WIRE:
        raise Refusal("too_long")
    return wire


def refusal_to_wire(problem: DocumentProblem) -> bytes:
    """Return a refusal as bytes."""
    return _bytes([_REFUSAL, problem])


def _bytes(value: list[Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), check_circular=False).encode()


def _packed(line: Line) -> list[Any]:
    box = None if line.box is None else _rounded(line.box.x, line.box.y, line.box.w, line.box.h)
    places = list(chain.from_iterable((word.start, word.end) for word in line.words))
    lengths = [round(float(length), 3) for word in line.words for length in (word.x, word.w)]
    flags = line.is_bold | line.is_heading << 1 | line.is_furniture << 2
    cell = None if line.cell is None else list(line.cell)
    return [line.text, line.join, line.page, box, places, lengths, round(float(line.size), 3), flags, cell]


def _rounded(*lengths: float) -> list[float]:
    return [round(float(length), 3) for length in lengths]


def from_wire(data: bytes) -> Document:
    """Return the document that was sent. Raises Refusal where a reader refused, BadWire where anything does not fit."""
    if len(data) > LONGEST_WIRE:
        raise BadWire("length")
    try:
        value = json.loads(data.decode(), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise BadWire("JSON") from error
    if type(value) is list and len(value) == 2 and value[0] == _REFUSAL:
        raise Refusal(_literal(value[1], _PROBLEMS))
    if type(value) is not list or len(value) != 5 or value[0] != _DOCUMENT:
        raise BadWire("form")
    return _document(*value[1:])


def _refuse_constant(name: str) -> float:
    raise BadWire(name)


def _document(kind: Any, pages: Any, remarks: Any, lines: Any) -> Document:
    sizes = tuple(PageSize(*_lengths(one, 2)) for one in _listed(pages, MOST_PAGES))
    if not all(size.w > 0 and size.h > 0 for size in sizes):
        raise BadWire("page size")
    said = tuple(_literal(one, _REMARKS) for one in _listed(remarks, len(_REMARKS)))
    read = tuple(_line(one, len(sizes)) for one in _listed(lines, MOST_LINES))
    if sum(len(line.text) for line in read) > LONGEST_TEXT:
        raise BadWire("text length")
    return Document(_literal(kind, _KINDS), read, sizes, said)


def _line(value: Any, pages: int) -> Line:
    if type(value) is not list or len(value) != 9:
        raise BadWire("line")
    text, join, page, box, places, lengths, size, flags, cell = value
    if type(text) is not str or _FORBIDDEN.search(text):
        raise BadWire("text")
    if type(size) is not float or not 0 <= size <= _LARGEST_SIZE:
        raise BadWire("size")
    bits = _whole(flags, 0, 7)
    return Line(
        text,
        _literal(join, _JOINS),
        _whole(page, -1, pages - 1),
        None if box is None else Box(*_lengths(box, 4)),
        _words(places, lengths, len(text)),
        size,
        is_bold=bool(bits & 1),
        is_heading=bool(bits & 2),
        is_furniture=bool(bits & 4),
        cell=None if cell is None else _cell(cell),
    )


def _words(places: Any, lengths: Any, longest: int) -> tuple[Word, ...]:
    """Check all numbers of a line at once: there are thousands of words in a document."""
    if places == [] and lengths == []:
        return ()
    if type(places) is not list or len(places) % 2 or set(map(type, places)) != {int}:
        raise BadWire("words")
    starts, ends = places[::2], places[1::2]
    if min(starts) < 0 or max(ends) > longest or not all(map(lt, starts, ends)):
        raise BadWire("words outside their line")
    measures = _lengths(lengths, len(places))
    return tuple(map(Word, starts, ends, measures[::2], measures[1::2]))


def _lengths(value: Any, count: int) -> list[float]:
    """Return lengths in mm; a comparison with one that is no number fails, and so it is refused."""
    if type(value) is not list or len(value) != count or set(map(type, value)) != {float}:
        raise BadWire("lengths")
    if not all(-_FARTHEST <= one <= _FARTHEST for one in value):
        raise BadWire("lengths out of range")
    return value


def _cell(value: Any) -> tuple[int, int, int]:
    table, row, column = (_whole(one, 0, _MOST_CELLS) for one in _listed(value, 3, least=3))
    return table, row, column


def _listed(value: Any, most: int, least: int = 0) -> list[Any]:
    if type(value) is not list or not least <= len(value) <= most:
        raise BadWire("list")
    return value


def _whole(value: Any, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise BadWire("number")
    return value


def _literal(value: Any, known: tuple[_Literal, ...]) -> _Literal:
    if type(value) is not str:
        raise BadWire("literal")
    for one in known:
        if one == value:
            return one
    raise BadWire("literal")
