"""The check in every size, theme and direction: nothing is cut, nothing nameless, nothing obeyed."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.exceptions import TimeoutError as PytestQtTimeout

from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.tokens import THEME_NAMES
from letterstall.ui.look.wardrobe import tokens_now
from letterstall.ui.review.inputs import TextInput
from letterstall.ui.review.window import ReviewWindow

SIZES = [(1280, 720, 100), (1440, 900, 100), (1440, 900, 200), (1280, 720, 200), (700, 720, 100)]
TURNED = """URGENT ACTION

TEACHER ARRESTED

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Minister of Justice
Taras Bel\u202eovkin
1 Main Street
1000 Springfield
Belarus

Dear Minister,

I am writing about Ada Example, a teacher. 🕊 She was arrested on 3 May 2026.

I urge you to:
- release her at once;

Yours sincerely,

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 3 April 2027

NAME AND PREFERRED PRONOUN: Ada Example (she/her)
"""


def open_everything(window: ReviewWindow) -> None:
    for part in window.cards.parts.values():
        part.open()
    window.cards.show_first()
    QApplication.processEvents()


def cut(window: ReviewWindow) -> list[str]:
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            if needed > widget.height() + 1:
                found.append(f"{widget.text()} is {needed - widget.height()} px too high")
            if not widget.wordWrap() and widget.sizeHint().width() > widget.width() + 1:
                found.append(f"{widget.text()} is too wide")
        if isinstance(widget, QPushButton) and widget.text() and widget.sizeHint().width() > widget.width() + 1:
            found.append(f"{widget.text()} is too wide")
        if isinstance(widget, TextInput) and widget.verticalScrollBar().maximum() > 0:
            found.append(f"{widget.field} scrolls")
    body, view = window.cards.widget(), window.cards.viewport()
    if body.width() > view.width():
        found.append(f"the cards are {body.width() - view.width()} px too wide")
    return found


@pytest.mark.parametrize(("width", "height", "text_size"), SIZES)
def test_no_text_is_cut(open_review, look: Appearance, qtbot, width: int, height: int, text_size: int) -> None:
    window = open_review(width=width, height=height)
    look.change_text_size(text_size)
    window.resize(width, height)
    open_everything(window)
    with suppress(PytestQtTimeout):
        qtbot.waitUntil(lambda: not cut(window), timeout=3000)
    assert not cut(window), "\n".join(cut(window))


def test_the_foot_takes_no_more_room_than_it_must_with_large_type(open_review, look: Appearance, qtbot) -> None:
    window = open_review()
    beside = window.foot.height()
    assert window.foot.words.geometry().right() < window.foot.cancel.geometry().left()
    look.change_text_size(200)
    qtbot.waitUntil(lambda: window.foot.words.geometry().bottom() < window.foot.cancel.geometry().top())
    assert window.foot.height() < 4 * beside


def test_every_stop_of_the_tab_key_has_a_name_and_comes_from_top_to_bottom(open_review) -> None:
    window = open_review()
    open_everything(window)
    first = window.focusWidget()
    stops = [first]
    while len(stops) < 200:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is first:
            break
        stops.append(window.focusWidget())
    assert 30 < len(stops) < 200
    faces = [QAccessible.queryAccessibleInterface(stop) for stop in stops]
    assert [stop for stop, face in zip(stops, faces, strict=True) if not face.text(QAccessible.Text.Name)] == []
    body = window.cards.widget()
    tops = [stop.mapTo(body, QPoint()).y() for stop in stops if body.isAncestorOf(stop)]
    falls = sum(after < before - 8 for before, after in pairwise(tops))
    assert falls <= 1, "Tab jumps up only where it begins anew"


def test_the_field_in_focus_is_always_in_sight(open_review) -> None:
    window = open_review(width=1280, height=720)
    open_everything(window)
    for _ in range(30):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        QApplication.processEvents()
        focus, view = window.focusWidget(), window.cards.viewport()
        if window.cards.widget().isAncestorOf(focus):
            box = QRect(focus.mapTo(view, QPoint()), focus.size())
            assert view.rect().adjusted(-4, -4, 4, 4).intersects(box.adjusted(0, 0, 0, -box.height() + 12)), focus


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_it_is_painted_in_every_theme_and_both_directions(open_review, qapp, look: Appearance, theme: str) -> None:
    look.change_theme({"light": "light", "dark": "dark"}.get(theme, "contrast"))
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        window = open_review()
        open_everything(window)
        left, right = window.document, window._right
        if direction == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        assert left.mapTo(window, QPoint()).x() < right.mapTo(window, QPoint()).x()
        assert not window.grab().isNull()
        window.throw_away()


def test_signs_that_turn_the_direction_are_seen_in_text_fields_and_sentences_and_kept_as_they_were(open_review) -> None:
    window = open_review(TURNED)
    name = window.cards.input_of("addressees.0.name")
    assert isinstance(name, TextInput) and name.toPlainText() == "Taras Bel[U+202E]ovkin"
    assert "Bel[U+202E]ovkin" in window.document.text.toPlainText()
    texts = [label.text() for label in window.findChildren(QLabel)] + [window.document.text.toPlainText()]
    assert not any("\u202e" in text for text in texts)
    QTest.keyClicks(name, "Mr ")
    assert window.checking.review.value("addressees.0.name") == "Mr Taras Bel\u202eovkin"


def test_words_behind_a_character_of_two_units_are_marked_and_taken_exactly(open_review) -> None:
    window = open_review(TURNED)
    text = window.document.text
    cursor = text.textCursor()
    start = cursor.document().find("She was arrested").selectionStart()
    cursor.setPosition(start)
    cursor.setPosition(start + 3, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    selection = text.selection
    assert selection is not None
    assert window.checking.review.document.text[selection.start : selection.end] == "She"


def test_there_is_no_style_sheet(open_review) -> None:
    window = open_review()
    assert [one for one in window.findChildren(QWidget) if one.styleSheet()] == []


def test_running_heads_are_greyed_in_the_text_and_marks_are_put_on_without_a_word_from_qt(open_review) -> None:
    fixture = Path(__file__).parents[2] / "intake" / "fixtures" / "en-2018-two-columns" / "document.pdf"
    window = open_review(fixture)
    furniture = [line.text for line in window.checking.review.document.lines if line.is_furniture]
    greyed = [
        mark.cursor.selectedText()
        for mark in window.document.text.extraSelections()
        if mark.format.foreground().color() == tokens_now().off
    ]
    assert furniture and set(furniture) <= set(greyed)


def test_fields_in_a_script_with_higher_lines_stand_below_each_other(open_review) -> None:
    fixture = Path(__file__).parents[2] / "intake" / "fixtures" / "ar-2018-sahafiya" / "document.pdf"
    window = open_review(fixture)
    window.cards.show_field("addressees.0.office")
    QTest.qWait(50)
    rows = list(window.cards.parts["addressees.0"].body.form.rows.values())
    for above, below in pairwise(rows):
        assert above.geometry().bottom() < below.geometry().top(), (above.field, below.field)
    for row in rows:
        assert row.rect().contains(row.entry.geometry()), row.field
