"""What stands where in a PDF, as a reader other than ours sees it (poppler's pdftotext)."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from html import unescape
from pathlib import Path

_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">')
_WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')
_MM = 25.4 / 72


@dataclass(frozen=True)
class Word:
    """A word with its box in mm from the top left corner of its page."""

    text: str
    page: int
    box: tuple[float, float, float, float]


def words_of(pdf: bytes) -> tuple[Word, ...]:
    """Return all words of a PDF, page by page from 0, in the order of reading."""
    words = []
    page = -1
    for line in _poppler("pdftotext", ["-bbox", "-", "-"], pdf).splitlines():
        page += bool(_PAGE.search(line))
        if found := _WORD.search(line):
            left, top, right, bottom = (float(found[side]) * _MM for side in range(1, 5))
            words.append(Word(unescape(found[5]), page, (left, top, right, bottom)))
    return tuple(words)


def text_of(pdf: bytes) -> str:
    """Return the text of a PDF with every run of white space as one space."""
    return " ".join(_poppler("pdftotext", ["-", "-"], pdf).split())


def pages_of(pdf: bytes) -> tuple[str, ...]:
    """Return the text of each page with every run of white space as one space."""
    pages = _poppler("pdftotext", ["-", "-"], pdf).split("\f")[:-1]
    return tuple(" ".join(page.split()) for page in pages)


def assert_same_document(made: bytes, golden: Path) -> None:
    """Compare with a golden PDF: the pages and words alike, every box within 0.5 mm, then the bytes."""
    expected = golden.read_bytes()
    mine, theirs = words_of(made), words_of(expected)
    assert [(word.page, word.text) for word in mine] == [(word.page, word.text) for word in theirs]
    moved = [
        (one.text, one.box, other.box)
        for one, other in zip(mine, theirs, strict=True)
        if max(abs(a - b) for a, b in zip(one.box, other.box, strict=True)) > 0.5
    ]
    assert not moved
    assert made == expected, "words and boxes are the same, the bytes are not"


def _poppler(program: str, arguments: list[str], pdf: bytes) -> str:
    return subprocess.run([program, *arguments], input=pdf, capture_output=True, check=True).stdout.decode("utf-8")
