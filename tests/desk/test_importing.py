"""From a document to a saved case, and what happens to the case it is an update of."""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from letterstall.core.case import Case, Person, Reference
from letterstall.core.errors import CaseNotSaved, NoCaseFound, UnreadableDocument
from letterstall.core.languages import ByLanguage
from letterstall.core.resources import shipped_cases
from letterstall.desk.desk import Desk
from letterstall.desk.importing import suggested_id
from letterstall.storage.case_folder import open_case, verify_source
from letterstall.storage.paths import Paths

SEED = shipped_cases() / "zhumatai" / "source" / "urgent-action-zhumatai.txt"
OUTCOME = Path(__file__).parents[1] / "intake" / "understanding" / "documents" / "outcome.txt"
UPDATE = OUTCOME.with_name("template-es.txt")


@pytest.fixture
def desk(own_desk: Path) -> Desk:
    return Desk(Paths.in_folder(own_desk), lambda: date(2026, 11, 25))


def test_reading_a_document_writes_nothing_anywhere(desk: Desk, own_desk: Path) -> None:
    desk.importing.read_document(SEED)
    assert not own_desk.exists()


def test_a_saved_case_keeps_the_document_byte_for_byte_with_its_checksum(desk: Desk) -> None:
    imported = desk.importing.read_document(SEED)
    saved = desk.importing.save_import(imported, imported.proposal.case)
    folder = desk.paths.cases_folder / saved.id
    case = open_case(folder)
    assert case.source is not None
    assert (folder / case.source.file).read_bytes() == SEED.read_bytes()
    assert case.source.sha256 == hashlib.sha256(SEED.read_bytes()).hexdigest()
    assert verify_source(folder, case)


def test_a_saved_case_is_opened_as_it_was_checked(desk: Desk) -> None:
    imported = desk.importing.read_document(SEED)
    saved = desk.importing.save_import(imported, imported.proposal.case)
    assert desk.open_case(saved.id) == saved
    assert (saved.letters, saved.addressees) == (imported.proposal.case.letters, imported.proposal.case.addressees)


def test_a_second_case_of_the_same_name_gets_a_name_of_its_own(desk: Desk) -> None:
    imported = desk.importing.read_document(SEED)
    assert desk.importing.save_import(imported, imported.proposal.case).id == "zhumatai-2"
    assert desk.importing.save_import(imported, imported.proposal.case).id == "zhumatai-3"


def test_the_document_looks_like_an_update_of_the_case_of_the_same_person(desk: Desk) -> None:
    imported = desk.importing.read_document(SEED)
    earlier = desk.importing.earlier_case(imported.proposal)
    assert earlier is not None and earlier.id == "zhumatai"


def test_a_number_finds_the_case_however_it_is_written(desk: Desk) -> None:
    imported = desk.importing.read_document(UPDATE)
    first = replace(imported.proposal.case, people=(), reference=Reference(ua_number="UA-012/2011"))
    saved = desk.importing.save_import(imported, first)
    earlier = desk.importing.earlier_case(imported.proposal)
    assert earlier is not None and earlier.id == saved.id


def test_a_superseded_case_is_closed_and_its_folder_untouched(desk: Desk) -> None:
    imported = desk.importing.read_document(SEED)
    before = (shipped_cases() / "zhumatai" / "case.toml").read_bytes()
    new = replace(imported.proposal.case, reference=replace(imported.proposal.case.reference, supersedes="zhumatai"))
    saved = desk.importing.save_import(imported, new)
    assert desk.open_case("zhumatai").status == "closed"
    assert desk.open_case(saved.id).status == "open"
    assert (shipped_cases() / "zhumatai" / "case.toml").read_bytes() == before


