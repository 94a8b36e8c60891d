"""OpenDocument texts: the same gate as for Word files, then paragraphs, lists, tables and text boxes in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from letterstall.core.document import Document, Join, Line, Remark
from letterstall.intake.reading.clean_lines import clean_lines
from letterstall.intake.reading.limited import limited
from letterstall.intake.reading.refusal import Refusal
from letterstall.intake.reading.zip_gate import Package

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, TABLE, STYLE, OFFICE = (f"{{{_NS}{name}:1.0}}" for name in ("text", "table", "style", "office"))
DRAW, FO = f"{{{_NS}drawing:1.0}}", f"{{{_NS}xsl-fo-compatible:1.0}}"
_PARAGRAPHS = (f"{TEXT}p", f"{TEXT}h")
_PAGES = f"{OFFICE}master-styles/{STYLE}master-page"
_SPACES = re.compile("[ \t\r\n]+")
_LEFT_OUT = frozenset(
    {
        f"{OFFICE}annotation",
        f"{OFFICE}annotation-end",
        f"{TEXT}sequence-decls",
        f"{OFFICE}forms",
        f"{TEXT}variable-decls",
    }
)


def read(data: bytes) -> Document:
    """Return the lines of an ODT file, heads first and feet last. Raises Refusal."""
    archive = Package(data, "content.xml")
    manifest = archive.xml("META-INF/manifest.xml")
    if manifest is not None and any(one.tag.endswith("encryption-data") for one in manifest.iter()):
        raise Refusal("needs_password")
    content, shared = archive.xml("content.xml"), archive.xml("styles.xml")
    body = None if content is None else content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise Refusal("broken")
    walker = _Walker([root for root in (shared, content) if root is not None])
    for kind in ("header", "footer"):
        if kind == "footer":
            walker.blocks(body, _Place())
            walker.take_notes()
        for one in () if shared is None else shared.iterfind(f"{_PAGES}/{STYLE}{kind}"):
            walker.blocks(one, _Place(is_furniture=True))
    lines, said = clean_lines(_once(walker.lines))
    return limited(Document("odt", lines, remarks=tuple(dict.fromkeys((*walker.remarks, *said)))))


def _rows(table: Element) -> Iterator[Element]:
    """Yield the rows of a table, also in groups of rows, but not those of tables in its cells."""
    waiting = list(reversed(table))
    while waiting:
        one = waiting.pop()
        if one.tag == f"{TABLE}table-row":
            yield one
        else:
            waiting.extend(reversed(one))


def _once(lines: list[Line]) -> list[Line]:
    """Return the lines with each running head and foot once."""
    seen: set[str] = set()
    kept = []
    for line in lines:
        if line.is_furniture and (line.is_blank or line.text in seen):
            continue
        seen.update([line.text] if line.is_furniture else [])
        kept.append(line)
    return kept


@dataclass(frozen=True)
class _Place:
    """Where a paragraph stands."""

    cell: tuple[int, int, int] | None = None
    is_furniture: bool = False
    mark: str = ""
    list_style: str = ""
    level: int = 0


@dataclass
class _Gathered:
    """The words of a paragraph while they are gathered, and which of them are bold."""

    pieces: list[tuple[str, bool]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)


class _Walker:
    def __init__(self, roots: list[Element]) -> None:
        found = [style for root in roots for style in root.iter(f"{STYLE}style")]
        self._styles = {style.get(f"{STYLE}name", ""): style for style in found}
        self._texts = {name: style.find(f"{STYLE}text-properties") for name, style in self._styles.items()}
        defaults = [one for root in roots for one in root.iter(f"{STYLE}default-style")]
        told = (one.find(f"{STYLE}text-properties") for one in defaults if one.get(f"{STYLE}family") == "paragraph")
        self._default_size = next((_points(one.get(f"{FO}font-size", "")) for one in told if one is not None), 0.0)
        lists = [style for root in roots for style in root.iter(f"{TEXT}list-style")]
        self._numbered = {
            (style.get(f"{STYLE}name", ""), level.get(f"{TEXT}level", "1"))
            for style in lists
            for level in style.iterfind(f"{TEXT}list-level-style-number")
        }
        self._notes: list[Element] = []
        self.lines: list[Line] = []
        self.remarks: dict[Remark, None] = {}
        self._tables = 0

    def blocks(self, parent: Element, place: _Place) -> None:
        """Take what stands in an element, in its order."""
        for child in parent:
            if child.tag in _PARAGRAPHS:
                self._paragraph(child, place)
                place = replace(place, mark="")
            elif child.tag == f"{TEXT}list":
                self._list(child, place)
            elif child.tag == f"{TABLE}table":
                self._table(child, place)
            elif child.tag == f"{TEXT}tracked-changes":
                if any((one.text or "").strip() for one in child.iter() if one.tag in (f"{TEXT}p", f"{TEXT}span")):
                    self.remarks["deleted_text_left_out"] = None
            elif child.get(f"{TEXT}display") == "none":
                self._note_hidden(child)
            elif child.tag not in _LEFT_OUT:
                self.blocks(child, place)

    def _note_hidden(self, element: Element) -> None:
        if "".join(element.itertext()).strip():
            self.remarks["hidden_text_left_out"] = None

    def take_notes(self) -> None:
        """Take the foot notes and end notes met so far."""
        notes, self._notes = self._notes, []
        for note in notes:
            self.blocks(note, _Place())

    def _list(self, element: Element, place: _Place) -> None:
        style, level = element.get(f"{TEXT}style-name", place.list_style), place.level + 1
        is_numbered = (style, str(level)) in self._numbered
        number = 0
        for item in element:
            is_item = item.tag == f"{TEXT}list-item"
            number += is_item
            mark = (f"{number}. " if is_numbered else "• ") if is_item else ""
            self.blocks(item, replace(place, mark=mark, list_style=style, level=level))

    def _table(self, table: Element, place: _Place) -> None:
        number = self._tables
        self._tables += 1
        for row, element in enumerate(_rows(table)):
            for column, cell in enumerate(element.iterfind(f"{TABLE}table-cell")):
                self.blocks(cell, replace(place, cell=(number, row, column)))

    def _paragraph(self, element: Element, place: _Place) -> None:
        style = element.get(f"{TEXT}style-name", "")
        if self._says(style, "display") == "none":
            self._note_hidden(element)
            return
        gathered = _Gathered()
        self._inline(element, self._says(style, "font-weight") in ("bold", "600", "700", "800", "900"), gathered)
        text = place.mark + "".join(piece for piece, _ in gathered.pieces)
        worded = [bold for piece, bold in gathered.pieces if piece.strip()]
        join: Join = "paragraph"
        for part in (text if text != place.mark else text.strip()).replace("\xad", "").split("\n"):
            self.lines.append(
                Line(
                    part,
                    join,
                    size=self._size(style),
                    is_bold=bool(worded) and all(worded),
                    is_heading=element.tag == f"{TEXT}h" or self._is_heading(style),
                    is_furniture=place.is_furniture,
                    cell=place.cell,
                )
            )
            join = "line"
        for box in gathered.boxes:
            self.blocks(box, replace(place, mark=""))

    def _inline(self, element: Element, is_bold: bool, gathered: _Gathered) -> None:
        if element.text:
            gathered.pieces.append((_SPACES.sub(" ", element.text), is_bold))
        for child in element:
            self._child(child, is_bold, gathered)
            if child.tail:
                gathered.pieces.append((_SPACES.sub(" ", child.tail), is_bold))

    def _child(self, child: Element, is_bold: bool, gathered: _Gathered) -> None:
        style = child.get(f"{TEXT}style-name", "")
        if child.tag == f"{TEXT}s":
            count = child.get(f"{TEXT}c", "1")
            gathered.pieces.append((" " * min(int(count) if count.isdecimal() else 1, 100), is_bold))
        elif child.tag in (f"{TEXT}tab", f"{TEXT}line-break"):
            gathered.pieces.append(("\t" if child.tag == f"{TEXT}tab" else "\n", is_bold))
        elif child.tag in (f"{TEXT}hidden-text", f"{TEXT}hidden-paragraph") or self._says(style, "display") == "none":
            self._note_hidden(child)
        elif child.tag in _LEFT_OUT:
            return
        elif child.tag == f"{TEXT}note":
            self._notes += child.iterfind(f"{TEXT}note-body")
        elif child.tag == f"{DRAW}text-box" or any(one.tag in _PARAGRAPHS for one in child):
            gathered.boxes.append(child)  # also a shape with words in it
        else:
            weight = self._says(style, "font-weight") if child.tag == f"{TEXT}span" else ""
            self._inline(child, weight == "bold" if weight else is_bold, gathered)

    def _says(self, style: str, name: str) -> str:
        """Return what a style, or one it is based on, says of its text."""
        for _ in range(20):
            element = self._styles.get(style)
            if element is None:
                return ""
            properties = self._texts[style]
            value = "" if properties is None else properties.get(f"{FO if name != 'display' else TEXT}{name}", "")
            if value:
                return value
            style = element.get(f"{STYLE}parent-style-name", "")
        return ""

    def _is_heading(self, style: str) -> bool:
        for _ in range(20):
            element = self._styles.get(style)
            if style.startswith(("Title", "Subtitle", "Heading")) or element is None:
                break
            style = element.get(f"{STYLE}parent-style-name", "")
        return style.startswith(("Title", "Subtitle", "Heading"))

    def _size(self, style: str) -> float:
        return _points(self._says(style, "font-size")) or self._default_size


def _points(size: str) -> float:
    """Return a size in pt, 0 where it is told otherwise."""
    number = size.removesuffix("pt")
    return float(number) if size.endswith("pt") and number.replace(".", "", 1).isdecimal() else 0.0
