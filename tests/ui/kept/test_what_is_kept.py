"""The window of all that is kept: amounts, switches, deleting, the passphrase, forgetting everything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.own_keyring import can_have_keyring, own_keyring

from letterstall.core.errors import LockedDesk
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths
from letterstall.ui.kept.lock_section import LockSection
from letterstall.ui.kept.unlock import UnlockQuestion
from letterstall.ui.kept.window import KeptWindow
from letterstall.ui.last_word import LastWord
from letterstall.ui.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
SECRET = "three blackbirds"
WORDS = "Wachtelschlag am Morgen. "


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    opened = open_window("zhumatai")
    QTest.keyClicks(opened.letter_pane.editor, WORDS)
    assert opened.keeping.keep_now("by_hand")
    return opened


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> Iterator[KeptWindow]:
    window.actions_["kept"].trigger()
    shown = next(one for one in QApplication.topLevelWidgets() if isinstance(one, KeptWindow) and one.isVisible())
    qtbot.waitExposed(shown)
    yield shown
    if isValid(shown):
        shown.close()


def press(button: QAbstractButton) -> None:
    assert button.isVisible()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_each_kind_says_how_much_there_is_and_only_what_is_there_can_be_deleted(panel: KeptWindow) -> None:
    assert panel.kinds is not None
    rows = panel.kinds.rows
    assert rows["letters"].amount.text().startswith("1 ") and rows["letters"].delete.isVisible()
    assert rows["own_words"].amount.text().startswith("0 ") and not rows["own_words"].delete.isVisible()


def test_deleting_asks_once_in_its_place_and_leaving_it_deletes_nothing(window: MainWindow, panel: KeptWindow) -> None:
    assert panel.kinds is not None and window.desk.archive is not None
    row = panel.kinds.rows["letters"]
    press(row.delete)
    press(row.leave)
    assert len(window.desk.archive.letters()) == 1 and not row.question.isVisible()
    press(row.delete)
    press(row.sure)
    assert window.desk.archive.letters() == () and row.amount.text().startswith("0 ")


def test_words_typed_after_all_letters_were_deleted_are_kept_as_a_new_letter(
    window: MainWindow, panel: KeptWindow
) -> None:
    assert panel.kinds is not None and window.desk.archive is not None
    press(panel.kinds.rows["letters"].delete)
    press(panel.kinds.rows["letters"].sure)
    panel.close()
    QTest.keyClicks(window.letter_pane.editor, "More. ")
    assert window.keeping.keep_now()
    (letter,) = window.desk.archive.letters()
    assert letter.number == window.session.number


def test_a_kind_that_is_switched_off_is_kept_no_longer(window: MainWindow, panel: KeptWindow, own_desk: Path) -> None:
    assert panel.kinds is not None and window.desk.archive is not None
    press(panel.kinds.rows["letters"].delete)
    press(panel.kinds.rows["letters"].sure)
    press(panel.kinds.rows["letters"].switch.box)
    assert window.desk.settings.not_kept == ("letters",)
    panel.close()
    QTest.keyClicks(window.letter_pane.editor, "Never kept. ")
    assert window.keeping.keep_now() and window.desk.archive.letters() == ()


def test_a_passphrase_is_set_with_a_recovery_key_and_both_open_the_letters(
    window: MainWindow, panel: KeptWindow, own_desk: Path
) -> None:
    assert panel.lock is not None
    press(panel.lock.set_button)
    QTest.keyClicks(panel.lock.form.first.line, SECRET)
    QTest.keyClicks(panel.lock.form.second.line, "three")
    assert not panel.lock.form.use.isEnabled()
    QTest.keyClicks(panel.lock.form.second.line, " blackbirds")
    press(panel.lock.form.use)
    recovery = panel.lock.card.key.text()
    assert len(recovery) == 35 and panel.lock.form.first.text == panel.lock.form.second.text == ""
    panel.close()
    window.close()
    for secret in (SECRET, recovery):
        desk = Desk(Paths.in_folder(own_desk))
        with pytest.raises(LockedDesk):
            desk.open_drafts()
        desk.open_drafts(secret)
        assert WORDS.strip() in desk.drafts()[0].letter.text
        desk.close()


def test_the_sheet_with_the_recovery_key_can_be_printed(window: MainWindow, panel: KeptWindow, tmp_path: Path) -> None:
    assert panel.lock is not None
    target = tmp_path / "key.pdf"
    panel.lock.card.ask_for_file = lambda _parent, _suggested: target
    press(panel.lock.set_button)
    for field in (panel.lock.form.first, panel.lock.form.second):
        QTest.keyClicks(field.line, SECRET)
    press(panel.lock.form.use)
    press(panel.lock.card.save)
    import pypdfium2

    text = pypdfium2.PdfDocument(target)[0].get_textpage().get_text_range()
    assert panel.lock.card.key.text() in text
    press(panel.lock.card.done)
    assert panel.lock.card.key.text() == ""


def test_the_question_at_the_start_opens_with_the_right_words_only(own_desk: Path, qtbot: QtBot) -> None:
    desk = Desk(Paths.in_folder(own_desk))
    desk.open_drafts().lock.set_passphrase(SECRET)
    desk.close()
    question = UnlockQuestion(desk)
    qtbot.addWidget(question)
    question.show()
    QTest.keyClicks(question.field.line, "three blackbird")
    press(question.open_button)
    assert question.said.isVisible() and desk.archive is None
    QTest.keyClicks(question.field.line, SECRET)
    press(question.open_button)
    assert question.result() == 1 and desk.archive is not None
    desk.close()


def test_who_has_lost_both_can_delete_everything_and_begin_anew(own_desk: Path, qtbot: QtBot) -> None:
    desk = Desk(Paths.in_folder(own_desk))
    desk.open_drafts().lock.set_passphrase(SECRET)
    desk.close()
    question = UnlockQuestion(desk)
    qtbot.addWidget(question)
    question.show()
    press(question.forget)
    press(question.anew)
    assert question.result() == 1 and desk.archive is not None and desk.drafts() == ()
    desk.close()


def test_forgetting_everything_closes_the_window_and_leaves_no_file(
    window: MainWindow, panel: KeptWindow, own_desk: Path
) -> None:
    said: list[str] = []

    def read_and_close() -> None:
        word = next(one for one in QApplication.topLevelWidgets() if isinstance(one, LastWord) and one.isVisible())
        said.append(word.words.text())
        word.close_button.click()

    press(panel.everything.ask)
    QTimer.singleShot(500, read_and_close)
    press(panel.everything.sure)
    assert said and not window.isVisible()
    assert [file.name for file in own_desk.rglob("*") if file.is_file()] == ["desk.lock"]


@pytest.mark.skipif(not can_have_keyring(), reason="this system has no keyring")
def test_the_keyring_of_the_computer_may_hold_the_key_and_the_recovery_key_is_shown(
    window: MainWindow,
    panel: KeptWindow,
    own_desk: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert panel.lock is not None
    with own_keyring(tmp_path / "own") as environment:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", environment["DBUS_SESSION_BUS_ADDRESS"])
        press(panel.lock.keyring_button)
        assert panel.lock.waits.isVisible() and not panel.lock.set_button.isEnabled()
        panel.close()
        assert panel.isVisible(), "the recovery key that comes next is shown this once"
        qtbot.waitUntil(lambda: not panel.lock.waits.isVisible(), timeout=90_000)
        recovery = panel.lock.card.key.text()
        assert len(recovery) == 35 and panel.lock.take_out_button.isVisible() and not panel.lock.said.isVisible()
        panel.close()
        window.close()
        desk = Desk(Paths.in_folder(own_desk))
        desk.open_drafts()
        assert WORDS.strip() in desk.drafts()[0].letter.text
        desk.close()
    question = UnlockQuestion(desk, has_keyring=True)
    qtbot.addWidget(question)
    question.show()
    press(question.ask_again)
    assert question.said.isVisible() and desk.archive is None
    QTest.keyClicks(question.field.line, recovery.lower())
    press(question.open_button)
    assert desk.archive is not None and question.problem is None
    desk.close()


def test_without_a_keyring_the_window_says_so_and_nothing_is_locked(
    panel: KeptWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert panel.lock is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    press(panel.lock.keyring_button)
    qtbot.waitUntil(lambda: not panel.lock.waits.isVisible(), timeout=90_000)
    assert panel.lock.said.isVisible() and panel.lock.set_button.isEnabled() and not panel.lock.card.isVisible()
    panel.close()
    assert not panel.isVisible()


def test_a_portable_folder_leaves_no_key_in_the_keyring_of_a_borrowed_computer(
    window: MainWindow, own_desk: Path, qtbot: QtBot
) -> None:
    session = window.session
    session.desk.paths = replace(session.desk.paths, is_portable=True)
    section = LockSection(session, session.desk.open_drafts().lock)
    qtbot.addWidget(section)
    section.show()
    assert section.set_button.isVisible() and not section.keyring_button.isVisible()
