"""What the tests of the command share: case folders to spoil, and a way to run it in a process of its own."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from letterstall.core.resources import shipped_cases

Run = Callable[..., subprocess.CompletedProcess[str]]
_PR_CAPBSET_DROP = 24
_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH = 1, 2


@pytest.fixture
def case_folder(tmp_path: Path) -> Path:
    """A copy of the practice case, which a test may change."""
    folder = tmp_path / "spoilt"
    shutil.copytree(shipped_cases() / "practice", folder)
    facts = folder / "case.toml"
    facts.write_text(facts.read_text("utf-8").replace('id = "practice"', 'id = "spoilt"'), "utf-8")
    return folder


@pytest.fixture
def run_command() -> Run:
    """Run the command in a process of its own, with `before` called in it first."""

    def run(*arguments: str | Path, before: Callable[[], None] | None = None, **environment: str) -> object:
        return subprocess.run(
            [sys.executable, "-m", "letterstall", *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, **environment},
            preexec_fn=before,
            timeout=120,
            check=False,
        )

    return run


def without_root_powers() -> None:
    """Let the modes of folders hold for root too, from the next program on."""
    if os.geteuid() == 0:
        for capability in (_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH):
            ctypes.CDLL(None).prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)


@pytest.fixture
def powerless() -> Callable[[], None]:
    """What to do in a child process so that a read-only folder is read-only there."""
    return without_root_powers
