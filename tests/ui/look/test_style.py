import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFocusFrame,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSplitter,
    QStyle,
    QVBoxLayout,
    QWidget,
)

import letterstall.ui
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.tokens import THEME_NAMES, tokens_of_theme
from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.buttons import link_button, plain_button, primary_button

_SOURCES = sorted(Path(letterstall.ui.__file__).parent.rglob("*.py"))


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    space(QVBoxLayout(window), (16, 16, 16, 16), 16)
    window.resize(300, 300)
    return window


def shown(window: QWidget, *parts: QWidget) -> None:
    for part in parts:
        window.layout().addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("file", _SOURCES, ids=lambda file: file.name)
def test_no_style_sheet_is_set_anywhere(file: Path) -> None:
    assert "setStyleSheet" not in file.read_text(encoding="utf-8")


def test_the_application_and_its_widgets_have_no_style_sheet(look: Appearance, qapp, window: QWidget) -> None:
    shown(window, primary_button("Save PDF"), QComboBox())
    assert qapp.styleSheet() == ""
    assert all(widget.styleSheet() == "" for widget in qapp.allWidgets())


def test_nothing_moves(look: Appearance, qapp: QApplication) -> None:
    assert qapp.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_controls_are_painted_in_the_colours_of_the_theme(look: Appearance, window: QWidget, name: str) -> None:
    tokens = tokens_of_theme(name)
    look.style.tokens = tokens
    look._apply()
    ticked, empty, chosen = QCheckBox(), QCheckBox(), QRadioButton()
    ticked.setChecked(True)
    chosen.setChecked(True)
    shown(window, primary_button("Save PDF"), plain_button("Print…"), ticked, empty, chosen, QLineEdit("x"))
    found = [colours(picture(part)) for part in window.findChildren(QWidget) if part.parent() is window]
    assert [tokens.accent.name() in seen for seen in found] == [True, False, True, False, True, False]
    assert tokens.edge.name() in found[1]
    look.change_theme("dark")
    look.change_theme("light")


def test_the_loud_button_becomes_a_dashed_outline_when_off(look: Appearance, window: QWidget) -> None:
    button = primary_button("Save PDF")
    shown(window, button)
    button.setEnabled(False)
    assert look.style.tokens.accent.name() not in colours(picture(button))
    button.setEnabled(True)
    assert look.style.tokens.accent.name() in colours(picture(button))


def test_a_link_is_underlined_in_the_links_colour(look: Appearance, window: QWidget) -> None:
    link = link_button("Bring back")
    shown(window, link)
    image = picture(link)
    rows = [
        sum(image.pixelColor(x, y) == look.style.tokens.link for x in range(image.width()))
        for y in range(image.height())
    ]
    assert max(rows) >= image.width() * 0.9


def test_the_focus_ring_lies_round_the_control_two_pixels_off(look: Appearance, window: QWidget) -> None:
    first, second = plain_button("First"), plain_button("Second")
    shown(window, first, second)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert second.hasFocus()
    image, box = picture(window), second.geometry()
    middle = box.center().y()
    across = [image.pixelColor(x, middle) for x in range(box.left() - 5, box.left())]
    ring, ground = look.style.tokens.focus, look.style.tokens.frame
    assert across == [ground, ring, ring, ground, ground]
    first.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Backtab)


def test_the_ring_leaves_text_areas_to_their_caret(look: Appearance, window: QWidget) -> None:
    area, button = QPlainTextEdit(), plain_button("Do")
    area.setFrameShape(QFrame.Shape.NoFrame)
    shown(window, area, button)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    area.setFocus(Qt.FocusReason.TabFocusReason)
    assert not any(frame.isVisible() for frame in window.findChildren(QFocusFrame))


