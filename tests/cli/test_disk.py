"""Disks that will not take the letter: the sentence says so, and what stood there stays."""

from __future__ import annotations

import resource
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "letter.pdf").write_bytes(b"what stood here before")
    return folder


def is_untouched(folder: Path) -> bool:
    files = list(folder.iterdir())
    return [file.name for file in files] == ["letter.pdf"] and files[0].read_bytes() == b"what stood here before"


def test_a_read_only_folder(folder: Path, run_command: Run, powerless: Callable[[], None]) -> None:
    folder.chmod(0o500)
    done = run_command("export", "zhumatai", "--to", folder / "letter.pdf", before=powerless)
    assert done.returncode == 2
    assert "nothing may be written there" in done.stderr
    assert is_untouched(folder)


def test_a_full_disk(folder: Path, run_command: Run) -> None:
    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    done = run_command("export", "zhumatai", "--to", folder / "letter.pdf", before=small, PYTHONDONTWRITEBYTECODE="1")
    assert done.returncode == 2
    assert "the disk is full" in done.stderr
    assert is_untouched(folder)


def test_a_full_disk_leaves_none_of_separate_files(folder: Path, run_command: Run) -> None:
    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    arguments = ("export", "zhumatai", "--copies", "separate", "--to", folder / "letter.pdf")
    assert run_command(*arguments, before=small, PYTHONDONTWRITEBYTECODE="1").returncode == 2
    assert is_untouched(folder)


def test_a_target_that_is_a_folder(tmp_path: Path, run_command: Run) -> None:
    done = run_command("export", "zhumatai", "--to", tmp_path)
    assert done.returncode == 2
    assert "is a folder" in done.stderr


def test_a_folder_that_is_not_there(tmp_path: Path, run_command: Run) -> None:
    done = run_command("export", "zhumatai", "--to", tmp_path / "nowhere" / "letter.pdf")
    assert done.returncode == 2
    assert "the folder for letter.pdf is not there" in done.stderr


def test_whoever_has_the_old_file_open_keeps_it(folder: Path, run_command: Run) -> None:
    with (folder / "letter.pdf").open("rb") as reader:
        done = run_command("export", "zhumatai", "--to", folder / "letter.pdf")
        assert done.returncode == 0, done.stderr
        assert reader.read() == b"what stood here before"
    assert (folder / "letter.pdf").read_bytes().startswith(b"%PDF-1.7")
