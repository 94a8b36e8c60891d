"""Word files: a gate, then every word in its place.

Written here and not left to a library of raw text: addresses and deadlines stand in text boxes, content controls, tables
and running heads, an ask is told by its bullet, and what is hidden or deleted must not come back. No library that was
tried gives all of it.
"""

from __future__ import annotations

from dataclasses import replace
from xml.etree.ElementTree import Element

from letterstall.core.document import Document, Line, Remark
from letterstall.intake.reading.characters import cleaned
from letterstall.intake.reading.docx_styles import Lists, Styles, W
from letterstall.intake.reading.docx_text import Walker
from letterstall.intake.reading.limited import limited
from letterstall.intake.reading.refusal import Refusal
from letterstall.intake.reading.zip_gate import Archive, tree_of

_MAIN = "word/document.xml"
_EXTERNAL = b'TargetMode="External"'
_NOT_PLAIN_LINKS = (b"/attachedTemplate", b"/image", b"/subDocument", b"/oleObject", b"/frame")


def read(data: bytes) -> Document:
    """Return the lines of a Word file, its heads first and its feet last. Raises Refusal."""
    archive = Archive(data)
    names = archive.names()
    root = tree_of(archive.part(_MAIN))
    body = root.find(f"{W}body")
    if body is None:
        raise Refusal("broken")
    walker = Walker(
        Styles.of(_part(archive, names, "word/styles.xml")), Lists(_part(archive, names, "word/numbering.xml"))
    )
    _running(archive, names, "header", walker)
    walker.blocks(body)
    _running(archive, names, "footer", walker)
    remarks = (*walker.remarks, *_remarks_on(archive, names))
    return limited(Document("docx", tuple(_clean(walker.lines)), remarks=tuple(dict.fromkeys(remarks))))


def _part(archive: Archive, names: tuple[str, ...], name: str) -> Element | None:
    return tree_of(archive.part(name)) if names.count(name) == 1 else None


def _running(archive: Archive, names: tuple[str, ...], kind: str, walker: Walker) -> None:
    """Take running heads or feet, each text once."""
    before = len(walker.lines)
    for name in sorted(one for one in names if one.startswith(f"word/{kind}") and one.endswith(".xml")):
        root = _part(archive, names, name)
        if root is not None:
            walker.blocks(root, is_furniture=True)
    kept = dict.fromkeys(line for line in walker.lines[before:] if not line.is_blank)
    walker.lines[before:] = list(kept)


def _clean(lines: list[Line]) -> list[Line]:
    return [replace(line, text=cleaned(line.text)[0].replace("\n", " ")) for line in lines]


def _remarks_on(archive: Archive, names: tuple[str, ...]) -> list[Remark]:
    remarks: list[Remark] = []
    if any(name.endswith("vbaProject.bin") for name in names):
        remarks.append("macros_left_out")
    for name in ("word/_rels/document.xml.rels", "word/_rels/settings.xml.rels"):
        if names.count(name) == 1:
            relations = archive.part(name).split(b"<Relationship ")
            if any(_EXTERNAL in one and any(kind in one for kind in _NOT_PLAIN_LINKS) for one in relations):
                remarks.append("links_to_elsewhere_left_out")
                break
    return remarks
