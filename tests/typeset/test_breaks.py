from __future__ import annotations

import re
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterstall.typeset.breaks import (
    LONGEST_HELD,
    Break,
    break_opportunities,
    grapheme_boundaries,
    line_offsets,
)

LETTERS = tomllib.loads((Path(__file__).parents[1] / "samples" / "letters.toml").read_text(encoding="utf-8"))


def pieces(text: str, language: str, keep: tuple[tuple[int, int], ...] = ()) -> list[str]:
    offsets = [0, *(one.offset for one in break_opportunities(text, language, keep))]
    return [text[start:end] for start, end in pairwise(offsets)]


def test_a_break_tells_where_the_words_end_and_what_stands_between():
    assert break_opportunities("ab  cd\u00adef\ng", "en") == (
        Break(4, False, False, 2, "  "),
        Break(7, False, True, 6, "\u00ad"),
        Break(10, True, False, 9, "\n"),
        Break(11, True, False, 11, ""),
    )


def test_offsets_count_characters_where_icu_counts_utf_16_units():
    assert pieces("𠀀𠀁 🕊️ ab𐎠 c", "en") == ["𠀀", "𠀁 ", "🕊️ ", "ab𐎠 ", "c"]


def test_an_empty_text_has_no_break_and_a_lone_surrogate_does_no_harm():
    assert break_opportunities("", "en") == ()
    assert [one.offset for one in break_opportunities("a\ud800 b", "en")] == [3, 4]
    assert grapheme_boundaries("a\ud800")[-1] == 2


def test_space_at_the_end_of_the_text_is_not_part_of_its_last_line():
    assert break_opportunities("ab ", "en")[-1] == Break(3, True, False, 2, " ")


def test_chinese_breaks_between_characters_and_not_before_or_after_its_punctuation():
    found = pieces("他是一名教师，于家中被带走。《宣言》说（你）好：", "zh-Hans")
    assert "师，" in found
    assert "走。" in found
    assert "《宣" in found
    assert all(len(piece) <= 3 for piece in found)


@pytest.mark.parametrize("tag", ["zh-Hans", "zh-Hant", "ja"])
def test_no_line_of_a_sample_begins_with_closing_punctuation_or_a_small_kana(tag: str):
    for text in (*LETTERS[tag]["paragraphs"], *LETTERS[tag]["asks"]):
        starts = {piece[0] for piece in pieces(text, tag)}
        assert not starts & set("、。，．！？：；」』）》〉】”’ゃゅょっャュョッー々・")
        ends = {piece[-1] for piece in pieces(text, tag)}
        assert not ends & set("「『（《〈【“‘")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("th", "ขอเรียกร้องให้ปล่อยตัว", ["ขอ", "เรียก", "ร้อง", "ให้", "ปล่อย", "ตัว"]),
        ("km", "ខ្ញុំសូមស្នើឱ្យដោះលែង", ["ខ្ញុំ", "សូម", "ស្នើ", "ឱ្យ", "ដោះលែង"]),
        ("bo", "ང་ཚོས་ཁྱེད་ལ་ཞུ།", ["ང་", "ཚོས་", "ཁྱེད་", "ལ་", "ཞུ།"]),
    ],
)
def test_scripts_without_spaces_break_between_words(language: str, text: str, expected: list[str]):
    assert pieces(text, language) == expected


def test_burmese_and_lao_break_inside_a_sentence_without_spaces():
    assert len(pieces("ချက်ချင်းလွှတ်ပေးရန်", "my")) > 2
    assert len(pieces("ຂ້າພະເຈົ້າຂໍຮຽກຮ້ອງ", "lo")) > 2


def test_korean_breaks_between_words_and_not_inside_them():
    text = "저는 교사 도르베크(Ilan Dorvek, 34세) 씨의 일로 드립니다."
    assert pieces(text, "ko") == [
        "저는 ",
        "교사 ",
        "도르베크(Ilan ",
        "Dorvek, ",
        "34세) ",
        "씨의 ",
        "일로 ",
        "드립니다.",
    ]


def test_french_punctuation_stays_with_its_word():
    assert pieces("il dit « oui » ; non ? si !", "fr") == ["il ", "dit ", "« oui » ; ", "non ? ", "si !"]


def test_what_is_to_be_kept_together_is_kept_and_let_go_when_too_long():
    assert pieces("see Ilan Dorvek now", "en", ((4, 15),)) == ["see ", "Ilan Dorvek ", "now"]
    long = "word " * 20
    assert len(long) > LONGEST_HELD
    assert len(pieces(long, "en", ((0, len(long)),))) == 20


def test_a_new_line_ends_a_line_even_inside_what_is_kept_together():
    assert pieces("a b\nc d", "en", ((0, 7),)) == ["a b\n", "c d"]


def test_grapheme_clusters_are_whole():
    assert grapheme_boundaries("e\u0301👨‍👩‍👧क्षि")[:2] == (2, 7)


@pytest.mark.parametrize("tag", LETTERS)
def test_every_sample_can_be_set_in_a_measure_of_sixty_characters(tag: str):
    for text in LETTERS[tag]["paragraphs"]:
        assert max(map(len, pieces(text, tag))) <= 45


LANGUAGES = ("en", "fr", "de", "ja", "zh-Hans", "ko", "th", "ar", "ru", "bo", "pl")
TEXTS = st.text(
    st.sampled_from("aB.,;:!?«»“”()-–— 139\u00a0\u00ad\néя№§علي،林年月日第一のー한글กาད་\u0301\u200d\U0001f54a")
)


@given(TEXTS, st.sampled_from(LANGUAGES), st.integers(0, 8), st.integers(0, 12))
def test_breaks_rise_and_never_part_a_grapheme_cluster(text: str, language: str, start: int, length: int):
    keep = ((start, start + length),)
    found = break_opportunities(text, language, keep)
    offsets = [one.offset for one in found]
    assert offsets == sorted(set(offsets))
    assert set(offsets) <= set(grapheme_boundaries(text))
    assert set(offsets) <= set(line_offsets(text, language))
    assert (offsets[-1] if text else 0) == len(text)
    for before, one in pairwise((Break(0, False, False, 0, ""), *found)):
        assert before.offset <= one.text_end <= one.offset
        assert one.separator == text[one.text_end : one.offset]
        assert not re.search(r"\S", one.separator.replace("\u00ad", ""))
    kept = [one for one in found if start < one.offset < start + length and not one.is_mandatory]
    assert not kept
