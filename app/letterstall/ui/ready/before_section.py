"""What to look at before the letter is sent: what was found, and the deadline."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from letterstall.core.findings import Finding
from letterstall.desk.proof import Proof
from letterstall.ui.finding_words import words_of
from letterstall.ui.look.wardrobe import space
from letterstall.ui.panes.page_words import line_of_fitting
from letterstall.ui.parts.buttons import link_button
from letterstall.ui.parts.words import Sign, Words
from letterstall.ui.ready.sections import Section

_SIGNS = {"past_deadline": ("calendar-clock", "warn"), "lost_ask": ("circle-dashed", "warn")}


class BeforeSection(Section):
    """One row a finding; those that stop the export first."""

    shown = Signal(object)
    """"Show me": the finding that is to be shown in the letter."""
    fit_asked = Signal(bool)
    """The letter is to fit one page, or to be set as usual again."""

    def __init__(self) -> None:
        super().__init__(self.tr("Before you send"), is_last=True)
        self._rows: list[QWidget] = []

    def show_proof(self, proof: Proof) -> None:
        """Show what was found in this proof."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(finding) for finding in proof.findings] or [self._nothing(proof)]
        self._rows += self._fitting(proof)
        for row in self._rows:
            self.column.addWidget(row)

    def _row(self, finding: Finding) -> QWidget:
        usual = ("octagon-x", "stop") if finding.stops else ("triangle-alert", "warn")
        if finding.kind == "second_page" and not finding.fact("left"):
            way, go = self.tr("Make it fit"), partial(self.fit_asked.emit, True)
        else:
            way, go = self.tr("Show me"), partial(self.shown.emit, finding)
        has_way = finding.block is not None or finding.kind in ("lost_ask", "second_page")
        return _row(*_SIGNS.get(finding.kind, usual), words_of(finding), *((way, go) if has_way else ()))

    def _fitting(self, proof: Proof) -> Iterator[QWidget]:
        text = line_of_fitting(proof)
        if text:
            yield _row("circle-check", "ok", text, self.tr("Normal spacing"), partial(self.fit_asked.emit, False))

    def _nothing(self, proof: Proof) -> QWidget:
        sheets = self.tr("Nothing to check. %n sheets are ready.", "", proof.page_count)
        return _row("circle-check", "ok", sheets)


def _row(icon: str, ink: str, text: str, way: str = "", go: Callable[[], object] | None = None) -> QWidget:
    row = QWidget()
    layout = space(QHBoxLayout(row), between=8)
    layout.addWidget(Sign(icon, ink), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(Words(text, is_selectable=True), 1, Qt.AlignmentFlag.AlignTop)
    if go is not None:
        link = link_button(way)
        link.setAccessibleDescription(text)
        link.clicked.connect(lambda: go())
        layout.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
    return row
