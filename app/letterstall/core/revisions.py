"""Taking paragraphs of the model into a letter, leaving them out, bringing them back. Pure: blocks in, blocks out."""

from __future__ import annotations

from letterstall.core.case import Block
from letterstall.core.origins import Origins, origins

Blocks = tuple[Block, ...]


def leave_out(blocks: Blocks, model_blocks: Blocks, model_index: int) -> Blocks:
    """Return the letter without what came from this model block, its parts and doubles included."""
    known = origins(blocks, model_blocks)
    fate = known.model[model_index]
    gone = {index for index, one in enumerate(known.letter) if one.model == model_index}
    if fate.letter is not None:
        gone.add(fate.letter)
    return tuple(block for index, block in enumerate(blocks) if index not in gone)


def take(blocks: Blocks, model_blocks: Blocks, model_index: int) -> Blocks:
    """Return the letter with this model block at the place that the model's order suggests.

    A letter that has the block already, as it stands or changed, is returned as it is.
    """
    known = origins(blocks, model_blocks)
    if known.model[model_index].state != "left_out":
        return blocks
    at = _place_for(model_index, known, blocks, model_blocks)
    return (*blocks[:at], model_blocks[model_index], *blocks[at:])


def bring_back(blocks: Blocks, model_blocks: Blocks, model_index: int) -> Blocks:
    """Return the letter with the model's own wording of this block in place of the changed one, or taken anew."""
    known = origins(blocks, model_blocks)
    at = known.model[model_index].letter
    if at is None:
        return take(blocks, model_blocks, model_index)
    if known.letter[at].model != model_index:
        return (*blocks[: at + 1], model_blocks[model_index], *blocks[at + 1 :])
    parts = {index for index, one in enumerate(known.letter) if one.model == model_index and index != at}
    restored = (*blocks[:at], model_blocks[model_index], *blocks[at + 1 :])
    return tuple(block for index, block in enumerate(restored) if index not in parts)


def take_all(blocks: Blocks, model_blocks: Blocks) -> Blocks:
    """Return the letter with every model block that was left out; one's own words stay."""
    for index in range(len(model_blocks)):
        blocks = take(blocks, model_blocks, index)
    return blocks


def _place_for(model_index: int, known: Origins, blocks: Blocks, model_blocks: Blocks) -> int:
    """Return where to insert: behind the nearest earlier model block that is in, else before the nearest later one.

    An ask looks for asks first, so that the list stays one list; a paragraph never goes into the middle of a list.
    """
    is_ask = model_blocks[model_index].kind == "ask"
    asks = [at for at, block in enumerate(blocks) if block.kind == "ask"]
    wanted = set(asks) if is_ask and asks else set(range(len(blocks)))
    at = _beside(model_index, known, wanted)
    if at is None:
        return asks[-1] + 1 if is_ask and asks else len(blocks)
    while not is_ask and at in asks and at - 1 in asks:
        at += 1
    return at


def _beside(model_index: int, known: Origins, wanted: set[int]) -> int | None:
    earlier = (fate.letter for fate in reversed(known.model[:model_index]))
    later = (fate.letter for fate in known.model[model_index + 1 :])
    before = next((at for at in earlier if at in wanted), None)
    after = next((at for at in later if at in wanted), None)
    return after if before is None else before + 1
