from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.wardrobe import em
from letterstall.ui.parts.letter_editor import LetterEditor, Underline
from letterstall.ui.parts.mark_margin import MARGIN

LETTER = (
    "Dear Secretary,\nI write to you about her.\nShe was taken in March.\n• Release her.\n• Let her family in.\nYours,"
)


@pytest.fixture
def editor(look: Appearance, qtbot) -> LetterEditor:
    editor = LetterEditor()
    qtbot.addWidget(editor)
    editor.resize(400, 300)
    editor.show()
    editor.activateWindow()
    QTest.qWaitForWindowActive(editor)
    editor.setFocus()
    editor.show_text(LETTER)
    return editor


def picture(editor: LetterEditor) -> QImage:
    return editor.grab().toImage()


def columns_of(image: QImage, colour: QColor) -> set[int]:
    return {x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == colour}


def waved(image: QImage, colour: QColor) -> int:
    """The pixels that are nearly of this colour; a wave is drawn with soft edges."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(
        abs(one.red() - colour.red()) + abs(one.green() - colour.green()) + abs(one.blue() - colour.blue()) < 180
        and one.red() > one.blue() + 80
        for one in pixels
    )


# taking and leaving


def test_a_paragraph_taken_by_the_program_is_one_step_of_undo(editor: LetterEditor, qtbot) -> None:
    without = LETTER.replace("She was taken in March.\n", "")
    editor.replace_all_text_undoably(without)
    assert editor.text() == without
    with qtbot.waitSignal(editor.text_changed_by_user):
        editor.undo()
    assert editor.text() == LETTER
    editor.redo()
    assert editor.text() == without


def test_typing_and_taking_are_undone_in_turn(editor: LetterEditor) -> None:
    editor.place_cursor(len("Dear Secretary"))
    QTest.keyClicks(editor, "!!")
    typed = editor.text()
    editor.replace_all_text_undoably(typed.replace("• Release her.\n", ""))
    QTest.keySequence(editor, QKeySequence(QKeySequence.StandardKey.Undo))
    assert editor.text() == typed
    QTest.keySequence(editor, QKeySequence(QKeySequence.StandardKey.Undo))
    assert editor.text() == LETTER


def test_the_cursor_stays_in_its_word_when_a_paragraph_before_it_goes(editor: LetterEditor) -> None:
    editor.place_cursor(LETTER.index("March"))
    editor.replace_all_text_undoably(LETTER.replace("I write to you about her.\n", ""))
    assert editor.text()[editor.cursor_place :].startswith("March")


def test_the_program_changing_the_letter_is_not_a_change_by_hand(editor: LetterEditor, qtbot) -> None:
    with qtbot.assertNotEmitted(editor.text_changed_by_user):
        editor.replace_all_text_undoably("Dear Sir,")
        editor.show_text("Dear Madam,")


def test_another_letter_leaves_nothing_to_undo(editor: LetterEditor) -> None:
    QTest.keyClicks(editor, "x")
    editor.show_text("Dear Madam,", 5)
    assert not editor.document().isUndoAvailable()
    assert editor.cursor_place == 5


def test_characters_outside_the_first_plane_are_one_character_each(editor: LetterEditor) -> None:
    text = "🕊🕊 peace\nand 𠮷 more"
    editor.show_text(text, 3)
    assert editor.cursor_place == 3
    editor.replace_all_text_undoably(text.replace("and ", ""))
    assert editor.text() == "🕊🕊 peace\n𠮷 more"
    assert editor.cursor_place == 3


def test_no_break_spaces_are_kept(editor: LetterEditor) -> None:
    editor.show_text("Article\u00a019")
    assert editor.text() == "Article\u00a019"


# typing and pasting


def test_return_makes_a_paragraph_and_a_key_is_told(editor: LetterEditor, qtbot) -> None:
    editor.place_cursor(len("Dear Secretary,"))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.cursor_line == 1
    with qtbot.waitSignal(editor.text_changed_by_user):
        QTest.keyClicks(editor, "Hello")
    assert editor.text().split("\n")[:3] == ["Dear Secretary,", "Hello", "I write to you about her."]


def test_return_in_an_ask_begins_another_and_in_an_empty_one_ends_the_list(editor: LetterEditor) -> None:
    editor.show_text("• Release her.", len("• Release her."))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "Free her")
    assert editor.text() == "• Release her.\n• Free her"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "Yours")
    assert editor.text() == "• Release her.\n• Free her\nYours"


def test_pasted_html_comes_in_as_plain_words(editor: LetterEditor) -> None:
    editor.show_text("")
    source = QMimeData()
    source.setHtml('<style>p {color: red}</style><p>One <b>bold</b> word</p><p>two<img src="file:///etc/passwd"></p>')
    assert editor.canInsertFromMimeData(source)
    editor.insertFromMimeData(source)
    assert editor.text() == "One bold word\ntwo"


def test_pasted_text_has_no_empty_paragraphs_and_no_control_characters(editor: LetterEditor) -> None:
    editor.show_text("")
    source = QMimeData()
    source.setText("One\r\n\r\n\r\ntwo\x00\x07\tthree\u2028four")
    source.setHtml("<b>never this</b>")
    editor.insertFromMimeData(source)
    assert editor.text() == "One\ntwo three\nfour"


def test_markup_that_was_typed_is_words(editor: LetterEditor) -> None:
    editor.show_text("")
    QApplication.clipboard().setText("<b>{{ 7*7 }}</b>")
    editor.paste()
    assert editor.text() == "<b>{{ 7*7 }}</b>"


def test_a_file_is_not_dropped_into_the_letter(editor: LetterEditor) -> None:
    source = QMimeData()
    source.setUrls(["file:///tmp/urgent-action.pdf"])
    assert not editor.canInsertFromMimeData(source)


def test_tab_leaves_the_editor(look: Appearance, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    editor, after = LetterEditor(window), QPushButton(window)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert editor.text() == ""


# how it looks


def test_there_is_a_gap_between_paragraphs_and_clicks_land_right(editor: LetterEditor) -> None:
    tops = []
    block = editor.document().firstBlock()
    while block.isValid():
        tops.append(editor.blockBoundingGeometry(block).top())
        block = block.next()
    line = editor.document().firstBlock().layout().boundingRect().height()
    gaps = [after - before - line for before, after in pairwise(tops)]
    assert all(gap == pytest.approx(0.62 * 17, abs=1) for gap in gaps)
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, round(tops[3] + line / 2)))
    assert editor.cursor_line == 3


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_marks_stand_in_the_leading_margin(editor: LetterEditor, look: Appearance, direction) -> None:
    editor.setLayoutDirection(direction)
    accent = look.style.tokens.accent
    assert not columns_of(picture(editor), accent)
    editor.show_marks(["", "", "own"])
    broad = columns_of(picture(editor), accent)
    editor.show_marks(["", "changed", ""])
    double = columns_of(picture(editor), accent)
    assert len(broad) == 5
    assert len(double) == 3
    assert max(double) - min(double) == 6
    text = editor.viewport().geometry()
    if direction == Qt.LayoutDirection.LeftToRight:
        assert text.left() - MARGIN <= min(broad) < max(broad) < text.left()
        assert min(broad) == min(double)
    else:
        assert text.right() < min(broad) < max(broad) <= text.right() + MARGIN
        assert max(broad) == max(double)


def test_a_finding_is_tinted_as_well_as_underlined(editor: LetterEditor, look: Appearance) -> None:
    tokens = look.style.tokens
    before = picture(editor)
    editor.show_underlines([Underline(2, 17, 22)])
    after = picture(editor)
    assert not columns_of(before, tokens.warn_tint)
    tinted = columns_of(after, tokens.warn_tint)
    assert tinted
    assert waved(after, tokens.warn) > 10 * max(1, waved(before, tokens.warn))


def test_an_underline_past_the_end_of_its_paragraph_does_no_harm(editor: LetterEditor) -> None:
    editor.show_underlines([Underline(0, 5, 500), Underline(99, 0, 3)])
    picture(editor)


def test_each_paragraph_runs_in_its_own_direction(editor: LetterEditor) -> None:
    editor.show_text("Dear Secretary,\nسعادة الأمين،")
    blocks = [editor.document().findBlockByNumber(number) for number in (0, 1)]
    assert [block.textDirection() for block in blocks] == [
        Qt.LayoutDirection.LeftToRight,
        Qt.LayoutDirection.RightToLeft,
    ]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_each_paragraph_begins_on_its_own_side(editor: LetterEditor, look: Appearance, direction) -> None:
    editor.set_direction(direction)
    editor.show_text("Dear Secretary,\nسعادة الأمين،\n12 / 3")
    picture(editor)
    width = editor.viewport().width()
    starts = [editor.cursorRect(QTextCursor(editor.document().findBlockByNumber(number))).x() for number in range(3)]
    is_rtl = direction == Qt.LayoutDirection.RightToLeft
    assert starts[0] < width * 0.1, "English begins left"
    assert starts[1] > width * 0.9, "Arabic begins right"
    assert (starts[2] > width * 0.5) == is_rtl, "what has no letters begins where the letter's language begins"


def test_lines_from_the_right_reach_the_right_whatever_the_scroll_bar_does(editor: LetterEditor) -> None:
    editor.set_direction(Qt.LayoutDirection.RightToLeft)
    for count in (3, 200, 3):
        editor.show_text("سعادة الأمين،\n" * count)
        picture(editor)
        start = editor.cursorRect(QTextCursor(editor.document().firstBlock())).x()
        assert start == pytest.approx(editor.viewport().width() - editor.document().documentMargin(), abs=1)


def test_the_writing_column_grows_no_wider_than_forty_two_em(editor: LetterEditor) -> None:
    editor.resize(1400, 300)
    assert editor.viewport().width() == pytest.approx(42 * em(), abs=14)
    margins = editor.viewport().x(), editor.width() - editor.viewport().geometry().right()
    assert abs(margins[0] - margins[1]) <= 30


def test_place_to_look_at_is_selected_and_has_the_focus(editor: LetterEditor) -> None:
    editor.show_place(2, 17, 22)
    assert editor.textCursor().selectedText() == "March"


def test_text_size_changes_the_letter_and_its_gaps(editor: LetterEditor, look: Appearance) -> None:
    def height() -> float:
        return editor.blockBoundingGeometry(editor.document().firstBlock()).height()

    before = height()
    look.change_text_size(200)
    assert height() == pytest.approx(2 * before, abs=4)


def test_a_letter_of_two_hundred_paragraphs_is_typed_in_without_delay(editor: LetterEditor, qtbot) -> None:
    editor.show_text("\n".join([LETTER] * 40))
    editor.show_marks(["own"] * 240)
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    editor.setTextCursor(cursor)
    QTest.keyClicks(editor, "typed at the end")
    assert editor.text().endswith("Yours,typed at the end")


def test_an_input_method_commits_its_characters(editor: LetterEditor, qtbot) -> None:
    editor.show_text("")
    composing = QInputMethodEvent("zhu", [])
    QApplication.sendEvent(editor, composing)
    assert editor.text() == ""
    done = QInputMethodEvent()
    done.setCommitString("朱")
    with qtbot.waitSignal(editor.text_changed_by_user):
        QApplication.sendEvent(editor, done)
    assert editor.text() == "朱"


def test_another_look_is_no_change_of_the_letter(editor: LetterEditor, look: Appearance, qtbot) -> None:
    with qtbot.assertNotEmitted(editor.text_changed_by_user):
        look.change_text_size(150)
        look.change_theme("dark")
        editor.show_marks(["own"])
        editor.show_underlines([Underline(0, 0, 4)])


def test_ctrl_and_the_wheel_are_left_to_the_window(editor: LetterEditor) -> None:
    place = QPointF(50, 50)
    wheel = QWheelEvent(
        place, editor.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    size = editor.font().pointSizeF()
    QApplication.sendEvent(editor.viewport(), wheel)
    assert not wheel.isAccepted()
    assert editor.font().pointSizeF() == size


def test_the_line_that_is_written_stays_in_sight_when_the_room_shrinks(editor: LetterEditor) -> None:
    editor.show_text("\n".join([LETTER] * 4))
    editor.place_cursor(0)
    bottom = editor.cursorForPosition(QPoint(40, editor.viewport().height() - 12))
    editor.setTextCursor(bottom)
    editor.resize(400, 160)
    QTest.qWait(10)
    assert editor.viewport().rect().contains(editor.cursorRect().center())


def test_a_paragraph_is_turned_by_one_step_that_undo_takes_back(editor: LetterEditor) -> None:
    editor.show_text("Dear Sir,\nAmnesty writes.\n• Free him.")
    editor.place_cursor(12)
    editor.turn_paragraphs()
    assert editor.text() == "Dear Sir,\n\u200fAmnesty writes.\n• Free him."
    assert editor.document().findBlockByNumber(1).textDirection() == Qt.LayoutDirection.RightToLeft
    assert editor.document().findBlockByNumber(0).textDirection() == Qt.LayoutDirection.LeftToRight
    editor.turn_paragraphs()
    assert editor.text() == "Dear Sir,\nAmnesty writes.\n• Free him."
    editor.undo()
    editor.undo()
    assert editor.text() == "Dear Sir,\nAmnesty writes.\n• Free him."
    assert not editor.document().isUndoAvailable()


def test_the_mark_of_an_ask_stands_behind_its_bullet(editor: LetterEditor) -> None:
    editor.show_text("• Free him.\n\u200f• And her.")
    editor.selectAll()
    editor.turn_paragraphs()
    assert editor.text() == "• \u200fFree him.\n• \u200fAnd her."
    editor.turn_paragraphs()
    assert editor.text() == "• Free him.\n• And her."


def test_all_selected_paragraphs_run_as_the_first_is_turned(editor: LetterEditor) -> None:
    editor.show_text("One.\nשלום.\nThree.")
    editor.selectAll()
    editor.turn_paragraphs()
    assert editor.text() == "\u200fOne.\nשלום.\n\u200fThree."


def test_an_empty_paragraph_can_be_turned_and_written_in(editor: LetterEditor) -> None:
    editor.show_text("One.\n")
    editor.place_cursor(5)
    editor.turn_paragraphs()
    editor.insertPlainText("2026")
    assert editor.text() == "One.\n\u200f2026"


def test_the_keys_of_a_right_to_left_keyboard_say_the_direction(editor: LetterEditor) -> None:
    editor.show_text("One.")
    for key, text in (
        (Qt.Key.Key_Direction_R, "\u200fOne."),
        (Qt.Key.Key_Direction_R, "\u200fOne."),
        (Qt.Key.Key_Direction_L, "One."),
    ):
        QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
        assert editor.text() == text


def test_a_pasted_arabic_paragraph_stays_right_to_left(editor: LetterEditor) -> None:
    editor.show_text("Dear Sir,\n")
    editor.place_cursor(10)
    source = QMimeData()
    source.setText("\u202bAmnesty تطلب الإفراج عنه\u202c")
    editor.insertFromMimeData(source)
    assert editor.document().findBlockByNumber(1).textDirection() == Qt.LayoutDirection.RightToLeft
    assert editor.document().findBlockByNumber(0).textDirection() == Qt.LayoutDirection.LeftToRight
