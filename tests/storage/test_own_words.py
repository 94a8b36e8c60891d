"""A person's own words are kept as safely as the letters, and are gone when they are taken back."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from letterstall.core.errors import NewerDesk
from letterstall.core.misspelling import OwnWord
from letterstall.storage import desk_file, desk_schema
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.own_words import LONGEST, OwnWords
from letterstall.storage.paths import Paths

OLD = Path(__file__).parent / "old_desks"
GHULJA, EILAKTION = OwnWord("en", "Ghulja"), OwnWord("de", "Eilaktion")
CANARY = OwnWord("en", "Wachtelschlag")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


@pytest.fixture
def words(paths: Paths) -> Iterator[OwnWords]:
    desk = DeskDatabase.open(paths)
    yield OwnWords(desk)
    desk.close()


def rows_on_disk(paths: Paths) -> dict[str, list[tuple[str, ...]]]:
    """Return the own words in the desk and in each backup of it."""
    key, found = paths.key_file.read_text().strip(), {}
    for file in [paths.desk_file, *paths.backups_folder.iterdir()]:
        connection = dbapi2.connect(file)
        connection.execute(f"PRAGMA key=\"x'{key}'\"")
        found[file.name] = connection.execute("SELECT language, word FROM own_words").fetchall()
        connection.close()
    return found


def old_desk(paths: Paths) -> None:
    paths.data.mkdir(parents=True)
    shutil.copy(OLD / "version-1.db", paths.desk_file)
    shutil.copy(OLD / "version-1.key", paths.key_file)


def test_words_come_back_by_language_after_reopening(paths: Paths) -> None:
    desk = DeskDatabase.open(paths)
    for one in (GHULJA, EILAKTION, GHULJA):
        OwnWords(desk).add(one)
    desk.close()
    desk = DeskDatabase.open(paths)
    assert OwnWords(desk).all() == (EILAKTION, GHULJA)
    desk.close()


def test_words_are_in_the_backup_even_when_no_letter_was_written(paths: Paths) -> None:
    desk = DeskDatabase.open(paths)
    OwnWords(desk).add(GHULJA)
    desk.close()
    paths.desk_file.unlink()
    desk = DeskDatabase.open(paths)
    assert OwnWords(desk).all() == (GHULJA,)
    desk.close()


def test_a_word_taken_back_is_in_no_file_any_more(paths: Paths) -> None:
    for _ in range(2):
        desk = DeskDatabase.open(paths)
        for one in (CANARY, GHULJA):
            OwnWords(desk).add(one)
        desk.close()
    desk = DeskDatabase.open(paths)
    OwnWords(desk).remove(CANARY)
    desk.close()
    found = rows_on_disk(paths)
    assert len(found) >= 2
    assert all(rows == [("en", "Ghulja")] for rows in found.values())


def test_forgetting_all_leaves_no_word_anywhere(paths: Paths) -> None:
    desk = DeskDatabase.open(paths)
    for one in (CANARY, GHULJA, EILAKTION):
        OwnWords(desk).add(one)
    OwnWords(desk).forget_all()
    assert OwnWords(desk).all() == ()
    desk.close()
    assert not any(rows_on_disk(paths).values())


def test_no_word_can_be_read_without_the_key(paths: Paths, words: OwnWords) -> None:
    words.add(CANARY)
    assert all(file.is_dir() or CANARY.word.encode() not in file.read_bytes() for file in paths.data.rglob("*"))


@pytest.mark.parametrize("word", ["'; DROP TABLE own_words; --", "加娜古丽", "l’homme", "x" * LONGEST])
def test_any_word_is_kept(words: OwnWords, word: str) -> None:
    words.add(OwnWord("en", word))
    assert words.all() == (OwnWord("en", word),)


@pytest.mark.parametrize("word", ["", "  ", "x" * (LONGEST + 1)])
def test_what_is_no_word_is_refused(words: OwnWords, word: str) -> None:
    with pytest.raises(ValueError):
        words.add(OwnWord("en", word))


def test_a_desk_of_version_1_opens_with_its_letter_and_takes_words(paths: Paths) -> None:
    old_desk(paths)
    for _ in range(2):
        desk = DeskDatabase.open(paths)
        assert desk.damage is None
        (draft,) = desk.drafts()
        assert draft.letter.blocks[0].text == "I write from version one."
        OwnWords(desk).add(GHULJA)
        assert OwnWords(desk).all() == (GHULJA,)
        desk.close()


def test_a_step_to_a_new_version_that_fails_leaves_the_old_desk_as_it_was(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_desk(paths)
    steps = desk_schema._STEPS
    monkeypatch.setattr(desk_schema, "_STEPS", (*steps[:-1], (*steps[-1], "CREATE NONSENSE")))
    key = paths.key_file.read_text().strip()
    with pytest.raises(desk_file.DatabaseError):
        desk_file.opened(paths.desk_file, key)
    monkeypatch.undo()
    connection = desk_file.opened(paths.desk_file, key)
    assert connection.execute("SELECT count(*) FROM letters").fetchone() == (1,)
    connection.close()


def test_a_desk_of_a_later_version_is_left_alone(paths: Paths) -> None:
    DeskDatabase.open(paths).close()
    key = paths.key_file.read_text().strip()
    connection = dbapi2.connect(paths.desk_file)
    connection.execute(f"PRAGMA key=\"x'{key}'\"")
    connection.execute(f"PRAGMA user_version={desk_schema.SCHEMA_VERSION + 1}")
    connection.close()
    with pytest.raises(NewerDesk):
        DeskDatabase.open(paths)
