"""The structure tree: what on the pages is a paragraph, an ask, a list, in the order of reading.

Document → one Art for each letter or copy → P, or L → LI → Lbl, LBody. ISO/IEC 32000-1, 14.7 and 14.8.4;
PDF/UA-1 (ISO 14289-1), 7.1.
Elements are written as bytes at once, for they come by the ten thousand.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from letterstall.render.document import Document, pdf_text


@dataclass(slots=True)
class Node:
    """A structure element while it grows: kind, object number, children as bytes, its text if drawn otherwise."""

    kind: bytes
    number: int
    parent: int
    language: str = ""
    page: int = 0
    spoken: str = ""
    children: list[bytes] = field(default_factory=list)


class StructureTree:
    """Grows with the pages; every element is written when the next of its rank begins."""

    def __init__(self, document: Document, language: str) -> None:
        self._document = document
        self._root = document.reserve()
        self._top = Node(b"Document", document.reserve(), self._root)
        self._letter: Node | None = None
        self._list: Node | None = None
        self._block: Node | None = None
        self._body: Node | None = None
        self._language = self._letter_language = language
        self._page = 0
        self._marked: list[bytes] = []
        self._parents: list[bytes] = []

    def begin_letter(self, language: str) -> None:
        """Begin a letter or a copy."""
        self._end_letter()
        self._letter = self._open(b"Art", self._top, language if language != self._language else "")
        self._letter_language = language

    def begin_page(self, number: int) -> int:
        """Begin a page with this object number and return its key in the parent tree."""
        self._end_page()
        self._page = number
        return len(self._parents)

    def begin_paragraph(self, language: str) -> None:
        """Begin a paragraph in the letter."""
        self._end_list()
        assert self._letter is not None
        self._block = self._body = self._open(b"P", self._letter, self._other(language))

    def begin_ask(self, language: str) -> None:
        """Begin an ask, in the list that the ask before it is in."""
        self._end_block()
        assert self._letter is not None
        if self._list is None:
            self._list = self._open(b"L", self._letter)
        self._block = self._open(b"LI", self._list, self._other(language))

    def mark_label(self) -> int:
        """Return the number under which the ask's bullet is marked on this page."""
        assert self._block is not None
        label = self._open(b"Lbl", self._block)
        mark = self._mark(label)
        self._close(label)
        return mark

    def mark_body(self, language: str = "", spoken: str = "") -> int:
        """Return the number under which a chunk of a paragraph or of an ask's text is marked on this page.

        A chunk in another language becomes a Span; `spoken` is its text where what is drawn does not say it in order.
        """
        assert self._block is not None
        if self._body is None:
            self._body = self._open(b"LBody", self._block)
        if not language:
            self._body.spoken += spoken
            return self._mark(self._body)
        span = self._open(b"Span", self._body, language)
        span.spoken = spoken
        mark = self._mark(span)
        self._close(span)
        return mark

    def finish(self) -> int:
        """Write what is open and return the number of the tree's root."""
        self._end_letter()
        self._end_page()
        self._close(self._top)
        pairs = b" ".join(b"%d[%b]" % (key, parents) for key, parents in enumerate(self._parents))
        tree = self._document.put(b"<</Nums[%b]>>" % pairs)
        body = b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>"
        return self._document.put(body % (self._top.number, tree, len(self._parents)), self._root)

    def _other(self, language: str) -> str:
        return language if language != self._letter_language else ""

    def _open(self, kind: bytes, parent: Node, language: str = "") -> Node:
        node = Node(kind, self._document.reserve(), parent.number, language)
        parent.children.append(b"%d 0 R" % node.number)
        return node

    def _mark(self, node: Node) -> int:
        mark = len(self._marked)
        self._marked.append(b"%d 0 R" % node.number)
        if not node.page:
            node.page = self._page
        if node.page == self._page:
            node.children.append(b"%d" % mark)
        else:
            node.children.append(b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (self._page, mark))
        return mark

    def _close(self, node: Node) -> None:
        entries = b"/S/%b/P %d 0 R" % (node.kind, node.parent)
        if node.page:
            entries += b"/Pg %d 0 R" % node.page
        if node.language:
            entries += b"/Lang(%b)" % node.language.encode("ascii", "replace")
        if node.spoken:
            entries += b"/ActualText" + pdf_text(node.spoken.strip())
        children = node.children[0] if len(node.children) == 1 else b"[" + b" ".join(node.children) + b"]"
        self._document.put(b"<<%b/K %b>>" % (entries, children), node.number)

    def _end_block(self) -> None:
        if self._body is not None and self._body is not self._block:
            self._close(self._body)
        if self._block is not None:
            self._close(self._block)
        self._block = self._body = None

    def _end_list(self) -> None:
        self._end_block()
        if self._list is not None:
            self._close(self._list)
        self._list = None

    def _end_letter(self) -> None:
        self._end_list()
        if self._letter is not None:
            self._close(self._letter)
        self._letter = None

    def _end_page(self) -> None:
        if self._page:
            self._parents.append(b" ".join(self._marked))
        self._page, self._marked = 0, []
