"""How much of the sender the letter shows; each choice says what it prints."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton

from letterstall.core.letter import Letter, SenderLevel, Supporter
from letterstall.ui.look.wardrobe import dress, space
from letterstall.ui.parts.buttons import plain_button
from letterstall.ui.parts.words import Words
from letterstall.ui.ready.sections import Section
from letterstall.ui.ready.ties_question import TiesQuestion
from letterstall.ui.session import Session
from letterstall.ui.translation import translate

LEVELS = (SenderLevel.FULL, SenderLevel.NAME_AND_TOWN, SenderLevel.INITIALS_AND_TOWN, SenderLevel.NONE)


class SenderSection(Section):
    """Four levels, from the whole address to none."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Your name and address"), self.tr("Change…"))
        self._session = session
        self.link.setAccessibleName(self.tr("Change your name and address…"))
        self.say = plain_button(self.tr("Say who you are…"), "pen-line")
        self.column.addWidget(self.say, 0, Qt.AlignmentFlag.AlignLeading)
        self.radios: dict[SenderLevel, QRadioButton] = {}
        self._prints: dict[SenderLevel, Words] = {}
        self._group = QButtonGroup(self)
        grid = space(QGridLayout(), between=6)
        grid.setColumnStretch(1, 1)
        for row, level in enumerate(LEVELS):
            self._add_level(grid, row, level)
        self.column.addLayout(grid)
        self.ties = TiesQuestion(session)
        self.column.addWidget(self.ties)

    def _add_level(self, grid: QGridLayout, row: int, level: SenderLevel) -> None:
        radio = QRadioButton(level_name(level))
        radio.clicked.connect(lambda _checked=False, chosen=level: self._session.show_sender(chosen))
        self._group.addButton(radio)
        self.radios[level] = radio
        self._prints[level] = Words(ink="text2")
        grid.addWidget(radio, row, 0)
        grid.addWidget(dress(self._prints[level]), row, 1)
        grid.setHorizontalSpacing(24)

    def show_letter(self) -> None:
        """Show what each level of the letter in hand prints."""
        letter, case = self._session.letter, self._session.case
        if letter is None or case is None:
            return
        is_unknown = letter.sender == Supporter()
        self.say.setVisible(is_unknown)
        self.link.setVisible(not is_unknown)
        self.radios[letter.sender_level].setChecked(True)
        for level in LEVELS:
            self._prints[level].setText(printed(letter, level))
            self.radios[level].setAccessibleDescription(printed(letter, level))
        self.ties.show_letter()


def level_name(level: SenderLevel) -> str:
    """Return what a level is called."""
    return {
        SenderLevel.FULL: translate("SenderSection", "Full address"),
        SenderLevel.NAME_AND_TOWN: translate("SenderSection", "Name and town"),
        SenderLevel.INITIALS_AND_TOWN: translate("SenderSection", "Initials and town"),
        SenderLevel.NONE: translate("SenderSection", "Leave it out"),
    }[level]


def printed(letter: Letter, level: SenderLevel) -> str:
    """Return, in one line, what a level prints of the sender."""
    sender = letter.sender
    if level is SenderLevel.NONE:
        return translate("SenderSection", "you sign with a pen")
    if sender == Supporter():
        return ""
    parts = {
        SenderLevel.FULL: (sender.name, *(sender.lines or (sender.town,))),
        SenderLevel.NAME_AND_TOWN: (sender.name, sender.town),
        SenderLevel.INITIALS_AND_TOWN: (sender.initials, sender.town),
    }[level]
    return ", ".join(part for part in parts if part)
