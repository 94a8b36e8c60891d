"""A letter's text, out to the editor and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterstall.core.case import Block
from letterstall.core.letter import Letter, Supporter, block_from_line, parts_of_text

_LINE = st.text(st.characters(exclude_categories=("C", "Z")), min_size=12, max_size=60).map(lambda text: f"z{text}.")
_BLOCKS = st.lists(st.builds(Block, st.sampled_from(["paragraph", "ask"]), _LINE), min_size=1, max_size=6)


@given(_BLOCKS, st.sampled_from(["Dear Secretary,", "拝啓", "เรียน ท่านผู้เกี่ยวข้อง", "尊敬的书记："]))
def test_a_letter_comes_back_from_the_editor_as_it_went_in(blocks, salutation):
    letter = Letter("x", "en", salutation, tuple(blocks), "Mit freundlichen Grüßen")
    parts = parts_of_text(letter.text, letter.closing, letter.salutation)
    assert parts == (letter.salutation, letter.blocks, letter.closing)


@pytest.mark.parametrize(
    "salutation",
    [
        "Dear Secretary,",
        "Estimado señor:",
        "尊敬的书记：",
        "Уважаемый господин министр!",
        "معالي الوزير،",
        "ክቡር፣",
        "お客様、",
    ],
)
def test_a_first_line_that_greets_is_the_salutation(salutation):
    assert parts_of_text(f"{salutation}\nI am writing to you.")[0] == salutation


def test_a_first_line_that_only_tells_is_a_paragraph():
    assert parts_of_text("I am writing to you.\nPlease act.")[0] == ""
    assert parts_of_text("• Release her, now,\nPlease act.")[0] == ""


def test_a_known_closing_without_a_comma_is_found_and_so_is_its_change():
    known = "Mit freundlichen Grüßen"
    assert parts_of_text(f"Text.\n{known}", known)[2] == known
    assert parts_of_text("Text.\nMit herzlichen freundlichen Grüßen", known)[2] == "Mit herzlichen freundlichen Grüßen"


def test_a_long_french_closing_with_a_full_stop_is_found_when_it_is_known():
    known = "Veuillez agréer, Madame la Ministre, l’expression de ma haute considération."
    assert parts_of_text(f"Texte.\n{known}", known) == ("", (Block("paragraph", "Texte."),), known)


def test_an_ask_at_the_end_is_no_closing():
    assert parts_of_text("Text.\n• Release her,")[1:] == (
        (Block("paragraph", "Text."), Block("ask", "Release her,")),
        "",
    )


def test_blank_lines_and_nothing_at_all_are_no_paragraphs():
    assert parts_of_text("\n  \n\nText.\n \n") == ("", (Block("paragraph", "Text."),), "")
    assert parts_of_text("") == ("", (), "")


@pytest.mark.parametrize("line", ["• Free her", "- Free her", "* Free her", "– Free her", "•Free her", "  •\tFree her"])
def test_every_usual_bullet_makes_an_ask(line):
    assert block_from_line(line) == Block("ask", "Free her")


@pytest.mark.parametrize("line", ["-12 degrees in the cell", "*Free* her", "–she said", "1. January"])
def test_a_dash_or_star_that_belongs_to_a_word_makes_none(line):
    assert block_from_line(line).kind == "paragraph"


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Ruth Keller", "R. K."),
        ("Anne-Marie Roy", "A. M. R."),
        ("Ruth", "R."),
        ("", ""),
        ("  Ruth   Keller ", "R. K."),
        ("Ruth (Ru) – Keller 2", "R. R. K."),
        ("Çelik Ömer", "Ç. Ö."),
        ("محمد علي", "م. ع."),
    ],
)
def test_initials_are_the_first_letters_of_a_name(name, initials):
    assert Supporter(name).initials == initials
