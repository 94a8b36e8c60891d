from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterstall.typeset.script_ranges import RANGES
from letterstall.typeset.scripts import language_of_run, script_runs, scripts_of_language

SYSTEM = Path("/usr/share/unicode")
LETTERS = tomllib.loads((Path(__file__).parents[1] / "samples" / "letters.toml").read_text(encoding="utf-8"))


def runs(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], script) for start, end, script in script_runs(text)]


def test_a_latin_name_in_brackets_inside_arabic_leaves_the_brackets_to_the_arabic():
    assert runs("دورفك (Ilan Dorvek، 34 عاماً)") == [
        ("دورفك (", "Arab"),
        ("Ilan Dorvek", "Latn"),
        ("، 34 عاماً)", "Arab"),
    ]


def test_an_arabic_name_in_brackets_inside_english_leaves_what_follows_to_the_english():
    assert runs("Hanan (حنان), who") == [("Hanan (", "Latn"), ("حنان", "Arab"), ("), who", "Latn")]


def test_full_width_punctuation_after_a_latin_name_is_east_asian():
    assert runs("（Ilan Dorvek，34岁）一案") == [("（", "Hani"), ("Ilan Dorvek", "Latn"), ("，34岁）一案", "Hani")]


def test_quotes_around_a_foreign_word_go_with_the_text_around_it():
    assert runs("слово “word” и") == [("слово “", "Cyrl"), ("word", "Latn"), ("” и", "Cyrl")]


def test_marks_stay_with_the_letter_they_stand_on():
    assert runs("e\u0301а\u0301") == [("e\u0301", "Latn"), ("а\u0301", "Cyrl")]


def test_joiners_do_not_part_a_word():
    assert runs("می\u200cنویسم क्\u200dष") == [("می\u200cنویسم ", "Arab"), ("क्\u200dष", "Deva")]


def test_han_beside_kana_is_one_run_with_it():
    assert runs("同氏の事件は、「自白」です。") == [("同氏の事件は、「自白」です。", "Kana")]


def test_leading_signs_take_the_script_that_follows():
    assert runs("«10» да") == [("«10» да", "Cyrl")]


def test_text_without_letters_is_common():
    assert runs("10. 2. 2023") == [("10. 2. 2023", "Zyyy")]
    assert runs("") == []


def test_a_danda_after_bengali_is_bengali_and_alone_devanagari():
    assert runs("লিখছি।") == [("লিখছি।", "Beng")]
    assert runs("।") == [("।", "Deva")]


@pytest.mark.parametrize("tag", LETTERS)
def test_most_of_each_sample_letter_is_in_its_own_script(tag: str):
    expected = {"ja": "Kana"}.get(tag, LETTERS[tag]["script"])
    text = " ".join(LETTERS[tag]["paragraphs"])
    lengths = {}
    for start, end, script in script_runs(text):
        lengths[script] = lengths.get(script, 0) + end - start
    assert max(lengths, key=lengths.__getitem__) == expected
    assert set(lengths) <= {expected, "Latn", *(("Arab", "Hani") if tag == "en" else ())}


@pytest.mark.parametrize(
    ("script", "letter", "expected"),
    [
        ("Arab", "ar", "ar"), ("Arab", "ug", "ug"), ("Arab", "kk-Arab", "kk-Arab"), ("Arab", "en", "ar"),
        ("Arab", "kk", "ar"), ("Cyrl", "kk", "kk"), ("Cyrl", "kk-Arab", "ru"), ("Latn", "tr", "tr"),
        ("Latn", "ar", "en"), ("Kana", "en", "ja"),
        ("Hang", "en", "ko"), ("Hani", "ja", "ja"), ("Hani", "zh-Hant", "zh-Hant"),
        ("Hani", "en", "zh-Hans"), ("Zyyy", "fr", "fr"), ("Tibt", "zh-Hans", "bo"), ("Latn", "sr", "sr"),
    ],
)  # fmt: skip
def test_a_run_has_the_letters_language_when_it_is_written_so_else_the_scripts(script: str, letter: str, expected: str):
    assert language_of_run(script, letter) == expected


def test_a_phrase_keeps_its_language_and_han_the_forms_the_manuscript_asks_for():
    assert language_of_run("Arab", "en", phrase_language="ug") == "ug"
    assert language_of_run("Latn", "fr", phrase_language="ug") == "fr"
    assert language_of_run("Hani", "en", han_language="zh-Hant") == "zh-Hant"
    assert language_of_run("Hani", "ja", phrase_language="zh-Hans") == "zh-Hans"


def test_languages_know_their_scripts():
    assert scripts_of_language("zh-Hant-TW") == ("Hani", "Bopo")
    assert scripts_of_language("uz-Cyrl") == ("Cyrl",)
    assert scripts_of_language("en-GB") == ("Latn",)


def test_the_ranges_are_those_of_the_unicode_character_database():
    import importlib.util

    if not (SYSTEM / "Scripts.txt").exists():
        pytest.skip("the package unicode-data is not installed")
    path = Path(__file__).parents[2] / "packaging" / "script_ranges.py"
    spec = importlib.util.spec_from_file_location("make_script_ranges", path)
    assert spec and spec.loader
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    version = (SYSTEM / "Scripts.txt").read_text(encoding="utf-8").split("\n", 1)[0]
    if "15.0.0" not in version:
        pytest.skip(f"the installed data is {version}, the shipped table is 15.0.0")
    assert {script: maker.as_text(bounds) for script, bounds in maker.ranges(SYSTEM).items()} == RANGES


@given(st.text(st.sampled_from("aé1 ,.()[]«»“”אبа林のー한ก،。\u0301\u200d\u0651\U0001f54a")))
def test_runs_lie_end_to_end_and_never_part_a_mark_from_its_letter(text: str):
    found = script_runs(text)
    assert [start for start, _, _ in found] == [0, *(end for _, end, _ in found)][: len(found)]
    assert (found[-1][1] if found else 0) == len(text)
    assert all(text[start] not in "\u0301\u200d\u0651" for start, _, _ in found[1:])
