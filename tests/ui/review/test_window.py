"""The check as a person uses it: real keys and clicks, on real documents."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from letterstall.core.errors import CaseNotSaved
from letterstall.core.languages import ByLanguage
from letterstall.core.resources import shipped_cases
from letterstall.desk.desk import Desk
from letterstall.storage.case_folder import open_case
from letterstall.ui.review.check_card import CheckCard
from letterstall.ui.review.found_row import FoundRow
from letterstall.ui.review.inputs import TextInput
from letterstall.ui.review.library_note import LibraryNote
from letterstall.ui.review.marks import boxes_on_page
from letterstall.ui.review.page_sheet import PageSheet
from letterstall.ui.review.window import ReviewWindow

FIXTURES = Path(__file__).parents[2] / "intake" / "fixtures"
TEACHER = FIXTURES / "en-2018-lone-teacher" / "document.pdf"
OUTCOME = """URGENT ACTION OUTCOME

ARTIST RELEASED

Zhanargul Zhumatai was released on 10 January 2026. She is with her mother.

No further action is requested. Many thanks to all who sent appeals.

NAME AND PREFERRED PRONOUN: Zhanargul Zhumatai (she/her)
"""


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def press(window: ReviewWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = window.focusWidget() or window
    QTest.keyClick(focus, key, modifiers)


def card(window: ReviewWindow, key: str) -> CheckCard:
    part = window.cards.parts[key]
    assert isinstance(part, CheckCard)
    return part


def row(window: ReviewWindow, key: str) -> FoundRow:
    part = window.cards.parts[key]
    assert isinstance(part, FoundRow)
    return part


def entry(window: ReviewWindow, field: str) -> TextInput:
    found = window.cards.input_of(field)
    assert isinstance(found, TextInput)
    return found


def select_in_text(window: ReviewWindow, words: str) -> None:
    text = window.document.text
    cursor = text.textCursor()
    start = text.toPlainText().index(words)
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def saved_cases(own_desk: Path) -> list[Path]:
    return sorted((own_desk / "data" / "cases").glob("*/case.toml"))


# checking


def test_the_check_begins_in_the_first_doubtful_field_with_its_place_marked(open_review) -> None:
    window = open_review()
    assert window.windowTitle() == "Check the case – Letterstall"
    assert window.heading.text() == "4 things to check"
    assert entry(window, "addressees.1.office").hasFocus()
    (place,) = window.document.text._marks.strong
    text = window.checking.review.document.text[place.start : place.end]
    assert text.startswith("Director") and "4 Jingyi Lu" in text


def test_everything_can_be_called_right_with_the_keyboard_alone_and_saved(open_review, qtbot, own_desk) -> None:
    window = open_review()
    assert saved_cases(own_desk) == []
    for _ in range(4):
        while not (
            window.focusWidget().isVisible() and getattr(window.focusWidget(), "text", str)() == "This is right"
        ):
            if getattr(window.focusWidget(), "text", str)() == "Leave empty":
                break
            press(window, Qt.Key.Key_Tab)
        press(window, Qt.Key.Key_Space)
    assert window.heading.text() == "Nothing left to check"
    assert window.foot.save.hasFocus()
    with qtbot.waitSignal(window.saved) as told:
        press(window, Qt.Key.Key_Return)
    case = told.args[0]
    assert saved_cases(own_desk) == [own_desk / "data" / "cases" / case.id / "case.toml"]
    assert not window.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_S])
def test_ctrl_return_and_ctrl_s_save_from_any_field(open_review, qtbot, key: Qt.Key) -> None:
    window = open_review()
    with qtbot.waitSignal(window.saved):
        press(window, key, Qt.KeyboardModifier.ControlModifier)


def test_a_doubt_that_is_mended_by_hand_counts_as_checked_and_its_card_stays(open_review) -> None:
    window = open_review()
    QTest.keyClicks(entry(window, "addressees.1.office"), "The ")
    assert window.heading.text() == "3 things to check"
    assert card(window, "addressees.1").is_done and entry(window, "addressees.1.office").isVisible()


def test_a_copy_that_is_none_is_left_out_and_undo_brings_it_back(open_review) -> None:
    window = open_review()
    link = card(window, "addressees.1").body.leave
    assert link.text() == "It is not a copy address"
    click(link)
    assert len(window.checking.review.finished().addressees) == 1
    assert card(window, "addressees.1").again.text() == "Bring it back"
    assert card(window, "addressees.1").again.hasFocus()
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(window.checking.review.finished().addressees) == 2
    assert entry(window, "addressees.1.office").isVisible()


def test_a_row_opens_with_a_click_and_with_return_and_closes_again(open_review) -> None:
    window = open_review()
    deadline = row(window, "deadline")
    click(deadline.head)
    assert entry(window, "deadline").isVisible()
    QTest.keyClick(deadline.head, Qt.Key.Key_Return)
    assert not entry(window, "deadline").isVisible()


def test_a_date_that_is_none_says_so_at_its_field_and_keeps_the_case_from_being_saved(open_review, own_desk) -> None:
    window = open_review()
    window.cards.show_field("deadline")
    field = entry(window, "deadline")
    field.selectAll()
    QTest.keyClicks(field, "soon")
    note = row(window, "deadline").body.form.rows["deadline"].note
    assert note.isVisible() and "“soon” is no date" in note.text()
    window.cards.show_field("title")
    window.save()
    assert "“soon” is no date" in window.foot.problem.text() and field.hasFocus()
    assert saved_cases(own_desk) == [] and field.toPlainText() == "soon"


def test_without_a_letter_the_case_is_not_saved_and_the_focus_goes_to_it(open_review, own_desk) -> None:
    window = open_review()
    window.cards.show_field("letter.text")
    entry(window, "letter.text").selectAll()
    press(window, Qt.Key.Key_Delete)
    window.cards.show_field("title")
    click(window.foot.save)
    assert window.foot.problem.text() == "The case needs a model letter." and window.foot.problem.isVisible()
    assert entry(window, "letter.text").hasFocus() and saved_cases(own_desk) == []


def test_an_added_addressee_is_saved_with_the_case(open_review, qtbot, desk: Desk) -> None:
    window = open_review()
    click(window.cards.add_addressee)
    assert entry(window, "addressees.2.name").hasFocus()
    QTest.keyClicks(entry(window, "addressees.2.name"), "Ada Example")
    click(card(window, "addressees.2").body.line)
    QTest.keyClicks(window.focusWidget(), "1 Example Street")
    with qtbot.waitSignal(window.saved) as told:
        window.save()
    added = open_case(desk.paths.cases_folder / told.args[0].id).addressees[-1]
    assert (added.name, added.lines, added.kind) == ("Ada Example", ("1 Example Street",), "copy")


# moving words


def test_words_selected_in_the_text_come_into_the_last_field_with_return_and_undo_takes_them_back(open_review) -> None:
    window = open_review()
    field = entry(window, "addressees.1.office")
    before = field.toPlainText()
    press(window, Qt.Key.Key_F6)
    assert window.document.text.hasFocus()
    select_in_text(window, "Party Secretary of Xinjiang")
    press(window, Qt.Key.Key_Return)
    assert field.toPlainText() == "Party Secretary of Xinjiang" and field.hasFocus()
    assert window.checking.review.value("addressees.1.office") == "Party Secretary of Xinjiang"
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == before
    assert not window.checking.review.is_edited


def test_the_button_in_a_field_takes_the_selected_words_there(open_review) -> None:
    window = open_review()
    select_in_text(window, "830041")
    take = entry(window, "addressees.1.lines.1").take
    assert take.accessibleName() == take.toolTip() == "Take the selected words"
    click(take)
    assert window.checking.review.value("addressees.1.lines.1") == "830041"


def test_several_lines_come_into_an_address_as_lines_and_one_undo_takes_them_back(open_review) -> None:
    window = open_review()
    before = window.checking.review.case.addressees[1].lines
    window.cards.show_field("addressees.1.lines.0")
    select_in_text(window, "Party Secretary of Xinjiang  \nMa Xingrui")
    window.document.text.setFocus()
    press(window, Qt.Key.Key_Return)
    lines = window.checking.review.case.addressees[1].lines
    assert lines[:2] == ("Party Secretary of Xinjiang", "Ma Xingrui") and len(lines) == len(before) + 1
    assert entry(window, "addressees.1.lines.2").isVisible()
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.checking.review.case.addressees[1].lines == before


def test_a_click_on_used_words_goes_to_their_field(open_review) -> None:
    window = open_review()
    text = window.document.text
    cursor = text.textCursor()
    cursor.setPosition(text.toPlainText().index("Ma Xingrui") + 3)
    text.setTextCursor(cursor)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=text.cursorRect(cursor).center())
    assert entry(window, "addressees.0.name").hasFocus()


# pages


@pytest.fixture
def page(open_review, qtbot) -> PageSheet:
    window = open_review(TEACHER)
    assert window.document.page is not None
    qtbot.waitUntil(lambda: 0 in window.document.page._images or bool(window.document.page._images), timeout=10_000)
    return window.document.page


def window_of(page: PageSheet) -> ReviewWindow:
    window = page.window()
    assert isinstance(window, ReviewWindow)
    return window


def spot(page: PageSheet, field: str) -> QPoint:
    """Return the middle of the first word from which a field was taken, on the screen."""
    review = window_of(page).checking.review
    source = review.proposal.source(field)
    assert source is not None
    page.go_to_page(review.document.lines[review.document.line_at(source.span.start)].page)
    box = page._on_screen(boxes_on_page(page._document, source.span, page.page)[0])
    return (box.topLeft() + QPointF(6, box.height() / 2)).toPoint()


def test_a_pdf_is_shown_as_its_page_and_the_field_in_focus_turns_to_its_page(page: PageSheet) -> None:
    window = window_of(page)
    assert window.document.as_page.isVisible() and window.document.view is page
    fields = ("addressees.0.office", "deadline")
    for field in fields:
        window.cards.show_field(field)
        place = window.checking.review.proposal.source(field).span
        line = window.checking.review.document.lines[window.checking.review.document.line_at(place.start)]
        assert page.page == line.page
        box = page._on_screen(boxes_on_page(page._document, place, page.page)[0])
        assert page.viewport().rect().contains(box.center().toPoint())


def test_words_are_dragged_over_on_the_page_and_taken_whole(page: PageSheet) -> None:
    window = window_of(page)
    window.cards.show_field("title")
    start = spot(page, "addressees.0.office")
    viewport = page.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(500, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(500, 0))
    assert page.has_selection
    page.setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.checking.review.value("title") == window.checking.review.proposal.case.addressees[0].office


def test_a_click_on_the_page_goes_to_the_field(page: PageSheet) -> None:
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=spot(page, "addressees.0.office"))
    assert entry(window_of(page), "addressees.0.office").hasFocus()


def test_a_page_that_cannot_be_drawn_gives_way_to_the_text_and_says_so(page: PageSheet) -> None:
    window = window_of(page)
    window.document.pictures.failed.emit()
    assert window.document.view is window.document.text and not window.document.as_page.isVisible()
    assert window.document.problem.text() == "The page cannot be shown here. This is its text."


def test_a_document_without_pages_has_no_switch(open_review) -> None:
    window = open_review()
    assert window.document.page is None
    assert not window.document.as_page.isVisible() and not window.document.paging.isVisible()


# leaving


def test_cancel_closes_at_once_when_nothing_was_changed_and_leaves_nothing(open_review, own_desk) -> None:
    window = open_review()
    click(card(window, "number").right_link)
    click(window.foot.cancel)
    assert not window.isVisible() and saved_cases(own_desk) == []


def test_changes_are_asked_about_once_beside_the_buttons(open_review, own_desk) -> None:
    window = open_review()
    QTest.keyClicks(entry(window, "addressees.1.office"), "X")
    press(window, Qt.Key.Key_Escape)
    assert window.isVisible() and window.foot.is_asking and window.foot.keep.hasFocus()
    press(window, Qt.Key.Key_Space)
    assert not window.foot.is_asking and entry(window, "addressees.1.office").hasFocus()
    window.close()
    click(window.foot.throw)
    assert not window.isVisible() and saved_cases(own_desk) == []


def test_a_full_disk_is_told_in_the_foot_and_the_check_stays(open_review, monkeypatch) -> None:
    window = open_review()

    def refuse(*_arguments: object) -> None:
        raise CaseNotSaved("x", OSError(errno.ENOSPC, "full"))

    monkeypatch.setattr(window._importing, "save_import", refuse)
    window.save()
    assert window.isVisible() and "The case was not saved" in window.foot.problem.text()


# the library


def test_an_update_takes_the_place_of_the_earlier_case_unless_both_are_kept(open_review, qtbot) -> None:
    window = open_review()
    assert "Zhanargul Zhumatai" in window.note.words.text()
    with qtbot.waitSignal(window.saved) as told:
        window.save()
    assert told.args[0].reference.supersedes == "zhumatai"
    other = open_review()
    QTest.mouseClick(other.note.keeps_both, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    with qtbot.waitSignal(other.saved) as told:
        other.save()
    assert told.args[0].reference.supersedes == ""


def test_what_an_update_changes_is_shown_before_and_after(open_review) -> None:
    window = open_review()
    entry(window, "addressees.1.office").put_words("Somebody else")
    assert window.note.more.text() == "Show what is different: 1"
    click(window.note.more)
    texts = [label.accessibleName() for label in window.note.findChildren(QWidget) if label.accessibleName()]
    assert any(text.startswith("Before: Director") for text in texts)
    assert any(text.startswith("Now: Somebody else") for text in texts)


def test_an_outcome_closes_the_case_it_is_about_and_opens_none(open_review, qtbot, own_desk) -> None:
    window = open_review(OUTCOME)
    assert "no more letters are asked for" in window.note.words.text()
    assert window.foot.save.text() == "Close the case"
    with qtbot.waitSignal(window.saved) as told:
        press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (told.args[0].id, told.args[0].status) == ("zhumatai", "closed")
    assert [file.parent.name for file in saved_cases(own_desk)] == ["zhumatai"]


def test_an_outcome_of_an_unknown_case_saves_nothing(open_review, own_desk) -> None:
    window = open_review(OUTCOME.replace("Zhanargul Zhumatai", "Ada Example"))
    assert "nothing to close" in window.note.words.text() and not window.foot.save.isVisible()
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.isVisible() and saved_cases(own_desk) == []


def test_a_closing_document_names_no_missing_case_when_the_case_it_closes_has_no_headline(qtbot) -> None:
    earlier = replace(open_case(shipped_cases() / "zhumatai"), title=ByLanguage(), people=())
    note = LibraryNote(earlier, closes=True)
    qtbot.addWidget(note)
    assert note.words.text().endswith("It closes this case: zhumatai.")
