"""Which paragraphs could go so that a letter fits one page: found by setting it without them.

Never an ask, for it is what the letter is for; never the paragraph that leads in to the asks; never the only one that
names a person of the case. The model's paragraphs are named before what the supporter wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from letterstall.core.case import Case
from letterstall.core.letter import Letter
from letterstall.core.origins import origins
from letterstall.core.stationery import Stationery
from letterstall.desk.press import Press
from letterstall.desk.proof import Cuts

_COLONS = (":", "：", "։", "፡", "፥")
_MOST_NAMED = 3
_MOST_TOGETHER = 3
_MOST_TRIED = 60
"""Settings of a letter; about 0.1 s."""


def find_cuts(press: Press, letter: Letter, case: Case, stationery: Stationery) -> Cuts:
    """Return what could be left out, set as close as the letter may be; nothing when it fits as it is."""

    def is_enough(gone: Iterable[int]) -> bool:
        return press.lines_over(without(letter, gone), case, stationery) == 0

    if is_enough(()):
        return Cuts()
    for group in _groups(letter, case):
        alone = _each(letter, case, group, is_enough)
        if alone:
            return Cuts(tuple(sorted(alone[:_MOST_NAMED])))
    return Cuts(_together(letter, case, is_enough), together=True)


def without(letter: Letter, gone: Iterable[int]) -> Letter:
    """Return the letter without these blocks."""
    left_out = set(gone)
    return replace(letter, blocks=tuple(block for at, block in enumerate(letter.blocks) if at not in left_out))


def _groups(letter: Letter, case: Case) -> tuple[list[int], list[int]]:
    """Return the paragraphs that might go: the model's, as they stand before the changed ones, then the writer's own.

    The shorter ones come first, for as little as possible is lost; the opening last.
    """
    model = case.model_letter(letter.language)
    states = [one.state for one in origins(letter.blocks, model.blocks if model else ()).letter]
    might = sorted(_dispensable(letter, states), key=lambda at: (at == 0, len(letter.blocks[at].text)))
    same, changed, own = ([at for at in might if states[at] == state] for state in ("same", "changed", "own"))
    return [*same, *changed], own


def _dispensable(letter: Letter, states: Sequence[str]) -> Iterator[int]:
    for at, block in enumerate(letter.blocks):
        is_before_asks = letter.blocks[at + 1 : at + 2] and letter.blocks[at + 1].kind == "ask"
        leads_in = is_before_asks and (states[at] != "own" or block.text.rstrip().endswith(_COLONS))
        if block.kind == "paragraph" and block.text.strip() and not leads_in:
            yield at


def _each(letter: Letter, case: Case, might: Sequence[int], is_enough: Callable[[Iterable[int]], bool]) -> list[int]:
    return [at for at in might if _names_all(letter, case, (at,)) and is_enough((at,))]


def _together(letter: Letter, case: Case, is_enough: Callable[[Iterable[int]], bool]) -> tuple[int, ...]:
    """Return the fewest of the model's paragraphs, or where these do not do of all, that together are enough."""
    model, own = _groups(letter, case)
    tries = 0
    for might in (model, [*model, *own]):
        for count in range(2, _MOST_TOGETHER + 1):
            for gone in sorted(combinations(might, count), key=lambda some: _length(letter, some)):
                tries += 1
                if tries > _MOST_TRIED:
                    return ()
                if _names_all(letter, case, gone) and is_enough(gone):
                    return tuple(sorted(gone))
    return ()


def _length(letter: Letter, some: Iterable[int]) -> int:
    return sum(len(letter.blocks[at].text) for at in some)


def _names_all(letter: Letter, case: Case, gone: Iterable[int]) -> bool:
    """Say whether everybody of the case whom the letter names is still named without these paragraphs."""
    before, after = letter.text, without(letter, gone).text
    return all(person.name not in before or person.name in after for person in case.people)
