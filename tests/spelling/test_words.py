"""Words are found as a reader of the language would find them, and what is none is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pace import pace

from letterstall.spelling.words import folded, parts_of_text, words_of_line


def texts(line: str) -> list[str]:
    return [word.text for word in words_of_line(line)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("l’homme d'abord", ["l’homme", "d'abord"]),
        ("“don’t” ‘so’ 'she said'", ["don’t", "so", "she", "said"]),
        ("well-known – and yet-", ["well-known", "and", "yet"]),
        ("ge\u00addol\u00admetscht", ["ge\u00addol\u00admetscht"]),
        ("مُحَامٍ و كـتـاب", ["مُحَامٍ", "كـتـاب"]),
        ("शांति कृपया", ["शांति", "कृपया"]),
        ("שָׁלוֹם צה״ל", ["שָׁלוֹם", "צה"]),
        ("cafe\u0301 naïve", ["cafe\u0301", "naïve"]),
        ("R. K., a I", []),
    ],
)
def test_words_of_all_scripts_are_found_whole(line: str, found: list[str]) -> None:
    assert texts(line) == found


@pytest.mark.parametrize(
    "line",
    [
        "https://www.example.org/freee?x=misspeled http://x.y www.exampel.org exampel.org/pagee",
        "ruth.keler@exampel.org @freee_tigran #FreeeThem mailto:xyzz@q.org",
        "UA 48/23 48 2023 1st 3rd A4 COVID-19 EUR-46 46-EUR MDE13",
        "UN UNHCR UNICEF NGOs UN’s OHCHR",
        "加娜古丽·朱马太 กรุงเทพ 東京 日本語のひらがな",
        "— … ♥ 👍🏽 \u200f\u202e\u2066",
    ],
)
def test_links_numbers_acronyms_and_scripts_without_spaces_are_no_words(line: str) -> None:
    assert texts(line) == []


def test_long_words_in_capitals_are_looked_at() -> None:
    assert texts("URGENT ACTION FOR PRISONNERS") == ["PRISONNERS"]


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("l’homme", "l'homme"),
        ("ge\u00addol\u00admetscht", "gedolmetscht"),
        ("كـتـابٌ", "كتاب"),
        ("שָׁלוֹם", "שלום"),
        ("ﬁnal", "final"),
        ("cafe\u0301", "café"),
        ("за\u0301мок", "замок"),
        ("ёлка й", "ёлка й"),
        ("non‑violent", "non-violent"),
    ],
)
def test_words_are_looked_up_as_dictionaries_write_them(word: str, plain: str) -> None:
    assert folded(word) == plain


def test_sentences_and_quotation_marks_are_noted() -> None:
    words = words_of_line("She said “bonjour tout” twice. Then he left! Mind it.")
    assert [word.sentence for word in words] == [0, 0, 0, 0, 0, 1, 1, 1, 2, 2]
    assert [word.text for word in words if word.is_quoted] == ["bonjour", "tout"]
    assert [word.text for word in words if word.is_first] == ["She", "Then", "Mind"]


@given(st.text(max_size=300))
def test_a_word_is_always_where_it_says(line: str) -> None:
    end = 0
    for word in words_of_line(line):
        assert line[word.start : word.end] == word.text
        assert word.start >= end
        end = word.end
        assert folded(word.text) == folded(folded(word.text))
    parts_of_text(line)


@pytest.mark.parametrize(
    "hostile", ["a'" * 20_000, "“" * 20_000, "a." * 20_000, "a@" * 20_000, "x-" * 20_000 + "!", "»a" * 9_000]
)
def test_no_line_takes_long(hostile: str) -> None:
    import time

    started = time.process_time()
    words_of_line(hostile)
    assert time.process_time() - started < 2 * pace()
