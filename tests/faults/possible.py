"""Which letters a desk may hold, when some requests were acknowledged and others refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.faults.desk_under_test import LETTERS, DeskUnderTest, slot_of
from tests.faults.figures import Verdict
from tests.faults.worker import Keeper

_NONE = 0
"""No letter there."""


class Possible:
    """For each letter the numbers it may have. `oddities` counts what is allowed, but worth telling."""

    def __init__(self, kept: Iterable[int]) -> None:
        self._may: dict[str, set[int]] = {slot_of(number): {_NONE} for number in range(LETTERS)}
        self._may.update({slot_of(number): {number} for number in kept})
        self._refused: set[int] = set()
        self.oddities: Counter[str] = Counter()

    def after(self, lines: Iterable[str]) -> None:
        """Take in what a child said."""
        for line in lines:
            words = line.split()
            if line.isdigit():
                self._may[slot_of(int(line))] = {int(line)}
            elif words[0] == "refused" and words[1].isdigit():
                self._may[slot_of(int(words[1]))].add(int(words[1]))
                self._refused.add(int(words[1]))
            elif line == "forgotten":
                self._may = {slot: {_NONE} for slot in self._may}
            elif line == "forgetting refused":
                for one in self._may.values():
                    one.add(_NONE)
            if "refused" in line:
                self.oddities["refusals"] += 1

    def look(self, folder: Path, kind: type[Keeper] = DeskUnderTest) -> Verdict:
        """Open the desk, keep one more letter, and compare; a refused letter that is there all the same is odd."""
        try:
            desk = kind(folder)
            there, has_damage = {slot_of(number): number for number in desk.numbers()}, desk.has_damage
            desk.keep(LETTERS * 100)
            desk.close()
        except Exception as error:
            return Verdict(True, 0, 0, f"reopening: {type(error).__name__}: {error}")
        self.oddities["refused, but kept"] += len(self._refused & set(there.values()))
        wrong = {slot: there.get(slot, _NONE) for slot, may in self._may.items() if there.get(slot, _NONE) not in may}
        lost = [slot for slot in wrong if _NONE not in self._may[slot]]
        told = f"{wrong} where only {self._may} may be" if wrong else "damage was told" if has_damage else ""
        return Verdict(has_damage or len(wrong) > len(lost), len(lost), 0, told)
