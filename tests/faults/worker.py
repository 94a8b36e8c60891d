"""What children do to a desk. Each number they say was acknowledged; "at 7" is the newest one an opened desk held."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from tests.faults.children import say
from tests.faults.desk_under_test import DeskUnderTest


class Keeper(Protocol):
    """What keeps numbered letters in a folder: the desk, or something worse to compare it with."""

    def __init__(self, folder: Path) -> None: ...

    @property
    def has_damage(self) -> bool: ...

    def keep(self, number: int) -> None: ...

    def numbers(self) -> list[int]: ...

    def close(self) -> None: ...


def keep_on(folder: Path, kind: type[Keeper] = DeskUnderTest) -> None:
    """Keep one letter after the other, as fast as it goes, until somebody ends this process."""
    desk = kind(folder)
    number = max(desk.numbers(), default=0)
    say(f"at {number}")
    while True:
        number += 1
        desk.keep(number)
        say(number)


def open_once(folder: Path) -> None:
    """Open the desk and close it, as a start with nothing written does."""
    say("started")
    desk = DeskUnderTest(folder)
    say("damage" if desk.has_damage else "opened")
    desk.close()


def acknowledged(lines: list[str], before: int = 0) -> int:
    """Return the last number that was acknowledged, `before` if there was none."""
    return max([before, *(int(line) for line in lines if line.isdigit())])


def expected(lines: list[str], before: int) -> int:
    """Return the newest number that may be there: the one that was being kept when the child ended."""
    seen = [int(line.removeprefix("at ")) for line in lines if line.startswith("at ")]
    return max(*seen, acknowledged(lines, before), before) + 1


def trouble(lines: list[str]) -> str:
    """Return what a child raised that it should not, or nothing."""
    text = "\n".join(lines)
    return text[text.index("raised: ") :] if "raised: " in text else ""
