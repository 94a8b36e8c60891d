"""Before a letter is sent: ties to the country, the post, the embassy, a closed case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from letterstall.core.letter import SenderLevel, Supporter
from letterstall.ui.main_window import MainWindow
from letterstall.ui.parts.words import Words
from letterstall.ui.ready.embassy import EmbassyPanel
from letterstall.ui.ready.post_time import PostTimePanel

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    opened = open_window("zhumatai")
    opened.session.send_from(Supporter("Ruth Keller", ("Lindengasse 8", "1070 Vienna"), "Vienna", "AT"), "Vienna")
    opened.navigator.show_ready()
    return opened


def press(button: QAbstractButton) -> None:
    assert button.isVisible()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def link(window: MainWindow, words: str, qtbot: QtBot) -> QAbstractButton:
    def shown() -> list[QAbstractButton]:
        links = window.ready.post.findChildren(QAbstractButton)
        return [one for one in links if one.text() == words and one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def texts(window: MainWindow) -> str:
    return " ".join(one.text() for one in window.ready.post.findChildren(Words) if one.isVisible())


def test_ties_are_asked_once_a_case_and_yes_leaves_initials_and_town(
    window: MainWindow, open_window: OpenWindow
) -> None:
    ties = window.ready.who.ties
    assert "China" in ties.words.text()
    press(ties.yes)
    assert window.session.letter is not None
    assert window.session.letter.sender_level is SenderLevel.INITIALS_AND_TOWN
    assert not ties.yes.isVisible() and ties.other.isVisible()
    window.close()
    again = open_window("zhumatai")
    again.navigator.show_ready()
    assert not again.ready.who.ties.yes.isVisible()
    press(again.ready.who.ties.again)
    assert again.ready.who.ties.yes.isVisible()


@pytest.mark.parametrize("answer", ["no", "skip"])
def test_no_and_no_answer_change_nothing_in_the_letter(window: MainWindow, answer: str) -> None:
    before = window.session.letter
    press(getattr(window.ready.who.ties, answer))
    assert window.session.letter == before and window.ready.foot.save.isEnabled()


def test_who_would_rather_write_for_somebody_else_comes_to_the_cases(window: MainWindow, qtbot: QtBot) -> None:
    press(window.ready.who.ties.yes)
    press(window.ready.who.ties.other)
    qtbot.waitUntil(lambda: window.writing.isVisible() and window.shelf.search.isVisible())


def test_an_invented_country_is_not_asked_about(open_window: OpenWindow) -> None:
    window = open_window("practice")
    window.navigator.show_ready()
    assert not window.ready.who.ties.isVisible() and not window.ready.post.isVisible()


def test_ones_own_days_take_the_place_of_the_estimate(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session.case is not None
    window.session.case = replace(window.session.case, deadline=None)
    window.ready.post.show_letter()
    qtbot.waitUntil(lambda: "estimate" in texts(window))
    press(link(window, "It takes longer or shorter here…", qtbot))
    panel = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PostTimePanel) and one.isVisible())
    panel.least.setValue(4)
    panel.most.setValue(2)
    press(panel.use)
    qtbot.waitUntil(lambda: "estimate" not in texts(window) and "your own figures" in texts(window))


def test_by_way_of_the_embassy_the_address_in_the_window_is_the_embassys(window: MainWindow, qtbot: QtBot) -> None:
    window.session.send_from(Supporter("Ann Lee", ("1 Main St",), "Springfield", "US"), "Springfield")
    case = window.session.case
    assert case is not None and window.session.letter is not None
    target = replace(case.addressees[0], country="RU")
    window.session.case = replace(case, addressees=(target, *case.addressees[1:]))
    window.ready.post.show_letter()
    press(link(window, "By way of the embassy…", qtbot))
    panel = next(one for one in QApplication.topLevelWidgets() if isinstance(one, EmbassyPanel) and one.isVisible())
    assert not panel.use.isEnabled() and "Russia" in panel.lines.toPlainText()
    panel.lines.setPlainText("c/o Embassy of Russia\n2650 Wisconsin Ave NW\nWashington, DC 20007")
    press(panel.use)
    wanted = ("Ma Xingrui", "2650 Wisconsin Ave NW", "Washington, DC 20007")

    def is_addressed() -> bool:
        proof = window.proofing.proof
        lines = [line.text for line in proof.sheets[0].address] if proof else []
        return all(one in lines for one in wanted) and not any("RUSSIA" in line for line in lines)

    qtbot.waitUntil(is_addressed, timeout=10_000)


def test_a_closed_case_stops_the_pdf(window: MainWindow, qtbot: QtBot, tmp_path: object) -> None:
    assert window.session.case is not None
    window.session.case = replace(window.session.case, status="closed")
    window.proofing.ask()
    qtbot.waitUntil(lambda: window.proofing.proof is not None and bool(window.proofing.proof.stops), timeout=10_000)
    window.ready.save()
    assert window.ready.files == () and "closed" in window.ready.foot.problem.text()
