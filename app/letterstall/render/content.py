"""Content streams: elements as the operators that draw them, each in its own coordinates.

Operators after ISO/IEC 32000-1, 9.4 (text), 14.6 (marked content) and 14.9 (language, replacement text).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from letterstall.render.alphabet import Alphabet, Asked
from letterstall.render.document import pdf_text
from letterstall.render.memory import Chunk, Memory, Written
from letterstall.render.reading import RightToLeft
from letterstall.render.spelling import Stretch, Stroke, clusters, spell
from letterstall.typeset.fonts import FontBook
from letterstall.typeset.page import Element, Line, Rule, SetLetter, Underline

_GAP = 0.3
"""Ems between the end of a bullet's code and its text: read as a space."""


class Scribe:
    """Writes elements as content streams and keeps the alphabets that they need."""

    def __init__(self, font_book: FontBook, memory: Memory | None = None) -> None:
        self.font_book = font_book
        self.alphabets: dict[str, Alphabet] = {}
        self._used: dict[str, Alphabet] = {}
        self._memory = Memory() if memory is None else memory
        self.right_to_left = RightToLeft()

    def alphabet(self, key: str) -> Alphabet:
        """Return the codes of a font, begun when it is first asked for."""
        found = self.alphabets.get(key)
        if found is None:
            name = f"F{len(self.alphabets) + 1}"
            found = self.alphabets[key] = Alphabet(key, self.font_book.font(key), name)
        self._used[key] = found
        return found

    def begin(self, letters: Sequence[SetLetter]) -> None:
        """Look at the letters before the first is written: how readers order lines depends on the whole."""
        self.right_to_left = RightToLeft.of(letters)

    def label(self, element: Element) -> list[Chunk]:
        """Return the bullet of an ask; nothing for what is none."""
        return self._written(element, "label", self._write_label) if element.label else []

    def body(self, element: Element) -> list[Chunk]:
        """Return the lines of an element in chunks of one language; their origin is its top left corner."""
        return self._written(element, "body", self._write_body)

    def _written(self, element: Element, part: str, write: Callable[[Element], list[Chunk]]) -> list[Chunk]:
        """Return what was written last time if it still holds, else write it."""
        is_main = self.right_to_left.is_main
        found = self._memory.find(element, part, is_main)
        if found and all(self._is_as_it_was(*one) for one in found.alphabets):
            return found.chunks
        self._used = {}
        for alphabet in self.alphabets.values():
            alphabet.begin_element()
        chunks = write(element)
        used = tuple((key, alphabet.name, alphabet.asked) for key, alphabet in self._used.items())
        self._memory.keep(Written(element, chunks, used), part, is_main)
        return chunks

    def _is_as_it_was(self, key: str, name: str, asked: Asked) -> bool:
        alphabet = self.alphabet(key)
        return alphabet.name == name and alphabet.answers_as(asked)

    def _write_label(self, element: Element) -> list[Chunk]:
        line = element.label
        if line is None:
            return []
        pen = _Pen()
        for stretch in self._reaching(line, element) or self._stretches(line, is_last=True):
            pen.show(stretch, line.baseline)
        return [Chunk("", "", pen.text_object())]

    def _write_body(self, element: Element) -> list[Chunk]:
        is_rtl = _is_right_to_left(element)
        chunks: list[tuple[str, list[str], _Pen]] = []
        for number, line in enumerate(element.lines):
            for stretch in self._stretches(line, is_last=number == len(element.lines) - 1):
                language = "" if is_rtl or stretch.language == element.language else stretch.language
                if not chunks or chunks[-1][0] != language:
                    chunks.append((language, [], _Pen()))
                chunks[-1][1].append(stretch.spoken)
                chunks[-1][2].show(stretch, line.baseline)
            for one in line.underlines if chunks else ():
                chunks[-1][2].underline(one, line.baseline)
        if is_rtl:
            chunks = [("", [line.text + line.ends_with for line in element.lines], pen) for _, _, pen in chunks]
        return [Chunk(language, "".join(spoken), pen.text_object()) for language, spoken, pen in chunks]

    def _reaching(self, line: Line, element: Element) -> list[Stretch]:
        """Return a bullet whose code reaches to its text, lest the two be taken for columns; nothing if it cannot."""
        alphabet = self.alphabet(line.runs[0].font)
        found = list(clusters(line.runs[0], alphabet))
        if len(line.runs) > 1 or len(found) != 1 or alphabet.is_cff or not element.lines:
            return []
        run, cluster, text = line.runs[0], found[0], element.lines[0]
        gap = _GAP * run.size
        start = min(cluster.x, text.x + text.width + gap) if cluster.x > text.x else cluster.x
        end = cluster.end if cluster.x > text.x else max(cluster.end, text.x - gap)
        back = alphabet.units(cluster.x - start, run.size)
        parts = tuple((glyph, dx + back, dy) for glyph, dx, dy in cluster.parts)
        sign = alphabet.composed(parts, alphabet.units(end - start, run.size), cluster.text)
        return [Stretch(alphabet, run.size, run.language, [(*sign, start, 0.0)])]

    def _stretches(self, line: Line, *, is_last: bool) -> Iterable[Stretch]:
        if self.right_to_left.concerns(line):
            return self.right_to_left.stretches(
                line, self.alphabet, has_space_after=line.ends_with.isspace() and not is_last
            )
        stretches = [stretch for run in line.runs for stretch in spell(run, self.alphabet(run.font))]
        if line.ends_with.isspace() and not is_last and stretches:
            _add_space(stretches, line)
        return stretches


