from __future__ import annotations

from pathlib import Path

import pytest

from letterstall.core.case import Case, Person
from letterstall.core.languages import ByLanguage
from letterstall.desk.file_names import file_name, names_of_export


def named(*names: str) -> Case:
    return Case("some-case", ByLanguage(), people=tuple(Person(name) for name in names))


def test_the_name_says_for_whom_the_letter_is() -> None:
    assert file_name(named("Zhanargul Zhumatai")) == "Letter for Zhanargul Zhumatai.pdf"
    assert file_name(named("加娜古丽·朱马太")) == "Letter for 加娜古丽·朱马太.pdf"


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("A<b>\x00\n|?", "A b"),
        ("C:\\Windows", "C Windows"),
        ("\u202egnp.fdp", "gnp.fdp"),
        ("con", "con_"),
        ("...", "somebody at risk"),
        ("  ", "somebody at risk"),
    ],
)
def test_no_name_leads_out_of_the_folder_or_offends_a_system(name: str, plain: str) -> None:
    assert file_name(named(name)) == f"Letter for {plain}.pdf"


def test_a_name_is_never_longer_than_a_file_system_takes() -> None:
    assert len(file_name(named("加" * 400)).encode()) <= 255


def test_a_case_without_people_is_named_by_its_id() -> None:
    assert file_name(named()) == "Letter for some-case.pdf"


def test_several_files_of_one_export_are_numbered_from_the_second_on() -> None:
    names = names_of_export(Path("Letters/My letter.pdf"), 3)
    assert [name.as_posix() for name in names] == [
        "Letters/My letter.pdf",
        "Letters/My letter (2).pdf",
        "Letters/My letter (3).pdf",
    ]
