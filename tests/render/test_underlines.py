"""Names underlined on paper: drawn, and nothing to whoever reads the words. All names are invented."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from letterstall.core.manuscript import Phrase
from letterstall.render.pdf import write_pdf
from letterstall.typeset.items import Writing
from letterstall.typeset.page import SetLetter
from letterstall.typeset.paragraph import ParagraphSetter, Style

TEXTS = {
    "en": ("I write about Ilan Dorvek, who was taken from home.", "Ilan Dorvek"),
    "ar": ("أكتب إليكم بشأن ليلى الخطيب وهي محتجزة منذ شهر.", "ليلى الخطيب"),
    "zh": ("我写信是为了林明月·东方，他被关押在监狱里。", "林明月·东方"),
}


def letter(bench, language: str, is_underlined: bool) -> SetLetter:
    text, name = TEXTS[language]
    phrases = (Phrase(name, is_underlined=is_underlined),)
    element = ParagraphSetter(bench.fonts).set(text, Style(Writing(language), 11, 1.3), 450, phrases).element
    return bench.of_elements(language, element, element)


def copied(pdf: bytes) -> tuple[str, str]:
    said = subprocess.run(["pdftotext", "-enc", "UTF-8", "-", "-"], input=pdf, capture_output=True, check=True)
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage().get_text_range()
    document.close()
    return said.stdout.decode(), text


def dark(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    picture = document[0].render(scale=4).to_pil().convert("L")
    document.close()
    return sum(picture.histogram()[:100])


@pytest.mark.parametrize("language", TEXTS)
def test_the_line_is_on_the_page_and_not_in_the_words(bench, language: str) -> None:
    plain, under = (write_pdf([letter(bench, language, on)], bench.fonts) for on in (False, True))
    assert dark(under) > dark(plain)
    assert [re.sub(r"\s+", " ", one) for one in copied(under)] == [re.sub(r"\s+", " ", one) for one in copied(plain)]


def contents(pdf: bytes, file: Path) -> str:
    file.write_bytes(pdf)
    command = ["qpdf", "--qdf", "--object-streams=disable", str(file), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("latin-1")


def test_the_line_belongs_to_its_paragraph(bench, tmp_path: Path) -> None:
    """It is drawn in the form of its text, or right behind it, before the marked content ends."""
    drawn = contents(write_pdf([letter(bench, "en", True)], bench.fonts), tmp_path / "letter.pdf")
    assert re.search(r"ET\n[-0-9. ]+ re f\n(EMC|endstream)", drawn)


def test_a_letter_without_underlines_has_no_lines_in_its_text(bench, tmp_path: Path) -> None:
    drawn = contents(write_pdf([letter(bench, "en", False)], bench.fonts), tmp_path / "letter.pdf")
    assert "ET\n" in drawn
    assert " re f" not in drawn
