"""The part of a font that a letter needs, ready to be embedded in a PDF.

TrueType outlines come as a small font file with the tables that ISO 32000-1, 9.9 asks for in a CIDFontType2;
CFF outlines come as the bare CFF table, in which the glyphs keep their CIDs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

import uharfbuzz as hb

from letterstall.typeset.fonts import Font, FontBook
from letterstall.typeset.sfnt import read_tables, write_tables

_TABLES = ("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep")
_FLAGS = (
    hb.SubsetFlags.NO_HINTING
    | hb.SubsetFlags.NOTDEF_OUTLINE
    | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    | hb.SubsetFlags.NO_BIDI_CLOSURE
)
_POSTSCRIPT_NAME = 6
_SERIF, _SYMBOLIC, _ITALIC = 1 << 1, 1 << 2, 1 << 6


@dataclass(frozen=True, slots=True, eq=False)
class FontSubset:
    """Glyphs of one font, for embedding.

    `file` is what goes into FontFile2 (kind "glyf") or, as CIDFontType0C, into FontFile3 (kind "cff"). `name` is the
    PostScript name with its subset tag. `glyphs` gives for a glyph of the whole font its number here: an index of the
    file for "glyf", the CID for "cff". `widths`, by that number, and `ascent`, `descent` (negative), `cap_height` and
    `bbox` are in thousandths of an em. `flags` are those of a font descriptor (ISO 32000-1, table 123).
    """

    file: bytes
    kind: Literal["glyf", "cff"]
    name: str
    upem: int
    glyphs: Mapping[int, int]
    widths: Mapping[int, int]
    bbox: tuple[int, int, int, int]
    ascent: int
    descent: int
    cap_height: int
    italic_angle: int
    flags: int


def subset(font_book: FontBook, key: str, glyph_ids: frozenset[int]) -> FontSubset:
    """Return the font of this key cut down to these glyphs and `.notdef`.

    The same set gives the same bytes, from memory. Raises MissingFont.
    """
    return _cut(font_book.font(key), glyph_ids | {0})


def subset_name(base: str, contents: object) -> str:
    """Return a PostScript name with the tag of six letters that ISO 32000-1, 9.6.4 asks for, made from the contents."""
    digest = hashlib.sha256(f"{base} {contents}".encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6]) + "+" + base


@lru_cache(maxsize=128)
def _cut(font: Font, glyph_ids: frozenset[int]) -> FontSubset:
    request = hb.SubsetInput()
    request.glyph_set.update(glyph_ids)
    request.flags = _FLAGS
    plan = hb.SubsetPlan(font.face, request)
    tables = read_tables(bytes(plan.execute().blob.data))
    is_cff = "CFF " in tables
    numbers = dict(sorted(plan.old_to_new_glyph_mapping.items()))
    if is_cff:
        numbers = {old: old for old in numbers}
    base = font.face.get_name(_POSTSCRIPT_NAME) or font.key
    return FontSubset(
        file=tables["CFF "] if is_cff else write_tables({tag: tables[tag] for tag in _TABLES if tag in tables}),
        kind="cff" if is_cff else "glyf",
        name=subset_name(base, sorted(glyph_ids)),
        upem=font.upem,
        glyphs=MappingProxyType(numbers),
        widths=MappingProxyType(_widths(font, numbers)),
        bbox=_bbox(font, tables["head"]),
        ascent=_thousandths(font, font.ascent),
        descent=-_thousandths(font, font.descent),
        cap_height=_thousandths(font, font.cap_height),
        italic_angle=_italic_angle(font),
        flags=_SYMBOLIC | _SERIF | (_ITALIC if _italic_angle(font) else 0),
    )


def _widths(font: Font, numbers: Mapping[int, int]) -> dict[int, int]:
    return {new: _thousandths(font, font.shaper.get_glyph_h_advance(old)) for old, new in numbers.items()}


def _bbox(font: Font, head: bytes) -> tuple[int, int, int, int]:
    corners = (int.from_bytes(head[i : i + 2], "big", signed=True) for i in range(36, 44, 2))
    left, bottom, right, top = (_thousandths(font, corner) for corner in corners)
    return left, bottom, right, top


def _italic_angle(font: Font) -> int:
    angle: float = font.shaper.get_style_value(hb.StyleTag.SLANT_ANGLE)
    return round(angle)


def _thousandths(font: Font, units: float) -> int:
    return round(units * 1000 / font.upem)
