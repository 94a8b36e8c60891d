"""Dates as documents write them."""

from __future__ import annotations

from datetime import date

import pytest

from letterstall.intake.understanding.dates import days_in


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15 May 2023", date(2023, 5, 15)),
        ("June 10, 2021", date(2021, 6, 10)),
        ("July 14th, 2022", date(2022, 7, 14)),
        ("June 1 2023", date(2023, 6, 1)),
        ("02/19/2020", date(2020, 2, 19)),
        ("18 OCTOBER 2018", date(2018, 10, 18)),
        ("22 décembre 2023", date(2023, 12, 22)),
        ("1er juin 2023", date(2023, 6, 1)),
        ("27. Januar 2015", date(2015, 1, 27)),
        ("15.5.2023", date(2023, 5, 15)),
        ("4 de febrero de 2011", date(2011, 2, 4)),
        ("31 de março de 2022", date(2022, 3, 31)),
        ("12 juni 2020", date(2020, 6, 12)),
        ("30 أبريل/نيسان 2023", date(2023, 4, 30)),
        ("٢٥ مايو ٢٠٢٣", date(2023, 5, 25)),
        ("2023年5月15日", date(2023, 5, 15)),
        ("2023-05-15", date(2023, 5, 15)),
    ],
)
def test_a_date_is_read_in_every_way_it_is_written(text: str, day: date) -> None:
    assert [one.day for one in days_in(f"… {text} …")] == [day]


@pytest.mark.parametrize("text", ["31 February 2020", "479 Zhongshan Lu", "a 47-year-old woman of 2 years", "12/2020"])
def test_what_is_no_date_gives_none(text: str) -> None:
    assert days_in(text) == ()


def test_a_day_and_a_month_that_may_be_the_other_way_round_are_told() -> None:
    assert days_in("02/03/2020")[0].is_ambiguous and not days_in("02/19/2020")[0].is_ambiguous


def test_a_date_without_a_year_takes_the_year_it_is_given() -> None:
    assert days_in("10 February", year=2023)[0].day == date(2023, 2, 10)
    assert days_in("10 February") == ()
