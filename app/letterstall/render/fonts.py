"""Embedded fonts as PDF objects: a Type 0 font over a subset, with what each code is read as.

ISO/IEC 32000-1, 9.7 (composite fonts), 9.8 (descriptors), 9.10.3 (ToUnicode).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from letterstall.render.alphabet import Alphabet
from letterstall.render.document import Document
from letterstall.render.shelter import pdfdoc
from letterstall.typeset.fonts import FontBook
from letterstall.typeset.subset import FontSubset

_STEM = 80
"""Thousandths of an em; readers use it only to imitate a font that is not embedded."""
_MOST_ENTRIES = 100
"""Of one `beginbfchar`, after Adobe Technical Note 5411."""
_REMEMBERED = 32
"""Tables kept for the next file: while somebody types, the letters in use are mostly the same."""
_CMAP_HEAD = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
"""
_CMAP_FOOT = b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"


def put_font(document: Document, alphabet: Alphabet, font_book: FontBook) -> int:
    """Add a font with all its objects and return the number of the font dictionary."""
    subset = alphabet.subset(font_book)
    numbers = alphabet.numbers(subset)
    name = pdfdoc.PDFName(subset.name)
    descendant = {
        "Type": "/Font",
        "Subtype": "/CIDFontType2" if subset.kind == "glyf" else "/CIDFontType0",
        "BaseFont": name,
        "CIDSystemInfo": b"<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>",
        "FontDescriptor": _reference(_put_descriptor(document, subset, name)),
        "DW": 1000,
        "W": _widths(tuple((code, subset.widths[number]) for code, number in numbers)),
    }
    if subset.kind == "glyf":
        descendant["CIDToGIDMap"] = _reference(document.put_stream(_glyph_map(numbers)))
    return document.put_dictionary(
        {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": name,
            "Encoding": "/Identity-H",
            "DescendantFonts": b"[%b]" % _reference(document.put_dictionary(descendant)),
            "ToUnicode": _reference(document.put_stream(_to_unicode(alphabet.readings()))),
        }
    )


def _put_descriptor(document: Document, subset: FontSubset, name: str) -> int:
    is_glyf = subset.kind == "glyf"
    kind = b"/Length1 %d" % len(subset.file) if is_glyf else b"/Subtype/CIDFontType0C"
    file = document.put_stream(subset.file, kind)
    return document.put_dictionary(
        {
            "Type": "/FontDescriptor",
            "FontName": name,
            "Flags": subset.flags,
            "FontBBox": pdfdoc.PDFArrayCompact(subset.bbox),
            "ItalicAngle": subset.italic_angle,
            "Ascent": subset.ascent,
            "Descent": subset.descent,
            "CapHeight": subset.cap_height,
            "StemV": _STEM,
            "FontFile2" if is_glyf else "FontFile3": _reference(file),
        }
    )


def _reference(number: int) -> bytes:
    return b"%d 0 R" % number


@lru_cache(maxsize=_REMEMBERED)
def _widths(widths: tuple[tuple[int, int], ...]) -> bytes:
    """Return the widths by code: runs of neighbouring codes share one array."""
    groups: list[tuple[int, list[int]]] = []
    for code, width in sorted(widths):
        if groups and groups[-1][0] + len(groups[-1][1]) == code:
            groups[-1][1].append(width)
        else:
            groups.append((code, [width]))
    return b"[" + b" ".join(b"%d[%b]" % (first, _joined(group)) for first, group in groups) + b"]"


def _joined(numbers: Iterable[int]) -> bytes:
    return b" ".join(b"%d" % number for number in numbers)


@lru_cache(maxsize=_REMEMBERED)
def _glyph_map(numbers: tuple[tuple[int, int], ...]) -> bytes:
    """Return two bytes a code, from code 0, which is `.notdef`."""
    return bytes(2) + b"".join(glyph.to_bytes(2, "big") for _, glyph in numbers)


@lru_cache(maxsize=_REMEMBERED)
def _to_unicode(readings: tuple[tuple[int, str], ...]) -> bytes:
    entries = [b"<%04x> <%b>" % (code, text.encode("utf-16-be").hex().encode()) for code, text in readings]
    return _CMAP_HEAD + b"".join(_chapters(entries)) + _CMAP_FOOT


def _chapters(entries: Sequence[bytes]) -> Iterator[bytes]:
    for first in range(0, len(entries), _MOST_ENTRIES):
        chapter = entries[first : first + _MOST_ENTRIES]
        yield b"%d beginbfchar\n%b\nendbfchar\n" % (len(chapter), b"\n".join(chapter))
