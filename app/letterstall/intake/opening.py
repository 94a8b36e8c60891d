"""Opening a file that somebody dropped on us: it may be a folder, a link, a pipe, two gigabytes, or gone."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from letterstall.core.document import DocumentProblem
from letterstall.core.errors import UnreadableDocument
from letterstall.intake.reading.limits import LARGEST_FILE

_CAREFUL = os.O_RDONLY
for _flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY"):
    _CAREFUL |= getattr(os, _flag, 0)
_PROBLEMS: dict[int, DocumentProblem] = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.ENAMETOOLONG: "missing",
    errno.EACCES: "forbidden",
    errno.EPERM: "forbidden",
    errno.ELOOP: "link",
    errno.ENXIO: "device",
    errno.EISDIR: "folder",
}


def read_file(file: Path) -> bytes:
    """Return the bytes of a file of 20 MB at most; raise UnreadableDocument for all that is no such file.

    A link is not followed where it is the file itself: what was dropped is what is read.
    """
    try:
        _refuse_unless_file(file.name, os.lstat(file))
        opened = os.open(file, _CAREFUL)
        try:
            _refuse_unless_file(file.name, os.fstat(opened))
            data = _read(opened)
        finally:
            os.close(opened)
    except OSError as error:
        raise UnreadableDocument(file.name, _PROBLEMS.get(error.errno or 0, "broken")) from error
    except ValueError as error:  # a NUL in the name
        raise UnreadableDocument(file.name, "missing") from error
    refuse_unless_fitting(file.name, len(data))
    return data


def _refuse_unless_file(name: str, found: os.stat_result) -> None:
    if stat.S_ISLNK(found.st_mode):
        raise UnreadableDocument(name, "link")
    if stat.S_ISDIR(found.st_mode):
        raise UnreadableDocument(name, "folder")
    if not stat.S_ISREG(found.st_mode):
        raise UnreadableDocument(name, "device")
    refuse_unless_fitting(name, found.st_size)


def refuse_unless_fitting(name: str, length: int) -> None:
    """Raise UnreadableDocument unless there is something to read, and not too much; `length` in bytes."""
    if length == 0:
        raise UnreadableDocument(name, "empty")
    if length > LARGEST_FILE:
        raise UnreadableDocument(name, "too_large")


def _read(opened: int) -> bytes:
    """Read one byte more than is allowed at most: the file may grow meanwhile."""
    pieces: list[bytes] = []
    rest = LARGEST_FILE + 1
    while rest and (piece := os.read(opened, min(rest, 1 << 20))):
        pieces.append(piece)
        rest -= len(piece)
    return b"".join(pieces)
