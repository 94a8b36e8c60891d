"""What to look at before the letter is sent: what was found, and the deadline."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from letterstall.core.findings import Finding
from letterstall.desk.proof import Proof
from letterstall.ui.finding_words import words_of
from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.buttons import link_button
from letterstall.ui.parts.words import Sign, Words
from letterstall.ui.ready.sections import Section

_SIGNS = {"past_deadline": ("calendar-clock", "warn"), "lost_ask": ("circle-dashed", "warn")}


class BeforeSection(Section):
    """One row a finding; those that stop the export first."""

    shown = Signal(object)
    """"Show me": the finding that is to be shown in the letter."""

    def __init__(self) -> None:
        super().__init__(self.tr("Before you send"), is_last=True)
        self._rows: list[QWidget] = []

    def show_proof(self, proof: Proof) -> None:
        """Show what was found in this proof."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(finding) for finding in proof.findings] or [self._nothing(proof)]
        for row in self._rows:
            self.column.addWidget(row)

    def _row(self, finding: Finding) -> QWidget:
        usual = ("octagon-x", "stop") if finding.stops else ("triangle-alert", "warn")
        has_place = finding.block is not None or finding.kind == "lost_ask"
        row = _row(*_SIGNS.get(finding.kind, usual), words_of(finding))
        if has_place:
            show = link_button(self.tr("Show me"))
            show.clicked.connect(partial(self.shown.emit, finding))
            row.layout().addWidget(show, 0, Qt.AlignmentFlag.AlignTop)  # type: ignore[call-arg, union-attr]
        return row

    def _nothing(self, proof: Proof) -> QWidget:
        sheets = self.tr("Nothing to check. %n sheets are ready.", "", proof.page_count)
        return _row("circle-check", "ok", sheets)


def _row(icon: str, ink: str, text: str) -> QWidget:
    row = QWidget()
    layout = space(QHBoxLayout(row), between=8)
    layout.addWidget(Sign(icon, ink), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(Words(text, is_selectable=True), 1, Qt.AlignmentFlag.AlignTop)
    return row
