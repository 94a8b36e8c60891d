"""Backups: what going back means is said first, it takes three clicks, and it can be undone the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.ui.history.conftest import shown, with_words

from letterstall.core.letter import Supporter
from letterstall.desk.archive import Archive
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths
from letterstall.ui.history.backups_window import BackupsWindow
from letterstall.ui.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
EARLY, LATE = "Wachtelschlag am Morgen. ", "Nachtigall am Abend. "


def archive_of(window: MainWindow) -> Archive:
    assert window.desk.archive is not None
    return window.desk.archive


def back_up(window: MainWindow) -> None:
    database = archive_of(window).database
    database._wait_for_copy()
    database.backups.add(database._connection)


def write(window: MainWindow, words: str) -> None:
    QTest.keyClicks(window.letter_pane.editor, words)
    assert window.keeping.keep_now()


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """A letter with EARLY in it, which is in the newest backup, and LATE, which is in none."""
    opened = open_window("zhumatai")
    write(opened, EARLY)
    back_up(opened)
    QTest.keyClicks(opened.letter_pane.editor, LATE)
    return opened


def open_panel(window: MainWindow, qtbot: QtBot) -> BackupsWindow:
    window.actions_["backups"].trigger()
    made = shown(BackupsWindow)
    assert isinstance(made, BackupsWindow)
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> Iterator[BackupsWindow]:
    made = open_panel(window, qtbot)
    yield made
    if isValid(made):
        made.close()


def click(panel: BackupsWindow, place: int) -> None:
    """Click on a backup's row."""
    index = panel.list.moments.index_of(panel.list.moments.moments[place].key)
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(index).center())


def go_back(panel: BackupsWindow) -> None:
    QTest.mouseClick(panel.go_back, Qt.MouseButton.LeftButton)


def text_of(window: MainWindow) -> str:
    return window.letter_pane.editor.text()


def test_it_takes_three_clicks_and_the_letter_is_as_it_was(window: MainWindow, panel: BackupsWindow) -> None:
    click(panel, 0)
    assert "becomes the newest backup" in panel.meaning.text() and panel.meaning.isVisible()
    go_back(panel)
    assert EARLY.strip() in text_of(window) and LATE.strip() not in text_of(window)
    assert window.session.letter is not None and window.session.letter.text == text_of(window)
    assert window.notices.kind == "gone_back"


def test_it_is_undone_the_same_way(window: MainWindow, panel: BackupsWindow, qtbot: QtBot) -> None:
    go_back(panel)
    again = open_panel(window, qtbot)
    click(again, 0)
    go_back(again)
    assert LATE.strip() in text_of(window)


def test_what_is_written_afterwards_is_kept_in_the_restored_letter(
    window: MainWindow, panel: BackupsWindow, own_desk
) -> None:
    go_back(panel)
    write(window, "Written afterwards. ")
    assert window.session.number == archive_of(window).letters()[0].number
    window.close()
    desk = Desk(Paths.in_folder(own_desk))
    drafts = desk.open_drafts().database.drafts()
    desk.close()
    assert (
        len(drafts) == 1 and "Written afterwards." in drafts[0].letter.text and EARLY.strip() in drafts[0].letter.text
    )


