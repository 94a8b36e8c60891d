"""A cluster as several signs side by side, each with a code of its own, the ink with one of them.

So each character of a right-to-left cluster, and each invisible mark beside it, has its own place in the line, and
stands where readers look for it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from letterstall.render.alphabet import Alphabet, Parts
from letterstall.render.spelling import Cluster, Stroke, cff_strokes, clusters, is_one_code, sign_of
from letterstall.typeset.page import Run

Kind = Literal["left", "right", "weak", "neutral"]

_KINDS: dict[str, Kind] = {"L": "left", "R": "right", "AL": "right"}
_WEAK = ("AN", "EN", "NSM", "CS", "ES", "ET", "BN")


def kind_of(text: str) -> Kind:
    """Return how a text counts for direction where a reader cuts a line into segments: by its first character."""
    if not text:
        return "weak"
    bidi_class = unicodedata.bidirectional(text[0])
    return "weak" if bidi_class in _WEAK else _KINDS.get(bidi_class, "neutral")


@dataclass(slots=True, eq=False)
class Sign:
    """What one code says, and where it is drawn once its cell is complete; nowhere if no code can say it.

    `is_spelled_out` where several codes draw it, and only all together are read as its text.
    """

    text: str
    run: int
    strokes: tuple[Stroke, ...] = ()
    is_spelled_out: bool = False

    @property
    def kind(self) -> Kind:
        """How it counts for direction."""
        return kind_of(self.text)


@dataclass(slots=True, eq=False)
class Cell:
    """A cluster, or several as one, and the signs that share its width, from left to right."""

    cluster: Cluster
    signs: list[Sign]

    @property
    def text(self) -> str:
        """The text of the cluster."""
        return self.cluster.text

    def mark(self, text: str, *, at_left: bool) -> Sign:
        """Add an invisible sign at one edge and return it."""
        sign = Sign(text, self.signs[0].run)
        self.signs.insert(0 if at_left else len(self.signs), sign)
        return sign

    def mark_after(self, sign: Sign, text: str) -> Sign:
        """Add an invisible sign after one that is read from right to left, and return it."""
        mark = Sign(text, sign.run)
        self.signs.insert(self.signs.index(sign), mark)
        return mark

    def place(self, alphabet: Alphabet, size: float) -> None:
        """Give every sign its stroke and the ink that begins within it.

        A CFF font has no codes for parts of a cluster: there the first sign is drawn and the others are left out.
        """
        cluster, count = self.cluster, len(self.signs)
        own = next((sign for sign in self.signs if sign.text == cluster.text), self.signs[0])
        if alphabet.is_cff and not is_one_code(cluster, alphabet):
            own.strokes, own.is_spelled_out = tuple(cff_strokes(cluster, alphabet, size)), True
            return
        if alphabet.is_cff or (count == 1 and own.text == cluster.text):
            own.strokes = ((*sign_of(cluster, alphabet), cluster.x, 0.0),)
            return
        step, scale = cluster.advance // count, size / alphabet.font.upem
        for index, sign in enumerate(self.signs):
            advance = step if index < count - 1 else cluster.advance - step * index
            code, width = alphabet.composed(self._ink(index, step), advance, sign.text)
            sign.strokes = ((code, width, cluster.x + step * index * scale, 0.0),)

    def _ink(self, index: int, step: int) -> Parts:
        last = len(self.signs) - 1
        return tuple(
            (glyph, dx - step * index, dy)
            for glyph, dx, dy in self.cluster.parts
            if index == (min(last, max(0, dx // step)) if step else 0)
        )


def cells_of(run: Run, index: int, alphabet: Alphabet) -> list[Cell]:
    """Return the cells of a run from left to right: from right to left each character is a sign, else each cluster."""
    cells = []
    for cluster in clusters(run, alphabet):
        texts = cluster.text[::-1] if run.is_rtl and not alphabet.is_cff and cluster.text else [cluster.text]
        cells.append(Cell(cluster, [Sign(text, index) for text in texts]))
    return cells


def as_one(cells: Sequence[Cell], signs: Sequence[Sign], alphabet: Alphabet, size: float) -> Cell:
    """Return the ink of several cells under other signs, which share the width of all evenly."""
    first, units = cells[0].cluster.x, alphabet.font.upem / size
    parts = tuple(
        (glyph, dx + round((cell.cluster.x - first) * units), dy)
        for cell in cells
        for glyph, dx, dy in cell.cluster.parts
    )
    end = cells[-1].cluster.end
    text = "".join(cell.text for cell in cells)
    return Cell(Cluster(parts, round((end - first) * units), first, end, text), list(signs))
