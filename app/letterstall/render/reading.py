"""Lines with right-to-left text, drawn so that readers put them back in the order in which they are read.

A PDF has no levels of direction: who copies text out of it guesses from where glyphs stand and in which order they are
drawn. Two guesses are common. One (PDFium's) takes the order of drawing, cuts it into segments of one direction, and
turns segments round. The other (poppler's) goes from left to right, and turns round what stands between one letter of
the other direction and the next. Both come right when all stands in the order that the first turns back, and invisible
directional marks (U+200E, U+200F) tell the second where a stretch ends. Where the two would still differ, as for a
Latin name of two words in Arabic, the ink stays where it belongs and the codes share its width in the order that both
turn back.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, groupby, pairwise

from letterstall.render.alphabet import Alphabet
from letterstall.render.cells import Cell, Sign, as_one, cells_of
from letterstall.render.logical_order import blocks, logical_runs
from letterstall.render.spelling import Stretch
from letterstall.typeset.page import Line, Run, SetLetter

_LRM, _RLM = "\u200e", "\u200f"
_NUMBERS = ("EN", "ES", "ET", "AN", "CS")
"""Bidirectional classes at which the second reader takes the text to turn, as at a letter from left to right."""

Alphabets = Callable[[str], Alphabet]


@dataclass(frozen=True, slots=True)
class RightToLeft:
    """How lines are put in order in a file whose letters run mainly from right to left, or not (`is_main`)."""

    is_main: bool = False

    @classmethod
    def of(cls, letters: Sequence[SetLetter]) -> RightToLeft:
        """Return the way of the first letter: right to left when most of its text is."""
        runs = [run for page in letters[0].pages for placed in page.placed for run in _runs(placed.element.lines)]
        balance = sum(len(run.text) if run.is_rtl else -len(run.text) for run in runs)
        return cls(balance > 0)

    def concerns(self, line: Line) -> bool:
        """Say whether a line must be put in order."""
        return self.is_main or any(run.is_rtl for run in line.runs)

    def stretches(self, line: Line, alphabets: Alphabets, *, has_space_after: bool) -> Iterator[Stretch]:
        """Yield a line as stretches in the order of drawing."""
        order = logical_runs(line)
        signs: list[Sign] = []
        is_open = False
        for block in blocks(order, is_turned=self.is_main):
            runs = [_Placing(line.runs[index], index, alphabets(line.runs[index].font)) for index in block]
            signs += _read_with(runs, self.is_main, is_after_open=is_open)
            is_open = self.is_main and runs[-1].alphabet.is_cff and not runs[-1].run.is_rtl
        if has_space_after and order:
            signs.append(_space(line, order, alphabets))
        drawn = _drawn([sign for sign in signs if sign.strokes], self.is_main)
        for (index, apart), found in groupby(drawn, key=lambda sign: (sign.run, sign if sign.is_spelled_out else None)):
            run, strokes = line.runs[index], [stroke for sign in found for stroke in sign.strokes]
            spoken, read_as = run.text if run.is_rtl else "", apart.text if apart else None
            yield Stretch(alphabets(run.font), run.size, run.language, strokes, read_as, spoken)


class _Placing:
    """A run whose signs are being placed."""

    def __init__(self, run: Run, index: int, alphabet: Alphabet) -> None:
        self.run, self.index, self.alphabet = run, index, alphabet
        self.cells = cells_of(run, index, alphabet)

    def read_cells(self) -> list[Cell]:
        """Return the cells in the order of reading."""
        return self.cells[::-1] if self.run.is_rtl else self.cells

    def read_signs(self) -> list[Sign]:
        """Return the signs in the order of reading."""
        is_rtl = self.run.is_rtl
        return [sign for cell in self.read_cells() for sign in (cell.signs[::-1] if is_rtl else cell.signs)]

    def place(self) -> None:
        """Give all signs their strokes."""
        for cell in self.cells:
            cell.place(self.alphabet, self.run.size)

    def place_instead(self, signs: Sequence[Sign]) -> None:
        """Draw the run's ink under these signs, which stand from left to right."""
        for sign in signs:
            sign.run = self.index
        self.cells = [as_one(self.cells, signs, self.alphabet, self.run.size)]
        self.place()


def _read_with(runs: Sequence[_Placing], is_main: bool, *, is_after_open: bool = False) -> list[Sign]:
    """Return the signs of a block of runs, in the order of reading.

    `is_after_open`: the run before goes against the page in a CFF font, which has no code for the mark that closes it.
    """
    if len(runs) == 1 and runs[0].run.is_rtl == is_main:
        return _along(runs, is_main, is_after_open=is_after_open)
    if len(runs) > 1 and any(one.alphabet.is_cff for one in runs):
        return [sign for one in runs for sign in _read_with([one], is_main)]
    return _against(runs, is_main)


def _along(runs: Sequence[_Placing], is_main: bool, *, is_after_open: bool) -> list[Sign]:
    """Return the signs of runs that go the page's way, in the order of reading."""
    signs: list[Sign] = []
    for one in runs:
        own = _spelled(one.read_cells()) if is_main else one.read_signs()
        if is_after_open and own and not one.alphabet.is_cff:
            own.insert(0, one.read_cells()[0].mark(_RLM, at_left=False))
        one.place()
        signs += own
    return signs


