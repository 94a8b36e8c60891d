"""Text of every script comes back as it was written, from a word processor's PDFs and from a browser's."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from tests.intake.reading.pdfs.make import TEXTS

from letterstall.core.document import Document
from letterstall.intake.reading import pdf

_PDFS = Path(__file__).parent / "pdfs"
_GOLDEN = Path(__file__).parents[2] / "render" / "golden"


def read(name: str) -> Document:
    return pdf.read((_PDFS / f"{name}.pdf").read_bytes())


@pytest.mark.parametrize("producer", ["libreoffice", "chromium"])
@pytest.mark.parametrize("script", TEXTS)
def test_a_text_comes_back_word_for_word(script: str, producer: str) -> None:
    document = read(f"{script}_{producer}")
    said = unicodedata.normalize("NFC", " ".join(line.text for line in document.lines))
    meant = unicodedata.normalize("NFC", " ".join(TEXTS[script]))
    assert said == meant
    assert "unsure_order" not in document.remarks


@pytest.mark.parametrize("producer", ["libreoffice", "chromium"])
def test_lines_that_are_read_from_the_right_have_words_where_they_stand(producer: str) -> None:
    document = read(f"arabic_{producer}")
    line = next(line for line in document.lines if "1006" in line.text)
    assert line.box
    first, last = line.words[0], line.words[-1]
    assert first.x > last.x
    assert line.text[last.start : last.end] == "1006"
    assert first.x + first.w == pytest.approx(line.box.right, abs=0.6)


@pytest.mark.parametrize("language", ["ar", "hi", "zh-Hans"])
def test_our_own_letters_come_back(language: str) -> None:
    said = "".join(line.text for line in pdf.read((_GOLDEN / f"{language}.pdf").read_bytes()).lines)
    sample = (Path(__file__).parents[2] / "samples" / "letters.toml").read_text(encoding="utf-8")
    wanted = {"ar": "محاميه سوى مرتين", "hi": "मानव अधिकारों की सार्वभौम घोषणा", "zh-Hans": "一案。他是一名教师"}[
        language
    ]
    assert wanted in said
    assert wanted in sample


def test_a_figure_beside_words_that_are_read_from_the_right_is_doubtful() -> None:
    from letterstall.intake.reading.pdf_direction import reading_order

    seen = "Room 12 בית now"
    glyphs = [(letter, float(place), place + 0.9) for place, letter in enumerate(seen)]
    assert reading_order(glyphs, 10.0, False, lambda one, other: False)[1]
