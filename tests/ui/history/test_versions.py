"""Earlier versions: each says when and why it stays, what was changed since, and its words come back on request."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.ui.history.conftest import HISTORY, OWN, shown, version

from letterstall.core.letter import SenderLevel
from letterstall.ui.history.moments import MOMENT_ROLE
from letterstall.ui.history.window import HistoryWindow
from letterstall.ui.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> Iterator[HistoryWindow]:
    made = opened(window, qtbot)
    yield made
    if isValid(made):
        made.close()


def opened(window: MainWindow, qtbot: QtBot) -> HistoryWindow:
    window.actions_["versions"].trigger()
    made = shown(HistoryWindow)
    assert isinstance(made, HistoryWindow)
    qtbot.waitExposed(made)
    return made


def states(panel: HistoryWindow) -> dict[str, str]:
    """Return the words that are underlined and those that are struck through."""
    found = {"in": "", "out": "", "same": ""}
    block = panel.comparison.view.text.document().begin()
    while block.isValid():
        for form in block.textFormats():
            state = "in" if form.format.fontUnderline() else "out" if form.format.fontStrikeOut() else "same"
            found[state] += block.text()[form.start : form.start + form.length]
        block = block.next()
    return found


def test_versions_stand_by_time_the_newest_first_and_say_why_they_stay(panel: HistoryWindow) -> None:
    moments = panel.list.moments.moments
    assert [one.words for one in moments] == [
        "Kept while you wrote",
        "Before it was replaced",
        "Posted",
        "Saved as PDF",
        "Kept by you",
        "Kept while you wrote",
    ]
    assert [one.at for one in moments] == sorted((one.at for one in moments), reverse=True)
    assert [one.end for one in moments] == ["As it is now", "", "", "", "", ""]


def test_a_day_is_a_heading_that_arrows_pass_over(panel: HistoryWindow) -> None:
    model = panel.list.model()
    days = [model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data(MOMENT_ROLE) is None]
    assert len(days) == len({one.at.date() for one in panel.list.moments.moments})
    seen = []
    QTest.keyClick(panel.list, Qt.Key.Key_Home)
    for _ in HISTORY:
        assert panel.list.chosen_moment is not None
        seen.append(panel.list.chosen_moment.key)
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert len(set(seen)) == len(HISTORY)


def test_the_list_is_one_stop_and_each_row_is_a_whole_sentence_for_who_hears_it(panel: HistoryWindow) -> None:
    assert panel.focusWidget() is panel.list
    QTest.keyClick(panel.list, Qt.Key.Key_Tab)
    assert panel.focusWidget() is not panel.list
    index = panel.list.currentIndex()
    sentence = index.data(Qt.ItemDataRole.AccessibleTextRole)
    moment = index.data(MOMENT_ROLE)
    assert moment.time in sentence and sentence.endswith("Before it was replaced.")


def test_every_stop_has_a_name(panel: HistoryWindow) -> None:
    names = []
    for _ in range(12):
        face = QAccessible.queryAccessibleInterface(panel.focusWidget())
        names.append(face.text(QAccessible.Text.Name))
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    assert all(names) and len(set(names)) >= 5


def test_what_was_changed_since_then_is_told_by_lines(window: MainWindow, panel: HistoryWindow) -> None:
    panel.list.choose(panel.list.moments.moments[-1].key)
    found = states(panel)
    assert found["in"] == "5" and found["out"] == "0" and OWN in found["same"]
    panel.comparison.alone.click()
    found = states(panel)
    assert not found["in"] and not found["out"] and "Version 0." in found["same"]


def test_a_salutation_that_was_changed_is_told_too(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.letter_pane.editor
    editor.show_place(0, 0, len(editor.line_text(0)))
    QTest.keyClicks(editor, "Dear Mr Ma,")
    panel = opened(window, qtbot)
    assert "Mr Ma" in states(panel)["in"] and "Secretary" in states(panel)["out"]
    panel.close()


def test_words_come_back_and_nothing_but_words(window: MainWindow, panel: HistoryWindow) -> None:
    session = window.session
    session.show_sender(SenderLevel.INITIALS_AND_TOWN)
    session.head_with("Zhanargul Zhumatai", ("a drawing",))
    before = session.letter
    assert before is not None
    panel.list.choose(panel.list.moments.moments[-1].key)
    wanted = panel.comparison.version
    panel.bring_back.click()
    assert wanted is not None
    expected = replace(before, salutation=wanted.salutation, blocks=wanted.blocks, closing=wanted.closing)
    assert session.letter == expected != before
    assert window.letter_pane.editor.text() == wanted.text
    window.notices.take_away("deadline")
    assert window.notices.kind == "brought_back"


def test_undo_takes_it_back_in_one_step(window: MainWindow, panel: HistoryWindow) -> None:
    before = window.session.letter
    panel.list.choose(panel.list.moments.moments[-1].key)
    panel.bring_back.click()
    QTest.keyClick(window.letter_pane.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.letter == before


def test_how_it_was_is_kept_as_a_version_before_it_is_replaced(window: MainWindow, panel: HistoryWindow) -> None:
    archive, before = window.desk.archive, window.session.letter
    assert archive is not None and before is not None
    panel.list.choose(panel.list.moments.moments[-1].key)
    panel.bring_back.click()
    assert window.keeping.keep_now()
    newest, replaced, *_ = archive.versions(window.session.number)
    assert (newest.mark, replaced.mark) == ("", "before")
    assert archive.letter_at(replaced.number).text == before.text
    assert len(archive.versions(window.session.number)) == len(HISTORY) + 2


def test_words_without_a_comma_come_back_as_salutation_and_closing(window: MainWindow, qtbot: QtBot) -> None:
    session, archive = window.session, window.desk.archive
    assert session.letter is not None and archive is not None
    odd = replace(session.letter, salutation="Dear all of you who can read this", closing="Hoping for the best")
    session.letter = odd
    session.keep("by_hand")
    session.letter = version(replace(odd, salutation="Dear Secretary,", closing="Yours sincerely,"), 9)
    panel = opened(window, qtbot)
    panel.list.choose(archive.versions(session.number)[0].number)
    panel.bring_back.click()
    assert (session.letter.salutation, session.letter.closing) == (odd.salutation, odd.closing)


def test_where_the_disk_refuses_nothing_is_replaced_and_the_window_says_so(
    window: MainWindow, panel: HistoryWindow
) -> None:
    before = window.session.letter
    panel.list.choose(panel.list.moments.moments[-1].key)
    assert window.desk.archive is not None
    window.desk.archive.database._connection.execute("PRAGMA query_only=ON")
    panel.bring_back.click()
    window.desk.archive.database._connection.execute("PRAGMA query_only=OFF")
    assert window.session.letter == before
    assert panel.isVisible() and "cannot be saved" in panel.said.text()


def test_the_words_of_a_version_are_copied(panel: HistoryWindow) -> None:
    panel.list.choose(panel.list.moments.moments[-1].key)
    panel.copy.click()
    assert panel.comparison.version is not None
    assert QGuiApplication.clipboard().text() == panel.comparison.version.text
    assert "clipboard" in panel.said.text()


def test_what_is_as_it_is_now_cannot_be_brought_back(panel: HistoryWindow) -> None:
    panel.list.choose(panel.list.moments.moments[0].key)
    assert not panel.bring_back.isEnabled()
    assert "as it is now" in panel.comparison.view.legend.text()


def test_what_is_not_kept_yet_is_kept_first_and_stands_at_the_top(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.letter_pane.editor, "Fresh words. ")
    panel = opened(window, qtbot)
    newest = panel.list.moments.moments[0]
    assert newest.end == "As it is now" and window.desk.archive is not None
    assert "Fresh words." in window.desk.archive.letter_at(newest.key).text
    panel.close()


def test_a_letter_without_earlier_versions_says_so(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("zhumatai")
    panel = opened(window, qtbot)
    assert panel.nothing.isVisible() and "only your letter as it is now" in panel.nothing.text()
    assert not panel.list.isVisible() and not panel.bring_back.isVisible()
    panel.close()


@pytest.mark.parametrize(("kind", "said"), [("history", "versions are not kept"), ("letters", "letters are not kept")])
def test_where_versions_are_switched_off_a_sentence_says_so(
    open_window: OpenWindow, qtbot: QtBot, kind: str, said: str
) -> None:
    window = open_window("zhumatai")
    window.session.remember(not_kept=(kind,))
    QTest.keyClicks(window.letter_pane.editor, "Words.")
    panel = opened(window, qtbot)
    assert said in panel.nothing.text()
    panel.close()


def test_versions_of_before_it_was_switched_off_are_there_and_only_undo_is_promised(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.session.remember(not_kept=("history",))
    before = window.session.letter
    panel = opened(window, qtbot)
    assert len(panel.list.moments.moments) == len(HISTORY) and "only “Undo”" in panel.said.text()
    panel.list.choose(panel.list.moments.moments[-1].key)
    panel.bring_back.click()
    assert window.session.letter != before
    window.letter_pane.editor.undo()
    assert window.session.letter == before


def test_the_letter_is_shown_to_be_written_when_a_version_came_back(window: MainWindow, qtbot: QtBot) -> None:
    window.navigator.show_ready()
    panel = opened(window, qtbot)
    panel.list.choose(panel.list.moments.moments[-1].key)
    panel.bring_back.click()
    assert window.views.is_writing_shown


def test_a_model_letter_in_place_of_what_is_written_leaves_a_version_behind(window: MainWindow) -> None:
    archive, before = window.desk.archive, window.session.letter
    assert archive is not None and before is not None
    window.session.start_anew(window.keeping.keep_now)
    assert window.session.letter != before and window.keeping.keep_now()
    replaced = archive.versions(window.session.number)[1]
    assert replaced.mark == "before" and archive.letter_at(replaced.number).text == before.text


def test_a_letter_that_was_never_kept_is_kept_before_it_is_replaced(open_window: OpenWindow) -> None:
    window = open_window("zhumatai")
    QTest.keyClicks(window.letter_pane.editor, "Words of a moment. ")
    window.actions_["new_letter"].trigger()
    archive = window.desk.archive
    assert archive is not None and window.keeping.keep_now()
    (letter,) = archive.letters()
    marks = {one.mark: archive.letter_at(one.number).text for one in archive.versions(letter.number)}
    assert "Words of a moment." in marks["before"] and "Words of a moment." not in marks[""]


def test_a_letter_on_its_way_to_the_disk_does_not_become_two(window: MainWindow, panel: HistoryWindow) -> None:
    panel.list.choose(panel.list.moments.moments[-1].key)
    QTest.keyClicks(window.letter_pane.editor, "Words of a moment. ")
    window.keeping.keep_soon()
    panel.bring_back.click()
    assert window.keeping.keep_now() and window.desk.archive is not None
    assert len(window.desk.archive.letters()) == 1


def test_a_model_letter_as_it_stands_is_not_kept_by_starting_anew(open_window: OpenWindow) -> None:
    window = open_window("zhumatai")
    window.session.start_anew(window.keeping.keep_now)
    assert window.desk.archive is not None and window.desk.archive.letters() == ()
