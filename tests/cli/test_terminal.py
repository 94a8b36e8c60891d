from __future__ import annotations

import subprocess
import sys

import pytest
from tests.cli.conftest import Run

import letterstall.cli.cases
from letterstall.cli import main


def test_a_reader_who_has_seen_enough_is_no_error() -> None:
    command = f"'{sys.executable}' -m letterstall show zhumatai | head -c 10; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


def test_a_terminal_without_chinese_still_gets_the_rest(run_command: Run) -> None:
    done = run_command("show", "zhumatai", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0, done.stderr
    assert "\\u52a0" in done.stdout


def test_an_unexpected_error_is_a_sentence_and_never_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(letterstall.cli.cases, "run", fails)
    assert main(["cases"]) == 2
    told = capsys.readouterr().err
    assert "Something in Letterstall went wrong (ZeroDivisionError)" in told
    assert "Traceback" not in told
    monkeypatch.setenv("LETTERSTALL_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        main(["cases"])


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_streams_are_no_error(closed: str) -> None:
    command = f"'{sys.executable}' -m letterstall show zhumatai {closed}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "went wrong" not in done.stderr
