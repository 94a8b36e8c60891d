"""Whole documents: what comes out of them is what a careful person would type."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from tests.intake.understanding.conftest import DOCUMENTS, TODAY, Propose, document_of
from tests.pace import pace

from letterstall.core.case import Case, Channel
from letterstall.core.resources import shipped_cases
from letterstall.intake.reading import plain
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
    assert perf_counter() - began < 3 * pace()  # eleven documents; a slow machine included


def test_a_number_at_the_foot_is_the_documents_own_and_not_the_one_it_refers_to() -> None:
    document = plain.read((DOCUMENTS / "appeals-side-by-side.txt").read_bytes())
    proposal = propose(document, TODAY)
    assert proposal is not None
    reference = proposal.case.reference
    assert (reference.ua_number, reference.index) == ("998/11", "MDE 11/9055/2013")
    assert proposal.case.issued == date(2013, 10, 29)


def test_addresses_side_by_side_in_plain_text_are_two_whole_addresses() -> None:
    proposal = propose(plain.read((DOCUMENTS / "appeals-side-by-side.txt").read_bytes()), TODAY)
    assert proposal is not None
    king, minister = proposal.case.addressees
    assert king.name == "Shaikh Salim bin Nasser Al Fadhel" and minister.name == "Shaikh Jabir bin Salman"
    assert king.lines[-2:] == ("P.O. Box 9555, Lake Palace", "al-Manama")
    assert minister.lines == ("Ministry of Interior", "P.O. Box 9013, al-Manama")
    assert [one.salutation.best("en") for one in (king, minister)] == ["Your Majesty", "Your Excellency"]
    assert "order_mended" in {doubt.kind for doubt in proposal.doubts}


def test_an_address_under_a_deadline_is_the_addressee_and_the_one_under_copies_is_not(proposed: Propose) -> None:
    case = proposed("spanish-section").case
    official, embassy = case.addressees
    assert (official.name, official.office) == ("Ramiro Andrés Salcedo-Ruiz", "Fiscal General de la República")
    assert official.kind == "target" and embassy.kind == "embassy"
    assert official.salutation.best("es") == "Sr. Fiscal General:" and not embassy.salutation
    assert case.deadline == date(2022, 9, 23) and case.deadline_kind == "before"


def test_paragraphs_without_a_line_between_them_are_told_by_the_room_that_was_left(proposed: Propose) -> None:
    letter = proposed("spanish-section").case.letters[0]
    begins = [block.text.split()[0] for block in letter.blocks]
    assert begins == ["Le", "Los", "Le"]


def test_somebody_whom_no_label_names_is_guessed_and_doubted(proposed: Propose) -> None:
    proposal = proposed("spanish-section")
    assert [person.name for person in proposal.case.people] == ["Joaquín Almarza-Colmenares"]
    assert "people_guessed" in {doubt.kind for doubt in proposal.doubts}


def test_a_title_before_a_name_begins_an_address_where_lines_of_one_follow() -> None:
    text = "\n".join(
        (
            "AU : 900/23 – AFR 62/9749/2023 – Cameroun Date : 9 mai 2023",
            "ACTION URGENTE",
            "UN APICULTEUR DÉTENU",
            "",
            "L’apiculteur Jean Mbarga Ndo a été arrêté le 3 mai par des agents en civil.",
            "",
            "PASSEZ À L’ACTION : ENVOYEZ UN APPEL EN VOUS INSPIRANT DU MODÈLE DE LETTRE CI-DESSOUS",
            "",
            "Monsieur Félix Essomba Kalla",
            "Directeur de la Sûreté du lac",
            "Avenue des Manguiers, n° 14",
            "Yaoundé",
            "Cameroun",
            "Courriel : contact@surete.example",
            "",
            "Monsieur le Directeur,",
            "",
            "Je vous écris pour vous faire part de mon inquiétude concernant Jean Mbarga Ndo, détenu depuis mai.",
            "",
            "Veuillez agréer, Monsieur le Directeur, l’expression de ma haute considération.",
        )
    )
    proposal = propose(document_of(text), TODAY)
    assert proposal is not None
    (official,) = proposal.case.addressees
    assert (official.name, official.country) == ("Monsieur Félix Essomba Kalla", "CM")
    assert official.salutation.best("fr") == "Monsieur le Directeur,"
    assert proposal.case.letters[0].blocks[0].text.startswith("Je vous écris")


def test_a_line_without_end_is_looked_through_in_no_time() -> None:
    """A damaged mail of one line took minutes: each place where words might be glued looked through all of it."""
    address = "Minister of Justice, 4 Long Street, " + "LongStreetMinister" * 2_000
    text = f"URGENT ACTION\n\nTEACHER HELD\n\nPLEASE SEND APPEALS BEFORE 4 MAY 2014 TO:\n\n{address}\n\nUA: 900/14"
    began = time.process_time()
    propose(document_of(text), TODAY)
    assert time.process_time() - began < 2 * pace()


def test_a_sign_the_file_has_lost_is_doubted_where_it_would_reach_the_letter() -> None:
    text = seed().replace("Zhumatai had previously", "Zhu�atai had previously")
    proposal = propose(document_of(text), TODAY)
    assert proposal is not None
    lost = [doubt for doubt in proposal.doubts if doubt.kind == "lost_sign"]
    assert [doubt.field for doubt in lost] == ["letter"]
    assert lost[0].span is not None and text[lost[0].span.start] == "�"
