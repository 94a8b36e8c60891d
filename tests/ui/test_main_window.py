"""The window as a person uses it: real clicks and key presses."""

import errno
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QWidget

from letterstall.core.errors import NotKept
from letterstall.core.letter import ASK_MARK
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths
from letterstall.ui.arrangement import Arrangement
from letterstall.ui.main_window import MainWindow
from letterstall.ui.parts.case_list_model import ENTRY_ROLE


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def boxes(window: MainWindow) -> list[QCheckBox]:
    return window.model_column.pane.findChildren(QCheckBox)


def choose_in_list(window: MainWindow, case_id: str) -> None:
    view = window.shelf.view
    model = view.model()
    for row in range(model.rowCount()):
        entry = model.index(row, 0).data(ENTRY_ROLE)
        if entry is not None and entry.id == case_id:
            spot = view.visualRect(model.index(row, 0)).center()
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_the_first_start_offers_the_shipped_case_the_invented_one_and_a_folder(open_window) -> None:
    window = open_window()
    page = window.first_run
    assert window.views.currentWidget() is page
    assert page.write.text() == "Write for Zhanargul Zhumatai"
    click(page.write)
    assert window.session.case.id == "zhumatai"
    assert window.views.currentWidget() is window.writing
    assert window.letter_pane.editor.hasFocus() or not window.isActiveWindow()


def test_a_case_is_chosen_with_a_click_in_the_list(open_window) -> None:
    window = open_window("zhumatai")
    choose_in_list(window, "practice")
    assert window.session.case.id == "practice"
    assert "practice" in window.windowTitle()
    assert window.notices.kind == "practice"


def test_typing_reaches_letter_page_and_marks(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    editor = window.letter_pane.editor
    editor.place_cursor(len("Dear Secretary,"))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "I teach music at a school in Vienna.")
    assert window.session.letter.blocks[0].text == "I teach music at a school in Vienna."
    assert window.session.origins.letter[0].state == "own"
    with qtbot.waitSignal(window.page_pane.page.painted, timeout=10_000):
        QTest.keyClicks(editor, " Really")
    qtbot.waitUntil(lambda: window.proofing.is_current, timeout=10_000)


def test_a_paragraph_is_left_out_and_taken_by_its_box_and_undo_takes_both_back(open_window) -> None:
    window = open_window("zhumatai")
    before = window.session.letter
    click(boxes(window)[2])
    left_out = window.session.letter
    assert len(left_out.blocks) == len(before.blocks) - 1
    assert window.session.origins.model[2].state == "left_out"
    click(boxes(window)[2])
    assert window.session.letter == before
    window.actions_["undo"].trigger()
    assert window.session.letter == left_out
    window.actions_["undo"].trigger()
    assert window.session.letter == before
    assert boxes(window)[2].isChecked()
    window.actions_["redo"].trigger()
    assert window.session.letter == left_out and not boxes(window)[2].isChecked()


def test_ctrl_t_leaves_out_the_paragraph_at_the_cursor(open_window) -> None:
    window = open_window("zhumatai")
    editor = window.letter_pane.editor
    editor.place_cursor(len("Dear Secretary,") + 10)
    window.actions_["take_or_leave"].trigger()
    assert window.session.origins.model[0].state == "left_out"


