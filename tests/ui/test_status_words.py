"""What the status line says."""

import pytest

from letterstall.core.case import Block
from letterstall.core.letter import Letter
from letterstall.ui.keeping import KeptState
from letterstall.ui.status_words import kept_words, next_change, words_in


def test_words_are_counted_in_scripts_with_and_without_spaces() -> None:
    letter = Letter("x", "en", "Dear Secretary,", (Block("ask", "her mother’s house (加娜古丽) – 10 March"),), "")
    assert words_in(letter) == 2 + 3 + 4 + 2


def test_what_was_kept_is_said_anew_at_three_ten_and_thirty_seconds() -> None:
    assert kept_words(KeptState.SAVED, 0.1)[1] == "Saved just now"
    assert [kept_words(KeptState.SAVED, ago)[1] for ago in (3, 12, 31)] == [
        "Saved 3 s ago",
        "Saved 10 s ago",
        "Saved 30 s ago",
    ]
    assert [next_change(ago) for ago in (0, 4, 29, 59, 60)] == pytest.approx([3, 6, 1, 1, 60])


def test_a_letter_that_is_not_saved_is_never_called_saved() -> None:
    assert kept_words(KeptState.NOT_SAVED, 1.0) == ("not_saved", "Not saved")
    assert kept_words(KeptState.SAVING, 1.0)[0] == "saving"
