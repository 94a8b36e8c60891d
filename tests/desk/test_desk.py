from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from letterstall.core.case import Block
from letterstall.core.errors import DeskInUse, ExportStopped, TargetNotWritten, UnknownCase
from letterstall.core.stationery import Copies
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths


@pytest.fixture
def desk() -> Desk:
    return Desk(Paths.of_this_user(), lambda: date(2026, 11, 22))


def test_a_kept_letter_is_there_again_with_its_cursor_and_the_date_of_today(desk: Desk) -> None:
    case = desk.open_case("zhumatai")
    letter = replace(desk.new_letter(case), blocks=(Block("paragraph", "Mine alone."),))
    desk.keep(letter, cursor=7)
    desk.close()
    again = Desk(desk.paths, lambda: date(2026, 12, 1))
    again.open_drafts()
    opened = again.letter_for(case)
    as_of_today = replace(letter, written_on=date(2026, 12, 1))
    assert (opened.letter, opened.cursor, opened.is_new, opened.recovered_at) == (as_of_today, 7, False, None)
    again.close()


def test_two_desks_do_not_write_at_once(desk: Desk) -> None:
    desk.open_drafts()
    with pytest.raises(DeskInUse):
        Desk(desk.paths).open_drafts()
    desk.close()
    other = Desk(desk.paths)
    other.open_drafts()
    other.close()


def test_nothing_is_read_or_made_before_it_is_asked_for(desk: Desk, own_desk: Path) -> None:
    desk.proof(desk.new_letter(desk.open_case("practice")), desk.open_case("practice"), desk.stationery())
    assert not own_desk.exists()


def test_the_file_is_the_proof(desk: Desk, tmp_path: Path) -> None:
    case = desk.open_case("zhumatai")
    proof = desk.proof(desk.new_letter(case), case, desk.stationery())
    target = tmp_path / "letter.pdf"
    assert desk.export(proof, target) == (target,)
    assert target.read_bytes() == proof.pdf


def test_what_would_make_a_false_letter_is_not_written(desk: Desk, tmp_path: Path) -> None:
    case = desk.open_case("zhumatai")
    letter = replace(desk.new_letter(case), blocks=(Block("paragraph", "I am [your name]."),))
    proof = desk.proof(letter, case, desk.stationery())
    with pytest.raises(ExportStopped) as told:
        desk.export(proof, tmp_path / "letter.pdf")
    assert [one.kind for one in told.value.findings] == ["unfilled_field"]
    assert not (tmp_path / "letter.pdf").exists()


def test_of_separate_files_all_or_none_are_written(desk: Desk, tmp_path: Path) -> None:
    case = desk.open_case("zhumatai")
    proof = desk.proof(desk.new_letter(case), case, desk.stationery(), Copies.SEPARATE)
    (tmp_path / "letter (2).pdf").mkdir()
    with pytest.raises(TargetNotWritten):
        desk.export(proof, tmp_path / "letter.pdf")
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith("letter")] == ["letter (2).pdf"]


def test_a_case_is_found_by_id_and_by_folder_and_nowhere_else(desk: Desk, tmp_path: Path) -> None:
    assert desk.open_case("practice").is_practice
    with pytest.raises(UnknownCase):
        desk.open_case("../practice/nowhere")
    with pytest.raises(UnknownCase):
        desk.open_case("")


def test_the_suggested_file_says_for_whom_it_is(desk: Desk) -> None:
    name = desk.suggested_file(desk.open_case("zhumatai")).name
    assert "Zhumatai" in name
    assert name.endswith(".pdf")