def test_a_backup_without_letters_gives_a_first_letter_that_is_kept_as_a_new_one(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window("zhumatai")
    back_up(window)
    write(window, LATE)
    panel = open_panel(window, qtbot)
    go_back(panel)
    assert LATE.strip() not in text_of(window) and archive_of(window).letters() == ()
    write(window, EARLY)
    assert [one.number for one in archive_of(window).letters()] == [window.session.number] != [0]


def test_backups_stay_at_the_next_start_after_going_back_to_one_made_while_something_was_deleted(
    open_window: OpenWindow, qtbot: QtBot, own_desk
) -> None:
    window = open_window("zhumatai")
    write(window, EARLY)
    archive_of(window).database.erase(lambda connection: connection.execute("DELETE FROM answers"))
    write(window, LATE)
    panel = open_panel(window, qtbot)
    go_back(panel)
    before = len(archive_of(window).backups())
    window.close()
    desk = Desk(Paths.in_folder(own_desk))
    archive = desk.open_drafts()
    archive.database._wait_for_copy()
    backups = archive.backups()
    desk.close()
    assert before >= 2 and len(backups) >= before


def test_who_the_user_is_stays(window: MainWindow, panel: BackupsWindow) -> None:
    window.session.remember(remembers_details=True, supporter=Supporter("Ruth Keller", town="Vienna"))
    go_back(panel)
    names = archive_of(window).database.rows("SELECT value FROM details WHERE name = 'supporter'")
    assert window.desk.settings.supporter.name == "Ruth Keller"
    assert any("Ruth Keller" in value for (value,) in names)


def test_what_was_found_at_the_start_is_not_told_again(window: MainWindow, panel: BackupsWindow) -> None:
    archive_of(window).database.was_closed_cleanly = False
    go_back(panel)
    window.notices.take_away("gone_back", "deadline")
    assert window.notices.kind == ""


def test_letters_are_counted_one_backup_after_the_other(window: MainWindow, panel: BackupsWindow, qtbot: QtBot) -> None:
    letter = window.session.letter
    assert letter is not None and window.session.case is not None
    archive_of(window).begin(with_words(letter, "Another."), 0, window.session.case)
    back_up(window)
    panel.close()
    again = open_panel(window, qtbot)
    qtbot.waitUntil(lambda: not again._counting.isActive(), timeout=5000)
    assert [one.words for one in again.list.moments.moments][:2] == ["2 letters", "1 letters"]
    again.close()


def test_counting_writes_nothing(window: MainWindow) -> None:
    archive = archive_of(window)
    backup = archive.backups()[0]
    before, files = backup.file.read_bytes(), sorted(backup.file.parent.iterdir())
    assert archive.letters_in(backup) == 1
    assert backup.file.read_bytes() == before and sorted(backup.file.parent.iterdir()) == files


def test_a_damaged_backup_is_told_and_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    newest = archive_of(window).backups()[0]
    newest.file.write_bytes(b"\0" * 8192)
    panel = open_panel(window, qtbot)
    qtbot.waitUntil(lambda: not panel._counting.isActive(), timeout=5000)
    assert panel.list.moments.moments[0].words == "This backup cannot be read."
    assert not panel.go_back.isEnabled() and "choose another" in panel.meaning.text()
    panel.go_back_asked.emit(newest)
    assert panel.said.isVisible() and LATE.strip() in text_of(window)
    write(window, "Still kept. ")
    panel.close()


def test_a_letter_that_cannot_be_kept_stays_in_hand(window: MainWindow, panel: BackupsWindow) -> None:
    archive_of(window).database._connection.execute("PRAGMA query_only=ON")
    go_back(panel)
    archive_of(window).database._connection.execute("PRAGMA query_only=OFF")
    assert LATE.strip() in text_of(window)
    assert panel.isVisible() and "nothing was changed" in panel.said.text()


def test_every_stop_has_a_name(panel: BackupsWindow) -> None:
    names = []
    for _ in range(6):
        names.append(QAccessible.queryAccessibleInterface(panel.focusWidget()).text(QAccessible.Text.Name))
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    assert all(names) and len(set(names)) == 3


def test_all_of_it_goes_by_keyboard(window: MainWindow, panel: BackupsWindow) -> None:
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Return)
    assert LATE.strip() not in text_of(window)


def test_without_a_backup_a_sentence_says_when_one_is_made(window: MainWindow, qtbot: QtBot) -> None:
    for backup in archive_of(window).backups():
        backup.file.unlink()
    panel = open_panel(window, qtbot)
    assert "no backup yet" in panel.about.text() and not panel.go_back.isVisible()
    panel.close()


def test_settings_of_now_stay(window: MainWindow, panel: BackupsWindow) -> None:
    window.session.change_settings(replace(window.desk.settings, checks_off=("dates",)))
    go_back(panel)
    assert window.desk.settings.checks_off == ("dates",)
