"""Lines become paragraphs again."""

from __future__ import annotations

import pytest
from tests.intake.understanding.conftest import document_of

from letterstall.intake.understanding.passages import Hyphens, joined
from letterstall.intake.understanding.sheet import Sheet


def paragraphs(text: str) -> list[str]:
    sheet = Sheet.of(document_of(text))
    return [one.text for one in sheet.passages(sheet.rows)]


def test_an_empty_line_in_the_middle_of_a_sentence_does_not_part_it() -> None:
    assert paragraphs("who is an ethnic Kazakh \n\nartist and musician.") == [
        "who is an ethnic Kazakh artist and musician."
    ]


def test_a_line_of_spaces_parts_paragraphs() -> None:
    assert paragraphs("It ends here. \n \nAnother begins.") == ["It ends here.", "Another begins."]


@pytest.mark.parametrize("bullet", ["\uf0b7", "•", "◼", "-", "*", "1.", "a)", "!"])
def test_every_bullet_begins_an_item_and_is_not_in_its_text(bullet: str) -> None:
    text = f"I urge you to:\n{bullet} release her now;\n{bullet} let her see a lawyer."
    assert paragraphs(text)[1:] == ["release her now;", "let her see a lawyer."]


@pytest.mark.parametrize(
    ("before", "behind", "known", "text"),
    [
        ("ill-", "treatment", "", "ill-treatment"),
        ("deten-", "tion of", "detention", "detention of"),
        ("pre-", "trial", "pre-trial", "pre-trial"),
        ("human\u00ad", "itarian", "", "humanitarian"),
        ("加娜", "古丽", "", "加娜古丽"),
        ("2018–", "2020", "", "2018–2020"),
    ],
)
def test_a_word_parted_at_a_line_end_is_one_again(before: str, behind: str, known: str, text: str) -> None:
    assert joined(before, behind, Hyphens(frozenset({known}))) == text


def test_a_hyphen_of_a_document_that_parts_no_words_belongs_to_its_word() -> None:
    assert joined("gender-", "based", Hyphens(parts_words=False)) == "gender-based"
    assert joined("demon-", "stration", Hyphens(parts_words=True)) == "demonstration"
