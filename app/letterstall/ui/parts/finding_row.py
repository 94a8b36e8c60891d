"""One thing to check: what is known of it, and how its sentence stands with the ways out under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from letterstall.core.findings import Finding
from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.buttons import Button
from letterstall.ui.parts.flow import FlowLayout
from letterstall.ui.parts.words import Sign, Words

Weight = Literal["stop", "warn", "ask", "ok"]
SIGNS: dict[Weight, tuple[str, str]] = {
    "stop": ("octagon-x", "stop"),
    "warn": ("triangle-alert", "warn"),
    "ask": ("circle-dashed", "warn"),
    "ok": ("circle-check", "ok"),
}
"""Icon and ink of each weight."""
AskFate = Literal["made", "lost", "left_out", "unsure"]
ASK_SIGNS: dict[AskFate, tuple[str, str]] = {
    "made": SIGNS["ok"],
    "lost": SIGNS["ask"],
    "left_out": ("circle-dashed", "text2"),
    "unsure": ("circle-help", "text2"),
}
"""Icon and ink of what became of an ask."""


@dataclass(frozen=True, slots=True)
class AskState:
    """One ask of the case, by its short name, and what became of it in the letter.

    "left_out": its writer did so on purpose. "unsure": in this language nobody can tell. `can_bring_back`: the model
    has it in the letter's language; else it can only be shown there.
    """

    name: str
    fate: AskFate
    can_bring_back: bool = True


@dataclass(frozen=True, slots=True)
class Remedy:
    """One way out of a finding: what its link says, and the key that comes back when it is chosen."""

    label: str
    key: str


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One thing to check, as a sentence; `finding` goes back with the signals. `can_show`: it has a place."""

    finding: Finding
    text: str
    weight: Weight = "warn"
    can_show: bool = False
    remedies: tuple[Remedy, ...] = ()


def line_of(weight: Weight, text: str, ways: Sequence[Button] = ()) -> QWidget:
    """Return a sentence beside its sign, and its links under it in as many lines as they need."""
    line = QWidget()
    row = space(QHBoxLayout(line), (16, 7, 16, 7), 10)
    row.addWidget(Sign(*SIGNS[weight]), 0, Qt.AlignmentFlag.AlignTop)
    words = space(QVBoxLayout(), between=3)
    words.addWidget(Words(text, is_selectable=True))
    if ways:
        words.addWidget(_side_by_side(ways, text))
    row.addLayout(words, 1)
    line.setAccessibleName(text)
    return line


def _side_by_side(ways: Sequence[Button], text: str) -> QWidget:
    holder = QWidget()
    flow = space(FlowLayout(holder), between=16)
    for way in ways:
        way.setAccessibleDescription(text)
        flow.addWidget(way)
    return holder
