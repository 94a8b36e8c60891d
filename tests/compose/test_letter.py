"""What a supporter begins with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from letterstall.compose.letter import first_letter
from letterstall.compose.words import letter_languages, words
from letterstall.core.checks import check_letter
from letterstall.core.languages import ByLanguage
from letterstall.core.letter import SenderLevel, Supporter, parts_of_text
from letterstall.core.resources import shipped_cases
from letterstall.storage.case_folder import open_case

CASE = open_case(shipped_cases() / "zhumatai")
PRACTICE = open_case(shipped_cases() / "practice")
DAY = date(2026, 11, 22)
RUTH = Supporter("Ruth Keller", ("Lindengasse 8", "1070 Vienna"), "Vienna", "AT")


def test_the_first_letter_is_the_model_letter_with_the_cases_own_salutation_and_closing():
    letter = first_letter(CASE, "en", RUTH, SenderLevel.FULL, "Vienna", DAY)
    assert letter.salutation == "Dear Secretary,"
    assert letter.blocks == CASE.letters[0].blocks
    assert letter.closing == "Yours sincerely,"
    assert (letter.case_id, letter.language, letter.place, letter.written_on) == ("zhumatai", "en", "Vienna", DAY)
    assert (letter.sender, letter.sender_level) == (RUTH, SenderLevel.FULL)


def test_a_language_without_model_begins_empty_with_its_own_greeting_not_the_english_one():
    letter = first_letter(CASE, "de", RUTH)
    assert letter.blocks == ()
    assert letter.salutation == "Sehr geehrte Damen und Herren,"
    assert letter.closing == "Mit freundlichen Grüßen"


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_model_of_the_practice_case_begins_without_anything_to_check(language):
    letter = first_letter(PRACTICE, language, RUTH, today=DAY)
    assert letter.blocks == PRACTICE.model_letter(language).blocks  # type: ignore[union-attr]
    assert check_letter(letter, PRACTICE, DAY) == ()


def test_a_regional_tag_takes_the_salutation_of_its_language():
    assert first_letter(CASE, "en-US", RUTH).salutation == "Dear Secretary,"


def test_a_case_without_addressee_or_salutation_still_begins():
    nobody = replace(CASE, addressees=())
    assert first_letter(nobody, "en", RUTH).salutation == words("en").salutation
    assert CASE.target is not None
    silent = replace(CASE, addressees=(replace(CASE.target, salutation=ByLanguage()),))
    assert first_letter(silent, "fr", RUTH).salutation == "Madame, Monsieur,"


def test_the_first_letter_shows_no_more_of_the_sender_than_name_and_town():
    assert first_letter(CASE, "en", RUTH).sender_level is SenderLevel.NAME_AND_TOWN


@pytest.mark.parametrize("language", letter_languages())
def test_the_greeting_and_closing_of_every_language_come_back_from_the_editor(language):
    letter = replace(first_letter(replace(CASE, letters=()), language, RUTH), blocks=CASE.letters[0].blocks)
    parts = parts_of_text(letter.text, letter.closing, letter.salutation)
    assert parts == (letter.salutation, letter.blocks, letter.closing)
