"""A foreign file is read in a process of its own, which is ended in any case, and whatever it says is doubted."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from letterstall.core.document import Document
from letterstall.core.errors import ReadingCancelled, UnreadableDocument
from letterstall.intake import process
from letterstall.intake.reading.limits import Limits

PROBING = Path(__file__).parent / "probing"
_IS_LINUX = sys.platform == "linux"
Reading = Callable[..., Document]


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Reading:
    """Read with one of the readers of `probing`, through the real process."""
    folders = (*process._folders(), str(PROBING))

    def read(reader: str, data: bytes = b"x", **settings: object) -> Document:
        beginning = f"import sys; sys.path += sys.argv[1:]; import probes; probes.{reader}()"
        monkeypatch.setattr(process, "_BEGINNING", beginning)
        monkeypatch.setattr(process, "_folders", lambda: folders)
        return process.read_bytes(data, "probe.txt", **settings)  # type: ignore[arg-type]

    return read


def _problem(read: Callable[[], object]) -> str:
    with pytest.raises(UnreadableDocument) as told:
        read()
    assert told.value.name == "probe.txt"
    return told.value.problem


def _children() -> set[str]:
    """The children of this process, the dead and unburied with them."""
    own = f"/proc/{os.getpid()}/task"
    return {child for task in Path(own).iterdir() for child in (task / "children").read_text().split()}


@pytest.mark.parametrize(
    ("way", "problem"),
    [
        ("recurse", "bomb"),
        ("die", "died"),
        ("leave", "died"),
        ("leave in anger", "died"),
        ("raise", "broken"),
        ("refuse", "no_text"),
        ("surrogate", "broken"),
    ],
)
def test_whatever_a_reader_does_ends_in_one_of_the_problems_there_are(reading: Reading, way: str, problem: str) -> None:
    assert _problem(lambda: reading("misbehave", way.encode())) == problem


@pytest.mark.skipif(not _IS_LINUX, reason="only Linux limits the address space")
@pytest.mark.parametrize("way", ["fill the memory", "fill the memory by and by"])
def test_a_reader_that_wants_more_than_its_memory_gets_none(reading: Reading, way: str) -> None:
    limits = Limits(memory=400 << 20)
    assert _problem(lambda: reading("misbehave", way.encode(), limits=limits)) == "bomb"


def test_a_gibibyte_is_the_limit_where_nothing_else_is_said(reading: Reading) -> None:
    assert Limits() == Limits(memory=1 << 30, processor=20, clock=20)
    assert _problem(lambda: reading("misbehave", b"fill the memory")) == "bomb"


@pytest.mark.parametrize("way", ["never end", "sleep"])
def test_a_reader_that_does_not_end_is_ended(reading: Reading, way: str) -> None:
    begun = time.monotonic()
    assert _problem(lambda: reading("misbehave", way.encode(), limits=Limits(clock=0.7))) == "too_slow"
    assert time.monotonic() - begun < 2


@pytest.mark.skipif(not _IS_LINUX, reason="the limit on processor time is tried on Linux")
def test_the_system_ends_a_reader_that_uses_up_its_processor_time(reading: Reading) -> None:
    assert _problem(lambda: reading("misbehave", b"never end", limits=Limits(processor=1))) == "too_slow"


@pytest.mark.parametrize(
    ("child", "problem"),
    [
        ("flood", "broken"),
        ("deaf", "too_slow"),
        ("hasty", "died"),
        ("garbled", "broken"),
        ("mute_but_alive", "too_slow"),
    ],
)
@pytest.mark.parametrize("size", [1, 5_000_000], ids=["small", "more than a pipe holds"])
def test_a_process_that_talks_badly_is_ended_and_told(reading: Reading, child: str, problem: str, size: int) -> None:
    begun = time.monotonic()
    assert _problem(lambda: reading(child, b"x" * size, limits=Limits(clock=1))) == problem
    assert time.monotonic() - begun < 2.5


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are counted in /proc")
def test_no_child_is_left_running_or_unburied(reading: Reading) -> None:
    before, threads = _children(), threading.active_count()
    for child in ("misbehave", "flood", "deaf", "hasty"):
        with pytest.raises(UnreadableDocument):
            reading(child, b"die", limits=Limits(clock=0.5))
    assert _children() == before
    assert threading.active_count() == threads


def test_a_reading_is_cancelled_from_another_thread_at_once(reading: Reading) -> None:
    cancel = threading.Event()
    begun = time.monotonic()
    timer = threading.Timer(0.3, cancel.set)
    timer.start()
    with pytest.raises(ReadingCancelled):
        reading("misbehave", b"sleep", cancel=cancel)
    assert time.monotonic() - begun < 1
    timer.join()
    with pytest.raises(ReadingCancelled):
        reading("misbehave", b"sleep", cancel=cancel)


def test_what_a_library_prints_is_no_part_of_the_answer(reading: Reading) -> None:
    assert "rubbish" not in reading("misbehave", b"write rubbish").text


def test_a_child_is_given_nothing_of_the_environment(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LETTERSTALL_SECRET", "canary")
    names = {line.text.split("=")[0] for line in reading("environment").lines}
    assert names <= {"SYSTEMROOT", "LC_CTYPE"}  # Python itself sets the second one


def test_the_reader_hears_the_ending_and_the_password(reading: Reading) -> None:
    told = reading("echo", suffix=".PDF", password="pässwort\n|").text
    assert told == ".pdf|'pässwort\\n|'|first|False"


def test_a_second_reader_has_a_try_where_the_first_died_on_a_pdf(reading: Reading) -> None:
    document = reading("fail_first", b"%PDF-1.7")
    assert document.text == "well"
    assert document.remarks == ("some_pages_without_text", "second_reader")


def test_only_a_pdf_has_a_second_reader(reading: Reading) -> None:
    assert _problem(lambda: reading("fail_first", b"PK\3\4")) == "died"


def test_the_first_problem_is_told_where_both_readers_fail(reading: Reading) -> None:
    assert _problem(lambda: reading("fail_twice", b"%PDF-1.7")) == "died"


def test_a_document_that_is_empty_or_too_large_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "start_python", lambda: pytest.fail("a process was started"))
    assert _problem(lambda: process.read_bytes(b"", "probe.txt")) == "empty"
    assert _problem(lambda: process.read_bytes(bytes(20_000_001), "probe.txt")) == "too_large"


def test_the_program_goes_on_where_no_process_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert _problem(lambda: process.read_bytes(b"x", "probe.txt")) == "died"
