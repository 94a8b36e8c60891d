"""Keeping the letter to one page, in the window. What the supporter writes here is invented."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from letterstall.ui.main_window import MainWindow
from letterstall.ui.parts.buttons import Button

OWN = (
    "I teach music at a school in Vienna. My pupils come from eleven countries, and the songs they bring from home are "
    "the best part of our week. It saddens me that a woman who cared for songs cannot be reached by her family. "
)
SHORT, LONG = OWN[:150].strip(), (OWN * 2).strip()


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window("zhumatai", 1440, 1000)


def write(window: MainWindow, qtbot, words: str) -> None:
    lines = window.letter_pane.editor.text().split("\n")
    window.letter_pane.replace_text("\n".join((*lines[:2], words, *lines[2:])))
    settle(window, qtbot)


def settle(window: MainWindow, qtbot) -> None:
    qtbot.waitUntil(lambda: window.proofing.is_current, timeout=15_000)
    QApplication.processEvents()


def links(part) -> dict[str, Button]:
    return {one.text(): one for one in part.findChildren(Button) if one.isVisibleTo(part) and one.text()}


def leave_outs(window: MainWindow) -> list[Button]:
    return [one for text, one in links(window.letter_pane.rows).items() if text.startswith("Leave out")]


def pages(window: MainWindow) -> int:
    assert window.proofing.proof is not None
    return window.proofing.proof.sheets[0].page_count


def test_make_it_fit_sets_it_closer_says_so_and_can_be_taken_back(window: MainWindow, qtbot) -> None:
    write(window, qtbot, SHORT)
    assert pages(window) == 2
    links(window.letter_pane.rows)["Make it fit"].click()
    settle(window, qtbot)
    assert pages(window) == 1
    assert window.page_pane.below._words.text().endswith("Set a little closer so that it fits on one page.")
    assert window.actions_["one_page"].isChecked()
    assert "Make it fit" not in links(window.letter_pane.rows)
    links(window.page_pane.below)["Normal spacing"].click()
    settle(window, qtbot)
    assert pages(window) == 2
    assert not window.actions_["one_page"].isChecked()


def test_the_line_below_the_page_makes_it_fit_too(window: MainWindow, qtbot) -> None:
    write(window, qtbot, SHORT)
    links(window.page_pane.below)["Make it fit"].click()
    settle(window, qtbot)
    assert pages(window) == 1


def test_the_menu_keeps_to_one_page_and_follows_the_letter(window: MainWindow, qtbot) -> None:
    write(window, qtbot, SHORT)
    window.actions_["one_page"].trigger()
    settle(window, qtbot)
    assert window.session.letter is not None
    assert window.session.letter.keeps_to_one_page
    assert pages(window) == 1
    window.cases.open_case("practice")
    assert not window.actions_["one_page"].isChecked()
    window.cases.open_case("zhumatai")
    assert window.actions_["one_page"].isChecked()


def test_what_could_be_left_out_is_named_makes_it_fit_and_undo_brings_it_back(window: MainWindow, qtbot) -> None:
    write(window, qtbot, LONG)
    links(window.letter_pane.rows)["Make it fit"].click()
    qtbot.waitUntil(lambda: bool(leave_outs(window)), timeout=15_000)
    named = leave_outs(window)
    assert 1 <= len(named) <= 3
    row = next(one for one in window.letter_pane.rows._rows if one.finding.kind == "second_page")
    assert "would still be there" in row.text
    assert "It would fit without" in row.text
    before = window.letter_pane.editor.text()
    named[0].click()
    settle(window, qtbot)
    assert pages(window) == 1
    assert len(window.letter_pane.editor.text().split("\n")) == len(before.split("\n")) - 1
    window.actions_["undo"].trigger()
    assert window.letter_pane.editor.text() == before


def test_typing_on_forgets_what_could_go_until_it_is_asked_again(window: MainWindow, qtbot) -> None:
    write(window, qtbot, LONG)
    links(window.letter_pane.rows)["Make it fit"].click()
    qtbot.waitUntil(lambda: bool(leave_outs(window)), timeout=15_000)
    write(window, qtbot, "One more line.")
    assert not leave_outs(window)
    links(window.letter_pane.rows)["What could be left out?"].click()
    qtbot.waitUntil(lambda: bool(leave_outs(window)), timeout=15_000)
    links(window.letter_pane.rows)["Let it be longer"].click()
    settle(window, qtbot)
    assert not leave_outs(window)
    assert "Make it fit" in links(window.letter_pane.rows)


def test_before_sending_it_can_be_made_to_fit_and_set_as_usual(window: MainWindow, qtbot) -> None:
    write(window, qtbot, SHORT)
    window.navigator.show_ready()
    settle(window, qtbot)
    links(window.ready.before)["Make it fit"].click()
    settle(window, qtbot)
    assert pages(window) == 1
    links(window.ready.before)["Normal spacing"].click()
    settle(window, qtbot)
    assert pages(window) == 2


def test_a_letter_that_is_fitted_is_opened_fitted(window: MainWindow, open_window, qtbot) -> None:
    write(window, qtbot, SHORT)
    window.one_page.fit(True)
    settle(window, qtbot)
    assert window.close()
    again = open_window("zhumatai")
    settle(again, qtbot)
    assert pages(again) == 1
    assert again.proofing.proof is not None
    assert again.proofing.proof.fitting is not None
