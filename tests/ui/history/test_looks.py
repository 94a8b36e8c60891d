"""Versions and backups in every size, theme and direction: nothing is cut, all of it can be read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QDialog, QStyleOptionViewItem
from pytestqt.qtbot import QtBot
from tests.ui.cut_words import cut_when_settled
from tests.ui.history.conftest import shown
from tests.ui.test_contrast import THEMES, weak, wear
from tests.ui.test_longer_words import long_words as long_words

from letterstall.ui.history.backups_window import BackupsWindow
from letterstall.ui.history.moments import MOMENT_ROLE
from letterstall.ui.history.moments_list import MomentList
from letterstall.ui.history.window import HistoryWindow
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.tokens import ThemeName
from letterstall.ui.look.wardrobe import redress, scale_now
from letterstall.ui.main_window import MainWindow

KINDS = pytest.mark.parametrize("kind", [HistoryWindow, BackupsWindow])


@pytest.fixture
def open_panel(window: MainWindow, qtbot: QtBot) -> Callable[[type[QDialog]], QDialog]:
    def open_(kind: type[QDialog]) -> QDialog:
        database = window.desk.archive.database  # type: ignore[union-attr]
        database._wait_for_copy()
        database.backups.add(database._connection)
        window.actions_["versions" if kind is HistoryWindow else "backups"].trigger()
        panel = shown(kind)
        qtbot.waitExposed(panel)
        return panel

    return open_


def cut_rows(rows: MomentList) -> list[str]:
    """Return the sentences that need more lines than their row has."""
    found, metrics = [], QFontMetrics(scale_now().font("small"))
    for row in range(rows.moments.rowCount()):
        index = rows.moments.index(row)
        moment = index.data(MOMENT_ROLE)
        if moment is not None:
            width = max(metrics.horizontalAdvance(word) for word in moment.words.split())
            box = rows.visualRect(index)
            needed = rows.itemDelegate().sizeHint(QStyleOptionViewItem(), index).height()
            if width > box.width() or box.height() < needed:
                found.append(moment.words)
    return found


@KINDS
@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize(("width", "text_size"), [(920, 100), (480, 100), (1200, 200), (700, 200)])
def test_no_text_is_cut(
    open_panel: Callable[..., QDialog], qtbot: QtBot, look: Appearance, kind: type[QDialog], width: int, text_size: int
) -> None:
    look.change_text_size(text_size)
    panel = open_panel(kind)
    panel.resize(width, 660 if text_size == 100 else 1000)
    found = cut_when_settled(qtbot, panel)
    rows = panel.findChild(MomentList)
    assert rows is not None
    qtbot.waitUntil(lambda: not cut_rows(rows), timeout=5000)
    panel.close()
    assert found == []


@KINDS
@THEMES
def test_all_words_can_be_read(
    open_panel: Callable[..., QDialog], qtbot: QtBot, look: Appearance, kind: type[QDialog], theme: ThemeName
) -> None:
    wear(look, theme)
    panel = open_panel(kind)
    qtbot.wait(50)
    found = weak(panel)
    panel.close()
    assert found == []


@KINDS
def test_it_is_mirrored_where_text_runs_from_right_to_left(
    open_panel: Callable[..., QDialog], qapp: QApplication, kind: type[QDialog]
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel = open_panel(kind)
    redress(panel)
    QApplication.processEvents()
    rows = panel.findChild(MomentList)
    assert rows is not None
    rows.clearFocus()  # no ring over the bar
    image = rows.viewport().grab(rows.visualRect(rows.currentIndex())).toImage()
    tint = image.pixelColor(image.width() // 2, image.height() // 2)
    sides = [image.pixelColor(x, image.height() // 2) for x in (9, image.width() - 10)]
    panel.close()
    assert sides[1] != tint and sides[0] == tint, "the bar of the chosen row stands at the leading side"


def test_in_a_narrow_window_the_list_stands_above_the_text(open_panel: Callable[..., QDialog]) -> None:
    panel = open_panel(HistoryWindow)
    assert isinstance(panel, HistoryWindow)
    panel.resize(490, 660)
    QApplication.processEvents()
    narrow = panel.list.geometry().bottom() < panel.comparison.geometry().top()
    panel.resize(920, 660)
    QApplication.processEvents()
    wide = panel.list.geometry().right() < panel.comparison.geometry().left()
    panel.close()
    assert narrow and wide
