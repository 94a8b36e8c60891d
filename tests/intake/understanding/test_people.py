"""The people of a case: none, one, sixty, with their pronouns and their names in their own script."""

from __future__ import annotations

import pytest

from letterstall.core.case import Person
from letterstall.intake.understanding.native_names import native_name
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.people import people_in
from letterstall.intake.understanding.tongues import language_of_name


@pytest.mark.parametrize(
    ("value", "people"),
    [
        ("Zhanargul Zhumatai (she/her)", [("Zhanargul Zhumatai", "she/her")]),
        ("A Bee (she/her), C Dee (he/him)", [("A Bee", "she/her"), ("C Dee", "he/him")]),
        ("A Bee (she/her) and E Fox (they/them)", [("A Bee", "she/her"), ("E Fox", "they/them")]),
        ("Jane Roe – she/her", [("Jane Roe", "she/her")]),
        ("Jane Roe, she/her", [("Jane Roe", "she/her")]),
        ("Saba (surname not known) (she/her)", [("Saba", "she/her")]),
        ("A Bee, C Dee and E Fox (all he/him)", [("A Bee", "he/him"), ("C Dee", "he/him"), ("E Fox", "he/him")]),
        ("Parit “Penguin” Chiwarak (he/him)", [("Parit “Penguin” Chiwarak", "he/him")]),
        ("ليلى المثال (صيغ المؤنث)", [("ليلى المثال", "صيغ المؤنث")]),
        ("Anand Yland (he/him)", [("Anand Yland", "he/him")]),
    ],
)  # fmt: skip
def test_each_person_has_a_name_and_the_pronouns_behind_it(value: str, people: list[tuple[str, str]]) -> None:
    assert people_in(value, 0, Notes()) == [Person(name, pronouns=pronouns) for name, pronouns in people]


def test_people_without_names_of_their_own_are_told() -> None:
    notes = Notes()
    assert len(people_in("Jane Roe and 14 others", 0, notes)) == 1
    assert [doubt.kind for doubt in notes.doubts] == ["people_not_named"]


def test_sixty_people_are_sixty() -> None:
    names = [f"Person{chr(65 + number % 26)} Family{chr(65 + number // 26)}" for number in range(60)]
    assert [one.name for one in people_in(", ".join(names), 0, Notes())] == names


def test_a_name_in_its_own_script_is_found_behind_the_name() -> None:
    found = native_name("Zhanargul Zhumatai", "for Zhanargul\nZhumatai (加娜古丽·朱马太), who")
    assert found is not None and found[0] == "加娜古丽·朱马太"


@pytest.mark.parametrize(
    ("name", "country", "language"),
    [
        ("加娜古丽·朱马太", "CN", "zh-Hans"),
        ("劉曉波", "TW", "zh-Hant"),
        ("ماهرخ دانشور", "IR", "fa"),
        ("عيسى رفاعة", "KW", "ar"),
        ("Алесь Прымераў", "BY", "be"),
        ("ሳባ", "ER", "ti"),
        ("สมศักดิ์", "TH", "th"),
    ],
)
def test_the_language_of_a_name_is_told_by_its_letters_and_its_country(name: str, country: str, language: str) -> None:
    assert language_of_name(name, country)[0] == language
