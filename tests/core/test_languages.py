"""Texts by language."""

from __future__ import annotations

import pytest

from letterstall.core.languages import ByLanguage, fallbacks, is_right_to_left

GIVEN = ByLanguage.of({"fr": "Chère", "en": "Dear", "zh-Hans": "尊敬的"})


@pytest.mark.parametrize(
    ("wanted", "text"),
    [("fr", "Chère"), ("fr-CH", "Chère"), ("zh-Hans-CN", "尊敬的"), ("de", "Dear"), ("en-US", "Dear"), ("zh", "Dear")],
)
def test_the_nearest_language_is_taken_and_english_before_any_other(wanted, text):
    assert GIVEN.best(wanted) == text


def test_without_english_the_first_language_is_taken_and_without_any_nothing():
    assert ByLanguage.of({"ar": "سلام", "fr": "Salut"}).best("de") == "سلام"
    assert ByLanguage().best("en") == ""
    assert not ByLanguage()


def test_exact_asks_for_nothing_less():
    assert GIVEN.exact("fr-CH") is None
    assert GIVEN.exact("fr") == "Chère"
    assert GIVEN.languages == ("fr", "en", "zh-Hans")


def test_english_is_the_last_resort_once():
    assert list(fallbacks("en-GB")) == ["en-GB", "en"]
    assert list(fallbacks("pt-BR")) == ["pt-BR", "pt", "en"]


@pytest.mark.parametrize("tag", ["ar", "ar-EG", "fa", "ur", "he", "ug", "kk-Arab", "pa-Arab-PK", "ps"])
def test_languages_from_right_to_left(tag):
    assert is_right_to_left(tag)


@pytest.mark.parametrize("tag", ["en", "kk", "kk-Cyrl", "zh-Hans", "ug-Latn", "th", "am"])
def test_languages_from_left_to_right(tag):
    assert not is_right_to_left(tag)
