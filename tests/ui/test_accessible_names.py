"""Whoever cannot see the window hears what each control is; whoever has no mouse sees where the focus is."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFocusFrame, QWidget

from letterstall.ui.details import DetailsPanel
from letterstall.ui.main_window import MainWindow


def _stops(window: QWidget) -> list[QWidget]:
    """Every widget at which Tab stops, once round."""
    first = window.focusWidget()
    assert first is not None
    stops = [first]
    for _ in range(200):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is first:
            return stops
        stops.append(window.focusWidget())
    raise AssertionError("Tab never comes round")


def _nameless(stops: list[QWidget]) -> list[str]:
    named = ((stop, QAccessible.queryAccessibleInterface(stop)) for stop in stops)
    return [repr(stop) for stop, face in named if face is None or not face.text(QAccessible.Text.Name)]


def _show(window: MainWindow, view: str) -> None:
    if view == "ready":
        window.navigator.show_ready()
    QTest.qWait(60)


@pytest.mark.parametrize("size", [(1280, 700), (1440, 900), (1920, 1080)])
@pytest.mark.parametrize("view", ["first", "writing", "ready"])
def test_every_stop_of_the_tab_key_has_a_name(open_window, qtbot, view: str, size: tuple[int, int]) -> None:
    window = open_window("" if view == "first" else "zhumatai", *size)
    _show(window, view)
    stops = _stops(window)
    assert len(stops) >= 5
    assert _nameless(stops) == []


def test_every_field_of_the_details_has_a_name(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    window.navigator.ask_details()
    panel = window.findChild(DetailsPanel)
    assert panel is not None
    panel.who.name.setFocus()
    stops = _stops(panel)
    panel.reject()
    assert _nameless(stops) == []


@pytest.mark.parametrize("command", ["kept", "my_letters", "versions", "backups"])
def test_every_stop_of_the_windows_of_what_is_kept_has_a_name(open_window, qtbot, command: str) -> None:
    window = open_window("zhumatai")
    window.keeping.keep_now("by_hand")
    window.actions_[command].trigger()
    (panel,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    qtbot.waitUntil(lambda: panel.focusWidget() is not None)
    stops = _stops(panel)
    panel.reject()
    assert _nameless(stops) == []


@pytest.mark.parametrize("view", ["first", "ready"])
def test_the_ring_is_wholly_inside_the_window_and_not_cut(open_window, qtbot, view: str) -> None:
    window = open_window("" if view == "first" else "zhumatai", 1280, 700)
    _show(window, view)
    stops = _stops(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    worn = 0
    for stop in stops:
        stop.clearFocus()
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as Tab under a hand does
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        for ring in window.findChildren(QFocusFrame):
            if not ring.isVisible() or ring.widget() is not stop:
                continue
            worn += 1
            place = QRect(ring.mapTo(window, QPoint()), ring.size())
            assert window.rect().contains(place), stop
            assert ring.visibleRegion().boundingRect().size() == ring.size(), stop
    assert worn >= 1
