"""What is copied out of a PDF is what went in: in every sample language, by PDFium and by poppler."""

from __future__ import annotations

import random
import re
import subprocess
import tomllib
from pathlib import Path
from unicodedata import normalize

import pypdfium2
import pytest

from letterstall.render.pdf import write_pdf
from letterstall.typeset.page import SetLetter

_SAMPLES = tomllib.loads((Path(__file__).parents[1] / "samples" / "letters.toml").read_text(encoding="utf-8"))
_LANGUAGES = tuple(_SAMPLES)
_DIRECTIONAL = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))


def _folded(text: str) -> str:
    """Fold what a reader may rightly change: white space, invisible directional marks, where bullets stand."""
    return re.sub(r"\s+", " ", text.translate(_DIRECTIONAL).replace("•", " ")).strip()


def _by_pdfium(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return _folded(text)


def _by_poppler(pdf: bytes) -> str:
    said = subprocess.run(["pdftotext", "-enc", "UTF-8", "-", "-"], input=pdf, capture_output=True, check=True)
    return _folded(said.stdout.decode())


def _put_in(letter: SetLetter) -> str:
    lines = [line.text for page in letter.pages for placed in page.placed for line in placed.element.lines]
    return _folded("\n".join(lines))


def _assert_read_back(bench, letter: SetLetter) -> None:
    pdf, expected = write_pdf([letter], bench.fonts), _put_in(letter)
    assert _by_pdfium(pdf) == expected
    assert _by_poppler(pdf) == expected


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_letter_reads_back_code_point_for_code_point(bench, language: str) -> None:
    _assert_read_back(bench, bench.sample(language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "قال إيلان (Ilan Dorvek) إن القضية 1187/2023 لم تُبلَّغ بعد: «لا» [أبداً]، بنسبة 12.5% و 3 أيام."),
        ("ar", "كتب السيد الذي يسكن هنا (林明月) إلى 加娜古丽·朱马太 في 2023 رسالة طويلة."),
        ("ar", "مؤكَّد فوراً لله السلام"),
        ("he", "שָׁלוֹם עֲלֵיכֶם, U.S. Embassy in Tel Aviv, בן 34, מורה שנלקח מביתו."),
        ("fa", "می‌نویسم: هیچ‌یک از ۳ نفر (Case No. 1187) نیامد."),
        ("ur", "”اعتراف“ Dr. J. R. Smith کے مطابق، 15 مئی 2023 کو۔"),
        ("en", "Hanan (حنان السيد), Alim (ئالىم تۇرسۇن) and Yosef (יוסף כהן); so be it."),
        ("en", "a\u00a0b: no\u2011break, efficient office, e\u0301 x\u0301 q\u0323\u0302, Việt"),
        ("hi", "क्षमा, शक्ति, कि, र्‍य, श्री, द्ध और स्त्री।"),
        ("th", "น้ำใจ กำลัง ที่นี่ เพื่อ ปู่ย่า"),
        ("ja", "「葛\U000e0100飾区」は、東京都の特別区です。"),
        ("ar", "كتب \u1112\u119e\u11ab글 هنا"),
        ("he", "המורה \u1112\u119e\u11ab글 נלקח מביתו."),
        ("en", "We know \u1112\u119e\u11ab\u1100\u1173\u11af " * 12),
    ],
)
def test_hard_words_read_back(bench, language: str, text: str) -> None:
    _assert_read_back(bench, bench.letter(language, text))


@pytest.mark.parametrize(
    ("language", "foreign", "text"),
    [
        ("ar", "en", "Embassy of Atlantis, 12 Main St. (2nd floor)"),
        ("he", "en", "c/o Dr. J. R. Smith, P.O. Box 34-B"),
        ("en", "ar", "شارع الملك 12، الرياض 11564"),
        ("en", "he", "רחוב הרצל 34 (קומה 2), תל אביב"),
        ("en", "ur", "مکان نمبر 7/12، لاہور"),
    ],
)
def test_a_line_the_other_way_stands_in_a_letter(bench, language: str, foreign: str, text: str) -> None:
    letter = bench.sample(language)
    own = [placed.element for placed in letter.pages[0].placed]
    _assert_read_back(bench, bench.of_elements(language, bench.element(text, foreign), *own))


def test_the_same_glyph_never_says_two_things(bench) -> None:
    """U+2126 and U+03A9, U+00B5 and U+03BC, U+212B and U+00C5, hyphens and spaces may share their glyphs."""
    _assert_read_back(
        bench, bench.letter("en", "\u2126 \u03a9 \u2126, \u00b5 \u03bc \u00b5, \u212b \u00c5 \u212b, - \u2010 - \u2010")
    )


@pytest.mark.parametrize(
    ("language", "text"), [("ja", "が\u304b\u3099とは同じ。"), ("ko", "\u1112\u1161\u11ab글 한글")]
)
def test_a_letter_typed_in_parts_reads_back_as_its_equal(bench, language: str, text: str) -> None:
    """A CFF font has one code for U+304C and U+304B U+3099: PDFium gives what came first, poppler what was typed."""
    letter = bench.letter(language, text)
    pdf, expected = write_pdf([letter], bench.fonts), _put_in(letter)
    assert normalize("NFC", _by_pdfium(pdf)) == normalize("NFC", expected)
    assert _by_poppler(pdf) == expected


@pytest.mark.parametrize("language", ["ar", "he", "fa"])
def test_any_mixture_of_words_reads_back(bench, language: str) -> None:
    """Right-to-left words, Latin names of one and two words, numbers and brackets, in any order."""
    chance = random.Random(20261122)
    words = _SAMPLES[language]["paragraphs"][0].split()
    own = [word.strip('()،.,؛:«»"') for word in words if not re.search(r"[A-Za-z0-9۰-۹]", word)]
    foreign = ["Ilan Dorvek", "Lee", "47", "1187/2023", "(Ilan Dorvek)", "(Lee)", "3.5"]
    for _ in range(25):
        mixed = [chance.choice(own if chance.random() < 0.7 else foreign) for _ in range(12)]
        letter = bench.letter(language, " ".join([*own[:6], *mixed, *own[:3]]))
        _assert_read_back(bench, letter)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("mark", ["\u200e", "\u200f"])
@pytest.mark.parametrize("text", ["She has not seen a lawyer since May.", "لم تلتق محاميا منذ شهر مايو."])
def test_a_turned_paragraph_reads_back_and_its_mark_is_not_printed(bench, language: str, mark: str, text: str) -> None:
    paragraph, ask = (bench.element(mark + text, language, tag) for tag in ("P", "LI"))
    letter = bench.of_elements(language, paragraph, ask)
    _assert_read_back(bench, letter)
    raw = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", "-", "-"],
        input=write_pdf([letter], bench.fonts),
        capture_output=True,
        check=True,
    ).stdout.decode()
    assert "\ufffd" not in raw
