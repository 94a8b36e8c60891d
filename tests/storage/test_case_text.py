"""Paragraphs and asks are read as they were written, and nothing else in a text has a meaning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterstall.core.case import Block
from letterstall.core.joining import joined_lines
from letterstall.storage.case_text import blocks_of_text, paragraphs_of_text, text_of_blocks

LINES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1).map(str.strip).filter(bool)
BLOCKS = st.lists(st.builds(Block, st.sampled_from(("paragraph", "ask")), LINES))


def test_lines_of_a_paragraph_are_joined_and_asks_keep_their_place() -> None:
    text = "One\ntwo.\n\nI ask:\n- first\n  goes on\n- second\n\nAnd after.\n"
    assert blocks_of_text(text) == (
        Block("paragraph", "One two."),
        Block("paragraph", "I ask:"),
        Block("ask", "first goes on"),
        Block("ask", "second"),
        Block("paragraph", "And after."),
    )


def test_a_list_right_under_a_paragraph_and_one_with_blank_lines_are_lists_too() -> None:
    assert [block.kind for block in blocks_of_text("I ask:\n- one\n\n- two")] == ["paragraph", "ask", "ask"]


@pytest.mark.parametrize(
    "text",
    ["# no heading", "*not* _marked_ **up**", "<b>Dear</b> <img src=/etc/hostname>", "{{ 7*7 }} {% for %}", "> no",
     "1. no list", "* no list", "[a](b) `c` \\d", "--- ", "-no ask", "&amp; &#x110000;", "=HYPERLINK(1)"],
)  # fmt: skip
def test_markup_is_text(text: str) -> None:
    assert blocks_of_text(text) == (Block("paragraph", text.strip()),)
    assert paragraphs_of_text(text) == text.strip()


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["加娜古丽", "朱马太，"], "加娜古丽朱马太，"),
        (["これは", "手紙です。"], "これは手紙です。"),
        (["한국어", "편지"], "한국어 편지"),
        (["中文", "English"], "中文 English"),
        (["ул. Ленина", "дом 1"], "ул. Ленина дом 1"),
        (["السلام", "عليكم"], "السلام عليكم"),
    ],
)
def test_lines_are_joined_as_the_script_wants_it(lines: list[str], joined: str) -> None:
    assert joined_lines(lines) == joined


def test_carriage_returns_and_control_characters_carry_no_words() -> None:
    assert blocks_of_text("One\r\ntwo\x00 \x1bthree.\r\n\r\nFour\rfive\x0csix") == (
        Block("paragraph", "One two three."),
        Block("paragraph", "Four five six"),
    )


def test_marks_of_direction_stay_even_unpaired() -> None:
    text = "a \u202e b \u2067 c \u200f\u200d\u200c"
    assert blocks_of_text(text)[0].text == text


@given(BLOCKS)
def test_what_is_written_is_read_back(blocks: list[Block]) -> None:
    assert blocks_of_text(text_of_blocks(blocks)) == tuple(blocks)


@given(st.text())
def test_any_text_is_read_without_losing_a_visible_character(text: str) -> None:
    read = "".join(block.text for block in blocks_of_text(text))
    removed = {*"\\-"}
    kept = [one for one in text if one.isprintable() and not one.isspace() and one not in removed]
    assert [one for one in read if one.isprintable() and not one.isspace() and one not in removed] == kept


def test_ten_megabytes_are_read_in_reasonable_time() -> None:
    text = ("word " * 20 + "\n") * 100_000
    assert len(blocks_of_text(text)[0].text) > 9_000_000
