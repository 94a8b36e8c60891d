"""A clock that is wrong: nothing is lost, the order stays, and the person is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from letterstall.core.letter import Letter
from letterstall.desk.desk import Desk
from letterstall.storage.letter_rows import Draft
from letterstall.storage.paths import Paths
from letterstall.ui.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


def keep_at(own_desk: Path, moment: datetime) -> None:
    desk = Desk(Paths.in_folder(own_desk))
    desk.open_drafts().database.keep(Draft(Letter("zhumatai", "en", "Dear Secretary,"), 0, moment))
    desk.close()


@pytest.mark.parametrize(("days", "is_told"), [(3650, True), (3, True), (0, False), (-3650, False)])
def test_a_clock_behind_what_was_written_is_told(
    own_desk: Path, open_window: OpenWindow, days: int, is_told: bool
) -> None:
    keep_at(own_desk, datetime.now(UTC) + timedelta(days=days))
    window = open_window()
    assert ("clock" in window.notices._messages) is is_told
    assert window.session.letter is not None and window.session.letter.salutation == "Dear Secretary,"
