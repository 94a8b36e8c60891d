"""Taking, leaving and bringing back, as the ticks beside the model letter do it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterstall.core.case import Block
from letterstall.core.origins import origins
from letterstall.core.resources import shipped_cases
from letterstall.core.revisions import bring_back, leave_out, take, take_all
from letterstall.storage.case_folder import open_case

MODEL = open_case(shipped_cases() / "zhumatai").letters[0].blocks
INDEXES = range(len(MODEL))
ASKS = [index for index in INDEXES if MODEL[index].kind == "ask"]
OWN = Block("paragraph", "I teach music at a school in Vienna, and my pupils come from eleven countries.")
OWN_ASK = Block("ask", "Let her mother visit her every week.")


@pytest.mark.parametrize("index", INDEXES)
def test_leave_then_take_gives_an_unchanged_letter_back(index):
    assert take(leave_out(MODEL, MODEL, index), MODEL, index) == MODEL


@given(st.permutations(INDEXES), st.sets(st.integers(0, len(MODEL) - 1)))
@settings(max_examples=60, deadline=None)
def test_leaving_some_and_taking_them_in_any_order_keeps_the_models_order(order, left):
    blocks = MODEL
    for index in left:
        blocks = leave_out(blocks, MODEL, index)
    for index in order:
        if index in left:
            blocks = take(blocks, MODEL, index)
    assert blocks == MODEL


def test_all_can_be_taken_into_an_empty_letter():
    assert take_all((), MODEL) == MODEL


def test_taking_all_keeps_ones_own_words_where_they_stand():
    blocks = take_all((MODEL[0], OWN), MODEL)
    assert blocks[0] == MODEL[0]
    assert [block for block in blocks if block != OWN] == list(MODEL)
    assert OWN in blocks


@pytest.mark.parametrize("index", INDEXES)
def test_leaving_out_touches_no_other_paragraph(index):
    letter = (MODEL[0], OWN, *MODEL[1:])
    left = leave_out(letter, MODEL, index)
    assert left == tuple(block for block in letter if block != MODEL[index])


def test_leaving_out_takes_the_changed_paragraph_and_its_split_half_too():
    words = MODEL[0].text.split()
    halves = (Block("paragraph", " ".join(words[:20])), Block("paragraph", " ".join(words[20:])))
    assert leave_out((*halves, *MODEL[1:]), MODEL, 0) == MODEL[1:]


def test_what_is_in_already_is_not_taken_twice():
    assert take(MODEL, MODEL, 2) == MODEL


def test_a_changed_paragraph_gets_the_models_wording_back():
    edited = replace(MODEL[1], text=MODEL[1].text.replace("previously", "before"))
    assert bring_back((MODEL[0], edited, *MODEL[2:]), MODEL, 1) == MODEL


def test_a_split_paragraph_is_one_again_when_brought_back():
    words = MODEL[0].text.split()
    halves = (Block("paragraph", " ".join(words[:20])), Block("paragraph", " ".join(words[20:])))
    assert bring_back((*halves, *MODEL[1:]), MODEL, 0) == MODEL


def test_bringing_back_what_was_left_out_takes_it():
    assert bring_back(leave_out(MODEL, MODEL, 3), MODEL, 3) == MODEL


def test_an_ask_goes_into_the_list_of_asks_wherever_that_is():
    first, second, last = ASKS[0], ASKS[1], ASKS[-1]
    letter = (MODEL[second], OWN_ASK, *MODEL[:first])
    with_first = take(letter, MODEL, first)
    assert with_first[:2] == (MODEL[first], MODEL[second])
    assert take(letter, MODEL, last)[:2] == (MODEL[second], MODEL[last])
    assert take((OWN_ASK, OWN), MODEL, first) == (OWN_ASK, MODEL[first], OWN)


def test_a_paragraph_never_splits_the_list_of_asks():
    model = (*MODEL, Block("paragraph", "Thank you for reading this letter to its end."))
    letter = (*MODEL, OWN_ASK)
    assert take(letter, model, len(MODEL)) == (*letter, model[-1])


@given(st.lists(st.sampled_from([*MODEL, OWN, OWN_ASK]), max_size=9), st.integers(0, len(MODEL) - 1))
@settings(max_examples=120, deadline=None)
def test_after_leaving_it_is_out_and_after_taking_it_is_in(letter, index):
    left = leave_out(tuple(letter), MODEL, index)
    assert origins(left, MODEL).model[index].state == "left_out"
    assert origins(take(left, MODEL, index), MODEL).model[index].state == "in"
    assert [block for block in left if block in (OWN, OWN_ASK)] == [
        block for block in letter if block in (OWN, OWN_ASK)
    ]
