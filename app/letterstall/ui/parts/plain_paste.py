"""What is pasted or dropped comes in as plain words: no format, no pictures, no markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from PySide6.QtCore import QMimeData

_BLOCKS = frozenset(
    {"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table"}
)
_SILENT = frozenset({"script", "style", "head", "title"})
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def holds_words(source: QMimeData) -> bool:
    """Say whether there are words in it; a file is none."""
    return not source.hasUrls() and (source.hasText() or source.hasHtml())


def plain_words(source: QMimeData) -> str:
    """Return the words, a paragraph to a line."""
    return tidy(source.text() if source.hasText() else _words_of_html(source.html()))


def tidy(text: str) -> str:
    """Return the text without control characters and empty lines; every kind of line end is one."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    words = _CONTROLS.sub("", unified.replace("\t", " "))
    return re.sub(r"\n\s*\n", "\n", words)


def _words_of_html(html: str) -> str:
    reader = _Words()
    reader.feed(html)
    reader.close()
    return "\n".join(line.strip() for line in "".join(reader.parts).splitlines() if line.strip())


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._silent += tag in _SILENT
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(re.sub(r"\s+", " ", data))
