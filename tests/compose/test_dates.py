"""Dates written out, each as its language has it."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date

import pytest

from letterstall.compose.dates import long_date
from letterstall.compose.words import letter_languages

DAY = date(2026, 11, 22)
NB = "\u00a0"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "22 November 2026"),
        ("en-GB", "22 November 2026"),
        ("en-US", "November 22, 2026"),
        ("fr", "22 novembre 2026"),
        ("fr-CH", "22 novembre 2026"),
        ("de", "22. November 2026"),
        ("es", "22 de noviembre de 2026"),
        ("it", "22 novembre 2026"),
        ("nl", "22 november 2026"),
        ("pt", "22 de novembro de 2026"),
        ("pt-BR", "22 de novembro de 2026"),
        ("ar", "22 نوفمبر 2026"),
        ("ar-EG", "٢٢ نوفمبر ٢٠٢٦"),
        ("ar-LB", "٢٢ تشرين الثاني ٢٠٢٦"),
        ("fa", "۱ آذر ۱۴۰۵"),
        ("he", "22 בנובמבר 2026"),
        ("tr", "22 Kasım 2026"),
        ("ru", f"22 ноября 2026{NB}г."),
        ("uk", f"22 листопада 2026{NB}р."),
        ("zh-Hans", "2026年11月22日"),
        ("zh-Hant", "2026年11月22日"),
        ("ja", "2026年11月22日"),
        ("ko", "2026년 11월 22일"),
        ("vi", "ngày 22 tháng 11 năm 2026"),
        ("th", "22 พฤศจิกายน 2569"),
        ("hi", "22 नवंबर 2026"),
        ("el", "22 Νοεμβρίου 2026"),
        ("pl", "22 listopada 2026"),
        ("fi", "22. marraskuuta 2026"),
        ("sv", "22 november 2026"),
        ("kk", f"2026{NB}ж. 22 қараша"),
        ("ug", "22-نويابىر، 2026"),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(language, text):
    assert long_date(DAY, language) == text


def test_the_first_of_a_french_month_is_an_ordinal_and_the_eleventh_is_not():
    assert long_date(date(2026, 5, 1), "fr") == "1er mai 2026"
    assert long_date(date(2026, 5, 1), "fr-CA") == "1er mai 2026"
    assert long_date(date(2026, 5, 11), "fr") == "11 mai 2026"
    assert long_date(date(2026, 5, 21), "fr") == "21 mai 2026"


def test_months_of_lebanon_are_not_those_of_egypt():
    assert long_date(DAY, "ar-LB") != long_date(DAY, "ar-EG")


@pytest.mark.parametrize("language", letter_languages())
def test_every_letter_language_has_dates_with_signs_that_all_faces_have(language):
    texts = {long_date(date(2026, month, 1), language) for month in range(1, 13)}
    assert len(texts) == 12
    assert not any("\u202f" in text for text in texts)


@pytest.mark.parametrize("language", ["", "../en", "xx", "not a tag", "en-GB-oed-x"])
def test_no_tag_is_refused(language):
    assert "2026" in long_date(DAY, language)


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"])
def test_a_date_is_the_same_day_in_every_time_zone(zone):
    imports = "from datetime import date; from letterstall.compose.dates import long_date"
    code = f"{imports}; print(long_date(date(2026, 3, 29), 'en'))"
    done = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | {"TZ": zone}, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "29 March 2026"
