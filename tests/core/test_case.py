"""What a case answers about itself."""

from __future__ import annotations

from datetime import date

import pytest

from letterstall.core.case import Addressee, Block, Case, ModelLetter
from letterstall.core.languages import ByLanguage

DAY = date(2026, 5, 15)


def case(**facts: object) -> Case:
    return Case("x", ByLanguage.of({"en": "X"}), **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "today", "is_past", "left"),
    [
        ("until", date(2026, 5, 14), False, 1),
        ("until", date(2026, 5, 15), False, 0),
        ("until", date(2026, 5, 16), True, -1),
        ("before", date(2026, 5, 14), False, 0),
        ("before", date(2026, 5, 15), True, -1),
    ],
)
def test_the_day_of_the_deadline_counts_only_when_it_says_until(kind, today, is_past, left):
    one = case(deadline=DAY, deadline_kind=kind)
    assert (one.is_past_deadline(today), one.days_left(today)) == (is_past, left)


def test_without_a_deadline_nothing_passes():
    assert not case().is_past_deadline(DAY)
    assert case().days_left(DAY) is None


def test_the_letter_goes_to_the_first_target_and_everybody_else_gets_a_copy():
    one, two, three = Addressee("copy", "A"), Addressee("target", "B"), Addressee("embassy", "C")
    whole = case(addressees=(one, two, three))
    assert whole.target is two
    assert whole.copy_addressees == (one, three)
    assert case().target is None


def test_a_model_letter_is_found_in_its_own_language_before_a_near_one():
    near, exact = ModelLetter("zh-Hant", (Block("ask", "a"),)), ModelLetter("zh-Hans", (Block("paragraph", "b"),))
    one = case(letters=(near, exact))
    assert one.model_letter("zh-Hans") is exact
    assert one.model_letter("zh-TW") is near
    assert one.model_letter("fr") is None
    assert near.asks == ("a",)
