"""What is pasted or dropped comes in as plain words: no format, no pictures, no markup.

Which way a paragraph runs is kept where its own letters do not say it: as a mark that nobody sees.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from PySide6.QtCore import QMimeData

from letterstall.core.direction import INVISIBLE
from letterstall.ui.parts.paste_controls import RIGHTWARD, settled

_BLOCKS = frozenset(
    {"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table"}
)
_AROUND = _BLOCKS - {"br"} | {"html", "body", "section", "article", "main", "td", "th"}
"""Tags whose `dir` holds for the paragraphs in them."""
_SILENT = frozenset({"script", "style", "head", "title"})
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def holds_words(source: QMimeData) -> bool:
    """Say whether there are words in it; a file is none."""
    return not source.hasUrls() and (source.hasText() or source.hasHtml())


def plain_words(source: QMimeData) -> str:
    """Return the words, a paragraph to a line."""
    of_html = _lines_of_html(source.html()) if source.hasHtml() else []
    if not source.hasText():
        return tidy("\n".join(of_html))
    rightward = {_key(line) for line in of_html if line.startswith(RIGHTWARD)}
    lines = _unified(source.text()).split("\n")
    return tidy("\n".join(RIGHTWARD + line if _key(line) in rightward else line for line in lines))


def tidy(text: str) -> str:
    """Return the text without control characters and empty lines; every kind of line end is one.

    Of what nobody sees only that is left which the page obeys and nothing else would say.
    """
    words = _CONTROLS.sub("", _unified(text).replace("\t", " "))
    return re.sub(r"\n\s*\n", "\n", "\n".join(map(settled, words.split("\n"))))


def _unified(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")


def _key(line: str) -> str:
    """Return the words of a line, whatever stands between them."""
    return " ".join(line.translate(INVISIBLE).split())


def _lines_of_html(html: str) -> list[str]:
    reader = _Words()
    reader.feed(html)
    reader.close()
    return [line.strip() for line in "".join(reader.parts).splitlines() if _key(line)]


class _Words(HTMLParser):
    """Gathers words; a paragraph that is said to run from right to left begins with `RIGHTWARD`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0
        self._around: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in _SILENT
        if tag in _AROUND:
            said = (dict(attrs).get("dir") or "").lower()
            self._around.append((tag, said or self._direction))
        if tag in _BLOCKS:
            self._begin_line()

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))
        if tag in (open_ for open_, _ in self._around):
            while self._around.pop()[0] != tag:
                pass
        if tag in _BLOCKS:
            self._begin_line()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(re.sub(r"\s+", " ", data))

    @property
    def _direction(self) -> str:
        return self._around[-1][1] if self._around else ""

    def _begin_line(self) -> None:
        self.parts.append("\n" + (RIGHTWARD if self._direction == "rtl" else ""))
