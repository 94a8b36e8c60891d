"""Dates in a letter, in nine languages."""

from __future__ import annotations

import pytest

from letterstall.core.checks.days import days_in
from letterstall.core.checks.lexicon import lexicon


def parts(text: str, language: str) -> list[tuple[int | None, int | None, int | None]]:
    return [day.parts for day in days_in(text, lexicon(language))]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on 10 February 2023", "en"),
        ("on February 10, 2023", "en"),
        ("on the 10th of February 2023", "en"),
        ("am 10. Februar 2023", "de"),
        ("am 10.2.2023", "de"),
        ("le 10 février 2023", "fr"),
        ("el 10 de febrero de 2023", "es"),
        ("il 10 febbraio 2023", "it"),
        ("op 10 februari 2023", "nl"),
        ("a 10 de fevereiro de 2023", "pt"),
        ("10 февраля 2023 года", "ru"),
        ("10.02.2023", "ru"),
        ("في 10 فبراير 2023", "ar"),
        ("في ١٠ شباط ٢٠٢٣", "ar"),
        ("2023-02-10", "en"),
        ("2023年2月10日", "zh"),
    ],
)
def test_a_whole_date_is_read_in_every_form(text: str, language: str):
    assert parts(text, language) == [(2023, 2, 10)]


@pytest.mark.parametrize(
    ("text", "found"),
    [("on 10 February", (None, 2, 10)), ("in February 2023", (2023, 2, None)), ("since 2018", (2018, None, None))],
)
def test_a_date_may_leave_out_what_it_likes(text: str, found: tuple[int | None, int | None, int | None]):
    assert parts(text, "en") == [found]


@pytest.mark.parametrize("text", ["She may be free.", "I march every day.", "45 people", "3/5 of them"])
def test_words_that_look_like_dates_are_none(text: str):
    assert parts(text, "en") == []


def test_its_characters_are_where_it_stands():
    text = "She was taken on 10 February 2023 from home."
    (day,) = days_in(text, lexicon("en"))
    assert text[day.start : day.end] == "10 February 2023"
