"""A file holds what it held before or what was written, never a part, and nothing is left beside it."""

import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from letterstall.storage.atomic import make_private_folder, write_all, write_file


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def in_child(body: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    program = f"import sys, os, resource\nfrom pathlib import Path\nfrom letterstall.storage.atomic import *\n{body}"
    return subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)], capture_output=True, text=True, timeout=60
    )


FULL_DISK = """
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_file(Path(sys.argv[1]), b"x" * 100_000)
except OSError as error:
    print(error.errno)
"""


def test_a_new_file_holds_what_was_written(tmp_path: Path) -> None:
    write_file(tmp_path / "letter.pdf", b"new")
    assert (tmp_path / "letter.pdf").read_bytes() == b"new"
    assert names_in(tmp_path) == ["letter.pdf"]


def test_a_disk_that_fills_up_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"old")
    done = in_child(FULL_DISK, target)
    assert done.stdout.strip().isdigit(), done.stderr
    assert target.read_bytes() == b"old"
    assert names_in(tmp_path) == ["letter.pdf"]


def test_a_folder_in_the_way_is_an_error_and_stays(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").mkdir()
    with pytest.raises(IsADirectoryError):
        write_file(tmp_path / "letter.pdf", b"new")
    assert names_in(tmp_path) == ["letter.pdf"]


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_file(tmp_path / "gone" / "letter.pdf", b"new")
    assert names_in(tmp_path) == []


AS_NOBODY = """
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    write_file(Path(sys.argv[1]), b"new")
except PermissionError:
    print("refused")
"""


def test_a_folder_without_write_permission_is_an_error() -> None:
    with tempfile.TemporaryDirectory() as place:  # pytest's own folders are closed to other users
        folder = Path(place)
        (folder / "letter.pdf").write_bytes(b"old")
        folder.chmod(0o555)
        try:
            assert in_child(AS_NOBODY, folder / "letter.pdf").stdout == "refused\n"
        finally:
            folder.chmod(0o700)
        assert (folder / "letter.pdf").read_bytes() == b"old"
        assert names_in(folder) == ["letter.pdf"]


def test_a_private_file_is_its_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    in_child("os.umask(0)\nwrite_file(Path(sys.argv[1]), b'', is_private=True)", tmp_path / "key")
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600


def test_an_exported_file_follows_the_umask_and_keeps_the_mode_it_had(tmp_path: Path) -> None:
    target = tmp_path / "letter.pdf"
    in_child("os.umask(0o027)\nwrite_file(Path(sys.argv[1]), b'')", target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    target.chmod(0o604)
    write_file(target, b"again")
    assert stat.S_IMODE(target.stat().st_mode) == 0o604


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "real.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    write_file(tmp_path / "link.pdf", b"new")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == b"new"


def test_a_name_of_the_greatest_length_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("信" * 84 + "pdf")
    assert len(target.name.encode()) == 255
    write_file(target, b"new")
    assert target.read_bytes() == b"new"


def test_of_several_files_all_are_written(tmp_path: Path) -> None:
    files = {tmp_path / f"letter ({number}).pdf": b"%d" % number for number in range(5)}
    (tmp_path / "letter (3).pdf").write_bytes(b"old")
    write_all(files)
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == files


def test_when_one_of_several_cannot_be_written_all_are_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "1.pdf").write_bytes(b"old")
    (tmp_path / "3.pdf").mkdir()
    with pytest.raises(OSError):
        write_all({tmp_path / f"{number}.pdf": b"new" for number in (1, 2, 3)})
    assert names_in(tmp_path) == ["1.pdf", "3.pdf"]
    assert (tmp_path / "1.pdf").read_bytes() == b"old"


def test_when_the_last_swap_fails_the_first_ones_are_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "1.pdf").write_bytes(b"old")
    real, seen = Path.replace, []

    def failing(self: Path, target: Path) -> Path:
        seen.append(target)
        if len(seen) == 3:
            raise OSError(13, "open in another program")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(OSError, match="another program"):
        write_all({tmp_path / f"{number}.pdf": b"new" for number in (1, 2, 3)})
    assert names_in(tmp_path) == ["1.pdf"]
    assert (tmp_path / "1.pdf").read_bytes() == b"old"


def test_a_kill_at_any_moment_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"0" * 200_000)
    body = """
number = 0
while True:
    number += 1
    write_file(Path(sys.argv[1]), str(number % 10).encode() * 200_000)
    print(number, flush=True)
"""
    program = f"import sys\nfrom pathlib import Path\nfrom letterstall.storage.atomic import *\n{body}"
    for round_number in range(5):
        child = subprocess.Popen([sys.executable, "-c", program, str(target)], stdout=subprocess.PIPE)
        assert child.stdout is not None
        for _ in range(3 + round_number * 2):
            child.stdout.readline()
        child.kill()
        child.communicate()
        data = target.read_bytes()
        assert len(data) == 200_000 and len(set(data)) == 1


def test_private_folders_are_their_owners_alone(tmp_path: Path) -> None:
    make_private_folder(tmp_path / "a" / "b")
    assert [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("a", "a/b")] == [0o700, 0o700]
    make_private_folder(tmp_path / "a" / "b")


def test_a_pipe_or_device_is_refused_and_stays_what_it_is(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="no ordinary file"):
        write_file(pipe, b"new")
    assert pipe.is_fifo()
    assert names_in(tmp_path) == ["pipe"]
