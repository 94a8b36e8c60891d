"""Sheets of paper that are no letters, such as the one with the recovery key."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from letterstall.core.errors import TargetNotWritten
from letterstall.desk.desk import Desk
from letterstall.storage.atomic import write_file


def save_sheet(desk: Desk, title: str, paragraphs: Sequence[str], language: str, target: Path) -> None:
    """Write a heading and paragraphs as a PDF on the paper of the settings. Raises TargetNotWritten."""
    paper = desk.stationery().layout.paper.name
    layout = desk.layout("plain_letter" if paper == "Letter" else "plain_a4")
    try:
        write_file(target, desk.press.sheet(title, paragraphs, language, layout), is_private=True)
    except OSError as cause:
        raise TargetNotWritten(target, cause) from cause
