"""Whatever is dropped on the window: only a plain file of 20 MB at most is opened, and the rest is told by name."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.pace import pace

from letterstall.core.errors import UnreadableDocument
from letterstall.intake.opening import read_file
from letterstall.intake.reading.limits import LARGEST_FILE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and devices are those of UNIX")


def _problem(file: Path) -> str:
    begun = time.monotonic()
    with pytest.raises(UnreadableDocument) as told:
        read_file(file)
    assert told.value.name == file.name
    assert time.monotonic() - begun < 0.5 * pace()
    return told.value.problem


def test_a_plain_file_is_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"x" * LARGEST_FILE)
    assert read_file(file) == b"x" * LARGEST_FILE


def test_a_link_to_a_file_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("canary")
    link = tmp_path / "a.pdf"
    link.symlink_to(tmp_path / "secret")
    assert _problem(link) == "link"
    (tmp_path / "nowhere.pdf").symlink_to(tmp_path / "gone")
    assert _problem(tmp_path / "nowhere.pdf") == "link"
    (tmp_path / "loop.pdf").symlink_to(tmp_path / "loop.pdf")
    assert _problem(tmp_path / "loop.pdf") == "link"


def test_a_link_among_the_folders_above_is_fine(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a.txt").write_text("letter")
    (tmp_path / "way").symlink_to(tmp_path / "folder")
    assert read_file(tmp_path / "way" / "a.txt") == b"letter"


def test_a_file_that_becomes_a_link_at_the_last_moment_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret").write_text("canary")
    file = tmp_path / "a.txt"
    file.write_text("letter")
    look = os.lstat

    def look_then_swap(path: Path) -> os.stat_result:
        found = look(path)
        file.unlink()
        file.symlink_to(tmp_path / "secret")
        return found

    monkeypatch.setattr(os, "lstat", look_then_swap)
    assert _problem(file) == "link"


def test_folders_pipes_sockets_and_devices_are_told_as_what_they_are(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    code = "import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])"
    subprocess.run([sys.executable, "-c", code, "socket"], check=True, cwd=tmp_path)
    assert _problem(tmp_path) == "folder"
    assert _problem(tmp_path / "pipe") == "device"
    assert _problem(tmp_path / "socket") == "device"
    assert _problem(Path("/dev/zero")) == "device"


def test_a_file_that_becomes_a_pipe_at_the_last_moment_keeps_nobody_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("letter")
    look = os.lstat

    def look_then_swap(path: Path) -> os.stat_result:
        found = look(path)
        file.unlink()
        os.mkfifo(file)
        return found

    monkeypatch.setattr(os, "lstat", look_then_swap)
    assert _problem(file) == "device"


def test_what_is_not_there_or_empty_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    assert _problem(tmp_path / "empty.pdf") == "empty"
    assert _problem(tmp_path / "gone.pdf") == "missing"
    assert _problem(tmp_path / "empty.pdf" / "below.pdf") == "missing"
    assert _problem(tmp_path / ("long" * 100)) == "missing"
    assert _problem(tmp_path / "with\0nul.pdf") == "missing"


def test_two_gigabytes_are_refused_without_being_read(tmp_path: Path) -> None:
    file = tmp_path / "sparse.pdf"
    with file.open("wb") as opened:
        opened.truncate(2 << 30)
    assert _problem(file) == "too_large"


def test_a_file_that_grows_while_it_is_read_is_not_read_beyond_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "growing.txt"
    file.write_bytes(b"x")
    monkeypatch.setattr(os, "read", lambda opened, most: b"x" * most)
    assert _problem(file) == "too_large"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="another user is tried in a process of its own")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_text("letter")
    file.chmod(0)
    if os.getuid() != 0:
        assert _problem(file) == "forbidden"
        return
    code = (
        "import os, sys; from pathlib import Path; from letterstall.intake.opening import read_file\n"
        "from letterstall.core.errors import UnreadableDocument\n"
        "os.chdir(sys.argv[1]); os.setresuid(65534, 65534, 65534)\n"
        "try: read_file(Path('a.pdf'))\n"
        "except UnreadableDocument as error: print(error.problem)"
    )
    told = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert told.stdout == "forbidden\n"
