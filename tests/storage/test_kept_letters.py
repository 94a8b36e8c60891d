"""What is kept of letters: what happened to them, their earlier states, and that nothing is left when they go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.storage.desk_samples import ANY_TEXTS, NOON, draft, files_that_say, letter, minutes, raw, text_of

from letterstall.core.errors import DamagedDesk
from letterstall.core.kept import EventKind, Happening
from letterstall.storage.desk_database import DeskDatabase, Draft
from letterstall.storage.kept_letters import KeptLetters
from letterstall.storage.paths import Paths

TODAY = date(2026, 11, 23)
CANARY = "Wachtelschlag"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


@pytest.fixture
def desk(paths: Paths) -> Iterator[DeskDatabase]:
    opened = DeskDatabase.open(paths)
    yield opened
    opened.close()


@pytest.fixture
def kept(desk: DeskDatabase) -> KeptLetters:
    return KeptLetters(desk)


def state(kept: KeptLetters, number: int) -> str:
    one = kept.one(number)
    assert one is not None
    return one.state


# what happened


def test_a_letter_goes_from_printed_to_posted_to_replied_and_each_can_be_taken_back(
    desk: DeskDatabase, kept: KeptLetters
) -> None:
    number = desk.keep(draft())
    seen = [state(kept, number)]
    kinds: tuple[EventKind, ...] = ("printed", "posted", "replied")
    for kind in kinds:
        kept.note([number], Happening(kind, TODAY))
        seen.append(state(kept, number))
    assert seen == ["to_finish", "printed", "posted", "replied"]
    one = kept.one(number)
    assert one is not None
    for happening, before in zip(reversed(one.happenings), reversed(seen[:-1]), strict=True):
        kept.take_back(happening.number)
        assert state(kept, number) == before


def test_a_reply_noted_before_the_posting_still_is_a_reply(desk: DeskDatabase, kept: KeptLetters) -> None:
    number = desk.keep(draft())
    for kind in ("replied", "posted", "saved"):
        kept.note([number], Happening(kind, TODAY))
    assert state(kept, number) == "replied"


def test_what_is_noted_of_several_letters_at_once_is_noted_of_each(desk: DeskDatabase, kept: KeptLetters) -> None:
    numbers = [desk.begin(draft(f"{count}")) for count in range(3)]
    kept.note(numbers[:2], Happening("posted", TODAY))
    assert [state(kept, number) for number in numbers] == ["posted", "posted", "to_finish"]


@pytest.mark.parametrize("text", ANY_TEXTS)
def test_facts_come_back_exactly_whatever_the_text(paths: Paths, text: str) -> None:
    fact = Happening("replied", date(2024, 2, 29), text, text, 3, text, text, 1)
    desk = DeskDatabase.open(paths)
    number = desk.keep(draft())
    KeptLetters(desk).note([number], fact)
    desk.close()
    desk = DeskDatabase.open(paths)
    one = KeptLetters(desk).one(number)
    desk.close()
    assert one is not None and tuple(replace(each, number=0) for each in one.happenings) == (fact,)


def test_a_happening_remembers_the_state_it_happened_to(desk: DeskDatabase, kept: KeptLetters) -> None:
    number = desk.keep(draft("as printed"), "printed")
    kept.note([number], Happening("printed", TODAY))
    desk.keep(draft("as it is now"))
    one = kept.one(number)
    assert one is not None and text_of(kept.letter_at(one.happenings[0].version)) == "as printed"


def test_nothing_is_noted_of_a_letter_that_is_not_kept(desk: DeskDatabase, kept: KeptLetters) -> None:
    number = desk.keep(draft())
    kept.delete([number])
    kept.note([number, 0], Happening("printed", TODAY))
    assert desk.rows("SELECT * FROM happenings") == []


# states


def test_every_state_of_a_letter_can_be_read(desk: DeskDatabase, kept: KeptLetters) -> None:
    for count in range(5):
        number = desk.keep(draft(f"{count}", NOON + minutes(5 * count)))
    found = kept.versions(number)
    assert [text_of(kept.letter_at(one.number)) for one in found] == ["4", "3", "2", "1", "0"]
    assert [one.kept_at for one in found] == [NOON + minutes(5 * count) for count in (4, 3, 2, 1, 0)]


def test_a_state_that_is_not_there_is_told_as_such(kept: KeptLetters) -> None:
    with pytest.raises(DamagedDesk):
        kept.letter_at(7)


@pytest.mark.parametrize("text", ANY_TEXTS)
def test_any_text_comes_back_from_an_earlier_state(desk: DeskDatabase, kept: KeptLetters, text: str) -> None:
    number = desk.keep(draft(text))
    desk.keep(draft("now", NOON + minutes(5)))
    assert text_of(kept.letter_at(kept.versions(number)[-1].number)) == text


def test_the_list_tells_of_each_letter_its_people_its_times_and_what_happened(
    desk: DeskDatabase, kept: KeptLetters
) -> None:
    number = desk.keep(Draft(letter(), 0, NOON, about="Jin Ri", addressee="The Minister"))
    desk.keep(draft("later", NOON + minutes(5)))
    kept.note([number], Happening("posted", TODAY))
    (one,) = kept.all()
    assert (one.number, one.case_id, one.about, one.addressee) == (number, "zhumatai", "Jin Ri", "The Minister")
    assert (one.begun_at, one.kept_at) == (NOON, NOON + minutes(5))
    assert [each.kind for each in one.happenings] == ["posted"]


# deleting


def told(desk: DeskDatabase) -> int:
    """Keep a letter that says the canary in every place there is; return its number."""
    number = desk.keep(Draft(letter(f"{CANARY} one"), 0, NOON, about=CANARY, addressee=CANARY))
    desk.keep(draft(f"{CANARY} two", NOON + minutes(5)))
    KeptLetters(desk).note([number], Happening("posted", TODAY, note=CANARY, language=CANARY))
    return number


def test_a_deleted_letter_leaves_nothing_in_any_table_of_the_desk_or_of_a_backup(paths: Paths) -> None:
    for _ in range(3):  # as many sessions, each with a backup
        desk = DeskDatabase.open(paths)
        number = told(desk)
        desk.begin(draft("stays", case_id="other"))
        desk.close()
    assert len(files_that_say(paths, CANARY)) >= 3
    desk = DeskDatabase.open(paths)
    KeptLetters(desk).delete([number])
    assert files_that_say_when_closed(paths, desk, CANARY) == []
    assert len(files_that_say(paths, "stays")) >= 2
    with raw(paths.desk_file, paths.key_file.read_text().strip()) as connection:
        for table in ("letters", "versions", "happenings"):
            column = "number" if table == "letters" else "letter"
            assert not connection.execute(f"SELECT * FROM {table} WHERE {column} = ?", (number,)).fetchall()


def files_that_say_when_closed(paths: Paths, desk: DeskDatabase, words: str) -> list[str]:
    desk.close()
    return files_that_say(paths, words)


def test_other_letters_keep_their_states_and_happenings_when_one_is_deleted(
    desk: DeskDatabase, kept: KeptLetters
) -> None:
    first, second = told(desk), desk.begin(draft("stays"))
    desk.keep(draft("stays too", NOON + minutes(5), second))
    kept.note([second], Happening("printed", TODAY))
    kept.delete([first])
    (left,) = kept.all()
    assert (left.number, left.state, len(kept.versions(second))) == (second, "printed", 2)


def test_deleted_history_is_gone_everywhere_and_each_letter_stays_as_it_is(paths: Paths) -> None:
    desk = DeskDatabase.open(paths)
    for case_id in ("zhumatai", "other"):
        for count in range(3):
            desk.keep(draft(f"{CANARY} {count}", NOON + minutes(5 * count), case_id=case_id), "by_hand")
        desk.keep(draft(f"{case_id} now", NOON + minutes(20), case_id=case_id))
    desk.close()
    desk = DeskDatabase.open(paths)
    KeptLetters(desk).delete_history()
    assert sorted(text_of(one) for one in desk.drafts()) == ["other now", "zhumatai now"]
    assert [len(KeptLetters(desk).versions(number)) for number in (1, 2)] == [1, 1]
    assert files_that_say_when_closed(paths, desk, CANARY) == []


def test_deleted_happenings_are_gone_everywhere_and_letters_stay(paths: Paths) -> None:
    desk = DeskDatabase.open(paths)
    number = desk.keep(draft())
    KeptLetters(desk).note([number], Happening("posted", TODAY, note=CANARY))
    desk.close()
    desk = DeskDatabase.open(paths)
    KeptLetters(desk).delete_happenings()
    (one,) = KeptLetters(desk).all()
    assert (one.state, text_of(desk.draft(number))) == ("to_finish", "I write.")
    assert files_that_say_when_closed(paths, desk, CANARY) == []
