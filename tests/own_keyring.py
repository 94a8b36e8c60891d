"""A keyring as a Linux desktop has one, on a bus of its own and with a home of its own, for tests alone."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PASSWORD = "the password of the account"
_FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
_IS_THERE = "import secretstorage; secretstorage.get_default_collection(secretstorage.dbus_init())"


def can_have_keyring() -> bool:
    """Whether what makes a keyring is installed here."""
    return all(shutil.which(name) for name in ("dbus-daemon", "gnome-keyring-daemon"))


@contextmanager
def own_keyring(folder: Path) -> Iterator[dict[str, str]]:
    """Run a bus and an open keyring; give the environment of a program that can ask it."""
    environment = {**os.environ, **{name: str(folder / name.lower()) for name in _FOLDERS}}
    for name in _FOLDERS:
        Path(environment[name]).mkdir(mode=0o700, parents=True)
    environment.pop("DISPLAY", None)
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:path={folder}/bus"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    try:
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        with _daemon(environment):
            yield environment
    finally:
        bus.terminate()
        bus.wait(10)
        assert bus.stdout is not None
        bus.stdout.close()


@contextmanager
def _daemon(environment: dict[str, str]) -> Iterator[None]:
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
    )
    assert daemon.stdin is not None
    daemon.stdin.write(PASSWORD.encode())
    daemon.stdin.close()
    try:
        ends = time.monotonic() + 30
        asked = [sys.executable, "-c", _IS_THERE]
        while subprocess.run(asked, env=environment, capture_output=True, check=False).returncode:
            assert time.monotonic() < ends, "the keyring does not answer"
            time.sleep(0.1)
        yield
    finally:
        with suppress(ProcessLookupError):
            os.killpg(daemon.pid, signal.SIGKILL)
        daemon.wait(10)
