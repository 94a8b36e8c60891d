"""From set runs to codes: which code is drawn where, and what each is read as."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise, repeat
from typing import NamedTuple

from letterstall.render.alphabet import Alphabet, Parts
from letterstall.typeset.page import Run

_DIRECTIONAL = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))


Stroke = tuple[bytes, int, float, float]
"""A code, its width in thousandths of an em, where its pen starts (pt from the element's left edge), its rise in pt."""


class Stretch(NamedTuple):
    """Strokes of one font and size that are shown together.

    `read_as` replaces their text where the codes alone would be read wrongly; only then has a stroke a rise (pt).
    `spoken` is the text in the order of reading where the order of drawing is another.
    """

    alphabet: Alphabet
    size: float
    language: str
    strokes: list[Stroke]
    read_as: str | None = None
    spoken: str = ""


class Cluster(NamedTuple):
    """A cluster: its glyphs' places and their advance in units of the em, the pen's start and end in pt, its text."""

    parts: Parts
    advance: int
    x: float
    end: float
    text: str


def spell(run: Run, alphabet: Alphabet) -> list[Stretch]:
    """Return a run that is read from left to right as codes."""
    if not run.glyphs:
        return []
    if _is_plain(run) and not (alphabet.is_cff and _is_ambiguous(run, alphabet)):
        return [Stretch(alphabet, run.size, run.language, _plain_strokes(run, alphabet))]
    if alphabet.is_cff:
        return list(_cff_stretches(run, alphabet))
    strokes = [_stroke(cluster, alphabet) for cluster in clusters(run, alphabet)]
    return [Stretch(alphabet, run.size, run.language, strokes)]


def clusters(run: Run, alphabet: Alphabet) -> Iterator[Cluster]:
    """Yield the clusters of a run from left to right, marks with their letters.

    Directional marks have done their work and are left out.
    """
    if not run.glyphs:
        return
    ends, x = _ends(run), run.x
    for first, last in _groups(run):
        width = sum(run.advances[first:last])
        start, end = min(run.clusters[first:last]), max(ends[index] for index in run.clusters[first:last])
        text = run.text[0 if start == min(ends) else start : end].translate(_DIRECTIONAL)
        if text or width:
            yield Cluster(_parts(run, alphabet, first, last), alphabet.units(width, run.size), x, x + width, text)
        x += width


def _groups(run: Run) -> list[tuple[int, int]]:
    """Return from where to where each cluster's glyphs go.

    Glyphs that stand across each other's text are one cluster, and what has no width belongs to the letter read before.
    """
    edges = _edges(run.clusters[::-1] if run.is_rtl else run.clusters)
    groups = list(pairwise([len(run.glyphs) - edge for edge in reversed(edges)] if run.is_rtl else edges))
    joined: list[tuple[int, int]] = []
    for group in reversed(groups) if run.is_rtl else groups:
        if joined and sum(run.advances[slice(*group)]) <= 0:
            joined[-1] = (min(group[0], joined[-1][0]), max(group[1], joined[-1][1]))
        else:
            joined.append(group)
    return joined[::-1] if run.is_rtl else joined


def _edges(clusters: Sequence[int]) -> list[int]:
    """Return where, in the order of reading, all before stands before all after in the text too; both ends included."""
    lowest_after = list(accumulate(reversed(clusters), min))[::-1]
    highest_before = accumulate(clusters, max)
    inner = [i + 1 for i, high in enumerate(highest_before) if i + 1 < len(clusters) and high < lowest_after[i + 1]]
    return [0, *inner, len(clusters)]


def sign_of(cluster: Cluster, alphabet: Alphabet) -> tuple[bytes, int]:
    """Return the code and width of a cluster as one sign."""
    parts = cluster.parts
    if len(parts) == 1 and parts[0][1:] == (0, 0) and cluster.advance > 0:
        return alphabet.plain(parts[0][0], cluster.text)
    return alphabet.composed(parts, cluster.advance, cluster.text)


def _is_plain(run: Run) -> bool:
    """Say whether every glyph is a cluster of its own, on the base line."""
    rising = sorted(set(run.clusters))
    return len(rising) == len(run.clusters) and tuple(rising) == run.clusters and _is_level(run)


def _is_level(run: Run) -> bool:
    return min(run.advances) > 0 and not any(map(any, run.offsets))


def _is_ambiguous(run: Run, alphabet: Alphabet) -> bool:
    return not all(alphabet.says(glyph, text) for glyph, text in zip(run.glyphs, _plain_texts(run), strict=True))


def _plain_texts(run: Run) -> Sequence[str]:
    if len(run.text) == len(run.glyphs):
        return run.text
    starts = (0, *run.clusters[1:], len(run.text))
    return [run.text[start:end] for start, end in pairwise(starts)]


def _plain_strokes(run: Run, alphabet: Alphabet) -> list[Stroke]:
    known, plain = alphabet.known, alphabet.plain
    keys = zip(run.glyphs, _plain_texts(run), strict=True)
    signs = [known.get(key) or plain(*key) for key in keys]
    codes, widths = zip(*signs, strict=True)
    return list(zip(codes, widths, accumulate(run.advances[:-1], initial=run.x), repeat(0.0), strict=False))


def _stroke(cluster: Cluster, alphabet: Alphabet) -> Stroke:
    code, width = sign_of(cluster, alphabet)
    return code, width, cluster.x, 0.0


def _ends(run: Run) -> dict[int, int]:
    starts = sorted(set(run.clusters))
    return dict(zip(starts, [*starts[1:], len(run.text)], strict=True))


def _parts(run: Run, alphabet: Alphabet, first: int, last: int) -> Parts:
    pen, parts = 0.0, []
    for i in range(first, last):
        dx, dy = run.offsets[i]
        parts.append((run.glyphs[i], alphabet.units(pen + dx, run.size), alphabet.units(dy, run.size)))
        pen += run.advances[i]
    return tuple(parts)


def _cff_stretches(run: Run, alphabet: Alphabet) -> Iterator[Stretch]:
    """Yield stretches in which every cluster that one code cannot say stands alone, with its text beside it."""
    waiting: list[Stroke] = []
    for cluster in clusters(run, alphabet):
        if is_one_code(cluster, alphabet):
            waiting += cff_strokes(cluster, alphabet, run.size)
            continue
        if waiting:
            yield Stretch(alphabet, run.size, run.language, waiting)
            waiting = []
        strokes = cff_strokes(cluster, alphabet, run.size)
        yield Stretch(alphabet, run.size, run.language, strokes, cluster.text)
    if waiting:
        yield Stretch(alphabet, run.size, run.language, waiting)


def is_one_code(cluster: Cluster, alphabet: Alphabet) -> bool:
    """Say whether one code of a CFF font draws a cluster and is read as its text."""
    return len(cluster.parts) == 1 and not cluster.parts[0][2] and alphabet.says(cluster.parts[0][0], cluster.text)


def cff_strokes(cluster: Cluster, alphabet: Alphabet, size: float) -> list[Stroke]:
    """Return a cluster glyph by glyph, for a CFF font cannot compose them into one."""
    scale = size / alphabet.font.upem
    return [
        (*alphabet.plain(glyph, cluster.text), cluster.x + dx * scale, dy * scale) for glyph, dx, dy in cluster.parts
    ]
