"""The small library that lets calls of the system fail: made when it is needed, where there is a C compiler."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.faults.figures import NotHere

_SOURCE = Path(__file__).with_name("failing.c")


@dataclass(frozen=True)
class Failure:
    """Which change to a file fails (from 1; 0: none), how, and whether all later ones do.

    `half`: it is written halfway; `reads`: not a change fails, but a reading.
    """

    call: int
    error: int = 0
    stays: bool = False
    half: bool = False
    reads: bool = False


def library(folder: Path) -> Path:
    """Compile the library into a folder, and return it. Raises NotHere."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        raise NotHere("there is no C compiler")
    target = folder / "failing.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-o", str(target), str(_SOURCE), "-ldl"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise NotHere(f"the C compiler refuses: {done.stderr.strip()}")
    return target


def arm(below: Path, failure: Failure) -> None:
    """Count the changes to files below a folder from now on, and let them fail as told."""
    ours = ctypes.CDLL(None)
    how = (failure.error, failure.stays, failure.half, failure.reads)
    ours.faults_arm(str(below).encode(), failure.call, *how)


def disarm() -> None:
    """Let nothing fail any more."""
    ctypes.CDLL(None).faults_disarm()


def counted() -> tuple[int, str]:
    """Return how many changes there were, and what failed first."""
    ours = ctypes.CDLL(None)
    ours.faults_what.restype = ctypes.c_char_p
    return ours.faults_seen(), ours.faults_what().decode()
