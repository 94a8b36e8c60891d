"""The room put by: enough on a full disk for the last words, and for deleting; nobody's disk is made full for it."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.storage.desk_samples import NOON, draft, files_that_say, minutes, small_disk, text_of

from letterstall.core.errors import NotKept
from letterstall.storage import reserve
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.kept_letters import KeptLetters
from letterstall.storage.paths import Paths

CANARY = "Wachtelschlag"
needs_a_disk = pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a small file system")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Paths]:
    """A disk of 32 megabytes."""
    with small_disk(tmp_path / "disk", "32m") as folder:
        yield Paths.in_folder(folder)


def fill_up(paths: Paths) -> None:
    with (paths.data.parent / "filler").open("ab", buffering=0) as filler:
        try:
            while filler.write(bytes(65536)):
                pass
        except OSError:
            pass
    assert os.statvfs(paths.data).f_bavail == 0


def long_text(seed: int) -> str:
    """Return a letter of four pages that cannot be packed into much less."""
    return random.Random(seed).randbytes(5_000).hex()


def filled(paths: Paths, states: int) -> DeskDatabase:
    """Return a desk of one letter with so many states, on a disk that is full to the last block."""
    desk = DeskDatabase.open(paths)
    for state in range(states):
        desk.keep(draft(f"{CANARY} {state} {long_text(state)}", NOON + minutes(5 * state)))
    desk.begin(draft("stays", case_id="other"))
    desk._wait_for_copy()
    fill_up(paths)
    return desk


@needs_a_disk
def test_on_a_full_disk_the_last_words_are_kept_with_the_room_put_by(disk: Paths) -> None:
    with closing(filled(disk, 1)) as desk:
        with pytest.raises(NotKept):  # all that was put by has been used
            for count in range(1000):
                desk.keep(draft(f"{count} {long_text(count)}", NOON + minutes(60 + 5 * count)))
        assert count >= 30
        assert text_of(desk.newest("zhumatai")) == f"{count - 1} {long_text(count - 1)}"
        assert not disk.reserve_files[0].exists() and disk.reserve_files[1].exists()
    with closing(DeskDatabase.open(disk)) as desk:
        assert desk.damage is None
        assert text_of(desk.newest("zhumatai")) == f"{count - 1} {long_text(count - 1)}"


@needs_a_disk
@pytest.mark.parametrize("states", [1, 20, 199])
def test_on_a_full_disk_a_letter_can_be_deleted_and_is_in_no_file_any_more(disk: Paths, states: int) -> None:
    with closing(filled(disk, states)) as desk:
        KeptLetters(desk).delete([1])
        assert [text_of(one) for one in desk.drafts()] == ["stays"]
    assert files_that_say(disk, CANARY) == []


@needs_a_disk
def test_a_letter_can_be_deleted_on_a_full_disk_after_the_last_words_took_what_was_for_them(disk: Paths) -> None:
    with closing(filled(disk, 20)) as desk:
        with pytest.raises(NotKept):
            for count in range(1000):
                desk.keep(draft(f"{CANARY} {count} {long_text(count)}", NOON + minutes(200 + 5 * count)))
        KeptLetters(desk).delete([1])
        assert [text_of(one) for one in desk.drafts()] == ["stays"]
    assert files_that_say(disk, CANARY) == []


@needs_a_disk
def test_when_there_is_room_again_it_is_put_by_again(disk: Paths) -> None:
    with closing(filled(disk, 100)) as desk:
        KeptLetters(desk).delete([1])
    assert not disk.reserve_files[1].exists()
    (disk.data.parent / "filler").unlink()
    DeskDatabase.open(disk).close()
    assert [file.stat().st_size for file in disk.reserve_files] == [1024 * 1024] * 2


@needs_a_disk
def test_a_deletion_cut_off_on_a_full_disk_does_not_keep_the_desk_from_opening(disk: Paths) -> None:
    with closing(filled(disk, 3)) as desk:
        with desk.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO state VALUES ('backups_hold_deleted', 'yes')")
        for file in disk.reserve_files:
            file.unlink()
        fill_up(disk)
    with closing(DeskDatabase.open(disk)) as desk:
        assert text_of(desk.newest("other")) == "stays"


@needs_a_disk
def test_with_little_room_on_the_disk_nothing_is_put_by(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "16m") as folder:
        paths = Paths.in_folder(folder)
        with closing(DeskDatabase.open(paths)) as desk:
            desk.keep(draft())
        assert not any(file.exists() for file in paths.reserve_files)


def test_what_is_put_by_is_there_on_the_disk_and_for_its_owner_alone(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path)
    DeskDatabase.open(paths).close()
    for file in paths.reserve_files:
        assert file.stat().st_blocks * 512 >= 1024 * 1024 and file.stat().st_mode & 0o077 == 0


def test_room_that_is_put_by_is_not_written_again_at_each_start(tmp_path: Path) -> None:
    file = tmp_path / "reserve"
    reserve.put_by(file)
    before = file.read_bytes(), file.stat().st_mtime_ns
    reserve.put_by(file)
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before


def test_room_put_by_that_was_cut_off_halfway_is_put_by_anew(tmp_path: Path) -> None:
    file = tmp_path / "reserve"
    file.write_bytes(b"half")
    reserve.put_by(file)
    assert file.stat().st_size == 1024 * 1024


def test_freeing_says_whether_there_was_any_room(tmp_path: Path) -> None:
    file = tmp_path / "reserve"
    reserve.put_by(file)
    assert [reserve.free(file), reserve.free(file)] == [True, False]


def test_a_folder_that_cannot_be_written_to_is_no_error(tmp_path: Path) -> None:
    reserve.put_by(tmp_path / "no such folder" / "reserve")
