from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from letterstall.ui.look.appearance import Appearance
from letterstall.ui.parts.model_pane import ModelPane, ModelParagraph
from letterstall.ui.parts.model_row import ModelRow, TakeBox

WORDS = "It is distressing to learn that she and her family were threatened, again and again, by people in office."
MODEL = [ModelParagraph(f"{number}. {WORDS}") for number in range(6)]


@pytest.fixture
def pane(look: Appearance, qtbot) -> ModelPane:
    window = QWidget()
    qtbot.addWidget(window)
    pane = ModelPane()
    column = QVBoxLayout(window)
    column.addWidget(QPushButton("before"))
    column.addWidget(pane)
    column.addWidget(QPushButton("after"))
    window.resize(380, 420)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    pane.show_model(MODEL, "Dear Secretary,", "Yours sincerely,")
    QTest.qWait(1)
    pane.keep = window  # type: ignore[attr-defined]
    return pane


def boxes(pane: ModelPane) -> list[TakeBox]:
    return pane.findChildren(TakeBox)


def settle(pane: ModelPane) -> None:
    QTest.qWait(20)


def test_ticking_and_unticking_are_told_with_the_paragraphs_number(pane: ModelPane, qtbot) -> None:
    with qtbot.waitSignal(pane.left) as told:
        QTest.mouseClick(boxes(pane)[1], Qt.MouseButton.LeftButton)
    assert told.args == [1]
    pane.show_model(
        [replace(one, state="left_out") if i == 1 else one for i, one in enumerate(MODEL)],
        "Dear Secretary,",
        "Yours sincerely,",
    )
    with qtbot.waitSignal(pane.taken) as told:
        QTest.mouseClick(boxes(pane)[1], Qt.MouseButton.LeftButton)
    assert told.args == [1]


def test_showing_a_state_tells_nobody(pane: ModelPane, qtbot) -> None:
    with qtbot.assertNotEmitted(pane.left), qtbot.assertNotEmitted(pane.taken):
        pane.show_model([replace(one, state="left_out") for one in MODEL], "Dear Secretary,", "Yours sincerely,")
    assert not any(box.isChecked() for box in boxes(pane))


def test_the_column_is_one_stop_of_the_tab_key_and_arrows_move_in_it(pane: ModelPane, qtbot) -> None:
    window = pane.window()
    before, after = window.findChildren(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert boxes(pane)[0].hasFocus()
    QTest.keyClick(boxes(pane)[0], Qt.Key.Key_Down)
    QTest.keyClick(boxes(pane)[1], Qt.Key.Key_Down)
    assert boxes(pane)[2].hasFocus()
    with qtbot.waitSignal(pane.left) as told:
        QTest.keyClick(boxes(pane)[2], Qt.Key.Key_Space)
    assert told.args == [2]
    QTest.keyClick(boxes(pane)[2], Qt.Key.Key_Up)
    QTest.keyClick(boxes(pane)[1], Qt.Key.Key_Tab)
    assert after.hasFocus()
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    assert boxes(pane)[1].hasFocus()


def test_the_name_of_a_box_says_which_paragraph_its_state_and_how_it_begins(pane: ModelPane) -> None:
    pane.show_model(
        [*MODEL[:2], replace(MODEL[2], state="left_out"), *MODEL[3:]], "Dear Secretary,", "Yours sincerely,"
    )
    name = boxes(pane)[2].accessibleName()
    assert name.startswith("Paragraph 3 of 6, left out. 2. It is distressing")


def test_what_is_read_does_not_jump_when_states_change(pane: ModelPane) -> None:
    bar = pane._scroll.verticalScrollBar()
    row = pane.findChildren(ModelRow)[4]
    bar.setValue(row.y() - 10)
    settle(pane)
    seen = row.mapTo(pane, row.rect().topLeft()).y()
    pane.show_model([replace(one, state="changed") for one in MODEL], "Dear Secretary,", "Yours sincerely,")
    settle(pane)
    assert abs(row.mapTo(pane, row.rect().topLeft()).y() - seen) <= 60
    first, offset = pane._first_seen()
    assert first is not None and offset <= 0


def test_rows_are_kept_when_only_states_change(pane: ModelPane) -> None:
    before = pane.findChildren(ModelRow)
    pane.show_model([replace(one, state="changed") for one in MODEL], "Dear Secretary,", "Yours sincerely,")
    assert pane.findChildren(ModelRow) == before


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_partner_of_the_cursors_paragraph_has_a_line_at_its_leading_edge(
    pane: ModelPane, look: Appearance, direction: Qt.LayoutDirection
) -> None:
    pane.window().setLayoutDirection(direction)
    settle(pane)
    pane.show_partner(0)
    row = pane.findChildren(ModelRow)[0]
    image = row.grab().toImage()
    edge = 0 if direction == Qt.LayoutDirection.LeftToRight else image.width() - 1
    assert all(image.pixelColor(edge, y) == look.style.tokens.accent for y in range(image.height()))
    pane.show_partner(None)
    assert row.grab().toImage().pixelColor(edge, 5) == look.style.tokens.model


def test_bring_back_and_take_all_are_offered_when_something_is_out(pane: ModelPane, qtbot) -> None:
    pane.show_model([replace(MODEL[0], state="left_out"), *MODEL[1:]], "Dear Secretary,", "Yours sincerely,")
    links = {link.text(): link for link in pane.findChildren(QPushButton) if link.isVisible()}
    with qtbot.waitSignal(pane.brought_back) as told:
        QTest.mouseClick(links["Bring back"], Qt.MouseButton.LeftButton)
    assert told.args == [0]
    with qtbot.waitSignal(pane.all_taken):
        QTest.mouseClick(links["Take all"], Qt.MouseButton.LeftButton)
    pane.show_model(MODEL, "Dear Secretary,", "Yours sincerely,")
    assert not [link for link in pane.findChildren(QPushButton) if link.isVisible()]


def test_a_paragraph_of_a_million_characters_is_shown_at_once(pane: ModelPane) -> None:
    pane.show_model([ModelParagraph("word " * 200_000)], "Dear Secretary,")
    settle(pane)
    assert pane.findChildren(ModelRow)[-1].isVisible()
