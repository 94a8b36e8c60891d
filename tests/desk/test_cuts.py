"""Which paragraphs could go. The paragraphs of the supporter here are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from letterstall.core.case import Block, Case
from letterstall.core.letter import Letter
from letterstall.core.stationery import Stationery
from letterstall.desk.cuts import find_cuts, without
from letterstall.desk.desk import Desk
from letterstall.desk.orders import Order, chosen_layout, ordered_letter
from letterstall.desk.proof import Cuts
from letterstall.storage.paths import Paths

TODAY = date(2026, 11, 22)
OWN = (
    "I teach music at a school in Vienna. My pupils come from eleven countries, and the songs they bring from home are "
    "the best part of our week. It saddens me that a woman who cared for songs cannot be reached by her family. "
)


@pytest.fixture
def desk() -> Desk:
    return Desk(Paths.of_this_user(), lambda: TODAY)


@pytest.fixture
def case(desk: Desk) -> Case:
    return desk.open_case("zhumatai")


@pytest.fixture
def stationery(desk: Desk) -> Stationery:
    return Stationery(chosen_layout(desk))


@pytest.fixture
def letter(case: Case) -> Letter:
    model = ordered_letter(case, Order(), TODAY).letter
    own = Block("paragraph", (OWN * 2).strip())
    return replace(model, blocks=(model.blocks[0], own, *model.blocks[1:]), keeps_to_one_page=True)


def is_on_one_page(desk: Desk, letter: Letter, case: Case, stationery: Stationery) -> bool:
    return desk.proof(letter, case, stationery).sheets[0].lines_on_later_pages == 0


def test_each_paragraph_that_is_named_makes_the_letter_fit_when_it_goes(
    desk: Desk, case: Case, letter: Letter, stationery: Stationery
) -> None:
    assert not is_on_one_page(desk, letter, case, stationery)
    cuts = find_cuts(desk.press, letter, case, stationery)
    assert 1 <= len(cuts.blocks) <= 3
    assert not cuts.together
    for at in cuts.blocks:
        assert is_on_one_page(desk, without(letter, (at,)), case, stationery)


def test_no_ask_no_lead_in_and_no_words_of_ones_own_are_named_where_the_models_do(
    desk: Desk, case: Case, letter: Letter, stationery: Stationery
) -> None:
    blocks = letter.blocks
    for at in find_cuts(desk.press, letter, case, stationery).blocks:
        assert blocks[at].kind == "paragraph"
        assert blocks[at + 1].kind != "ask"
        assert at not in (0, 1)


def test_ones_own_words_are_named_where_nothing_else_does(
    desk: Desk, case: Case, letter: Letter, stationery: Stationery
) -> None:
    first, _, *rest = letter.blocks
    asks = [one for one in rest if one.kind == "ask"]
    many = replace(letter, blocks=(first, Block("paragraph", OWN * 11), *asks))
    assert find_cuts(desk.press, many, case, stationery) == Cuts((1,))


def test_the_only_paragraph_that_names_the_person_stays(
    desk: Desk, case: Case, letter: Letter, stationery: Stationery
) -> None:
    name = case.people[0].name
    cuts = find_cuts(desk.press, letter, case, stationery)
    for at in cuts.blocks:
        assert name in without(letter, (at,)).text


def test_paragraphs_that_only_together_do_are_named_together(
    desk: Desk, case: Case, letter: Letter, stationery: Stationery
) -> None:
    own = tuple(Block("paragraph", f"{OWN} This is paragraph {number} of mine.") for number in range(5))
    longer = replace(letter, blocks=(letter.blocks[0], *own, *letter.blocks[2:]))
    cuts = find_cuts(desk.press, longer, case, stationery)
    assert cuts.together
    assert len(cuts.blocks) >= 2
    assert is_on_one_page(desk, without(longer, cuts.blocks), case, stationery)
    assert not any(is_on_one_page(desk, without(longer, (at,)), case, stationery) for at in cuts.blocks)


def test_nothing_is_named_where_nothing_need_go_or_nothing_would_do(
    desk: Desk, case: Case, letter: Letter, stationery: Stationery
) -> None:
    model = without(letter, (1,))
    assert find_cuts(desk.press, model, case, stationery) == Cuts()
    endless = replace(letter, blocks=tuple(Block("ask", OWN) for _ in range(40)))
    assert find_cuts(desk.press, endless, case, stationery).blocks == ()
