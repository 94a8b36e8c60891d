"""How much of a letter is its writer's own: by paragraph, and by sentence where a paragraph was changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from letterstall.core.case import Block
from letterstall.core.likeness import likeness, share_within
from letterstall.core.origins import Origins
from letterstall.core.sentences import sentences

_FROM_THE_MODEL = 0.5
"""From this likeness to a sentence of the model on, a sentence counts as that one, changed."""


class OwnWords(NamedTuple):
    """Paragraphs that are the writer's own, further sentences of their own in changed ones, and what that makes."""

    paragraphs: int = 0
    sentences: int = 0
    is_all: bool = False
    is_model: bool = False
    """It is the model letter as it stands, with nothing left out."""


def own_words(blocks: Sequence[Block], model_blocks: Sequence[Block], known: Origins) -> OwnWords:
    """Return how much of a letter is its writer's own; `known` says where each paragraph comes from."""
    filled = [one.state for one, block in zip(known.letter, blocks, strict=True) if block.text.strip()]
    own = filled.count("own")
    given = tuple(_sentences(model_blocks))
    changed = (block.text for block, one in zip(blocks, known.letter, strict=True) if one.state == "changed")
    further = sum(_is_own(sentence, given) for text in changed for sentence in _sentences_of(text))
    is_whole = all(fate.state == "in" for fate in known.model)
    is_model = bool(filled) and is_whole and all(state == "same" for state in filled)
    return OwnWords(own, further, bool(filled) and own == len(filled), is_model)


def _sentences(blocks: Sequence[Block]) -> Iterator[str]:
    return (sentence for block in blocks for sentence in _sentences_of(block.text))


def _sentences_of(text: str) -> Iterator[str]:
    return (text[start:end].strip() for start, end in sentences(text))


def _is_own(sentence: str, given: Sequence[str]) -> bool:
    return not any(
        likeness(sentence, one) >= _FROM_THE_MODEL or share_within(sentence, one) >= _FROM_THE_MODEL for one in given
    )
