"""Letters and the main window: one comes into it, another is begun, one goes out."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.conftest import OpenWindow
from tests.ui.letters.conftest import Keep, archive_of, shown_letters

from letterstall.core.kept import Happening
from letterstall.ui.main_window import MainWindow


def write(window: MainWindow, text: str) -> None:
    window.letter_pane.editor.show_place(1, 0, 0)
    window.letter_pane.editor.insertPlainText(f"{text}\n")


def words(window: MainWindow) -> str:
    assert window.session.letter is not None
    return window.session.letter.text


# opening


def test_return_brings_a_letter_into_the_main_window_and_keeps_the_one_in_hand(
    keep: Keep, open_window: OpenWindow, qtbot: QtBot
) -> None:
    older = keep("The older letter.")
    newer = keep("The newer letter.", "practice")
    window = open_window("practice")
    write(window, "Typed just now.")
    shown = shown_letters(window, qtbot)
    shown.view.choose([older])
    QTest.keyClick(shown.view, Qt.Key.Key_Return)
    assert not shown.isVisible()
    assert window.session.number == older
    assert "The older letter." in words(window)
    draft = archive_of(window).draft(newer)
    assert draft is not None and "Typed just now." in draft.letter.text


def test_a_double_click_opens_a_letter_of_the_same_case(keep: Keep, open_window: OpenWindow, qtbot: QtBot) -> None:
    older = keep("The older letter.")
    keep("The newer letter.")
    window = open_window("zhumatai")
    assert "The newer letter." in words(window)
    shown = shown_letters(window, qtbot)
    place = shown.view.visualRect(shown.model.index(1)).center()
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.session.number == older
    write(window, "More.")
    window.keeping.keep_now()
    assert len(archive_of(window).letters()) == 2


def test_what_was_typed_since_is_in_the_list_when_it_is_opened(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("practice")
    write(window, "Typed just now.")
    shown = shown_letters(window, qtbot)
    assert [entry.kept.case_id for entry in shown.model.rows] == ["practice"]


def test_a_letter_whose_case_is_gone_is_told_and_the_letter_in_hand_stays(
    keep: Keep, open_window: OpenWindow, qtbot: QtBot
) -> None:
    keep("Stays.", "practice")
    window = open_window("practice")
    archive, case, letter = archive_of(window), window.session.case, window.session.letter
    assert case is not None and letter is not None
    gone = replace(letter, case_id="gone")
    number = archive.begin(gone, 0, case)
    archive.keep(gone, 0, number, case)
    shown = shown_letters(window, qtbot)
    shown.view.choose([number])
    assert shown.view.chosen[0].case is None
    shown.actions_["open"].trigger()
    assert window.session.letter is letter
    assert window.notices.kind == "problem"


# another letter


def test_another_letter_for_a_case_leaves_the_first_as_it_was(open_window: OpenWindow) -> None:
    window = open_window("zhumatai")
    write(window, "The first one.")
    window.actions_["another_letter"].trigger()
    assert "The first one." not in words(window)
    write(window, "The second one.")
    window.keeping.keep_now()
    archive = archive_of(window)
    drafts = [archive.draft(one.number) for one in archive.letters()]
    assert ["The second one." in one.letter.text for one in drafts if one] == [True, False]
    assert ["The first one." in one.letter.text for one in drafts if one] == [False, True]


def test_a_follow_up_begins_with_its_sentence_and_is_kept_as_one(
    keep: Keep, open_window: OpenWindow, qtbot: QtBot
) -> None:
    number = keep("The first letter.", "zhumatai", "posted")
    window = open_window("practice")
    shown = shown_letters(window, qtbot)
    shown.view.choose([number])
    shown.actions_["follow_up"].trigger()
    assert "I wrote to you on 3 November 2026; I have had no answer." in words(window)
    assert len(archive_of(window).letters()) == 1, "nothing is kept before something is written"
    write(window, "Please tell me how she is.")
    window.keeping.keep_now()
    newest = archive_of(window).letters()[0]
    assert newest.follows == number


# a letter that went out


def save(window: MainWindow, target: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.proofing.is_current, timeout=10_000)
    window.navigator.show_ready()
    window.ready.target, window.ready._is_chosen = target, True
    window.ready.save()


def test_saving_a_pdf_keeps_the_letter_as_it_went_and_notes_its_checksum(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window("practice")
    target = tmp_path / "letter.pdf"
    save(window, target, qtbot)
    (letter,) = archive_of(window).letters()
    saved = letter.last("saved")
    assert saved is not None and letter.state == "printed"
    assert saved.checksum == hashlib.sha256(target.read_bytes()).hexdigest()
    assert (saved.on, saved.language) == (date.today(), "en")
    assert saved.pages >= 1
    marks = [version.mark for version in archive_of(window).versions(letter.number)]
    assert marks[0] == "saved"


def test_i_have_posted_it_is_noted_and_can_be_taken_back(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window("practice")
    save(window, tmp_path / "letter.pdf", qtbot)
    foot = window.ready.foot
    foot.posted.click()
    assert archive_of(window).letters()[0].state == "posted"
    assert foot.posted.text() == "Not posted yet"
    foot.posted.click()
    assert archive_of(window).letters()[0].state == "printed"
    assert foot.posted.text() == "I have posted it"


def test_where_marks_are_not_kept_none_is_offered(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window("practice")
    window.session.remember(not_kept=("happenings",))
    save(window, tmp_path / "letter.pdf", qtbot)
    assert not window.ready.foot.posted.isVisible()
    assert archive_of(window).letters()[0].happenings == ()


def test_a_posted_letter_says_so_when_it_is_opened_with_the_way_to_a_follow_up(
    keep: Keep, open_window: OpenWindow
) -> None:
    number = keep("The first letter.", "practice", "posted")
    window = open_window()
    window.session.remember(read_notices=("practice:practice",))
    window.session.open_letter(number)
    assert window.notices.kind == "posted"
    assert "You posted this letter on 3 November 2026." in window.notice.accessibleName()
    window.notice._link.click()
    assert "I wrote to you on 3 November 2026" in words(window)
    assert window.notices.kind != "posted"


def test_a_letter_that_was_answered_says_so_when_it_is_opened(keep: Keep, open_window: OpenWindow) -> None:
    number = keep("The first letter.", "practice", "posted")
    window = open_window("practice")
    archive_of(window).note((number,), Happening("replied", date.today() - timedelta(days=1)))
    window.cases.open_case("zhumatai")
    window.letters.open_letter(number)
    assert "A reply to this letter came on" in window.notices._messages["posted"].notice.text
    window.cases.open_case("zhumatai")
    assert "posted" not in window.notices._messages
