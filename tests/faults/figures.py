"""What was done to the desk and what became of it, and the dice that make a case the same again."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

FOUND = Path(__file__).parents[2] / "build" / "faults"
"""Where the folder of a case that went wrong is put, to be looked at."""


class NotHere(Exception):
    """This machine cannot do what a kind of fault needs; the reason is a sentence for people."""


@dataclass
class Figures:
    """One row of the table. `lost` counts acknowledged letters that did not come back; a control ought to lose some."""

    kind: str
    count: int = 0
    corrupt: int = 0
    lost: int = 0
    remarks: str = ""
    is_control: bool = False
    findings: list[str] = field(default_factory=list)

    def note(self, case: Case, verdict: Verdict, what: str = "", evidence: Path | None = None) -> None:
        """Count what was found; what is not well becomes a finding, and its folder, or the evidence, is put by."""
        self.count += 1
        self.corrupt += verdict.is_corrupt
        self.lost += verdict.lost
        if not (verdict.is_well or self.is_control):
            self.fault(case, f"{what} {verdict.told}".strip(), evidence)

    def fault(self, case: Case, what: str, evidence: Path | None = None) -> None:
        """Note that something went wrong, and how it is done again."""
        put_by = FOUND / f"{case.kind}-{case.number}"
        self.findings.append(f"{self.kind}, {what}\n    again: {case.again}\n    see: {put_by}")
        put_by.mkdir(parents=True, exist_ok=True)
        if evidence and evidence.is_file():
            shutil.copy(evidence, put_by)
        else:
            shutil.copytree(evidence or case.folder, put_by, dirs_exist_ok=True)


@dataclass(frozen=True)
class Verdict:
    """What a desk is like after a fault: `told` says what is wrong with it, and is empty when nothing is."""

    is_corrupt: bool = False
    lost: int = 0
    newest: int = 0
    told: str = ""

    @property
    def is_well(self) -> bool:
        """Whether nothing is wrong."""
        return not (self.is_corrupt or self.lost or self.told)


@dataclass(frozen=True)
class Case:
    """One life of a desk, with dice and an empty folder of its own."""

    kind: str
    number: int
    dice: random.Random
    folder: Path
    seed: int

    @property
    def again(self) -> str:
        """The command that does the same again."""
        return f"python -m tests.faults.run --seed {self.seed} --case {self.number} {self.kind}"

    def beside(self, name: str) -> Path:
        """Return a name outside the folder of the desk."""
        return self.folder.with_name(f"{self.folder.name}-{name}")


@dataclass(frozen=True)
class Cases:
    """The cases of a kind; `only` is the number of one that is done again."""

    kind: str
    count: int
    seed: int
    folder: Path
    only: int | None = None

    def __iter__(self) -> Iterator[Case]:
        yield from self.of(range(self.count))

    def of(self, numbers: Iterable[int]) -> Iterator[Case]:
        """Yield the cases of these numbers, or the only one."""
        for number in numbers if self.only is None else [self.only]:
            place = self.folder / f"{self.kind}-{number}"
            shutil.rmtree(place, ignore_errors=True)  # left by a row that was not possible here
            place.mkdir()
            yield Case(self.kind, number, random.Random(f"{self.seed} {self.kind} {number}"), place, self.seed)
            shutil.rmtree(place, ignore_errors=True)


def heading() -> str:
    """Return what stands above the rows."""
    return f"{'kind':34}{'how many':>9}{'corrupt':>9}{'lost':>6}  remarks"


def row(one: Figures) -> str:
    """Return the figures of a kind in one line."""
    return f"{one.kind:34}{one.count:9}{one.corrupt:9}{one.lost:6}  {one.remarks}".rstrip()
