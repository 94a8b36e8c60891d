"""Earlier states of the desk: enough of them, each of them whole, and nothing in them that was deleted."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.pace import pace
from tests.storage.desk_samples import (
    NOON,
    draft,
    files_that_say,
    minutes,
    raw,
    rows_of,
    text_of,
    texts_by_version,
)

from letterstall.storage import desk_backup, desk_database
from letterstall.storage.desk_backup import _DAYS, _NEWEST, _WEEKS, Backup, Backups, too_many
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.kept_letters import KeptLetters
from letterstall.storage.paths import Paths

HOLD_DELETED = "backups_hold_deleted"
CANARY = "Wachtelschlag"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


def session(paths: Paths, *texts: str) -> None:
    """Open the desk, keep a letter in these states, and close it."""
    desk = DeskDatabase.open(paths)
    for count, text in enumerate(texts):
        desk.keep(draft(text, NOON + minutes(5 * count)))
    desk.close()


def backups_of(paths: Paths) -> tuple[Backup, ...]:
    return Backups(paths.backups_folder, paths.key_file.read_text().strip()).all()


def text_in(paths: Paths) -> str:
    desk = DeskDatabase.open(paths)
    newest = desk.newest("zhumatai")
    desk.close()
    return text_of(newest)


# thinning


class Shelf:
    """Backups by name alone, thinned after each as on the disk."""

    def __init__(self) -> None:
        self.left: list[Backup] = []
        self.order = 0

    def add(self, at: datetime) -> None:
        self.order += 1
        self.left.append(Backup(Path(f"{self.order}"), self.order, at))
        gone = too_many(self.left)
        self.left = [one for one in self.left if one not in gone]


def test_a_year_of_backups_leaves_few_and_one_of_each_of_the_last_days_and_weeks() -> None:
    shelf = Shelf()
    for day in range(365):
        for count in range(24):
            at = NOON + timedelta(days=day, minutes=5 * count)
            shelf.add(at)
            assert len(shelf.left) <= _NEWEST + _DAYS + _WEEKS
            assert [one.order for one in shelf.left][-_NEWEST:] == list(
                range(max(1, shelf.order - _NEWEST + 1), shelf.order + 1)
            )
        days = {one.made_at.date() for one in shelf.left}
        assert {at.date() - timedelta(days=back) for back in range(min(day + 1, _DAYS))} <= days
        weeks = {one.made_at.isocalendar()[:2] for one in shelf.left}
        assert {(at - timedelta(weeks=back)).isocalendar()[:2] for back in range(min(day // 7 + 1, _WEEKS))} <= weeks


def test_of_each_day_and_week_the_last_backup_stays() -> None:
    shelf = Shelf()
    for day in range(60):
        for hour in range(3):
            shelf.add(NOON + timedelta(days=day, hours=hour))
    assert all(one.made_at.hour == NOON.hour + 2 for one in shelf.left[:-_NEWEST])


@pytest.mark.parametrize("jump", [timedelta(days=-3653), timedelta(days=3653), timedelta(hours=-1)])
def test_a_wrong_clock_deletes_neither_the_newest_backup_nor_all_earlier_ones(jump: timedelta) -> None:
    shelf = Shelf()
    for day in range(60):
        shelf.add(NOON + timedelta(days=day))
    earlier = {one.order for one in shelf.left}
    for count in range(5):
        shelf.add(NOON + timedelta(days=60) + jump + minutes(5 * count))
        assert shelf.left[-1].order == shelf.order
    assert len(earlier & {one.order for one in shelf.left}) >= 5


# each copy


def test_every_backup_on_the_disk_opens_and_is_the_desk_as_it_was(paths: Paths) -> None:
    for count in range(5):
        session(paths, f"{count}")
    found = backups_of(paths)
    key = paths.key_file.read_text().strip()
    assert [one.order for one in found] == sorted((one.order for one in found), reverse=True)
    assert [list(rows_of(one.file, key)["versions"])[-1][-1] for one in found[:2]] == ["4", "3"]
    assert all(Backups(paths.backups_folder, key).is_good(one.file) for one in found)
    assert all(one.file.stat().st_mode & 0o077 == 0 for one in found)


def test_a_copy_that_fails_its_proof_is_not_kept_and_the_earlier_ones_stand(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    session(paths, "good")
    before = backups_of(paths)
    desk = DeskDatabase.open(paths)
    desk.keep(draft("better"))
    really = desk_backup.copied

    def copied_by_a_bad_disk(connection: Any, key: str, target: Path, *others: Any) -> None:
        really(connection, key, target, *others)
        data = bytearray(target.read_bytes())
        data[5000] ^= 1
        target.write_bytes(data)

    monkeypatch.setattr(desk_backup, "copied", copied_by_a_bad_disk)
    desk.close()
    assert backups_of(paths) == before
    assert sorted(paths.backups_folder.iterdir()) == sorted(one.file for one in before)
    assert text_in(paths) == "better"


def test_the_copies_of_the_first_letterstall_are_still_used(paths: Paths) -> None:
    session(paths, "older")
    older, empty = backups_of(paths)
    empty.file.unlink()
    older.file.rename(paths.backups_folder / "desk.db.2")
    session(paths, "newer")
    backups_of(paths)[0].file.rename(paths.backups_folder / "desk.db.1")
    assert [one.file.name for one in backups_of(paths)] == ["desk.db.1", "desk.db.2"]
    paths.desk_file.unlink()
    assert text_in(paths) == "newer"
    (paths.backups_folder / "desk.db.1").write_bytes(b"rubbish")
    for one in backups_of(paths)[:-2]:
        one.file.unlink()
    paths.desk_file.unlink()
    assert text_in(paths) == "older"


# going back


def test_going_back_to_a_backup_can_be_undone(paths: Paths) -> None:
    session(paths, "yesterday")
    session(paths, "today")
    yesterday = backups_of(paths)[1]
    desk = DeskDatabase.open(paths)
    desk.restore(yesterday)
    assert text_of(desk.newest("zhumatai")) == "yesterday"
    desk.restore(desk.backups.all()[0])
    assert text_of(desk.newest("zhumatai")) == "today"
    desk.close()
    assert text_in(paths) == "today"


def test_going_back_can_be_undone_in_a_later_session_also_after_a_deletion(paths: Paths) -> None:
    desk = DeskDatabase.open(paths)
    desk.begin(draft(CANARY, case_id="other"))
    desk.begin(draft("yesterday"))
    desk.forget("other")
    desk.close()
    session(paths, "today")
    desk = DeskDatabase.open(paths)
    desk.restore(desk.backups.all()[-1])
    desk.close()
    desk = DeskDatabase.open(paths)
    assert text_of(desk.newest("zhumatai")) == "yesterday"
    undoing = [one for one in desk.backups.all() if "today" in repr(rows_of(one.file, desk.key.key))]
    desk.restore(undoing[0])
    assert text_of(desk.newest("zhumatai")) == "today"
    desk.close()


# while people write


@pytest.fixture
def in_memory(paths: Paths) -> Iterator[Paths]:
    """A desk on a disk in memory, where there is one: a busy real one is slow for everybody, whoever has the turn."""
    shared = Path("/dev/shm")
    if not os.access(shared, os.W_OK):
        yield paths
        return
    with tempfile.TemporaryDirectory(dir=shared) as folder:
        yield Paths.in_folder(Path(folder))


def test_a_backup_made_while_letters_are_written_is_whole_and_no_key_press_waits_for_it(
    in_memory: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = in_memory
    desk = DeskDatabase.open(paths)
    with desk.writing() as connection:  # some twenty megabytes, as after years
        connection.execute("CREATE TABLE filler (data BLOB)")
        for _ in range(20):
            connection.execute("INSERT INTO filler VALUES (randomblob(1000000))")
    monkeypatch.setattr(desk_database, "_BACKUP_EVERY", 0.0)
    longest = []
    for attempt in range(4):  # a busy machine has slow moments of its own
        copying = start_copying(desk)
        waits = [wait_for_a_letter(desk, f"letter {attempt * 200 + count}") for count in range(200)]
        longest.append(max(waits))
        copying.join()
    desk.close()
    key = paths.key_file.read_text().strip()
    copies = backups_of(paths)
    assert len(copies) >= 3
    for one in copies:
        with raw(one.file, key) as connection:
            found = texts_by_version(connection)
        assert list(found.values()) == [f"letter {count}" for count in range(len(found))]
    assert min(longest) < 0.05 * pace(), longest


def wait_for_a_letter(desk: DeskDatabase, text: str) -> float:
    begun = time.perf_counter()
    desk.begin(draft(text))
    return time.perf_counter() - begun


def start_copying(desk: DeskDatabase) -> threading.Thread:
    desk._back_up_soon()
    copying = desk._copying
    assert copying is not None
    return copying


# what was deleted

_PROGRAM = """
import os, sys
from pathlib import Path
from letterstall.storage import desk_backup, desk_database
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.kept_letters import KeptLetters
from letterstall.storage.paths import Paths
from tests.storage.desk_samples import draft
def die(*_, **__):
    os.kill(os.getpid(), 9)
