"""Find and replace in the window, by its keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.conftest import OpenWindow

from letterstall.ui.main_window import MainWindow


def opened(open_window: OpenWindow, text: str = "zhanargul", with_replace: bool = False) -> MainWindow:
    window = open_window("zhumatai")
    window.letter_pane.editor.setFocus()
    window.letter_pane.editor.place_cursor(0)
    window.actions_["replace" if with_replace else "find"].trigger()
    QTest.keyClicks(window.focusWidget(), text)
    return window


def selected(window: MainWindow) -> str:
    return window.letter_pane.editor.textCursor().selectedText()


def test_the_first_place_is_selected_while_one_types(open_window: OpenWindow) -> None:
    window = opened(open_window)
    assert selected(window) == "Zhanargul"
    assert window.letter_pane.search.bar.found.text() == "Place 1 of 3"
    assert window.announcer.spoken == "Place 1 of 3"


def test_return_goes_on_shift_return_back_and_round_the_end(open_window: OpenWindow) -> None:
    window = opened(open_window)
    field, found = window.letter_pane.search.bar.field, window.letter_pane.search.bar.found
    for number in (2, 3, 1):
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert found.text() == f"Place {number} of 3"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert found.text() == "Place 3 of 3"
    window.actions_["find_next"].trigger()
    assert found.text() == "Place 1 of 3"


def test_escape_closes_the_bar_and_gives_the_letter_back(open_window: OpenWindow) -> None:
    window = opened(open_window)
    QTest.keyClick(window.letter_pane.search.bar.field, Qt.Key.Key_Escape)
    assert window.letter_pane.search.bar.isHidden()
    assert window.focusWidget() is window.letter_pane.editor
    assert selected(window) == "Zhanargul"


def test_what_does_not_stand_there_is_said_and_nothing_can_be_replaced(open_window: OpenWindow) -> None:
    window = opened(open_window, "qqq", with_replace=True)
    bar = window.letter_pane.search.bar
    assert bar.found.text() == "This does not stand in your letter."
    assert not bar.replace_all.isEnabled()
    assert not bar.replace.isEnabled()


def test_replacing_one_goes_on_to_the_next(open_window: OpenWindow) -> None:
    window = opened(open_window, "Urumqi", with_replace=True)
    before = window.letter_pane.editor.text()
    bar = window.letter_pane.search.bar
    bar.by.setText("Ürümqi")
    QTest.mouseClick(bar.replace, Qt.MouseButton.LeftButton)
    assert window.letter_pane.editor.text() == before.replace("Urumqi", "Ürümqi", 1)


def test_replace_all_is_one_step_of_undo(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = opened(open_window, "Zhumatai", with_replace=True)
    editor, bar = window.letter_pane.editor, window.letter_pane.search.bar
    before = editor.text()
    QTest.keyClicks(bar.by, "Z. Zhumatai")
    QTest.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    assert editor.text() == before.replace("Zhumatai", "Z. Zhumatai")
    assert window.session.letter is not None
    assert "Z. Zhumatai" in window.session.letter.text
    qtbot.wait(50)
    assert "places replaced" in window.announcer.spoken
    assert "places replaced" in bar.found.text()
    editor.undo()
    assert editor.text() == before


def test_the_words_selected_in_the_letter_are_sought(open_window: OpenWindow) -> None:
    window = open_window("zhumatai")
    editor = window.letter_pane.editor
    line = next(at for at in range(30) if "Urumqi" in editor.line_text(at))
    at = editor.line_text(line).index("Urumqi")
    editor.show_place(line, at, at + 6)
    window.actions_["find"].trigger()
    assert window.letter_pane.search.bar.field.text() == "Urumqi"
    assert selected(window) == "Urumqi"


def test_the_next_place_is_the_next_one_from_the_cursor(open_window: OpenWindow) -> None:
    window = opened(open_window)
    editor, bar = window.letter_pane.editor, window.letter_pane.search.bar
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    editor.place_cursor(0)
    window.actions_["find_next"].trigger()
    assert bar.found.text() == "Place 1 of 3"
    editor.place_cursor(len(editor.text()))
    window.actions_["find_before"].trigger()
    assert bar.found.text() == "Place 3 of 3"
    editor.place_cursor(len(editor.text()))
    window.actions_["find_next"].trigger()
    assert bar.found.text() == "Place 1 of 3"


def test_who_writes_on_with_the_bar_open_sees_the_count_and_is_not_spoken_to(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = opened(open_window, "qqq")
    editor, search = window.letter_pane.editor, window.letter_pane.search
    said: list[str] = []
    search.said.connect(said.append)
    editor.setFocus()
    QTest.keyClicks(editor, "qqq ")
    qtbot.waitUntil(lambda: search.bar.found.text() == "Place 1 of 1")
    assert said == []


def test_nothing_is_replaced_that_is_not_selected(open_window: OpenWindow) -> None:
    window = opened(open_window, "Urumqi", with_replace=True)
    editor, bar = window.letter_pane.editor, window.letter_pane.search.bar
    before = editor.text()
    editor.place_cursor(0)
    bar.by.setText("Ürümqi")
    QTest.mouseClick(bar.replace, Qt.MouseButton.LeftButton)
    assert editor.text() == before
    assert selected(window) == "Urumqi"
    QTest.mouseClick(bar.replace, Qt.MouseButton.LeftButton)
    assert editor.text() == before.replace("Urumqi", "Ürümqi", 1)


def test_an_accent_behind_its_letter_is_replaced_with_it(open_window: OpenWindow) -> None:
    window = open_window("zhumatai")
    editor, bar = window.letter_pane.editor, window.letter_pane.search.bar
    editor.place_cursor(0)
    editor.insertPlainText("e\u0301te\u0301 \U0001f54a ")
    editor.place_cursor(0)
    window.actions_["replace"].trigger()
    bar.field.setText("ete")
    bar.by.setText("summer")
    QTest.mouseClick(bar.replace, Qt.MouseButton.LeftButton)
    assert editor.text().startswith("summer \U0001f54a ")