def _add_space(stretches: list[Stretch], line: Line) -> None:
    """Add a space behind the line; where its last stretch is read as another text, in a stretch of its own."""
    if stretches[-1].read_as is not None:
        stretches.append(stretches[-1]._replace(strokes=[], read_as=None))
    sign, last = stretches[-1].alphabet.space(), line.runs[-1]
    stretches[-1].strokes.append((*sign, last.x + sum(last.advances), 0.0))


def _is_right_to_left(element: Element) -> bool:
    return sum(len(run.text) * (1 if run.is_rtl else -1) for line in element.lines for run in line.runs) > 0


class _Pen:
    """Collects the operators of one text object."""

    def __init__(self) -> None:
        self._operators: list[bytes] = []
        self._lines: list[bytes] = []
        self._font: tuple[str, float] = ("", 0.0)
        self._x = self._y = 0

    def show(self, stretch: Stretch, baseline: float) -> None:
        if stretch.read_as is not None:
            self._operators.append(b"/Span<</ActualText%b>>BDC" % pdf_text(stretch.read_as))
        self._choose_font(stretch)
        for strokes in _levels(stretch):
            self._show_strokes(strokes, stretch.size, baseline)
        if stretch.read_as is not None:
            self._operators.append(b"EMC")

    def underline(self, line: Underline, baseline: float) -> None:
        """Draw a line under letters: a part of their paragraph, and nothing to a reader of its text."""
        edges = (line.x1, -baseline - line.below - line.thickness, line.x2 - line.x1, line.thickness)
        self._lines.append(" ".join((*map(number, edges), "re f")).encode())

    def text_object(self) -> bytes:
        """Return what was shown as operators: the text, and behind it the lines under it."""
        text = [b"BT", *self._operators, b"ET"] if self._operators else []
        return b"\n".join([*text, *self._lines])

    def _choose_font(self, stretch: Stretch) -> None:
        wanted = (stretch.alphabet.name, stretch.size)
        if wanted != self._font:
            self._operators.append(f"/{stretch.alphabet.name} {number(stretch.size)} Tf".encode())
            self._font = wanted

    def _show_strokes(self, strokes: list[Stroke], size: float, baseline: float) -> None:
        _, _, start, rise = strokes[0]
        x, y = round(start * 100), round((rise - baseline) * 100)
        if (x, y) != (self._x, self._y):
            move = f"{number((x - self._x) / 100)} {number((y - self._y) / 100)} Td"
            self._operators.append(move.encode())
            self._x, self._y = x, y
        self._operators.append(_shown(strokes, 1000 / size, x / 100))


def number(value: float) -> str:
    """Return a number as PDF writes it: at most three decimals, no exponent, no needless zeros."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def rule(line: Rule, page_height: float) -> bytes:
    """Return a thin line of a page as operators; PDF counts from the page's foot."""
    points = (line.x1, page_height - line.y1, line.x2, page_height - line.y2)
    x1, y1, x2, y2 = (number(value) for value in points)
    return f"{number(line.thickness)} w {x1} {y1} m {x2} {y2} l S".encode()


def _levels(stretch: Stretch) -> Iterator[list[Stroke]]:
    if stretch.read_as is None:
        yield stretch.strokes
        return
    for stroke in stretch.strokes:
        yield [stroke]


def _shown(strokes: list[Stroke], per_em: float, start: float) -> bytes:
    pieces: list[bytes] = []
    pen = 0
    for code, width, x, _ in strokes:
        gap = round((x - start) * per_em) - pen
        if gap:
            pieces.append(b">%d<" % -gap)
            pen += gap
        pieces.append(code)
        pen += width
    return b"[<" + b"".join(pieces) + b">]TJ"
