"""The asks of the case in one wrapping line, each with what became of it and with its way back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from letterstall.ui.look.wardrobe import px, space
from letterstall.ui.parts.buttons import Button, link_button
from letterstall.ui.parts.finding_row import ASK_SIGNS, AskState
from letterstall.ui.parts.flow import FlowLayout
from letterstall.ui.parts.words import Sign, Words


class AsksLine(QWidget):
    """Each ask is one unit, which wraps together. The signals carry the number of the ask."""

    bring_back = Signal(int)
    leave_out = Signal(int)

    def __init__(self, asks: Sequence[AskState]) -> None:
        super().__init__()
        flow = space(FlowLayout(self), (16, 2, 16, 8), 14)
        flow.addWidget(Words(self.tr("The asks"), ink="text2", wraps=False))
        for number, ask in enumerate(asks):
            flow.addWidget(self._make_ask(number, ask))

    def _make_ask(self, number: int, ask: AskState) -> QWidget:
        unit = QWidget()
        row = space(QHBoxLayout(unit), between=6)
        row.addWidget(Sign(*ASK_SIGNS[ask.fate]))
        row.addWidget(Words(ask.name, wraps=False))
        unit.setAccessibleName(self._fate_of(ask))
        if ask.fate == "lost":
            row.addSpacing(px(6))
            for way in self._ways_back(number, ask):
                row.addWidget(way)
        return unit

    def _fate_of(self, ask: AskState) -> str:
        sentence = {
            "made": self.tr("{ask}: in your letter"),
            "lost": self.tr("{ask}: not in your letter"),
            "left_out": self.tr("{ask}: left out by you"),
            "unsure": self.tr("{ask}: please see for yourself, in this language we cannot tell"),
        }[ask.fate]
        return sentence.format(ask=ask.name)

    def _ways_back(self, number: int, ask: AskState) -> Iterator[Button]:
        back = link_button(self.tr("Bring back") if ask.can_bring_back else self.tr("Show it"))
        named = self.tr("Bring back: {ask}") if ask.can_bring_back else self.tr("Show in the model letter: {ask}")
        back.setAccessibleName(named.format(ask=ask.name))
        back.clicked.connect(lambda: self.bring_back.emit(number))
        leave = link_button(self.tr("Leave it out"))
        leave.setAccessibleName(self.tr("Leave it out: {ask}").format(ask=ask.name))
        leave.clicked.connect(lambda: self.leave_out.emit(number))
        yield from (back, leave)
