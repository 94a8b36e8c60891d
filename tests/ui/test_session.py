"""The case and the letter in hand."""

from pathlib import Path

import pytest

from letterstall.core.letter import SenderLevel
from letterstall.core.stationery import Copies
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths
from letterstall.ui.session import Session


@pytest.fixture
def session(own_desk: Path) -> Session:
    session = Session(Desk(Paths.in_folder(own_desk)))
    session.list_cases()
    session.open_case("zhumatai")
    return session


def test_the_editors_text_makes_the_letter_it_was_made_of(session: Session) -> None:
    before = session.letter
    assert before is not None
    session.rewrite(before.text, 0)
    assert session.letter == before


def test_the_cursor_is_kept_where_it_is_in_the_letter_without_empty_lines(session: Session) -> None:
    session.rewrite("Dear A,\n\n\n  One two\nYours,", len("Dear A,\n\n\n  One"))
    assert session.letter is not None
    assert session.letter.text[: session.cursor] == "Dear A,\nOne"


def test_what_is_left_out_can_be_brought_back_to_its_place(session: Session, qtbot) -> None:
    before = session.letter
    assert before is not None
    session.text_proposed.connect(lambda text: session.rewrite(text, 0))
    session.leave_out(2)
    assert session.origins.model[2].state == "left_out"
    session.take(2)
    assert session.letter == before


def test_an_untouched_letter_in_another_language_takes_that_languages_model(session: Session) -> None:
    session.open_case("practice")
    session.text_proposed.connect(lambda text: session.rewrite(text, 0))
    session.write_in("ar")
    model = session.case.model_letter("ar") if session.case else None
    assert session.letter is not None and model is not None
    assert session.letter.language == "ar"
    assert session.letter.blocks == model.blocks


def test_own_words_stay_when_the_language_changes(session: Session) -> None:
    session.rewrite("Dear Secretary,\nMy own words.\nYours sincerely,", 0)
    words = session.letter.blocks if session.letter else ()
    session.write_in("fr")
    assert session.letter is not None and session.letter.blocks == words


@pytest.mark.parametrize("remembers", [True, False])
def test_the_layout_and_the_copies_are_remembered_only_if_the_person_said_so(
    session: Session, own_desk: Path, remembers: bool
) -> None:
    session.remember(remembers_details=remembers)
    session.use_layout(session.desk.layout("uk_c5"))
    session.make_copies(Copies.WITHOUT)
    settings = Desk(Paths.in_folder(own_desk)).settings
    assert (settings.layout_id == "uk_c5", settings.copies is Copies.WITHOUT) == (remembers, remembers)
    assert session.stationery.layout.id == "uk_c5"


def test_how_much_of_the_sender_is_shown_belongs_to_this_letter(session: Session) -> None:
    session.show_sender(SenderLevel.NONE)
    assert session.letter is not None and session.letter.sender_level is SenderLevel.NONE
    assert session.desk.settings.sender_level is SenderLevel.NAME_AND_TOWN
