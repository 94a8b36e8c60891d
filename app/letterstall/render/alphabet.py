"""The codes of one font in one PDF: what each draws and what it says.

A code stands for glyphs and the text they are read as, so no code ever has two meanings. In a TrueType font codes are
counted up as they come, and clusters of several glyphs are composed into one. In a CFF font a code is the glyph's CID.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from letterstall.typeset.composed import Composed, with_composed
from letterstall.typeset.fonts import Font, FontBook
from letterstall.typeset.subset import FontSubset, subset

Parts = tuple[tuple[int, int, int], ...]
"""Glyph ids, each with its place (right, up) in units of the em."""

Asked = dict[tuple[Any, ...], Any]
"""What an alphabet was asked, as the name of the method and its arguments, and what it answered, in order."""


class Sign(NamedTuple):
    """A code as four hexadecimal digits, and its width in thousandths of an em."""

    code: bytes
    width: int


class Alphabet:
    """The codes of one font, given out as the letters are written."""

    def __init__(self, key: str, font: Font, name: str) -> None:
        self.key, self.font, self.name = key, font, name
        self.is_cff = "CFF " in font.face.table_tags
        self.texts: list[str] = []
        self._codes: list[int] = []
        self.drawn: list[Composed | int] = []
        self.known: dict[tuple[int, str], Sign] = {}
        self.asked: Asked = {}
        self._plain: dict[tuple[int, str], Sign] = {}
        self._composed: dict[tuple[Parts, int, str], Sign] = {}
        self._read_as: dict[int, str] = {}
        self._coded: set[int] = set()

    def begin_element(self) -> None:
        """Forget what was asked for the element before, and what is `known` for it; the codes stay."""
        self.known, self.asked = {}, {}

    def answers_as(self, asked: Asked) -> bool:
        """Ask once more what was asked in another file; say whether all answers are the same."""
        return all(getattr(self, name)(*given) == answer for (name, *given), answer in asked.items())

    def plain(self, glyph: int, text: str) -> Sign:
        """Return the code of one glyph as it stands in the font, read as `text`."""
        sign = self._plain.get((glyph, text))
        if sign is None:
            sign = self._plain[glyph, text] = self._add_glyph(glyph, text)
        self.known[glyph, text] = self.asked["plain", glyph, text] = sign
        return sign

    def composed(self, parts: Parts, advance: int, text: str) -> Sign:
        """Return the code of several glyphs drawn as one, or of none; the advance is in units of the em."""
        key = (parts, max(0, advance), text)
        sign = self._composed.get(key)
        if sign is None:
            drawn = Composed(parts, key[1])
            sign = self._composed[key] = self._new_sign(drawn, text, self._thousandths(key[1]))
        self.asked["composed", *key] = sign
        return sign

    def space(self) -> Sign:
        """Return the code of a space at the end of a line, where its width does not show."""
        if self.is_cff:
            return self.plain(self.font.shaper.get_nominal_glyph(ord(" ")), " ")
        return self.composed((), self.font.upem // 4, " ")

    def says(self, glyph: int, text: str) -> bool:
        """Say whether the code of a glyph is read as `text`: in a CFF font it is read as what it was first used for."""
        if not self.is_cff:
            return True
        is_said = self._read_as.setdefault(glyph, text) == text
        self.asked["says", glyph, text] = is_said
        return is_said

    def units(self, points: float, size: float) -> int:
        """Return a length in pt at a size in units of the em."""
        return round(points * self.font.upem / size)

    def subset(self, font_book: FontBook) -> FontSubset:
        """Return the font for embedding, with all glyphs that were given codes."""
        glyphs = {drawn for drawn in self.drawn if isinstance(drawn, int)}
        composed = tuple(drawn for drawn in self.drawn if isinstance(drawn, Composed))
        glyphs.update(part[0] for one in composed for part in one.parts)
        return with_composed(subset(font_book, self.key, frozenset(glyphs)), composed)

    def numbers(self, font_subset: FontSubset) -> tuple[tuple[int, int], ...]:
        """Return each code with the number of its glyph in the subset, in the order of the codes."""
        first = len(font_subset.widths) - sum(isinstance(drawn, Composed) for drawn in self.drawn)
        behind = iter(range(first, len(font_subset.widths)))
        return tuple(
            (code, font_subset.glyphs[drawn] if isinstance(drawn, int) else next(behind))
            for code, drawn in zip(self._codes, self.drawn, strict=True)
        )

    def readings(self) -> tuple[tuple[int, str], ...]:
        """Return each code with the text it is read as."""
        return tuple(zip(self._codes, self.texts, strict=True))

    def _add_glyph(self, glyph: int, text: str) -> Sign:
        width = self._thousandths(self.font.shaper.get_glyph_h_advance(glyph))
        if not self.is_cff:
            return self._new_sign(glyph, text, width)
        if glyph in self._coded:
            return Sign(b"%04x" % glyph, width)
        self._coded.add(glyph)
        return self._new_sign(glyph, self._read_as.setdefault(glyph, text), width)

    def _new_sign(self, drawn: Composed | int, text: str, width: int) -> Sign:
        code = drawn if self.is_cff and isinstance(drawn, int) else len(self._codes) + 1
        self._codes.append(code)
        self.drawn.append(drawn)
        self.texts.append(text)
        return Sign(b"%04x" % code, width)

    def _thousandths(self, units: int) -> int:
        return round(units * 1000 / self.font.upem)
