"""The reading process: one document comes in by the standard input, one wire goes out by the standard output.

A line of JSON comes first, with what the program knows of the document, then the document's bytes. Only this process
ever looks into a foreign file, and it has shut itself in before it does.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from letterstall.core.document import Document, DocumentProblem
from letterstall.intake.reading import confinement
from letterstall.intake.reading.limits import Limits
from letterstall.intake.reading.refusal import Refusal
from letterstall.intake.reading.wire import refusal_to_wire, to_wire

_ROOM = "letterstall.intake.reading"
_READERS = {
    "pdf": "pdf",
    "docx": "docx",
    "odt": "odt",
    "html": "html",
    "mail": "mail",
    "rtf": "rtf",
    "text": "plain",
}
_CODECS = (
    *("latin-1", "cp437", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("cp874", "koi8_r", "koi8_u", "iso8859_2", "iso8859_5", "iso8859_6", "iso8859_8", "iso8859_9", "iso8859_15"),
    *("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
    *("unicode_escape", "quopri", "base64", "mac_roman"),
)
_WITH_SHARED_LIBRARIES = ("zlib", "pyexpat", "_bz2", "_lzma", "_ctypes")
"""Parts of Python that bring in libraries of the system, whose folders are out of sight later."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be read. `suffix` is the ending of the file's name; `reader` is "first" or "second"."""

    data: bytes
    suffix: str = ""
    password: str = ""
    reader: str = "first"
    is_clipboard: bool = False
    limits: Limits = Limits()


def main() -> None:
    """Read the document that comes in and end the process."""
    serve(read)


def serve(reader: Callable[[Job], Document]) -> None:
    """Take a job, shut the process in, send what the reader makes of it, and end the process."""
    out = os.dup(1)
    os.dup2(2, 1)  # what a library prints is not part of the wire
    job = _job()
    _import_early(job)
    confinement.shut_in(job.limits, map(Path, sys.argv[1:]))
    _send(out, _outcome(reader, job))
    os._exit(0)


def _job() -> Job:
    header, _, data = sys.stdin.buffer.read().partition(b"\n")
    told = json.loads(header)
    return Job(data, limits=Limits(**told.pop("limits")), **told)


def _outcome(reader: Callable[[Job], Document], job: Job) -> bytes:
    """Whatever goes wrong while reading becomes a refusal."""
    problem: DocumentProblem
    try:
        return to_wire(reader(job))
    except Refusal as refusal:
        problem = refusal.problem
    except (MemoryError, RecursionError):
        problem = "bomb"
    except Exception:
        problem = "broken"
    return refusal_to_wire(problem)


def _send(out: int, wire: bytes) -> None:
    rest = memoryview(wire)
    while rest:
        rest = rest[os.write(out, rest) :]


def read(job: Job) -> Document:
    """Return what a reader makes of the document; raises Refusal."""
    if job.is_clipboard:
        return _read_clipboard(job)
    kind = import_module(f"{_ROOM}.kinds").kind_of(job.data, job.suffix)
    if kind == "pdf":
        module = import_module(f"{_ROOM}.{'second_pdf' if job.reader == 'second' else 'pdf'}")
        document: Document = module.read(job.data, job.password)
        return document
    return _read_with(_READERS[kind], job.data)


def _read_clipboard(job: Job) -> Document:
    """A paste is text or HTML as the clipboard says; what it looks like does not matter."""
    if job.suffix == ".html":
        return _read_with("html", job.data)
    return replace(_read_with("plain", job.data), kind="clipboard")


def _read_with(name: str, data: bytes) -> Document:
    document: Document = import_module(f"{_ROOM}.{name}").read(data)
    return document


# what must be imported before the door is shut


def _import_early(job: Job) -> None:
    """Import what the document will likely need: the libraries are opened and compiled while that is still allowed.

    Where files cannot be forbidden by place all of them will be, so that everything has to be here before.
    """
    if not confinement.has_landlock():
        for name in ("kinds", *dict.fromkeys(_READERS.values()), "second_pdf"):
            _try(import_module, f"{_ROOM}.{name}")
        for codec in _CODECS:
            _try(str.encode, "", codec)
        return
    for name in _WITH_SHARED_LIBRARIES:
        _try(import_module, name)
    for name in ("kinds", _likely(job)):
        _try(import_module, f"{_ROOM}.{name}")


_HEADER = re.compile(rb"(?:From [^\n]*\n)?[A-Za-z][A-Za-z-]{1,40}: ?[^\n]*\n")


def _likely(job: Job) -> str:
    if b"%PDF-" in job.data[:1024]:
        return "second_pdf" if job.reader == "second" else "pdf"
    if job.data.startswith(b"PK"):
        return "odt" if job.suffix == ".odt" else "docx"
    by_name = {".html": "html", ".htm": "html", ".eml": "mail", ".rtf": "rtf"}
    looks_like_mail = _HEADER.match(job.data) is not None
    return by_name.get(job.suffix, "mail" if looks_like_mail else "plain")


def _try(step: Callable[..., Any], *arguments: Any) -> None:
    """A module that is not there is told when the document needs it."""
    try:
        step(*arguments)
    except (ImportError, LookupError):
        return
