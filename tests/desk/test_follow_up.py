"""A letter after a letter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from letterstall.core.errors import TargetNotWritten
from letterstall.core.kept import Happening
from letterstall.core.letter import Supporter
from letterstall.desk.archive_files import write_table
from letterstall.desk.desk import Desk
from letterstall.desk.follow_up import follow_up
from letterstall.desk.letters_table import LetterRow
from letterstall.desk.messages import untranslated
from letterstall.storage.paths import Paths


@pytest.fixture
def desk(own_desk: Path) -> Desk:
    desk = Desk(Paths.in_folder(own_desk))
    desk.open_drafts()
    return desk


def kept_letter(desk: Desk, language: str = "en") -> int:
    case = desk.open_case("practice")
    letter = desk.new_letter(case, language)
    return desk.keep(replace(letter, sender=Supporter("Ruth Keller")), case=case)


def test_a_follow_up_of_a_posted_letter_says_when_that_was_posted_in_its_language(desk: Desk) -> None:
    number = kept_letter(desk, "de")
    desk.open_drafts().note((number,), Happening("posted", date(2026, 11, 3)))
    followed = follow_up(desk, number)
    assert followed is not None
    case, opened = followed
    assert case.id == "practice"
    assert opened.letter.blocks[0].text.startswith("Am 3. November 2026 habe ich Ihnen geschrieben")
    assert opened.letter.sender == Supporter("Ruth Keller")
    assert (opened.number, opened.follows, opened.is_new) == (0, number, True)


def test_a_follow_up_of_an_answered_letter_thanks_for_the_answer(desk: Desk) -> None:
    number = kept_letter(desk)
    for kind, day in (("posted", 3), ("replied", 20)):
        desk.open_drafts().note((number,), Happening(kind, date(2026, 11, day)))  # type: ignore[arg-type]
    followed = follow_up(desk, number)
    assert followed is not None
    assert followed[1].letter.blocks[0].text == "Thank you for your answer of 20 November 2026."


def test_a_follow_up_of_a_letter_that_never_went_claims_nothing(desk: Desk) -> None:
    number = kept_letter(desk)
    followed = follow_up(desk, number)
    assert followed is not None
    assert followed[1].letter.blocks == desk.new_letter(followed[0], "en").blocks


def test_a_letter_that_is_gone_has_no_follow_up(desk: Desk) -> None:
    assert follow_up(desk, 77) is None


def test_several_marks_are_taken_back_at_once_and_languages_are_known_by_number(desk: Desk) -> None:
    archive, number = desk.open_drafts(), kept_letter(desk, "de")
    for kind in ("printed", "posted"):
        archive.note((number,), Happening(kind, date(2026, 11, 3)))  # type: ignore[arg-type]
    kept = archive.letter(number)
    assert kept is not None
    archive.take_back(*kept.happenings)
    assert archive.letters()[0].state == "to_finish"
    assert archive.languages() == {number: "de"}


def test_a_table_that_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "missing" / "letters.csv"
    with pytest.raises(TargetNotWritten):
        write_table(target, [LetterRow("Ilan")], untranslated)
    assert not target.parent.exists()
