"""Rows of letters in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from letterstall.core.case import Case
from letterstall.core.kept import Happening, KeptLetter
from letterstall.core.resources import shipped_cases
from letterstall.storage.case_folder import open_case
from letterstall.ui.letters.entry import LetterEntry, entries_of
from letterstall.ui.letters.letter_words import about_line, sentence_of_entry, state_line, story_line, when_line

TODAY = date(2026, 11, 26)
SEED: Case = open_case(shipped_cases() / "zhumatai")
KEPT = KeptLetter(1, SEED.id, "Zhanargul Zhumatai", "Ma Xingrui", datetime(2026, 11, 3, 12, tzinfo=UTC),
                  datetime(2026, 11, 3, 12, tzinfo=UTC))  # fmt: skip


def entry(days_left: int, *happenings: Happening, kept: KeptLetter = KEPT) -> LetterEntry:
    case = replace(SEED, deadline=TODAY + timedelta(days=days_left))
    (made,) = entries_of([replace(kept, happenings=happenings)], {1: "fr"}, [case], TODAY)
    return made


def test_the_time_that_is_left_is_said_as_in_the_list_of_cases() -> None:
    assert when_line(entry(6), TODAY) == "6 days left"
    assert when_line(entry(1), TODAY) == "1 day left"
    assert when_line(entry(0), TODAY) == "Last day"
    assert when_line(entry(40), TODAY) == "Deadline 5 Jan"
    assert when_line(entry(-1), TODAY) == "Deadline passed"


def test_a_state_is_said_with_the_day_that_brought_it() -> None:
    saved, printed = Happening("saved", date(2026, 11, 4)), Happening("printed", date(2026, 11, 5))
    posted = Happening("posted", date(2026, 11, 6))
    replied = Happening("replied", date(2026, 11, 20), answer="will_answer")
    assert state_line(entry(6)) == "To finish"
    assert state_line(entry(6, saved)) == "PDF saved on 4 November 2026"
    assert state_line(entry(6, printed, saved)) == "Printed on 5 November 2026"
    assert state_line(entry(6, posted, saved)) == "Posted on 6 November 2026"
    assert state_line(entry(6, posted, replied)) == "Replied on 20 November 2026, to be answered"


def test_what_happened_to_a_letter_is_told_in_order_with_the_notes_of_its_replies() -> None:
    posted = Happening("posted", date(2026, 11, 6))
    replied = Happening("replied", date(2026, 11, 20), "They say\nshe is well.", "sent_on")
    assert story_line(entry(6, posted, replied)).replace("\u00a0", " ") == (
        "Begun on 3 November 2026 · Posted on 6 November 2026 · "
        "Replied on 20 November 2026, “They say she is well.”, sent on to the office"
    )


def test_a_row_is_whole_sentences_for_who_hears_it() -> None:
    follow_up = replace(KEPT, follows=7)
    assert about_line(entry(6, kept=follow_up)) == "to Ma Xingrui · Français · follow-up"
    assert sentence_of_entry(entry(6, kept=follow_up)) == (
        "Zhanargul Zhumatai, to Ma Xingrui. To finish. In Français. Follows up another letter. "
        "Written in on 3 November 2026. 6 days left."
    )


def test_a_letter_whose_case_is_gone_says_so() -> None:
    (made,) = entries_of([KEPT], {}, [], TODAY)
    assert when_line(made, TODAY) == ""
    assert sentence_of_entry(made).endswith("Its case is not here any more.")
