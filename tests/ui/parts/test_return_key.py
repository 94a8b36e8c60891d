"""Return presses the button in focus; Qt alone would press with Space only."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from letterstall.core.geometry import Box
from letterstall.core.layout import A4, Envelope, Layout, Margins
from letterstall.ui.first_run import WayIn
from letterstall.ui.parts.buttons import icon_button, link_button, plain_button, primary_button
from letterstall.ui.parts.envelope_choice import EnvelopeCard, EnvelopeOption
from letterstall.ui.parts.fold_section import FoldHeading

LAYOUT = Layout(
    "dl", "DL", (), A4, Box(20, 45, 85, 45), 5, 62, None, (105, 210), 0, 98, 103, Margins(25, 20, 27, 20),
    (Envelope("DL", 220, 110, Box(20, 45, 90, 45)),),
)  # fmt: skip
BUTTONS = {
    "primary": lambda: primary_button("Save PDF"),
    "plain": lambda: plain_button("Back"),
    "link": lambda: link_button("Why?"),
    "icon": lambda: icon_button("eye", "Marks"),
    "card": lambda: WayIn("pen-line", "Write", "A line", is_primary=True),
    "envelope": lambda: EnvelopeCard(EnvelopeOption(LAYOUT, "DL, left")),
    "heading": lambda: FoldHeading("Addresses"),
}


def _presses(button: QAbstractButton, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> int:
    pressed: list[bool] = []
    button.clicked.connect(lambda _checked=False: pressed.append(True))
    QTest.keyClick(button, key, modifier)
    return len(pressed)


@pytest.mark.parametrize("kind", BUTTONS)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_every_kind_of_button_is_pressed_once(look, qtbot, kind: str, key: Qt.Key) -> None:
    button = BUTTONS[kind]()
    qtbot.addWidget(button)
    assert _presses(button, key) == 1


def test_a_button_that_is_off_is_not_pressed_and_ctrl_return_is_left_to_the_window(look, qtbot) -> None:
    holder = QLineEdit()
    qtbot.addWidget(holder)
    button = plain_button("Not yet")
    button.setParent(holder)
    assert _presses(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier) == 0
    button.setEnabled(False)
    assert _presses(button, Qt.Key.Key_Return) == 0
