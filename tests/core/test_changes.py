"""A letter beside its model, word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterstall.core.case import Block
from letterstall.core.changes import all_blocks, changes, pieces
from letterstall.core.letter import Letter

MODEL = (
    Block("paragraph", "I am writing to you about Zhanargul Zhumatai, who was detained on 10 February 2023."),
    Block("paragraph", "She has no lawyer and I am worried about her health and about her family."),
    Block("ask", "Release her at once;"),
    Block("ask", "Let her see a doctor."),
)


def test_the_model_as_it_stands_has_no_change():
    assert [one.state for one in changes(MODEL, MODEL)] == ["same"] * 4


def test_one_changed_word_is_one_word_out_and_one_in():
    found = pieces(MODEL[0].text, MODEL[0].text.replace("February", "March"))
    assert [(one.state, one.text) for one in found if one.state != "same"] == [("out", "February"), ("in", "March")]


def test_what_was_left_out_stands_where_it_stood_and_own_words_where_they_are():
    own = Block("paragraph", "My pupils sing the songs of eleven countries every Friday afternoon.")
    found = changes((own, MODEL[0], MODEL[3]), MODEL)
    assert [(one.state, one.pieces[0].text[:9]) for one in found] == [
        ("in", own.text[:9]),
        ("same", MODEL[0].text[:9]),
        ("out", MODEL[1].text[:9]),
        ("out", MODEL[2].text[:9]),
        ("same", MODEL[3].text[:9]),
    ]


def test_a_letter_of_own_words_alone_takes_all_of_the_model_out():
    found = changes((Block("paragraph", "Good day."),), MODEL)
    assert [one.state for one in found] == ["in", "out", "out", "out", "out"]


def test_a_chinese_paragraph_changes_sign_by_sign():
    found = pieces("她于二月十日被捕入狱至今", "她于三月十日被捕入狱至今")
    assert [(one.state, one.text) for one in found if one.state != "same"] == [("out", "二"), ("in", "三")]


@pytest.mark.parametrize("state", ["out", "in"])
@given(old=st.text("ab .,عين"), new=st.text("ab .,عين"))
def test_pieces_put_together_give_both_texts_back(state, old, new):
    wanted = old if state == "out" else new
    assert "".join(one.text for one in pieces(old, new) if one.state in ("same", state)) == wanted


def test_salutation_and_closing_are_words_of_a_letter_too():
    letter = Letter("zhumatai", "en", "Dear Secretary,", MODEL[:1], "Yours sincerely,")
    assert [one.text for one in all_blocks(letter)] == ["Dear Secretary,", MODEL[0].text, "Yours sincerely,"]
    assert all_blocks(Letter("zhumatai", "en")) == ()
