"""Who the user is: kept only when that is wanted, in the encrypted desk alone, and gone when it is not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.storage.desk_samples import ANY_TEXTS, files_that_say

from letterstall.core.letter import SenderLevel, Supporter
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.details import Details, details_of_user, keep_details
from letterstall.storage.paths import Paths
from letterstall.storage.settings import USUAL, Settings, load_settings

CANARY = "Wachtelschlag"
RUTH = Settings(
    remembers_details=True,
    supporter=Supporter(f"Ruth {CANARY}", ("Example Street 1", "Door 3"), "Vienna", "AT"),
    sender_level=next(level for level in SenderLevel if level is not USUAL.sender_level),
    letter_language="fr",
)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


@pytest.fixture
def desk(paths: Paths) -> Iterator[DeskDatabase]:
    opened = DeskDatabase.open(paths)
    yield opened
    opened.close()


def test_all_that_is_said_of_the_user_comes_back_after_reopening(paths: Paths) -> None:
    with closing(DeskDatabase.open(paths)) as desk:
        keep_details(desk, RUTH)
    with closing(DeskDatabase.open(paths)) as desk:
        assert Details(desk).of(Settings(remembers_details=True)) == RUTH


@pytest.mark.parametrize("text", ANY_TEXTS)
def test_any_name_comes_back_exactly(desk: DeskDatabase, text: str) -> None:
    settings = replace(RUTH, supporter=Supporter(text, (text, text), text, "AT"))
    keep_details(desk, settings)
    assert Details(desk).of(USUAL).supporter == settings.supporter


def test_other_settings_stay_as_they_are(desk: DeskDatabase) -> None:
    Details(desk).keep(RUTH)
    other = Settings(post_country="AT", supporter=Supporter("somebody else"))
    assert Details(desk).of(other) == replace(RUTH, remembers_details=False, post_country="AT")


def test_what_is_as_usual_is_not_kept_and_what_was_kept_before_goes(desk: DeskDatabase) -> None:
    Details(desk).keep(RUTH)
    Details(desk).keep(replace(RUTH, letter_language=""))
    assert Details(desk).of(USUAL).letter_language == ""
    assert [name for (name,) in desk.rows("SELECT name FROM details ORDER BY name")] == ["sender_level", "supporter"]


def test_without_a_wish_to_be_remembered_nothing_is_kept_and_all_is_gone_from_the_backups(paths: Paths) -> None:
    for _ in range(2):
        with closing(DeskDatabase.open(paths)) as desk:
            keep_details(desk, RUTH)
    assert files_that_say(paths, CANARY)
    with closing(DeskDatabase.open(paths)) as desk:
        keep_details(desk, replace(RUTH, remembers_details=False))
        assert Details(desk).of(USUAL) == USUAL
    assert files_that_say(paths, CANARY) == []


def test_nothing_is_written_when_nothing_is_new(paths: Paths, desk: DeskDatabase) -> None:
    keep_details(desk, RUTH)
    before = paths.desk_file.read_bytes()
    keep_details(desk, RUTH)
    keep_details(desk, replace(RUTH, post_country="AT"))
    assert paths.desk_file.read_bytes() == before


def test_a_value_that_cannot_be_is_passed_over_and_the_others_hold(desk: DeskDatabase) -> None:
    Details(desk).keep(RUTH)
    wrong = [("not json", "supporter"), (json.dumps("no such level"), "sender_level")]
    with desk.writing() as connection:
        connection.executemany("UPDATE details SET value = ? WHERE name = ?", wrong)
        connection.execute("INSERT INTO details VALUES ('face', '\"serif\"')")
    assert Details(desk).of(USUAL) == replace(USUAL, letter_language="fr")


def test_what_a_settings_file_still_says_of_the_user_moves_into_the_desk(paths: Paths, desk: DeskDatabase) -> None:
    paths.config.mkdir(parents=True)
    paths.settings_file.write_text(
        f'remembers_details = true\nletter_language = "fr"\n[supporter]\nname = "{CANARY}"\nlines = []\n'
        'town = ""\ncountry = ""\n'
    )
    settings, problem = load_settings(paths)
    assert problem is None and settings.supporter.name == CANARY
    found = details_of_user(desk, paths, settings)
    assert (found.supporter.name, found.letter_language) == (CANARY, "fr")
    assert CANARY not in paths.settings_file.read_text()
    again, _ = load_settings(paths)
    assert details_of_user(desk, paths, again) == found


def test_nothing_said_of_the_user_can_be_read_without_the_key(paths: Paths, desk: DeskDatabase) -> None:
    keep_details(desk, RUTH)
    desk.close()
    assert all(file.is_dir() or CANARY.encode() not in file.read_bytes() for file in paths.data.rglob("*"))
