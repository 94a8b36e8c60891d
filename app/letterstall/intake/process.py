"""Reading a foreign document in a process of its own, which has nothing, may do nothing, and is ended in any case.

What is started is Python with a line of our own. The system's voice and keyring are started where they are asked.
"""

from __future__ import annotations

import functools
import json
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from threading import Event

from letterstall.core.document import Document, DocumentProblem
from letterstall.core.errors import ReadingCancelled, UnreadableDocument
from letterstall.intake.opening import read_file, refuse_unless_fitting
from letterstall.intake.reading.limits import Limits
from letterstall.intake.reading.refusal import Refusal
from letterstall.intake.reading.wire import LONGEST_WIRE, BadWire, from_wire

_BEGINNING = (
    "import sys; sys.path += sys.argv[1:]; from letterstall.intake.reading.worker import main; main()"  # no data in it
)
_LIBRARIES = ("letterstall", "pypdfium2", "pypdf", "defusedxml", "charset_normalizer", "hunspell")
_OVER_PROCESSOR_TIME = getattr(signal, "SIGXCPU", 0)
_GLANCE = 0.01
"""Seconds between two looks at whether the person has cancelled."""
_WORTH_A_SECOND_TRY: tuple[DocumentProblem, ...] = ("died", "too_slow", "broken")


def read_document(
    file: Path, password: str = "", cancel: Event | None = None, limits: Limits = Limits()
) -> tuple[bytes, Document]:
    """Return the bytes of a file and what stands in it.

    Raises UnreadableDocument, and ReadingCancelled once `cancel` is set, which may be done from any thread.
    """
    data = read_file(file)
    return data, read_bytes(data, file.name, file.suffix, password, cancel, limits)


def read_bytes(
    data: bytes,
    name: str,
    suffix: str = "",
    password: str = "",
    cancel: Event | None = None,
    limits: Limits = Limits(),
) -> Document:
    """Return what stands in a document that was read or pasted already.

    `name` is told in errors and is "" for the clipboard, whose `suffix` says which flavour it is, ".html" or ".txt".
    A PDF on which the first reader fails is given to the second one, with time of its own. Raises as `read_document`.
    """
    refuse_unless_fitting(name, len(data))
    job = _Job(data, suffix.lower(), password, is_clipboard=name == "", limits=limits)
    cancelled = cancel or Event()
    try:
        return _told(job, cancelled)
    except Refusal as first:
        problem = first.problem
    if problem in _WORTH_A_SECOND_TRY and b"%PDF-" in data[:1024]:
        with suppress(Refusal):
            document = _told(replace(job, reader="second"), cancelled)
            return replace(document, remarks=tuple(dict.fromkeys((*document.remarks, "second_reader"))))
    raise UnreadableDocument(name, problem)


@dataclass(frozen=True, slots=True)
class _Job:
    """What a reading process is asked to do; see `reading.worker.Job`."""

    data: bytes
    suffix: str
    password: str
    is_clipboard: bool
    limits: Limits
    reader: str = "first"

    def message(self) -> bytes:
        told = {
            "suffix": self.suffix,
            "password": self.password,
            "reader": self.reader,
            "is_clipboard": self.is_clipboard,
            "limits": asdict(self.limits),
        }
        return json.dumps(told).encode() + b"\n" + self.data


def _told(job: _Job, cancelled: Event) -> Document:
    """Return what one reading process says; raise Refusal, also where it says nothing that could be trusted."""
    answer = ask_process("", job.message(), job.limits, LONGEST_WIRE, cancelled)
    try:
        return from_wire(answer)
    except BadWire as error:
        raise Refusal("broken") from error


def ask_process(beginning: str, message: bytes, limits: Limits, longest: int, cancelled: Event) -> bytes:
    """Return all that a reading process says, one byte more than `longest` at most.

    `beginning` is the line of Python it begins with, "" for the one that reads documents; there is no data in it.
    Raises Refusal where it says nothing or does not end well, and ReadingCancelled.
    """
    if cancelled.is_set():
        raise ReadingCancelled
    try:
        child = start_python(beginning or _BEGINNING)
    except OSError as error:
        raise Refusal("died") from error
    talk = _Talk(child, message, longest)
    try:
        answer = talk.answer(limits.clock, cancelled)
    finally:
        talk.end()
    if not answer:
        raise Refusal("too_slow" if talk.used_up_its_time() else "died")
    return answer


def start_python(beginning: str) -> subprocess.Popen[bytes]:
    """Start a process that runs a line of Python with no data in it, and knows the program's folders. Raises OSError.

    It has two pipes and nothing else; who starts it must end it.
    """
    return subprocess.Popen(
        [sys.executable, "-I", "-X", "utf8", "-c", beginning, *_folders()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(os.sep).resolve(),
        env=_environment(),
        bufsize=0,
    )


def _environment() -> dict[str, str]:
    """Return the least a process needs: Windows finds its own libraries by SYSTEMROOT, others need nothing."""
    return {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}


@functools.cache
def _folders() -> tuple[str, ...]:
    """Return where the program and the readers' libraries lie; the child does not look around for them."""
    found = (find_spec(name) for name in _LIBRARIES)
    places = (Path(spec.origin).resolve().parents[1] for spec in found if spec is not None and spec.origin is not None)
    return tuple(dict.fromkeys(map(str, places)))


class _Talk:
    """Feeds a child and listens to it at the same time, so that neither waits for the other for ever."""

    def __init__(self, child: subprocess.Popen[bytes], message: bytes, longest: int) -> None:
        self._child, self._message, self._longest = child, message, longest
        self._heard: list[bytes] = []
        self._is_over = Event()
        self._is_late = self._is_too_much = False
        self._threads = [threading.Thread(target=one, daemon=True) for one in (self._feed, self._listen)]

    def answer(self, seconds: float, cancelled: Event) -> bytes:
        """Return all the child says within the time, b"" if it does not come to an end; raise ReadingCancelled."""
        ends = time.monotonic() + seconds
        for thread in self._threads:
            thread.start()
        while not self._is_over.wait(_GLANCE):
            if cancelled.is_set():
                raise ReadingCancelled
            if time.monotonic() > ends:
                self._is_late = True
                return b""
        if self._is_too_much:
            return b"".join(self._heard)
        try:
            ended = self._child.wait(max(0.0, ends - time.monotonic()))
        except subprocess.TimeoutExpired:
            self._is_late = True
            return b""
        return b"" if ended else b"".join(self._heard)

    def used_up_its_time(self) -> bool:
        """Whether the child was ended for being slow, by the clock or by the system's limit on its processor time."""
        return self._is_late or self._child.returncode == -_OVER_PROCESSOR_TIME

    def end(self) -> None:
        """End the child if it still runs, and leave nothing of it behind."""
        self._child.kill()
        self._child.wait()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _feed(self) -> None:
        """Write the whole message; a child that is gone does not listen."""
        assert self._child.stdin is not None
        rest = memoryview(self._message)
        with suppress(OSError):
            while rest:
                rest = rest[self._child.stdin.write(rest) :]
        with suppress(OSError):
            self._child.stdin.close()

    def _listen(self) -> None:
        """Keep what the child says, up to one byte more than an answer can have."""
        assert self._child.stdout is not None
        room = self._longest + 1
        with suppress(OSError):
            while room and (piece := self._child.stdout.read(min(room, 1 << 16))):
                self._heard.append(piece)
                room -= len(piece)
        self._is_too_much = room == 0
        self._is_over.set()
