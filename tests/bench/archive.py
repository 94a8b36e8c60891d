"""Measures an archive of 500 letters of 20 versions each; prints JSON for `run.py`.

python tests/bench/archive.py          the archive itself
python tests/bench/archive.py fill     fill the desk of this user, for the window to start with
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from letterstall.core.case import Block, Case
from letterstall.core.kept import Happening
from letterstall.core.letter import Letter
from letterstall.desk.archive import Archive
from letterstall.desk.desk import Desk
from letterstall.storage.letter_record import packed
from letterstall.storage.letter_rows import utc
from letterstall.storage.paths import Paths

LETTERS, VERSIONS = 500, 20
SAVES, SEARCHES = 300, ("mountain", "zhumatai doctor", "nowhere", "a", "court prison family", "Zhānargül")
_WORDS = [
    "letter",
    "court",
    "prison",
    "family",
    "lawyer",
    "poet",
    "mountain",
    "river",
    "bread",
    "window",
    "morning",
    "freedom",
    "urgent",
    "health",
    "doctor",
    "teacher",
    "child",
    "mother",
    "silence",
]
_BEGUN = datetime(2026, 1, 1, tzinfo=UTC)


def fill(desk: Desk) -> None:
    """Put the letters into the desk, all in one transaction; half of them were posted."""
    chance = random.Random(1)
    letters = {case.id: desk.new_letter(case) for case in map(desk.open_case, ("zhumatai", "practice"))}

    def work(connection: object) -> None:
        for number in range(1, LETTERS + 1):
            letter = letters["practice" if number % 3 == 0 else "zhumatai"]
            begun = utc(_BEGUN + timedelta(hours=number))
            connection.execute(  # type: ignore[attr-defined]
                "INSERT INTO letters VALUES (?, ?, ?, ?, ?, 0, ?)",
                (number, letter.case_id, "Zhanargul Zhumatai", "Ma Xingrui", begun, number),
            )
            rows = [(number, begun, begun, 0, "", packed(_rewritten(letter, chance))) for _ in range(VERSIONS)]
            columns = "letter, begun_at, kept_at, cursor, mark, record"
            connection.executemany(f"INSERT INTO versions ({columns}) VALUES (?, ?, ?, ?, ?, ?)", rows)  # type: ignore[attr-defined]

    archive = desk.open_drafts()
    archive.database.write(work)
    archive.note(range(1, LETTERS, 2), Happening("posted", _BEGUN.date()))


def _rewritten(letter: Letter, chance: random.Random) -> Letter:
    own = Block("paragraph", " ".join(chance.choice(_WORDS) for _ in range(60)))
    return replace(letter, blocks=(*letter.blocks[:2], own, *letter.blocks[2:]))


def measured() -> dict[str, float]:
    """Return the figures of an archive, in ms and MB."""
    desk = Desk(Paths.of_this_user())
    fill(desk)
    desk.close()
    figures = {"opening, checked to the last page": _ms(desk.open_drafts)}
    archive = desk.open_drafts()
    case = desk.open_case("zhumatai")
    figures["size of the desk (MB)"] = desk.paths.desk_file.stat().st_size / 1e6
    figures["all letters for the list"] = _ms(archive.letters)
    figures["the first search"] = _ms(lambda: archive.found("poet"))
    figures["the slowest later search"] = max(_ms(lambda words=words: archive.found(words)) for words in SEARCHES)
    alone = sorted(_save(archive, case, number) for number in range(SAVES))
    figures["a save, median"], figures["a save, 95th percentile"] = statistics.median(alone), alone[int(SAVES * 0.95)]
    archive.database._back_up_soon()
    beside = sorted(_saves_while_copying(archive, case))
    figures["a save beside a backup, 95th percentile"] = beside[int(len(beside) * 0.95)]
    figures["deleting one letter, backups made anew"] = _ms(lambda: archive.delete([1]))
    figures["closing, with a last backup"] = _ms(desk.close)
    return figures


def _save(archive: Archive, case: Case, number: int) -> float:
    letter = archive.database.draft(LETTERS // 2)
    assert letter is not None
    changed = replace(letter.letter, blocks=(*letter.letter.blocks[:3], Block("paragraph", "word " * number)))
    return _ms(lambda: archive.keep(changed, number, LETTERS // 2, case))


def _saves_while_copying(archive: Archive, case: Case) -> list[float]:
    times, copying = [], archive.database._copying
    while copying is not None and copying.is_alive():
        times.append(_save(archive, case, len(times)))
        time.sleep(0.02)
    return times


def _ms(do: Callable[[], object]) -> float:
    begun = time.perf_counter()
    do()
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    if sys.argv[1:] == ["fill"]:
        filled = Desk(Paths.of_this_user())
        fill(filled)
        filled.close()
        print(json.dumps({"letters": LETTERS, "versions of each": VERSIONS}))
    else:
        print(json.dumps(measured()))
