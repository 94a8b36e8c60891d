"""What is found in a letter, and what stops it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from letterstall.core.case import Block, Case, Person
from letterstall.core.checks import check_letter
from letterstall.core.languages import ByLanguage
from letterstall.core.letter import Letter, Supporter
from letterstall.core.resources import shipped_cases
from letterstall.storage.case_folder import open_case

CASE = replace(open_case(shipped_cases() / "zhumatai"), deadline=date(2026, 12, 31))
MODEL = CASE.letters[0]
LETTER = Letter("zhumatai", "en", "Dear Secretary,", MODEL.blocks, "Yours sincerely,", sender=Supporter("Ruth Keller"))
TODAY = date(2026, 11, 22)


def kinds(letter: Letter, case: Case = CASE, today: date = TODAY) -> list[str]:
    return [finding.kind for finding in check_letter(letter, case, today)]


def with_text(text: str) -> Letter:
    return replace(LETTER, blocks=(Block("paragraph", text), *LETTER.blocks))


def test_the_model_letter_as_it_stands_has_nothing_to_check():
    assert kinds(LETTER) == []


@pytest.mark.parametrize(
    "field",
    [
        "[your name]",
        "[NAME]",
        "[Your town and country]",
        "[Ihr Name]",
        "[votre nom]",
        "[ваше имя]",
        "[اسمك]",
        "［姓名］",
        "【你的名字】",
        "[ ]",
        "[]",
        "[__]",
        "____",
        "……",
        "........",
        "<name>",
        "<your address>",
        "XXXX",
        "xxx",
        "{{ name }}",
        "{{7*7}}",
        "{% if x %}",
        "{name}",
        "(your name)",
        "(insert a sentence about yourself)",
    ],
)
def test_a_field_that_waits_to_be_filled_in_stops_the_letter_and_is_shown(field):
    letter = with_text(f"I am {field}, a teacher.")
    (found,) = check_letter(letter, CASE, TODAY)
    assert (found.kind, found.stops, found.block) == ("unfilled_field", True, 0)
    assert found.span is not None
    assert letter.blocks[0].text[slice(*found.span)] == field == found.fact("text")


@pytest.mark.parametrize(
    "text",
    [
        "He said that “[he] was beaten” [sic].",
        "“We […] waited.”",
        "“We [...] waited.”",
        "As reported [1], and again [2023].",
        "Article 19 (freedom of expression)",
        "a_b is a name",
        "Olympic Games XXX",
        "Wait... what?",
        "5 < 6 and 7 > 6",
        "She wrote <b>bold</b> words",
        "the [then] minister",
        "her mother (72)",
        "“[by the police]”",
        "and so on…",
    ],
)
def test_brackets_that_mend_a_quotation_and_ordinary_signs_are_left_alone(text):
    assert kinds(with_text(text)) == []


def test_what_looks_like_a_field_but_is_a_name_of_the_case_is_left_alone():
    odd = replace(CASE, people=(Person("{{ 7*7 }}"), Person("<name>")))
    assert kinds(with_text("I write for {{ 7*7 }} and <name>."), odd) == []


@pytest.mark.parametrize(
    ("changed", "block"),
    [
        (replace(LETTER, salutation="Dear [NAME],"), -1),
        (replace(LETTER, closing="Yours, ____"), -2),
        (replace(LETTER, place="[town]"), None),
        (replace(LETTER, subject="[SUBJECT]"), None),
        (replace(LETTER, sender=Supporter("[Your name]")), None),
    ],
)
def test_fields_are_found_outside_the_body_too(changed, block):
    (found,) = check_letter(changed, CASE, TODAY)
    assert (found.kind, found.stops, found.block) == ("unfilled_field", True, block)


def test_each_lost_ask_is_advice_with_its_name():
    letter = replace(LETTER, blocks=tuple(block for block in MODEL.blocks if block.kind != "ask"))
    found = check_letter(letter, CASE, TODAY)
    assert [finding.kind for finding in found] == ["lost_ask"] * 3
    assert [finding.fact("name") for finding in found] == ["Release", "Family and lawyer", "Medical care"]
    assert [finding.fact("ask") for finding in found] == list(MODEL.asks)
    assert not any(finding.stops for finding in found)


def test_losing_one_ask_does_not_hide_behind_a_similar_one():
    last = [block for block in MODEL.blocks if block.kind == "ask"][-1]
    letter = replace(LETTER, blocks=tuple(block for block in MODEL.blocks if block != last))
    assert [finding.fact("name") for finding in check_letter(letter, CASE, TODAY)] == ["Medical care"]


def test_asks_may_be_changed_moved_or_put_into_one_sentence():
    asks = list(MODEL.asks)
    rest = tuple(block for block in MODEL.blocks if block.kind != "ask")
    in_one = Block("paragraph", " Also, ".join(asks))
    changed = Block("ask", asks[2].replace("adequate medical care", "the medical care she needs"))
    assert kinds(replace(LETTER, blocks=(*rest, in_one))) == []
    assert kinds(replace(LETTER, blocks=(changed, *rest, Block("ask", asks[1]), Block("ask", asks[0])))) == []


def test_in_a_language_that_cannot_be_compared_no_ask_is_called_lost():
    assert kinds(replace(LETTER, language="tr", blocks=(Block("paragraph", "Lütfen onu serbest bırakın."),))) == []


def test_a_letter_in_another_language_than_the_model_is_held_against_it():
    letter = replace(LETTER, language="de", blocks=(Block("paragraph", "Bitte lassen Sie sie frei."),))
    lost = [one.fact("name") for one in check_letter(letter, CASE, TODAY) if one.kind == "lost_ask"]
    assert lost == ["Family and lawyer", "Medical care"]


def test_an_empty_letter_stops_and_says_only_that():
    assert kinds(replace(LETTER, salutation="", blocks=())) == ["empty_letter"]
    assert kinds(replace(LETTER, blocks=(Block("paragraph", "  "),))) == ["empty_letter"]
    assert check_letter(replace(LETTER, blocks=()), CASE, TODAY)[0].stops


def test_a_missing_salutation_is_advice():
    (found,) = check_letter(replace(LETTER, salutation=" "), CASE, TODAY)
    assert (found.kind, found.stops, found.block) == ("salutation_missing", False, -1)


def test_a_case_without_addressee_stops():
    (found,) = check_letter(LETTER, replace(CASE, addressees=()), TODAY)
    assert (found.kind, found.stops) == ("no_addressee", True)


def test_a_passed_deadline_is_told_once_and_stops_nothing():
    (found,) = check_letter(LETTER, CASE, date(2027, 1, 1))
    assert (found.kind, found.stops, found.fact("deadline")) == ("past_deadline", False, "2026-12-31")
    assert found.fact("advice").startswith("Please check with the Amnesty office")
    assert kinds(LETTER, CASE, date(2026, 12, 31)) == []


def test_a_closed_case_is_told_instead_of_its_deadline():
    closed = replace(
        CASE, status="closed", closed_on=date(2026, 1, 2), closed_reason=ByLanguage.of({"en": "She is free."})
    )
    (found,) = check_letter(LETTER, closed, date(2027, 1, 1))
    assert (found.kind, found.stops) == ("case_closed", True)
    assert (found.fact("closed_on"), found.fact("reason")) == ("2026-01-02", "She is free.")
