"""Content streams: elements as the operators that draw them, each in its own coordinates.

Operators after ISO/IEC 32000-1, 9.4 (text), 14.6 (marked content) and 14.9 (language, replacement text).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from letterstall.render.alphabet import Alphabet
from letterstall.render.reading import RightToLeft
from letterstall.render.spelling import Stretch, Stroke, spell
from letterstall.typeset.fonts import FontBook
from letterstall.typeset.page import Element, Line, Rule, SetLetter

class Scribe:
    """Writes elements as content streams and keeps the alphabets that they need."""

    def __init__(self, font_book: FontBook) -> None:
        self.font_book = font_book
        self.alphabets: dict[str, Alphabet] = {}
        self.right_to_left = RightToLeft()

    def alphabet(self, key: str) -> Alphabet:
        """Return the codes of a font, begun when it is first asked for."""
        found = self.alphabets.get(key)
        if found is None:
            name = f"F{len(self.alphabets) + 1}"
            found = self.alphabets[key] = Alphabet(key, self.font_book.font(key), name)
        return found

    def begin(self, letters: Sequence[SetLetter]) -> None:
        """Look at all letters before the first is written: the main direction of the whole decides how readers order lines."""
        self.right_to_left = RightToLeft.of(letters)

    def label(self, element: Element) -> bytes:
        """Return the bullet of an ask as one text object."""
        return b"" if element.label is None else self._text(element, [element.label])

    def body(self, element: Element) -> bytes:
        """Return the lines of an element as one text object; its origin is the element's top left corner."""
        return self._text(element, element.lines)

    def _text(self, element: Element, lines: Sequence[Line]) -> bytes:
        pen = _Pen(element.language)
        for number, line in enumerate(lines):
            is_last = number == len(lines) - 1
            for stretch in self._stretches(line, is_last):
                pen.show(stretch, line.baseline)
        return pen.text_object()

    def _stretches(self, line: Line, is_last: bool) -> Iterable[Stretch]:
        if self.right_to_left.concerns(line):
            return self.right_to_left.stretches(line, self.alphabet, has_space_after=line.ends_with == " " and not is_last)
        stretches = [stretch for run in line.runs for stretch in spell(run, self.alphabet(run.font))]
        if line.ends_with == " " and not is_last and stretches:
            _add_space(stretches[-1], line)
        return stretches


def _add_space(stretch: Stretch, line: Line) -> None:
    sign = stretch.alphabet.space()
    last = line.runs[-1]
    stretch.strokes.append(Stroke(*sign, last.x + sum(last.advances)))


class _Pen:
    """Collects the operators of one text object."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._operators: list[bytes] = []
        self._font: tuple[str, float] = ("", 0.0)
        self._x = self._y = 0

    def show(self, stretch: Stretch, baseline: float) -> None:
        mark = _mark(stretch, self._language)
        if mark:
            self._operators.append(mark)
        self._choose_font(stretch)
        for strokes in _levels(stretch):
            self._show_strokes(strokes, stretch.size, baseline)
        if mark:
            self._operators.append(b"EMC")

    def text_object(self) -> bytes:
        return b"BT\n" + b"\n".join(self._operators) + b"\nET" if self._operators else b""

    def _choose_font(self, stretch: Stretch) -> None:
        wanted = (stretch.alphabet.name, stretch.size)
        if wanted != self._font:
            self._operators.append(f"/{stretch.alphabet.name} {number(stretch.size)} Tf".encode())
            self._font = wanted

    def _show_strokes(self, strokes: list[Stroke], size: float, baseline: float) -> None:
        rise = strokes[0].rise
        x, y = round(strokes[0].x * 100), round((rise - baseline) * 100)
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


def pdf_text(text: str) -> bytes:
    """Return a text string of PDF, as UTF-16 with its mark, in hexadecimal digits."""
    return b"<feff" + text.encode("utf-16-be").hex().encode() + b">"


def _mark(stretch: Stretch, language: str) -> bytes:
    properties = b""
    if stretch.language and stretch.language != language:
        properties += b"/Lang(" + stretch.language.encode("ascii", "replace") + b")"
    if stretch.read_as is not None:
        properties += b"/ActualText" + pdf_text(stretch.read_as)
    return b"/Span<<" + properties + b">>BDC" if properties else b""


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
