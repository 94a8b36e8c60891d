"""The words of a Word file in their order: text boxes, content controls, tables; without what is deleted or hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from letterstall.core.document import Join, Line, Remark
from letterstall.intake.reading.docx_styles import Lists, Styles, W, is_on, points, value_of
from letterstall.intake.reading.zip_gate import local

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_ENDS = (f"{W}body", f"{W}tc", f"{W}txbxContent", f"{W}hdr", f"{W}ftr", f"{W}footnote", f"{W}endnote")
_DELETED = (f"{W}del", f"{W}moveFrom", f"{W}delText")
_ELSEWHERE = re.compile(r"\b(?:INCLUDETEXT|INCLUDEPICTURE|LINK|DDE|DDEAUTO)\b")


@dataclass
class _Paragraph:
    """A paragraph while its runs are gathered; `pieces` has a text, whether it is bold, and its size."""

    pieces: list[tuple[str, bool, float]] = field(default_factory=list)


class Walker:
    """Goes through the parts of a document and gathers lines and remarks."""

    def __init__(self, styles: Styles, lists: Lists) -> None:
        self._styles, self._lists = styles, lists
        self.lines: list[Line] = []
        self.remarks: dict[Remark, None] = {}
        self._boxes: list[Element] = []
        self._tables = 0
        self._referred: set[tuple[str, str]] = set()
        self._held = _Paragraph()

    def blocks(self, parent: Element, cell: tuple[int, int, int] | None = None, is_furniture: bool = False) -> None:
        """Take paragraphs, tables and what holds them."""
        for child in parent:
            if child.tag == f"{W}p":
                self._paragraph(child, cell, is_furniture)
            elif child.tag == f"{W}tbl":
                self._table(child, is_furniture)
            elif child.tag in _DELETED:
                self._note_deleted(child)
            elif child.tag == f"{_MC}AlternateContent":
                chosen = child.find(f"{_MC}Choice")
                self.blocks(chosen if chosen is not None else child, cell, is_furniture)
            elif child.tag not in (f"{W}sectPr", f"{W}sdtPr", f"{W}tblPr"):
                self.blocks(child, cell, is_furniture)
        if self._held.pieces and parent.tag in _ENDS:
            held, self._held = self._held, _Paragraph()
            self._add(held, "", False, cell, is_furniture)

    def notes(self, roots: list[Element | None]) -> None:
        """Take the notes that the text refers to."""
        for root in roots:
            for note in () if root is None else root:
                if (local(note), value_of(note, "id")) in self._referred:
                    self.blocks(note)

    def _table(self, table: Element, is_furniture: bool) -> None:
        number = self._tables
        self._tables += 1
        for row, element in enumerate(_own(table, f"{W}tr")):
            if element.find(f"{W}trPr/{W}del") is not None:
                self._note_deleted(element)
                continue
            for column, cell in enumerate(_own(element, f"{W}tc")):
                self.blocks(cell, (number, row, column), is_furniture)

    def _paragraph(self, element: Element, cell: tuple[int, int, int] | None, is_furniture: bool) -> None:
        properties = element.find(f"{W}pPr")
        style = value_of(None if properties is None else properties.find(f"{W}pStyle")) or self._styles.default
        made, self._held = self._held, _Paragraph()
        self._inline(element, style, made)
        if properties is not None and properties.find(f"{W}rPr/{W}del") is not None:
            self._held = made  # its end was deleted: it goes on in the next paragraph
            return
        own = None if properties is None else properties.find(f"{W}numPr")
        mark = self._lists.mark(own if own is not None else self._styles.numbering(style))
        self._add(made, mark, self._styles.is_heading(style), cell, is_furniture)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.blocks(box, cell, is_furniture)

    def _inline(self, element: Element, style: str, made: _Paragraph) -> None:
        for child in element:
            if child.tag == f"{W}r":
                self._run(child, style, made)
            elif child.tag in _DELETED:
                self._note_deleted(child)
            elif child.tag == f"{W}txbxContent":
                self._boxes.append(child)
            elif child.tag == f"{W}fldSimple":
                self._note_field(value_of(child, "instr"))
                self._inline(child, style, made)
            elif child.tag == f"{_MC}AlternateContent":
                chosen = child.find(f"{_MC}Choice")
                self._inline(chosen if chosen is not None else child, style, made)
            elif child.tag not in (f"{W}pPr", f"{W}rPr", f"{W}sdtPr", f"{W}rt"):  # w:rt: how a name is spoken
                self._inline(child, style, made)

    def _note_deleted(self, element: Element) -> None:
        if any((one.text or "").strip() for one in element.iter() if one.tag in (f"{W}delText", f"{W}t")):
            self.remarks["deleted_text_left_out"] = None

    def _note_field(self, instruction: str) -> None:
        if _ELSEWHERE.search(instruction):
            self.remarks["links_to_elsewhere_left_out"] = None

    def _run(self, run: Element, style: str, made: _Paragraph) -> None:
        properties = run.find(f"{W}rPr")
        own = value_of(None if properties is None else properties.find(f"{W}rStyle"))
        is_hidden = self._says(properties, own, style, "vanish") or self._says(properties, own, style, "webHidden")
        text = "".join(map(self._character, run)) if not is_hidden else ""
        if is_hidden and any((one.text or "").strip() for one in run.iter(f"{W}t")):
            self.remarks["hidden_text_left_out"] = None
        told = points(None if properties is None else properties.find(f"{W}sz"))
        size = told or self._styles.size(own) or self._styles.size(style) or self._styles.default_size
        made.pieces.append((text, self._says(properties, own, style, "b"), size))
        for child in () if is_hidden else run:
            if child.tag == f"{_MC}AlternateContent":
                chosen = child.find(f"{_MC}Choice")
                self._inline(chosen if chosen is not None else child, style, made)
            elif child.tag not in (f"{W}rPr", f"{W}t") and len(child):
                self._inline(child, style, made)

    def _says(self, properties: Element | None, own: str, style: str, name: str) -> bool:
        said = is_on(properties, name)
        return said if said is not None else self._styles.switch(own, name) or self._styles.switch(style, name)

    def _character(self, child: Element) -> str:
        if child.tag == f"{W}instrText":
            self._note_field(child.text or "")
        if child.tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            self._referred.add((local(child).removesuffix("Reference"), value_of(child, "id")))
        if child.tag == f"{W}t":
            return (child.text or "").replace("\n", " ")
        if child.tag == f"{W}sym":
            code = value_of(child, "char")
            return (
                chr(int(code, 16))
                if re.fullmatch(r"[0-9A-Fa-f]{1,4}", code) and not code.upper().startswith("D8")
                else ""
            )
        known = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
        return known.get(child.tag, "")

    def _add(
        self, made: _Paragraph, mark: str, is_heading: bool, cell: tuple[int, int, int] | None, is_furniture: bool
    ) -> None:
        text = mark + "".join(piece for piece, _, _ in made.pieces) if made.pieces or mark else ""
        if text == mark:
            text = text.strip()
        worded = [(bold, size) for piece, bold, size in made.pieces if piece.strip()]
        is_bold = bool(worded) and all(bold for bold, _ in worded)
        size = max((size for _, size in worded), default=0.0)
        join: Join = "paragraph"
        for part in text.replace("\xad", "").split("\n"):
            self.lines.append(
                Line(
                    part, join, size=size, is_bold=is_bold, is_heading=is_heading, is_furniture=is_furniture, cell=cell
                )
            )
            join = "line"


def _own(parent: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, also in content controls, but not those of tables within."""
    waiting = list(reversed(parent))
    while waiting:
        one = waiting.pop()
        if one.tag == tag:
            yield one
        elif one.tag not in (f"{W}tbl", f"{W}tc", f"{W}p"):
            waiting.extend(reversed(one))
