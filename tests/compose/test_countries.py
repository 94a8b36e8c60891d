"""The last line of an address."""

from __future__ import annotations

import pytest

from letterstall.compose.countries import capitals, country_codes, country_line, country_name, language_of_country
from letterstall.compose.words import letter_languages


@pytest.mark.parametrize(
    ("code", "language", "line"),
    [
        ("CN", "en", "CHINA"),
        ("CN", "fr", "CHINE - CHINA"),
        ("CN", "fr-CH", "CHINE - CHINA"),
        ("CN", "tr", "ÇİN - CHINA"),
        ("CN", "el", "ΚΙΝΑ - CHINA"),
        ("CN", "ka", "ჩინეთი - CHINA"),
        ("GB", "de", "VEREINIGTES KÖNIGREICH - UNITED KINGDOM"),
        ("GR", "el", "ΕΛΛΑΔΑ - GREECE"),
        ("MX", "es", "MÉXICO"),
        ("IR", "de", "IRAN"),
        ("CN", "ru", "КИТАЙ - CHINA"),
        ("CN", "zh-Hans", "中国 - CHINA"),
        ("cn", "en", "CHINA"),
    ],
)
def test_capitals_in_the_senders_language_with_english_beside_it(code, language, line):
    assert country_line(code, language) == line


@pytest.mark.parametrize(
    ("tag", "same"), [("zh-MO", "zh-Hant"), ("zh-HK", "zh-Hant"), ("prs", "fa"), ("kk-CN", "kk-Arab")]
)
def test_a_language_known_by_several_tags_has_one_set_of_names(tag, same):
    assert country_name("CN", tag) == country_name("CN", same) != country_name("CN", "en")


def test_inland_post_and_an_unknown_country_have_no_line():
    assert country_line("CN", "zh-Hans", "CN") == ""
    assert country_line("AT", "de", "at") == ""
    assert country_line("", "en", "AT") == ""
    assert country_line("", "en", "") == ""


def test_a_sender_whose_country_is_unknown_names_the_country():
    assert country_line("CN", "en", "") == "CHINA"


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("HK", "Hong Kong"),
        ("MO", "Macao"),
        ("MM", "Myanmar"),
        ("CD", "Democratic Republic of the Congo"),
        ("CG", "Republic of the Congo"),
        ("PS", "Palestine"),
        ("TT", "Trinidad and Tobago"),
        ("KN", "Saint Kitts and Nevis"),
        ("TR", "Türkiye"),
        ("SZ", "Eswatini"),
        ("MK", "North Macedonia"),
        ("CZ", "Czechia"),
    ],
)
def test_names_fit_for_an_envelope(code, name):
    assert country_name(code, "en") == name


@pytest.mark.parametrize("language", letter_languages())
def test_no_name_in_any_language_is_made_for_a_menu(language):
    for code in country_codes():
        name = country_name(code, language)
        assert name
        assert not set("(&)（）") & set(name), (code, name)
        assert "SAR" not in name.split()


def test_all_countries_of_the_world_are_there():
    assert len(country_codes()) >= 245
    assert {"CN", "IR", "RU", "SA", "XK", "TW", "PS", "SS", "TL"} <= set(country_codes())


def test_a_code_nobody_knows_is_shown_as_it_is():
    assert country_line("QQ", "de") == "QQ"


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("İzmir diyarı", "tr", "İZMİR DİYARI"),
        ("Großbritannien", "de", "GROSSBRITANNIEN"),
        ("Ελλάδα", "el", "ΕΛΛΑΔΑ"),
        ("Μαλαΐ", "el", "ΜΑΛΑΪ"),
        ("Հայաստան և", "hy", "ՀԱՅԱՍՏԱՆ ԵՎ"),
        ("საქართველო", "ka", "საქართველო"),
        ("Côte d’Ivoire", "fr", "CÔTE D’IVOIRE"),
        ("الصين", "ar", "الصين"),
    ],
)
def test_capitals_follow_the_language(text, language, shown):
    assert capitals(text, language) == shown


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("AT", "de"),
        ("FR", "fr"),
        ("GB", "en"),
        ("US", "en"),
        ("BR", "pt-BR"),
        ("NO", "nb"),
        ("CN", "zh-Hans"),
        ("", "en"),
    ],
)
def test_a_sender_who_says_nothing_writes_the_country_as_their_own_country_does(code, language):
    assert language_of_country(code) == language


def test_every_country_has_a_language_we_have_names_in():
    assert {language_of_country(code) for code in country_codes()} <= set(letter_languages())
