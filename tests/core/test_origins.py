"""Where paragraphs come from, after everything people do to a text."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterstall.core.case import Block
from letterstall.core.letter import parts_of_text
from letterstall.core.origins import Fate, Origin, origins
from letterstall.core.resources import shipped_cases
from letterstall.storage.case_folder import open_case

MODEL = open_case(shipped_cases() / "zhumatai").letters[0].blocks
OWN = Block("paragraph", "I teach music at a school in Vienna, and my pupils come from eleven countries.")
SAME = tuple(Origin(index, "same") for index in range(len(MODEL)))


def test_the_model_letter_as_it_stands_is_all_the_models():
    known = origins(MODEL, MODEL)
    assert known.letter == SAME
    assert known.model == tuple(Fate(index, "in") for index in range(len(MODEL)))


def test_an_empty_letter_leaves_everything_out_and_an_empty_model_makes_all_ones_own():
    assert {fate.state for fate in origins((), MODEL).model} == {"left_out"}
    assert {origin.state for origin in origins(MODEL, ()).letter} == {"own"}


def test_own_words_are_own_and_move_nothing():
    known = origins((MODEL[0], OWN, *MODEL[1:]), MODEL)
    assert known.letter == (SAME[0], Origin(None, "own"), *SAME[1:])
    assert known.model[1] == Fate(2, "in")


def test_a_changed_word_is_a_change_of_the_same_paragraph():
    edited = replace(MODEL[0], text=MODEL[0].text.replace("concern", "deep concern"))
    known = origins((edited, *MODEL[1:]), MODEL)
    assert known.letter[0] == Origin(0, "changed")
    assert known.model[0] == Fate(0, "changed")


def test_other_white_space_is_no_change():
    spaced = replace(MODEL[0], text=MODEL[0].text.replace(" ", "  ", 3))
    assert origins((spaced,), MODEL).letter[0] == Origin(0, "same")


def test_an_ask_made_a_paragraph_is_changed():
    index = next(at for at, block in enumerate(MODEL) if block.kind == "ask")
    assert origins((Block("paragraph", MODEL[index].text),), MODEL).letter[0] == Origin(index, "changed")


def test_moved_paragraphs_keep_their_origin():
    turned = tuple(reversed(MODEL))
    assert origins(turned, MODEL).letter == tuple(reversed(SAME))


def test_both_halves_of_a_split_paragraph_come_from_it():
    words = MODEL[0].text.split()
    halves = (Block("paragraph", " ".join(words[:20])), Block("paragraph", " ".join(words[20:])))
    known = origins((*halves, *MODEL[1:]), MODEL)
    assert known.letter[:2] == (Origin(0, "changed"), Origin(0, "changed"))
    assert known.model[0].state == "changed"


def test_a_small_piece_split_off_still_comes_from_its_paragraph():
    words = MODEL[0].text.split()
    pieces = (Block("paragraph", " ".join(words[:-6])), Block("paragraph", " ".join(words[-6:])))
    assert origins(pieces, MODEL).letter == (Origin(0, "changed"), Origin(0, "changed"))


def test_two_paragraphs_made_one_are_both_in():
    merged = Block("paragraph", f"{MODEL[1].text} {MODEL[2].text}")
    known = origins((MODEL[0], merged, *MODEL[3:]), MODEL)
    assert known.letter[1].state == "changed"
    assert known.model[1] == Fate(1, "changed")
    assert known.model[2] == Fate(1, "changed")


def test_a_short_paragraph_whose_words_stand_elsewhere_is_still_left_out():
    at = next(index for index, block in enumerate(MODEL) if block.text == "I therefore urge you to:")
    rest = tuple(block for index, block in enumerate(MODEL) if index != at)
    known = origins(rest, MODEL)
    assert known.model[at] == Fate(None, "left_out")
    assert all(origin.state == "same" for origin in known.letter)


def test_a_doubled_paragraph_is_the_models_twice():
    known = origins((MODEL[0], MODEL[0]), MODEL)
    assert known.letter == (Origin(0, "same"), Origin(0, "same"))
    assert known.model[0] == Fate(0, "in")


def test_twins_in_the_model_keep_their_order():
    twin = Block("paragraph", "I look forward to your reply.")
    model = (twin, MODEL[0], twin)
    assert origins(model, model).letter == tuple(Origin(index, "same") for index in range(3))


def test_asks_that_share_words_are_not_taken_for_one_another():
    asks = [at for at, block in enumerate(MODEL) if block.kind == "ask"]
    without_last = tuple(block for at, block in enumerate(MODEL) if at != asks[-1])
    known = origins(without_last, MODEL)
    assert known.model[asks[-1]].state == "left_out"
    assert known.model[asks[-2]].state == "in"


@pytest.mark.parametrize(
    ("model", "edited"),
    [
        (
            "我对加娜古丽·朱马太的处境深感关切，她是一名记者和艺术家。",
            "我对加娜古丽·朱马太的处境非常关切，她是记者和艺术家。",
        ),
        ("ฉันเขียนจดหมายฉบับนี้ด้วยความห่วงใยต่อเธอ", "ฉันเขียนจดหมายฉบับนี้ด้วยความห่วงใยอย่างยิ่งต่อเธอ"),
        ("أكتب إليكم لأعرب عن قلقي على السيدة جمعة", "أكتب إليكم لأعرب عن بالغ قلقي على السيدة جمعة"),
    ],
)
def test_a_change_is_known_in_scripts_without_spaces_too(model, edited):
    assert origins((Block("paragraph", edited),), (Block("paragraph", model),)).letter == (Origin(0, "changed"),)


def test_the_editor_loses_nothing_of_the_models_origin():
    _, blocks, _ = parts_of_text(
        "Dear Secretary,\n" + "\n".join(f"• {b.text}" if b.kind == "ask" else b.text for b in MODEL)
    )
    assert origins(blocks, MODEL).letter == SAME


@given(st.permutations(range(len(MODEL))), st.sets(st.integers(0, len(MODEL) - 1)))
@settings(max_examples=60, deadline=None)
def test_any_choice_in_any_order_is_known_for_what_it_is(order, dropped):
    kept = [index for index in order if index not in dropped]
    known = origins(tuple(MODEL[index] for index in kept), MODEL)
    assert known.letter == tuple(Origin(index, "same") for index in kept)
    assert {index for index, fate in enumerate(known.model) if fate.state == "left_out"} == dropped


@given(st.lists(st.text(max_size=40), max_size=6), st.lists(st.text(max_size=40), max_size=6))
@settings(max_examples=100, deadline=None)
def test_every_index_points_at_something(letter, model):
    known = origins(tuple(Block("paragraph", one) for one in letter), tuple(Block("paragraph", one) for one in model))
    assert (len(known.letter), len(known.model)) == (len(letter), len(model))
    assert all((one.model is None) == (one.state == "own") for one in known.letter)
    assert all((one.letter is None) == (one.state == "left_out") for one in known.model)
    assert all(one.model is None or one.model < len(model) for one in known.letter)
    assert all(one.letter is None or one.letter < len(letter) for one in known.model)


def test_fifteen_paragraphs_are_told_apart_without_a_noticeable_wait():
    model = tuple(Block("paragraph", f"{block.text} Part {at}.") for at in range(3) for block in MODEL[:5])
    letter = tuple(replace(block, text=block.text.replace("Zhumatai", "she")) for block in model)
    times = []
    for _ in range(7):
        start = time.perf_counter()
        origins(letter, model)
        times.append(time.perf_counter() - start)
    assert sorted(times)[3] < 0.05  # about 2 ms on an idle machine
