from __future__ import annotations

import pytest

from letterstall.typeset.fonts import shipped_fonts
from letterstall.typeset.items import Writing
from letterstall.typeset.shaping import Shaped, ShapedText, Shaper

TEXTS = {
    "en": "The office of Ilan Dorvek – first AVAILABLE affidavit",
    "ar": "أكتب إليكم بشأن (Ilan Dorvek) في 10 فبراير",
    "hi": "मैं आपको इलान दोर्वेक के बारे में",
    "th": "ข้าพเจ้าเขียนจดหมายฉบับนี้ถึงท่าน",
    "my": "ကျွန်တော်သည် ကျောင်းဆရာ",
    "bo": "ངས་ཁྱེད་ལ་ཨི་ལན་དོར་བེག་",
}


@pytest.fixture
def shaper() -> Shaper:
    return Shaper(shipped_fonts())


def shape(shaper: Shaper, text: str, language: str = "en", size: float = 10) -> ShapedText:
    return shaper.shape(text, Writing(language), size)


@pytest.mark.parametrize("language", TEXTS)
def test_the_pen_ends_where_all_advances_end(shaper: Shaper, language: str) -> None:
    whole = shape(shaper, TEXTS[language], language)
    assert whole.pen[-1] == pytest.approx(sum(shaped.width for shaped in whole.shaped))
    assert list(whole.pen) == sorted(whole.pen)


@pytest.mark.parametrize("language", TEXTS)
def test_clusters_rise_from_left_to_right_and_fall_from_right_to_left(shaper: Shaper, language: str) -> None:
    for shaped in shape(shaper, TEXTS[language], language).shaped:
        assert list(shaped.clusters) == sorted(shaped.clusters, reverse=shaped.is_rtl)
        assert all(shaped.start <= cluster < shaped.end for cluster in shaped.clusters)


def test_kerning_and_ligatures_are_on(shaper: Shaper) -> None:
    assert shape(shaper, "AV").pen[-1] < shape(shaper, "A").pen[-1] + shape(shaper, "V").pen[-1]
    assert len(shape(shaper, "ffi").shaped[0].glyphs) == 1


def test_arabic_letters_are_joined(shaper: Shaper) -> None:
    alone = [shape(shaper, letter, "ar").shaped[0].glyphs[0] for letter in "سلم"]
    joined = shape(shaper, "سلم", "ar").shaped[0].glyphs
    assert len(joined) == 3
    assert set(joined) & set(alone) == set()


def test_regional_forms_follow_the_language(shaper: Shaper) -> None:
    simplified, traditional, japanese = (
        shape(shaper, "直骨", tag).shaped[0].glyphs for tag in ("zh-Hans", "zh-Hant", "ja")
    )
    assert len({simplified, traditional, japanese}) == 3


@pytest.mark.parametrize("language", TEXTS)
def test_a_cut_at_a_safe_place_has_the_glyphs_it_had(shaper: Shaper, language: str) -> None:
    whole = shape(shaper, TEXTS[language], language)
    spaces = [index for index, letter in enumerate(whole.text) if letter == " "]
    for shaped in whole.shaped:
        for at in (index for index in spaces if shaped.start < index < shaped.end):
            before, after = shaper.cut(whole, shaped, shaped.start, at), shaper.cut(whole, shaped, at, shaped.end)
            assert before.width + after.width == pytest.approx(shaped.width, abs=0.5)


def test_a_cut_inside_a_ligature_shapes_both_halves_anew(shaper: Shaper) -> None:
    whole = shape(shaper, "office")
    before, after = (shaper.cut(whole, whole.shaped[0], *bounds) for bounds in ((0, 2), (2, 6)))
    assert len(before.glyphs) == 2
    assert names(before) + names(after) == names(shape(shaper, "of").shaped[0]) + names(shape(shaper, "fice").shaped[0])


def test_a_cut_inside_an_arabic_word_keeps_its_letters_joined(shaper: Shaper) -> None:
    whole = shape(shaper, "سسسسس", "ar")
    part = shaper.cut(whole, whole.shaped[0], 0, 2)
    alone = shape(shaper, "سس", "ar").shaped[0]
    assert part.glyphs[0] != alone.glyphs[0]


def test_what_draws_nothing_takes_no_room(shaper: Shaper) -> None:
    assert shape(shaper, "a\u2066b\u2069\u200d\u00adc\x07").pen[-1] == pytest.approx(shape(shaper, "abc").pen[-1])


def test_a_missing_character_is_drawn_as_a_box(shaper: Shaper) -> None:
    whole = shape(shaper, "a\U0001f54a")
    assert 0 in whole.shaped[0].glyphs
    assert whole.pen[-1] > shape(shaper, "a").pen[-1] + 3


def names(shaped: Shaped) -> list[int]:
    return list(shaped.glyphs)
