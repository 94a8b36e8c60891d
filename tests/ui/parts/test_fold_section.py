import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from letterstall.ui.look.appearance import Appearance
from letterstall.ui.parts.fold_section import FoldHeading, FoldSection
from letterstall.ui.parts.long_text import LONGEST_LINE, LongText


def test_a_section_opens_and_closes_by_key_and_by_mouse(look: Appearance, qtbot) -> None:
    section = FoldSection("Additional information")
    qtbot.addWidget(section)
    section.show_text("What happened before.")
    section.resize(300, 300)
    section.show()
    assert not section.content.isVisible()
    QTest.mouseClick(section.heading, Qt.MouseButton.LeftButton)
    assert section.content.isVisible()
    assert section.content.toPlainText() == "What happened before."
    QTest.keyClick(section.heading, Qt.Key.Key_Space)
    assert not section.content.isVisible()


def test_ten_megabytes_are_shown_within_a_second(look: Appearance, qtbot) -> None:
    section = FoldSection("The document")
    qtbot.addWidget(section)
    section.resize(300, 400)
    section.show()
    begun = time.perf_counter()
    section.show_text("words and words " * 655_360)
    section.unfold()
    section.grab()
    assert time.perf_counter() - begun < 1.0
    assert section.content.toPlainText().startswith("words and words ")
    qtbot.waitUntil(lambda: len(section.content.toPlainText()) > 10_485_760, timeout=20_000)
    assert section.content.toPlainText().replace("\n", "") == "words and words " * 655_360


def test_text_grows_to_its_words_at_every_width(look: Appearance, qtbot) -> None:
    holder = QScrollArea()
    qtbot.addWidget(holder)
    inner = QWidget()
    text = LongText("One sentence that takes a few lines when there is little room for it. " * 5)
    QVBoxLayout(inner).addWidget(text)
    holder.setWidget(inner)
    holder.setWidgetResizable(True)
    holder.resize(500, 300)
    holder.show()
    wide = text.height()
    holder.resize(250, 300)
    QTest.qWait(1)
    assert text.height() > 1.5 * wide
    assert text.verticalScrollBar().maximum() == 0


def test_a_line_without_a_space_is_cut_for_showing_only(look: Appearance, qtbot) -> None:
    text = LongText("x" * (3 * LONGEST_LINE + 1))
    qtbot.addWidget(text)
    assert max(map(len, text.toPlainText().split("\n"))) == LONGEST_LINE
    assert len(text.toPlainText().replace("\n", "")) == 3 * LONGEST_LINE + 1


def test_markup_in_a_case_is_shown_as_it_stands(look: Appearance, qtbot) -> None:
    text = LongText('<b>bold</b> <img src="file:///etc/passwd">')
    qtbot.addWidget(text)
    assert text.toPlainText() == '<b>bold</b> <img src="file:///etc/passwd">'


def test_a_long_heading_takes_a_second_line(look, qtbot) -> None:
    heading = FoldHeading("Informations complémentaires sur cette affaire")
    qtbot.addWidget(heading)
    assert heading.heightForWidth(800) == heading.sizeHint().height()
    assert heading.heightForWidth(200) > heading.sizeHint().height()
