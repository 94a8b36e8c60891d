from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pace import pace

from letterstall.typeset.bidi import embedding_levels
from letterstall.typeset.characters import WORD_JOINER, settable


@given(st.text(st.characters(codec=None)))
def test_no_character_is_added_or_lost(text: str) -> None:
    assert len(settable(text)) == len(text)
    assert settable(settable(text)) == settable(text)


def test_plain_text_is_the_same_object() -> None:
    text = "Dear Secretary, سلام 林明月 – “x”"
    assert settable(text) is text


@pytest.mark.parametrize("mark", "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u202c\u2069")
def test_an_unpaired_directional_mark_turns_nothing_that_follows(mark: str) -> None:
    text = f"one {mark}two three"
    assert embedding_levels(settable(text), 0) == (0,) * len(text)


def test_paired_marks_stay() -> None:
    text = "a \u2067b \u202ac\u202c\u2069 d \u202ee\u202c"
    assert settable(text) == text


def test_marks_that_cross_are_taken_out() -> None:
    assert settable("\u2067\u202aa\u2069b\u202c") == f"\u2067{WORD_JOINER}a\u2069b{WORD_JOINER}"


def test_a_line_break_parts_a_pair() -> None:
    assert settable("\u202ea\nb\u202c") == f"{WORD_JOINER}a\nb{WORD_JOINER}"


def test_controls_and_surrogates_become_harmless() -> None:
    assert settable("a\x00b\tc\x85d\ud800e\r\nf") == f"a{WORD_JOINER}b c\nd\ufffde{WORD_JOINER}\nf"


def test_forty_thousand_marks_without_partners_take_no_long_time() -> None:
    start = process_time()
    assert set(settable("\u202a" * 40_000 + "\u2069" * 40_000)) == {WORD_JOINER}
    assert process_time() - start < 2 * pace()
