"""What holds for every test: no socket, no file of the person who runs it, no display."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_HOME = tempfile.TemporaryDirectory(prefix="letterstall-tests-", ignore_cleanup_errors=True)
_FOLDERS = {
    "HOME": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "LETTERSTALL_DATA": "letterstall",
}


class SocketOpened(BaseException):
    """Something under test tried to open a socket. No `Exception`, so that nothing under test can swallow it."""


def _refuse_sockets(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith("socket."):
        raise SocketOpened(event)


def pytest_configure(config: pytest.Config) -> None:
    for name, folder in _FOLDERS.items():
        os.environ[name] = str(Path(_HOME.name) / folder)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.addaudithook(_refuse_sockets)


def pytest_unconfigure(config: pytest.Config) -> None:
    _HOME.cleanup()


@pytest.fixture(autouse=True)
def own_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give each test a desk of its own, which nothing has been written to yet."""
    folder = tmp_path / "desk"
    monkeypatch.setenv("LETTERSTALL_DATA", str(folder))
    yield folder
