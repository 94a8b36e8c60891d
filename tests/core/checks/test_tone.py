"""What may shut the reader's ear, in the languages of the window and more."""

from __future__ import annotations

import pytest

from letterstall.core.checks.tone import tone_of


def kinds(text: str, language: str = "en", names: tuple[str, ...] = ()) -> list[str]:
    return [kind for kind, _, _ in tone_of(text, language, frozenset(names))]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("You are a murderer.", "en"),
        ("Sie sind ein Mörder.", "de"),
        ("Vous êtes un assassin.", "fr"),
        ("Usted es un asesino.", "es"),
        ("أنتم قتلة.", "ar"),
        ("Lei è un assassino.", "it"),
        ("U bent een moordenaar.", "nl"),
        ("O senhor é um assassino.", "pt"),
        ("Вы убийцы.", "ru"),
    ],
)
def test_an_insult_is_heard(text: str, language: str):
    assert kinds(text, language) == ["insult"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Your regime", "en"), ("Ihr Regime", "de"), ("votre dictature", "fr"), ("la dictadura", "es"), ("ثورة", "ar")],
)
def test_politics_is_heard(text: str, language: str):
    assert kinds(text, language) == ["politics"]


def test_shouting_is_three_words_in_capitals_or_two_exclamation_marks():
    assert kinds("FREE HER NOW") == ["shouting"]
    assert kinds("Free her now!!") == ["shouting"]
    assert kinds("Free her now!") == []
    assert kinds("The UN and the OSCE wrote.") == []


def test_a_name_in_capitals_is_no_shouting():
    assert kinds("MARIA EXAMPLE ROE sings", names=("maria", "example", "roe")) == []


def test_words_that_only_begin_like_an_insult_are_none():
    assert kinds("Le mostre di pittura", "it") == []
    assert kinds("over corruptie", "nl") == []


def test_what_is_heard_has_its_place():
    text = "Sir, you are a liar and I say so."
    ((_, start, end),) = tone_of(text, "en", frozenset())
    assert text[start:end] == "liar"
