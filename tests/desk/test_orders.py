from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from letterstall.core.errors import UnknownLayout, WrongPaper
from letterstall.core.letter import SenderLevel, Supporter
from letterstall.desk.desk import Desk
from letterstall.desk.orders import USUAL_LAYOUTS, Order, chosen_layout, ordered_letter
from letterstall.storage.letter_files import Sender
from letterstall.storage.paths import Paths

TODAY = date(2026, 11, 22)


@pytest.fixture
def desk() -> Desk:
    return Desk(Paths.of_this_user(), lambda: TODAY)


def test_without_an_order_the_letter_is_the_model_letter(desk: Desk) -> None:
    case = desk.open_case("zhumatai")
    letter = ordered_letter(case, Order(), TODAY).letter
    assert letter.blocks == case.letters[0].blocks
    assert (letter.language, letter.written_on, letter.place) == ("en", TODAY, "")


def test_the_place_is_the_senders_town_unless_another_is_said(desk: Desk) -> None:
    case = desk.open_case("zhumatai")
    sender = Sender(Supporter("Ruth Keller", town="Vienna"), SenderLevel.INITIALS_AND_TOWN)
    assert ordered_letter(case, Order(sender=sender), TODAY).letter.place == "Vienna"
    assert ordered_letter(case, Order(sender=sender, place="Graz"), TODAY).letter.place == "Graz"
    assert ordered_letter(case, Order(sender=sender, place=""), TODAY).letter.place == ""


def test_each_block_of_a_body_knows_its_line(desk: Desk, tmp_path: Path) -> None:
    body = tmp_path / "body.md"
    body.write_text("Dear you,\n\nFirst,\nstill first.\n\nPlease:\n- one\n- two,\n  still two\n\nYours,\n", "utf-8")
    ordered = ordered_letter(desk.open_case("zhumatai"), Order(body_file=body), TODAY)
    assert [(block.kind, block.text) for block in ordered.letter.blocks] == [
        ("paragraph", "First, still first."),
        ("paragraph", "Please:"),
        ("ask", "one"),
        ("ask", "two, still two"),
    ]
    assert [ordered.line_of(block) for block in range(4)] == [3, 6, 7, 8]
    assert (ordered.letter.salutation, ordered.letter.closing) == ("Dear you,", "Yours,")
    assert [ordered.line_of(place) for place in (None, -1, -2, 4)] == [0, 0, 0, 0]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_each_paper_has_a_usual_layout(desk: Desk, paper: str) -> None:
    assert chosen_layout(desk, paper=paper).paper.name == paper
    assert chosen_layout(desk, USUAL_LAYOUTS[paper], paper).id == USUAL_LAYOUTS[paper]


def test_plain_paper_changes_with_the_paper_and_an_envelope_does_not(desk: Desk) -> None:
    assert chosen_layout(desk, "plain_a4", "Letter").id == "plain_letter"
    assert chosen_layout(desk, "plain_letter", "A4").id == "plain_a4"
    with pytest.raises(WrongPaper) as told:
        chosen_layout(desk, "din5008_b", "Letter")
    assert "us10" in told.value.fitting
    assert "din5008_b" not in told.value.fitting


def test_my_window_is_unknown_before_it_is_measured(desk: Desk) -> None:
    with pytest.raises(UnknownLayout):
        chosen_layout(desk, "my_window")
