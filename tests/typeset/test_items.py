from __future__ import annotations

import pytest

from letterstall.core.manuscript import Phrase
from letterstall.core.stationery import Face
from letterstall.typeset.fonts import shipped_fonts
from letterstall.typeset.items import Itemised, Writing, direction, itemise
from letterstall.typeset.phrases import find_phrases


def items_of(text: str, language: str = "en", phrases: tuple[Phrase, ...] = (), **writing: object) -> Itemised:
    return itemise(text, Writing(language, **writing), find_phrases(text, phrases), shipped_fonts())  # type: ignore[arg-type]


def parts(
    text: str, language: str = "en", phrases: tuple[Phrase, ...] = (), **writing: object
) -> list[tuple[str, str]]:
    return [(text[item.start : item.end], item.font) for item in items_of(text, language, phrases, **writing).items]


@pytest.mark.parametrize(
    "text", ["", "Dear Secretary, 1–2.", "a سلام 12 b", "加娜 “x” (y)", "ཀྵ་ e\u0301 👩‍👩‍👧 ", "\u0301", "नमस्ते Ilan"]
)
def test_the_items_are_the_text_end_to_end(text: str) -> None:
    items = items_of(text).items
    assert "".join(text[item.start : item.end] for item in items) == text


def test_latin_brackets_around_a_chinese_name_stay_latin() -> None:
    text = "for Zhanargul (加娜古丽·朱马太), who"
    assert parts(text) == [("for Zhanargul (", "serif"), ("加娜古丽·朱马太", "cjk-sc"), ("), who", "serif")]


def test_han_takes_the_forms_of_the_phrase_or_else_of_the_manuscript() -> None:
    assert ("林", "cjk-jp") in parts("Mr 林", phrases=(Phrase("林", "ja"),))
    assert ("林", "cjk-tc") in parts("Mr 林", han_language="zh-Hant")
    assert parts("林かな", "en") == [("林かな", "cjk-jp")]


def test_quotes_in_a_chinese_letter_are_full_width_on_both_sides_of_a_latin_word() -> None:
    assert parts("他说“Dorvek’s”吗", "zh-Hans") == [("他说“", "cjk-sc"), ("Dorvek’s", "serif"), ("”吗", "cjk-sc")]


def test_quotes_in_an_english_letter_stay_those_of_its_face() -> None:
    assert parts("the “林” and") == [("the “", "serif"), ("林", "cjk-sc"), ("” and", "serif")]


def test_a_bold_phrase_is_bold_and_nothing_else_is() -> None:
    assert parts("for Ilan Dorvek, who", phrases=(Phrase("Ilan Dorvek", "", True),)) == [
        ("for ", "serif"),
        ("Ilan Dorvek", "serif-bold"),
        (", who", "serif"),
    ]


def test_large_print_sets_latin_in_its_own_face_and_the_rest_as_ever() -> None:
    assert parts("Қ a", face=Face.LARGE_PRINT) == [("Қ", "serif"), (" ", "large"), ("a", "large")]


def test_a_character_of_no_font_is_missing_and_stands_all_the_same() -> None:
    found = items_of("peace \U0001f54a now")
    assert found.missing == (6,)
    assert [item.font for item in found.items] == ["serif"]


def test_a_phrase_cannot_turn_what_is_around_it() -> None:
    text = "see حنان 12, then"
    without, within = items_of(text), items_of(text, phrases=(Phrase("حنان"),))
    assert without.levels[9:11] == (2, 2)
    assert within.levels[9:11] == (0, 0)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Dear", "en", 0),
        ("سلام", "en", 1),
        ("123", "ar", 1),
        ("123", "en", 0),
        ("Amnesty منظمة دولية", "ar", 1),
        ("سلام is a greeting", "en", 0),
        ("Dear Sir", "ar", 0),
    ],
)
def test_a_paragraph_runs_as_most_of_its_letters_do(text: str, language: str, expected: int) -> None:
    assert direction(text, language) == expected


def test_a_latin_name_at_the_start_of_an_arabic_paragraph_does_not_turn_it() -> None:
    text = "Ilan Dorvek معلم"
    assert direction(text, "ar", find_phrases(text, (Phrase("Ilan Dorvek"),))) == 1
    assert direction("Ilan Dorvek", "ar", find_phrases("Ilan Dorvek", (Phrase("Ilan Dorvek"),))) == 1
