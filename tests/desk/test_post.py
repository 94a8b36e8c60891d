"""What is said of the post: only what is known, and always what to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from letterstall.core.case import Addressee, Case
from letterstall.core.languages import ByLanguage
from letterstall.core.letter import Letter, Supporter
from letterstall.desk.messages import untranslated
from letterstall.desk.post import keep_own_time, post_advice
from letterstall.desk.post_sentences import post_sentences
from letterstall.storage.paths import Paths

TODAY = date(2026, 11, 26)
TARGET = Addressee("target", "A", country="CN")
CASE = Case("one", ByLanguage.of({"en": "One"}), deadline=date(2026, 12, 10), addressees=(TARGET,))
LETTER = Letter("one", "en", sender=Supporter("Ruth", country="AT"))


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


def said(paths: Paths, letter: Letter = LETTER, case: Case = CASE, usual: str = "") -> list[tuple[str, str, str]]:
    advice = post_advice(paths, letter, case, usual, TODAY)
    found = post_sentences(advice, untranslated, lambda code: f"<{code}>", lambda day: day.isoformat())
    return [(one.text, one.weight, one.way) for one in found]


def test_a_letter_that_may_be_late_says_between_which_days_it_arrives(paths: Paths) -> None:
    ((text, weight, way),) = said(paths)
    assert (weight, way) == ("warn", "time")
    assert "2026-12-10" in text and "2026-12-03 to 2026-12-17" in text and "estimate" in text


def test_without_a_country_one_is_asked_for_and_nothing_is_guessed(paths: Paths) -> None:
    ((text, _, way),) = said(paths, replace(LETTER, sender=Supporter()))
    assert way == "country" and "which country" in text
    assert said(paths, replace(LETTER, sender=Supporter()), usual="AT") == said(paths)


def test_where_the_post_is_stopped_the_embassy_is_the_way(paths: Paths) -> None:
    letter = replace(LETTER, sender=Supporter("Ann", country="US"))
    case = replace(CASE, addressees=(Addressee("target", "A", country="IR"),))
    ((text, weight, way),) = said(paths, letter, case)
    assert (weight, way) == ("warn", "embassy") and "2026-03-03" in text and "USPS" in text
    by_way = said(paths, replace(letter, embassy=("c/o Embassy", "Street 1")), case)
    assert [way for _, _, way in by_way] == ["embassy", "time"] and "inland" in by_way[0][0]


def test_a_country_with_a_list_says_that_it_names_no_stop_and_as_of_when(paths: Paths) -> None:
    texts = said(paths, replace(LETTER, sender=Supporter("Ann", country="US")))
    assert texts[0] == ("Our list of 2026-03-03 names no stop of post to <CN>.", "ok", "")


def test_ones_own_experience_takes_the_place_of_the_estimate(paths: Paths) -> None:
    keep_own_time(paths, post_advice(paths, LETTER, CASE, "", TODAY), 3, 6, TODAY)
    ((text, weight, _),) = said(paths)
    assert weight == "ok" and "2026-11-29 and 2026-12-02" in text and "what you said" in text


@pytest.mark.parametrize("deadline", [None, date(2026, 11, 1)])
def test_without_a_deadline_or_after_it_only_the_days_are_said(paths: Paths, deadline: date | None) -> None:
    ((text, weight, _),) = said(paths, case=replace(CASE, deadline=deadline))
    assert weight == "ok" and "deadline" not in text


def test_a_case_without_an_address_says_nothing(paths: Paths) -> None:
    assert said(paths, case=replace(CASE, addressees=())) == []
