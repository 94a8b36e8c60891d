"""`python -m tests.fuzz.guided [SECONDS] [KIND…]`: damaged documents that are led by what they reach in the readers.

Atheris (libFuzzer) changes the fixtures and keeps what runs through new lines. It is asked for where it is installed;
`make fuzz` goes without it elsewhere. What makes a reader raise is left in `findings/`, where the tests read it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from tests.fuzz.reading import READERS, TODAY
from tests.fuzz.run import ROOT, seeds

_FINDINGS = Path(__file__).parent / "findings"
_LONGEST_INPUT = 300_000
"""Bytes; most fixtures are far smaller."""


def lead(kind: str, seconds: int) -> bool:
    """Let atheris read documents of a kind for so many seconds in a process of its own; return whether all was well."""
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(seeds(kind)):
            (Path(folder) / f"{number}.{kind}").write_bytes(data)
        limits = [f"-max_total_time={seconds}", f"-max_len={_LONGEST_INPUT}", "-timeout=10", "-rss_limit_mb=1024"]
        told = [f"-artifact_prefix={_FINDINGS}/{kind}-", "-print_final_stats=1"]
        command = [sys.executable, "-m", "tests.fuzz.guided", "--inside", kind, *limits, *told, folder]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    count = next((line.split()[-1] for line in done.stderr.splitlines() if "number_of_executed" in line), "?")
    print(f"{kind:6}{count:>10} documents in {seconds} s: {'nothing found' if done.returncode == 0 else 'a finding'}")
    return done.returncode == 0


def inside(kind: str, options: list[str]) -> None:
    """Read what atheris thinks of until it is told to stop; what is no refusal is a finding."""
    import atheris

    with atheris.instrument_imports(include=["letterstall.intake"]):
        readers = [import_module(f"letterstall.intake.reading.{name}") for name in READERS[kind]]
        wire = import_module("letterstall.intake.reading.wire")
        propose = import_module("letterstall.intake.understanding.proposal").propose
    refusal = import_module("letterstall.intake.reading.refusal").Refusal

    def read(data: bytes) -> None:
        for reader in readers:
            try:
                document = reader.read(data)
            except (refusal, MemoryError, RecursionError):
                continue
            wire.from_wire(wire.to_wire(document))
            propose(document, TODAY)

    atheris.Setup([sys.argv[0], *options], read)
    atheris.Fuzz()


def main(seconds: int, kinds: list[str]) -> bool:
    """Lead the documents of each kind; return whether nothing was found. Without atheris nothing is done."""
    if find_spec("atheris") is None:
        print("atheris is not installed: documents led by what they reach are left out")
        return True
    answers = [lead(kind, seconds) for kind in kinds]  # all of them, whatever the first one finds
    return all(answers)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        inside(sys.argv[2], sys.argv[3:])
    else:
        sys.exit(not main(int(sys.argv[1]) if len(sys.argv) > 1 else 120, sys.argv[2:] or list(READERS)))
