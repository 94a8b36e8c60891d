"""Running heads, feet and page numbers are marked, and only these."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from tests.intake.reading.pdf_files import lines, pdf, text

from letterstall.intake.reading import pdf as first_pdf

_PDFS = Path(__file__).parent / "pdfs"
BODY = lines("Dear Minister,", "", "I am writing about Ilan Dorvek.")


def furniture(*contents: bytes) -> list[str]:
    return [line.text for line in first_pdf.read(pdf(*contents)).lines if line.is_furniture]


@pytest.mark.parametrize("number", ["1", "- 1 -", "1/3", "Page 1 of 3", "Seite 1 von 3", "p. 1"])
def test_a_page_number_is_furniture_at_the_foot(number: str) -> None:
    other = BODY + text("Nothing more.", y=40)
    assert furniture(BODY + text(number, x=280, y=30), other, BODY) == [number]


@pytest.mark.parametrize("words", ["UA 3/13", "10330", "4000 Castellmar", "31 May", "Fax: 3"])
def test_a_line_with_a_number_is_none(words: str) -> None:
    assert furniture(BODY + text(words, y=30)) == []


def test_a_number_in_the_text_is_none() -> None:
    assert furniture(lines("34", "", *["He is a teacher."] * 4, y=500)) == []


def test_what_is_repeated_at_one_place_is_a_running_head() -> None:
    pages = [BODY + text(f"EXA 21/2526/2020 page {number}", y=815, size=9) for number in (1, 2, 3)]
    assert furniture(*pages) == [f"EXA 21/2526/2020 page {number}" for number in (1, 2, 3)]


def test_a_title_that_stands_on_two_pages_is_none() -> None:
    assert furniture(*[BODY + text("URGENT ACTION", y=780, size=20)] * 2) == []


def test_what_a_file_calls_an_artifact_is_furniture_in_the_margin() -> None:
    marked = b"/Artifact << /Type /Pagination >> BDC " + text("Castellmar branch", y=815, size=9) + b" EMC\n"
    assert furniture(BODY + marked) == ["Castellmar branch"]


def test_text_across_the_page_is_furniture() -> None:
    draft = b"q BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (DRAFT) Tj ET Q\n"
    assert furniture(BODY + draft) == ["DRAFT"]


def test_head_and_foot_of_a_word_processor_do_not_break_a_sentence() -> None:
    document = first_pdf.read((_PDFS / "letter_libreoffice.pdf").read_bytes())
    marked = [line.text for line in document.lines if line.is_furniture]
    count = len(document.pages)
    assert marked.count("URGENT ACTION EXA 21/2526/2020") == count
    assert [one for one in marked if one.startswith("Page")] == [f"Page {number}" for number in range(1, count + 1)]
    body = [line for line in document.lines if not line.is_furniture]
    begins = [line for last, line in pairwise(body) if line.page != last.page]
    assert begins
    assert all(line.join in ("wrap", "unsure") for line in begins)
