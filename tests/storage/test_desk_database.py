"""What was kept is on the disk: through crashes, a full disk, damage, and a second Letterstall."""

import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from letterstall.core.case import Block
from letterstall.core.errors import DeskInUse, NewerDesk, NotKept
from letterstall.core.letter import Letter
from letterstall.storage.desk_database import DeskDatabase, Draft
from letterstall.storage.desk_key import copy_of
from letterstall.storage.paths import Paths

NOON = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=timezone(timedelta(hours=1)))
CANARY = "Wachtelschlag"
LONG = random.Random(1).randbytes(80_000).hex()
"""A letter that cannot be packed into much less."""

WRITER = """
import sys
from datetime import datetime, timezone
from pathlib import Path
from letterstall.core.case import Block
from letterstall.core.letter import Letter
from letterstall.storage.desk_database import DeskDatabase, Draft
from letterstall.storage.paths import Paths
desk = DeskDatabase.open(Paths.in_folder(Path(sys.argv[1])))
number = int(sys.argv[2])
while True:
    block = Block("paragraph", f"{number} " + "x" * (number % 50 * 300))
    letter = Letter("zhumatai", "en", "Dear Secretary,", (block,))
    desk.keep(Draft(letter, number, datetime.now(timezone.utc)))
    print(number, flush=True)
    number += 1
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


@pytest.fixture
def desk(paths: Paths) -> Iterator[DeskDatabase]:
    opened = DeskDatabase.open(paths)
    yield opened
    opened.close()


def draft(text: str = "I write.", case_id: str = "zhumatai", at: datetime = NOON, cursor: int = 3) -> Draft:
    return Draft(Letter(case_id, "en", "Dear Secretary,", (Block("paragraph", text),)), cursor, at)


def kept(paths: Paths, *drafts: Draft) -> None:
    desk = DeskDatabase.open(paths)
    for one in drafts:
        desk.keep(one)
    desk.close()


# keeping


def test_a_new_desk_is_empty_private_and_was_closed_cleanly(paths: Paths, desk: DeskDatabase) -> None:
    assert (desk.drafts(), desk.newest("zhumatai"), desk.damage, desk.was_closed_cleanly) == ((), None, None, True)
    assert paths.data.stat().st_mode & 0o077 == 0
    assert paths.key_file.stat().st_mode & 0o077 == 0


def test_the_newest_state_of_each_letter_comes_back_after_reopening(paths: Paths) -> None:
    kept(paths, draft("one"), draft("two", "other"), draft("three", at=NOON + timedelta(seconds=1), cursor=17))
    desk = DeskDatabase.open(paths)
    assert desk.newest("zhumatai") == draft("three", at=NOON + timedelta(seconds=1), cursor=17)
    assert [one.letter.case_id for one in desk.drafts()] == ["zhumatai", "other"]
    desk.close()


def test_the_time_is_kept_in_utc_and_is_the_same_moment(desk: DeskDatabase) -> None:
    desk.keep(draft())
    newest = desk.newest("zhumatai")
    assert newest is not None
    assert (newest.kept_at, newest.kept_at.utcoffset()) == (NOON, timedelta(0))


@pytest.mark.parametrize("text", ["'; DROP TABLE drafts; --", "{{ 7*7 }}", "\x00\ud800", "加娜古丽", "x" * 1_000_000])
def test_any_text_is_kept(desk: DeskDatabase, text: str) -> None:
    desk.keep(draft(text, case_id=text[:50].replace("\ud800", "")))
    assert desk.drafts()[0].letter.blocks[0].text == text


# forgetting


def test_a_forgotten_letter_is_in_no_file_any_more(paths: Paths) -> None:
    kept(paths, draft(CANARY), draft("stays", "other"))
    kept(paths, draft(CANARY))
    desk = DeskDatabase.open(paths)
    desk.forget("zhumatai")
    desk.close()
    key = paths.key_file.read_text().strip()
    for file in [paths.desk_file, *paths.backups_folder.iterdir()]:
        connection = dbapi2.connect(file)
        connection.execute(f"PRAGMA key=\"x'{key}'\"")
        assert connection.execute("SELECT case_id FROM letters").fetchall() == [("other",)]
        connection.close()


def test_nothing_on_the_disk_can_be_read_without_the_key(paths: Paths) -> None:
    kept(paths, draft(CANARY * 500))
    kept(paths, draft(CANARY * 600))
    for file in paths.data.rglob("*"):
        assert file.is_dir() or CANARY.encode() not in file.read_bytes()


# crashes


def kills(paths: Paths, count: int, seed: int = 1) -> None:
    """Kill a writing process again and again; each letter it reported as kept must be there, or a later one."""
    chance = random.Random(seed)
    number = 0
    for _ in range(count):
        folder = str(paths.data.parent)
        child = subprocess.Popen([sys.executable, "-c", WRITER, folder, str(number)], stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(chance.random() * 0.06)
        child.kill()
        reported = [number, *(int(line) for line in child.stdout.read().split())]
        child.wait()
        child.stdout.close()
        desk = DeskDatabase.open(paths)
        newest = desk.newest("zhumatai")
        assert desk.damage is None and not desk.was_closed_cleanly
        assert newest is not None and newest.cursor in (reported[-1], reported[-1] + 1)
        assert newest.letter.blocks[0].text == f"{newest.cursor} " + "x" * (newest.cursor % 50 * 300)
        desk.close()
        number = newest.cursor + 1


def test_twenty_kills_lose_nothing_that_was_kept(paths: Paths) -> None:
    kills(paths, 20)


def test_looking_and_crashing_is_no_interruption(paths: Paths) -> None:
    kept(paths, draft())
    program = WRITER.split("number =")[0] + "desk.drafts(); import os; os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", program, str(paths.data.parent)], timeout=60)
    desk = DeskDatabase.open(paths)
    assert desk.was_closed_cleanly
    desk.close()


# disks


def test_a_full_disk_is_told_the_kept_state_stands_and_room_helps(paths: Paths, desk: DeskDatabase) -> None:
    desk.keep(draft("good"))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (paths.desk_file.stat().st_size, limits[1]))
    try:
        for _ in range(5):
            with pytest.raises(NotKept):
                desk.keep(draft(LONG))
            assert desk.newest("zhumatai") == draft("good")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    desk.keep(draft(LONG))
    desk.close()
    again = DeskDatabase.open(paths)
    assert (again.newest("zhumatai"), again.damage) == (draft(LONG), None)
    again.close()


def test_a_disk_without_room_for_a_desk_is_told_and_room_helps(paths: Paths) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, limits[1]))
    try:
        with pytest.raises(NotKept):
            DeskDatabase.open(paths)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    kept(paths, draft())


def test_on_a_full_disk_what_was_kept_can_still_be_read(paths: Paths) -> None:
    kept(paths, draft())
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        desk = DeskDatabase.open(paths)
        assert desk.newest("zhumatai") == draft()
        with pytest.raises(NotKept):
            desk.keep(draft("more"))
        desk.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    desk = DeskDatabase.open(paths)
    assert (desk.newest("zhumatai"), desk.damage) == (draft(), None)
    desk.close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a small file system")
def test_a_small_file_system_that_fills_up_loses_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "none", disk], capture_output=True).returncode:
        pytest.skip("no mounting here")
    try:
        desk = DeskDatabase.open(Paths.in_folder(disk))
        desk.keep(draft("good"))
        desk._wait_for_copy()  # what it takes is not free at the same time
        (disk / "filler").write_bytes(b"x" * (os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize))
        with pytest.raises(NotKept):
            desk.keep(draft(LONG))
        assert desk.newest("zhumatai") == draft("good")
        (disk / "filler").unlink()
        desk.keep(draft("better"))
        subprocess.run(["mount", "-o", "remount,ro", disk], capture_output=True)
        desk.close()
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
        again = DeskDatabase.open(Paths.in_folder(disk))
        assert again.newest("zhumatai") == draft("better")
        again.close()
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_file_where_the_folder_should_be_is_told(paths: Paths) -> None:
    paths.data.parent.mkdir(exist_ok=True)
    paths.data.write_text("a file")
    with pytest.raises(NotKept):
        DeskDatabase.open(paths)


# two at once


def test_a_second_letterstall_is_told_within_a_second_and_changes_nothing(paths: Paths, desk: DeskDatabase) -> None:
    desk.keep(draft())
    program = """
