"""What a reader of Rich Text keeps in mind: what holds in a group, and what is being gathered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from letterstall.core.document import Join, Line
from letterstall.intake.reading.rtf_cells import Cells


class State(NamedTuple):
    """What holds in a group."""

    is_skipped: bool = False
    is_running: bool = False
    is_hidden: bool = False
    is_deleted: bool = False
    is_bold: bool = False
    is_list_text: bool = False
    size: float = 12.0
    fallback: int = 1
    font: int = 0
    is_stand_in: bool = False
    is_heading: bool = False


@dataclass(slots=True)
class Gathered:
    """What is being gathered: a stack of these, since a text box or a note may stand amidst a paragraph."""

    cells: Cells
    depth: int = 0
    word: bytes = b""
    lines: list[Line] = field(default_factory=list)
    pieces: list[tuple[str, bool, float]] = field(default_factory=list)
    boxes: list[Line] = field(default_factory=list)
    mark: str = ""
    join: Join = "paragraph"