def test_a_lost_ask_is_said_and_brought_back(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    text = window.session.letter.text
    lost = "\n".join(line for line in text.split("\n") if "adequate medical care" not in line)
    window.letter_pane.replace_text(lost)
    qtbot.waitUntil(lambda: window.letter_pane.rows.count == 1, timeout=10_000)
    link = next(one for one in window.letter_pane.rows.findChildren(QAbstractButton) if one.text() == "Bring back")
    click(link)
    assert window.session.letter.text == text
    qtbot.waitUntil(lambda: window.letter_pane.rows.count == 0, timeout=10_000)


def test_a_closed_window_opens_with_the_letter_and_the_cursor_where_they_stood(open_window) -> None:
    window = open_window("zhumatai")
    editor = window.letter_pane.editor
    editor.place_cursor(len("Dear Secretary,"))
    QTest.keyClicks(editor, " dear")
    letter, cursor = window.session.letter, window.letter_pane.editor.cursor_place
    window.close()
    again = open_window()
    assert again.session.letter == letter
    assert again.letter_pane.editor.cursor_place == cursor
    assert again.notices.kind == "deadline"


def test_a_letter_that_cannot_be_kept_stays_in_hand_when_another_case_is_chosen(open_window, monkeypatch) -> None:
    window = open_window("zhumatai")

    def refuse(*_arguments: object) -> None:
        raise NotKept(OSError(errno.ENOSPC, "full"))

    with monkeypatch.context() as full_disk:
        full_disk.setattr(window.session, "keep", refuse)
        QTest.keyClicks(window.letter_pane.editor, "Not lost. ")
        window.cases.open_case("practice")
    assert window.session.case.id == "zhumatai" and "Not lost. " in window.session.letter.text
    assert window.notices.kind == "not_kept"
    assert window.shelf.view.currentIndex().data(ENTRY_ROLE).id == "zhumatai"
    window.cases.open_case("practice")
    assert window.session.case.id == "practice"


def test_a_passed_deadline_is_told_once_and_stays_in_the_facts(open_window) -> None:
    window = open_window("zhumatai")
    assert window.notices.kind == "deadline"
    click(window.notice.findChildren(QAbstractButton)[-1])
    assert window.notices.kind == ""
    window.cases.open_case("practice")
    window.cases.open_case("zhumatai")
    assert window.notices.kind == ""
    assert "15 May 2023, passed" in [label.text() for label in window.case_pane.findChildren(QLabel)]


def test_a_broken_settings_file_is_told_and_the_window_opens(open_window, own_desk: Path) -> None:
    (own_desk / "config").mkdir(parents=True)
    (own_desk / "config" / "settings.toml").write_text("theme = [", encoding="utf-8")
    window = open_window("zhumatai")
    assert window.notices.kind == "problem"
    assert "settings" in window.notice.accessibleName()


def test_a_broken_case_folder_says_where_the_mistake_is_and_the_rest_opens(open_window, own_desk: Path) -> None:
    folder = own_desk / "data" / "cases" / "broken"
    folder.mkdir(parents=True)
    (folder / "case.toml").write_text("format = 1\nid =\n", encoding="utf-8")
    window = open_window()
    assert window.notices.kind == "problem" and "case.toml" in window.notice.accessibleName()
    window.cases.open_case("zhumatai")
    assert window.session.case.id == "zhumatai"


def test_an_exception_in_a_slot_becomes_a_sentence_and_the_letter_is_kept_first(open_window, qtbot, capsys) -> None:
    from letterstall.ui.problems import Problems

    window = open_window("zhumatai")
    QTest.keyClicks(window.letter_pane.editor, "Kept. ")
    problems = Problems(window.keeping.keep_if_changed)
    problems.told.connect(window.notices.tell_problem)
    try:
        raise ZeroDivisionError("secret words of a letter")
    except ZeroDivisionError as error:
        problems.catch(type(error), error, error.__traceback__)
    assert window.notices.kind == "problem"
    assert "Your letter is kept" in window.notice.accessibleName()
    assert window.desk.drafts()[0].letter == window.session.letter
    assert "secret" not in "".join(capsys.readouterr())


@pytest.mark.parametrize(
    ("width", "height", "arrangement", "visible"),
    [
        (1920, 1080, Arrangement.WIDE, ("list", "case", "model", "letter", "page")),
        (1440, 900, Arrangement.FULL, ("case", "model", "letter", "page")),
        (1280, 720, Arrangement.FULL, ("case", "model", "letter", "page")),
        (1000, 700, Arrangement.TWO, ("case", "model", "letter", "page")),
        (600, 700, Arrangement.ONE, ("case", "model", "letter", "page")),
    ],
)
def test_reading_and_writing_stay_side_by_side_as_the_window_narrows(
    open_window, width: int, height: int, arrangement: Arrangement, visible: tuple[str, ...]
) -> None:
    window = open_window("zhumatai", width, height)
    assert window.writing.arrangement is arrangement
    assert window.writing.visible_panes() == visible
    assert window.letter_pane.isVisible()
    if arrangement is not Arrangement.ONE:
        assert window.model_column.isVisible()
        right, left = window.letter_pane, window.model_column
        assert left.mapTo(window, QPoint()).x() < right.mapTo(window, QPoint()).x()


def test_first_lines_of_model_and_letter_stand_level(open_window) -> None:
    window = open_window("zhumatai")
    panes = (window.model_column, window.letter_pane, window.page_pane)
    heads = {pane.head.mapTo(window, QPoint()).y() for pane in panes}
    assert len(heads) == 1


def test_a_tab_brings_its_pane_to_the_front(open_window) -> None:
    window = open_window("zhumatai", 1000, 700)
    tabs = window.letter_pane.head.tabs
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert window.page_pane.isVisible() and not window.letter_pane.isVisible()


def test_f6_goes_round_all_panes_in_reading_order(open_window) -> None:
    window = open_window("zhumatai")
    window.letter_pane.focus_first()
    seen = []
    for _ in range(4):
        window.actions_["next_pane"].trigger()
        seen.append(window.writing.pane_with_focus())
    assert seen == ["page", "case", "model", "letter"]


def test_hidden_panes_and_widths_come_back(open_window) -> None:
    window = open_window("zhumatai")
    window.actions_["show_case"].trigger()
    assert "case" not in window.writing.visible_panes()
    window.actions_["reset"].trigger()
    assert "case" in window.writing.visible_panes()
    window.letter_pane.focus_first()
    before = window.letter_pane.width()
    window.actions_["wider"].trigger()
    wider = window.letter_pane.width()
    assert wider > before
    window.close()
    assert abs(open_window("zhumatai").letter_pane.width() - wider) <= 2


def test_focus_view_shows_your_letter_alone_and_gives_the_rest_back(open_window) -> None:
    window = open_window("zhumatai")
    window.actions_["focus_view"].trigger()
    assert window.writing.visible_panes() == ("letter",)
    window.actions_["focus_view"].trigger()
    assert window.writing.visible_panes() == ("case", "model", "letter", "page")


def test_everything_that_takes_the_focus_says_what_it_is(open_window) -> None:
    window = open_window("zhumatai")
    for view in (window.writing, window.ready, window.first_run):
        window.views.setCurrentWidget(view)
        QApplication.processEvents()
        for widget in view.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                name = widget.accessibleName() or (widget.text() if hasattr(widget, "text") else "")
                assert name or widget.objectName().startswith("qt_"), (type(widget).__name__, widget.parent())


def test_there_is_no_style_sheet_anywhere(open_window) -> None:
    window = open_window("zhumatai")
    assert not QApplication.instance().styleSheet()
    assert [one for one in window.findChildren(QWidget) if one.styleSheet()] == []


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_larger_text_never_makes_the_window_larger_than_the_screen(open_window, look, percent: int) -> None:
    window = open_window("zhumatai")
    look.change_text_size(percent)
    QApplication.processEvents()
    room = window.screen().availableSize()
    assert window.minimumSizeHint().height() <= max(room.height(), window.minimumHeight())
    assert window.minimumHeight() <= room.height() and window.minimumWidth() <= room.width()


def test_a_mirrored_window_begins_an_arabic_letter_on_the_right(open_window, qapp) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = open_window("practice")
    window.session.write_in("ar")
    assert window.letter_pane.editor.layoutDirection() == Qt.LayoutDirection.RightToLeft
    case, page = (pane.mapTo(window, QPoint()).x() for pane in (window.case_pane, window.page_pane))
    assert page < case


def test_deleting_a_letter_deletes_what_is_kept_and_can_be_taken_back(open_window) -> None:
    window = open_window("zhumatai")
    QTest.keyClicks(window.letter_pane.editor, "Mine. ")
    assert window.keeping.keep_now() and window.desk.drafts()
    text = window.session.letter.text
    window.actions_["delete"].trigger()
    assert window.desk.drafts() == () and window.session.letter.text != text
    assert window.notices.kind == "deadline"
    window.notices.take_away("deadline")
    click(window.notice.findChildren(QAbstractButton)[0])
    assert window.session.letter.text == text


def test_words_of_a_case_are_never_markup(open_window, own_desk: Path) -> None:
    window = open_window("zhumatai")
    markup = "Dear <b>Secretary</b>,\n{{ 7*7 }} <img src='/etc/passwd'>"
    window.letter_pane.replace_text(f"{markup}\n{ASK_MARK}Free her\nYours,")
    assert "{{ 7*7 }} <img src='/etc/passwd'>" in window.session.letter.text
    assert window.letter_pane.editor.toPlainText() == window.session.letter.text


def test_no_socket_is_opened_by_the_window(open_window) -> None:
    assert "PySide6.QtNetwork" not in sys.modules
    open_window("zhumatai")
    assert "PySide6.QtNetwork" not in sys.modules


def test_tab_goes_from_the_notice_to_the_cases_the_case_the_model_and_your_letter(open_window) -> None:
    window = open_window("zhumatai")
    window.shelf.search.setFocus()
    passed = []
    for _ in range(24):
        passed.append(window.writing.pane_with_focus())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert [name for name, before in zip(passed, ["", *passed], strict=False) if name != before][:4] == [
        "case",
        "model",
        "letter",
        "page",
    ]


def test_reading_the_notice_leaves_the_cursor_in_the_letter(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    read = next(button for button in window.notice.findChildren(QAbstractButton) if "read" in button.text())
    QTest.mouseClick(read, Qt.MouseButton.LeftButton)
    assert window.notice.isHidden() and window.focusWidget() is window.letter_pane.editor


def test_reading_the_notice_with_the_keyboard_goes_on_to_the_letter(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    read = next(button for button in window.notice.findChildren(QAbstractButton) if "read" in button.text())
    read.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(read, Qt.Key.Key_Space)
    assert window.notice.isHidden() and window.focusWidget() is window.letter_pane.editor


def test_a_shortened_model_letter_is_not_called_the_model_as_it_stands(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    before = window.letter_pane.own_words._words.text()
    window.session.leave_out(2)
    assert window.letter_pane.own_words._words.text() not in ("", before)


def test_a_turned_paragraph_is_still_the_models_and_stands_on_the_other_side_of_the_page(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    editor = window.letter_pane.editor
    editor.place_cursor(editor.text().index("\n") + 5)
    before = window.proofing.proof.files
    window.actions_["turn_paragraph"].trigger()
    qtbot.waitUntil(lambda: window.proofing.is_current, timeout=10_000)
    assert editor.text().split("\n")[1].startswith("\u200f")
    assert window.session.letter.blocks[0].text.startswith("\u200f")
    assert all(origin.state == "same" for origin in window.session.origins.letter)
    assert window.proofing.proof.files != before
    assert not [one for one in window.proofing.proof.findings if one.kind in ("missing_glyph", "lost_ask")]
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: window.proofing.is_current, timeout=10_000)
    assert window.proofing.proof.files == before


def test_letters_that_cannot_be_read_at_the_start_are_told_and_the_window_opens(own_desk, look, qtbot) -> None:
    desk = Desk(Paths.in_folder(own_desk))
    desk.open_drafts().database.connection.close()  # as a disk that stops answering leaves it
    window = MainWindow(desk, look)
    qtbot.addWidget(window)
    window.show()
    window.cases.begin()
    assert window.notices.kind == "problem" and window.first_run.isVisible()
    window.close()
