"""The set words of letters."""

from __future__ import annotations

import string
import tomllib
from dataclasses import fields

import pytest

from letterstall.compose.words import Words, canonical_tag, letter_languages, words
from letterstall.core.resources import resource

PROMISED = [
    "en",
    "en-US",
    "fr",
    "es",
    "de",
    "it",
    "nl",
    "pt",
    "pt-BR",
    "ar",
    "fa",
    "ur",
    "ug",
    "he",
    "tr",
    "ru",
    "uk",
    "kk",
    "kk-Arab",
    "zh-Hans",
    "zh-Hant",
    "ja",
    "ko",
    "vi",
    "th",
    "km",
    "my",
    "bo",
    "hi",
    "bn",
    "ta",
    "am",
    "ka",
    "hy",
    "el",
    "id",
    "sw",
    "pl",
    "sv",
    "nb",
    "da",
    "fi",
]
COURTESY = {"offices", "not_the_holder", "starts", "follow_up", "closing_line"}
"""What `compose.courtesy` and `compose.offices` read."""
FIELDS = {"closing": {"salutation"}, "page": {"number"}, "date_line": {"place", "date"}, "title": {"name"}}


def test_all_promised_languages_are_there():
    assert set(PROMISED) <= set(letter_languages())


@pytest.mark.parametrize("tag", letter_languages())
def test_a_file_has_only_known_keys_and_says_where_its_words_come_from(tag):
    data = tomllib.loads(resource("languages", f"{tag}.toml").read_text(encoding="utf-8"))
    assert set(data) <= {field.name for field in fields(Words)} | COURTESY
    assert data["language"] == tag
    assert data["source"]
    assert isinstance(data["reviewed"], bool)


@pytest.mark.parametrize("tag", letter_languages())
def test_every_word_is_there_and_asks_only_for_what_is_filled_in(tag):
    known = words(tag)
    for field in fields(Words):
        value = getattr(known, field.name)
        if isinstance(value, str):
            assert value.strip() or field.name == "joiner"
            asked = {name for _, name, _, _ in string.Formatter().parse(value) if name}
            assert asked <= FIELDS.get(field.name, set()), field.name
    assert "{number}" in known.page
    assert "{date}" in known.date_line
    assert "{name}" in known.title


def test_only_english_claims_to_be_read_over():
    assert {tag for tag in letter_languages() if words(tag).reviewed} == {"en", "en-US"}


@pytest.mark.parametrize(
    ("tag", "found"),
    [
        ("fr-CH", "fr"),
        ("pt-PT", "pt"),
        ("PT_br", "pt-BR"),
        ("zh", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("zh-CN", "zh-Hans"),
        ("no", "nb"),
        ("kk-Arab-CN", "kk-Arab"),
        ("ar-EG", "ar"),
        ("xx", "en"),
        ("", "en"),
        ("../../etc", "en"),
        ("en-AU", "en"),
        ("iw", "he"),
    ],
)
def test_the_nearest_language_answers_and_english_for_strangers(tag, found):
    assert words(tag).language == found


def test_what_a_language_leaves_out_is_english():
    assert words("bo").practice == words("en").practice
    assert words("en-US").copy_to == words("en").copy_to


def test_the_words_the_sources_warn_of_are_not_used():
    assert words("ru").copy_to == "Копия:"
    assert words("ar").copy_to == "نسخة إلى:"
    assert words("de").copy_to == "Kopien an:"
    assert not any("\u202c" in words(tag).copy_to for tag in letter_languages())


@pytest.mark.parametrize(("tag", "spelt"), [("ZH-hANS-cn", "zh-Hans-CN"), ("kk_arab", "kk-Arab"), ("a b", "en")])
def test_tags_are_spelt_in_one_way(tag, spelt):
    assert canonical_tag(tag) == spelt
