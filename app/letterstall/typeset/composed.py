"""Glyphs made of glyphs: a letter with its marks, or a whole syllable, as one composite of a TrueType subset.

A cluster that is set with several glyphs, or off the base line, is drawn as one glyph. So one code stands for one
cluster, and whoever reads the text out of the PDF finds it whole, in every script, without knowing how it was built.
Composite glyphs after ISO/IEC 14496-22, table `glyf`.
"""

from __future__ import annotations

import struct
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from letterstall.typeset.sfnt import read_tables, write_tables
from letterstall.typeset.subset import FontSubset, subset_name

_WORDS, _XY, _MORE = 0x0001, 0x0002, 0x0020

_FARTHEST = 16_000
"""Units of the em from the origin to a part at most: all edges must fit 16 bits, and a glyph's own reach some thousand.

Marks piled up by the hundred would stand further out, far off the page.
"""
_WIDEST = 0xFFFF
"""The largest advance that `hmtx` can hold."""


class Composed(NamedTuple):
    """Glyphs of the whole font, each with its place (right, up), and the advance of all together, in units of the em.

    Without parts it is a blank.
    """

    parts: tuple[tuple[int, int, int], ...]
    advance: int


@lru_cache(maxsize=128)
def with_composed(subset: FontSubset, composed: tuple[Composed, ...]) -> FontSubset:
    """Return the subset with these added behind its own glyphs, in their order.

    All parts are glyphs of the subset, whose kind is "glyf".
    """
    if not composed:
        return subset
    outlines = _Outlines(subset)
    for one in composed:
        outlines.add(one)
    first = len(subset.glyphs)
    widths = {first + i: round(one.advance * 1000 / subset.upem) for i, one in enumerate(composed)}
    return replace(
        subset,
        file=outlines.file(),
        name=subset_name(subset.name.partition("+")[2], (subset.name, composed)),
        widths=MappingProxyType({**subset.widths, **widths}),
        bbox=outlines.bbox(subset),
    )


class _Outlines:
    """The tables of a TrueType file that grow when a glyph is added."""

    def __init__(self, subset: FontSubset) -> None:
        self._tables = read_tables(subset.file)
        self._numbers = subset.glyphs
        self._count = count = int.from_bytes(self._tables["maxp"][4:6], "big")
        self._glyf = bytearray(self._tables["glyf"])
        self._starts = self._read_loca(count)
        self._metrics = [self._read_metrics(i) for i in range(count)]
        self._box = list(struct.unpack_from(">hhhh", self._tables["head"], 36))

    def add(self, composed: Composed) -> None:
        """Add one glyph; its left side bearing is the left edge of its box, as rasterizers expect."""
        inked = [
            (self._numbers[glyph], _within_reach(dx), _within_reach(dy))
            for glyph, dx, dy in composed.parts
            if self._has_ink(glyph)
        ]
        box = self._union(inked)
        if inked:
            self._glyf += struct.pack(">hhhhh", -1, *box) + _components(inked)
            self._glyf += bytes(-len(self._glyf) % 4)
            self._box = [
                min(self._box[0], box[0]),
                min(self._box[1], box[1]),
                max(self._box[2], box[2]),
                max(self._box[3], box[3]),
            ]
        self._starts.append(len(self._glyf))
        self._metrics.append((min(composed.advance, _WIDEST), box[0]))

    def bbox(self, subset: FontSubset) -> tuple[int, int, int, int]:
        """Return the box around all glyphs in thousandths of an em."""
        left, bottom, right, top = (round(edge * 1000 / subset.upem) for edge in self._box)
        return left, bottom, right, top

    def file(self) -> bytes:
        """Return the font file."""
        tables, count = self._tables, len(self._metrics)
        maxp, head, hhea = tables["maxp"], tables["head"], tables["hhea"]
        most = [struct.unpack_from(">H", maxp, at)[0] for at in (28, 30)]
        tables["glyf"] = bytes(self._glyf)
        tables["loca"] = struct.pack(f">{count + 1}L", *self._starts)
        tables["hmtx"] = b"".join(struct.pack(">Hh", *metrics) for metrics in self._metrics)
        tables["maxp"] = (
            maxp[:4] + struct.pack(">H", count) + maxp[6:28] + struct.pack(">HH", max(most[0], 32), most[1] + 1)
        )
        tables["head"] = head[:36] + struct.pack(">hhhh", *self._box) + head[44:50] + struct.pack(">h", 1) + head[52:]
        widest = max(advance for advance, _ in self._metrics)
        tables["hhea"] = hhea[:10] + struct.pack(">H", widest) + hhea[12:34] + struct.pack(">H", count)
        return write_tables(tables)

    def _read_loca(self, count: int) -> list[int]:
        is_long = self._tables["head"][51]
        loca = self._tables["loca"]
        return (
            list(struct.unpack_from(f">{count + 1}L", loca))
            if is_long
            else [2 * half for half in struct.unpack_from(f">{count + 1}H", loca)]
        )

    def _read_metrics(self, glyph: int) -> tuple[int, int]:
        hmtx, full = self._tables["hmtx"], int.from_bytes(self._tables["hhea"][34:36], "big")
        (advance,) = struct.unpack_from(">H", hmtx, 4 * min(glyph, full - 1))
        (bearing,) = struct.unpack_from(">h", hmtx, 4 * glyph + 2 if glyph < full else 4 * full + 2 * (glyph - full))
        return advance, bearing

    def _has_ink(self, glyph: int) -> bool:
        number = self._numbers[glyph]
        return self._starts[number + 1] > self._starts[number]

    def _union(self, inked: list[tuple[int, int, int]]) -> tuple[int, int, int, int]:
        boxes = [self._moved_box(*part) for part in inked] or [(0, 0, 0, 0)]
        left, bottom, right, top = zip(*boxes, strict=True)
        return min(left), min(bottom), max(right), max(top)

    def _moved_box(self, number: int, dx: int, dy: int) -> tuple[int, int, int, int]:
        left, bottom, right, top = struct.unpack_from(">hhhh", self._glyf, self._starts[number] + 2)
        return left + dx, bottom + dy, right + dx, top + dy


def _within_reach(distance: int) -> int:
    return max(-_FARTHEST, min(_FARTHEST, distance))


def _components(inked: list[tuple[int, int, int]]) -> bytes:
    last = len(inked) - 1
    return b"".join(
        struct.pack(">HHhh", _WORDS | _XY | (_MORE if i < last else 0), number, dx, dy)
        for i, (number, dx, dy) in enumerate(inked)
    )
