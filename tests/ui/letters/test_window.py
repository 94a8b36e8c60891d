"""All letters in one list: found, marked, taken back, deleted, saved as files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.letters.conftest import DAY, Keep, archive_of, focus_rows, main_window, names

from letterstall.core.kept import Happening
from letterstall.desk.desk import Desk
from letterstall.storage.letter_rows import Draft, begin
from letterstall.storage.letter_rows import keep as keep_row
from letterstall.storage.paths import Paths
from letterstall.ui.letters.asking import Asking
from letterstall.ui.letters.questions import DeleteQuestion, PostedQuestion, ReplyQuestion
from letterstall.ui.letters.reminder_question import ReminderQuestion
from letterstall.ui.letters.window import LettersWindow

OpenLetters = Callable[[], LettersWindow]
T = TypeVar("T", bound=Asking)


def question(shown: LettersWindow, kind: type[T]) -> T:
    found = [one for one in shown.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def states(shown: LettersWindow) -> list[str]:
    return [entry.state for entry in shown.model.rows]


# the list


def test_all_letters_are_listed_the_newest_first_as_whole_sentences(keep: Keep, letters: OpenLetters) -> None:
    keep("First.", "zhumatai", "posted")
    keep("Second.", "practice", language="de")
    shown = letters()
    assert names(shown) == ["Ilan Dorvek", "Zhanargul Zhumatai"]
    face = QAccessible.queryAccessibleInterface(shown.view)
    row = face.child(1).text(QAccessible.Text.Name)
    assert row.startswith("Zhanargul Zhumatai, to Ma Xingrui. Posted on 3 November 2026. In English. Written in on ")
    assert row.endswith("The deadline passed on 15 May 2023.")


def test_several_letters_of_one_case_are_several_rows(keep: Keep, letters: OpenLetters) -> None:
    keep("First.")
    keep("Second.")
    assert names(letters()) == ["Zhanargul Zhumatai"] * 2


def test_without_letters_the_window_says_how_one_comes_here(letters: OpenLetters) -> None:
    shown = letters()
    assert shown.nothing.isVisible()
    assert shown.nothing.words.text().startswith("There is no letter yet.")
    assert not shown.foot.open.isEnabled()


def test_letters_that_could_not_be_opened_are_said_to_be_so(keep: Keep, letters: OpenLetters) -> None:
    keep("First.")
    shown = letters()
    desk = main_window(shown).desk
    archive, desk._archive = desk._archive, None  # as when another Letterstall holds the letters
    shown.show_letters()
    assert shown.nothing.words.text().startswith("Your letters could not be opened")
    desk._archive = archive


def test_one_state_is_shown_alone_and_all_are_counted(keep: Keep, letters: OpenLetters) -> None:
    keep("First.", "zhumatai", "posted")
    keep("Second.", "practice", "saved")
    keep("Third.", "practice")
    shown = letters()
    box = shown.head._states
    assert [box.itemText(row) for row in range(5)] == [
        "All (3)",
        "To finish (1)",
        "Printed (1)",
        "Posted (1)",
        "Replied (0)",
    ]
    shown.head.choose_state("posted")
    assert states(shown) == ["posted"]
    shown.head.choose_state("replied")
    assert shown.nothing.isVisible()
    shown.nothing.all.click()
    assert len(states(shown)) == 3


def test_a_letter_is_found_by_words_in_it_whatever_accents(keep: Keep, letters: OpenLetters) -> None:
    keep("Her pupils from Zürich miss her.")
    keep("Nothing of the kind.", "practice")
    shown = letters()
    shown.head.search.setFocus()
    QTest.keyClicks(shown.head.search, "zurich PUPILS")
    assert names(shown) == ["Zhanargul Zhumatai"]
    QTest.keyClicks(shown.head.search, "x")
    assert "has “zurich PUPILSx” in it" in shown.nothing.words.text()
    QTest.keyClick(shown.head.search, Qt.Key.Key_Escape)
    assert shown.isVisible() and len(names(shown)) == 2


def test_letters_stand_by_person_or_by_the_nearest_deadline(keep: Keep, letters: OpenLetters) -> None:
    keep("First.", "practice")
    keep("Second.", "zhumatai")
    shown = letters()
    assert names(shown) == ["Zhanargul Zhumatai", "Ilan Dorvek"]
    for row in (1, 2):  # by person; by deadline, of which one passed
        shown.head._orders.setCurrentIndex(row)
        assert names(shown) == ["Ilan Dorvek", "Zhanargul Zhumatai"]


# marks


def test_several_letters_are_marked_as_posted_at_once_and_taken_back(
    keep: Keep, letters: OpenLetters, qtbot: QtBot
) -> None:
    keep("First.")
    keep("Second.", "practice")
    shown = letters()
    shown.view.setFocus()
    QTest.keyClick(shown.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    shown.actions_["posted"].trigger()
    asked = question(shown, PostedQuestion)
    assert asked.day.day() == main_window(shown).desk.today()
    QTest.keyClick(asked.do, Qt.Key.Key_Return)
    assert states(shown) == ["posted", "posted"]
    assert len(shown.view.chosen) == 2, "what was chosen stays chosen"
    assert shown.foot.back.isVisible()
    focus_rows(shown, qtbot)
    QTest.keyClick(shown.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert states(shown) == ["to_finish", "to_finish"]


def test_taking_back_means_what_was_marked_even_when_it_is_no_longer_shown(keep: Keep, letters: OpenLetters) -> None:
    keep("Stays.", "practice", "saved")
    keep("First.", "zhumatai", "saved")
    shown = letters()
    shown.head.choose_state("printed")
    shown.actions_["posted"].trigger()
    question(shown, PostedQuestion).accept()
    assert names(shown) == ["Ilan Dorvek"]
    shown.foot.back.click()
    assert states(shown) == ["printed", "printed"]


def test_no_letter_is_posted_in_the_future(keep: Keep, letters: OpenLetters) -> None:
    keep("First.")
    shown = letters()
    shown.actions_["posted"].trigger()
    asked = question(shown, PostedQuestion)
    asked.day.setDate(asked.day.date().addDays(5))
    assert asked.day.day() == main_window(shown).desk.today()
    asked.day.setDate(asked.day.date().addDays(-3))
    asked.accept()
    posted = shown.model.rows[0].kept.last("posted")
    assert posted is not None and posted.on == main_window(shown).desk.today() - timedelta(days=3)


def test_a_reply_is_logged_with_a_note_and_what_is_to_be_done_with_it(keep: Keep, letters: OpenLetters) -> None:
    number = keep("First.", "zhumatai", "posted")
    shown = letters()
    shown.actions_["replied"].trigger()
    asked = question(shown, ReplyQuestion)
    QTest.keyClicks(asked.note, "They say she is well.")
    asked.choices["sent_on"].click()
    asked.do.click()
    kept = archive_of(main_window(shown)).letter(number)
    assert kept is not None and kept.state == "replied"
    reply = kept.last("replied")
    assert reply is not None
    assert (reply.note, reply.answer) == ("They say she is well.", "sent_on")


def test_marks_that_are_not_to_be_kept_are_said_not_to_be(keep: Keep, letters: OpenLetters) -> None:
    keep("First.")
    shown = letters()
    main_window(shown).session.remember(not_kept=("happenings",))
    shown.actions_["printed"].trigger()
    assert states(shown) == ["to_finish"]
    assert shown.foot.words.text().startswith("Nothing was noted")


# deleting


def test_deleting_asks_and_keeps_the_letters_unless_it_is_confirmed(keep: Keep, letters: OpenLetters) -> None:
    keep("First.")
    shown = letters()
    shown.view.setFocus()
    QTest.keyClick(shown.view, Qt.Key.Key_Delete)
    asked = question(shown, DeleteQuestion)
    assert asked.focusWidget() is asked.leave
    QTest.keyClick(asked.leave, Qt.Key.Key_Return)
    assert len(names(shown)) == 1


def test_deleted_letters_are_gone_and_the_letter_in_hand_is_another(keep: Keep, letters: OpenLetters) -> None:
    first, second = keep("First."), keep("Second.")
    shown = letters()
    session = main_window(shown).session
    assert session.number == second
    shown.view.choose([second])
    shown.actions_["delete"].trigger()
    question(shown, DeleteQuestion).do.click()
    assert [one.number for one in archive_of(main_window(shown)).letters()] == [first]
    assert session.number == first
    assert session.letter is not None and session.letter.blocks[0].text == "First."


# files


def test_a_table_of_the_letters_that_are_shown_is_written(keep: Keep, letters: OpenLetters, tmp_path: Path) -> None:
    keep("First.", "zhumatai", "posted")
    keep("Second.", "practice")
    shown = letters()
    target = tmp_path / "letters.csv"
    shown.files.ask_for_file = lambda *_asked: target
    shown.head.choose_state("posted")
    shown.actions_["table"].trigger()
    lines = target.read_text("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "Zhanargul Zhumatai" in lines[1] and DAY.isoformat() in lines[1] and "Posted" in lines[1]
    assert "letters.csv" in shown.foot.words.text()


def test_a_reminder_is_written_for_the_day_that_is_chosen(keep: Keep, letters: OpenLetters, tmp_path: Path) -> None:
    keep("First.", "zhumatai", "posted")
    shown = letters()
    target = tmp_path / "reminder.ics"
    shown.files.ask_for_file = lambda *_asked: target
    shown.actions_["reminder"].trigger()
    asked = question(shown, ReminderQuestion)
    assert "deadline" not in asked.choices, "it has passed"
    asked.choices["6"].click()
    asked.do.click()
    day = main_window(shown).desk.today() + timedelta(weeks=6)
    assert f"DTSTART;VALUE=DATE:{day:%Y%m%d}" in target.read_text("utf-8")


def test_a_reminder_can_be_for_the_deadline_of_the_case(keep: Keep, letters: OpenLetters) -> None:
    keep("First.", "practice")
    shown = letters()
    shown.actions_["reminder"].trigger()
    asked = question(shown, ReminderQuestion)
    assert asked.reminder().day == date(2099, 12, 31)
    assert asked.reminder().alarm_days_before == 7
    asked.reject()


def test_a_file_that_cannot_be_written_is_told_in_the_window(keep: Keep, letters: OpenLetters, tmp_path: Path) -> None:
    keep("First.")
    shown = letters()
    shown.files.ask_for_file = lambda *_asked: tmp_path / "missing" / "letters.csv"
    shown.actions_["table"].trigger()
    assert shown.foot.words.text().startswith("letters.csv was not saved")


# keys and speed


def test_every_action_is_in_the_menu_and_off_where_it_cannot_be_done(keep: Keep, letters: OpenLetters) -> None:
    keep("First.")
    keep("Second.")
    shown = letters()
    menu = shown.actions_.menu(shown)
    assert len([one for one in menu.actions() if not one.isSeparator()]) == 9
    shown.view.selectAll()
    off = {one.text() for one in menu.actions() if not one.isEnabled() and one.text()}
    assert off == {"Open", "Write a follow-up", "Log a reply…", "Take back the last mark", "Reminder…"}
    menu.deleteLater()


@pytest.fixture
def five_hundred(own_desk: Path) -> int:
    desk = Desk(Paths.in_folder(own_desk))
    archive, case = desk.open_drafts(), desk.open_case("zhumatai")
    draft = Draft(desk.new_letter(case, "en"), 0, datetime.now(UTC), 0, "Zhanargul Zhumatai", "Ma Xingrui")

    def fill(connection: Any) -> None:
        for _ in range(500):
            keep_row(connection, replace(draft, number=begin(connection, draft)), "", True)

    archive.database.write(fill)
    archive.note(range(1, 250), Happening("posted", DAY))
    desk.close()
    return 500


def test_five_hundred_letters_scroll_and_are_searched_without_a_stall(
    five_hundred: int, letters: OpenLetters, qtbot: QtBot
) -> None:
    shown = letters()
    assert shown.model.rowCount() == five_hundred
    shown.view.setFocus()
    longest, bar = 0.0, shown.view.verticalScrollBar()
    for step in range(40):
        began = perf_counter()
        bar.setValue(bar.maximum() * step // 39)
        shown.view.viewport().repaint()
        longest = max(longest, perf_counter() - began)
    began = perf_counter()
    shown.head.search.setText("wellbeing urge")
    searched = perf_counter() - began
    began = perf_counter()
    shown.show_letters()
    read = perf_counter() - began
    print(f"scroll {1000 * longest:.1f} ms, search {1000 * searched:.1f} ms, read {1000 * read:.1f} ms")
    assert longest < 0.05
    assert searched < 0.05
