from __future__ import annotations

import pytest

from letterstall.core.manuscript import Phrase
from letterstall.typeset.phrases import find_phrases


def found(text: str, *phrases: str) -> list[str]:
    return [text[span.start : span.end] for span in find_phrases(text, tuple(map(Phrase, phrases)))]


def test_the_longest_phrase_is_taken_and_none_inside_it() -> None:
    assert found("Zhanargul Zhumatai; Zhumatai", "Zhumatai", "Zhanargul Zhumatai") == ["Zhanargul Zhumatai", "Zhumatai"]


@pytest.mark.parametrize("text", ["liberty", "Libel", "xLi", "Lié", "Li2", "Li\u0301"])
def test_a_name_is_not_found_inside_a_word(text: str) -> None:
    assert found(text, "Li") == []


@pytest.mark.parametrize("text", ["Li’s", "(Li)", "Li, Li"[:2], "Dorvek-Li"])
def test_a_name_is_found_beside_punctuation(text: str) -> None:
    assert found(text, "Li") == ["Li"]


def test_a_name_in_a_script_without_spaces_is_found_inside_the_text() -> None:
    assert found("我为加娜古丽·朱马太写信", "加娜古丽·朱马太") == ["加娜古丽·朱马太"]


def test_empty_phrases_are_found_nowhere_and_signs_are_no_pattern() -> None:
    assert found("a.b (c", "", " ", "a.b", "(c") == ["a.b", "(c"]
    assert found("axb", "a.b") == []
