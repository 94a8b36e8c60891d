"""Writing files whole: beside, synced, swapped. What stood there before is lost only to what replaces it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple

PRIVATE = 0o600
_BY_UMASK = 0o666


def write_file(target: Path, data: bytes, *, is_private: bool = False) -> None:
    """Write `data` so that `target` holds the old bytes or the new ones, never a part, also after a power cut.

    A private file is readable by its owner alone; another keeps the mode it had, or follows the umask. A link is
    written through; a device or a pipe is refused. Raises OSError; then the old file is untouched and nothing is left
    beside it.
    """
    write_all({target: data}, is_private=is_private)


def write_all(files: Mapping[Path, bytes], *, is_private: bool = False) -> None:
    """Write several files as `write_file` does; when one fails all are as they were. Raises OSError."""
    staged: list[_Swap] = []
    try:
        for target, data in files.items():
            staged.append(_staged(Path(os.path.realpath(target)), data, is_private))
        _swap_all(staged)
    finally:
        for swap in staged:
            swap.temporary.unlink(missing_ok=True)


def make_private_folder(folder: Path) -> None:
    """Make the folder, and what is missing above it, for its owner alone. Raises OSError."""
    if not folder.is_dir():
        make_private_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def give_second_name(file: Path, name: Path) -> None:
    """Let a file stand under a second name too, as a link or else as a copy. Raises OSError."""
    try:
        os.link(file, name)
    except OSError:  # FAT and some network folders have no second names
        import shutil

        shutil.copy2(file, name)


def replace_secret(target: Path, data: bytes) -> None:
    """Write a private file as `write_file` does, and overwrite on the disk what stood there before. Raises OSError.

    Where the file system writes a file's new bytes to another place (flash, snapshots) the old ones may outlive this.
    """
    with ExitStack() as open_files:
        old = None
        if os.name == "posix":  # elsewhere an open file cannot be replaced
            with suppress(FileNotFoundError):
                old = open_files.enter_context(target.open("r+b"))
        write_file(target, data, is_private=True)
        if old is not None:
            _fill(old, b"")


def overwrite(file: Path, data: bytes) -> None:
    """Write `data` over a file where it lies on the disk, zeros after it up to its old length. Raises OSError."""
    with file.open("r+b") as stream:
        _fill(stream, data)


def erase(file: Path) -> None:
    """Overwrite a file where it lies, and delete it; none is left as it is. Raises OSError."""
    with suppress(FileNotFoundError):
        overwrite(file, b"")
        file.unlink()
        sync_folder(file.parent)


def _fill(stream: BinaryIO, data: bytes) -> None:
    length = os.fstat(stream.fileno()).st_size
    stream.seek(0)
    stream.write(data.ljust(length, b"\0"))
    stream.flush()
    os.fsync(stream.fileno())


class _Swap(NamedTuple):
    temporary: Path
    target: Path


def _staged(target: Path, data: bytes, is_private: bool) -> _Swap:
    if target.is_dir():
        raise IsADirectoryError(21, "a folder of this name is in the way", str(target))
    if target.exists() and not target.is_file():  # a device or a pipe would be swapped for an ordinary file
        raise OSError(22, "this is no ordinary file", str(target))
    temporary = _beside(target, "new")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE if is_private else _BY_UMASK)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if not is_private:
            _keep_mode(target, temporary)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return _Swap(temporary, target)


def _swap_all(swaps: list[_Swap]) -> None:
    with _ways_back(swaps) as old:
        done: list[_Swap] = []
        try:
            for swap in swaps:
                swap.temporary.replace(swap.target)
                done.append(swap)
        except BaseException:
            for swap in done:
                _put_back(swap.target, old.get(swap.target))
            raise
        for folder in {swap.target.parent for swap in swaps}:
            sync_folder(folder)


@contextmanager
def _ways_back(swaps: list[_Swap]) -> Iterator[dict[Path, Path]]:
    """Keep a second name for each old file while several are swapped; one alone needs none."""
    old: dict[Path, Path] = {}
    try:
        if len(swaps) > 1:
            for swap in swaps:
                if swap.target.exists():
                    old[swap.target] = _second_name(swap.target)
        yield old
    finally:
        for name in old.values():
            name.unlink(missing_ok=True)


def _second_name(target: Path) -> Path:
    name = _beside(target, "old")
    give_second_name(target, name)
    return name


def _put_back(target: Path, old: Path | None) -> None:
    with suppress(OSError):  # the first error is the one to tell
        if old is None:
            target.unlink()
        else:
            old.replace(target)


def _beside(target: Path, purpose: str) -> Path:
    # Cut, so that a target of the longest allowed name (255 bytes on ext4) leaves room for the rest.
    stem = target.name.encode()[:200].decode(errors="ignore")
    return target.with_name(f".{stem}.{os.urandom(4).hex()}.{purpose}")


def _keep_mode(target: Path, temporary: Path) -> None:
    with suppress(OSError):  # a file system without modes, or no file there yet
        temporary.chmod(target.stat().st_mode & 0o777)


def sync_file(file: Path) -> None:
    """Make what was written into a file durable. Raises OSError."""
    with file.open("r+b") as stream:
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Make the new name durable; Windows has no such call, and a file system may refuse it."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
