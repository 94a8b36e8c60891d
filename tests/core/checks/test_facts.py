"""Dates, numbers, names and places of a letter, held against the seed case."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.core.checks.test_checks import CASE, LETTER, TODAY, with_text

from letterstall.core.case import Block
from letterstall.core.checks import CHECKS, CheckOptions, check_letter
from letterstall.core.findings import CLOSING, Finding
from letterstall.core.letter import Letter


def found(text: str) -> list[tuple[str, str, str]]:
    return [(one.kind, one.fact("found"), one.fact("expected")) for one in check_letter(with_text(text), CASE, TODAY)]


def test_a_wrong_month_is_told_with_the_one_the_case_has():
    differs = ("date_differs", "10 March 2023", "10 February 2023")
    assert found("Zhanargul Zhumatai was detained on 10 March 2023 at her mother’s home.") == [differs]


def test_a_wrong_day_keeps_the_form_it_was_written_in():
    (one,) = found("Police took Zhanargul Zhumatai away on the 11th of February 2023.")
    assert one[0] == "date_differs"
    assert one[2] in ("10th of February 2023", "10 of February 2023", "the 10th of February 2023")


def test_what_is_underlined_is_the_date_alone():
    text = "Zhanargul Zhumatai was detained on 10 March 2023."
    (finding,) = check_letter(with_text(text), CASE, TODAY)
    assert finding.block == 0 and finding.span is not None
    assert text[slice(*finding.span)] == "10 March 2023"
    assert not finding.stops


@pytest.mark.parametrize(
    "text",
    [
        "I was born on 10 March 1961 and have taught music since 1985.",
        "My daughter turned 23 on 11 February 2023.",
        "On 3 May 2024 we sang for you in our choir of 40 people.",
        "I first heard of Zhanargul Zhumatai on 14 March 2025, in the library of my town.",
    ],
)
def test_the_writers_own_dates_and_numbers_raise_no_alarm(text: str):
    assert found(text) == []


@pytest.mark.parametrize(
    ("written", "right"), [("Zhumatia", "Zhumatai"), ("Zhumati", "Zhumatai"), ("Zhanargoul", "Zhanargul")]
)
def test_a_name_misspelt_is_told(written: str, right: str):
    assert ("name_differs", written, right) in found(f"I write for {written}, who sings.")


@pytest.mark.parametrize("written", ["Zhumatai’s", "Zhumatai's", "ZHUMATAI", "Zhanargul"])
def test_a_name_in_the_form_a_sentence_needs_is_right(written: str):
    assert [one for one in found(f"I write about {written} family.") if one[0] == "name_differs"] == []


def test_what_was_called_right_is_not_told_again():
    letter = with_text("Zhanargul Zhumatai was detained on 10 March 2023.")
    (finding,) = check_letter(letter, CASE, TODAY)
    assert check_letter(replace(letter, accepted=(finding.key,)), CASE, TODAY) == ()


@pytest.mark.parametrize("name", [name for name in CHECKS if name not in ("asks", "mentions")])
def test_every_check_can_be_switched_off(name: str):
    text = "Zhumatia sat 3 years and 23 days. She was detained on 10 March 2023, YOU STUPID LIAR. Your regime!!"
    letter = replace(with_text(text), language="en")
    off = CheckOptions(switched_off=frozenset({name, "mentions"}))
    kinds = {one.kind for one in check_letter(letter, CASE, TODAY, off)}
    assert not kinds & set(CHECKS[name])


def test_a_stranger_stops_the_letter_whatever_is_switched_off():
    letter = with_text("Please release Jane Roe Example at once.")
    options = CheckOptions(("Jane Roe Example",), frozenset(CHECKS))
    (finding,) = check_letter(letter, CASE, TODAY, options)
    assert finding.kind == "stranger" and finding.stops


@pytest.mark.parametrize("written", ["Жанаргуль Жуматай", "ЖАНАРГУЛЬ ЖУМАТАЙ"])
def test_a_stranger_is_known_in_cyrillic_too(written: str):
    other = replace(CASE, people=(), id="other", letters=(), summary=replace(CASE.summary, texts=()))
    other = replace(other, background=replace(CASE.background, texts=()), title=replace(CASE.title, texts=()))
    letter = replace(LETTER, language="ru", blocks=(Block("paragraph", f"Освободите: {written}."),))
    found = check_letter(letter, other, TODAY, CheckOptions(("Zhanargul Zhumatai",)))
    assert [one.kind for one in found if one.stops] == ["stranger"]


def closings(salutation: str, closing: str, language: str = "fr") -> list[Finding]:
    letter: Letter = replace(LETTER, language=language, salutation=salutation, closing=closing)
    return [one for one in check_letter(letter, CASE, TODAY) if one.kind == "closing_differs"]


def test_a_french_closing_that_greets_somebody_else_is_told():
    (finding,) = closings("Madame la Ministre,", "Veuillez agréer, Monsieur le Ministre, mes salutations.")
    assert (finding.fact("found"), finding.fact("expected")) == ("Monsieur le Ministre", "Madame la Ministre")
    assert finding.block == CLOSING and not finding.stops


def test_a_french_closing_that_repeats_the_salutation_is_right():
    both = "Madame la Ministre, Monsieur le Ministre"
    assert closings(f"{both},", f"Veuillez agréer, {both}, l’expression de ma haute considération.") == []
    assert closings("Monsieur le Président,", "Respectueusement,") == []
    assert closings("Dear Minister,", "Yours, Madame, truly", "en") == []
