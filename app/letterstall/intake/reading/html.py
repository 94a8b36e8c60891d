"""Web pages and HTML of mails and clipboards: the words, where paragraphs and items begin, and nothing fetched."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser

from letterstall.core.document import Document, Remark
from letterstall.intake.reading.encodings import decoded
from letterstall.intake.reading.flow import Flow, Look
from letterstall.intake.reading.html_elements import BLOCKS, VOID, Open, closed_by, fragment_of, opened, tamed
from letterstall.intake.reading.limited import limited
from letterstall.intake.reading.named_encodings import decoded_as
from letterstall.intake.reading.refusal import Refusal

_DEEPEST = 100_000
_MOST_TAGS = 500_000
"""Tags that begin or end an element; a page of 20,000 lines, which is the most that is read, has a fifth of it."""
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.I)
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
_HERE = re.compile(r"(?:click |klick )?(?:here|hier|ici|aquí|qui|aqui|هنا)\W*", re.I)
_SPACES = re.compile(r"[ \t\n\r\f]+")


def read(data: bytes) -> Document:
    """Return the lines of a page. Raises Refusal."""
    named = _CHARSET.search(data[:4096])
    if named is not None and not data.startswith(_MARKS):
        text, is_sure = decoded_as(data, named[1].decode("ascii", "replace"))
    else:
        text, is_sure = decoded(data)
    return read_text(text, () if is_sure else ("unsure_encoding",))


def read_text(text: str, remarks: tuple[Remark, ...] = ()) -> Document:
    """Return the lines of HTML that is decoded already. Raises Refusal."""
    page = _Page()
    for remark in remarks:
        page.flow.remark(remark)
    page.feed(tamed(fragment_of(text)))
    page.close()
    page.end_block()
    return limited(page.flow.document("html"))


class _Cells:
    """Counts tables, rows and cells, also of tables in tables."""

    def __init__(self) -> None:
        self._count = 0
        self._stack: list[list[int]] = []

    @property
    def place(self) -> tuple[int, int, int] | None:
        if not self._stack:
            return None
        table, row, column = self._stack[-1]
        return table, max(row, 0), max(column, 0)

    def begin(self, tag: str) -> None:
        if tag == "table":
            self._stack.append([self._count, -1, -1])
            self._count += 1
        elif self._stack and tag == "tr":
            self._stack[-1][1:] = [self._stack[-1][1] + 1, -1]
        elif self._stack and tag in ("td", "th"):
            self._stack[-1][2] += 1

    def end_table(self) -> None:
        if self._stack:
            self._stack.pop()


class _Page(HTMLParser):
    """Gathers lines. Elements are kept on a list of our own, so that no depth can hurt."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.flow = Flow()
        self._open: list[Open] = [Open("")]
        self._count: Counter[str] = Counter()
        self._items: list[int] = []  # of each open list: items so far, -1 where they are not numbered
        self._cells = _Cells()
        self._mark, self._link = "", ""
        self._is_after_space = True
        self._tags_left = _MOST_TAGS

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element; a block ends the paragraph before it."""
        self._count_tag()
        if tag == "br":
            self._break_line()
            return
        if ended := closed_by(tag, self._open):
            self.handle_endtag(ended)
        if tag in BLOCKS:
            self.end_block()
        if tag in VOID or len(self._open) > _DEEPEST:
            return
        said = {name: value or "" for name, value in attrs}
        is_in_article = self._count["article"] > 0 or (tag == "header" and self._count["main"] > 0)
        self._open.append(opened(tag, said, self._open[-1], is_in_article))
        self._count[tag] += 1
        self._begin(tag, said)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element that ends where it begins."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID and self._open[-1].tag == tag:
            self.handle_endtag(tag)

    def _begin(self, tag: str, said: dict[str, str]) -> None:
        self._cells.begin(tag)
        if tag in ("ul", "ol"):
            start = said.get("start", "")
            first = int(start) if re.fullmatch("[0-9]{1,3}", start) else 1
            self._items.append(first - 1 if tag == "ol" else -1)
        elif tag == "a":
            self._link = ""
        elif tag == "li":
            self._mark = "• "
            if self._items and self._items[-1] >= 0:
                self._items[-1] += 1
                self._mark = f"{self._items[-1]}. "

    def handle_endtag(self, tag: str) -> None:
        """Close an element and those left open in it."""
        self._count_tag()
        if tag == "br":
            self._break_line()
        if not self._count[tag]:
            return
        if tag in BLOCKS:
            self.end_block()
        while len(self._open) > 1:
            closed = self._open.pop()
            self._count[closed.tag] -= 1
            self._end(closed)
            if closed.tag == tag:
                return

    def _count_tag(self) -> None:
        self._tags_left -= 1
        if self._tags_left < 0:
            raise Refusal("too_long")

    def _end(self, closed: Open) -> None:
        if closed.tag == "a":
            self._show_target(closed)
        elif closed.tag == "table":
            self._cells.end_table()
        elif closed.tag in ("ul", "ol") and self._items:
            self._items.pop()

    def _show_target(self, link: Open) -> None:
        """Write out where "here" leads to."""
        is_shown = not link.is_silent and not link.is_hidden and _HERE.fullmatch(self._link.strip())
        if is_shown and link.href.startswith(("http://", "https://", "mailto:")):
            target = (
                link.href.removeprefix("mailto:").partition("?")[0] if link.href.startswith("mailto:") else link.href
            )
            self.flow.write(f" ({target})")
        self._link = ""

    def handle_data(self, data: str) -> None:
        """Take text; white space folds but in `pre`."""
        top = self._open[-1]
        if top.is_silent:
            return
        if top.is_hidden:
            if data.strip():
                self.flow.remark("hidden_text_left_out")
            return
        if top.is_pre:
            for number, part in enumerate(data.split("\n")):
                if number:
                    self.flow.break_line("unsure")
                self._write(part, top.is_bold)
            return
        text = _SPACES.sub(" ", data)
        self._write(text[1:] if self._is_after_space and text.startswith(" ") else text, top.is_bold)

    def _write(self, text: str, is_bold: bool) -> None:
        if not text:
            return
        if self._mark and text.strip():
            text, self._mark = self._mark + text, ""
        if len(self._link) < 40:
            self._link += text[:40]
        self._is_after_space = text.endswith(" ")
        self.flow.write(text, is_bold)

    def _break_line(self) -> None:
        top = self._open[-1]
        if not top.is_silent and not top.is_hidden:
            self.flow.break_line()
            self._is_after_space = True

    def end_block(self) -> None:
        """End the paragraph that is being gathered, if there is anything to see of it."""
        top = self._open[-1]
        if self.flow.drop_last_break() or not self.flow.is_untouched:
            self.flow.end_paragraph(Look(top.is_heading, top.is_furniture, self._cells.place))
        else:
            self.flow.drop()
        self._is_after_space = True
