"""Measured within one process: one changed word, and many letters. Prints JSON for `run.py`, or writes a PDF.

python tests/bench/in_process.py word
python tests/bench/in_process.py many COUNT FILE.pdf
python tests/bench/in_process.py import
python tests/bench/in_process.py checks
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

from letterstall.core.case import Block, Case
from letterstall.core.checks import check_letter
from letterstall.core.letter import Letter
from letterstall.core.stationery import Copies, Stationery
from letterstall.desk.desk import Desk
from letterstall.desk.orders import Order, chosen_layout, ordered_letter
from letterstall.storage.letter_files import read_sender
from letterstall.storage.paths import Paths

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.peers import FIRST

_SENDER = Path(__file__).parents[1] / "samples" / "ruth.toml"


def _seed() -> tuple[Desk, Case, Letter, Stationery]:
    desk = Desk(Paths.of_this_user(), lambda: date(2026, 11, 22))
    case = desk.open_case("zhumatai")
    letter = ordered_letter(case, Order(sender=read_sender(_SENDER)), desk.today()).letter
    return desk, case, letter, Stationery(chosen_layout(desk))


def word(rounds: int = 200) -> dict[str, float]:
    """Return p50 and p95 in ms from one changed word to the bytes of letter and copy, and of the letter alone.

    The last two are a letter a little too long for its page, on two pages and set closer so that it fits one.
    """
    desk, case, plain, stationery = _seed()
    longer = replace(plain, blocks=(plain.blocks[0], Block("paragraph", FIRST.format(number=1)), *plain.blocks[1:]))
    found = {}
    for name, letter, copies in (
        ("letter and copy", plain, Copies.WITH),
        ("letter alone", plain, Copies.WITHOUT),
        ("on two pages", longer, Copies.WITH),
        ("kept to one page", replace(longer, keeps_to_one_page=True), Copies.WITH),
    ):
        desk.proof(letter, case, stationery, copies)
        times = []
        for number in range(rounds):
            changed = _with_changed_word(letter, number)
            started = time.perf_counter()
            desk.proof(changed, case, stationery, copies)
            times.append((time.perf_counter() - started) * 1000)
        found[f"{name} p50"] = statistics.median(times)
        found[f"{name} p95"] = statistics.quantiles(times, n=20)[-1]
    return found


def checks(rounds: int = 200) -> dict[str, float]:
    """Return in ms a first check pass over the seed letter, then p50 and p95 of one with a changed word."""
    desk, case, letter, _ = _seed()
    options = desk.check_options(case)
    first = time.perf_counter()
    check_letter(letter, case, desk.today(), options)
    found = {"checks, first pass": (time.perf_counter() - first) * 1000}
    times = []
    for number in range(rounds):
        changed = _with_changed_word(letter, number)
        started = time.perf_counter()
        check_letter(changed, case, desk.today(), options)
        times.append((time.perf_counter() - started) * 1000)
    return found | {"checks p50": statistics.median(times), "checks p95": statistics.quantiles(times, n=20)[-1]}


_IMPORTED = {
    "PDF, 1 page": "en-2018-two-columns",
    "PDF, 2 pages": "en-2018-couple",
    "PDF, 5 pages": "en-2018-four-pages",
    "Word": "en-2018-text-box",
    "saved web page": "en-2018-saved-page",
    "mail": "en-2006-mail-quoted",
}


def imports(rounds: int = 9) -> dict[str, float]:
    """Return the median in ms from a document's file to the case to check, a fresh reading process each time."""
    folder, times = Path(__file__).parents[1] / "intake" / "fixtures", {}
    desk = _seed()[0]
    for name, fixture in _IMPORTED.items():
        (document,) = (folder / fixture).glob("document.*")
        times[f"{name} p50"] = statistics.median(_timed(desk, document) for _ in range(rounds))
    return times


def _timed(desk: Desk, document: Path) -> float:
    started = time.perf_counter()
    desk.importing.read_document(document)
    return (time.perf_counter() - started) * 1000


def many(count: int, target: Path) -> None:
    """Write `count` letters, each with a first paragraph of its own, as one PDF."""
    desk, case, letter, stationery = _seed()
    letters = [
        replace(letter, blocks=(Block("paragraph", FIRST.format(number=number)), *letter.blocks))
        for number in range(1, count + 1)
    ]
    target.write_bytes(desk.press.many(letters, case, stationery))


def _with_changed_word(letter: Letter, number: int) -> Letter:
    first, *rest = letter.blocks
    return replace(letter, blocks=(replace(first, text=first.text.replace("concern", f"concern{number}", 1)), *rest))


if __name__ == "__main__":
    if sys.argv[1] == "word":
        print(json.dumps(word()))
    elif sys.argv[1] == "checks":
        print(json.dumps(checks()))
    elif sys.argv[1] == "import":
        print(json.dumps(imports()))
    else:
        many(int(sys.argv[2]), Path(sys.argv[3]))
