"""Whole documents: what comes out of them is what a careful person would type."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.intake.understanding.conftest import TODAY, Propose, document_of

from letterstall.core.case import Case, Channel
from letterstall.core.resources import shipped_cases
from letterstall.intake.understanding.proposal import propose
from letterstall.storage.case_folder import open_case

SEED = shipped_cases() / "zhumatai" / "source" / "urgent-action-zhumatai.txt"


def seed() -> str:
    return SEED.read_text("utf-8")


def test_the_seed_gives_the_shipped_case_word_for_word() -> None:
    proposal = propose(document_of(seed()), TODAY)
    shipped = open_case(shipped_cases() / "zhumatai")
    assert proposal is not None
    ours = ("id", "ask_names", "source")  # names of our own, and where the document is kept
    for field in (one for one in Case.__dataclass_fields__ if one not in ours):
        assert getattr(proposal.case, field) == getattr(shipped, field), field


def test_the_seed_raises_the_doubts_a_person_would_have() -> None:
    proposal = propose(document_of(seed()), TODAY)
    assert proposal is not None
    kinds = {doubt.kind for doubt in proposal.doubts}
    assert {"cut_sentence", "copy_inside_address", "country_taken_over", "no_number_or_date", "two_spellings"} <= kinds


def test_every_place_of_a_field_holds_the_words_of_the_field() -> None:
    proposal = propose(document_of(seed()), TODAY)
    assert proposal is not None
    text = seed()
    name = proposal.source("people.0.name")
    assert name is not None and text[name.span.start : name.span.end] == "Zhanargul Zhumatai"
    deadline = proposal.source("deadline")
    assert deadline is not None and text[deadline.span.start : deadline.span.end] == "15 May 2023"
    office = proposal.source("addressees.1.office")
    assert office is not None and text[office.span.start : office.span.end].startswith("Director - Urumqi")


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\u2028"])
def test_nothing_of_the_letter_depends_on_a_trailing_space(ends: str) -> None:
    bare = "\n".join(line.rstrip() if line.strip() else line for line in seed().split("\n"))
    first, second = propose(document_of(seed()), TODAY), propose(document_of(bare), TODAY)
    assert first is not None and second is not None
    assert first.case.letters == second.case.letters and first.case.addressees == second.case.addressees


def test_appeals_of_2012_keep_two_officials_their_salutations_and_the_copy(proposed: Propose) -> None:
    case = proposed("appeals-of-2012").case
    king, minister, copy = case.addressees
    assert (king.kind, king.office, king.salutation.best("en")) == ("target", "King and Prime Minister", "Your Majesty")
    assert minister.salutation.best("en") == "Your Excellency"
    assert (copy.kind, copy.name, copy.country) == ("copy", "Bandar Mohammed Mithal", "SA")
    assert king.channels == (Channel("fax", "+966 1 403 3125", "via Ministry of the Interior; please keep trying"),)
    assert (case.deadline, case.deadline_kind) == (date(2012, 6, 6), "before")
    assert not any("+966" in line or "@" in line for one in case.addressees for line in one.lines)


def test_demands_become_sentences_that_are_marked_as_ours(proposed: Propose) -> None:
    proposal = proposed("appeals-of-2012")
    asks = proposal.case.letters[0].asks
    assert asks[0] == "I urge you to release Fahd al-Mithal immediately and unconditionally."
    assert any(doubt.kind == "letter_from_demands" for doubt in proposal.doubts)
    assert all(one.sureness == "guess" for one in proposal.sources if one.field.startswith("letter."))


def test_the_mail_form_of_2006_gives_number_people_and_the_last_day(proposed: Propose) -> None:
    case = proposed("mail-form-of-2006").case
    assert (case.reference.ua_number, case.issued, case.deadline) == ("54/06", date(2006, 3, 10), date(2006, 4, 21))
    assert [one.name for one in case.people] == ["Karim Mithali", "Saima Mithali"]
    assert case.addressees[1].office == "Federal Minister of the Interior"
    assert len(case.letters[0].asks) == 4


def test_a_german_edition_gives_the_embassy_and_the_day_of_its_sentence(proposed: Propose) -> None:
    case = proposed("german-section").case
    assert case.title.best("de") == "Lehrerin in Haft"
    assert [one.kind for one in case.addressees] == ["target", "target", "embassy"]
    assert (case.deadline, case.deadline_kind) == (date(2015, 2, 27), "until")
    assert case.preferred_languages == ("fr", "en", "de")


def test_an_official_and_an_embassy_without_a_blank_line_are_two(proposed: Propose) -> None:
    minister, embassy = proposed("american-section").case.addressees
    assert (minister.kind, minister.country) == ("target", "OM")
    assert (embassy.kind, embassy.office) == ("embassy", "Embassy of the Sultanate of Oman")


def test_an_outcome_closes_and_opens_nothing(proposed: Propose) -> None:
    proposal = proposed("outcome")
    assert proposal.closes and proposal.updates == ("298/12",)
    assert (proposal.case.status, proposal.case.letters, proposal.case.addressees) == ("closed", (), ())


@pytest.mark.parametrize(
    ("name", "language", "salutation", "closing", "deadline", "kind"),
    [
        ("template-fr", "fr", "Monsieur le Ministre,", "Veuillez agréer", date(2021, 8, 5), "before"),
        ("template-es", "es", "Señor Presidente:", "Atentamente,", date(2011, 3, 18), "before"),
        ("template-it", "it", "Egregio Presidente,", "Distinti saluti,", date(2021, 4, 30), "until"),
        ("template-nl", "nl", "Geachte minister,", "Hoogachtend,", date(2020, 6, 12), "before"),
        ("template-pt", "pt", "Excelentíssimo Senhor Governador,", "Atenciosamente,", date(2022, 3, 31), "until"),
        ("template-ar", "ar", "معالي الوزير،", "مع خالص التقدير،", date(2023, 4, 30), "before"),
    ],
)
def test_the_template_is_understood_in_every_language_it_comes_in(
    proposed: Propose, name: str, language: str, salutation: str, closing: str, deadline: date, kind: str
) -> None:
    case = proposed(name).case
    letter = case.letters[0]
    assert (letter.language, case.addressees[0].salutation.best(language)) == (language, salutation)
    assert letter.closing.startswith(closing) and len(letter.asks) == 2
    assert (case.deadline, case.deadline_kind) == (deadline, kind)
    assert case.people and case.people[0].name and case.own_language_welcome


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Take two eggs and a pound of flour. Stir. Bake for an hour.",
        "Dear John,\n\nthank you for your letter of last week, which I have read.\n\nYours sincerely,\nMary",
    ],
)
def test_what_is_no_urgent_action_gives_no_case(text: str) -> None:
    assert propose(document_of(text), TODAY) is None


def test_no_document_of_the_folder_takes_long(proposed: Propose) -> None:
    from time import perf_counter

    proposed("template-fr")
    began = perf_counter()
    for file in sorted((Path(__file__).parent / "documents").glob("*.txt")):
        proposed(file.stem)
    assert perf_counter() - began < 3  # eleven documents; a slow machine included
