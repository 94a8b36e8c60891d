"""Small disks to fill up, to cut off and to search: mounted where only this process and its children see them."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from tests.faults.figures import NotHere

_CLONE_NEWNS = 0x20000
_AT_ONCE = 4096
MEMORY = Path("/dev/shm")
"""A folder that lives in memory, on most Linux systems."""


@contextmanager
def disk_image(megabytes: int = 24) -> Iterator[Path]:
    """Give the image of an empty ext4 disk, in memory where the system has a folder for that."""
    _demand("mkfs.ext4", "losetup")
    with tempfile.TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as folder:
        image = Path(folder) / "disk.img"
        with image.open("wb") as stream:
            stream.truncate(megabytes << 20)
        # Nothing is left to be done later in the background: what is on the disk is the desk's doing alone.
        _call("mkfs.ext4", "-q", "-F", "-m", "0", "-E", "lazy_itable_init=0,lazy_journal_init=0", str(image))
        yield image


@contextmanager
def mounted(image: Path, at: Path) -> Iterator[Path]:
    """Mount an image at a folder."""
    with _mount(at, "-o", "loop", str(image)):
        yield at


@contextmanager
def small_disk_in_memory(at: Path, kilobytes: int) -> Iterator[Path]:
    """Mount a disk of this size that lives in memory."""
    with _mount(at, "-t", "tmpfs", "-o", f"size={kilobytes}k", "none"):
        yield at


def copy_at_once(image: Path, copy: Path) -> None:
    """Copy what has reached the disk as it is at one moment: a second look must find the same, or it is done again."""
    deadline = time.monotonic() + 20
    seen = image.read_bytes()
    while (again := image.read_bytes()) != seen:
        if time.monotonic() > deadline:
            raise NotHere("the disk did not come to rest")
        seen = again
    copy.write_bytes(seen)


def fill(disk: Path, but: int) -> Path:
    """Fill a disk but for so many bytes, and return the file that fills it."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as stream:
        with suppress(OSError):
            while True:
                stream.write(bytes(_AT_ONCE))
        stream.truncate(max(0, stream.tell() - but))
    return filler


@contextmanager
def _mount(at: Path, *arguments: str) -> Iterator[None]:
    _own_mounts()
    at.mkdir(exist_ok=True)
    done = subprocess.run(["mount", *arguments, str(at)], capture_output=True, text=True)
    if done.returncode:
        raise NotHere(f"this system mounts no small disks ({done.stderr.strip()})")
    try:
        yield
    finally:
        if subprocess.run(["umount", str(at)], capture_output=True).returncode:
            _call("umount", "--lazy", str(at))


@cache
def _own_mounts() -> None:
    """Mount from now on for this process and its children alone: the system takes all away when it ends."""
    if os.geteuid():
        raise NotHere("only root may mount small disks")
    if ctypes.CDLL(None, use_errno=True).unshare(_CLONE_NEWNS):
        raise NotHere("this system gives no mounts of one's own")
    _call("mount", "--make-rprivate", "/")


def _demand(*programs: str) -> None:
    if missing := [name for name in programs if shutil.which(name) is None]:
        raise NotHere(f"{' and '.join(missing)} not installed")


def _call(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise NotHere(f"{command[0]}: {done.stderr.strip()}")