import sys, time
from pathlib import Path
from letterstall.core.errors import DeskInUse
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.paths import Paths
start = time.perf_counter()
try:
    DeskDatabase.open(Paths.in_folder(Path(sys.argv[1])))
except DeskInUse:
    print(time.perf_counter() - start)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, paths.data.parent], capture_output=True, text=True, timeout=60
    )
    assert float(done.stdout) < 1, done.stderr
    with pytest.raises(DeskInUse):
        DeskDatabase.open(paths)
    desk.keep(draft("still"))
    assert desk.newest("zhumatai") == draft("still")


def test_of_several_first_starts_at_once_one_wins_and_its_letters_stay(paths: Paths) -> None:
    children = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, paths.data.parent, "0"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for _ in range(4)
    ]  # fmt: skip
    deadline = time.monotonic() + 30
    while sum(child.poll() is not None for child in children) < 3 and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.3)
    for child in children:
        child.kill()
    outcomes = [child.communicate() for child in children]
    winners = [out for out, _ in outcomes if out]
    assert len(winners) == 1
    assert sum("DeskInUse" in err for _, err in outcomes) == 3
    desk = DeskDatabase.open(paths)
    newest = desk.newest("zhumatai")
    assert newest is not None and newest.cursor >= int(winners[0].split()[-1])
    desk.close()


# damage


