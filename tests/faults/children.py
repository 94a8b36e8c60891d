"""Children of a warm process: they begin within a millisecond, say what they did, and may be killed at any time."""

from __future__ import annotations

import os
import signal
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from tests.faults.desk_under_test import REFUSALS

REFUSED, RAISED = 3, 4
"""How a child ends that was refused something, and one that met an error nobody should meet."""
_LONGEST = 60.0
"""Seconds after which a child hangs."""


def say(what: object) -> None:
    """Say something on standard output; once this returns, it is heard whatever happens to the child."""
    os.write(1, f"{what}\n".encode())


class Child:
    """A process that does one task; its standard output is the file `said`."""

    def __init__(self, task: Callable[[], None], said: Path) -> None:
        self._said = said
        said.write_bytes(b"")
        self._pid = os.fork()
        if not self._pid:
            _do(task, said)

    def lines(self) -> list[str]:
        """Return what the child has said until now."""
        return self._said.read_text("utf-8").splitlines()

    def wait_for_words(self, count: int = 1) -> None:
        """Wait until the child has said so many lines, or has ended."""
        deadline = time.monotonic() + _LONGEST
        while len(self.lines()) < count and not self._has_ended() and time.monotonic() < deadline:
            time.sleep(0.001)

    def stop(self) -> None:
        """Let the child stand still; on return it is in the middle of nothing."""
        os.kill(self._pid, signal.SIGSTOP)
        stat = Path(f"/proc/{self._pid}/stat")
        while stat.read_text().rpartition(")")[2].split()[0] not in "TtZ":
            time.sleep(0.0005)

    def go_on(self) -> None:
        """Let a child that stands still go on."""
        os.kill(self._pid, signal.SIGCONT)

    def kill(self) -> None:
        """Kill the child at once; on return it is gone."""
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)

    def end(self) -> int:
        """Wait for the end of the child and return its status, below zero for a signal."""
        deadline = time.monotonic() + _LONGEST
        while time.monotonic() < deadline:
            pid, status = os.waitpid(self._pid, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.001)
        self.kill()
        return -signal.SIGALRM

    def _has_ended(self) -> bool:
        return bool(os.waitid(os.P_PID, self._pid, os.WEXITED | os.WNOHANG | os.WNOWAIT))


def _do(task: Callable[[], None], said: Path) -> None:
    """Do the task in the child; nothing of the parent runs after it."""
    status = RAISED
    try:
        os.dup2(os.open(said, os.O_WRONLY | os.O_APPEND), 1)
        task()
        status = 0
    except REFUSALS as error:
        say(f"refused: {type(error).__name__}: {error}")
        status = REFUSED
    except BaseException:
        say(f"raised: {traceback.format_exc()}")
    finally:
        os._exit(status)
