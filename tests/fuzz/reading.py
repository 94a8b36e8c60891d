"""The other side of the fuzzer: a shut-in process that reads one damaged document after another.

`python -m tests.fuzz.reading KIND`: on standard input a length of eight bytes before each document, on standard output
a line for each: what became of it, and how long it took.
"""

from __future__ import annotations

import codecs
import json
import os
import signal
import sys
import time
from datetime import date
from importlib import import_module
from pathlib import Path

from letterstall.intake.reading import confinement
from letterstall.intake.reading.limits import Limits
from letterstall.intake.reading.refusal import Refusal
from letterstall.intake.reading.wire import from_wire, to_wire
from letterstall.intake.reading.worker import _CODECS
from letterstall.intake.understanding.proposal import propose

READERS = {
    "pdf": ("pdf", "second_pdf"), "docx": ("docx",), "odt": ("odt",), "html": ("html",), "eml": ("mail",),
    "rtf": ("rtf",), "txt": ("plain",),
}  # fmt: skip
LONGEST = 20
"""Seconds by the clock for one document, after which its process is given up; its slowness is told in processor time,
since a busy machine may let any process wait."""
TODAY = date(2026, 11, 25)


def main(kind: str) -> None:
    """Read until the input ends."""
    out = os.fdopen(os.dup(1), "w")
    readers = [import_module(f"letterstall.intake.reading.{name}") for name in READERS[kind]]
    _warm(readers)
    folders = [Path(folder) for folder in sys.path if folder]
    confinement.shut_in(Limits(processor=100_000, clock=100_000), folders)
    signal.signal(signal.SIGALRM, _give_up)
    while len(size := sys.stdin.buffer.read(8)) == 8:
        data = sys.stdin.buffer.read(int.from_bytes(size, "big"))
        for reader in readers:
            began = time.process_time()
            signal.alarm(LONGEST)
            outcome = _outcome(reader, data)
            signal.alarm(0)
            out.write(json.dumps([outcome, round(time.process_time() - began, 4)]) + "\n")
        out.flush()


def _give_up(*_: object) -> None:
    os._exit(99)


def _warm(readers: list[object]) -> None:
    """Import what is imported late: where files cannot be opened any more, it must be there."""
    for codec in _CODECS:
        codecs.lookup(codec)
    for name in ("kinds", "html", "plain", "docx", "odt", "rtf", "pdf", "second_pdf"):
        import_module(f"letterstall.intake.reading.{name}")
    import_module("charset_normalizer")
    sample = Path(__file__).parents[1] / "intake" / "understanding" / "documents" / "template-fr.txt"
    propose(import_module("letterstall.intake.reading.plain").read(sample.read_bytes()), TODAY)


def _outcome(reader: object, data: bytes) -> str:
    """Return "document", "case", "refused: why", or what must not be: "raised: …"."""
    try:
        document = reader.read(data)  # type: ignore[attr-defined]
        from_wire(to_wire(document))
    except Refusal as refusal:
        return f"refused: {refusal.problem}"
    except (MemoryError, RecursionError) as error:
        return f"refused: bomb ({type(error).__name__})"
    except Exception as error:
        return f"raised: reading: {type(error).__name__}: {error}"[:200]
    try:
        return "case" if propose(document, TODAY) is not None else "document"
    except Exception as error:
        import traceback

        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"raised: understanding: {type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"[
            :300
        ]


if __name__ == "__main__":
    main(sys.argv[1])