desk = DeskDatabase.open(Paths.in_folder(Path(sys.argv[1])))
"""


def run(program: str, paths: Paths) -> None:
    done = subprocess.run([sys.executable, "-c", program, paths.data.parent], capture_output=True, text=True)
    assert done.returncode == -9, done.stderr


@pytest.mark.parametrize(
    "moment",
    [
        "desk_backup.Backups.renew = die",
        "desk_backup.copied = die",
        "desk_backup.opened = die",
        "desk_backup.sync_folder = die",
    ],
)
def test_a_kill_while_a_letter_is_deleted_leaves_it_in_no_backup_after_the_next_start(
    paths: Paths, moment: str
) -> None:
    session(paths, CANARY, f"{CANARY} again")
    session(paths, f"{CANARY} once more")
    run(f"{_PROGRAM}{moment}\nKeptLetters(desk).delete([1])", paths)
    assert ("yes",) in [row[1:] for row in rows_of(paths.desk_file, key_of(paths))["state"] if row[0] == HOLD_DELETED]
    desk = DeskDatabase.open(paths)
    desk.close()
    assert files_that_say(paths, CANARY) == []
    assert HOLD_DELETED not in repr(rows_of(paths.desk_file, key_of(paths)))


def key_of(paths: Paths) -> str:
    return paths.key_file.read_text().strip()


def test_a_deletion_for_which_no_new_backup_can_be_made_leaves_none(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    session(paths, CANARY)
    desk = DeskDatabase.open(paths)
    monkeypatch.setattr("letterstall.storage.desk_backup.copied", fails(OSError(28, "no room")))
    KeptLetters(desk).delete([1])
    assert backups_of(paths) == ()
    monkeypatch.undo()
    desk.close()
    assert files_that_say(paths, CANARY) == []
    assert len(backups_of(paths)) == 1


def fails(error: OSError) -> Callable[..., None]:
    def failing(*_: object) -> None:
        raise error

    return failing


def test_the_time_of_a_backup_is_that_of_its_making(paths: Paths) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    session(paths, "one")
    one = backups_of(paths)[0]
    assert before <= one.made_at <= datetime.now(UTC)
