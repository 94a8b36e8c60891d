"""The practice case is invented, and says so wherever one may look."""

from datetime import date

import pytest

from letterstall.core.case import Case
from letterstall.core.resources import shipped_cases
from letterstall.storage.case_folder import open_case

INVENTED = {"en": ("invented", "practice"), "fr": ("inventé", "exercice"), "ar": ("مختلق", "تمرين")}


@pytest.fixture(scope="module")
def case() -> Case:
    return open_case(shipped_cases() / "practice")


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_text_begins_by_saying_that_it_is_invented(case: Case, language: str) -> None:
    letter = case.model_letter(language)
    assert letter is not None and letter.language == language
    texts = [case.title.exact(language), case.summary.exact(language), case.background.exact(language)]
    for text in (*texts, letter.blocks[0].text):
        opening = (text or "")[:100].casefold()
        assert any(word in opening for word in INVENTED[language]), text


def test_it_is_marked_as_practice_and_stays_open(case: Case) -> None:
    assert case.is_practice
    assert case.status == "open"
    assert not case.is_past_deadline(date(2099, 12, 31))


def test_there_is_enough_in_it_to_practise_with(case: Case) -> None:
    assert case.target is not None and case.target.lines[-1] == "EXAMPLELAND"
    assert len(case.copy_addressees) == 1
    assert case.people[0].native_name in case.letters[0].blocks[1].text
    for letter in case.letters:
        assert len(letter.asks) == len(case.names_of_asks(letter.language)) == 2
        assert letter.closing and case.target.salutation.exact(letter.language)


def test_its_country_is_nobodys(case: Case) -> None:
    assert case.country == ""
    assert {addressee.country for addressee in case.addressees} == {""}
