"""The reading process shuts itself in: after this, a reader in a stranger's hands finds nothing to take and no way out.

Every lock is asked for where the system has it, and no lock leans on another. On Linux all of them were tried, as root
and as a plain user. On macOS there are the limits on processor time, files and processes alone, and on Windows the
parent's clock alone; neither was tried.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from letterstall.intake.reading import confinement_kernel, confinement_landlock, confinement_seccomp, limits
from letterstall.intake.reading.limits import Limits


def has_landlock() -> bool:
    """Whether files can be forbidden by where they lie; if not, none will be opened once the process is shut in."""
    return confinement_landlock.version() > 0


def shut_in(measure: Limits, folders: Iterable[Path]) -> frozenset[str]:
    """Give up for good all that reading does not need; return the names of the locks that hold.

    The names are those of the limits ("RLIMIT_AS"), "privileges", "looking in", "network", "files", "TCP", "signals"
    and "calls". `folders` hold the program and its libraries; they and Python's own can still be read.
    """
    sys.dont_write_bytecode = True
    held = set()
    if confinement_kernel.leave_network():
        held.add("network")
    held |= limits.apply(measure)
    if confinement_kernel.refuse_looking_in():
        held.add("looking in")
    if confinement_kernel.refuse_privileges():
        held.add("privileges")
    files = confinement_landlock.forbid_files((*_python_folders(), *folders))
    held |= files
    if confinement_seccomp.install(may_open="files" in files):
        held.add("calls")
    return frozenset(held)


def _python_folders() -> list[Path]:
    """Return where the standard library lies."""
    return [Path(os.__file__).parent]
