"""Word files: a gate, then every word in its place.

Written here and not left to a library of raw text: addresses and deadlines stand in text boxes, content controls,
tables and running heads, an ask is told by its bullet, and what is hidden or deleted must not come back. No library
that was tried gives all of it.
"""

from __future__ import annotations

from letterstall.core.document import Document, Remark
from letterstall.intake.reading.clean_lines import clean_lines
from letterstall.intake.reading.docx_styles import Lists, Styles, W
from letterstall.intake.reading.docx_text import Walker
from letterstall.intake.reading.kinds import WORD_TEXT
from letterstall.intake.reading.limited import limited
from letterstall.intake.reading.refusal import Refusal
from letterstall.intake.reading.zip_gate import Package, attribute

_NOT_PLAIN_LINKS = ("/attachedTemplate", "/image", "/subDocument", "/oleObject", "/frame")


def read(data: bytes) -> Document:
    """Return the lines of a Word file, its heads first and its feet last. Raises Refusal."""
    archive = Package(data, WORD_TEXT)
    root = archive.xml(archive.main)
    body = None if root is None else root.find(f"{W}body")
    if body is None:
        raise Refusal("broken")
    walker = Walker(Styles.of(archive.xml("word/styles.xml")), Lists(archive.xml("word/numbering.xml")))
    _running(archive, "header", walker)
    walker.blocks(body)
    walker.notes([archive.xml(f"word/{kind}.xml") for kind in ("footnotes", "endnotes")])
    _running(archive, "footer", walker)
    lines, said = clean_lines(walker.lines)
    remarks = (*walker.remarks, *_remarks_on(archive), *said)
    return limited(Document("docx", lines, remarks=tuple(dict.fromkeys(remarks))))


def _running(archive: Package, kind: str, walker: Walker) -> None:
    """Take running heads or feet, each text once."""
    before = len(walker.lines)
    for name in archive.matching(rf"word/{kind}\d*\.xml"):
        root = archive.xml(name)
        if root is not None:
            walker.blocks(root, is_furniture=True)
    kept = dict.fromkeys(line for line in walker.lines[before:] if not line.is_blank)
    walker.lines[before:] = list(kept)


def _remarks_on(archive: Package) -> list[Remark]:
    remarks: list[Remark] = []
    if any(name.endswith("vbaProject.bin") for name in archive.names):
        remarks.append("macros_left_out")
    for name in (archive.main.replace("word/", "word/_rels/") + ".rels", "word/_rels/settings.xml.rels"):
        root = archive.xml(name)
        for one in () if root is None else root:
            kind = attribute(one, "Type") or ""
            if attribute(one, "TargetMode") == "External" and kind.endswith(_NOT_PLAIN_LINKS):
                remarks.append("links_to_elsewhere_left_out")
    return remarks
