"""Room put by on the disk: when it is full, there is still enough to delete letters, or to keep the last words."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from letterstall.storage.atomic import PRIVATE

_SIZE = 1024 * 1024
"""Bytes; a deletion needs a journal of the pages it changes, a letter a few of them."""
_LEAVES = 16 * _SIZE
"""So much must be free besides: nobody's disk is made full for this."""


def put_by(file: Path) -> None:
    """Put room by under this name unless it is there; without much room on the disk nothing is done. Never raises."""
    with suppress(OSError):
        room = os.statvfs(file.parent) if hasattr(os, "statvfs") else None
        is_there = file.exists() and file.stat().st_size == _SIZE
        if is_there or (room is not None and room.f_bavail * room.f_frsize < _LEAVES):
            return
        try:
            with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE), "wb") as stream:
                stream.write(os.urandom(_SIZE))  # noughts might be stored as nothing
                stream.flush()
                os.fsync(stream.fileno())
        except OSError:
            file.unlink(missing_ok=True)


def free(file: Path) -> bool:
    """Give the room back to the disk; say whether there was any. Never raises."""
    try:
        file.unlink()
    except OSError:
        return False
    return True