def test_every_damage_is_found_and_the_backup_takes_its_place(paths: Paths) -> None:
    kept(paths, draft("one"), draft("two " * 3000, "other"))
    good, told = paths.desk_file.read_bytes(), 40
    chance = random.Random(7)
    for number in range(40):
        bad = bytearray(good)
        where = chance.randrange(len(bad))
        match number % 5:
            case 0:
                bad[where] ^= 1 << chance.randrange(8)
            case 1:
                del bad[where:]
            case 2:
                start = where // 4096 * 4096
                bad[start : start + 4096] = bytes(4096)
            case 3:
                bad = bytearray(chance.randbytes(len(bad)))
            case 4:
                bad = bytearray(b"SQLite format 3\x00" + bytes(4080))
        paths.desk_file.write_bytes(bad)
        desk = DeskDatabase.open(paths)
        if number % 5 == 2 and (
            desk.damage is None or desk.damage.is_older
        ):  # a page not in use, which holds nothing and is never read
            told -= 1
        else:
            assert desk.damage is not None and desk.damage.restored_from is not None, number
            assert desk.damage.kept_as is not None and desk.damage.kept_as.read_bytes() == bytes(bad)
        assert (desk.newest("zhumatai"), desk.newest("other")) == (draft("one"), draft("two " * 3000, "other"))
        desk.close()
    assert told >= 36


def test_without_a_good_backup_a_damaged_desk_is_set_aside_and_work_goes_on(paths: Paths) -> None:
    kept(paths, draft())
    for file in [paths.desk_file, *paths.backups_folder.iterdir()]:
        file.write_bytes(os.urandom(8192))
    desk = DeskDatabase.open(paths)
    assert desk.damage is not None and desk.damage.restored_from is None
    assert desk.damage.kept_as is not None and desk.damage.kept_as.exists()
    desk.keep(draft("new"))
    assert desk.drafts() == (draft("new"),)
    desk.close()


def test_the_older_backup_serves_when_the_newer_is_damaged_too(paths: Paths) -> None:
    kept(paths, draft())
    kept(paths, draft())
    paths.desk_file.write_bytes(b"")
    max(paths.backups_folder.iterdir()).write_bytes(b"rubbish")
    desk = DeskDatabase.open(paths)
    assert desk.newest("zhumatai") == draft()
    assert desk.damage is not None
    desk.close()


@pytest.mark.parametrize("leftover", ["missing", "empty", "damaged"])
def test_a_restoring_that_was_cut_off_goes_on_at_the_next_start(paths: Paths, leftover: str) -> None:
    kept(paths, draft())
    if leftover == "missing":
        paths.desk_file.unlink()
    else:
        paths.desk_file.write_bytes(b"" if leftover == "empty" else os.urandom(4096))
    desk = DeskDatabase.open(paths)
    assert desk.newest("zhumatai") == draft()
    assert desk.damage is not None and desk.damage.restored_from is not None
    desk.close()


def test_kills_while_a_damaged_desk_is_restored_lose_nothing(paths: Paths) -> None:
    kept(paths, draft())
    good = paths.desk_file.read_bytes()
    program = WRITER.split("desk = ")[0] + "print(flush=True); DeskDatabase.open(Paths.in_folder(Path(sys.argv[1])))"
    chance = random.Random(5)
    for _ in range(8):
        paths.desk_file.write_bytes(good[:4096] + os.urandom(len(good) - 4096))
        child = subprocess.Popen([sys.executable, "-c", program, paths.data.parent], stdout=subprocess.PIPE)
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(chance.random() * 0.02)
        child.kill()
        child.communicate()
        desk = DeskDatabase.open(paths)
        assert desk.newest("zhumatai") == draft()
        desk.close()


@pytest.mark.parametrize("key", [None, b"", b"\xff\xfe not a key"])
def test_a_lost_key_is_told_the_desk_set_aside_and_work_goes_on(paths: Paths, key: bytes | None) -> None:
    kept(paths, draft())
    for file in (paths.key_file, copy_of(paths.key_file)):
        if key is None:
            file.unlink()
        else:
            file.write_bytes(key)
    desk = DeskDatabase.open(paths)
    assert desk.damage is not None and desk.damage.kept_as is not None and desk.damage.kept_as.exists()
    assert [folder.name[:16] for folder in paths.data.glob("backups.*")] == ["backups.keyless-"]
    desk.keep(draft("new"))
    desk.close()
    again = DeskDatabase.open(paths)
    assert (again.newest("zhumatai"), again.damage) == (draft("new"), None)
    again.close()


def test_a_desk_of_a_later_version_is_left_as_it_is(paths: Paths) -> None:
    kept(paths, draft())
    connection = dbapi2.connect(paths.desk_file)
    connection.execute(f"PRAGMA key=\"x'{paths.key_file.read_text().strip()}'\"")
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = paths.desk_file.read_bytes()
    with pytest.raises(NewerDesk):
        DeskDatabase.open(paths)
    assert paths.desk_file.read_bytes() == before


def test_an_old_journal_is_never_played_into_a_restored_desk(paths: Paths) -> None:
    kept(paths, draft())
    paths.desk_file.write_bytes(os.urandom(8192))
    journal = paths.desk_file.with_name("desk.db-journal")
    journal.write_bytes(bytes.fromhex("d9d505f920a163d7") + os.urandom(5000))
    desk = DeskDatabase.open(paths)
    assert desk.damage is not None and desk.newest("zhumatai") == draft()
    desk.close()
