"""One Letterstall at a desk: a lock of the operating system, which a crash gives back by itself."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from letterstall.core.errors import DeskInUse

_HELD_ELSEWHERE = (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
_NO_LOCKS_HERE = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)


class DeskLock:
    """The lock while it is held. The file itself means nothing and may stay behind."""

    def __init__(self, file: Path) -> None:
        """Take the lock at once or not at all. Raises DeskInUse, OSError."""
        self._descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._descriptor)
        except OSError as error:
            if error.errno in _NO_LOCKS_HERE:  # some network folders; the database's own lock still stands
                return
            os.close(self._descriptor)
            if error.errno in _HELD_ELSEWHERE:
                raise DeskInUse(file) from error
            raise

    def release(self) -> None:
        """Give the lock back."""
        os.close(self._descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
