"""A letter beside its model, word by word: what stayed, what was put in, what was taken out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal, NamedTuple

from letterstall.core.case import Block, BlockKind
from letterstall.core.letter import Letter
from letterstall.core.origins import Origins, origins

_PIECE = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[^\W]+|\s+|[^\w\s]")
"""A word, a space, a sign; in scripts without spaces every letter by itself."""
_WORTH_KEEPING = 3
"""Letters of common words between two changes that are worth being shown as unchanged; less is a flicker."""

State = Literal["same", "in", "out"]


class Piece(NamedTuple):
    """Words that stayed, came in, or went out."""

    state: State
    text: str


class ChangedBlock(NamedTuple):
    """A paragraph of letter and model together. `state` is the whole paragraph's, "changed" where pieces differ."""

    kind: BlockKind
    state: Literal["same", "changed", "in", "out"]
    pieces: tuple[Piece, ...]


def all_blocks(letter: Letter) -> tuple[Block, ...]:
    """Return all words of a letter as blocks: its salutation and closing are paragraphs among the others."""
    first, last = ((Block("paragraph", text),) if text else () for text in (letter.salutation, letter.closing))
    return (*first, *letter.blocks, *last)


def changes(blocks: Sequence[Block], model_blocks: Sequence[Block]) -> tuple[ChangedBlock, ...]:
    """Return the letter's paragraphs in order, what was left out of the model at the place where it stood."""
    known = origins(tuple(blocks), tuple(model_blocks))
    return tuple(_merged(blocks, model_blocks, known))


def _merged(blocks: Sequence[Block], model_blocks: Sequence[Block], known: Origins) -> Iterator[ChangedBlock]:
    told: set[int] = set()
    for at, (block, origin) in enumerate(zip(blocks, known.letter, strict=True)):
        partner = origin.model if origin.model is not None and known.model[origin.model].letter == at else None
        if partner is not None:
            yield from _left_out(partner, model_blocks, known, told)
        yield _changed(block, model_blocks[partner] if partner is not None else None, origin.state)
    yield from _left_out(len(model_blocks), model_blocks, known, told)


def _left_out(before: int, model_blocks: Sequence[Block], known: Origins, told: set[int]) -> Iterator[ChangedBlock]:
    for index in range(before):
        if index not in told and known.model[index].state == "left_out":
            told.add(index)
            yield ChangedBlock(model_blocks[index].kind, "out", (Piece("out", model_blocks[index].text),))


def _changed(block: Block, partner: Block | None, state: str) -> ChangedBlock:
    if state == "same":
        return ChangedBlock(block.kind, "same", (Piece("same", block.text),))
    if partner is None:
        return ChangedBlock(block.kind, "in", (Piece("in", block.text),))
    return ChangedBlock(block.kind, "changed", pieces(partner.text, block.text))


@lru_cache(maxsize=256)
def pieces(old: str, new: str) -> tuple[Piece, ...]:
    """Return how the old text becomes the new one, word by word: what goes out stands before what comes in."""
    ours, theirs = _PIECE.findall(old), _PIECE.findall(new)
    opcodes = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    made: list[tuple[str, str]] = []
    for tag, i1, i2, j1, j2 in opcodes:
        out, into = "".join(ours[i1:i2]), "".join(theirs[j1:j2])
        is_flicker = tag == "equal" and j1 > 0 and j2 < len(theirs) and len(out.strip()) < _WORTH_KEEPING
        made.append((out, into) if tag != "equal" or is_flicker else ("", ""))
        if tag == "equal" and not is_flicker:
            made[-1:] = [("\0", out)]
    return tuple(_joined(made))


def _joined(made: Sequence[tuple[str, str]]) -> Iterator[Piece]:
    """Yield the pieces with neighbours of one state put together."""
    out = into = ""
    for old, new in (*made, ("\0", "")):
        if old != "\0":
            out, into = out + old, into + new
            continue
        yield from (Piece(state, text) for state, text in (("out", out), ("in", into)) if text)  # type: ignore[arg-type]
        out = into = ""
        if new:
            yield Piece("same", new)
