"""Where each paragraph of a letter comes from, worked out from its words alone.

Nothing is remembered between two calls: after undo, paste, a split or a move the answer is right again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from letterstall.core.case import Block
from letterstall.core.likeness import likeness, same_words, share_within

_ALIKE = 0.5
"""From this likeness on, two paragraphs count as one and its change."""
_MOST = 0.8
"""From this share of its words on, a paragraph counts as a part of another."""
_NEARNESS = 0.1
"""How much of a likeness keeping its place is worth: enough to tell twins apart, never enough to join strangers."""


class Origin(NamedTuple):
    """Where a block of the letter comes from: the index of a model block, or None for one's own words."""

    model: int | None
    state: Literal["same", "changed", "own"]


class Fate(NamedTuple):
    """What became of a block of the model: the index of the letter's block it is in, or None when it is left out."""

    letter: int | None
    state: Literal["in", "changed", "left_out"]


class Origins(NamedTuple):
    """An origin for each block of the letter, a fate for each block of the model."""

    letter: tuple[Origin, ...]
    model: tuple[Fate, ...]


def origins(blocks: tuple[Block, ...], model_blocks: tuple[Block, ...]) -> Origins:
    """Pair the blocks of a letter with those of its model: edited, moved, split, merged and doubled ones too."""
    partner = dict(_pairs(blocks, model_blocks))
    host = {model: letter for letter, model in partner.items()}
    of_letter = tuple(_origin(index, blocks, model_blocks, partner) for index in range(len(blocks)))
    split = {one.model for index, one in enumerate(of_letter) if index not in partner and one.state == "changed"}
    of_model = (_fate(index, blocks, model_blocks, host, of_letter) for index in range(len(model_blocks)))
    return Origins(
        of_letter,
        tuple(
            Fate(fate.letter, "changed") if index in split and fate.state == "in" else fate
            for index, fate in enumerate(of_model)
        ),
    )


def _pairs(blocks: tuple[Block, ...], model_blocks: tuple[Block, ...]) -> Iterator[tuple[int, int]]:
    """Yield pairs of letter and model index, the surest first, each index once."""
    candidates = sorted(_candidates(blocks, model_blocks), reverse=True)
    letters, models = set(range(len(blocks))), set(range(len(model_blocks)))
    for _, back_letter, back_model in candidates:
        letter, model = -back_letter, -back_model
        if letter in letters and model in models:
            letters.remove(letter)
            models.remove(model)
            yield letter, model


def _candidates(blocks: tuple[Block, ...], model_blocks: tuple[Block, ...]) -> Iterator[tuple[float, int, int]]:
    for letter, block in enumerate(blocks):
        for model, model_block in enumerate(model_blocks):
            alike = likeness(block.text, model_block.text)
            if alike >= _ALIKE:
                nearness = 1 - abs(_place(letter, blocks) - _place(model, model_blocks))
                is_same = same_words(block.text, model_block.text)
                yield is_same + alike + _NEARNESS * nearness, -letter, -model


def _place(index: int, blocks: tuple[Block, ...]) -> float:
    return index / max(1, len(blocks) - 1)


def _origin(index: int, blocks: tuple[Block, ...], model_blocks: tuple[Block, ...], partner: dict[int, int]) -> Origin:
    block = blocks[index]
    model = partner.get(index)
    if model is None:
        model = _likeliest(block, model_blocks)
    if model is None:
        return Origin(None, "own")
    is_same = same_words(block.text, model_blocks[model].text) and block.kind == model_blocks[model].kind
    return Origin(model, "same" if is_same else "changed")


def _likeliest(block: Block, model_blocks: tuple[Block, ...]) -> int | None:
    """Return the model block that this one is a double or a part of."""
    shares = [(share_within(block.text, one.text), -index) for index, one in enumerate(model_blocks)]
    share, index = max(shares, default=(0.0, 0))
    return -index if share >= _MOST else None


def _fate(
    index: int,
    blocks: tuple[Block, ...],
    model_blocks: tuple[Block, ...],
    host: dict[int, int],
    of_letter: tuple[Origin, ...],
) -> Fate:
    letter = host.get(index)
    if letter is not None:
        return Fate(letter, "in" if of_letter[letter].state == "same" else "changed")
    text = model_blocks[index].text
    changed = (at for at, one in enumerate(of_letter) if one.state != "same")
    hosts = [(share_within(text, blocks[at].text), -at) for at in changed]
    share, at = max(hosts, default=(0.0, 0))
    return Fate(-at, "changed") if share >= _MOST else Fate(None, "left_out")
