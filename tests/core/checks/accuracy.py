"""How well the guard sees: letters of ours with known faults and known good rewordings, in nine languages.

    .venv/bin/python -m tests.core.checks.accuracy [--differences] [FOLDER]

Every letter and every case in `letters/` and `cases/` is invented, but for the letters to the shipped case; `held_out/`
was written at the same time by the same hands and was never looked at while the guard was built.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from letterstall.core.case import Case
from letterstall.core.checks import CheckOptions, check_letter
from letterstall.core.checks.asks import asks_of
from letterstall.core.checks.tokens import folded
from letterstall.core.findings import CLOSING, SALUTATION, Finding
from letterstall.core.letter import Letter, Supporter, parts_of_text
from letterstall.core.resources import shipped_cases
from letterstall.desk.shelf import names_of_people
from letterstall.storage.case_folder import open_case

HERE = Path(__file__).parent
TODAY = date(2023, 4, 20)
KINDS: dict[str, tuple[str, ...]] = {
    "date": ("date_differs",),
    "number": ("number_differs",),
    "name": ("name_differs",),
    "place": ("place_differs",),
    "stranger": ("stranger",),
    "unfilled": ("unfilled_field",),
    "insult": ("insult", "threat"),
    "politics": ("politics",),
    "shouting": ("shouting",),
}
"""What each kind of fault is found as."""
_NO_FAULT_OF_WORDS = ("lost_ask", "past_deadline", "case_closed", "salutation_missing")


@dataclass(frozen=True)
class Sample:
    """A letter, its case, and what a careful reader sees in it."""

    name: str
    letter: Letter
    case: Case
    asks: tuple[bool, ...]
    faults: tuple[dict[str, str], ...]


@cache
def cases() -> dict[str, Case]:
    """Return the cases by id."""
    folders = (shipped_cases() / "zhumatai", *sorted((HERE / "cases").iterdir()))
    return {case.id: case for case in map(open_case, folders)}


def samples(folder: Path) -> Iterator[Sample]:
    """Yield the letters of a folder."""
    for file in sorted(folder.glob("*.toml")):
        yield _sample(file.stem, tomllib.loads(file.read_text(encoding="utf-8")))


def _sample(name: str, data: dict[str, Any]) -> Sample:
    _, blocks, _ = parts_of_text("\n".join(("-,", data["text"])))
    sender = Supporter(data.get("sender_name", ""), town=data.get("sender_town", ""))
    letter = Letter(data["case"], data["language"], data["salutation"], blocks, data["closing"], sender=sender)
    return Sample(name, letter, cases()[data["case"]], tuple(data["asks"]), tuple(data.get("faults", ())))


def findings(sample: Sample) -> tuple[Finding, ...]:
    """Return what the guard finds, with the people of all other cases as strangers."""
    others = (one for one in cases().values() if one.id != sample.case.id)
    names = tuple(name for case in others for name in names_of_people(case))
    return check_letter(sample.letter, sample.case, TODAY, CheckOptions(names))


def _text(sample: Sample, block: int | None) -> str:
    ends = {SALUTATION: sample.letter.salutation, CLOSING: sample.letter.closing, None: ""}
    return ends[block] if block in ends else sample.letter.blocks[block].text  # type: ignore[index]


def _is_at(finding: Finding, fault: dict[str, str], sample: Sample) -> bool:
    text = _text(sample, finding.block)
    place = text.find(fault["found"])
    start, end = finding.span or (0, len(text))
    while place >= 0:
        if start < place + len(fault["found"]) and place < end:
            return True
        place = text.find(fault["found"], place + 1)
    return False


def _says_right(finding: Finding, fault: dict[str, str]) -> bool:
    expected, given = folded(fault["expected"]), folded(finding.fact("expected"))
    return not expected or given in expected or expected in given


def score(folder: Path, tell: bool = False) -> dict[str, Counter[str]]:
    """Return the counts of each language, and of all."""
    counts: dict[str, Counter[str]] = {"all": Counter()}
    for sample in samples(folder):
        for what in _judged(sample, tell):
            counts.setdefault(sample.letter.language, Counter())[what] += 1
            counts["all"][what] += 1
    return counts


def _judged(sample: Sample, tell: bool) -> Iterator[str]:
    found = [one for one in findings(sample) if one.kind not in _NO_FAULT_OF_WORDS]
    yield "letters"
    for fault in sample.faults:
        yield "faults"
        at = [one for one in found if _is_at(one, fault, sample)]
        if at:
            yield "found"
            yield from ("right kind" for one in at[:1] if any(one.kind in KINDS[fault["kind"]] for one in at))
            yield from ("right advice" for one in at[:1] if any(_says_right(one, fault) for one in at))
        elif tell:
            print(f"{sample.name}: missed {fault}")
    for one in found:
        if not any(_is_at(one, fault, sample) for fault in sample.faults):
            yield "false alarm"
            if tell:
                print(f"{sample.name}: false {one.kind} {dict(one.facts)}")
    if not sample.faults and all(sample.asks):
        yield "faultless"
    yield from _judged_asks(sample, tell)


def _judged_asks(sample: Sample, tell: bool) -> Iterator[str]:
    for ask, is_made in zip(asks_of(sample.letter, sample.case), sample.asks, strict=True):
        yield "asks made" if is_made else "asks left out"
        if ask.fate == "unsure":
            yield "unsure"
        elif (ask.fate == "made") == is_made:
            yield "seen made" if is_made else "seen left out"
        elif tell:
            print(f"{sample.name}: {ask.fate}, but {'made' if is_made else 'left out'}: {ask.text[:90]}")


def report(folder: Path, tell: bool = False) -> str:
    """Return the counts as a table."""
    lines = ["letters faults found kind advice | false alarms | asks made seen | left out seen | unsure"]
    for language, count in sorted(score(folder, tell).items(), key=lambda one: (one[0] == "all", one[0])):
        lines.append(
            f"{language:5} {count['letters']:4} {count['faults']:6} {count['found']:5} {count['right kind']:4} "
            f"{count['right advice']:6} | {count['false alarm']:12} | {count['asks made']:9} {count['seen made']:4} | "
            f"{count['asks left out']:8} {count['seen left out']:4} | {count['unsure']:6}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    folders = [Path(one) for one in sys.argv[1:] if not one.startswith("--")]
    for folder in folders or [HERE / "letters", HERE / "held_out"]:
        print(folder.name, report(folder, "--differences" in sys.argv), sep="\n")
