import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from letterstall.core.findings import Finding
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.buttons import Button
from letterstall.ui.parts.finding_rows import AskState, FindingRow, FindingRows, Remedy

ASKS = [AskState("Release", "made"), AskState("Family and lawyer", "made"), AskState("Medical care", "lost")]
UNFILLED = Finding("unfilled_field", False, 2, (0, 11))
ROWS = [FindingRow(UNFILLED, "“[your name]” is still to be filled in.", "warn", can_show=True)]
WELL = "Nothing to check. All three asks are in your letter."


@pytest.fixture
def panel(look: Appearance, qtbot) -> FindingRows:
    window = QWidget()
    qtbot.addWidget(window)
    column = space(QVBoxLayout(window))
    column.addWidget(QPlainTextEdit(), 1)
    panel = FindingRows()
    column.addWidget(panel)
    column.addWidget(QPushButton("after"))
    window.resize(460, 800)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    panel.keep = window  # type: ignore[attr-defined]
    return panel


def links(panel: FindingRows) -> dict[str, Button]:
    return {button.text(): button for button in panel.findChildren(Button) if button.text() and button.isVisible()}


def test_a_lost_ask_is_brought_back_by_its_number(panel: FindingRows, qtbot) -> None:
    panel.show_state(ASKS, ROWS)
    QTest.qWait(20)
    with qtbot.waitSignal(panel.bring_back_ask) as told:
        QTest.mouseClick(links(panel)["Bring back"], Qt.MouseButton.LeftButton)
    assert told.args == [2]
    assert links(panel)["Bring back"].accessibleName() == "Bring back: Medical care"


def test_show_me_gives_the_finding(panel: FindingRows, qtbot) -> None:
    panel.show_state(ASKS, ROWS)
    QTest.qWait(20)
    with qtbot.waitSignal(panel.show_place) as told:
        QTest.mouseClick(links(panel)["Show me"], Qt.MouseButton.LeftButton)
    assert told.args == [UNFILLED]


def test_a_remedy_gives_the_finding_and_its_key(panel: FindingRows, qtbot) -> None:
    ways = (Remedy("Take it out", "out"), Remedy("It is right", "right"))
    panel.show_state(ASKS, [FindingRow(UNFILLED, "Here is “[your name]”.", can_show=True, remedies=ways)])
    QTest.qWait(20)
    shown = links(panel)
    assert list(shown)[-3:] == ["Show me", "Take it out", "It is right"]
    assert shown["It is right"].accessibleDescription() == "Here is “[your name]”."
    with qtbot.waitSignal(panel.remedy_chosen) as told:
        QTest.mouseClick(shown["It is right"], Qt.MouseButton.LeftButton)
    assert told.args == [UNFILLED, "right"]


def test_remedies_that_do_not_fit_one_line_go_on_in_the_next(panel: FindingRows) -> None:
    ways = tuple(Remedy(f"Leave out: “These are the words of paragraph {n}…”", str(n)) for n in range(3))
    panel.show_state([], [FindingRow(UNFILLED, "Four lines are on a second page.", remedies=ways)])
    QTest.qWait(20)
    tops = [links(panel)[way.label].mapTo(panel, links(panel)[way.label].rect().topLeft()).y() for way in ways]
    assert tops == sorted(set(tops))
    assert all(links(panel)[way.label].width() >= links(panel)[way.label].sizeHint().width() for way in ways)


def test_the_name_counts_what_there_is_to_check(panel: FindingRows) -> None:
    panel.show_state(ASKS, ROWS)
    assert panel.accessibleName() == "What to check, 2"
    panel.show_state(ASKS[:2], [], WELL)
    assert panel.accessibleName() == "What to check, 0"


def test_the_panel_is_as_high_as_it_must_be_and_at_most_three_tenths(panel: FindingRows) -> None:
    panel.show_state(ASKS[:2], [], WELL)
    QTest.qWait(20)
    assert not panel._scroll.verticalScrollBar().isVisible()
    low = panel.height()
    panel.show_state(ASKS, ROWS * 20)
    QTest.qWait(20)
    assert low < panel.height() <= 0.3 * panel.window().height() + 1
    assert panel._scroll.verticalScrollBar().isVisible()


def test_folded_it_is_one_line_with_the_first_finding(panel: FindingRows, qtbot) -> None:
    panel.show_state(ASKS, ROWS)
    QTest.qWait(20)
    high = panel.height()
    with qtbot.waitSignal(panel.folded):
        panel.fold(True)
    QTest.qWait(20)
    assert panel.height() < 60 < high
    assert panel._first.text() == ROWS[0].text
    panel.fold(False)
    QTest.qWait(20)
    assert panel.height() == high


def test_the_same_state_leaves_the_focus_where_it_is(panel: FindingRows) -> None:
    panel.show_state(ASKS, ROWS)
    panel.focus_first()
    focused = panel.window().focusWidget()
    panel.show_state(list(ASKS), list(ROWS))
    assert panel.window().focusWidget() is focused
    assert focused.text() == "Bring back"


def test_the_tab_key_comes_to_its_links_before_what_follows_the_panel(panel: FindingRows) -> None:
    panel.show_state(ASKS, ROWS)
    panel._fold_button.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(panel.window().focusWidget(), Qt.Key.Key_Tab)
        seen.append(panel.window().focusWidget().text())
    assert seen == ["Bring back", "Leave it out", "Show me", "after"]


def test_a_scroll_bar_that_was_needed_goes_when_it_is_no_longer(panel: FindingRows) -> None:
    panel.window().resize(459, 800)
    whole = "Nothing to check. All 3 asks are in your letter, and it fits on one page."
    for state in ((ASKS, ROWS * 20, ""), ([AskState(ask.name, "made") for ask in ASKS], [], whole)):
        panel.show_state(*state)
        QTest.qWait(20)
    assert not panel._scroll.verticalScrollBar().isVisible()
    assert panel._body.height() <= panel._scroll.viewport().height()
