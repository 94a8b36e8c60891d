"""The fixtures through the real door: nearly all right, and nothing wrong without a doubt."""

from __future__ import annotations

from functools import cache

from tests.intake.accuracy import compare_all, fixtures, share_right
from tests.intake.comparison import MANDATORY, Cell


@cache
def compared() -> tuple[Cell, ...]:
    return tuple(compare_all())


def test_there_are_sixty_fixtures_and_more_of_every_kind_of_file() -> None:
    kinds = {next(folder.glob("document.*")).suffix for folder in fixtures()}
    assert kinds >= {".pdf", ".docx", ".odt", ".html", ".eml", ".rtf", ".txt"}
    assert len(fixtures()) >= 60


def test_98_of_100_mandatory_fields_are_right() -> None:
    wrong = [(cell.fixture, cell.field) for cell in compared() if cell.row in MANDATORY and cell.outcome != "right"]
    assert share_right(compared()) >= 0.98, wrong


def test_no_mandatory_field_is_wrong_without_a_doubt() -> None:
    silent = ("wrong and sure", "missing, silent")
    assert [
        (cell.fixture, cell.field, cell.expected, cell.found)
        for cell in compared()
        if cell.row in MANDATORY and cell.outcome in silent
    ] == []
