from __future__ import annotations

import subprocess
import sys

import pytest

from letterstall import __version__
from letterstall.cli import main


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"Letterstall {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "COMMAND"),
        (["knit"], "invalid choice"),
        (["export", "zhumatai"], "--to"),
        (["export", "zhumatai", "--to", "x.pdf", "--date", "20261122"], "no date such as"),
        (["export", "zhumatai", "--to", "x.pdf", "--date", "2026-02-30"], "no date such as"),
        (["export", "zhumatai", "--to", "x.pdf", "--date", "0001-01-01"], "no date such as"),
        (["export", "zhumatai", "--to", "x.pdf", "--copies", "some"], "invalid choice"),
        (["export", "zhumatai", "--to", "x.pdf", "--paper", "A5"], "invalid choice"),
        (["export", "zhumatai", "--to", "x.pdf", "--letter-language", "../x"], "no language tag"),
        (["export", "zhumatai", "--t", "x.pdf"], "--to"),
    ],
)
def test_wrong_use_is_told_and_ends_with_2(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert words in told.err
    assert told.out == ""


def test_the_version_is_told_without_waking_the_rooms() -> None:
    code = (
        "import sys; from letterstall.cli import main; main(['--version']); "
        "heavy = ('letterstall.desk', 'reportlab', 'uharfbuzz', 'PySide6'); "
        "print([name for name in sys.modules if name.startswith(heavy)])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.splitlines()[-1] == "[]"
