"""`python -m tests.fuzz.run [COUNT] [KIND…]`: damaged documents of each kind, and what became of them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.fuzz.mutating import mutated
from tests.fuzz.reading import READERS
from tests.pace import pace

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "intake" / "fixtures"
ARCHIVES = ("docx", "odt")
LONGEST_UNDERSTANDING = 2.0
"""Seconds of processor time for reading and understanding a damaged document; a sound one takes a tenth."""


@dataclass
class Figures:
    """What became of the documents of one kind; a finding has its number and what happened."""

    kind: str
    count: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    findings: list[tuple[int, str]] = field(default_factory=list)
    slowest: float = 0.0


def seeds(kind: str) -> list[bytes]:
    """Return the fixtures of a kind, and for PDF the smaller ones made for the reader."""
    files = sorted(FIXTURES.glob(f"*/document.{kind}"))
    if kind == "pdf":
        files = [*files, *sorted((ROOT / "tests" / "intake" / "reading" / "pdfs").glob("*.pdf"))]
    return [file.read_bytes() for file in files]


def fuzz(kind: str, count: int, first: int = 0) -> Figures:
    """Read `count` damaged documents; a process that dies is started again behind the one that killed it."""
    figures, known = Figures(kind), seeds(kind)
    number = first
    while number < first + count:
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz.reading", kind],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
        )
        number = _feed(child, figures, known, number, first + count)
        child.kill()
        child.communicate()
    return figures


def _feed(child: subprocess.Popen[bytes], figures: Figures, known: list[bytes], number: int, last: int) -> int:
    """Feed a process until all is read or it dies; return the number to go on with."""
    assert child.stdin is not None and child.stdout is not None
    while number < last:
        data = mutated(known, number, figures.kind in ARCHIVES)
        try:
            child.stdin.write(len(data).to_bytes(8, "big") + data)
            child.stdin.flush()
        except BrokenPipeError:
            pass
        for _ in READERS[figures.kind]:
            line = child.stdout.readline()
            if not line:
                status = child.wait()
                _note(figures, number, "died: too slow" if status == 99 else f"died: {status}", 0.0)
                return number + 1
            outcome, seconds = json.loads(line)
            _note(figures, number, outcome, seconds)
        number += 1
    return number


def _note(figures: Figures, number: int, outcome: str, seconds: float) -> None:
    figures.count += 1
    figures.outcomes[outcome.split(":")[0]] += 1
    figures.slowest = max(figures.slowest, seconds)
    is_slow = seconds > LONGEST_UNDERSTANDING and seconds > LONGEST_UNDERSTANDING * pace()
    if outcome.startswith(("raised", "died")) or is_slow:
        figures.findings.append((number, f"{outcome} after {seconds} s"))


def heading() -> str:
    """Return what stands above the figures of all kinds."""
    return f"{'kind':6}{'read':>8}{'cases':>8}{'others':>8}{'refused':>9}{'raised':>8}{'died':>6}{'slowest':>9}"


def rows(one: Figures) -> Iterator[str]:
    """Yield the figures of a kind, and each finding with the number that makes it again."""
    said = one.outcomes
    yield (
        f"{one.kind:6}{one.count:8}{said['case']:8}{said['document']:8}{said['refused']:9}{said['raised']:8}"
        f"{said['died']:6}{one.slowest:8.2f}s"
    )
    yield from (f"{one.kind} {number}: {what}" for number, what in one.findings)


def main(amount: int, kinds: Iterable[str]) -> bool:
    """Read so many documents of each kind and print each kind's figures when it is done; return whether all is well."""
    print(heading(), flush=True)
    is_well = True
    for kind in kinds:
        figures = fuzz(kind, amount)
        print("\n".join(rows(figures)), flush=True)
        is_well &= not figures.findings
    return is_well


if __name__ == "__main__":
    sys.exit(not main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000, sys.argv[2:] or READERS))