def test_an_outcome_closes_the_earlier_case_in_a_copy_of_ones_own(desk: Desk) -> None:
    imported = desk.importing.read_document(OUTCOME)
    assert imported.proposal.closes
    closed = desk.importing.close_case(desk.open_case("zhumatai"), imported, imported.proposal.case)
    assert (closed.status, closed.closed_on) == ("closed", date(2012, 12, 12))
    listed = [one.case for one in desk.cases() if one.case is not None and one.case.id == "zhumatai"]
    assert [one.status for one in listed] == ["closed"]
    folder = desk.paths.cases_folder / "zhumatai"
    assert (folder / "source" / "outcome.txt").read_bytes() == OUTCOME.read_bytes()
    assert verify_source(folder, open_case(folder))  # the first document is still there, unchanged


def test_what_changed_is_shown_field_by_field(desk: Desk) -> None:
    old = desk.open_case("zhumatai")
    target, copy = old.addressees
    new = replace(old, deadline=date(2023, 7, 1), addressees=(replace(target, name="Somebody Else"), copy))
    found = {one.field: (one.before, one.after) for one in desk.importing.differences(old, new)}
    assert found["deadline"] == ("2023-05-15", "2023-07-01")
    assert found["addressees"][1].startswith("Somebody Else") and len(found) == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_to_leaves_nothing_behind(desk: Desk, tmp_path: Path) -> None:
    imported = desk.importing.read_document(SEED)
    root = tmp_path / "shut"
    root.mkdir(mode=0o500)
    with pytest.raises(CaseNotSaved):
        desk.importing.save_import(imported, imported.proposal.case, root)
    assert list(root.iterdir()) == []


def test_a_file_in_the_way_leaves_nothing_behind(desk: Desk, tmp_path: Path) -> None:
    imported = desk.importing.read_document(SEED)
    root = tmp_path / "file"
    root.write_bytes(b"in the way")
    with pytest.raises(CaseNotSaved):
        desk.importing.save_import(imported, imported.proposal.case, root)
    assert root.read_bytes() == b"in the way"


def test_a_full_disk_in_the_middle_leaves_nothing_behind(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported = desk.importing.read_document(SEED)

    def refuse(*_: object) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(CaseNotSaved):
        desk.importing.save_import(imported, imported.proposal.case, tmp_path / "cases")
    assert list((tmp_path / "cases").iterdir()) == []


def test_text_from_the_clipboard_is_as_good_as_a_file(desk: Desk) -> None:
    pasted = desk.importing.read_pasted(SEED.read_text("utf-8"))
    from_file = desk.importing.read_document(SEED)
    assert pasted.name == "" and pasted.proposal.case == from_file.proposal.case


def test_what_is_no_urgent_action_and_what_is_no_file_are_told_apart(desk: Desk, tmp_path: Path) -> None:
    recipe = tmp_path / "recipe.txt"
    recipe.write_text("Take two eggs and a pound of flour.")
    with pytest.raises(NoCaseFound):
        desk.importing.read_document(recipe)
    with pytest.raises(UnreadableDocument):
        desk.importing.read_document(tmp_path / "gone.pdf")


@pytest.mark.parametrize(
    ("people", "title", "wanted"),
    [
        ((Person("Zhanargul Zhumatai"),), "", "zhumatai"),
        ((Person("Đặng Thị Huệ"),), "", "hue"),
        ((Person("ليلى المثال"),), "", "المثال"),
        ((), "Bill would end the right to protest in parks", "bill-would-end-the-right"),
        ((), "", "case"),
        ((Person("../.."),), "", "case"),
    ],
)
def test_a_case_is_named_by_the_person_or_the_headline(people: tuple[Person, ...], title: str, wanted: str) -> None:
    texts = ByLanguage.of({"en": title}) if title else ByLanguage()
    assert suggested_id(Case("", texts, people=people)) == wanted


def test_shipped_cases_are_not_touched(desk: Desk, tmp_path: Path) -> None:
    before = {file: file.read_bytes() for file in shipped_cases().rglob("*") if file.is_file()}
    imported = desk.importing.read_document(SEED)
    desk.importing.save_import(imported, imported.proposal.case)
    assert {file: file.read_bytes() for file in shipped_cases().rglob("*") if file.is_file()} == before
    shutil.rmtree(desk.paths.cases_folder)
