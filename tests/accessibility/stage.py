"""A virtual screen, a bus for accessibility and the program itself, as they are on a desk of Linux."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.accessibility.atspi import Seen, everything

BUS_LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
PROGRAM = "letterstall"
_SETTINGS = 'has_answered_first_run = true\ninterface_language = "en"\ntheme = "light"\n'
_PATIENCE = 40
"""s; the machine may be busy."""


@contextmanager
def stage() -> Iterator[None]:
    """Start screen and bus and end them again; both are in this process’s environment meanwhile.

    Once in a process: libatspi keeps to the bus it has found first.
    """
    before = dict(os.environ)
    with ExitStack() as ended:
        ended.callback(_restore, before)
        os.environ["DISPLAY"] = ended.enter_context(_screen())
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = ended.enter_context(_bus())
        launcher = next(one for one in BUS_LAUNCHERS if one.exists())
        ended.enter_context(_running([str(launcher), "--launch-immediately"]))
        yield


def _restore(before: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(before)


@contextmanager
def _screen() -> Iterator[str]:
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with _running(command, pass_fds=[writer]):
        os.close(writer)
        with os.fdopen(reader) as number:
            yield f":{number.readline().strip()}"


@contextmanager
def _bus() -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with _running(command, stdout=subprocess.PIPE) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().decode().strip()


@contextmanager
def program(folder: Path, **settings: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run the program with all it keeps in this folder, and these settings; wait until it is on the bus."""
    config = folder / "desk" / "config"
    config.mkdir(parents=True)
    more = "".join(f"{name} = {value}\n" for name, value in settings.items())
    (config / "settings.toml").write_text(_SETTINGS + more, "utf-8")
    environment = {
        **os.environ,
        "LETTERSTALL_DATA": str(folder / "desk"),
        "HOME": str(folder),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_ACCESSIBILITY": "1",
        "LANG": "C.UTF-8",
    }
    with _running([sys.executable, "-m", "letterstall"], env=environment) as running:
        until(lambda: any(True for _ in everything(PROGRAM)), "the program on the accessibility bus")
        yield running


@contextmanager
def _running(command: list[str], **more: object) -> Iterator[subprocess.Popen[bytes]]:
    child = subprocess.Popen(command, stderr=subprocess.DEVNULL, **more)  # type: ignore[call-overload]
    try:
        yield child
    finally:
        child.terminate()
        try:
            child.wait(15)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        if child.stdout is not None:
            child.stdout.close()


def until(is_so: Callable[[], object], what: str) -> None:
    """Wait for something to be so, or fail saying what did not come."""
    ends = time.monotonic() + _PATIENCE
    while time.monotonic() < ends:
        if is_so():
            return
        time.sleep(0.1)
    raise AssertionError(f"waited in vain for {what}")


def seen() -> list[Seen]:
    """Return all that is shown now."""
    return [one for one in everything(PROGRAM) if one.is_showing]
