"""Asks of the seed case in other words, in other languages, moved, joined and left out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.core.checks.test_checks import CASE, LETTER

from letterstall.core.case import Block
from letterstall.core.checks.asks import asks_of


def fates(*paragraphs: str, language: str = "en") -> list[str]:
    blocks = tuple(Block("paragraph", text) for text in paragraphs)
    return [ask.fate for ask in asks_of(replace(LETTER, language=language, blocks=blocks), CASE)]


RELEASE, FAMILY, MEDICAL = 0, 1, 2


@pytest.mark.parametrize(
    "text",
    [
        "Please let her go home to her mother.",
        "I urge you to free Zhanargul Zhumatai without delay.",
        "Would you open the door of her cell?",
        "It is my hope that you will set her at liberty.",
    ],
)
def test_release_in_other_words_is_still_asked_for(text: str):
    assert fates(text)[RELEASE] == "made"


@pytest.mark.parametrize(
    "text",
    [
        "She was released in 2020 and detained again.",
        "Her family and her lawyer cannot see her, and nobody treats her heart.",
        "I saw a doctor yesterday. My lawyer is on holiday, my family too.",
    ],
)
def test_what_is_told_is_not_asked_for(text: str):
    assert fates(text) == ["lost", "lost", "lost"]


def test_a_list_behind_a_request_asks():
    assert fates("I ask you to:", "• see that she is freed;", "• let her family, a lawyer in;") == [
        "made",
        "made",
        "lost",
    ]


def test_who_has_begun_to_ask_goes_on_asking():
    text = "Please free her. While she is held, her family and a lawyer come to her, nobody tortures her."
    assert fates(text) == ["made", "made", "lost"]


def test_a_condition_is_no_ask():
    assert fates("Until her release, please give her medical care.")[RELEASE] == "lost"
    assert fates("Until then, please give her medical care.")[MEDICAL] == "made"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bitte lassen Sie sie sofort frei.", "de"),
        ("Je vous prie de la libérer.", "fr"),
        ("Le pido que la ponga en libertad.", "es"),
        ("Le chiedo di rilasciarla.", "it"),
        ("Laat haar alstublieft vrij.", "nl"),
        ("Peço que a liberte.", "pt"),
        ("Прошу освободить её.", "ru"),
        ("أرجو منكم الإفراج عنها.", "ar"),
    ],
)
def test_an_english_ask_is_known_in_a_letter_of_another_language(text: str, language: str):
    assert fates(text, language=language) == ["made", "lost", "lost"]


def test_an_empty_letter_has_not_lost_anything_yet():
    assert fates("") == []
