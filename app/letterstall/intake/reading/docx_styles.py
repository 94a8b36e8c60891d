"""What a Word file says of its paragraphs elsewhere: styles, and what stands before the items of lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MOST_ANCESTORS = 20


def value_of(element: Element | None, name: str = "val") -> str:
    """Return an attribute of the w: namespace, "" where there is none."""
    return "" if element is None else element.get(f"{W}{name}", "")


def is_on(properties: Element | None, name: str) -> bool | None:
    """Return whether a switch such as w:b or w:vanish is on, None where nothing is said."""
    found = None if properties is None else properties.find(f"{W}{name}")
    return None if found is None else value_of(found) not in ("0", "false", "off", "none")


@dataclass
class Styles:
    """The styles of a document by id."""

    styles: dict[str, Element] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element | None) -> Styles:
        """Read styles.xml."""
        found = () if root is None else root.iterfind(f"{W}style")
        return cls({value_of(style, "styleId"): style for style in found})

    def line_of(self, style_id: str) -> list[Element]:
        """Return a style and those it is based on, the nearest first."""
        line: list[Element] = []
        while style_id in self.styles and len(line) < _MOST_ANCESTORS:
            line.append(self.styles[style_id])
            style_id = value_of(line[-1].find(f"{W}basedOn"))
        return line

    def switch(self, style_id: str, name: str) -> bool:
        """Return a switch of a style's runs."""
        said = (is_on(style.find(f"{W}rPr"), name) for style in self.line_of(style_id))
        return next((one for one in said if one is not None), False)

    def size(self, style_id: str) -> float:
        """Return the size of a style's runs in pt, 0 where it says none."""
        for style in self.line_of(style_id):
            half_points = value_of(style.find(f"{W}rPr/{W}sz"))
            if half_points.isdigit():
                return int(half_points) / 2
        return 0.0

    def is_heading(self, style_id: str) -> bool:
        """Say whether a style is a heading's or a title's."""
        for style in self.line_of(style_id):
            name = value_of(style.find(f"{W}name")).lower()
            if name.startswith(("heading", "title", "subtitle", "überschrift", "titre", "título")):
                return True
        return False

    def numbering(self, style_id: str) -> Element | None:
        """Return the list that a style puts its paragraphs in."""
        found = (style.find(f"{W}pPr/{W}numPr") for style in self.line_of(style_id))
        return next((one for one in found if one is not None), None)


class Lists:
    """Gives the mark of each list item in turn: "•", or its number."""

    def __init__(self, root: Element | None) -> None:
        self._formats: dict[tuple[str, str], str] = {}
        self._counts: dict[tuple[str, str], int] = {}
        abstract = (
            {} if root is None else {value_of(one, "abstractNumId"): one for one in root.iterfind(f"{W}abstractNum")}
        )
        for number in () if root is None else root.iterfind(f"{W}num"):
            levels = abstract.get(value_of(number.find(f"{W}abstractNumId")))
            for level in () if levels is None else levels.iterfind(f"{W}lvl"):
                key = value_of(number, "numId"), value_of(level, "ilvl")
                self._formats[key] = value_of(level.find(f"{W}numFmt"))

    def mark(self, properties: Element | None) -> str:
        """Return what stands before a paragraph with these w:numPr, with a space behind it; "" for no list."""
        number = value_of(None if properties is None else properties.find(f"{W}numId"))
        if number in ("", "0"):
            return ""
        level = value_of(None if properties is None else properties.find(f"{W}ilvl")) or "0"
        kind = self._formats.get((number, level), "bullet")
        if kind == "none":
            return ""
        if kind == "bullet":
            return "• "
        self._counts[number, level] = self._counts.get((number, level), 0) + 1
        for key in [key for key in self._counts if key[0] == number and key[1] > level]:
            del self._counts[key]  # below another item a list begins anew
        return f"{self._counts[number, level]}. "
