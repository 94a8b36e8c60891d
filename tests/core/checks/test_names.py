"""Names misspelt, and names of other cases."""

from __future__ import annotations

import pytest

from letterstall.core.checks.names import misspelt_names, slips, strangers_in

NAMES = ("Zhanargul", "Zhumatai", "Xingrui", "Ma")


def found(text: str, words: frozenset[str] = frozenset({"zhanargul", "zhumatai", "xingrui", "ma"})):
    return [(text[token.start : token.end], name) for token, name in misspelt_names(text, NAMES, words, None)]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("Zhumatia", "Zhumatai"), ("Zhumatay", "Zhumatai"), ("Zhanagul", "Zhanargul"), ("Xingrai", "Xingrui")],
)
def test_a_name_with_a_slip_is_found_with_the_right_one(wrong, right):
    assert found(f"I write for {wrong} today.") == [(wrong, right)]


@pytest.mark.parametrize("text", ["Zhumatai’s mother", "Zhumatais Mutter", "ZHUMATAI", "Mary and Max", "zhumatia"])
def test_a_name_as_it_is_its_genitive_short_and_common_words_are_left_alone(text):
    assert found(text) == []


def test_slips_are_letters_wrong_missing_too_many_or_turned_round():
    assert [slips("zhumatai", other, 2) for other in ("zhumatai", "zhumatia", "zhumata", "zhumattai", "zhumotei")] == [
        0, 1, 1, 1, 2,
    ]  # fmt: skip
    assert slips("zhumatai", "reyes", 2) == 3


def test_somebody_of_another_case_is_found_by_the_whole_name_alone():
    text = "I write for Ilan  DORVEK, and for my friend Ilan."
    assert [name for _, _, name in strangers_in(text, ("Ilan Dorvek",), frozenset())] == ["Ilan Dorvek"]
    assert not list(strangers_in("I write for Ilan.", ("Ilan Dorvek",), frozenset()))


def test_somebody_this_case_names_itself_is_no_stranger():
    assert not list(strangers_in("I write for Ilan Dorvek.", ("Ilan Dorvek",), frozenset({"ilan", "dorvek"})))
