"""ReportLab takes no settings from the start folder, the home folder or the environment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_PLANTED = "open({trace!r}, 'w').write('ran')\npageCompression = 0\n"
_PROBE = """
from letterstall.render.shelter import pdfdoc
from reportlab import rl_config
print(rl_config.pageCompression, rl_config.invariant)
"""


@pytest.mark.parametrize("place", ["reportlab_settings.py", ".reportlab_settings"])
def test_planted_settings_are_not_run(tmp_path: Path, place: str) -> None:
    trace = tmp_path / "trace"
    (tmp_path / place).write_text(_PLANTED.format(trace=str(trace)))
    environment = {**os.environ, "HOME": str(tmp_path), "PYTHONPATH": str(tmp_path), "RL_invariant": "1"}
    said = subprocess.run(
        [sys.executable, "-c", _PROBE], env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert not trace.exists()
    assert said.stdout.split() == ["1", "0"]


def test_without_the_shelter_they_would_run(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    (tmp_path / "reportlab_settings.py").write_text(_PLANTED.format(trace=str(trace)))
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-c", "import reportlab.rl_config"]
    subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, check=True)
    assert trace.read_text() == "ran"
