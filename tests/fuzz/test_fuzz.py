"""No damaged document makes a reader raise, die or take long, nor what it read the understanding.

`make fuzz` reads 20,000 of each kind; here are as many as a test run has time for. A finding is made again with
`mutated(seeds(kind), number, …)`, and its file goes into `findings/`.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
from tests.fuzz.mutating import mutated
from tests.fuzz.reading import READERS, TODAY
from tests.fuzz.run import ARCHIVES, LONGEST_UNDERSTANDING, fuzz, seeds
from tests.pace import pace

from letterstall.core.errors import UnreadableDocument
from letterstall.intake.process import read_bytes
from letterstall.intake.understanding.proposal import propose

FINDINGS = sorted((Path(__file__).parent / "findings").glob("*.*"))
_COUNT = 500
_FIRST = 1_000_000
"""Numbers here are others than those of `make fuzz`."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the fuzzer shuts its readers in as Linux can")


@pytest.mark.parametrize("kind", READERS)
def test_damaged_documents_are_read_or_refused(kind: str) -> None:
    figures = fuzz(kind, _COUNT, _FIRST)
    assert figures.count >= _COUNT and figures.outcomes["refused"] + figures.outcomes["case"] > 0
    assert figures.findings == []


@pytest.mark.parametrize("kind", READERS)
def test_damaged_documents_get_an_answer_through_the_real_door(kind: str) -> None:
    known = seeds(kind)
    for number in range(2_000_000, 2_000_015):
        data = mutated(known, number, kind in ARCHIVES)
        try:
            read_bytes(data, f"damaged.{kind}", f".{kind}")
        except UnreadableDocument as told:
            assert told.problem not in ("died", "too_slow"), number


@pytest.mark.parametrize("file", FINDINGS, ids=lambda file: file.name)
def test_what_was_found_once_is_mended(file: Path) -> None:
    try:
        document = read_bytes(file.read_bytes(), file.name, file.suffix)
    except UnreadableDocument as told:
        assert told.problem not in ("died", "too_slow")
        return
    began = time.process_time()
    propose(document, TODAY)
    assert time.process_time() - began < LONGEST_UNDERSTANDING * pace()
