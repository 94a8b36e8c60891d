"""The preferences: each takes effect at once and is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.conftest import OpenWindow

from letterstall.ui.main_window import MainWindow
from letterstall.ui.preferences.window import PreferencesWindow


def preferences(window: MainWindow, qtbot: QtBot) -> PreferencesWindow:
    panel = PreferencesWindow(window.session, window)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def write(window: MainWindow, text: str) -> None:
    window.letter_pane.editor.show_place(1, 0, 0)
    window.letter_pane.editor.insertPlainText(text + "\n")


def test_a_check_that_is_switched_off_finds_nothing_more_and_is_kept(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("zhumatai")
    kinds = lambda: [one.kind for one in window.proofing.proof.findings]  # type: ignore[union-attr]  # noqa: E731
    write(window, "Zhanargul Zhumatai was detained on 10 March 2023.")
    qtbot.waitUntil(lambda: "date_differs" in kinds(), timeout=20_000)
    panel = preferences(window, qtbot)
    QTest.keyClick(panel.checks.switches["dates"].box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "date_differs" not in kinds(), timeout=20_000)
    assert "dates" in window.desk.settings.checks_off
    panel.close()


def test_words_of_a_chosen_language_are_right_in_every_letter(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("zhumatai")
    spelling = window.letter_pane.spelling
    write(window, "Die Gefangene singt ein Lied.")
    qtbot.waitUntil(lambda: spelling.count > 0, timeout=20_000)
    panel = preferences(window, qtbot)
    panel.spelling.switches["de-DE"].box.click()
    qtbot.waitUntil(lambda: spelling.count == 0, timeout=20_000)
    assert window.desk.settings.spelling_languages == ("de-DE",)
    panel.close()


def test_own_words_are_shown_taken_back_and_forgotten(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("zhumatai")
    for word in ("Zettelfest", "Briefaktion", "Postkartig"):
        window.desk.spelling.add_word(word, "de")
    panel = preferences(window, qtbot)
    words = panel.own_words
    assert [words.list.item(at).text() for at in range(words.list.count())] == [
        "Briefaktion (Deutsch)",
        "Postkartig (Deutsch)",
        "Zettelfest (Deutsch)",
    ]
    assert not words.remove.isEnabled()
    words.list.setCurrentRow(0)
    words.remove.click()
    assert [word.word for word in window.desk.spelling.own_words()] == ["Postkartig", "Zettelfest"]
    words.forget.click()
    assert window.desk.spelling.own_words() == ()
    assert words.list.count() == 0
    assert not words.forget.isEnabled()
    panel.close()
