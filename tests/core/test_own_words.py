"""How much of a letter is its writer's own."""

from __future__ import annotations

from letterstall.core.case import Block
from letterstall.core.origins import origins
from letterstall.core.own_words import own_words

MODEL = (
    Block(
        "paragraph",
        "I am writing to you about Zhanargul Zhumatai. She was detained by the police in her mother's house.",
    ),
    Block("paragraph", "She has no lawyer and I am worried about her health and about her family."),
    Block("ask", "Release her at once;"),
)
OWN = Block("paragraph", "My pupils sing the songs of eleven countries every Friday afternoon.")


def found(*blocks: Block):
    return own_words(blocks, MODEL, origins(blocks, MODEL))


def test_the_model_as_it_stands_is_called_so():
    assert found(*MODEL).is_model and not found(*MODEL).paragraphs
    assert not found(*MODEL[:2]).is_model


def test_a_paragraph_of_ones_own_is_counted_as_one():
    own = found(MODEL[0], OWN, *MODEL[1:])
    assert (own.paragraphs, own.sentences, own.is_all, own.is_model) == (1, 0, False, False)


def test_a_sentence_put_into_a_paragraph_of_the_model_is_counted_by_itself():
    longer = Block("paragraph", f"{MODEL[0].text} I would so much like to hear her play.")
    assert found(longer, *MODEL[1:]) == (0, 1, False, False)


def test_a_word_changed_makes_no_sentence_ones_own():
    changed = Block("paragraph", MODEL[1].text.replace("worried", "concerned"))
    assert found(MODEL[0], changed, MODEL[2]) == (0, 0, False, False)


def test_a_letter_without_a_word_of_the_model_is_all_ones_own():
    assert found(OWN).is_all
    assert not found().is_all
