"""Web pages and HTML of mails and clipboards: the words, where paragraphs and items begin, and nothing fetched."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from letterstall.core.document import Document, Join, Line, Remark
from letterstall.intake.reading.characters import cleaned
from letterstall.intake.reading.encodings import decoded
from letterstall.intake.reading.limited import limited

_SILENT = frozenset(
    {"script", "style", "head", "template", "noscript", "svg", "title", "object", "select", "iframe", "math"}
)
_BLOCKS = frozenset(
    {
        "p",
        "div",
        "section",
        "article",
        "main",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "table",
        "tr",
        "td",
    }
    | {"th", "blockquote", "pre", "address", "header", "footer", "nav", "aside", "form", "fieldset", "dl", "dt", "dd"}
    | {"figure", "figcaption", "hr", "body", "html", "caption", "center", "details", "summary", "tbody", "thead"}
)
_FURNITURE = frozenset({"nav", "header", "footer", "aside"})
_VOID = frozenset(
    {"br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "param"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.I)
_MOST_DEPTH = 100_000
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.I)
_HERE = re.compile(r"^(?:click |klick )?(?:here|hier|ici|aquí|qui|aqui|هنا)\W*$", re.I)


def read(data: bytes) -> Document:
    """Return the lines of a page. Raises Refusal."""
    text, is_sure = _text(data)
    plain, remarks = cleaned(text)
    unsure: tuple[Remark, ...] = () if is_sure else ("unsure_encoding",)
    return read_text(plain, (*remarks, *unsure))


def _text(data: bytes) -> tuple[str, bool]:
    named = _CHARSET.search(data[:4096])
    if named is not None and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return data.decode(named[1].decode("ascii"), "strict"), True
        except (LookupError, UnicodeError):
            pass
    return decoded(data)


def read_text(text: str, remarks: tuple[Remark, ...] = ()) -> Document:
    """Return the lines of HTML that is decoded already. Raises Refusal."""
    fragment = re.search(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", text, re.S)
    page = _Page()
    page.feed(fragment[1] if fragment is not None else text)
    page.close()
    page.end_line()
    said = dict.fromkeys((*remarks, *page.remarks))
    return limited(Document("html", tuple(page.lines), remarks=tuple(said)))


@dataclass
class _Open:
    """An element that is open: what it makes of the text in it."""

    tag: str
    is_silent: bool = False
    is_furniture: bool = False
    is_bold: bool = False
    is_heading: bool = False
    is_pre: bool = False
    href: str = ""
    begins: int = 0
    count: int = 0


@dataclass
class _Cells:
    table: int = -1
    row: int = -1
    column: int = -1
    stack: list[tuple[int, int, int]] = field(default_factory=list)


class _Page(HTMLParser):
    """Gathers lines. Elements are kept on a list of our own, so that no depth can hurt."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self.remarks: dict[Remark, None] = {}
        self._open: list[_Open] = [_Open("")]
        self._pieces: list[tuple[str, bool]] = []
        self._join: Join = "paragraph"
        self._mark = ""
        self._cells, self._tables = _Cells(), 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element; a block ends the line before it."""
        if tag == "br":
            self._break_line()
            return
        if tag in _BLOCKS:
            self.end_line()
        if tag in _VOID:
            return
        above, said = self._open[-1], {name: value or "" for name, value in attrs}
        is_hidden = "hidden" in said or bool(_HIDDEN.search(said.get("style", "")))
        is_weighty = bool(re.search(r"font-weight\s*:\s*(?:bold|[6-9]00)", said.get("style", ""), re.I))
        element = _Open(
            tag,
            above.is_silent or tag in _SILENT or is_hidden,
            above.is_furniture
            or (tag in _FURNITURE and not self._is_in("article"))
            or said.get("role") == "navigation",
            above.is_bold or tag in ("b", "strong", "th") or tag in _HEADINGS or is_weighty,
            above.is_heading or tag in _HEADINGS,
            above.is_pre or tag == "pre",
            said.get("href", ""),
            len(self._pieces),
        )
        if is_hidden and not above.is_silent:
            self.remarks["hidden_text_left_out"] = None
        if len(self._open) < _MOST_DEPTH:
            self._open.append(element)
        self._begin(tag)

    def _is_in(self, tag: str) -> bool:
        return any(one.tag == tag for one in self._open[-30:])

    def _begin(self, tag: str) -> None:
        if tag == "li":
            lists = [one for one in self._open if one.tag in ("ul", "ol")]
            if lists and lists[-1].tag == "ol":
                lists[-1].count += 1
                self._mark = f"{lists[-1].count}. "
            else:
                self._mark = "• "
        cells = self._cells
        if tag == "table":
            cells.stack.append((cells.table, cells.row, cells.column))
            cells.table, cells.row, cells.column = self._tables, -1, -1
            self._tables += 1
        elif tag == "tr":
            cells.row, cells.column = cells.row + 1, -1
        elif tag in ("td", "th"):
            cells.column += 1

    def handle_endtag(self, tag: str) -> None:
        """Close an element and those left open in it."""
        if tag == "br":
            self._break_line()
            return
        if not any(one.tag == tag for one in reversed(self._open)):
            return
        if tag in _BLOCKS:
            self.end_line(is_block=tag in ("p", "div"))
        while len(self._open) > 1:
            closed = self._open.pop()
            if closed.tag == "a":
                self._show_target(closed)
            if closed.tag == "table" and self._cells.stack:
                self._cells.table, self._cells.row, self._cells.column = self._cells.stack.pop()
            if closed.tag == tag:
                return

    def _show_target(self, link: _Open) -> None:
        """Write out where "here" leads to."""
        said = "".join(text for text, _ in self._pieces[link.begins :]).strip()
        if link.href.startswith(("http://", "https://")) and _HERE.match(said) and not link.is_silent:
            self._pieces.append((f" ({link.href})", False))

    def handle_data(self, data: str) -> None:
        """Take text; white space folds but in `pre`."""
        top = self._open[-1]
        if top.is_silent:
            return
        if not top.is_pre:
            self._pieces.append((re.sub(r"[ \t\n\r\f]+", " ", data), top.is_bold))
            return
        for number, part in enumerate(data.split("\n")):
            if number:
                self.end_line(is_block=True)
                self._join = "unsure"
            self._pieces.append((part, top.is_bold))

    def _break_line(self) -> None:
        if self._open[-1].is_silent:
            return
        if any(text.strip() for text, _ in self._pieces):
            self.end_line()
        else:
            self._pieces.clear()
            self.lines.append(Line("", "line", is_furniture=self._open[-1].is_furniture))
        self._join = "line"

    def end_line(self, is_block: bool = False) -> None:
        """End the line that is being gathered; an empty paragraph of its own counts as an empty line."""
        text = re.sub(r"(?<=\S) {2,}", " ", "".join(piece for piece, _ in self._pieces)).strip(" ").replace("\xad", "")
        worded = [bold for piece, bold in self._pieces if piece.strip()]
        top = self._open[-1]
        has_pieces = bool(self._pieces)
        self._pieces.clear()
        if text.strip() or (is_block and has_pieces):
            cells = self._cells
            cell = (cells.table, max(cells.row, 0), max(cells.column, 0)) if cells.table >= 0 else None
            self.lines.append(
                Line(
                    (self._mark + text if text.strip() else " "),
                    self._join,
                    is_bold=bool(worded) and all(worded),
                    is_heading=top.is_heading,
                    is_furniture=top.is_furniture,
                    cell=cell,
                )
            )
            self._mark = ""
        self._join = "paragraph"
