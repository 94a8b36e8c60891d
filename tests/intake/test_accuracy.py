"""What the fixtures promise: nearly every field right, and never one that is wrong without a word of doubt."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.intake.accuracy import compare_all, fixtures, share_right
from tests.intake.comparison import MANDATORY, Cell

ENOUGH = 0.98
"""The share of mandatory fields that has to be right."""


@pytest.fixture(scope="module")
def found() -> list[Cell]:
    """Every field of every fixture, read once for all tests."""
    return compare_all()


def _told(cells: list[Cell]) -> str:
    return "\n".join(f"{cell.fixture} {cell.field}: {cell.expected!r} ≠ {cell.found!r}" for cell in cells)


def test_nearly_every_mandatory_field_is_right(found: list[Cell]) -> None:
    wrong = [cell for cell in found if cell.row in MANDATORY and cell.outcome != "right"]
    assert share_right(found) >= ENOUGH, _told(wrong)


def test_no_mandatory_field_is_wrong_and_sure(found: list[Cell]) -> None:
    sure = [cell for cell in found if cell.row in MANDATORY and cell.outcome == "wrong and sure"]
    assert not sure, _told(sure)


def test_what_must_be_doubted_is_doubted(found: list[Cell]) -> None:
    silent = [cell for cell in found if cell.row == "doubts asked for" and cell.outcome != "right"]
    assert not silent, _told(silent)


def test_every_form_of_the_seed_gives_the_shipped_case(found: list[Cell]) -> None:
    different = [cell for cell in found if cell.family == "seed" and cell.outcome != "right"]
    assert not different, _told(different)


def test_an_outcome_closes_and_opens_nothing(found: list[Cell]) -> None:
    outcomes = [cell for cell in found if cell.row == "closes"]
    assert outcomes
    assert all(cell.outcome == "right" for cell in outcomes), _told(outcomes)


@pytest.mark.parametrize("folder", fixtures(), ids=lambda folder: folder.name)
def test_a_fixture_is_small_and_says_that_it_is_invented(folder: Path) -> None:
    documents = list(folder.glob("document.*"))
    assert len(documents) == 1
    assert documents[0].stat().st_size < 70_000
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    assert "same_as" in expected or "invented" in expected["note"]


def test_a_comparison_can_fail() -> None:
    """A table that shows only green must be able to show red."""
    from tests.intake.comparison import cells

    expected = {"family": "2018", "case": {"deadline": "2022-05-09", "title": {"en": "One"}}}
    wrong = {"case": {"deadline": "2022-05-10", "title": {"en": "ONE"}}, "doubts": []}
    outcomes = {cell.row: cell.outcome for cell in cells("none", expected, wrong, 0)}
    assert outcomes["deadline"] == "wrong and sure"
    assert outcomes["title"] == "right"
    doubted = {**wrong, "doubts": [{"field": "deadline"}]}
    assert {cell.row: cell.outcome for cell in cells("none", expected, doubted, 0)}["deadline"] == "wrong, doubted"
    absent = {cell.row: cell.outcome for cell in cells("none", expected, {"case": {}, "doubts": []}, 0)}
    assert absent["deadline"] == "missing, silent"
