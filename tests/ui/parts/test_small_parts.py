import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from letterstall.core.geometry import Box
from letterstall.core.layout import A4, Envelope, Layout, Margins
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.wardrobe import em
from letterstall.ui.parts.buttons import icon_button, plain_button
from letterstall.ui.parts.envelope_choice import EnvelopeCard, EnvelopeChoice, EnvelopeOption
from letterstall.ui.parts.flow import FlowLayout
from letterstall.ui.parts.notice import Notice, NoticeText
from letterstall.ui.parts.status_line import StatusLine
from letterstall.ui.parts.words import Words

LONG = "The deadline for this case passed on 15 May 2023. Please check with the Amnesty office in your country before."


def layout_of(name: str, envelope: Envelope) -> Layout:
    box = Box(20, 45, 85, 45)
    return Layout(name, name, (), A4, box, 5, 62, None, (105, 210), 0, 98, 103, Margins(25, 20, 27, 20), (envelope,))


DL = layout_of("dl", Envelope("DL", 220, 110, Box(20, 45, 90, 45)))
C5_RIGHT = layout_of("c5", Envelope("C5", 229, 162, Box(120, 50, 90, 45)))
PLAIN = layout_of("plain", Envelope("DL", 220, 110, None))


def test_a_notice_wraps_keeps_its_ways_out_and_says_itself(look: Appearance, qtbot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    notice = Notice()
    column = QVBoxLayout(holder)
    column.addWidget(notice)
    column.addStretch()
    holder.resize(1200, 300)
    holder.show()
    notice.show_notice(NoticeText("warn", "calendar-clock", LONG, "Why?", "I have read this"))
    QTest.qWait(20)
    one_line = notice.height()
    holder.resize(520, 300)
    QTest.qWait(20)
    assert notice.height() > one_line
    assert notice.accessibleName() == LONG
    with qtbot.waitSignal(notice.link_chosen):
        QTest.mouseClick(notice._link, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(notice.button_chosen):
        QTest.mouseClick(notice._button, Qt.MouseButton.LeftButton)
    notice.set_short(True)
    assert not notice._link.isVisible()
    assert notice._button.isVisible()


def test_a_notice_takes_the_ground_of_its_weight_in_every_theme(look: Appearance, qtbot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    for weight in ("warn", "stop", "ok"):
        notice.show_notice(NoticeText(weight, "octagon-x", "Words"))
        assert notice.palette().window().color() == look.style.tokens.colour(f"{weight}_tint")
    look.change_theme("dark")
    assert notice.palette().window().color() == look.style.tokens.ok_tint


def test_words_from_a_case_are_never_markup(look: Appearance, qtbot) -> None:
    words = Words('<img src="file:///etc/passwd"><b>x</b>')
    qtbot.addWidget(words)
    assert words.textFormat() == Qt.TextFormat.PlainText
    button = plain_button("Bread & Roses")
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()


def test_a_button_without_words_has_a_name_and_a_tooltip(look: Appearance, qtbot) -> None:
    button = icon_button("undo-2", "Undo")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Undo"
    assert button.sizeHint().width() == button.sizeHint().height()


def test_the_status_line_says_what_was_kept_and_hides_what_is_empty(look: Appearance, qtbot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    line.show_kept("not_saved", "Not saved: the disk is full")
    line.show_words("267 words")
    texts = [label.text() for label in line.findChildren(QLabel) if label.isVisible()]
    assert texts == ["Not saved: the disk is full", "267 words"]
    line.show_words("")
    assert not [label for label in line.findChildren(QLabel) if label.isVisible() and label.text() == ""]
    assert line.sizeHint().height() == round(1.9 * em())


def cards(choice: EnvelopeChoice) -> list[EnvelopeCard]:
    return choice.findChildren(EnvelopeCard)


@pytest.fixture
def choice(look: Appearance, qtbot) -> EnvelopeChoice:
    choice = EnvelopeChoice()
    qtbot.addWidget(choice)
    options = [
        EnvelopeOption(DL, "DL, left"),
        EnvelopeOption(C5_RIGHT, "C5, right"),
        EnvelopeOption(PLAIN, "No window"),
    ]
    choice.show_options(options, "dl")
    choice.resize(420, 90)
    choice.show()
    return choice


def test_an_envelope_is_chosen_by_mouse_and_by_keys(choice: EnvelopeChoice, qtbot) -> None:
    assert [card.isChecked() for card in cards(choice)] == [True, False, False]
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.mouseClick(cards(choice)[1], Qt.MouseButton.LeftButton)
    assert told.args == ["c5"]
    assert [card.isChecked() for card in cards(choice)] == [False, True, False]
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.keyClick(cards(choice)[2], Qt.Key.Key_Space)
    assert told.args == ["plain"]


def test_the_users_own_window_is_none_of_the_cards(choice: EnvelopeChoice) -> None:
    choice.show_options([card.option for card in cards(choice)], "my_window")
    assert not any(card.isChecked() for card in cards(choice))


def test_the_window_is_drawn_on_the_side_where_it_is(choice: EnvelopeChoice, look: Appearance) -> None:
    def middle_of_window(card: EnvelopeCard) -> float:
        card.setChecked(False)
        image = card.grab().toImage()
        accent = look.style.tokens.accent
        xs = [
            x
            for x in range(4, image.width() - 4)
            for y in range(4, image.height() - 4)
            if image.pixelColor(x, y) == accent
        ]
        return sum(xs) / len(xs) / image.width() if xs else -1

    choice._group.setExclusive(False)
    left, right, none = map(middle_of_window, cards(choice))
    assert 0 < left < 0.5 < right
    assert none == -1


def test_widgets_flow_to_the_next_line_and_from_the_right_when_mirrored(look: Appearance, qtbot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    flow.setSpacing(10)
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedSize(QSize(100, 20))
        flow.addWidget(part)
    assert flow.heightForWidth(400) == 20 + flow.contentsMargins().top() + flow.contentsMargins().bottom()
    assert flow.heightForWidth(240) > flow.heightForWidth(400)
    holder.resize(240, 100)
    holder.show()
    assert parts[0].y() == parts[1].y() < parts[2].y()
    assert parts[0].x() < parts[1].x()
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.qWait(10)
    assert parts[0].x() > parts[1].x()
