"""A window with a letter that has a history, kept in the real database at chosen times."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from letterstall.core.case import Block
from letterstall.core.kept import VersionMark
from letterstall.core.letter import Letter
from letterstall.storage.letter_rows import Draft
from letterstall.ui.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
OWN = "I teach music at a school in Vienna."
HISTORY: tuple[tuple[timedelta, VersionMark], ...] = (
    (timedelta(days=3), ""),
    (timedelta(days=2), "by_hand"),
    (timedelta(days=1, hours=1), "saved"),
    (timedelta(days=1), "posted"),
    (timedelta(minutes=30), "before"),
    (timedelta(minutes=10), ""),
)
"""How long ago each version was kept, the oldest first, and why it stays."""


def with_words(letter: Letter, words: str) -> Letter:
    """Return the letter with a paragraph of one's own as its second."""
    return replace(letter, blocks=(letter.blocks[0], Block("paragraph", words), *letter.blocks[1:]))


def version(letter: Letter, place: int) -> Letter:
    """Return the letter as it was in a version of `HISTORY`."""
    return with_words(letter, f"{OWN} Version {place}.")


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """The letter for Zhanargul Zhumatai in hand, with the six versions of `HISTORY`."""
    opened = open_window("zhumatai")
    archive, first = opened.desk.archive, opened.session.letter
    assert archive is not None and first is not None
    now, number = datetime.now().astimezone(), 0
    for place, (ago, mark) in enumerate(HISTORY):
        number = archive.database.keep(Draft(version(first, place), 0, now - ago, number), mark)
    opened.session.open_letter(number)
    return opened


def shown(kind: type[QDialog]) -> QDialog:
    """Return the window of this kind that is open."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
