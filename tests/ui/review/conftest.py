"""The check of real documents, in the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from letterstall.core.resources import shipped_cases
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.review.window import ReviewWindow

SEED = shipped_cases() / "zhumatai" / "source" / "urgent-action-zhumatai.txt"
OpenReview = Callable[..., ReviewWindow]


@pytest.fixture
def desk(own_desk: Path) -> Desk:
    return Desk(Paths.in_folder(own_desk))


@pytest.fixture
def open_review(look: Appearance, desk: Desk, qtbot: QtBot) -> Iterator[OpenReview]:
    """Read a document and open its check; the windows are closed after the test."""
    opened: list[ReviewWindow] = []

    def open_(document: Path | str = SEED, width: int = 1440, height: int = 900) -> ReviewWindow:
        importing = desk.importing
        imported = importing.read_pasted(document) if isinstance(document, str) else importing.read_document(document)
        window = ReviewWindow(desk, imported)
        opened.append(window)
        window.show_fitting()
        window.resize(width, height)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_
    for window in opened:
        if window.isVisible():
            window.throw_away()
        window.deleteLater()
