"""The one door to the files that come with the program: fonts, layouts, words of letters, icons, cases."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def shipped() -> Path:
    """Return the folder of `resources/` and `cases/`: inside the installed package, else the source checkout."""
    return _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parents[1]


def resource(*parts: str) -> Path:
    """Return the path of a shipped resource: `resource("fonts", "NotoSerif-Regular.ttf")`."""
    return shipped().joinpath("resources", *parts)


def shipped_cases() -> Path:
    """Return the folder of the cases that come with the program."""
    return shipped() / "cases"
