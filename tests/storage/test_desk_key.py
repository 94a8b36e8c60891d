"""The key of the desk: as it is, locked, changed, forgotten."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from letterstall.core.case import Block
from letterstall.core.errors import LockedDesk, NotKept
from letterstall.core.letter import Letter
from letterstall.storage import desk_opening
from letterstall.storage.desk_database import DeskDatabase, Draft
from letterstall.storage.desk_key import DeskKey, copy_of, is_locked, read_key, write_key
from letterstall.storage.forgetting import forget_everything
from letterstall.storage.locking import lock_desk, unlock_for_good
from letterstall.storage.paths import Paths
from letterstall.storage.recovery_key import as_entered, new_recovery_key

SECRET = "Drei Amseln im März"
CANARY = "Wachtelschlag"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


@pytest.fixture
def desk(paths: Paths) -> Iterator[DeskDatabase]:
    opened = DeskDatabase.open(paths)
    opened.keep(draft(CANARY))
    yield opened
    opened.close()


def draft(text: str) -> Draft:
    return Draft(
        Letter("zhumatai", "en", "Dear Secretary,", (Block("paragraph", text),)),
        0,
        datetime(2026, 11, 20, tzinfo=UTC),
    )


def text_in(paths: Paths, secret: str) -> str:
    desk = DeskDatabase.open(paths, secret)
    newest = desk.newest("zhumatai")
    desk.close()
    assert newest is not None and desk.damage is None
    return newest.letter.blocks[0].text


def test_a_locked_desk_opens_with_the_passphrase_and_with_the_recovery_key(paths: Paths, desk: DeskDatabase) -> None:
    recovery = lock_desk(desk, SECRET)
    desk.close()
    assert is_locked(paths.key_file)
    assert text_in(paths, SECRET) == text_in(paths, recovery) == CANARY
    assert text_in(paths, recovery.lower().replace("-", " ")) == CANARY
    for secret, is_wrong in (("", False), ("drei amseln", True), (recovery[:-1] + "0", True)):
        with pytest.raises(LockedDesk) as told:
            DeskDatabase.open(paths, secret)
        assert told.value.is_wrong is is_wrong


def test_one_passphrase_from_two_keyboards_is_one(paths: Paths, desk: DeskDatabase) -> None:
    lock_desk(desk, unicodedata.normalize("NFD", SECRET))
    desk.close()
    assert text_in(paths, unicodedata.normalize("NFC", SECRET)) == CANARY


def test_locking_leaves_neither_the_old_key_nor_a_copy_under_it(paths: Paths, desk: DeskDatabase) -> None:
    old = desk.key.key
    desk.close()
    desk = DeskDatabase.open(paths)
    assert len(desk.backups.all()) >= 1
    lock_desk(desk, SECRET)
    assert desk.key.key != old
    new_key = desk.key.key
    desk.close()
    for file in filter(Path.is_file, paths.data.rglob("*")):
        data = file.read_bytes()
        assert old.encode() not in data and new_key.encode() not in data and CANARY.encode() not in data
    assert all(desk.backups.is_good(one.file) for one in desk.backups.all())


def test_another_passphrase_writes_no_page_of_the_desk_and_the_recovery_key_stays(
    paths: Paths, desk: DeskDatabase
) -> None:
    recovery = lock_desk(desk, SECRET)
    desk.close()
    desk = DeskDatabase.open(paths, SECRET)
    desk._wait_for_copy()
    before = paths.desk_file.read_bytes()
    assert lock_desk(desk, "another one") == ""
    assert paths.desk_file.read_bytes() == before
    desk.close()
    with pytest.raises(LockedDesk):
        DeskDatabase.open(paths, SECRET)
    assert text_in(paths, "another one") == text_in(paths, recovery) == CANARY


def test_without_its_passphrase_again_the_desk_opens_by_itself(paths: Paths, desk: DeskDatabase) -> None:
    lock_desk(desk, SECRET)
    unlock_for_good(desk)
    desk.close()
    assert text_in(paths, "") == CANARY


def test_kills_while_the_desk_is_locked_leave_it_open_with_the_old_or_the_new(tmp_path: Path) -> None:
    program = """
