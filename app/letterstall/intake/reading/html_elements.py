"""What the elements of a page do to the words in them, and what of a page is never looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass

BLOCKS = frozenset((
    "p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "tr",
    "td", "th", "blockquote", "pre", "address", "header", "footer", "nav", "aside", "form", "fieldset", "dl", "dt",
    "dd", "figure", "figcaption", "hr", "body", "html", "caption", "center", "details", "summary", "tbody", "thead",
    "tfoot",
))  # fmt: skip
VOID = frozenset((
    "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "param",
))  # fmt: skip
_SILENT = frozenset((
    "script", "style", "head", "template", "noscript", "svg", "title", "object", "select", "iframe", "math",
))  # fmt: skip
_FURNITURE = frozenset(("nav", "header", "footer", "aside"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.I)
_NO_CHARACTER = re.compile("&#(?:[0-9]{9,}|[xX][0-9a-fA-F]{9,});?")
_WEIGHTY = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)

_IMPLIED = {
    "li": (("li",), ("ul", "ol")),
    "td": (("td", "th"), ("tr", "table")),
    "th": (("td", "th"), ("tr", "table")),
    "tr": (("tr",), ("table",)),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
}
"""Whose end tag may be left out: what such an element closes, and what it does not look beyond."""
_OUTSIDE_OF_P = ("td", "th", "li", "div", "table", "body")
_LOOKED_BACK = 12


@dataclass(frozen=True, slots=True)
class Open:
    """An element that is open."""

    tag: str
    is_silent: bool = False
    is_hidden: bool = False
    is_furniture: bool = False
    is_bold: bool = False
    is_heading: bool = False
    is_pre: bool = False
    href: str = ""


def opened(tag: str, said: dict[str, str], above: Open, is_in_article: bool) -> Open:
    """Return an element with what it takes over from the one it stands in."""
    style = said.get("style", "")
    is_running = (tag in _FURNITURE and not is_in_article) or said.get("role") == "navigation"
    is_running |= tag == "div" and said.get("title") in ("header", "footer")  # as LibreOffice writes a running head
    return Open(
        tag,
        above.is_silent or tag in _SILENT,
        above.is_hidden or "hidden" in said or bool(_HIDDEN.search(style)),
        above.is_furniture or is_running,
        above.is_bold or tag in ("b", "strong", "th") or tag in _HEADINGS or bool(_WEIGHTY.search(style)),
        above.is_heading or tag in _HEADINGS,
        above.is_pre or tag == "pre",
        said.get("href", ""),
    )


def closed_by(tag: str, open_elements: list[Open]) -> str:
    """Return which open element a start tag closes, "" for none; only the nearest ones are looked at."""
    ends, limits = _IMPLIED.get(tag, (("p",), _OUTSIDE_OF_P) if tag in BLOCKS else ((), ()))
    for one in reversed(open_elements[-_LOOKED_BACK:]):
        if one.tag in ends:
            return one.tag
        if one.tag in limits:
            return ""
    return ""


def tamed(text: str) -> str:
    """Return a page that a parser gets through in one go: no comments, no tag that is begun and never ended,
    no character by a number that none has."""
    kept, at = [], 0
    while (begin := text.find("<!--", at)) >= 0:
        kept.append(text[at:begin])
        end = text.find("-->", begin + 4)
        if end < 0:
            at = len(text)
            break
        at = end + 3
    bare = _NO_CHARACTER.sub("\ufffd", ("".join(kept) + text[at:]).replace("<![", "<!"))
    last = bare.rfind(">") + 1
    return bare[:last] + bare[last:].replace("<", "&lt;")


def fragment_of(text: str) -> str:
    """Return what a clipboard marks as copied, else the whole."""
    begin = text.find("<!--StartFragment")
    end = text.find("<!--EndFragment", begin + 1)
    return text[begin:end] if 0 <= begin < end else text
