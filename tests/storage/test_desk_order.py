"""An older file in the desk's place, and damaged files beside it."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.storage.test_desk_key import draft

from letterstall.core.errors import NotKept
from letterstall.storage import set_aside_files
from letterstall.storage.desk_backup import Backup, Backups
from letterstall.storage.desk_database import DeskDatabase, Draft
from letterstall.storage.desk_key import read_key
from letterstall.storage.desk_order import writes_of
from letterstall.storage.locking import lock_desk
from letterstall.storage.paths import Paths


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


def session(paths: Paths, *texts: str, secret: str = "") -> None:
    """Open the desk, keep these texts one after the other, close it."""
    desk = DeskDatabase.open(paths, secret)
    for text in texts:
        desk.keep(draft(text))
    desk.close()


def reopened(paths: Paths, secret: str = "") -> tuple[DeskDatabase, str]:
    desk = DeskDatabase.open(paths, secret)
    newest = desk.newest("zhumatai")
    return desk, newest.letter.blocks[0].text if newest else ""


def first_of_a_letter(desk: DeskDatabase) -> Backup:
    return [one for one in desk.backups.all() if desk.backups.letters_in(one)][-1]


def older_copy(paths: Paths, place: Path) -> Path:
    return Path(shutil.copy2(paths.desk_file, place / "older.db"))


def test_an_older_desk_put_back_is_noticed_and_nothing_newer_is_lost(paths: Paths, tmp_path: Path) -> None:
    session(paths, "one")
    older = older_copy(paths, tmp_path)
    session(paths, "two", "three")
    shutil.copy2(older, paths.desk_file)
    desk, text = reopened(paths)
    assert text == "three" and desk.damage is not None and desk.damage.is_older and desk.damage.kept_as is None
    newest, before = desk.backups.all()[:2]
    assert desk.damage.restored_from == newest.made_at
    assert before.file.read_bytes() == older.read_bytes(), "the older state can be gone back to"
    desk.close()
    desk, text = reopened(paths)
    assert text == "three" and desk.damage is None
    desk.close()


def test_it_is_noticed_again_and_told_until_it_was_told(paths: Paths, tmp_path: Path) -> None:
    session(paths, "one")
    older = older_copy(paths, tmp_path)
    session(paths, "two")
    for _ in range(3):
        shutil.copy2(older, paths.desk_file)
        desk, text = reopened(paths)
        assert text == "two" and desk.damage is not None
        desk.close()


def test_a_crash_right_after_it_was_mended_still_tells_it_at_the_next_start(paths: Paths, tmp_path: Path) -> None:
    session(paths, "one")
    older = older_copy(paths, tmp_path)
    session(paths, "two")
    shutil.copy2(older, paths.desk_file)
    if not (child := os.fork()):
        DeskDatabase.open(paths)
        os._exit(0)
    os.waitpid(child, 0)
    desk, text = reopened(paths)
    assert text == "two" and desk.damage is not None and desk.damage.is_older
    desk.close()


def test_a_letter_deleted_for_good_does_not_come_back_with_an_older_file(paths: Paths, tmp_path: Path) -> None:
    session(paths, "one")
    older = older_copy(paths, tmp_path)
    desk = DeskDatabase.open(paths)
    desk.forget("zhumatai")
    desk.close()
    shutil.copy2(older, paths.desk_file)
    desk, text = reopened(paths)
    assert text == "" and desk.damage is not None
    desk.forget("zhumatai")
    assert len(desk.backups.all()) == 1, "deleting takes the older state out of the backups too"
    desk.close()


def test_going_back_to_a_backup_is_no_older_desk(paths: Paths) -> None:
    session(paths, "one")
    session(paths, "two")
    desk = DeskDatabase.open(paths)
    desk.restore(first_of_a_letter(desk))
    desk.close()
    desk, text = reopened(paths)
    assert text == "one" and desk.damage is None
    desk.restore(desk.backups.all()[0])
    desk.close()
    desk, _ = reopened(paths)
    assert desk.damage is None
    desk.close()


def test_a_crash_right_after_going_back_stays_there(paths: Paths) -> None:
    session(paths, "one")
    session(paths, "two")
    if not (child := os.fork()):
        desk = DeskDatabase.open(paths)
        desk._note_restored = lambda _is_due: os._exit(0)  # type: ignore[method-assign]
        desk.restore(first_of_a_letter(desk))
    os.waitpid(child, 0)
    desk, text = reopened(paths)
    assert text == "one" and desk.damage is None
    desk.close()


@pytest.mark.parametrize("newest", ["gone", "damaged", "cut"])
def test_without_a_newer_backup_that_is_good_the_desk_stays_as_it_is(paths: Paths, newest: str) -> None:
    session(paths, "one")
    session(paths, "two")
    desk = DeskDatabase.open(paths)
    backups, key = desk.backups, desk.key.key
    desk.close()
    assert backups == Backups(paths.backups_folder, key)
    file = backups.all()[0].file
    data = file.read_bytes()
    if newest == "gone":
        file.unlink()
    else:
        file.write_bytes(data[:-2000] + bytes(2000) if newest == "damaged" else data[:5000])
    desk, text = reopened(paths)
    assert text == "two" and desk.damage is None
    desk.close()


def test_a_change_of_the_key_and_deleting_raise_no_false_alarm(paths: Paths) -> None:
    session(paths, "one")
    desk = DeskDatabase.open(paths)
    lock_desk(desk, "three blackbirds")
    desk.keep(draft("two"))
    desk.erase(lambda connection: connection.execute("DELETE FROM own_words"))
    desk.close()
    desk, text = reopened(paths, "three blackbirds")
    assert text == "two" and desk.damage is None
    desk.close()


def test_every_write_counts(paths: Paths) -> None:
    desk = DeskDatabase.open(paths)
    before = writes_of(desk.connection)
    for number in range(5):
        desk.keep(draft(f"{number}"))
    assert writes_of(desk.connection) == before + 5
    with pytest.raises(NotKept):
        desk.write(lambda connection: connection.execute("SELECT nothing FROM nowhere"))
    assert writes_of(desk.connection) == before + 5
    desk.close()


def damaged(paths: Paths) -> DeskDatabase:
    """Open a desk whose file was damaged and set aside."""
    session(paths, "one")
    data = bytearray(paths.desk_file.read_bytes())
    data[4096:] = bytes(len(data) - 4096)
    paths.desk_file.write_bytes(data)
    desk = DeskDatabase.open(paths)
    assert desk.damage is not None and set_aside_files.all_of(paths) == (desk.damage.kept_as,)
    return desk


def test_a_damaged_file_that_was_set_aside_goes_with_the_first_letter_deleted_for_good(paths: Paths) -> None:
    desk = damaged(paths)
    other = Draft(draft("x").letter, 0, datetime(2026, 11, 21, tzinfo=UTC))
    number = desk.begin(other)
    desk.keep(draft("two"))
    assert set_aside_files.all_of(paths)
    desk.erase(lambda connection: connection.execute("DELETE FROM letters WHERE number = ?", (number,)))
    assert set_aside_files.all_of(paths) == ()
    desk.close()


def test_it_goes_at_the_next_start_when_deleting_was_cut_off(paths: Paths) -> None:
    desk = damaged(paths)
    desk.write(lambda connection: connection.execute("INSERT INTO state VALUES ('backups_hold_deleted', 'yes')"))
    desk.close()
    DeskDatabase.open(paths).close()
    assert set_aside_files.all_of(paths) == ()


def test_what_lost_its_key_stays_since_nothing_of_it_could_be_rescued(paths: Paths) -> None:
    session(paths, "one")
    for file in (paths.key_file, paths.key_file.with_name("desk.key.copy")):
        file.write_bytes(b"nothing of the kind")
    desk = DeskDatabase.open(paths)
    desk.keep(draft("two"))
    desk.forget("zhumatai")
    desk.close()
    assert set_aside_files.all_of(paths) == ()
    assert desk.damage is not None and desk.damage.kept_as is not None and desk.damage.kept_as.exists()
    assert list(paths.data.glob("backups.keyless-*/*.db"))


def test_a_second_name_of_the_desk_itself_is_no_damaged_file(paths: Paths) -> None:
    session(paths, "one")
    os.link(paths.desk_file, paths.data / "desk.db.damaged-2026-11-22-093000")
    set_aside_files.delete(paths)
    assert not list(paths.data.glob("*damaged*"))
    desk, text = reopened(paths)
    assert text == "one" and desk.damage is None and read_key(paths.key_file).key == desk.key.key
    desk.close()
