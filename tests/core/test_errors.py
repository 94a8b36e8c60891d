"""Errors carry facts, and none of them is a bare exception."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from letterstall.core import errors
from letterstall.core.findings import Finding

ALL = [one for _, one in inspect.getmembers(errors, inspect.isclass) if issubclass(one, Exception)]


@pytest.mark.parametrize("error", ALL)
def test_every_error_is_told_to_a_person_and_explained(error):
    assert issubclass(error, errors.LetterstallError)
    assert error.__doc__


def test_an_error_in_a_case_names_file_line_and_field():
    error = errors.BadField(Path("case.toml"), "deadline", 7, "no date")
    assert (error.file, error.field, error.line, error.reason) == (Path("case.toml"), "deadline", 7, "no date")
    assert "case.toml:7" in str(error)


def test_a_stopped_export_carries_what_stopped_it():
    found = (Finding("empty_letter", stops=True), Finding("no_addressee", stops=True))
    error = errors.ExportStopped(found)
    assert error.findings == found
    assert str(error) == "empty_letter, no_addressee"


def test_a_finding_answers_for_its_facts():
    found = Finding("lost_ask", False, facts=(("name", "Release"),))
    assert found.fact("name") == "Release"
    assert found.fact("other") == ""
