"""What a letter counts, in nine languages."""

from __future__ import annotations

import pytest

from letterstall.core.checks.amounts import amounts_in
from letterstall.core.checks.lexicon import lexicon


def counted(text: str, language: str) -> list[tuple[float, str]]:
    known = lexicon(language)
    assert known is not None
    return [(one.value, one.unit) for one in amounts_in(text, known)]


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("for two years", "en", 2, "year"),
        ("twenty-three days", "en", 23, "day"),
        ("1,500 people", "en", 1500, "person"),
        ("two hundred and five villagers", "en", 205, "person"),
        ("11.3 million people", "en", 11_300_000, "person"),
        ("40 % of the land", "en", 40, "percent"),
        ("dreiundzwanzig Tage", "de", 23, "day"),
        ("1.400 Menschen", "de", 1400, "person"),
        ("vingt-trois jours", "fr", 23, "day"),
        ("veintitrés días", "es", 23, "day"),
        ("ventitré giorni", "it", 23, "day"),
        ("drieëntwintig dagen", "nl", 23, "day"),
        ("vinte e três dias", "pt", 23, "day"),
        ("двадцать три дня", "ru", 23, "day"),
        ("ثلاثة وعشرين يومًا", "ar", 23, "day"),
        ("ثمانية عشر يومًا", "ar", 18, "day"),
        ("٢٣ يومًا", "ar", 23, "day"),
    ],
)
def test_numbers_in_figures_and_in_words_count_the_same(text: str, language: str, value: float, unit: str):
    assert (value, unit) in counted(text, language)


def test_a_word_no_list_has_is_a_unit_all_the_same():
    (one,) = counted("1.400 Hafenarbeitern", "de")
    (other,) = counted("1.200 Hafenarbeiter", "de")
    assert (one[0], other[0]) == (1400, 1200)
    assert one[1] == other[1] and one[1].startswith("=")


@pytest.mark.parametrize("text", ["on 10 February 2023 he left", "in 2018 people came", "Room 12.", "No. 6, Bishkek"])
def test_dates_years_and_plain_figures_count_nothing(text: str):
    assert counted(text, "en") == []


def test_a_number_does_not_reach_over_another_one():
    assert (1.0, "age") not in counted("een 52-jarige advocate", "nl")
