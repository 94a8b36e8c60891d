"""Urgent Actions that come in by the window: opened, pasted, dropped; real documents, read by the real process."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from letterstall.core.resources import shipped_cases
from letterstall.storage.paths import Paths
from letterstall.ui.document_reading import Wanted
from letterstall.ui.main_window import MainWindow

FIXTURES = Path(__file__).parents[1] / "intake" / "fixtures"
TEACHER = FIXTURES / "en-2018-lone-teacher" / "document.pdf"
MINISTERS = FIXTURES / "en-2010-two-ministers" / "document.pdf"
TEACHER_NAME = "Ofelia Marquand Tuy"
APPEAL = (FIXTURES / "en-2018-pdftotext" / "document.txt").read_text("utf-8")
CLOSURE = """Further information on UA: 74/21 Index: AMR 39/4500/2021 Guatemala Date: 20 July 2021
URGENT ACTION
NO FURTHER ACTION
TEACHER RELEASED
Ofelia Marquand Tuy was released on 18 July and is with her family.
No further action is requested. Many thanks to all who sent appeals.
NAME AND PREFERRED PRONOUN: Ofelia Marquand Tuy (she/her)
"""


@pytest.fixture
def clipboard() -> Iterator[QClipboard]:
    held = QGuiApplication.clipboard()
    yield held
    held.clear()


@pytest.fixture
def settled(qtbot) -> Callable[[MainWindow], None]:
    """Wait until nothing is read and nothing waits to be read."""

    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.importing.reading.is_busy, timeout=20_000)

    return wait


def files_of(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag over a widget and let go there, as the system would; say whether the drop was taken."""
    middle = target.rect().center()
    how = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    entering = QDragEnterEvent(middle, both, *how)
    QApplication.sendEvent(target, entering)
    if not entering.isAccepted():
        return False
    dropped = QDropEvent(QPointF(middle), both, *how)
    QApplication.sendEvent(target, dropped)
    assert dropped.dropAction() is not Qt.DropAction.MoveAction
    return dropped.isAccepted()


def button(parent: QWidget, text: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if one.text() == text and one.isVisible())


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def library(desk: Path) -> list[str]:
    folder = Paths.in_folder(desk).cases_folder
    return sorted(one.name for one in folder.iterdir()) if folder.exists() else []


def locked(folder: Path, password: str = "a stall in Linz") -> Path:
    writer = pypdf.PdfWriter(TEACHER)
    writer.encrypt(password, algorithm="RC4-128")
    file = folder / "locked.pdf"
    held = io.BytesIO()
    writer.write(held)
    file.write_bytes(held.getvalue())
    return file


def review_of(window: MainWindow, qtbot) -> QWidget:
    qtbot.waitUntil(lambda: window.importing.review is not None, timeout=20_000)
    review = window.importing.review
    assert review is not None
    qtbot.waitExposed(review)
    return review