import sys
from pathlib import Path
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.locking import lock_desk
from letterstall.storage.paths import Paths
desk = DeskDatabase.open(Paths.in_folder(Path(sys.argv[1])))
import cryptography.hazmat.primitives.kdf.argon2
print(flush=True)
lock_desk(desk, "Drei Amseln im März")
"""
    chance = random.Random(3)
    for number in range(6):
        paths = Paths.in_folder(tmp_path / str(number))
        desk = DeskDatabase.open(paths)
        desk.keep(draft(CANARY))
        desk.close()
        child = subprocess.Popen([sys.executable, "-c", program, str(paths.data.parent)], stdout=subprocess.PIPE)
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(0.3 + chance.random() * 0.6)
        child.kill()
        child.communicate()
        assert text_in(paths, SECRET if is_locked(paths.key_file) else "") == CANARY


@pytest.mark.parametrize("call", [1, 2])
@pytest.mark.parametrize("at", ["swap_in", "write_key", "copied"])
def test_a_lock_that_the_disk_refuses_half_way_leaves_a_desk_that_goes_on_keeping(
    paths: Paths, desk: DeskDatabase, monkeypatch: pytest.MonkeyPatch, at: str, call: int
) -> None:
    real, calls = getattr(desk_opening, at), []

    def refuse(*given: object) -> object:
        calls.append(given)
        if len(calls) == call:
            raise OSError(28, "No space left on device")
        return real(*given)

    with monkeypatch.context() as full_disk, suppress(NotKept):
        full_disk.setattr(desk_opening, at, refuse)
        lock_desk(desk, SECRET)
    desk.keep(draft("written after it"))
    desk.close()
    assert text_in(paths, SECRET if is_locked(paths.key_file) else "") == "written after it"
    assert not is_locked(paths.key_file) or "previous" not in json.loads(paths.key_file.read_text())


@pytest.mark.parametrize("step", ["before_swap", "after_swap"])
def test_a_change_of_the_key_that_was_cut_off_goes_on_at_the_next_start(
    paths: Paths, desk: DeskDatabase, step: str
) -> None:
    old = desk.key.key
    data = None
    if step == "before_swap":
        desk.close()
        data = paths.desk_file.read_bytes()
        desk = DeskDatabase.open(paths)
    lock_desk(desk, SECRET)
    locked = desk.key
    desk.close()
    if data is not None:
        paths.desk_file.write_bytes(data)
    write_key(paths.key_file, DeskKey(locked.key, old, locked.locks))
    assert text_in(paths, SECRET) == CANARY
    assert "previous" not in json.loads(paths.key_file.read_text())
    assert read_key(paths.key_file, SECRET) == DeskKey(locked.key, "", locked.locks)


@pytest.mark.parametrize(
    "change",
    [
        {"memory": 1 << 30},
        {"memory": True},
        {"lanes": 0},
        {"salt": "AA=="},
        {"key": "?"},
        {"kind": None},
        {"passes": "3"},
    ],
)
def test_a_key_file_that_asks_for_what_is_not_ours_is_refused_and_set_aside(
    paths: Paths, desk: DeskDatabase, change: dict[str, object]
) -> None:
    lock_desk(desk, SECRET)
    desk.close()
    record = json.loads(paths.key_file.read_text())
    for one in record["locks"]:
        one.update(change)
    for file in (paths.key_file, copy_of(paths.key_file)):
        file.write_text(json.dumps(record))
    again = DeskDatabase.open(paths, SECRET)
    assert again.damage is not None and again.damage.kept_as is not None
    again.close()


@pytest.mark.parametrize("harm", [b"", b"\x00" * 65, b"0" * 63 + b"\n", b"0" * 64 + b"\n", None])
@pytest.mark.parametrize("which", [0, 1])
def test_one_damaged_or_lost_file_of_the_key_costs_nothing(
    paths: Paths, desk: DeskDatabase, harm: bytes | None, which: int
) -> None:
    desk.close()
    file = (paths.key_file, copy_of(paths.key_file))[which]
    if harm is None:
        file.unlink()
    else:
        file.write_bytes(harm)
    assert text_in(paths, "") == CANARY
    assert paths.key_file.read_bytes() == copy_of(paths.key_file).read_bytes()


# the recovery key


def test_a_recovery_key_is_read_with_the_slips_a_hand_makes_and_no_other() -> None:
    chance = random.Random(11)
    for _ in range(50):
        key = new_recovery_key()
        assert as_entered(key) == as_entered(f" {key.lower().replace('0', 'o').replace('1', 'l')} ") == key
        place = chance.choice([at for at, sign in enumerate(key) if sign != "-"])
        other = chance.choice([sign for sign in "23456789ABCDEFGH" if sign != key[place]])
        assert as_entered(key[:place] + other + key[place + 1 :]) == ""
    assert as_entered("") == as_entered("not a key") == ""
    assert len({new_recovery_key() for _ in range(50)}) == 50


# forgetting everything


def test_after_forgetting_everything_no_file_is_left_and_a_new_desk_begins(paths: Paths, desk: DeskDatabase) -> None:
    desk.close()
    paths.config.mkdir(parents=True)
    paths.settings_file.write_text("theme = 'dark'")
    (paths.cases_folder / "mine").mkdir(parents=True)
    (paths.cases_folder / "mine" / "case.toml").write_text("x")
    (paths.data / "desk.db.damaged-2026").write_bytes(b"old")
    assert forget_everything(paths) == ()
    assert [file.name for file in paths.data.parent.rglob("*") if file.is_file()] == ["desk.lock"]
    again = DeskDatabase.open(paths)
    assert (again.drafts(), again.damage) == ((), None)
    again.close()


def test_a_forgetting_that_was_cut_off_is_brought_to_its_end_by_the_next_start(
    paths: Paths, desk: DeskDatabase
) -> None:
    desk.close()
    key = paths.key_file.read_bytes()
    program = """
import os, sys
from pathlib import Path
from letterstall.storage import forgetting
from letterstall.storage.paths import Paths
count = int(sys.argv[2])
real = forgetting.erase
def erase(file):
    global count
    count -= 1
    if count < 0:
        os.kill(os.getpid(), 9)
    real(file)
forgetting.erase = erase
forgetting.forget_everything(Paths.in_folder(Path(sys.argv[1])))
"""
    subprocess.run([sys.executable, "-c", program, str(paths.data.parent), "1"], timeout=60)
    assert key.strip() not in paths.key_file.read_bytes()
    again = DeskDatabase.open(paths)
    assert (again.drafts(), again.damage) == ((), None)
    assert all(backup.made_at.year >= 2026 for backup in again.backups.all())
    again.close()
    assert not [file for file in paths.data.rglob("*") if "damaged" in file.name]


def test_a_link_is_deleted_and_what_it_points_to_is_not(paths: Paths, desk: DeskDatabase, tmp_path: Path) -> None:
    desk.close()
    other = tmp_path / "other.txt"
    other.write_text("not ours")
    (paths.data / "link").symlink_to(other)
    forget_everything(paths)
    assert other.read_text() == "not ours" and not (paths.data / "link").exists()
