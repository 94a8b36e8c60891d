"""Finding and replacing words in a letter."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pace import pace

from letterstall.core.searching import Query, places_of, replaced


def found(query: Query, text: str) -> list[str]:
    return [text[start:end] for start, end in places_of(query, text)]


@pytest.mark.parametrize(
    ("sought", "text", "words"),
    [
        ("release", "Release her. RELEASE HIM. released", ["Release", "RELEASE", "release"]),
        ("cote", "côté, CÔTE, cote", ["côté", "CÔTE", "cote"]),
        ("straße", "Strasse, STRAẞE", ["Strasse", "STRAẞE"]),
        ("قندوي", "سمير القَنْدَوِيّ", ["قَنْدَوِيّ"]),
        ("жуматай", "ЖУМАТАЙ и Жуматая", ["ЖУМАТАЙ"]),
        ("加娜", "加娜古丽·加娜", ["加娜", "加娜"]),
        ("l'homme", "l’homme", ["l’homme"]),
        ("10 mai", "le 10\u00a0mai", ["10\u00a0mai"]),
        ("e\u0301t", "été", ["ét"]),
        ("aa", "aaaaa", ["aa", "aa"]),
    ],
)
def test_words_are_found_as_people_mean_them(sought: str, text: str, words: list[str]):
    assert found(Query(sought), text) == words


def test_capitals_and_accents_count_where_they_are_asked_for():
    assert found(Query("Côté", is_exact=True), "côté Côté Cote") == ["Côté"]


def test_whole_words_are_no_parts_of_longer_ones():
    assert found(Query("art", whole_words=True), "art, part, art’s arts") == ["art", "art"]


def test_an_accent_counts_the_same_written_with_its_letter_or_behind_it():
    assert found(Query("e\u0301t", is_exact=True), "été") == ["ét"]
    assert found(Query("ét", is_exact=True), "e\u0301te") == ["e\u0301t"]
    assert found(Query("e", is_exact=True), "e\u0301te") == ["e"]
    assert places_of(Query("e", is_exact=True), "e\u0301te") == ((3, 4),)


@pytest.mark.parametrize(("sought", "text"), [("t", "e\u0301t"), ("ل", "قَلْب"), ("क", "किताब")])
def test_a_vowel_sign_or_an_accent_is_no_end_of_a_word(sought: str, text: str):
    assert found(Query(sought, whole_words=True), text) == []
    assert found(Query(text, whole_words=True), f"({text})") == [text]


def test_a_find_never_cuts_a_character_in_two():
    assert found(Query("s"), "ß") == []
    assert found(Query("ss"), "ß") == ["ß"]


def test_nothing_is_found_for_nothing():
    assert places_of(Query(""), "text") == ()
    assert places_of(Query("\u200b"), "text") == ()


def test_replacing_changes_every_place_and_no_other():
    assert replaced(Query("she"), "She said she sheds", "they") == ("they said they theyds", 3)
    assert replaced(Query("she", whole_words=True), "She said she sheds", "they") == ("they said they sheds", 2)
    assert replaced(Query("a"), "banana", "aa") == ("baanaanaa", 3)


@given(st.text(max_size=80), st.text(min_size=1, max_size=5))
def test_places_stand_in_order_inside_the_text(text: str, sought: str):
    last = 0
    for start, end in places_of(Query(sought), text):
        assert last <= start < end <= len(text)
        last = end


def test_a_long_text_is_searched_in_no_time():
    text = "aaaaaaaab" * 20_000
    before = time.process_time()
    places_of(Query("a" * 9), text)
    assert time.process_time() - before < 1 * pace()