def test_ctrl_o_reads_the_chosen_file_and_shows_what_is_to_be_checked(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    window.importing.ask_for_file = lambda _parent, _folder: TEACHER
    window.activateWindow()
    qtbot.waitUntil(window.letter_pane.editor.hasFocus)
    QTest.keyClick(window.letter_pane.editor, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    review = review_of(window, qtbot)
    assert review.checking.review.imported.proposal.case.people[0].name == TEACHER_NAME
    assert window.session.case.id == "zhumatai" and window.isVisible()


def test_the_window_does_not_wait_for_a_document(open_window, settled) -> None:
    window = open_window("zhumatai")
    window.importing.read_files((TEACHER,))
    assert window.importing.reading.is_busy
    QTest.keyClicks(window.letter_pane.editor, "Good day. ")
    assert "Good day. " in window.session.letter.text and window.importing.reading.is_busy
    settled(window)


def test_a_saved_case_is_listed_and_opened_and_the_letter_in_hand_is_kept(open_window, qtbot, own_desk) -> None:
    window = open_window("zhumatai")
    QTest.keyClicks(window.letter_pane.editor, "Good day. ")
    written = window.session.letter
    window.importing.read_files((TEACHER,))
    review_of(window, qtbot).save()
    assert window.importing.review is None
    assert library(own_desk) == [window.session.case.id]
    assert window.session.case.people[0].name == TEACHER_NAME
    assert window.session.case.id in {case.id for case in window.session.cases}
    window.cases.open_case("zhumatai")
    assert window.session.letter == written


def test_a_check_that_is_left_leaves_nothing_behind(open_window, qtbot, own_desk) -> None:
    window = open_window()
    window.importing.read_files((TEACHER,))
    review_of(window, qtbot).close()
    assert window.importing.review is None
    assert library(own_desk) == [] and window.session.case is None


def test_ctrl_v_on_the_list_of_cases_pastes_an_urgent_action(open_window, qtbot, clipboard) -> None:
    window = open_window("zhumatai", width=1700)
    clipboard.setText(APPEAL)
    window.activateWindow()
    window.shelf.view.setFocus()
    qtbot.waitUntil(window.shelf.view.hasFocus)
    QTest.keyClick(window.shelf.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    imported = review_of(window, qtbot).checking.review.imported
    assert imported.name == "" and imported.document.kind == "clipboard"


def test_ctrl_v_in_the_letter_pastes_into_the_letter(open_window, qtbot, clipboard) -> None:
    window = open_window("zhumatai")
    clipboard.setText("A word of mine. ")
    window.activateWindow()
    editor = window.letter_pane.editor
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "A word of mine." in window.session.letter.text
    assert not window.importing.reading.is_busy


def test_ctrl_v_on_the_first_page_pastes_an_urgent_action(open_window, qtbot, clipboard) -> None:
    window = open_window()
    clipboard.setText(APPEAL)
    window.activateWindow()
    qtbot.waitUntil(window.first_run.write.hasFocus)
    QTest.keyClick(window.first_run.write, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert review_of(window, qtbot).checking.review.imported.document.kind == "clipboard"


def test_a_paste_with_html_is_read_as_html(open_window, qtbot, clipboard) -> None:
    window = open_window()
    data = QMimeData()
    data.setText(APPEAL)
    paragraphs = "".join(f"<p>{line}</p>" for line in APPEAL.splitlines() if line.strip())
    data.setHtml(f"<html><body>{paragraphs}</body></html>")
    clipboard.setMimeData(data)
    window.actions_["paste_document"].trigger()
    assert review_of(window, qtbot).checking.review.imported.document.kind == "html"


def test_a_file_that_was_copied_is_pasted_as_that_file(open_window, qtbot, clipboard) -> None:
    window = open_window()
    clipboard.setMimeData(files_of(TEACHER))
    window.actions_["paste_document"].trigger()
    assert review_of(window, qtbot).checking.review.imported.document.kind == "pdf"


@pytest.mark.parametrize("words", ["", "Milk, bread, two stamps."])
def test_a_paste_without_an_urgent_action_says_so(open_window, clipboard, settled, words: str) -> None:
    window = open_window("zhumatai")
    clipboard.setText(words)
    window.actions_["paste_document"].trigger()
    settled(window)
    assert "Nothing was changed." in window.notice.accessibleName()
    assert "clipboard" in window.notice.accessibleName()
    assert window.importing.review is None


@pytest.mark.parametrize("view", ["first page", "writing", "ready"])
def test_a_document_can_be_dropped_in_every_view(open_window, qtbot, view: str) -> None:
    window = open_window("" if view == "first page" else "zhumatai")
    if view == "ready":
        window.navigator.show_ready()
    assert drop(window, files_of(TEACHER))
    review_of(window, qtbot)


def test_a_document_let_go_over_a_field_is_no_word_of_the_field(open_window, qtbot) -> None:
    window = open_window("zhumatai", width=1700)
    search = window.shelf.search
    assert drop(search, files_of(TEACHER))
    assert search.text() == ""
    review_of(window, qtbot)


def test_a_document_let_go_over_the_letter_is_no_word_of_the_letter(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    before = window.session.letter
    assert drop(window.letter_pane.editor.viewport(), files_of(TEACHER))
    review_of(window, qtbot)
    assert window.session.letter == before


def test_words_can_still_be_dropped_on_the_search(open_window) -> None:
    window = open_window("zhumatai", width=1700)
    data = QMimeData()
    data.setText("practice")
    assert drop(window.shelf.search, data)
    assert window.shelf.search.text() == "practice"


def test_an_address_of_elsewhere_is_not_taken(open_window) -> None:
    window = open_window("zhumatai")
    data = QMimeData()
    data.setUrls([QUrl("https://www.amnesty.org/ua.pdf")])
    assert not drop(window, data)
    assert not window.importing.reading.is_busy


def test_a_case_folder_that_is_dropped_opens_as_a_case(open_window) -> None:
    window = open_window("zhumatai")
    assert drop(window, files_of(shipped_cases() / "practice"))
    assert window.session.case.is_practice
    assert not window.importing.reading.is_busy


def test_several_documents_are_checked_one_after_the_other(open_window, qtbot, own_desk) -> None:
    window = open_window()
    assert drop(window, files_of(TEACHER, MINISTERS))
    first = review_of(window, qtbot)
    assert first.checking.review.imported.data == TEACHER.read_bytes()
    QTest.qWait(400)
    assert window.importing.review is first and not window.importing.reading.is_busy
    first.close()
    second = review_of(window, qtbot)
    assert second.checking.review.imported.data == MINISTERS.read_bytes()
    second.close()
    assert library(own_desk) == []


def test_each_document_that_gives_nothing_says_so_and_the_others_go_on(open_window, qtbot, tmp_path) -> None:
    window = open_window()
    program = tmp_path / "urgent-action.pdf"
    program.write_bytes(b"MZ\x90\x00" + bytes(range(256)) * 40)
    empty = tmp_path / "nothing.docx"
    empty.touch()
    assert drop(window, files_of(program, empty, TEACHER))
    review_of(window, qtbot)
    told = []
    while window.notices.kind:
        told.append(window.notice.accessibleName())
        click(button(window.notice, "Good"))
    assert sorted(told) == [
        "nothing.docx is empty. Nothing was changed.",
        "urgent-action.pdf is no document that can be read here. Nothing was changed.",
    ]


def test_a_name_that_would_turn_the_sentence_round_is_written_out(open_window, settled, tmp_path) -> None:
    window = open_window()
    file = tmp_path / "letter\u202efdp.exe"
    file.write_bytes(b"MZ" + bytes(2000))
    window.importing.read_files((file,))
    settled(window)
    assert "letter[U+202E]fdp.exe" in window.notice.accessibleName()


def test_a_damaged_document_is_told_as_a_stop_and_a_shopping_list_as_advice(open_window, settled, tmp_path) -> None:
    window = open_window()
    for name, data, weight in (("a.pdf", b"%PDF-1.7\n" + bytes(4000), "stop"), ("b.txt", b"Milk, bread.", "warn")):
        (tmp_path / name).write_bytes(data)
        window.importing.read_files((tmp_path / name,))
        settled(window)
        assert window.notice._weight == weight
        assert name in window.notice.accessibleName()


def test_a_locked_pdf_asks_for_its_password_until_it_is_right(open_window, qtbot, tmp_path) -> None:
    window = open_window("zhumatai")
    window.importing.read_files((locked(tmp_path),))
    for typed, said in (("a stall in Graz", "asks for a password"), ("a stall in Linz", "does not open it")):
        qtbot.waitUntil(lambda: window.importing.question is not None, timeout=20_000)
        question = window.importing.question
        assert said in question.words.text() and question.field.displayText() == ""
        QTest.keyClicks(question.field, typed)
        assert typed not in question.field.displayText()
        QTest.keyClick(question.field, Qt.Key.Key_Return)
    assert review_of(window, qtbot).checking.review.imported.document.pages


def test_a_password_that_is_not_given_leaves_everything_as_it_was(open_window, qtbot, own_desk, tmp_path) -> None:
    window = open_window("zhumatai")
    window.importing.read_files((locked(tmp_path), TEACHER))
    qtbot.waitUntil(lambda: window.importing.question is not None, timeout=20_000)
    click(window.importing.question.leave)
    assert library(own_desk) == [] and window.notices.kind not in ("reading", "problem")
    assert review_of(window, qtbot).checking.review.imported.data == TEACHER.read_bytes()


def test_a_long_reading_says_so_and_can_be_cancelled(open_window, qtbot, own_desk) -> None:
    window = open_window("zhumatai")
    reading = window.importing.reading
    reading._patience.setInterval(5)  # ms; a process takes longer to start
    window.importing.read_files((TEACHER, MINISTERS))
    assert window.notices.kind == "deadline"
    qtbot.waitUntil(lambda: window.notices.kind == "reading", timeout=3_000)
    assert window.notice.accessibleName() == "Reading document.pdf…"
    click(button(window.notice, "Cancel"))
    assert not reading.is_busy and window.notices.kind == "deadline"
    assert reading._pool.waitForDone(3_000)
    QTest.qWait(200)
    assert window.importing.review is None and not reading.is_busy and library(own_desk) == []


def test_a_short_reading_is_not_announced(open_window, qtbot) -> None:
    window = open_window()
    told: list[Wanted] = []
    window.importing.reading.lasting.connect(told.append)
    assert window.importing.reading._patience.interval() == 300
    window.importing.reading._patience.setInterval(20_000)
    window.importing.read_files((TEACHER,))
    review_of(window, qtbot)
    assert not told and not window.importing.reading._patience.isActive()


def test_closing_the_window_ends_what_is_being_read(open_window) -> None:
    window = open_window("zhumatai")
    window.importing.read_files((TEACHER, MINISTERS))
    assert window.close()
    assert window.importing.reading._pool.activeThreadCount() == 0
    QTest.qWait(200)
    assert not window.importing.reading.is_busy and window.importing.review is None


def test_a_check_that_was_changed_keeps_the_window_open_once_asked(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    window.importing.read_files((TEACHER,))
    review = review_of(window, qtbot)
    headline = review.cards.parts["title"].body.form.rows["title"].entry
    headline.put_words("Other words")
    assert not window.close() and window.isVisible() and review.isVisible()
    review.throw_away()
    assert window.close()


def test_the_next_file_is_looked_for_where_the_last_one_was(open_window, settled, tmp_path) -> None:
    window = open_window()
    asked: list[Path] = []
    window.importing.ask_for_file = lambda _parent, folder: asked.append(folder) or tmp_path / "missing.pdf"
    for _ in range(2):
        window.importing.open_document()
        settled(window)
    assert asked[1] == tmp_path
    assert window.notice.accessibleName() == "missing.pdf is not there. Nothing was changed."


def test_closing_the_window_closes_an_untouched_check(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    window.importing.read_files((TEACHER, MINISTERS))
    review = review_of(window, qtbot)
    assert window.close()
    assert not review.isVisible() and not window.importing.reading.is_busy


def test_a_document_that_closes_a_case_closes_it_and_says_so(open_window, qtbot, clipboard, own_desk) -> None:
    window = open_window()
    window.importing.read_files((TEACHER,))
    review_of(window, qtbot).save()
    in_hand = window.session.case.id
    assert window.session.case.status == "open"
    clipboard.setText(CLOSURE)
    window.actions_["paste_document"].trigger()
    review_of(window, qtbot).save()
    assert window.importing.review is None
    assert library(own_desk) == [in_hand]
    assert window.session.case.id == in_hand and window.session.case.status == "closed"
    assert {"closed", "case_closed"} <= set(window.notices._messages)


def test_the_first_page_offers_to_open_an_urgent_action(open_window, qtbot) -> None:
    window = open_window()
    window.importing.ask_for_file = lambda _parent, _folder: TEACHER
    assert window.first_run.document.text() == "Open an Urgent Action…"
    click(window.first_run.document)
    review_of(window, qtbot)
