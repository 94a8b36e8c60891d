from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.pdf_words import pages_of, text_of

from letterstall.core.case import Block, Case
from letterstall.core.letter import Letter
from letterstall.core.stationery import Copies, Stationery
from letterstall.desk.desk import Desk
from letterstall.desk.orders import Order, chosen_layout, ordered_letter
from letterstall.desk.press import Press
from letterstall.storage.paths import Paths

TODAY = date(2026, 11, 22)


@pytest.fixture
def desk() -> Desk:
    return Desk(Paths.of_this_user(), lambda: TODAY)


@pytest.fixture
def case(desk: Desk) -> Case:
    return desk.open_case("zhumatai")


@pytest.fixture
def letter(case: Case) -> Letter:
    return ordered_letter(case, Order(), TODAY).letter


@pytest.fixture
def stationery(desk: Desk) -> Stationery:
    return Stationery(chosen_layout(desk))


def test_a_proof_says_which_pages_are_whose(desk: Desk, case: Case, letter: Letter, stationery: Stationery) -> None:
    proof = desk.proof(letter, case, stationery)
    assert [(part.kind, part.addressee) for part in proof.sheets] == [
        ("letter", case.target),
        ("copy", case.copy_addressees[0]),
    ]
    assert [part.first_page for part in proof.sheets] == [0, proof.sheets[0].page_count]
    assert len(pages_of(proof.pdf)) == proof.page_count


@pytest.mark.parametrize(
    ("where", "change", "block", "said_where"),
    [
        ("salutation", {"salutation": "Dear 🕊,"}, -1, "salutation"),
        ("closing", {"closing": "Yours 🕊,"}, -2, "closing"),
        ("second block", {"blocks": (Block("paragraph", "One."), Block("ask", "Two 🕊."))}, 1, "body"),
        ("after an empty block", {"blocks": (Block("paragraph", " "), Block("paragraph", "Two 🕊."))}, 1, "body"),
        ("no salutation", {"salutation": "", "blocks": (Block("paragraph", "One 🕊."),)}, 0, "body"),
    ],
)
def test_a_missing_character_is_found_where_it_stands_in_the_letter(
    desk: Desk,
    case: Case,
    letter: Letter,
    stationery: Stationery,
    where: str,
    change: dict[str, object],
    block: int,
    said_where: str,
) -> None:
    spoilt = replace(letter, **change)  # type: ignore[arg-type]
    found = [one for one in desk.proof(spoilt, case, stationery).findings if one.kind == "missing_glyph"]
    assert [(one.block, one.fact("where"), one.stops) for one in found] == [(block, said_where, True)]
    text = {-1: spoilt.salutation, -2: spoilt.closing}.get(block) or spoilt.blocks[block].text
    assert found[0].span is not None
    assert text[slice(*found[0].span)] == "🕊"


def test_what_stops_comes_first(desk: Desk, case: Case, letter: Letter, stationery: Stationery) -> None:
    blocks = (*letter.blocks[:-1], Block("paragraph", "I am [your name]."))
    findings = desk.proof(replace(letter, blocks=blocks), case, stationery).findings
    assert [one.stops for one in findings] == sorted((one.stops for one in findings), reverse=True)
    assert findings[0].kind == "unfilled_field"


def test_separate_copies_are_files_of_their_own(desk: Desk, case: Case, letter: Letter, stationery: Stationery) -> None:
    proof = desk.proof(letter, case, stationery, Copies.SEPARATE)
    assert len(proof.files) == 2
    assert "Copy" not in text_of(proof.files[0]).split()[:20]


def test_what_was_set_before_leaves_no_trace_in_the_next_letter(
    case: Case, letter: Letter, stationery: Stationery
) -> None:
    other = replace(letter, blocks=(Block("paragraph", "Ein ganz anderer Brief, ცხრა წერილი, 你好."),))
    used, fresh = Press(), Press()
    used.proof(other, case, stationery, Copies.WITH, TODAY)
    assert (
        used.proof(letter, case, stationery, Copies.WITH, TODAY).files
        == fresh.proof(letter, case, stationery, Copies.WITH, TODAY).files
    )


def test_many_letters_share_what_they_have_in_common(case: Case, letter: Letter, stationery: Stationery) -> None:
    letters = [
        replace(letter, blocks=(Block("paragraph", f"I am supporter number {number}."), *letter.blocks))
        for number in range(40)
    ]
    press = Press()
    one, forty = press.many(letters[:1], case, stationery), press.many(letters, case, stationery)
    assert (len(forty) - len(one)) / 39 < 4000
    text = text_of(forty)
    assert all(f"supporter number {number}." in text for number in range(40))


def test_a_letter_kept_to_one_page_is_fitted_and_the_proof_says_how(
    desk: Desk, case: Case, letter: Letter, stationery: Stationery
) -> None:
    own = Block("paragraph", "I am a baker in Graz, and I read about her in our parish paper.")
    longer = replace(letter, blocks=(letter.blocks[0], own, *letter.blocks[1:]))
    plain, kept = (desk.proof(replace(longer, keeps_to_one_page=on), case, stationery) for on in (False, True))
    assert plain.fitting is None
    assert plain.page_count == 4
    assert [one.kind for one in plain.findings if one.kind == "second_page"]
    assert kept.fitting is not None
    assert kept.fitting.way == "closer"
    assert kept.page_count == 2
    assert not [one for one in kept.findings if one.kind == "second_page"]


def test_a_letter_that_cannot_be_kept_to_one_page_says_how_many_lines_would_remain(
    desk: Desk, case: Case, letter: Letter, stationery: Stationery
) -> None:
    own = Block("paragraph", "I am a baker in Graz, and I read about her in our parish paper. " * 20)
    longer = replace(letter, blocks=(letter.blocks[0], own, *letter.blocks[1:]), keeps_to_one_page=True)
    proof = desk.proof(longer, case, stationery)
    assert proof.files == desk.proof(replace(longer, keeps_to_one_page=False), case, stationery).files
    (finding,) = [one for one in proof.findings if one.kind == "second_page"]
    assert proof.fitting is not None
    assert int(finding.fact("left")) == proof.fitting.lines_left > 0
    assert not finding.stops
