"""The reading process is shut in: a reader that turned against us finds nothing to take and no way out.

The attempts are made inside the process, after it has shut itself in, as root and as a plain user.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from letterstall.intake import process
from letterstall.intake.reading import confinement_landlock

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the locks are those of Linux")
PROBING = Path(__file__).parent / "probing"
_USERS = [False, pytest.param(True, marks=pytest.mark.skipif(os.getuid() != 0, reason="only root can become another"))]
_HAS_LANDLOCK = confinement_landlock.version() > 0
_SECRET = "the canary sings"


@pytest.fixture
def outside() -> Iterator[Path]:
    """A folder that everybody may read and write, with a canary in it."""
    folder = Path(tempfile.mkdtemp(prefix="letterstall-outside-"))
    folder.chmod(0o777)
    for name in ("canary", "movable", "deletable"):
        (folder / name).write_text(_SECRET)
        (folder / name).chmod(0o666)
    yield folder
    shutil.rmtree(folder)


def _attempts(
    monkeypatch: pytest.MonkeyPatch, outside: Path, without: tuple[str, ...] = (), as_nobody: bool = False
) -> dict[str, str]:
    """Return what became of each attempt; what the kernel itself is asked is left out where calls are free."""
    by_kernel = not {"calls", "all"} & set(without)
    call = f"attempt({without!r}, {as_nobody}, {by_kernel})"
    monkeypatch.setattr(process, "_BEGINNING", f"import sys; sys.path += sys.argv[1:]; import probes; probes.{call}")
    folders = process._folders()
    monkeypatch.setattr(process, "_folders", lambda: (*folders, str(PROBING)))
    document = process.read_bytes(str(outside).encode(), "probe")
    assert _SECRET not in document.text
    return dict(
        line.text.split(": ", 1) if line.text.startswith("held") else line.text.rsplit(": ", 1)
        for line in document.lines
    )


def _done(attempts: dict[str, str]) -> set[str]:
    return {name for name, outcome in attempts.items() if outcome == "done"}


@pytest.mark.parametrize("as_nobody", _USERS, ids=["own user", "nobody"])
def test_a_reader_that_turned_against_us_gets_nothing_and_nowhere(
    monkeypatch: pytest.MonkeyPatch, outside: Path, as_nobody: bool
) -> None:
    before = sorted(outside.iterdir())
    attempts = _attempts(monkeypatch, outside, as_nobody=as_nobody)
    assert len(attempts) > 30
    assert _done(attempts) == set()
    assert sorted(outside.iterdir()) == before
    assert (outside / "canary").read_text() == _SECRET


def test_the_same_reader_gets_everywhere_when_it_is_not_shut_in(monkeypatch: pytest.MonkeyPatch, outside: Path) -> None:
    attempts = _attempts(monkeypatch, outside, without=("all",))
    assert {"read the canary", "write a file", "make a folder", "rename", "delete", "fork", "start a program"} <= _done(
        attempts
    )
    Path("/tmp/letterstall-probe").unlink()


def test_the_locks_of_this_system_hold(monkeypatch: pytest.MonkeyPatch, outside: Path) -> None:
    held = set(_attempts(monkeypatch, outside)["held"].split())
    assert {"calls", "privileges", "RLIMIT_AS", "RLIMIT_CPU", "RLIMIT_FSIZE", "RLIMIT_CORE", "RLIMIT_NPROC"} <= held
    assert not _HAS_LANDLOCK or "files" in held


# no lock leans on another


@pytest.mark.skipif(not _HAS_LANDLOCK, reason="this kernel has no Landlock")
@pytest.mark.parametrize("as_nobody", _USERS, ids=["own user", "nobody"])
def test_landlock_alone_keeps_files_out_of_reach(
    monkeypatch: pytest.MonkeyPatch, outside: Path, as_nobody: bool
) -> None:
    before = sorted(outside.iterdir())
    attempts = _attempts(monkeypatch, outside, ("calls", "network"), as_nobody)
    reached = {name for name in _done(attempts) if not name.startswith("open a ") and name != "signal the parent"}
    assert reached <= {"change rights", "send by UDP", "start a thread", "fork", "raise a limit"}
    assert sorted(outside.iterdir()) == before


@pytest.mark.parametrize("as_nobody", _USERS, ids=["own user", "nobody"])
def test_the_filter_of_calls_alone_refuses_everything(
    monkeypatch: pytest.MonkeyPatch, outside: Path, as_nobody: bool
) -> None:
    attempts = _attempts(monkeypatch, outside, ("files", "network"), as_nobody)
    assert _done(attempts) == set()
    assert "files" not in attempts["held"].split()


def test_a_network_of_its_own_leads_nowhere(monkeypatch: pytest.MonkeyPatch, outside: Path) -> None:
    attempts = _attempts(monkeypatch, outside, ("calls", "files"))
    if "network" not in attempts["held"].split():
        pytest.skip("this system gives a plain user no network of its own")
    assert attempts["send by UDP"] == "refused"
    assert attempts["TCP"] == "refused"
