"""What a Word file says of its paragraphs elsewhere: styles, and what stands before the items of lists."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MOST_ANCESTORS = 20
_HEADINGS = ("heading", "title", "subtitle", "überschrift", "titre", "título")
_LEVELS = ("0", "1", "2", "3", "4", "5", "6", "7", "8")


def value_of(element: Element | None, name: str = "val") -> str:
    """Return an attribute of the w: namespace, "" where there is none."""
    return "" if element is None else element.get(f"{W}{name}", "")


def is_on(properties: Element | None, name: str) -> bool | None:
    """Return whether a switch such as w:b or w:vanish is on, None where nothing is said."""
    found = None if properties is None else properties.find(f"{W}{name}")
    return None if found is None else value_of(found) not in ("0", "false", "off", "none")


def points(size: Element | None) -> float:
    """Return a w:sz, which is in half-points, in pt; 0 where it says none that a letter can have."""
    half_points = value_of(size)
    return int(half_points) / 2 if re.fullmatch("[0-9]{1,4}", half_points) else 0.0


@dataclass
class Styles:
    """The styles of a document by id."""

    styles: dict[str, Element] = field(default_factory=dict)
    default: str = ""
    default_size: float = 0.0
    _switches: dict[tuple[str, str], bool] = field(default_factory=dict)
    _sizes: dict[str, float] = field(default_factory=dict)
    _headings: dict[str, bool] = field(default_factory=dict)
    _lists: dict[str, Element | None] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element | None) -> Styles:
        """Read styles.xml."""
        if root is None:
            return cls()
        styles = {value_of(style, "styleId"): style for style in root.iterfind(f"{W}style")}
        default = next((name for name, style in styles.items() if _is_default(style)), "")
        return cls(styles, default, points(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}sz")))

    def line_of(self, style_id: str) -> list[Element]:
        """Return a style and those it is based on, the nearest first."""
        line: list[Element] = []
        while style_id in self.styles and len(line) < _MOST_ANCESTORS:
            line.append(self.styles[style_id])
            style_id = value_of(line[-1].find(f"{W}basedOn"))
        return line

    def switch(self, style_id: str, name: str) -> bool:
        """Return a switch of a style's runs."""
        if (style_id, name) not in self._switches:
            said = (is_on(style.find(f"{W}rPr"), name) for style in self.line_of(style_id))
            self._switches[style_id, name] = next((one for one in said if one is not None), False)
        return self._switches[style_id, name]

    def size(self, style_id: str) -> float:
        """Return the size of a style's runs in pt, 0 where it says none."""
        if style_id not in self._sizes:
            told = (points(style.find(f"{W}rPr/{W}sz")) for style in self.line_of(style_id))
            self._sizes[style_id] = next((one for one in told if one), 0.0)
        return self._sizes[style_id]

    def is_heading(self, style_id: str) -> bool:
        """Say whether a style is a heading's or a title's."""
        if style_id not in self._headings:
            names = (value_of(style.find(f"{W}name")).lower() for style in self.line_of(style_id))
            self._headings[style_id] = any(name.startswith(_HEADINGS) for name in names)
        return self._headings[style_id]

    def numbering(self, style_id: str) -> Element | None:
        """Return the list that a style puts its paragraphs in."""
        if style_id not in self._lists:
            found = (style.find(f"{W}pPr/{W}numPr") for style in self.line_of(style_id))
            self._lists[style_id] = next((one for one in found if one is not None), None)
        return self._lists[style_id]


def _is_default(style: Element) -> bool:
    return value_of(style, "type") == "paragraph" and value_of(style, "default") in ("1", "true", "on")


class Lists:
    """Gives the mark of each list item in turn: "•", or its number."""

    def __init__(self, root: Element | None) -> None:
        self._counts: dict[tuple[str, str], int] = {}
        self._formats: dict[str, dict[str, str]] = {}  # by abstract list, then by level
        self._lists: dict[str, str] = {}
        for one in () if root is None else root:
            if one.tag == f"{W}abstractNum":
                levels = {value_of(level, "ilvl"): value_of(level.find(f"{W}numFmt")) for level in one}
                self._formats[value_of(one, "abstractNumId")] = levels
            elif one.tag == f"{W}num":
                self._lists[value_of(one, "numId")] = value_of(one.find(f"{W}abstractNumId"))

    def mark(self, properties: Element | None) -> str:
        """Return what stands before a paragraph with these w:numPr, with a space behind it; "" for no list."""
        number = value_of(None if properties is None else properties.find(f"{W}numId"))
        if number in ("", "0"):
            return ""
        level = value_of(None if properties is None else properties.find(f"{W}ilvl")) or "0"
        kind = self._formats.get(self._lists.get(number, ""), {}).get(level, "bullet")
        if kind == "none":
            return ""
        if kind == "bullet":
            return "• "
        self._counts[number, level] = self._counts.get((number, level), 0) + 1
        for deeper in _LEVELS[_LEVELS.index(level) + 1 :] if level in _LEVELS else ():
            self._counts.pop((number, deeper), None)  # below another item a list begins anew
        return f"{self._counts[number, level]}. "
