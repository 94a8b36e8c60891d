"""Which states of a letter stay, and in which order: by number, whatever the clock says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from tests.storage.desk_samples import FAR_AHEAD, LONG_AGO, NOON, draft, letter, minutes, text_of

from letterstall.core.kept import KeptVersion
from letterstall.storage import letter_rows
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.kept_letters import KeptLetters
from letterstall.storage.letter_rows import MOST_VERSIONS, VERSION_LASTS, Draft
from letterstall.storage.paths import Paths


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskDatabase]:
    opened = DeskDatabase.open(Paths.in_folder(tmp_path))
    yield opened
    opened.close()


def versions(desk: DeskDatabase, letter: int = 1) -> tuple[KeptVersion, ...]:
    return KeptLetters(desk).versions(letter)


def texts(desk: DeskDatabase, letter: int = 1) -> list[str]:
    """Return the texts of the states of a letter, the newest first."""
    kept = KeptLetters(desk)
    return [text_of(kept.letter_at(one.number)) for one in kept.versions(letter)]


# what stays


def test_states_less_than_two_minutes_old_are_written_over(desk: DeskDatabase) -> None:
    for second in range(120):
        desk.keep(draft(f"{second}", NOON + timedelta(seconds=second)))
    assert texts(desk) == ["119"]
    (only,) = versions(desk)
    assert (only.begun_at, only.kept_at) == (NOON, NOON + timedelta(seconds=119))


def test_after_two_minutes_a_state_stays(desk: DeskDatabase) -> None:
    for count in range(4):
        desk.keep(draft(f"{count}", NOON + count * VERSION_LASTS))
    assert texts(desk) == ["3", "2", "1", "0"]
    assert [one.number for one in versions(desk)] == [4, 3, 2, 1]


def test_an_hour_of_writing_without_a_pause_leaves_a_state_for_every_two_minutes(desk: DeskDatabase) -> None:
    for second in range(0, 3600, 10):
        desk.keep(draft(f"{second}", NOON + timedelta(seconds=second)))
    assert len(versions(desk)) == 30
    assert texts(desk)[0] == "3590"


def test_a_marked_state_stays_however_soon_the_next_one_comes(desk: DeskDatabase) -> None:
    desk.keep(draft("before"), "before")
    desk.keep(draft("after"))
    desk.keep(draft("printed"), "printed")
    desk.keep(draft("later"))
    assert texts(desk) == ["later", "printed", "before"]
    assert [one.mark for one in versions(desk)] == ["", "printed", "before"]


@pytest.mark.parametrize("jump", [LONG_AGO, FAR_AHEAD])
def test_a_clock_ten_years_wrong_loses_no_state_and_changes_no_order(desk: DeskDatabase, jump: datetime) -> None:
    for number, at in enumerate([NOON, NOON + minutes(3), jump, jump + minutes(3), NOON + minutes(10)]):
        desk.keep(draft(f"{number}", at))
    assert texts(desk) == ["4", "3", "2", "1", "0"]
    assert text_of(desk.newest("zhumatai")) == "4"


def test_a_clock_set_back_by_a_second_loses_no_state(desk: DeskDatabase) -> None:
    desk.keep(draft("first", NOON))
    desk.keep(draft("second", NOON - timedelta(seconds=1)))
    assert texts(desk) == ["second", "first"]


@pytest.mark.parametrize("jump", [LONG_AGO, FAR_AHEAD])
def test_the_newest_letter_is_the_one_written_in_last_whatever_the_clock_says(
    desk: DeskDatabase, jump: datetime
) -> None:
    desk.keep(draft("one", NOON, case_id="one"))
    desk.keep(draft("two", jump, case_id="two"))
    desk.keep(draft("one again", NOON + minutes(1), case_id="one"))
    assert [text_of(one) for one in desk.drafts()] == ["one again", "two"]


# more than may stay


def filled(desk: DeskDatabase, times: list[datetime], marked: tuple[int, ...] = ()) -> None:
    """Keep a state at each of these times in one transaction; those of the `marked` places get a mark."""
    with desk.writing() as connection:
        for place, at in enumerate(times):
            letter_rows.keep(connection, draft(f"{place}", at), "by_hand" if place in marked else "", True)


def test_of_too_many_states_the_one_nearest_to_its_neighbours_goes(desk: DeskDatabase) -> None:
    times = [NOON + minutes(10 * place) for place in range(MOST_VERSIONS)]
    times[70] = times[69] + minutes(3)  # ...and so 17 minutes before the next, as all others have 20 around them
    times[71] = times[70] + minutes(3)
    filled(desk, [*times, times[-1] + minutes(10)])
    assert len(versions(desk)) == MOST_VERSIONS
    assert set(range(MOST_VERSIONS + 1)) - set(map(int, texts(desk))) == {70}


def test_neither_the_newest_nor_the_first_nor_a_marked_state_ever_goes(desk: DeskDatabase) -> None:
    count = MOST_VERSIONS + 60
    marked = tuple(range(1, 120))
    filled(desk, [NOON + minutes(3 * place) for place in range(count)], marked)
    left = set(map(int, texts(desk)))
    assert len(left) == MOST_VERSIONS
    assert {0, count - 1, *marked} <= left


def test_marked_states_stay_even_when_there_are_more_than_may_be(desk: DeskDatabase) -> None:
    count = MOST_VERSIONS + 5
    filled(desk, [NOON + minutes(3 * place) for place in range(count)], tuple(range(count)))
    assert len(versions(desk)) == count


@pytest.mark.parametrize("jump", [LONG_AGO, FAR_AHEAD])
def test_states_around_a_wrong_clock_do_not_go_before_others(desk: DeskDatabase, jump: datetime) -> None:
    half = MOST_VERSIONS // 2
    times = [NOON + minutes(3 * place) for place in range(half)]
    times += [jump + minutes(3 * place) for place in range(half + 30)]
    filled(desk, times)
    left = set(map(int, texts(desk)))
    assert len(left) == MOST_VERSIONS and {half - 1, half} <= left


def test_a_long_history_thins_out_evenly(desk: DeskDatabase) -> None:
    filled(desk, [NOON + minutes(3 * place) for place in range(3 * MOST_VERSIONS)])
    places = sorted(map(int, texts(desk)))
    assert max(later - earlier for earlier, later in pairwise(places)) <= 8


# no history


def test_without_history_there_is_one_state_which_is_the_newest(desk: DeskDatabase) -> None:
    desk.has_history = False
    for count in range(5):
        desk.keep(draft(f"{count}", NOON + minutes(count * 5)))
    assert texts(desk) == ["4"]


def test_history_switched_off_keeps_what_was_there_and_adds_nothing(desk: DeskDatabase) -> None:
    desk.keep(draft("old", NOON))
    desk.keep(draft("now", NOON + minutes(5)))
    desk.has_history = False
    desk.keep(draft("later", NOON + minutes(10)))
    assert texts(desk) == ["later", "old"]
    desk.has_history = True
    desk.keep(draft("last", NOON + minutes(15)))
    assert texts(desk) == ["last", "later", "old"]


# several letters


def test_two_letters_of_one_case_are_two(desk: DeskDatabase) -> None:
    first, second = desk.begin(draft("first")), desk.begin(draft("second"))
    desk.keep(draft("first again", NOON + minutes(1), first))
    assert (texts(desk, first), texts(desk, second)) == (["first again"], ["second"])


def test_without_a_number_the_letter_of_the_case_written_in_last_is_meant(desk: DeskDatabase) -> None:
    first, second = desk.begin(draft("first")), desk.begin(draft("second"))
    assert desk.keep(draft("more")) == second
    desk.keep(draft("first again", number=first))
    assert desk.keep(draft("and more")) == first
    assert text_of(desk.newest("zhumatai")) == "and more"


def test_the_list_shows_one_letter_of_each_case_and_all_letters_stand_in_the_order_of_their_turns(
    desk: DeskDatabase,
) -> None:
    first, second = desk.begin(draft("first")), desk.begin(draft("second"))
    other = desk.begin(draft("other", case_id="other"))
    desk.keep(draft("first again", number=first))
    assert [text_of(one) for one in desk.drafts()] == ["first again", "other"]
    assert [one.number for one in KeptLetters(desk).all()] == [first, other, second]


def test_writing_on_in_the_newest_letter_takes_no_new_turn(desk: DeskDatabase) -> None:
    for count in range(20):
        desk.keep(draft(f"{count}"))
    assert desk.rows("SELECT turn FROM letters") == [(1,)]


def test_a_letter_knows_which_one_it_follows(desk: DeskDatabase) -> None:
    first = desk.begin(draft("first"))
    second = desk.begin(draft("second"), follows=first)
    assert {one.number: one.follows for one in KeptLetters(desk).all()} == {first: 0, second: first}


def test_the_number_of_a_deleted_letter_is_never_given_again(desk: DeskDatabase) -> None:
    first = desk.begin(draft("first"))
    KeptLetters(desk).delete([first])
    assert desk.begin(draft("second")) > first


def test_whom_a_letter_is_about_and_to_stays_when_a_later_state_does_not_say(desk: DeskDatabase) -> None:
    number = desk.keep(Draft(letter(), 0, NOON, about="Jin Ri", addressee="The Minister"))
    desk.keep(draft("more", number=number))
    newest = desk.draft(number)
    assert newest is not None and (newest.about, newest.addressee) == ("Jin Ri", "The Minister")


def test_a_state_that_cannot_be_written_does_not_stop_the_next_one(desk: DeskDatabase) -> None:
    with pytest.raises(UnicodeEncodeError):
        desk.keep(Draft(letter(), 0, NOON, about="\ud800"))
    desk.keep(draft("next"))
    assert texts(desk) == ["next"]
