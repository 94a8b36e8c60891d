"""Which way a paragraph runs. The Arabic and Hebrew here are plain words of no letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterstall.core.case import Block
from letterstall.core.direction import (
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    directed,
    first_direction,
    runs_rightward,
    without_marks,
)
from letterstall.core.letter import ASK_MARK, Letter, block_from_line, editor_line, parts_of_text
from letterstall.core.likeness import likeness, same_words
from letterstall.core.origins import origins

MIXED = "Amnesty تطلب الإفراج عنه فورا"
WORDS = st.text(alphabet="abc שלום عربي 12.,•-" + LEFT_TO_RIGHT + RIGHT_TO_LEFT, max_size=30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Amnesty", 0), ("שלום", 1), ("12 عربي", 1), ("12", None), ("\u200fAmnesty", 1), ("\u2067שלום\u2069 a", 0)],
)
def test_the_first_letter_outside_isolates_decides(text: str, expected: int | None) -> None:
    assert first_direction(text) == expected


@given(WORDS, st.booleans(), st.booleans())
def test_a_paragraph_runs_as_it_is_told_and_its_words_stay(text: str, is_rtl: bool, is_rtl_letter: bool) -> None:
    new = directed(text, is_rtl, is_rtl_letter)
    assert runs_rightward(new, is_rtl_letter) == is_rtl
    assert without_marks(new) == without_marks(text)
    assert directed(new, is_rtl, is_rtl_letter) == new


def test_no_mark_is_left_where_the_letters_say_it_themselves() -> None:
    assert directed(RIGHT_TO_LEFT + "שלום", True, False) == "שלום"
    assert directed(RIGHT_TO_LEFT + "Amnesty", False, False) == "Amnesty"
    assert directed(LEFT_TO_RIGHT + LEFT_TO_RIGHT + "Amnesty", True, False) == RIGHT_TO_LEFT + "Amnesty"


def test_a_mark_is_left_where_the_page_would_go_by_the_letters_language() -> None:
    """In an Arabic letter the page sets a paragraph that is mostly Arabic from the right, whatever its first word."""
    assert directed(MIXED, False, True) == LEFT_TO_RIGHT + MIXED
    assert directed(MIXED, False, False) == MIXED


@pytest.mark.parametrize("line", [f"{RIGHT_TO_LEFT}{ASK_MARK}Free him.", f"{ASK_MARK}{RIGHT_TO_LEFT}Free him."])
def test_the_mark_of_an_ask_stands_behind_its_bullet_wherever_it_was_typed(line: str) -> None:
    block = block_from_line(line)
    assert block == Block("ask", f"{RIGHT_TO_LEFT}Free him.")
    assert editor_line(block) == f"{ASK_MARK}{RIGHT_TO_LEFT}Free him."
    assert block_from_line(editor_line(block)) == block


@given(WORDS.filter(lambda text: "\n" not in text))
def test_a_line_of_the_editor_and_its_block_tell_the_same(line: str) -> None:
    block = block_from_line(line)
    assert block_from_line(editor_line(block)) == block


def test_a_line_of_marks_alone_is_no_paragraph() -> None:
    salutation, blocks, closing = parts_of_text(f"Dear Sir,\n{RIGHT_TO_LEFT}\nText here.\n{ASK_MARK}\u200f\nYours,")
    assert (salutation, closing) == ("Dear Sir,", "Yours,")
    assert [block.text for block in blocks] == ["Text here.", ""]


def test_a_mark_changes_no_word_and_no_origin() -> None:
    model = (Block("paragraph", "She was taken from home in May and not seen since."), Block("ask", "Free her now."))
    turned = tuple(Block(block.kind, RIGHT_TO_LEFT + block.text) for block in model)  # type: ignore[arg-type]
    assert all(same_words(one.text, other.text) for one, other in zip(model, turned, strict=True))
    assert likeness(model[0].text, turned[0].text) == 1
    assert [one.state for one in origins(turned, model).letter] == ["same", "same"]


def test_the_text_of_a_letter_keeps_its_marks() -> None:
    blocks = (Block("paragraph", f"{RIGHT_TO_LEFT}Amnesty"), Block("ask", f"{LEFT_TO_RIGHT}שלום"))
    letter = Letter("x", "en", "Dear Sir,", blocks, "Yours,")
    assert parts_of_text(letter.text) == ("Dear Sir,", blocks, "Yours,")
