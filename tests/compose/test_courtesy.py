"""Forms of address: whom an office makes of somebody, and how each language greets and takes its leave."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from letterstall.compose.courtesy import (
    STARTS,
    closing_for,
    closing_in_lines,
    follow_up_sentence,
    salutation_for,
    sentence_starts,
)
from letterstall.compose.dates import long_date
from letterstall.compose.letter import first_letter
from letterstall.compose.offices import KINDS, office_of
from letterstall.compose.words import letter_languages, part_of_language, words
from letterstall.core.case import Case
from letterstall.core.letter import SenderLevel, Supporter
from letterstall.core.resources import shipped_cases
from letterstall.storage.case_folder import open_case

SEED = open_case(shipped_cases() / "zhumatai")
ASKED_FOR = ("Minister of Justice", "President of the Republic", "King", "Judge", "Director of the prison")


def case_of(office: str) -> Case:
    """The seed, as if it were written to somebody in this office whom no document greets."""
    target = SEED.target
    assert target is not None
    other = replace(target, office=office, salutation=None)
    return replace(SEED, addressees=tuple(other if one == target else one for one in SEED.addressees))


def words_of_offices(language: str) -> set[str]:
    """All words for offices: a court's president is called by the word for a state's."""
    plain = part_of_language(language.split("-")[0], "offices") or {}
    known = part_of_language(language, "offices")
    return {word for one in (*plain.values(), *known.values()) for word in one.get("words", ())}


def greeted(office: str, language: str) -> str:
    return salutation_for(case_of(office), language)


def test_twenty_languages_and_more_have_a_form_for_minister_head_of_state_king_judge_and_director():
    usual = {tag: words(tag).salutation for tag in letter_languages()}
    complete = [tag for tag in letter_languages() if all(greeted(one, tag) != usual[tag] for one in ASKED_FOR)]
    assert len(complete) >= 34, complete


@pytest.mark.parametrize(
    ("office", "language", "salutation"),
    [
        ("Minister of Justice", "fr", "Madame la Ministre, Monsieur le Ministre,"),
        ("Ministre de la Justice", "fr", "Madame la Ministre, Monsieur le Ministre,"),
        ("Président de la République", "fr", "Monsieur le Président,"),
        ("Première ministre", "fr", "Madame la Première ministre,"),
        ("Ministra de Justicia", "es", "Señora Ministra:"),
        ("King", "es", "Majestad:"),
        ("Minister of Justice", "ar", "معالي الوزير،"),
        ("وزيرة العدل", "ar", "معالي الوزيرة،"),
        ("Minister of Justice", "zh-Hans", "尊敬的部长："),
        ("Minister of Justice", "en-US", "Dear Minister:"),
        ("Minister of Justice", "en", "Dear Minister,"),
        ("President of the Supreme Court", "en", "Your Honour,"),
        ("Speaker of Parliament", "en", "Dear Speaker,"),
        ("Prime Minister", "ru", "Уважаемая госпожа Премьер-министр, уважаемый господин Премьер-министр!"),
    ],
)
def test_an_office_is_greeted_as_its_language_asks(office: str, language: str, salutation: str):
    case = case_of(office)
    own = replace(case.letters[0], language=language)
    assert salutation_for(replace(case, letters=(own,)), language) == salutation


@pytest.mark.parametrize(
    "office",
    [
        "Deputy Minister of Justice",
        "Office of the President",
        "Vice-President",
        "Former Prime Minister",
        "Secretary to the Minister",
        "President of the Football Association",
        "Ministry of Justice",
        "Party Secretary",
        "",
    ],
)
def test_nobody_is_greeted_by_a_higher_office_than_their_own(office: str):
    assert office_of(office, ("en",)) is None
    assert greeted(office, "en") == words("en").salutation


def test_the_case_own_salutation_comes_before_any_form():
    target = SEED.target
    assert target is not None and target.salutation is not None
    assert salutation_for(SEED, "en") == target.salutation.exact("en")


def test_a_french_closing_repeats_the_title():
    case = case_of("Président de la République")
    letter = first_letter(case, "fr", Supporter(), SenderLevel.NAME_AND_TOWN, "Lyon", SEED.deadline)  # type: ignore[arg-type]
    assert letter.salutation == "Madame la Présidente, Monsieur le Président,"
    assert letter.salutation.rstrip(",") in letter.closing
    assert "{" not in letter.closing


def test_a_usual_french_letter_closes_as_it_begins():
    assert "Madame, Monsieur" in closing_for(words("fr").salutation, "fr")


def test_no_closing_of_any_language_keeps_an_unfilled_field():
    for tag in letter_languages():
        for office in ASKED_FOR:
            kind = office_of(office, ("en",))
            assert "{" not in closing_for(greeted(office, tag), tag, kind), tag


@pytest.mark.parametrize(("language", "lines"), [("zh-Hans", "此致\n敬礼！"), ("zh-Hant", "此致\n敬禮！")])
def test_a_chinese_closing_stands_in_two_lines(language: str, lines: str):
    closing = closing_for("", language)
    assert closing_in_lines(closing, language) == lines
    assert len(closing) == len(lines), "all characters keep their places"


def test_a_closing_of_ones_own_is_not_broken():
    assert closing_in_lines("此致", "zh-Hans") == "此致"
    assert closing_in_lines("祝好！", "zh-Hans") == "祝好！"
    assert closing_in_lines("Yours sincerely,", "en") == "Yours sincerely,"


def test_sentences_about_oneself_begin_in_the_letters_language():
    speaking = [tag for tag in letter_languages() if sentence_starts(tag)]
    assert len(speaking) >= 34
    for tag in speaking:
        assert set(sentence_starts(tag)) == set(STARTS), tag
        assert all(start.strip() for start in sentence_starts(tag).values()), tag


@pytest.mark.parametrize("tag", ["en", "de", "fr", "es", "ar", "it", "nl", "pt", "ru", "en-US", "pt-BR"])
def test_a_follow_up_says_when_the_first_letter_went_or_was_answered(tag: str):
    day = date(2026, 11, 3)
    for became in ("no_answer", "answered"):
        sentence = follow_up_sentence(tag, became, day)
        assert long_date(day, tag) in sentence
        assert "{" not in sentence
        assert not sentence.endswith("..")


def test_a_follow_up_without_words_in_its_language_says_nothing_of_it():
    assert follow_up_sentence("bo", "no_answer", date(2026, 11, 3)) == ""
    assert follow_up_sentence("kk-Arab", "answered", date(2026, 11, 3)) == ""


def test_a_language_without_forms_gets_no_other_languages():
    assert sentence_starts("bo") == {}
    assert sentence_starts("kk-Arab") == {}
    assert greeted("Minister of Justice", "kk-Arab") == words("kk-Arab").salutation
    assert greeted("Minister of Justice", "bo") == words("bo").salutation


def test_every_office_of_every_language_is_a_kind_that_is_known():
    for tag in letter_languages():
        offices = part_of_language(tag, "offices") or {}
        assert set(offices) <= set(KINDS), tag
        for kind, office in offices.items():
            assert office["salutation"].strip(), (tag, kind)
            assert set(office.get("forms", {})) <= words_of_offices(tag), (tag, kind)