def test_fields_wear_the_ring_however_they_got_the_focus(look: Appearance, window: QWidget) -> None:
    name, number, lines = QLineEdit(), QDoubleSpinBox(), QPlainTextEdit()
    shown(window, name, number, lines)
    for field in (name, number, lines):
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        assert [frame.widget() for frame in window.findChildren(QFocusFrame) if frame.isVisible()] == [field]


def test_a_window_that_goes_takes_the_ring_along_and_the_next_gets_a_new_one(look: Appearance, qtbot) -> None:
    for _ in range(3):
        window = QWidget()
        space(QVBoxLayout(window), (16, 16, 16, 16), 16)
        shown(window, QLineEdit(), plain_button("Do"))
        QTest.keyClick(window, Qt.Key.Key_Tab)
        window.close()
        window.deleteLater()
        QTest.qWait(1)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_arrow_of_a_choice_is_at_its_trailing_edge(look: Appearance, window: QWidget, direction) -> None:
    window.setLayoutDirection(direction)
    box = QComboBox()
    box.addItem("")
    box.setFixedWidth(120)
    shown(window, box)
    image = picture(box)
    ink = look.style.tokens.text2
    xs = [x for x in range(8, 112) for y in range(4, image.height() - 4) if image.pixelColor(x, y) == ink]
    assert xs
    assert (min(xs) > 60) if direction == Qt.LayoutDirection.LeftToRight else (max(xs) < 60)


def test_a_splitter_shows_one_pixel_and_can_be_grabbed_by_five(look: Appearance, qtbot) -> None:
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    splitter.resize(300, 60)
    splitter.show()
    image, line = picture(splitter), look.style.tokens.line
    assert sum(image.pixelColor(x, 30) == line for x in range(300)) == 1
    handle = splitter.handle(1)
    before = splitter.sizes()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 30))
    QTest.mouseMove(handle, QPoint(40, 30))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(40, 30))
    assert handle.width() >= 5
    assert splitter.sizes() != before


def test_a_scroll_bar_has_no_arrows_and_its_handle_follows_the_text(look: Appearance, qtbot) -> None:
    area = QPlainTextEdit("\n".join(map(str, range(200))))
    qtbot.addWidget(area)
    area.resize(200, 200)
    area.show()
    bar = area.verticalScrollBar()
    assert bar.width() == 12
    top = look.style._scroll_part(bar, bar.rect(), QStyle.SubControl.SC_ScrollBarSlider)
    assert top.top() == 0
    bar.setValue(bar.maximum())
    end = look.style._scroll_part(bar, bar.rect(), QStyle.SubControl.SC_ScrollBarSlider)
    assert end.bottom() == bar.rect().bottom()
    assert look.style._scroll_part(bar, bar.rect(), QStyle.SubControl.SC_ScrollBarAddLine) == QRect()


def test_a_change_of_theme_repaints_in_place(look: Appearance, window: QWidget) -> None:
    button = primary_button("Save PDF")
    shown(window, button)
    look.change_theme("dark")
    assert QColor(tokens_of_theme("dark").accent).name() in colours(picture(button))


def test_twenty_thousand_calls_leave_python_alive(look: Appearance, window: QWidget) -> None:
    """PySide 6.12.0 on Python 3.11 lost a reference to None with each call that returns nothing, and died of it."""
    row = QWidget()
    layout = QHBoxLayout(row)
    shown(window, row)
    references = sys.getrefcount(None)
    for _ in range(10_000):
        layout.setSpacing(1)
        row.update()
    assert sys.getrefcount(None) > references - 1_000


def test_a_button_of_the_systems_own_windows_does_not_show_the_mark_of_its_key(qtbot) -> None:
    def picture(button: QPushButton) -> QImage:
        qtbot.addWidget(button)
        button.resize(120, 32)
        return button.grab().toImage()

    assert picture(QPushButton("&Open")) == picture(QPushButton("Open"))
    assert picture(QPushButton("Open")) != picture(QPushButton("Save"))
    assert picture(QPushButton("Pen && paper")) == picture(plain_button("Pen & paper"))
