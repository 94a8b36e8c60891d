"""Every doubt, remark and problem has its sentence, and every sentence is said by somebody."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

import letterstall
from letterstall.core.document import DocumentProblem, Remark
from letterstall.core.errors import NoCaseFound, ReadingCancelled, UnreadableDocument
from letterstall.core.proposal import Doubt
from letterstall.desk import document_sentences, doubt_sentences
from letterstall.desk.doubt_sentences import doubt_sentence, remark_sentence
from letterstall.desk.messages import error_sentence

APP = Path(letterstall.__file__).parent
_RAISED = re.compile(r"""(?:notes\.)?doubt\(\s*"(\w+)",""")


def raised() -> set[str]:
    """Return the kinds of all doubts that the code raises."""
    sources = (APP / "intake" / "understanding").glob("*.py")
    return {kind for file in sources for kind in _RAISED.findall(file.read_text("utf-8"))}


def test_every_doubt_that_is_raised_has_a_sentence_and_every_sentence_a_doubt() -> None:
    assert raised() == set(doubt_sentences._DOUBTS)


def test_every_remark_and_every_problem_has_a_sentence() -> None:
    assert set(get_args(Remark)) == set(doubt_sentences._REMARKS)
    assert set(get_args(DocumentProblem)) == set(document_sentences._PROBLEMS)


@pytest.mark.parametrize("problem", get_args(DocumentProblem))
def test_a_problem_is_told_as_what_happened_and_that_nothing_was_lost(problem: DocumentProblem) -> None:
    sentence = error_sentence(UnreadableDocument("action.pdf", problem))
    assert "action.pdf" in sentence and "{" not in sentence and sentence.endswith(".")
    assert "Error" not in sentence and "Traceback" not in sentence
    assert "The clipboard" in error_sentence(UnreadableDocument("", problem))


def test_a_scan_is_told_as_such() -> None:
    assert "no text in it, only pictures" in error_sentence(UnreadableDocument("scan.pdf", "no_text"))


def test_no_case_and_a_stopped_reading_are_told() -> None:
    assert "recipe.txt" in error_sentence(NoCaseFound("recipe.txt"))
    assert "clipboard" in error_sentence(NoCaseFound(""))
    assert "stopped" in error_sentence(ReadingCancelled())


def test_dates_and_countries_are_written_as_the_reader_writes_them() -> None:
    facts = (("deadline", "2021-01-22"), ("issued", "2021-11-19"))
    doubt = Doubt("deadline_before_issue", "deadline", facts)
    assert "22 January 2021" in doubt_sentence(doubt)
    assert "22. Januar 2021" in doubt_sentence(doubt, language="de")
    assert "China" in doubt_sentence(Doubt("country_taken_over", "addressees.1.country", (("country", "CN"),)))


def test_what_a_document_says_is_never_a_template() -> None:
    doubt = Doubt("two_spellings", "people.0.name", (("first", "{second}"), ("second", "{0.__class__}")))
    assert "{second}" in doubt_sentence(doubt) and "{0.__class__}" in doubt_sentence(doubt)


def test_remarks_are_whole_sentences() -> None:
    assert all(remark_sentence(remark).endswith(".") for remark in get_args(Remark))
