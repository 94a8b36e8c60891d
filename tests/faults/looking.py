"""Looking at a desk after a fault: is it whole, and is all there that was acknowledged?"""

from __future__ import annotations

from pathlib import Path

from tests.faults.desk_under_test import DeskUnderTest, must_be_there
from tests.faults.figures import Verdict
from tests.faults.worker import Keeper


def look(folder: Path, acknowledged: int, newest_allowed: int, kind: type[Keeper] = DeskUnderTest) -> Verdict:
    """Open the desk after a crash: no damage, nothing acknowledged lost, and nothing that nobody kept."""
    try:
        desk = kind(folder)
        numbers, has_damage = desk.numbers(), desk.has_damage
        desk.close()
    except Exception as error:
        return Verdict(True, 0, 0, f"reopening: {type(error).__name__}: {error}")
    newest = max(numbers, default=0)
    lost = must_be_there(max(newest, acknowledged)) - set(numbers)
    if has_damage:
        return Verdict(True, len(lost), newest, "reopening: the desk says that it was damaged")
    if newest > newest_allowed or len(set(numbers)) < len(numbers):
        return Verdict(True, len(lost), newest, f"{numbers} came back, {newest_allowed} was the last one begun")
    told = f"{sorted(lost)} were lost; {numbers} came back, {acknowledged} was acknowledged" if lost else ""
    return Verdict(False, len(lost), newest, told)