def _against(runs: Sequence[_Placing], is_main: bool) -> list[Sign]:
    """Return the signs of runs that go against the page, in the order of reading."""
    runs = [one for one in runs if one.cells]
    signs = [sign for one in runs for sign in one.read_signs()]
    if len({sign.kind for sign in signs}) > 1 and not any(one.alphabet.is_cff for one in runs):
        signs = _apart(signs, is_rtl=not is_main)
        for one, share in _shares(sorted(runs, key=lambda one: one.index), _drawn(signs, is_main)):
            one.place_instead(share)
        return signs
    framed = _framed(signs, runs[0].read_cells()[0], runs[-1].read_cells()[-1], is_rtl=not is_main) if runs else []
    for one in runs:
        one.place()
    return framed


def _shares(runs: Sequence[_Placing], signs: Sequence[Sign]) -> Iterator[tuple[_Placing, Sequence[Sign]]]:
    """Share signs, from left to right, out to the runs they are drawn in by width, at least one to each."""
    ends = list(accumulate(sum(one.run.advances) for one in runs))
    start = 0
    for number, (one, end) in enumerate(zip(runs, ends, strict=True)):
        left = len(runs) - number - 1
        stop = len(signs) - left if not left else round(len(signs) * end / (ends[-1] or 1))
        stop = max(start + 1, min(stop, len(signs) - left))
        yield one, signs[start:stop]
        start = stop


def _framed(signs: Sequence[Sign], first: Cell, last: Cell, *, is_rtl: bool) -> list[Sign]:
    """Return the signs of one segment that goes against its page, closed by marks of the page's direction."""
    if is_rtl:
        return [last.mark(_LRM, at_left=True), *signs, first.mark(_LRM, at_left=False)]
    return [*signs, first.mark(_RLM, at_left=True)]


def _apart(signs: Sequence[Sign], is_rtl: bool) -> list[Sign]:
    """Return the signs of a run that goes against its page, each segment closed by a mark of the page's direction.

    So each stands for itself, as if it were written the page's way, and a name of two words keeps their order.
    """
    apart = [Sign(_LRM, 0)] if is_rtl else []
    for kind, group in groupby(signs, key=lambda sign: sign.kind):
        segment = list(group)
        apart += (
            [one for sign in segment for one in _between_marks(sign)] if kind == "neutral" and not is_rtl else segment
        )
        if kind != "neutral":
            apart.append(Sign(_LRM if is_rtl else _RLM, segment[0].run))
    return apart


def _is_bracket(character: str) -> bool:
    """Say whether a reader may take a sign for its counterpart: brackets, quotation marks, signs such as <."""
    return bool(unicodedata.mirrored(character)) or unicodedata.category(character) in ("Ps", "Pe", "Pi", "Pf")


def _between_marks(sign: Sign) -> list[Sign]:
    if not _is_bracket(sign.text[0]):
        return [sign]
    return [Sign(_LRM, sign.run), sign, Sign(_RLM, sign.run)]


def _spelled(cells: Sequence[Cell]) -> list[Sign]:
    """Return the signs of right-to-left cells in a right-to-left page, in the order of reading.

    Brackets stand between marks, for one reader mirrors what it takes to be right to left and the other does not; and
    a mark ends what looks like a number.
    """
    signs: list[Sign] = []
    for cell in cells:
        text, own = cell.text, cell.signs[::-1]
        if text and _is_bracket(text[0]):
            own = [cell.mark(_LRM, at_left=False), *own, cell.mark(_RLM, at_left=True)]
        elif text and unicodedata.bidirectional(text[0]) in _NUMBERS:
            own = [*own, cell.mark(_RLM, at_left=True)]
        signs += own
    return _without_doubles(signs, cells)


def _without_doubles(signs: Sequence[Sign], cells: Sequence[Cell]) -> list[Sign]:
    """Return signs with a mark between two weak ones, such as two vowel signs, which would be taken for one number."""
    homes = {id(sign): cell for cell in cells for sign in cell.signs}
    apart = list(signs[:1])
    for before, sign in pairwise(signs):
        if before.kind == sign.kind == "weak":
            apart.append(homes[id(before)].mark_after(before, _RLM))
        apart.append(sign)
    return apart


def _drawn(signs: Sequence[Sign], is_main: bool) -> list[Sign]:
    """Return signs in the order of drawing that a reader who turns segments round will turn back."""
    segments = [list(group) for _, group in groupby(signs, key=lambda sign: sign.kind)]
    kinds = [segment[0].kind for segment in segments]
    is_turning, drawn = is_main, []
    for kind, segment in zip(kinds, segments, strict=True):
        if kind in ("right", "left"):
            is_turning = kind == "right"
        drawn.append(segment[::-1] if is_turning and kind in ("right", "neutral") else segment)
    return list(chain.from_iterable(reversed(drawn) if is_main else drawn))


def _runs(lines: Iterable[Line]) -> Iterator[Run]:
    return (run for line in lines for run in line.runs)


def _space(line: Line, order: Sequence[int], alphabets: Alphabets) -> Sign:
    """Return the space that stands after a line, at the end where its reading ends."""
    is_at_left = order[-1] < order[0] or (len(order) == 1 and line.runs[0].is_rtl)
    index = 0 if is_at_left else len(line.runs) - 1
    run = line.runs[index]
    code, width = alphabets(run.font).space()
    x = run.x - width * run.size / 1000 if is_at_left else run.x + sum(run.advances)
    return Sign(" ", index, ((code, width, x, 0.0),))
