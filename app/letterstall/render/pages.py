"""Pages as objects: what stands where, marked for reading aloud, what comes again drawn from one form.

ISO/IEC 32000-1, 7.7.3 (pages), 8.10 (form XObjects), 14.8.2.2 (artifacts).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from letterstall.render.content import Scribe, number, rule
from letterstall.render.document import Document
from letterstall.render.memory import Chunk
from letterstall.render.structure import StructureTree
from letterstall.typeset.page import Element, Page, Placed

_BLACK = b"0 g 0 G"
_OVERHANG = 36
"""pt around an element's box that its form may draw on: marks above a line, a bullet in the margin."""


class Pages:
    """Adds pages to a document, one after the other."""

    def __init__(self, document: Document, scribe: Scribe, tree: StructureTree, shared: frozenset[int]) -> None:
        self._document, self._scribe, self._tree, self._shared = document, scribe, tree, shared
        self._root, self._resources = document.reserve(), document.reserve()
        self._kids: list[int] = []
        self._forms: dict[str, int] = {}
        self._drawn: dict[tuple[int, str], list[Chunk]] = {}

    def add(self, page: Page) -> None:
        """Add a page to the letter that was begun last in the structure tree."""
        name = self._document.reserve()
        key = self._tree.begin_page(name)
        content = b"\n".join([_BLACK, *self._operators(page)])
        entries = (
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %b %b]/Resources %d 0 R/Contents %d 0 R/StructParents %d/Tabs/S>>"
        )
        width, height = number(page.width).encode(), number(page.height).encode()
        stream = self._document.put_stream(content)
        self._document.put(entries % (self._root, width, height, self._resources, stream, key), name)
        self._kids.append(name)

    def finish(self, fonts: Mapping[str, int]) -> int:
        """Write the resources that all pages share, and the page tree; return the tree's number."""
        resources: dict[str, object] = {"Font": _dictionary(fonts)}
        if self._forms:
            resources["XObject"] = _dictionary(self._forms)
        self._document.put_dictionary(resources, self._resources)
        kids = b" ".join(b"%d 0 R" % kid for kid in self._kids)
        return self._document.put(b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(self._kids), kids), self._root)

    def _operators(self, page: Page) -> Iterator[bytes]:
        for placed in page.placed:
            yield from self._marked(placed, page.height)
        if page.rules:
            yield b"/Artifact BMC"
            yield from (rule(line, page.height) for line in page.rules)
            yield b"EMC"

    def _marked(self, placed: Placed, page_height: float) -> Iterator[bytes]:
        element, tree = placed.element, self._tree
        yield b"q 1 0 0 1 %b %b cm" % (number(placed.x).encode(), number(page_height - placed.y).encode())
        label, body = (self._shown(element, part) for part in ("label", "body"))
        if element.tag == "artifact":
            yield from (b"/Artifact BMC", *[chunk.content for chunk in (*label, *body)], b"EMC")
        else:
            if not placed.continues:
                (tree.begin_ask if element.tag == "LI" else tree.begin_paragraph)(element.language)
            for chunk in label:
                yield from (b"/Lbl <</MCID %d>> BDC" % tree.mark_label(), chunk.content, b"EMC")
            kind = b"LBody" if element.tag == "LI" else b"P"
            for chunk in body:
                mark = tree.mark_body(chunk.language, chunk.spoken)
                tag = b"Span" if chunk.language else kind
                yield from (b"/%b <</MCID %d>> BDC" % (tag, mark), chunk.content, b"EMC")
        yield b"Q"

    def _shown(self, element: Element, part: str) -> list[Chunk]:
        """Return an element's label or body: with its own operators, or those that draw the forms these stand in."""
        key = (id(element), part)
        if key in self._drawn:
            return self._drawn[key]
        chunks = self._scribe.label(element) if part == "label" else self._scribe.body(element)
        if id(element) in self._shared:
            chunks = [chunk._replace(content=self._form(element, chunk.content)) for chunk in chunks]
            self._drawn[key] = chunks
        return chunks

    def _form(self, element: Element, content: bytes) -> bytes:
        box = (-_OVERHANG, -element.height - _OVERHANG, element.width + _OVERHANG, _OVERHANG)
        corners = " ".join(number(edge) for edge in box).encode()
        entries = b"/Type/XObject/Subtype/Form/BBox[%b]/Resources %d 0 R" % (corners, self._resources)
        name = f"X{len(self._forms) + 1}"
        self._forms[name] = self._document.put_stream(content, entries)
        return b"/%b Do" % name.encode()


def _dictionary(numbers: Mapping[str, int]) -> bytes:
    return b"<<" + b"".join(b"/%b %d 0 R" % (name.encode(), number) for name, number in numbers.items()) + b">>"
