"""A case as text."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from letterstall.compose.plain_text import case_summary
from letterstall.core.case import Addressee, Case, Channel, Person
from letterstall.core.languages import ByLanguage
from letterstall.core.resources import shipped_cases
from letterstall.storage.case_folder import open_case

CASE = open_case(shipped_cases() / "zhumatai")
PRACTICE = open_case(shipped_cases() / "practice")
DAY = date(2026, 11, 22)


def test_everything_a_supporter_needs_is_there_word_for_word():
    text = case_summary(CASE, DAY)
    for part in (
        CASE.title.best("en"),
        CASE.people[0].native_name,
        "15 May 2023 (passed)",
        "Ma Xingrui",
        "Dear Secretary,",
    ):
        assert part in text
    for block in CASE.letters[0].blocks:
        assert block.text in text
    for paragraph in (CASE.summary.best("en") + "\n" + CASE.background.best("en")).splitlines():
        assert paragraph.strip() in text
    assert CASE.after_deadline.best("en") in text


@pytest.mark.parametrize(
    ("today", "said"),
    [(date(2023, 5, 14), "(1 day left)"), (date(2023, 5, 15), "(0 days left)"), (date(2023, 5, 16), "(passed)")],
)
def test_the_days_left_are_counted(today, said):
    assert said in case_summary(CASE, today)


def test_a_closed_case_says_so_and_no_deadline():
    text = case_summary(replace(CASE, status="closed", closed_reason=ByLanguage.of({"en": "She is free."})), DAY)
    assert "This case is closed" in text
    assert "She is free." in text
    assert "Write until" not in text


def test_a_practice_case_says_so_and_its_language_is_chosen():
    text = case_summary(PRACTICE, DAY, "fr")
    assert "An invented case" in text
    assert "Madame la Ministre," in text


def test_channels_are_shown_apart_from_the_address():
    who = Addressee(
        "target", "Li", lines=("1 Road", "Fax: 1 23 45 67"), country="CN", channels=(Channel("email", "a@b.c"),)
    )
    text = case_summary(replace(CASE, addressees=(who,)), DAY)
    assert "    1 Road\n    CHINA\n    (email: a@b.c)\n" in text


def test_an_embassy_is_named_as_one():
    summary = case_summary(replace(CASE, addressees=(*CASE.addressees, Addressee("embassy", "H.E. Li"))), DAY)
    assert "\nEmbassy\n    H.E. Li\n" in summary


def test_a_case_with_next_to_nothing_has_a_summary_too():
    text = case_summary(Case("x", ByLanguage.of({"en": "A title"})), DAY)
    assert text.startswith("A title\n=======\n")
    assert "The case names nobody to write to." in text


def test_what_a_case_says_is_never_run_and_never_steers_a_terminal():
    odd = "{{ 7*7 }} {% for x in y %} <b> & \x1b]0;owned\x07\nsecond"
    case = replace(
        CASE, title=ByLanguage.of({"en": odd}), people=(Person(odd, odd),), summary=ByLanguage.of({"en": odd})
    )
    text = case_summary(case, DAY)
    assert "{{ 7*7 }} {% for x in y %} <b> & ]0;owned second" in text
    assert "49" not in text.splitlines()[0]
    assert not any(ord(letter) < 32 and letter != "\n" for letter in text)


def test_templates_are_not_loaded_before_they_are_needed():
    imports = "import sys, letterstall.compose.plain_text, letterstall.compose.manuscript"
    code = f"{imports}; print('jinja2' in sys.modules, 'icu4py' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
