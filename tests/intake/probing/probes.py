"""A reader that tries to break out, for tests of the reading process. It is loaded from here by tests alone.

What it was told is the folder it should get at; its document has a line for each attempt, "read the canary: refused".
"""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from letterstall.core.document import Document, Line
from letterstall.intake.reading import (
    confinement,
    confinement_kernel,
    confinement_landlock,
    confinement_seccomp,
    worker,
)
from letterstall.intake.reading.refusal import Refusal

_NOBODY = 65534
_LIBC = ctypes.CDLL(None, use_errno=True)
_IS_X86 = platform.machine() == "x86_64"
_held: list[str] = []
"".encode("idna")  # what a connection to a name needs of Python, while its folders can be read by everybody


def attempt(without: Iterable[str] = (), as_nobody: bool = False, by_kernel: bool = True) -> None:
    """Shut in, but without the locks named ("calls", "files", "network"; "all": nothing at all), try everything."""
    _leave_out(set(without))
    if as_nobody and os.getuid() == 0:
        os.setgroups([])
        os.setresgid(_NOBODY, _NOBODY, _NOBODY)
        os.setresuid(_NOBODY, _NOBODY, _NOBODY)
    worker.serve(lambda job: _tried(Path(job.data.decode()), by_kernel))


def _leave_out(locks: set[str]) -> None:
    shut_in = confinement.shut_in
    if "all" in locks:
        confinement.shut_in = lambda measure, folders: frozenset()
        return
    if "calls" in locks:
        confinement_seccomp.install = lambda may_open=True: False
    if "files" in locks:
        confinement_landlock.version = lambda: 0
    if "network" in locks:
        confinement_kernel.leave_network = lambda: False

    def noted(measure, folders):  # type: ignore[no-untyped-def]
        held = shut_in(measure, folders)
        _held.extend(sorted(held))
        return held

    confinement.shut_in = noted


def _tried(folder: Path, by_kernel: bool) -> Document:
    attempts = {**_in_python(folder), **(_in_c(folder) if by_kernel else {})}
    lines = [f"{name}: {_outcome(step)}" for name, step in attempts.items()]
    return Document("text", tuple(Line(text) for text in (f"held: {' '.join(_held)}", *lines)))


def _outcome(step: Callable[[], object]) -> str:
    try:
        step()
    except (OSError, RuntimeError, ValueError, subprocess.SubprocessError):
        return "refused"
    return "done"


def _in_python(folder: Path) -> dict[str, Callable[[], object]]:
    canary, new = folder / "canary", folder / "new"
    return {
        "read the canary": canary.read_bytes,
        "list its folder": lambda: list(folder.iterdir()),
        "read /etc/passwd": Path("/etc/passwd").read_bytes,
        "read the memory of the parent": lambda: Path(f"/proc/{os.getppid()}/maps").read_bytes(),
        "write a file": lambda: new.write_text("x"),
        "append to the canary": lambda: canary.open("ab").close(),
        "empty the canary": lambda: canary.open("wb").close(),
        "make a folder": lambda: (folder / "made").mkdir(),
        "make a link": lambda: (folder / "link").symlink_to(canary),
        "make a second name": lambda: os.link(canary, folder / "second"),
        "make a pipe": lambda: os.mkfifo(folder / "pipe"),
        "rename": lambda: (folder / "movable").rename(folder / "moved"),
        "delete": lambda: (folder / "deletable").unlink(),
        "change rights": lambda: canary.chmod(0o600),
        "write where temporary files go": lambda: Path("/tmp/letterstall-probe").write_text("x"),
        "TCP": lambda: socket.create_connection(("127.0.0.1", 9), 1),
        "open a TCP socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM).close(),
        "open a UDP socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close(),
        "send by UDP": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.1", 9)),
        "open a UNIX socket": lambda: socket.socket(socket.AF_UNIX, socket.SOCK_STREAM).close(),
        "fork": _fork,
        "start a program": lambda: subprocess.run(["/bin/true"], check=True),
        "start a thread": lambda: threading.Thread(target=lambda: None).start(),
        "signal the parent": lambda: os.kill(os.getppid(), 0),
        "raise a limit": _raise_limit,
    }


def _fork() -> None:
    if os.fork() == 0:
        os._exit(0)


def _raise_limit() -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))


