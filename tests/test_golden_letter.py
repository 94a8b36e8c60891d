"""The seed letter from end to end, as it should come out: words, places, pages and bytes."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from tests.pdf_words import assert_same_document, pages_of, text_of, words_of

from letterstall.cli import main

GOLDEN = Path(__file__).parent / "golden" / "zhumatai-vienna.pdf"
SENDER = Path(__file__).parent / "samples" / "ruth.toml"
_WORDS_ONCE_IN_THE_LETTER = (
    "Ruth Keller",
    "Vienna, 22 November 2026",
    "Ma Xingrui",
    "479 Zhongshan Lu, Tianshan Qu, Urumqi",
    "加娜古丽·朱马太",
    "Yours sincerely,",
)


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    target = tmp_path_factory.mktemp("golden") / "letter.pdf"
    more = ["--date", "2026-11-22", "--place", "Vienna", "--sender", str(SENDER)]
    assert main(["export", "zhumatai", "--to", str(target), *more]) == 0
    if os.environ.get("LETTERSTALL_RENEW_GOLDEN"):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_bytes(target.read_bytes())
    return target.read_bytes()


def test_the_letter_is_the_golden_one(letter: bytes) -> None:
    assert_same_document(letter, GOLDEN)


def test_every_word_of_the_model_letter_is_on_paper(letter: bytes) -> None:
    first = text_of(letter)
    for words in _WORDS_ONCE_IN_THE_LETTER:
        assert words in first


def test_the_address_stands_in_the_window_of_din_5008_form_b(letter: bytes) -> None:
    """DIN 5008 form B: the address field is 85 mm by 45 mm, 20 mm from the left and 45 mm from the top."""
    pages = pages_of(letter)
    copy = next(number for number, page in enumerate(pages) if "Copy" in page and number)
    for page, name in ((0, "Xingrui"), (copy, "Jingyi")):
        left, top, right, bottom = next(
            word.box for word in words_of(letter) if word.page == page and word.text == name
        )
        assert left >= 20
        assert right <= 105
        assert top >= 45
        assert bottom <= 90


def test_another_reader_finds_nothing_wrong(letter: bytes, tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(letter)
    said = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr
    fonts = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert fonts
    assert not any("Helvetica" in font for font in fonts)
    assert all(font[:6].isupper() and font[6] == "+" for font in fonts)


def test_nothing_tells_who_made_it_where_or_when(letter: bytes) -> None:
    info = subprocess.run(["pdfinfo", "-"], input=letter, capture_output=True, check=True).stdout.decode()
    for field in ("Author", "CreationDate", "ModDate"):
        assert field not in info
    assert os.environ.get("USER", "nobody at all").encode() not in letter
