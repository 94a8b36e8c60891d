"""Backups are looked into without being touched, and going back to one changes everything or nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from letterstall.core.case import Block
from letterstall.core.errors import DamagedDesk, NotKept
from letterstall.core.letter import Letter
from letterstall.storage.desk_backup import Backup, Backups
from letterstall.storage.desk_database import DeskDatabase, Draft
from letterstall.storage.desk_key import read_key
from letterstall.storage.paths import Paths

OLD_DESKS = Path(__file__).parent / "old_desks"
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskDatabase]:
    opened = DeskDatabase.open(Paths.in_folder(tmp_path))
    yield opened
    opened.close()


def draft(text: str) -> Draft:
    return Draft(Letter("zhumatai", "en", "Dear Secretary,", (Block("paragraph", text),)), 0, NOON)


def backed_up(desk: DeskDatabase) -> Backup:
    desk._wait_for_copy()
    return desk.backups.add(desk._connection)


def text_of(desk: DeskDatabase) -> str:
    kept = desk.newest("zhumatai")
    return kept.letter.text if kept else ""


def test_letters_in_a_backup_are_those_of_then(desk: DeskDatabase) -> None:
    counts = []
    for number in range(3):
        counts.append(desk.backups.letters_in(backed_up(desk)))
        desk.begin(draft(f"Letter {number}."))
    assert counts == [0, 1, 2]


@pytest.mark.parametrize("version", [1, 2])
def test_letters_in_a_backup_of_an_earlier_letterstall_are_counted_and_it_stays_as_it_is(
    tmp_path: Path, version: int
) -> None:
    file = Path(shutil.copy(OLD_DESKS / f"version-{version}.db", tmp_path / "old.db"))
    key = shutil.copy(OLD_DESKS / f"version-{version}.key", tmp_path / "old.key")
    before = file.read_bytes()
    count = Backups(tmp_path, read_key(Path(key)).key).letters_in(Backup(file, 1, NOON))
    assert count is not None and count > 0
    assert file.read_bytes() == before and {one.name for one in tmp_path.iterdir()} <= {
        "old.db",
        "old.key",
        "old.key.2",
    }


@pytest.mark.parametrize("content", [b"", b"\0" * 8192, b"no database"])
def test_what_cannot_be_read_has_no_count(desk: DeskDatabase, content: bytes) -> None:
    backup = backed_up(desk)
    backup.file.write_bytes(content)
    assert desk.backups.letters_in(backup) is None
    assert backup.file.read_bytes() == content


def test_a_backup_that_is_gone_has_no_count_and_is_not_made_by_counting(desk: DeskDatabase) -> None:
    backup = backed_up(desk)
    backup.file.unlink()
    assert desk.backups.letters_in(backup) is None and not backup.file.exists()


@pytest.mark.parametrize("content", [b"", b"\0" * 8192, b"no database"])
def test_going_back_to_a_damaged_backup_changes_nothing(desk: DeskDatabase, content: bytes) -> None:
    backup = backed_up(desk)
    backup.file.write_bytes(content)
    desk.keep(draft("As it is now."))
    with pytest.raises(DamagedDesk):
        desk.restore(backup)
    assert "As it is now." in text_of(desk)
    desk.keep(draft("And it goes on."))
    assert "And it goes on." in text_of(desk)


def test_going_back_to_a_backup_that_is_gone_changes_nothing(desk: DeskDatabase) -> None:
    backup = backed_up(desk)
    desk.keep(draft("As it is now."))
    backup.file.unlink()
    with pytest.raises(NotKept):
        desk.restore(backup)
    desk.keep(draft("And it goes on."))
    assert "And it goes on." in text_of(desk)


def test_a_kill_after_going_back_is_noticed_although_the_backup_was_made_at_a_clean_end(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path)
    first = DeskDatabase.open(paths)
    first.keep(draft("Before."))
    first.close()
    second = DeskDatabase.open(paths)
    second.keep(draft("After."))
    second._wait_for_copy()
    second.restore(second.backups.all()[0])
    second.keep(draft("After going back."))
    second._connection.close()  # as a kill leaves it
    second._lock.release()
    third = DeskDatabase.open(paths)
    was_clean = third.was_closed_cleanly
    third.close()
    assert not was_clean