def _in_c(folder: Path) -> dict[str, Callable[[], object]]:
    canary, new = bytes(folder / "canary"), bytes(folder / "new")
    numbers = {
        "open2": (437, -100, canary, ctypes.create_string_buffer(24), 24),
        "clone3": (435, ctypes.create_string_buffer(88), 88),
        "io_uring": (425, 8, ctypes.create_string_buffer(256)),
        "a second Landlock": (444, None, 0, 1),
    }
    if _IS_X86:
        numbers |= {
            "open by its old number": (2, canary, 0),
            "creat": (85, new, 0o600),
            "x32 open": (0x40000002, canary, 0),
            "x32 fork": (0x40000039,),
            "vfork": (58,),
            "ptrace": (101, 16, os.getppid(), 0, 0),
            "memfd": (319, b"x", 0),
            "process_vm_readv": (310, os.getppid(), None, 0, None, 0, 0),
            "a new namespace": (272, 0x10000000),
            "mount": (165, b"none", b"/", b"tmpfs", 0, None),
            "a filter of its own": (317, 1, 0, None),
            "a key ring": (250, 0, 0, 0),
            "bpf": (321, 0, None, 0),
        }
    by_name: dict[str, Callable[[], object]] = {
        "C: open to read": lambda: _checked(_LIBC.open(canary, os.O_RDONLY)),
        "C: open to write": lambda: _checked(_LIBC.open(new, os.O_WRONLY | os.O_CREAT, 0o600)),
        "C: a file without a name": lambda: _checked(_LIBC.open(bytes(folder), os.O_WRONLY | 0o20200000, 0o600)),
        "C: socket": lambda: _checked(_LIBC.socket(2, 2, 0)),
        "C: fork": lambda: _checked(_LIBC.fork()) or os._exit(0),
        "C: exec": lambda: _checked(_LIBC.execv(b"/bin/true", (ctypes.c_char_p * 2)(b"true", None))),
        "C: kill": lambda: _checked(_LIBC.kill(os.getppid(), 0)),
        "C: be looked into again": lambda: _checked(_LIBC.prctl(4, 1, 0, 0, 0)),
    }
    return by_name | {f"kernel: {name}": _by_number(call) for name, call in numbers.items()}


def _by_number(call: tuple[object, ...]) -> Callable[[], object]:
    return lambda: _checked(_LIBC.syscall(*call))


def _checked(answer: int) -> int:
    if answer < 0:
        raise OSError(ctypes.get_errno(), "refused")
    return answer


# readers that behave badly in other ways


def misbehave() -> None:
    """Do what the document's text says."""
    ways: dict[str, Callable[[], object]] = {
        "fill the memory": lambda: bytearray(2 << 30),
        "fill the memory by and by": _fill,
        "never end": _spin,
        "sleep": lambda: time.sleep(60),
        "recurse": _recurse,
        "die": os.abort,
        "leave": lambda: os._exit(0),
        "leave in anger": lambda: os._exit(3),
        "raise": lambda: {}["no such key"],
        "write rubbish": lambda: (os.write(1, b"rubbish"), print("rubbish")),
        "refuse": _refuse,
        "surrogate": lambda: "\ud800",
    }
    worker.serve(lambda job: Document("text", (Line(str(ways[job.data.decode()]())),)))


def flood() -> None:
    """Write without end, never reading."""
    while True:
        os.write(1, b"[" * 65536)


def deaf() -> None:
    """Neither read nor write."""
    time.sleep(60)


def hasty() -> None:
    """End at once, without reading."""
    os._exit(0)


def garbled() -> None:
    """Answer with something that is no document."""
    sys.stdin.buffer.read()
    os.write(1, b'["document 1","text",[],[],[["a","line",7,null,[],[],0.0,0,null]]]')
    os._exit(0)


def mute_but_alive() -> None:
    """Close the way out and go on."""
    os.close(1)
    time.sleep(60)


def environment() -> None:
    """Tell what the process was given."""
    said = Document("text", tuple(Line(f"{name}={value}") for name, value in sorted(os.environ.items())))
    worker.serve(lambda job: said)


def fail_first() -> None:
    """Die as the first reader, and be well as the second."""

    def read(job: worker.Job) -> Document:
        if job.reader == "first":
            os.abort()
        return Document("pdf", (Line("well"),), remarks=("some_pages_without_text",))

    worker.serve(read)


def fail_twice() -> None:
    """Die as the first reader, and refuse as the second."""

    def read(job: worker.Job) -> Document:
        if job.reader == "first":
            os.abort()
        raise Refusal("no_text")

    worker.serve(read)


def echo() -> None:
    """Say what was asked."""

    def read(job: worker.Job) -> Document:
        told = replace(job, data=b"")
        return Document("text", (Line(f"{told.suffix}|{told.password!r}|{told.reader}|{told.is_clipboard}"),))

    worker.serve(read)


def _fill() -> None:
    kept = []
    while True:
        kept.append(bytes(1 << 20))


def _spin() -> None:
    while True:
        pass


def _recurse() -> None:
    _recurse()


def _refuse() -> None:
    raise Refusal("no_text")
